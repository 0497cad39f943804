import { describe, expect, test } from 'vitest';
import { type TwilioCode, twilioCode } from '../../src/core/twilio-code.ts';

type Row = readonly [code: number, concerns: TwilioCode['concerns'], todo: string];

/** Whom each code concerns and, of what to do, the part that tells it from others. */
const REFUSED: readonly Row[] = [
  [20003, 'owner', '`twilio-auth-token`, or with `twilio-api-key-sid` and `twilio-api-key-secret`'],
  [20005, 'owner', 'account is not active: see its status in the Twilio console'],
  [20404, 'owner', 'Check `twilio-account-sid` and `sms-from`'],
  [20429, 'later', 'it is tried again'],
  [21211, 'recipient', 'Correct this number in `sms-to`'],
  [21212, 'owner', 'Check `sms-from`: it must be a number of this Twilio account'],
  [21214, 'recipient', 'Correct this number in `sms-to`'],
  [21217, 'recipient', 'Correct this number in `sms-to`'],
  [21408, 'recipient', 'Allow the country of this number in the Twilio console'],
  [21606, 'owner', 'Check `sms-from`: it must be a number of this Twilio account'],
  [21608, 'recipient', 'verify this number in the Twilio console, or upgrade'],
  [21610, 'recipient', 'they can answer START'],
  [21612, 'recipient', 'use a sender that can text its country'],
  [21614, 'recipient', 'Use a mobile number in `sms-to`'],
  [21617, 'recipient', 'longer than Twilio takes'],
  [21659, 'owner', 'Check `sms-from`: it must be a number of this Twilio account'],
  [21703, 'owner', 'Check `sms-from`: the Messaging Service needs a sender'],
  [572002, 'owner', 'upgrade the account in the Twilio console'],
  [572003, 'owner', 'upgrade the account in the Twilio console'],
  [572004, 'owner', 'upgrade the account in the Twilio console'],
  [572005, 'owner', 'upgrade the account in the Twilio console'],
  [572006, 'owner', 'upgrade the account in the Twilio console'],
];

/** The same of those that Twilio reports of a text it took, and before that what happened to the text. */
const LOST: readonly (readonly [...Row, happened: RegExp])[] = [
  [30001, 'later', 'have fewer recipients, or a sender with more throughput', /queue was full/],
  [30002, 'owner', 'see its status in the Twilio console', /account is suspended/],
  [30003, 'recipient', 'if this goes on, check the number', /phone could not be reached/],
  [30004, 'recipient', 'answer START to it, or ask the carrier', /was blocked/],
  [30005, 'recipient', 'Correct this number in `sms-to`', /number is not known/],
  [30006, 'recipient', 'Use a mobile number in `sms-to`', /number takes no texts/],
  [30007, 'recipient', 'register the sender, or use another one', /carrier filtered/],
  [30008, 'later', 'if this goes on, use another sender', /carrier did not deliver/],
  [30032, 'owner', 'verify it in the Twilio console', /toll-free number is not verified/],
  [30034, 'owner', 'register it in the Twilio console', /sender is not registered/],
  [30044, 'owner', 'upgrade it in the Twilio console', /too long for a trial account/],
];

describe('a text that Twilio refuses with words of its own', () => {
  test.each(REFUSED)('%d concerns the %s: "%s"', (code, concerns, todo) => {
    const advice = expect.stringContaining(todo);
    expect(twilioCode(code)).toEqual({ concerns, advice, meaning: undefined });
  });
});

describe('a text that is lost after Twilio took it, of which only the code is known', () => {
  test.each(LOST)('%d concerns the %s: "%s", for %s', (code, concerns, todo, happened) => {
    expect(twilioCode(code)).toEqual({
      concerns,
      advice: expect.stringContaining(todo),
      meaning: expect.stringMatching(happened),
    });
  });
});

test.each([...REFUSED, ...LOST].map(([code]) => code))('what to do about %d is a sentence', (code) => {
  expect(twilioCode(code)?.advice).toMatch(/^[A-Z].*[^.]\.$/);
});

test.each([undefined, 0, 30009, 99999])('of the code %s nothing is known', (code) => {
  expect(twilioCode(code)).toBeUndefined();
});
