import { describe, expect, test } from 'vitest';
import { type AccountFact, checkAccount } from '../../../src/setup-check/twilio/account.ts';

describe('an account', () => {
  const answered = { kind: 'answered', status: 'active', isTrial: false, since: 0 } as const;
  const NEW_YEAR = Date.parse('2026-01-01T00:00:00Z');
  const OLD =
    'It is a trial account: it only reaches numbers that you verified, and puts its own words before each text. Upgrade it at https://console.twilio.com under Billing.';
  const NEW =
    "It is a trial account, which can't send custom texts: Twilio refuses yours (572006). Upgrade it at https://console.twilio.com under Billing.";
  const inactive = (status: string) =>
    `The account is ${status}, so Twilio sends nothing. See why, and how to fix it, at https://console.twilio.com.`;

  test.each<[string, AccountFact, string, string]>([
    ['that is upgraded: all is well', answered, 'well', 'The account is active and upgraded.'],
    [
      'that is upgraded and opened since 2026: all is well',
      { ...answered, since: NEW_YEAR },
      'well',
      'The account is active and upgraded.',
    ],
    [
      'on trial, opened before 2026: is a notice',
      { ...answered, isTrial: true, since: NEW_YEAR - 1 },
      'notice',
      OLD,
    ],
    [
      'on trial, opened since 2026: stops texts',
      { ...answered, isTrial: true, since: NEW_YEAR },
      'stops',
      NEW,
    ],
    [
      'on trial, whose age Twilio does not say: is a notice',
      { ...answered, isTrial: true, since: undefined },
      'notice',
      OLD,
    ],
    ['that is suspended: stops texts', { ...answered, status: 'suspended' }, 'stops', inactive('suspended')],
    [
      'on trial that is closed: stops texts',
      { ...answered, isTrial: true, status: 'closed' },
      'stops',
      inactive('closed'),
    ],
    [
      'that the API key cannot read: is a notice',
      { kind: 'hidden' },
      'notice',
      'The API key works, but only a main key can read the account. Check at https://console.twilio.com that it is upgraded.',
    ],
    ['whose token is refused: stops texts', { kind: 'refused', why: 'It said no.' }, 'stops', 'It said no.'],
    [
      'that Twilio gives no answer about: is unchecked',
      { kind: 'silent', why: 'It was silent.' },
      'unchecked',
      'It was silent. Run the check again later.',
    ],
  ])('%s', (_what, fact, kind, words) => {
    expect(checkAccount(fact)).toEqual({ kind, subject: 'Twilio account', words });
  });
});
