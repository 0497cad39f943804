import { describe, expect, test } from 'vitest';
import { checkSender, type SenderFact } from '../../../src/setup-check/twilio/sender.ts';

describe('a sender', () => {
  const number = { kind: 'number', canText: true, isTollFree: false, registration: 'unknown' } as const;
  const service = { kind: 'service', name: 'Fans', senders: 1, registration: 'unknown' } as const;
  const NUMBERS = 'https://console.twilio.com/us1/develop/phone-numbers/manage/incoming';
  const SERVICES = 'https://console.twilio.com/us1/develop/sms/services';

  test.each<[string, SenderFact, string, string]>([
    ['that is a number with SMS: all is well', number, 'well', 'The number is yours and can send SMS.'],
    [
      'that is a number without SMS: stops texts',
      { ...number, canText: false },
      'stops',
      `The number is yours, but can't send SMS. Get one that can, at ${NUMBERS}.`,
    ],
    [
      'that is a number or short code not of the account: stops texts',
      { kind: 'not ours' },
      'stops',
      `This account has no such number. Copy one of yours from ${NUMBERS} into \`sms-from\`.`,
    ],
    ['that is a short code: all is well', { kind: 'short code' }, 'well', 'The short code is yours.'],
    [
      'that is a name: is a notice',
      { kind: 'name' },
      'notice',
      'It is a name, and Twilio does not say where names work: send a test. Some countries require registration, and nobody can reply STOP to a name.',
    ],
    [
      'that is a Messaging Service with one sender: all is well',
      service,
      'well',
      'The Messaging Service "Fans" has 1 sender.',
    ],
    [
      'that is a Messaging Service with several senders: all is well',
      { ...service, senders: 2 },
      'well',
      'The Messaging Service "Fans" has 2 senders.',
    ],
    [
      'that is a Messaging Service without a sender: stops texts',
      { ...service, senders: 0 },
      'stops',
      `The Messaging Service "Fans" has no sender. Add a number to its sender pool at ${SERVICES}.`,
    ],
    [
      'that is a Messaging Service not of the account: stops texts',
      { kind: 'no service' },
      'stops',
      `This account has no such Messaging Service. Copy the SID of one of yours from ${SERVICES} into \`sms-from\`.`,
    ],
    [
      'that Twilio refuses to show: stops texts',
      { kind: 'refused', why: 'It said no.' },
      'stops',
      'It said no.',
    ],
    [
      'that Twilio gives no answer about: is unchecked',
      { kind: 'silent', why: 'It was silent.' },
      'unchecked',
      'It was silent. Run the check again later.',
    ],
  ])('%s', (_what, fact, kind, words) => {
    expect(checkSender(fact)).toEqual({ kind, subject: 'Sender', words });
  });
});
