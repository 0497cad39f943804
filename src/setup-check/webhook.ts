import * as v from 'valibot';
import { quote } from '../adapters/clean.ts';
import { exchange, jsonOf } from '../adapters/http/exchange.ts';
import { SHORT_PAUSES, withRetry } from '../adapters/http/retry.ts';
import type { WebhookSettings } from '../adapters/webhook/channel.ts';
import { wordsOf } from '../errors.ts';
import { mapLimit } from '../map-limit.ts';
import type { WebhookFact } from './findings/webhook.ts';

/** How many webhooks to check at a time. */
const AT_A_TIME = 5;

const DISCORD = /^https:\/\/(?:\w+\.)?discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/\d+\/[\w-]+/;

const answer = v.object({ name: v.nullable(v.string()) });

/** Asks each webhook about itself. Only Discord's can answer without getting a message. */
export function askWebhooks({ recipients }: WebhookSettings): Promise<WebhookFact[]> {
  return mapLimit(recipients, AT_A_TIME, ({ address, shown }) => {
    const [url] = DISCORD.exec(address) ?? [];
    return url === undefined ? Promise.resolve({ kind: 'unasked', shown }) : askDiscord(url, shown);
  });
}

/** https://discord.com/developers/docs/resources/webhook#get-webhook-with-token */
async function askDiscord(url: string, shown: string): Promise<WebhookFact> {
  try {
    const { status, content } = await withRetry(() => exchange(url, {}), {
      isRetryable: ({ answer, error }) => error !== undefined || (answer?.status ?? 0) >= 500,
      pauses: SHORT_PAUSES,
    });
    if ([401, 403, 404].includes(status)) {
      const why = `Discord has no ${shown}: it was deleted, or is not copied in full. Copy its URL into \`webhook-url\` again, or make a new one.`;
      return { kind: 'refused', shown, why };
    }
    const { success, output } = v.safeParse(answer, status === 200 ? jsonOf(content) : undefined);
    if (success) return { kind: 'there', shown, name: quote(output.name ?? '') };
    return { kind: 'silent', shown, why: `Discord answered ${status} about ${shown}.` };
  } catch (error) {
    return { kind: 'silent', shown, why: `Discord did not answer about ${shown} (${wordsOf(error)}).` };
  }
}
