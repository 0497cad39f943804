import { type PastText, readHead } from '../core/history.ts';
import type { Recipient } from '../core/notification.ts';
import type { TextSettings } from '../core/text-settings.ts';
import { twilioCode } from '../core/twilio-code.ts';
import type { Outcome, Way } from '../ports.ts';
import { Trouble, wordsOf } from '../trouble.ts';
import type { TwilioAccount } from './twilio.ts';

/** A text that did not get through is not delivered later than this, in seconds: it would be stale. */
const VALID = { live: 1_800, offline: 14_400, title: 1_800, category: 1_800 } as const;

export interface SmsSettings {
  readonly account: TwilioAccount;
  /** E.164 number, short code, alphanumeric sender, or Messaging Service SID. */
  readonly from: string;
  readonly recipients: readonly Recipient[];
}

/** SMS by Twilio. The SDK and the words are loaded when something is to be looked up or sent, not before. */
export function sms({ account, from, recipients }: SmsSettings, texts: TextSettings): Way {
  let connected: Promise<import('./twilio.ts').Messages> | undefined;
  const messages = () => {
    connected ??= import('./twilio.ts').then((twilio) => twilio.messages(account));
    return connected;
  };
  const text: Way['text'] = async (announcement, at) =>
    (await import('../core/sms-text.ts')).smsText(announcement, at, texts);
  return {
    name: 'sms',
    recipients,
    text,
    history: async (recipient, since) => {
      try {
        const sent = await (await messages()).sentSince(recipient.address, since);
        return sent
          .flatMap(toPastText)
          .reverse()
          .sort((a, b) => a.at - b.at);
      } catch (error) {
        const { words, concerns } = explain(error);
        throw new Trouble(`Twilio can't be asked what was sent: ${words}`, { mustAct: concerns === 'owner' });
      }
    },
    send: async (recipient, announcement, at) => {
      const body = await text(announcement, at);
      const twilio = await messages();
      try {
        await twilio.create(recipient.address, from, body, VALID[announcement.kind]);
        return { kind: 'accepted' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

/** Bodies without our head are another program's, and messages that came in are nobody's notifications. */
function toPastText(message: { body: string; dateCreated: Date; direction: string }): PastText[] {
  const said = message.direction === 'inbound' ? undefined : readHead(message.body ?? '');
  const at = message.dateCreated?.getTime();
  return said && Number.isFinite(at) ? [{ ...said, at }] : [];
}

function outcomeOf(error: unknown): Outcome {
  const { words: why, concerns, status } = explain(error);
  if (concerns === 'recipient') return { kind: 'refused', why };
  if (concerns === 'owner') return { kind: 'blocked', why };
  return status !== undefined && status >= 400 && status < 500
    ? { kind: 'postponed', why }
    : { kind: 'unsure', why };
}

interface Explanation {
  readonly words: string;
  readonly concerns?: 'recipient' | 'owner' | 'later' | undefined;
  readonly status?: number | undefined;
}

/**
 * The SDK's errors carry the credentials and the phone number: only the status, the code, Twilio's sentence and
 * its link are taken from them.
 */
function explain(error: unknown): Explanation {
  const { status, code, message, moreInfo } = (error ?? {}) as Record<string, unknown>;
  if (typeof status !== 'number') return { words: `no usable answer from Twilio (${wordsOf(error)})` };
  const known = twilioCode(typeof code === 'number' ? code : undefined);
  const said = typeof message === 'string' ? message.replace(/\.$/, '').slice(0, 300) : 'it gave no reason';
  const name = typeof code === 'number' ? `${code}` : `HTTP ${status}`;
  const link =
    typeof moreInfo === 'string' && moreInfo.startsWith('https://www.twilio.com/') ? ` ${moreInfo}` : '';
  const concerns = known?.concerns ?? (status === 401 ? 'owner' : undefined);
  return { words: `${name} ${said}. ${known?.advice ?? link}`.trim(), concerns, status };
}
