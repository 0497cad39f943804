import { type PastText, type Recipient, readHead } from '../../domain/notification.ts';
import { ServiceError } from '../../errors.ts';
import type { TextSettings } from '../../messages/sms.ts';
import type { Channel, DeliveryStatus, Outcome, TestableChannel } from '../../ports.ts';
import type { TwilioAccount } from './client.ts';
import { MAY_BE_COUNTRY } from './error-codes.ts';
import { explain, wordsFor } from './explain.ts';
import { type ListedText, listTexts } from './message-history.ts';
import type { MessageFate } from './messages.ts';

/** How long Twilio may try to deliver a text, in seconds, before the text is out of date. */
const VALID = { live: 1_800, offline: 14_400, title: 1_800, category: 1_800 } as const;

export interface SmsSettings {
  readonly account: TwilioAccount;
  /** E.164 number, short code, alphanumeric sender ID, or Messaging Service SID. */
  readonly from: string;
  readonly recipients: readonly Recipient[];
  /** The most texts in 24 hours, all recipients together. */
  readonly dailyLimit: number;
}

/** SMS by Twilio. The SDK and the text templates are loaded only when there is a text to send. */
export function sms(
  { account, from, recipients, dailyLimit }: SmsSettings,
  texts: TextSettings,
): TestableChannel {
  let connected: Promise<import('./messages.ts').Messages> | undefined;
  const messages = () => {
    connected ??= import('./messages.ts').then((twilio) => twilio.messages(account));
    return connected;
  };
  const text: Channel['text'] = async (notification, at) =>
    (await import('../../messages/sms.ts')).smsText(notification, at, texts);
  const create = async (recipient: Recipient, body: string, validSeconds: number): Promise<Outcome> => {
    const twilio = await messages();
    try {
      return { kind: 'accepted', id: await twilio.create(recipient.address, from, body, validSeconds) };
    } catch (error) {
      return outcomeOf(error, from);
    }
  };
  return {
    name: 'sms',
    service: { name: 'twilio', shown: 'Twilio' },
    recipients,
    dailyLimit: { messages: dailyLimit, input: 'max-sms-per-day' },
    text,
    history: async (recipient, since) => {
      try {
        const listed = await listTexts(account, recipient.address, since);
        return listed
          .flatMap(toPastText)
          .reverse()
          .sort((a, b) => a.at - b.at);
      } catch (error) {
        const { words, concerns } = explain(error);
        throw new ServiceError(`Twilio's message history can't be read: ${words}`, {
          actionRequired: concerns === 'owner',
        });
      }
    },
    send: async (recipient, notification, at) => {
      const body = await text(notification, at);
      return create(recipient, body, VALID[notification.kind]);
    },
    sendTest: (recipient, body) => create(recipient, body, VALID.live),
    deliveryStatus: async (id) => {
      try {
        return fateOf(await (await messages()).find(id));
      } catch (error) {
        throw new ServiceError(`Twilio can't say whether a text arrived: ${explain(error).words}`);
      }
    },
  };
}

/** Skips incoming messages, and bodies without our head, which another program sent. */
function toPastText({ body, isInbound, createdAt }: ListedText): PastText[] {
  const said = isInbound ? undefined : readHead(body);
  return said && createdAt !== undefined ? [{ ...said, at: createdAt }] : [];
}

/** https://www.twilio.com/docs/messaging/api/message-resource#message-status-values */
function fateOf({ status, errorCode, errorMessage }: MessageFate): DeliveryStatus {
  if (status === 'delivered' || status === 'read') return { kind: 'delivered' };
  if (status === 'sent') return { kind: 'sent' };
  if (status !== 'undelivered' && status !== 'failed') return { kind: 'under way' };
  const { words, concerns } = wordsFor(errorCode, `the text is ${status}`, errorMessage);
  return { kind: 'lost', why: words, actionRequired: concerns === 'owner' };
}

function outcomeOf(error: unknown, from: string): Outcome {
  const { words: why, concerns, status, code } = explain(error);
  if (code !== undefined && MAY_BE_COUNTRY.includes(code) && isShortCode(from)) {
    return { kind: 'unexplained', why };
  }
  if (concerns === 'recipient') return { kind: 'refused', why };
  if (concerns === 'owner') return { kind: 'blocked', why };
  if (concerns === 'unknown') return { kind: 'unexplained', why };
  // Twilio may have accepted the text even though it answers 5xx.
  return concerns === 'later' && Number(status) < 500 ? { kind: 'postponed', why } : { kind: 'unsure', why };
}

function isShortCode(from: string): boolean {
  return /^\d+$/.test(from);
}
