import { describe, expect, test } from 'vitest';
import { type TwilioCode, twilioCode } from '../../src/adapters/twilio/error-codes.ts';
import { concernOf } from '../../src/adapters/twilio/explain.ts';

type Row = readonly [code: number, concerns: TwilioCode['concerns'], advice: string];

/** Who has to act on these codes, and a part of the advice that only they have. */
const REFUSED: [codes: number[], concerns: Row[1], advice: string][] = [
  [[10001, 20005, 20403], 'owner', 'account is not active: check its status in the Twilio console'],
  [[10002], 'owner', 'A trial account cannot do this: upgrade it'],
  [[14107, 20429, 21611], 'later', 'this may be temporary'],
  [[20003], 'owner', '`twilio-auth-token`, or `twilio-api-key-sid` and `twilio-api-key-secret`'],
  [[20003], 'owner', 'they must be for the region US1'],
  [[20006, 70051], 'owner', 'The API key lacks permission: create a Standard key'],
  [[20008], 'owner', 'These are the test credentials, which send nothing: copy the live ones'],
  [[20010], 'owner', 'turned this off for the account: contact Twilio support'],
  [[20404], 'owner', 'Check `twilio-account-sid` and `sms-from`'],
  [
    [21210, 21212, 21264, 21401, 21407, 21601, 21603, 21616, 21660, 21661],
    'owner',
    'Check `sms-from`: it must be a number of this Twilio account',
  ],
  [[21211, 21214, 21217], 'recipient', 'Correct this number in `sms-to`'],
  [[21265], 'recipient', 'Correct this number in `sms-to`: short codes cannot get texts'],
  [[21266], 'recipient', 'Remove this number from `sms-to`: it is the sender'],
  [[21267], 'owner', 'cannot send from a name: use its number in `sms-from`, or upgrade'],
  [[21268], 'recipient', 'Correct this number in `sms-to`: it is a premium number'],
  [[21408], 'recipient', 'Allow the country of this number in the Twilio console'],
  [[21606, 21659], 'owner', 'or a short code of the same country as the recipient'],
  [[21607], 'owner', 'can only send from its trial number: use that in `sms-from`, or upgrade'],
  [[21608], 'recipient', 'verify this number in the Twilio console, or upgrade'],
  [[21610], 'recipient', 'they can reply START'],
  [[21612, 21657], 'recipient', 'use a sender that can text its country'],
  [[21614, 21635], 'recipient', 'Use a mobile number in `sms-to`'],
  [[21617], 'recipient', 'longer than Twilio accepts'],
  [[21618], 'recipient', 'shorten it, or change its words'],
  [[21662, 21663, 21668], 'owner', 'set up for another region: route it to US1'],
  [[21701, 21705], 'owner', 'no such Messaging Service'],
  [[21702], 'later', 'cannot send right now; this may be temporary'],
  [[21703], 'recipient', 'No sender of the Messaging Service can reach that number: add one'],
  [[21704, 21708, 21709, 21711], 'owner', 'Check `sms-from`: the Messaging Service needs a sender'],
  [[21730], 'later', 'under maintenance; this may be temporary'],
  [[21910], 'owner', 'Check `sms-from`: it must be an SMS sender'],
  [[63038], 'later', 'has reached its message limit for now; this may be temporary'],
  [[572002, 572003, 572004, 572005, 572006], 'owner', 'upgrade the account in the Twilio console'],
];
const EACH_REFUSED = REFUSED.flatMap(([codes, ...rest]) => codes.map((code): Row => [code, ...rest]));

/** The codes of texts that Twilio accepted first, with what happened to them. */
const LOST: readonly (readonly [...Row, happened: RegExp])[] = [
  [30001, 'later', 'use fewer recipients, or a sender with more throughput', /queue was full/],
  [30002, 'owner', 'check its status in the Twilio console', /account is suspended/],
  [30003, 'recipient', 'if this persists, check the number', /phone could not be reached/],
  [30004, 'recipient', 'reply START to it, or ask the carrier', /was blocked/],
  [30005, 'recipient', 'Correct this number in `sms-to`', /number is unknown/],
  [30006, 'recipient', 'Use a mobile number in `sms-to`', /number cannot get texts/],
  [30007, 'recipient', 'register the sender, or use another one', /carrier filtered/],
  [30008, 'later', 'if this persists, use another sender', /carrier did not deliver/],
  [30032, 'owner', 'verify it in the Twilio console', /toll-free number is not verified/],
  [30033, 'owner', 'see why in the Twilio console', /sender's registration is suspended/],
  [30034, 'owner', 'register it in the Twilio console', /sender is not registered/],
  [30044, 'owner', 'upgrade it in the Twilio console', /too long for a trial account/],
];

describe('a text that Twilio refuses', () => {
  test.each(EACH_REFUSED)('with code %d: concerns %s, and advises "%s"', (code, concerns, part) => {
    const advice = expect.stringContaining(part);
    expect(twilioCode(code)).toEqual({ concerns, advice, meaning: undefined });
  });
});

describe('a text that is lost after Twilio accepted it', () => {
  test.each(LOST)(
    'with code %d: concerns %s, advises "%s", and says %s',
    (code, concerns, part, happened) => {
      expect(twilioCode(code)).toEqual({
        concerns,
        advice: expect.stringContaining(part),
        meaning: expect.stringMatching(happened),
      });
    },
  );
});

test.each([...EACH_REFUSED, ...LOST].map(([code]) => code))(
  'the advice for code %d is one sentence',
  (code) => {
    expect(twilioCode(code)?.advice).toMatch(/^[A-Z].*[^.]\.$/);
  },
);

test.each([undefined, 0, 30009, 99999])('the unknown code %s has no advice', (code) => {
  expect(twilioCode(code)).toBeUndefined();
});

test.each([
  [400, 'unknown'],
  [401, 'owner'],
  [403, 'owner'],
  [404, 'unknown'],
  [407, 'owner'],
  [408, 'later'],
  [409, 'later'],
  [422, 'unknown'],
  [425, 'later'],
  [429, 'later'],
  [499, 'unknown'],
  [302, undefined],
  [500, undefined],
  [503, undefined],
])('a refusal with HTTP status %d and no known code concerns %s', (status, concerns) => {
  expect(concernOf(status)).toBe(concerns);
});
