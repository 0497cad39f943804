import { isAmerican, type TwilioAccount } from './twilio-account.ts';
import type { Attempt } from './twilio-errors.ts';

const E164 = /^\+[1-9]\d{6,14}$/;
const SHORT_CODE = /^\d{3,8}$/;
const ALPHANUMERIC = /^(?=.*[A-Za-z])[A-Za-z0-9 +_&-]{1,11}$/;

/** With the test credentials, texts are accepted from here alone: https://www.twilio.com/docs/iam/test-credentials */
const MAGIC_SENDER = '+15005550006';

/** Either why a text is refused (a code of Twilio's), or who sends it. */
export type Verdict =
  | { readonly refused: number; readonly attempt: Attempt }
  | { readonly from: string; readonly messagingServiceSid: string | null };

/** The checks of Create Message, in the order Twilio makes them. */
export function judge(fields: Readonly<Record<string, string>>, account: TwilioAccount): Verdict {
  const { To: to = '', From: from = '', MessagingServiceSid: service = '', Body: body = '' } = fields;
  const refuse = (refused: number, what?: string): Verdict => ({
    refused,
    attempt: { to, from, ...(what === undefined ? {} : { what }) },
  });
  if (account.status !== 'active') return refuse(20005);
  if (to === '') return refuse(21604);
  if (from === '' && service === '') return refuse(21603);
  if (body === '') return refuse(21602);
  if (body.length > 1600) return refuse(21617);
  const validity = Number(fields.ValidityPeriod ?? 36_000);
  if (!Number.isInteger(validity) || validity < 1 || validity > 36_000)
    return refuse(20001, 'ValidityPeriod');
  if (SHORT_CODE.test(to)) return refuse(21265);
  if (!E164.test(to)) return refuse(21211);
  if (to === from) return refuse(21266);
  if (account.areTestCredentials) {
    return from === MAGIC_SENDER ? { from, messagingServiceSid: null } : refuse(21606);
  }
  const sender = from === '' ? fromService(service, to, account) : fromNumber(from, to, account);
  if (typeof sender === 'number') return refuse(sender, sender === 21705 ? service : `/Services/${service}`);
  if (to === sender) return refuse(21266);
  if (account.type === 'new-trial') return refuse(572006);
  if (account.type === 'old-trial') return refuse(21608);
  return { from: sender, messagingServiceSid: service || null };
}

function fromNumber(from: string, to: string, account: TwilioAccount): string | number {
  if (E164.test(from) || SHORT_CODE.test(from)) {
    const number = account.numbers.get(from);
    if (!number || !canReach(from, to)) return 21659;
    return number.sms ? from : 21606;
  }
  return ALPHANUMERIC.test(from) ? 21612 : 21212;
}

function fromService(service: string, to: string, account: TwilioAccount): string | number {
  if (!/^MG[0-9a-f]{32}$/.test(service)) return 21705;
  const senders = account.messagingServices.get(service);
  if (!senders) return 20404;
  if (senders.length === 0) return 21704;
  return senders.find((sender) => canReach(sender, to)) ?? 21703;
}

/** Short codes are those of the United States here, and only those and numbers can send there. */
function canReach(from: string, to: string): boolean {
  if (SHORT_CODE.test(from)) return isAmerican(to);
  return E164.test(from) || !isAmerican(to);
}
