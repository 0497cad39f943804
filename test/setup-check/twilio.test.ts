import { describe, expect, test } from 'vitest';
import {
  type AccountFact,
  checkAccount,
  checkSender,
  type SenderFact,
} from '../../src/setup-check/findings/twilio.ts';

describe('the account', () => {
  const seen = { kind: 'seen', status: 'active', isTrial: false, since: 0 } as const;
  const NEW_YEAR = Date.parse('2026-01-01T00:00:00Z');
  const old =
    'It is a trial account: it only reaches numbers that you verified, and puts its own words before each text. Upgrade it at https://console.twilio.com under Billing.';
  const young =
    "It is a trial account, which can't send custom texts: Twilio refuses yours (572006). Upgrade it at https://console.twilio.com under Billing.";
  const inactive = (status: string) =>
    `The account is ${status}, so Twilio sends nothing. See why, and how to fix it, at https://console.twilio.com.`;

  test.each<[string, AccountFact, string, string]>([
    ['upgraded sends', seen, 'well', 'The account is active and upgraded.'],
    [
      'upgraded since 2026 sends too',
      { ...seen, since: NEW_YEAR },
      'well',
      'The account is active and upgraded.',
    ],
    ['on trial since 2025 sends', { ...seen, isTrial: true, since: NEW_YEAR - 1 }, 'notice', old],
    [
      'on trial since 2026 sends no text of ours',
      { ...seen, isTrial: true, since: NEW_YEAR },
      'stops',
      young,
    ],
    ['that is suspended sends nothing', { ...seen, status: 'suspended' }, 'stops', inactive('suspended')],
    [
      'closed on trial sends nothing',
      { ...seen, isTrial: true, status: 'closed' },
      'stops',
      inactive('closed'),
    ],
    [
      'that the key cannot read may send',
      { kind: 'hidden' },
      'notice',
      'The API key works, but only a main key can read the account. Check at https://console.twilio.com that it is upgraded.',
    ],
    ['whose token is refused sends nothing', { kind: 'refused', why: 'It said no.' }, 'stops', 'It said no.'],
    [
      'of which Twilio did not tell may send',
      { kind: 'silent', why: 'It was silent.' },
      'unseen',
      'It was silent. Run the check again later.',
    ],
  ])('%s', (_what, fact, kind, words) => {
    expect(checkAccount(fact)).toEqual({ kind, subject: 'Twilio account', words });
  });
});

describe('the sender', () => {
  const number = { kind: 'number', canText: true, isTollFree: false, registration: 'unknown' } as const;
  const service = { kind: 'service', name: 'Fans', senders: 1, registration: 'unknown' } as const;
  const NUMBERS = 'https://console.twilio.com/us1/develop/phone-numbers/manage/incoming';
  const SERVICES = 'https://console.twilio.com/us1/develop/sms/services';

  test.each<[string, SenderFact, string, string]>([
    ['is a number that can send', number, 'well', 'The number is yours and can send SMS.'],
    [
      "is a number that can't",
      { ...number, canText: false },
      'stops',
      `The number is yours, but can't send SMS. Get one that can, at ${NUMBERS}.`,
    ],
    [
      'is a number or short code of somebody else',
      { kind: 'not ours' },
      'stops',
      `This account has no such number. Copy one of yours from ${NUMBERS} into \`sms-from\`.`,
    ],
    ['is a short code', { kind: 'short code' }, 'well', 'The short code is yours.'],
    [
      'is a name',
      { kind: 'name' },
      'notice',
      'It is a name, and Twilio does not say where names work: send a test. Some countries require registration, and nobody can reply STOP to a name.',
    ],
    ['is a Messaging Service', service, 'well', 'The Messaging Service "Fans" has 1 sender.'],
    [
      'is one with several senders',
      { ...service, senders: 2 },
      'well',
      'The Messaging Service "Fans" has 2 senders.',
    ],
    [
      'is one without a sender',
      { ...service, senders: 0 },
      'stops',
      `The Messaging Service "Fans" has no sender. Add a number to its sender pool at ${SERVICES}.`,
    ],
    [
      'is one that is not there',
      { kind: 'no service' },
      'stops',
      `This account has no such Messaging Service. Copy the SID of one of yours from ${SERVICES} into \`sms-from\`.`,
    ],
    ['may not be asked for', { kind: 'refused', why: 'It said no.' }, 'stops', 'It said no.'],
    [
      'is not told of just now',
      { kind: 'silent', why: 'It was silent.' },
      'unseen',
      'It was silent. Run the check again later.',
    ],
  ])('%s', (_what, fact, kind, words) => {
    expect(checkSender(fact)).toEqual({ kind, subject: 'Sender', words });
  });
});
