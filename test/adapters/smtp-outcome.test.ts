import { describe, expect, test } from 'vitest';
import { smtpReply } from '../../src/adapters/smtp/outcome.ts';

// As the servers of well-known providers and programs answer.
test.each([
  [
    'login',
    '535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8 https://support.google.com/mail/?p=BadCredentials',
    'owner',
    'password',
  ],
  ['login', '534-5.7.9 Application-specific password required', 'owner', 'app password'],
  ['login', '454 4.7.0 Too many login attempts, please try again later', 'later', 'This may be temporary'],
  ['sender', '530 5.7.0 Authentication Required', 'owner', 'password'],
  ['sender', '553 5.1.8 Domain of sender address does not exist', 'owner', 'email-from'],
  ['sender', '501 5.1.7 Bad sender address syntax', 'owner', 'email-from'],
  ['recipient', '550 5.1.1 User unknown', 'recipient', 'email-to'],
  ['recipient', '550 No such user here', 'recipient', 'email-to'],
  ['recipient', '552 5.2.2 The mailbox is over its quota limit exceeded', 'recipient', 'email-to'],
  ['recipient', '554 5.7.1 Recipient address rejected: Access denied', 'recipient', 'email-to'],
  ['recipient', '553 5.7.1 Sender address rejected: not owned by user', 'owner', 'email-from'],
  ['recipient', '553 5.7.1 Sender address rejected: not logged in', 'owner', 'password'],
  ['recipient', '554 5.7.1 Relay access denied', 'owner', 'password'],
  ['recipient', '550 5.4.5 Daily user sending limit exceeded', 'later', 'This may be temporary'],
  ['recipient', '451 4.7.1 Greylisting in action, please come back later', 'later', 'This may be temporary'],
  ['message', '554 Message rejected: Email address is not verified.', 'owner', 'email-from'],
  ['message', '550 The from address does not match a verified Sender Identity.', 'owner', 'email-from'],
  ['message', '554 5.2.252 SendAsDenied; user not allowed to send as other', 'owner', 'email-from'],
  ['message', '554 5.7.1 Spam message rejected', 'owner', 'provider'],
  ['message', '550 5.1.1 mailbox not found', 'recipient', 'email-to'],
  ['message', '452 4.3.1 Insufficient system storage', 'later', 'This may be temporary'],
  ['encryption', '502 5.5.1 command not recognized', 'owner', 'without encryption'],
  ['encryption', '454 4.7.0 TLS not available due to temporary reason', 'later', 'This may be temporary'],
  ['greeting', '554 5.7.1 Client host blocked', 'owner', 'host in `smtp-url`'],
  ['greeting', '421 4.3.2 Service shutting down', 'later', 'This may be temporary'],
] as const)('the answer to the %s "%s" concerns the %s', (step, reply, concerns, advice) => {
  const known = smtpReply(reply, step);
  expect(known.concerns).toBe(concerns);
  expect(known.advice).toContain(advice);
});

const LOGIN =
  'Check the user name and the password in `smtp-url`: many providers require an app password; write `@` as %40, `#` as %23, `/` as %2F and `%` as %25.';
const SENDER = 'Check `email-from`: the provider must let this account send from it.';
const RECIPIENT = 'Check this address in `email-to`.';
const HOST = 'Check the host in `smtp-url`, and ask the provider why it rejects this machine.';
const MESSAGE = 'Ask the provider of `smtp-url` why it rejects this message.';

describe('the advice to the owner', () => {
  test.each([
    ['greeting', '554 No', 'owner', HOST],
    ['encryption', '502 No', 'owner', 'Nothing is sent without encryption: try `smtps://` and port 465.'],
    ['login', '535 No', 'owner', LOGIN],
    ['sender', '550 No', 'owner', SENDER],
    ['recipient', '550 No', 'recipient', RECIPIENT],
    ['message', '550 No', 'owner', MESSAGE],
    ['message', '450 No', 'later', 'This may be temporary.'],
  ] as const)('is one for the %s, after "%s"', (step, words, concerns, advice) => {
    expect(smtpReply(words, step)).toEqual({ concerns, words, advice });
  });

  test.each([
    [
      'is about the login where it is refused, whatever the server says of it',
      'login',
      '535 5.7.8 Too many bad logins',
      LOGIN,
    ],
    [
      'is about the sender where it is refused, also for a bad address',
      'sender',
      '550 5.1.3 Bad syntax',
      SENDER,
    ],
    ['does not follow a code in the middle of the words', 'message', 'It said 550 5.1.1 of it', MESSAGE],
    ['is about the sender who may not send as another', 'message', '554 5.2.252 SendAsDenied', SENDER],
    ['does not take a longer code for one that begins alike', 'message', '554 5.2.40 Full', MESSAGE],
  ] as const)('%s', (_what, step, words, advice) => {
    expect(smtpReply(words, step)).toEqual({ concerns: 'owner', words, advice });
  });
});

describe('the answer of a server is put on one line', () => {
  test.each([
    ['550-5.7.26 First line,\r\n550 5.7.26 second  line.', '550 5.7.26 First line, second line'],
    ['550-First line,\n550-second\tline,\n550 third line', '550 First line, second line, third line'],
    ['550 No such user', '550 No such user'],
    ['550', '550'],
    ['550-\r\n550 5.1.1 No such user', '550 No such user'],
    ['  550 5.1.1   No such user  ', '550 5.1.1 No such user'],
    ['554 5.10.123 Odd', '554 5.10.123 Odd'],
    ['554 5.7.1234 is no code', '554 5.7.1234 is no code'],
    ['554 Mail.example said 550 5.1.1 no', '554 Mail.example said 550 5.1.1 no'],
    ['Mail.example said 550 5.1.1 no', 'Mail.example said 550 5.1.1 no'],
    ['Connection closed.\r\n', 'Connection closed'],
    ['', ''],
  ])('%j', (reply, words) => {
    expect(smtpReply(reply, 'recipient').words).toBe(words);
  });
});
