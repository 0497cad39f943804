import { describe, expect, test } from 'vitest';
import type { SenderFact } from '../../../src/setup-check/twilio/sender.ts';
import { checkRecipients, type Phone } from '../../../src/setup-check/twilio/sms.ts';

const phone = (country: string | undefined, facts: Partial<Phone> = {}): Phone => ({
  country,
  shown: '+15…222',
  isLandline: false,
  isTollFree: false,
  isPossible: true,
  ...facts,
});
const number: SenderFact = { kind: 'number', canText: true, isTollFree: false, registration: 'registered' };
const tollFree: SenderFact = { ...number, isTollFree: true };
const service: SenderFact = { kind: 'service', name: 'Fans', senders: 1, registration: 'registered' };
const name: SenderFact = { kind: 'name' };
const shortCode: SenderFact = { kind: 'short code' };

/** The findings after the first, which counts the phones. */
const beyond = (phones: readonly Phone[], sender: SenderFact) => checkRecipients(phones, sender).slice(1);

test.each([
  ['one phone', [phone('FR')], '1 phone: 1 in France.'],
  ['several of a country', [phone('US'), phone('US')], '2 phones: 2 in the United States.'],
  [
    'several countries, each once',
    [phone('GB'), phone('FR'), phone('GB'), phone(undefined)],
    '4 phones: 2 in the United Kingdom, 1 in France and 1 in an unknown country.',
  ],
])('%s: counts the phones by country', (_what, phones, words) => {
  expect(checkRecipients(phones, shortCode)).toEqual([{ kind: 'well', subject: 'Recipients', words }]);
});

describe('a phone', () => {
  test.each([
    [
      'with too few or too many digits: stops texts until it is corrected',
      { isPossible: false },
      'stops',
      '+33…123 has the wrong number of digits for its country. Correct it in `sms-to`.',
    ],
    [
      'with too few digits that looks like a landline: mentions only the digits',
      { isPossible: false, isLandline: true },
      'stops',
      '+33…123 has the wrong number of digits for its country. Correct it in `sms-to`.',
    ],
    [
      'that is a landline: is a notice',
      { isLandline: true },
      'notice',
      "+33…123 is a landline, which can't get texts. Use a mobile number in `sms-to`.",
    ],
  ])('%s', (_what, facts, kind, words) => {
    const phones = [phone('FR'), phone('FR', { shown: '+33…123', ...facts })];
    expect(beyond(phones, number)).toEqual([{ kind, subject: 'Recipients', words }]);
  });
});

test('phones that are all landlines stop texts', () => {
  const found = beyond([phone('FR', { isLandline: true }), phone('FR', { isLandline: true })], number);
  expect(found.map(({ kind }) => kind)).toEqual(['stops', 'stops']);
});

describe('texts to the United States', () => {
  const REGISTER = 'Register it in the Twilio console under Messaging, Regulatory Compliance (A2P 10DLC).';
  const VERIFY = 'Verify it in the Twilio console under Regulatory Compliance, Toll-free verifications.';
  const DROPPED = 'Twilio accepts and bills them, but carriers drop them';
  const NOT = 'The sender is not registered for US texts';
  const UNKNOWN = "Twilio does not say whether the sender is registered for US texts. If it isn't";

  test.each([
    ['a number', number, `${DROPPED} (30034). ${REGISTER}`],
    ['a toll-free number', tollFree, `${DROPPED} (30032). ${VERIFY}`],
    ['a Messaging Service', service, `${DROPPED} (30034). ${REGISTER}`],
  ])('from %s need its registration', (_what, sender, otherwise) => {
    const found = (registration: 'registered' | 'unregistered' | 'unknown') =>
      beyond([phone('FR'), phone('US')], { ...sender, registration } as SenderFact);
    const subject = 'Recipients';
    expect(found('registered')).toEqual([
      { kind: 'well', subject, words: 'The sender is registered for US texts.' },
    ]);
    expect(found('unregistered')).toEqual([{ kind: 'stops', subject, words: `${NOT}: ${otherwise}` }]);
    expect(found('unknown')).toEqual([{ kind: 'notice', subject, words: `${UNKNOWN}, ${otherwise}` }]);
  });

  test.each<[string, SenderFact]>([
    ['a short code', shortCode],
    ['a number that is not of the account', { kind: 'not ours' }],
    ['a Messaging Service that does not exist', { kind: 'no service' }],
    ['a sender that Twilio gave no answer about', { kind: 'silent', why: 'Twilio answered 503.' }],
  ])('from %s: nothing is said about registration', (_what, sender) => {
    expect(beyond([phone('US')], sender)).toEqual([]);
  });
});

test.each([
  ['a number', number],
  ['a toll-free number', tollFree],
  ['a Messaging Service', service],
])('texts to other countries from %s need no registration', (_what, sender) => {
  const phones = [phone('FR'), phone('CA'), phone(undefined)];
  expect(beyond(phones, { ...sender, registration: 'unregistered' } as SenderFact)).toEqual([]);
});

describe('a name as the sender', () => {
  const us = phone('US', { shown: '+12…123' });
  const ca = phone('CA', { shown: '+14…123' });
  const elsewhere = [phone('FR', { shown: '+33…678' }), phone(undefined, { shown: '+99…789' })];

  test.each([
    ['the United States', [us], '+12…123'],
    ['Canada', [ca], '+14…123'],
    ['both, among others', [...elsewhere, us, ca], '+12…123 and +14…123'],
  ])('reaches nobody in %s', (_what, phones, who) => {
    expect(beyond(phones, name)).toEqual([
      {
        kind: 'stops',
        subject: 'Recipients',
        words: `${who} can't get texts from a name: in the United States and Canada only numbers can send. Use a number in \`sms-from\`.`,
      },
    ]);
  });

  test('reaches people elsewhere', () => {
    expect(beyond(elsewhere, name)).toEqual([]);
  });
});

test('several findings: those of the phones come before those of the sender', () => {
  const phones = [phone('FR', { shown: '+33…123', isPossible: false }), phone('US', { isLandline: true })];
  const kinds = (sender: SenderFact) => checkRecipients(phones, sender).map(({ kind }) => kind);
  expect(kinds({ ...service, registration: 'unknown' })).toEqual(['well', 'stops', 'notice', 'notice']);
  expect(kinds(name)).toEqual(['well', 'stops', 'notice', 'stops']);
});
