import { createHmac } from 'node:crypto';
import type { Recipient } from '../../domain/notification.ts';
import { wordsOf } from '../../errors.ts';
import type { TextSettings } from '../../messages/sms.ts';
import type { Outcome, TestableChannel } from '../../ports.ts';
import { quote } from '../clean.ts';
import { type Answer, exchange } from '../http/exchange.ts';
import { withRetry } from '../http/retry.ts';
import { identityOf } from '../identity.ts';

/** How long to keep trying, in milliseconds. */
const LIMIT = 10_000;

/** The longest pause to wait for after a 429, in milliseconds. After a longer one, the next poll tries again. */
const LONGEST_PAUSE = 5_000;

export interface WebhookSettings {
  /** The address of a recipient is its URL. */
  readonly recipients: readonly Recipient[];
  /** The key of the signature. Empty for none. */
  readonly secret: string;
}

/** Webhooks: a POST of JSON for each notification. Each URL is a channel, so that one can't hold up another. */
export function webhooks({ recipients, secret }: WebhookSettings, texts: TextSettings): TestableChannel[] {
  return recipients.map((recipient) => webhook(recipient, secret, texts));
}

function webhook(recipient: Recipient, secret: string, texts: TextSettings): TestableChannel {
  let notBefore = 0;
  const words = () => import('../../messages/webhook.ts');
  const post = async (body: object, id: string, at: number): Promise<Outcome> => {
    if (at < notBefore) {
      return {
        kind: 'postponed',
        why: `${recipient.shown} asked to wait. This may be temporary.`,
        isDown: true,
      };
    }
    const content = JSON.stringify(body);
    const headers = {
      'Content-Type': 'application/json',
      'Idempotency-Key': id,
      ...signature(content, secret),
    };
    const signal = AbortSignal.timeout(LIMIT);
    try {
      const answer = await withRetry(
        () => exchange(recipient.address, { method: 'POST', headers, body: content }),
        {
          // Only after a 429 is it certain that nothing was accepted.
          isRetryable: ({ answer }) => answer?.status === 429 && (pauseOf(answer, at) ?? 0) <= LONGEST_PAUSE,
          pauses: [1_000, 2_000],
          pauseFor: ({ answer }) => answer && pauseOf(answer, at),
          signal,
        },
      );
      notBefore = at + (pauseOf(answer, at) ?? 0);
      return outcomeOf(answer, recipient.shown);
    } catch (error) {
      return withoutAnswer(error, recipient.shown);
    }
  };
  return {
    name: 'webhook',
    service: { name: recipient.shown, shown: `The service behind ${recipient.shown}` },
    recipients: [recipient],
    text: async (notification, at) => (await words()).webhookText(notification, at, texts),
    send: async (_recipient, notification, at) => {
      const body = (await words()).webhookBody(notification, at, texts);
      return post(body, identityOf(notification, recipient), at);
    },
    sendTest: async (_recipient, text, at) => {
      const body = { kind: 'test', ...(await words()).chatFields(text) };
      return post(body, `test-${recipient.key}-${at}`, at);
    },
  };
}

/** Signs as GitHub does: https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries */
function signature(content: string, secret: string): Record<string, string> {
  if (secret === '') return {};
  return { 'X-Hub-Signature-256': `sha256=${createHmac('sha256', secret).update(content).digest('hex')}` };
}

/** How long a service asks us to wait, in milliseconds. `Retry-After` has seconds or a date. */
function pauseOf({ status, headers }: Answer, at: number): number | undefined {
  const written = headers['retry-after'];
  if (written === undefined || (status !== 429 && status < 500)) return undefined;
  const seconds = Number(written);
  const pause = Number.isNaN(seconds) ? Date.parse(written) - at : seconds * 1000;
  return pause >= 0 ? Math.min(pause, 3_600_000) : undefined;
}

function outcomeOf({ status, content }: Answer, shown: string): Outcome {
  if (status >= 200 && status < 300) return { kind: 'accepted' };
  const said = wordsIn(content.toString());
  const answered = `${shown} answered ${status}${said && `: ${said.replace(/[.\s]+$/, '')}`}.`;
  const isLater = status >= 500 || [408, 425, 429].includes(status);
  if (isLater) return { kind: 'postponed', why: `${answered} This may be temporary.`, isDown: true };
  return { kind: 'blocked', why: `${answered} ${adviceFor(status)}` };
}

/** The words in an error's body. HTML pages are left out: they say no more than the status. */
function wordsIn(content: string): string {
  return /^\s*</.test(content) ? '' : quote(content);
}

function adviceFor(status: number): string {
  if (status >= 300 && status < 400) return 'It redirects: write the final URL in `webhook-url`.';
  if (status === 401 || status === 403) {
    return 'It refuses this URL: make a new one, and set it in `webhook-url`.';
  }
  if (status === 404 || status === 410) return 'It is gone: make a new one, and set it in `webhook-url`.';
  return 'Check its URL in `webhook-url`, and whether it takes this JSON.';
}

function withoutAnswer(error: unknown, shown: string): Outcome {
  const problem = wordsOf(error);
  if (/CERT|SIGNATURE|ISSUER|ERR_SSL/.test(problem)) {
    const why = `${shown} can't be reached securely (${problem}). Check its URL in \`webhook-url\`.`;
    return { kind: 'blocked', why };
  }
  if (/ENOTFOUND/.test(problem)) {
    return { kind: 'blocked', why: `${shown} has no such host. Check its URL in \`webhook-url\`.` };
  }
  // The POST never started.
  if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|the proxy answered/.test(problem)) {
    const why = `${shown} can't be reached (${problem}). This may be temporary.`;
    return { kind: 'postponed', why, isDown: true };
  }
  const why = `${shown} gave no answer (${problem}), so the message may or may not have arrived.`;
  return { kind: 'unsure', why };
}
