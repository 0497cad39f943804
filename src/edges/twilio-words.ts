import { twilioCode } from '../core/twilio-code.ts';
import { wordsOf } from '../trouble.ts';

export interface Explanation {
  readonly words: string;
  readonly concerns?: 'recipient' | 'owner' | 'later' | undefined;
  readonly status?: number | undefined;
}

/**
 * The SDK's errors carry the credentials and the phone number: only the status, the code, Twilio's sentence and
 * its link are taken from them.
 */
export function explain(error: unknown): Explanation {
  const { status, code, message, moreInfo } = (error ?? {}) as Record<string, unknown>;
  if (typeof status !== 'number') return { words: `no usable answer from Twilio (${wordsOf(error)})` };
  const { words, concerns } = wordsFor(code, `HTTP ${status}`, message, moreInfo);
  return { words, concerns: concerns ?? (status === 401 ? 'owner' : undefined), status };
}

/** Twilio's code and sentence and what to do; for a code that is not known here, Twilio's own link. */
export function wordsFor(code: unknown, unnamed: string, message: unknown, moreInfo?: unknown): Explanation {
  const known = twilioCode(typeof code === 'number' ? code : undefined);
  const name = typeof code === 'number' ? `${code}` : unnamed;
  const said =
    typeof message === 'string' && message !== '' ? message : (known?.meaning ?? 'Twilio gave no reason');
  const link =
    typeof moreInfo === 'string' && moreInfo.startsWith('https://www.twilio.com/')
      ? moreInfo
      : `https://www.twilio.com/docs/api/errors${typeof code === 'number' ? `/${code}` : ''}`;
  const sentence = said.replace(/[.\s]+$/, '').slice(0, 300);
  return { words: `${name} ${sentence}. ${known?.advice ?? `See ${link}`}`, concerns: known?.concerns };
}
