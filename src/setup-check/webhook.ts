import * as v from 'valibot';
import { quote } from '../adapters/clean.ts';
import { exchange, jsonOf } from '../adapters/http/exchange.ts';
import { SHORT_PAUSES, withRetry } from '../adapters/http/retry.ts';
import type { WebhookSettings } from '../adapters/webhook/channel.ts';
import { wordsOf } from '../errors.ts';
import { AT_A_TIME, mapLimit } from '../map-limit.ts';
import { type Finding, stops, unanswered, unchecked, well } from './findings.ts';

const DISCORD = /^https:\/\/(?:\w+\.)?discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/\d+\/[\w-]+/;

const answer = v.object({ name: v.nullable(v.string()) });

/** Asks each webhook about itself. Only Discord's can answer without getting a message. */
export function checkWebhooks({ recipients }: WebhookSettings): Promise<Finding[]> {
  return mapLimit(recipients, AT_A_TIME, async ({ address, shown }) => {
    const [url] = DISCORD.exec(address) ?? [];
    if (url !== undefined) return checkDiscord(url, shown);
    return unchecked('Webhook', `Only a message shows whether ${shown} works: run \`send-test\`.`);
  });
}

/** https://discord.com/developers/docs/resources/webhook#get-webhook-with-token */
async function checkDiscord(url: string, shown: string): Promise<Finding> {
  try {
    const { status, content } = await withRetry(() => exchange(url, {}), {
      isRetryable: ({ answer, error }) => error !== undefined || (answer?.status ?? 0) >= 500,
      pauses: SHORT_PAUSES,
    });
    if ([401, 403, 404].includes(status)) {
      const words = `Discord has no ${shown}: it was deleted, or is not copied in full. Copy its URL into \`webhook-url\` again, or make a new one.`;
      return stops('Webhook', words);
    }
    const { success, output } = v.safeParse(answer, status === 200 ? jsonOf(content) : undefined);
    if (success) return well('Webhook', `Discord has ${shown}, with the name "${quote(output.name ?? '')}".`);
    return silent(`Discord answered ${status} about ${shown}.`);
  } catch (error) {
    return silent(`Discord did not answer about ${shown} (${wordsOf(error)}).`);
  }
}

function silent(why: string): Finding {
  return unanswered('Webhook', { kind: 'silent', why });
}
