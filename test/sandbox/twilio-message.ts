import { createHash } from 'node:crypto';
import type { DeliveryStatus, TwilioAccount } from './twilio-account.ts';
import { TWILIO_ACCOUNT } from './twilio-account.ts';
import { DELIVERY_WORDS } from './twilio-errors.ts';

/** A text that Twilio accepted. */
export interface TwilioMessage {
  readonly sid: string;
  readonly to: string;
  /** Null at first with a Messaging Service, which chooses later. */
  readonly from: string | null;
  readonly messagingServiceSid: string | null;
  /** What the phone shows. */
  readonly body: string;
  readonly segments: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** When it is to be sent, if later: the list sorts it by that time. */
  readonly scheduledFor?: number;
  readonly fate: DeliveryStatus;
  readonly validityPeriod: number;
  /** Which of the account's texts it is: 1, 2, … The newest has the highest. */
  readonly serial: number;
}

/** `SM` and 32 hex digits, as good as random but the same in every run. */
export function messageSid(serial: number): string {
  return `SM${createHash('md5').update(`message ${serial}`).digest('hex')}`;
}

/** RFC 2822 with whole seconds: `Thu, 24 Aug 2023 05:01:45 +0000`. */
export function rfc2822(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000');
}

/** When it was handed to the carrier, in milliseconds since 1970. */
function sentAt(message: TwilioMessage, account: TwilioAccount): number {
  return (message.scheduledFor ?? message.createdAt) + account.sentAfterMs;
}

function statusAt(message: TwilioMessage, account: TwilioAccount, now: number): string {
  const age = now - message.createdAt;
  if (age < account.sentAfterMs / 2) return message.messagingServiceSid ? 'accepted' : 'queued';
  if (age < account.sentAfterMs) return 'queued';
  if (message.fate.status === 'failed') return 'failed';
  return age < account.deliveredAfterMs ? 'sent' : message.fate.status;
}

/** The message resource as Twilio would show it at this time. */
export function messageShape(message: TwilioMessage, account: TwilioAccount, now: number): object {
  const status = statusAt(message, account, now);
  const sent = status !== 'accepted' && status !== 'queued';
  const done = status === message.fate.status;
  const code = done ? (message.fate.errorCode ?? null) : null;
  const uri = `/2010-04-01/Accounts/${TWILIO_ACCOUNT.sid}/Messages/${message.sid}`;
  return {
    account_sid: TWILIO_ACCOUNT.sid,
    api_version: '2010-04-01',
    body: message.body,
    date_created: rfc2822(message.createdAt),
    date_sent: sent ? rfc2822(sentAt(message, account)) : null,
    date_updated: rfc2822(
      sent ? Math.min(now, message.createdAt + account.deliveredAfterMs) : message.createdAt,
    ),
    direction: 'outbound-api',
    error_code: code,
    error_message: code === null ? null : (DELIVERY_WORDS[code] ?? null),
    from: status === 'accepted' ? null : message.from,
    messaging_service_sid: message.messagingServiceSid,
    num_media: '0',
    num_segments: status === 'accepted' ? '0' : String(message.segments),
    price: done && status === 'delivered' ? `-${(0.0083 * message.segments).toFixed(5)}` : null,
    price_unit: 'USD',
    sid: message.sid,
    status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: message.to,
    uri: `${uri}.json`,
  };
}
