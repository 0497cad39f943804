import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/ports.ts';
import { runAction } from '../sandbox/runner.ts';
import { openSandbox, type Sandbox } from '../sandbox/sandbox.ts';
import type { SmtpOrder } from '../sandbox/smtp-orders.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await openSandbox({ startAt: new Date('2026-01-01T20:00:00Z') });
});
afterEach(() => sandbox.close());

const PASSWORD = 'hunter2-of-the-mailbox';
const STARTTLS = `smtp://sender%40example.com:${PASSWORD}@smtp.example.com:587`;
const TLS = `smtps://sender%40example.com:${PASSWORD}@smtp.example.com:465`;
const ANN = 'ann.someone@example.net';
const BEN = 'ben@example.net';

const SECRETS = [
  PASSWORD,
  'sender@example.com',
  'sender%40example.com',
  ANN,
  BEN,
  'watcher@example.org',
  ...['sender@example.com', PASSWORD, `\0sender@example.com\0${PASSWORD}`].map((words) =>
    Buffer.from(words).toString('base64'),
  ),
];

async function send(inputs: Record<string, string> = {}, elsewhere: Record<string, number> = {}) {
  const run = await runAction(sandbox, {
    bundle: join(import.meta.dirname, 'guest-email.ts'),
    inputs: {
      streamers: 'anna',
      'twitch-client-id': 'fake-client-id',
      'twitch-client-secret': 'fake-client-secret',
      'smtp-url': STARTTLS,
      'email-from': 'Twitch watcher <watcher@example.org>',
      'email-to': ANN,
      kinds: 'live',
      title: 'Late night coding',
      ...inputs,
    },
    elsewhere,
    skipSleep: true,
  });
  const outcomes = JSON.parse(run.outputs.outcomes ?? run.log) as Outcome[];
  for (const outcome of outcomes) {
    const why = 'why' in outcome ? outcome.why : '';
    for (const secret of SECRETS) expect(why.toLowerCase()).not.toContain(secret.toLowerCase());
    expect(why).not.toContain('\n');
  }
  return { outcomes, text: run.outputs.text, run };
}

const order = (at: SmtpOrder['at'], what: SmtpOrder['do'], more: Partial<SmtpOrder> = {}) =>
  sandbox.smtp.orders.add({ at, do: what, ...more });
const refuse = (code: number, words: string) => ({ kind: 'refuse', code, words }) as const;

describe('an accepted email', () => {
  test.each([
    ['STARTTLS', STARTTLS],
    ['TLS from the start', TLS],
  ])('has its sender, subject, two bodies and headers, by %s', async (_how, url) => {
    const { outcomes, text, run } = await send({ 'smtp-url': url });
    expect(outcomes).toEqual([{ kind: 'accepted' }]);
    expect(run.refusedHosts).toEqual([]);
    const [mail] = sandbox.smtp.mailbox;
    expect(mail).toMatchObject({ sender: 'watcher@example.org', recipients: [ANN] });
    expect(mail?.message).toMatchObject({
      from: { name: 'Twitch watcher', address: 'watcher@example.org' },
      to: [{ address: ANN }],
      subject: 'LIVE anna: Late night coding',
      date: '2026-01-01T20:00:00.000Z',
    });
    expect(`${mail?.message.subject}\n\n${mail?.message.text}`.trimEnd()).toBe(text?.trimEnd());
    expect(mail?.message.html).toMatch(/^<!doctype html>.*Änna is live.*<\/html>\s*$/s);
    const headers = Object.fromEntries(mail?.message.headers.map(({ key, value }) => [key, value]) ?? []);
    expect(headers).toMatchObject({
      'auto-submitted': 'auto-generated',
      'list-id': '<anna.twitch-sms.example.org>',
    });
    expect(headers).not.toHaveProperty('in-reply-to');
    expect(headers).not.toHaveProperty('x-mailer');
  });

  test('for several people goes to each alone, and none sees the others', async () => {
    const { outcomes } = await send({ 'email-to': `${ANN} ${BEN}` });
    expect(outcomes).toEqual([{ kind: 'accepted' }, { kind: 'accepted' }]);
    expect(sandbox.smtp.mailbox.map(({ recipients }) => recipients)).toEqual([[ANN], [BEN]]);
    expect(sandbox.smtp.mailTo(ANN)[0]?.source).not.toContain(BEN);
    expect(sandbox.smtp.mailTo(BEN)[0]?.source).not.toContain(ANN);
  });

  test('has the same id when it is repeated, and the later ones answer the first', async () => {
    await send({ kinds: 'live live title offline', 'email-to': `${ANN} ${BEN}` });
    const [live, again, title, offline] = sandbox.smtp.mailTo(ANN).map(({ message }) => message);
    expect(live?.messageId).toMatch(/^<[0-9a-f]{32}@example\.org>$/);
    expect(again?.messageId).toBe(live?.messageId);
    expect(new Set([live, title, offline].map((mail) => mail?.messageId)).size).toBe(3);
    for (const later of [title, offline]) {
      expect([later?.inReplyTo, later?.references]).toEqual([live?.messageId, live?.messageId]);
    }
    expect(sandbox.smtp.mailTo(BEN)[0]?.message.messageId).not.toBe(live?.messageId);
  });

  test('gets no header and no recipient from the words of a title', async () => {
    const title = 'a\r\nBcc: ben@example.net\r\n\r\n.\r\nQUIT\r\n=?utf-8?q?b?= <ben@example.net>';
    await send({ title });
    const [mail] = sandbox.smtp.mailbox;
    expect(mail?.recipients).toEqual([ANN]);
    expect(mail?.message.bcc).toBeUndefined();
    expect(mail?.message.subject).toBe(
      'LIVE anna: a Bcc: ben@example.net . QUIT = ?utf-8?q?b?= <ben@example.net>',
    );
    expect(sandbox.smtp.mailbox).toHaveLength(1);
  });
});

describe('an email that is not accepted', () => {
  /** One email a case, one after the other: each meets the next order. */
  const cases = [
    [
      'greeting',
      refuse(554, '5.7.1 Client host blocked'),
      'blocked',
      /554 5\.7\.1 Client host blocked\. Check the host/,
    ],
    [
      'greeting',
      { kind: 'cut' },
      'postponed',
      /^smtp\.example\.com can't be reached, or hung up \(E\w+\) on port 587\. If this persists/,
    ],
    [
      'login',
      refuse(535, `5.7.8 Bad login for sender@example.com ${SECRETS.at(-1)}`),
      'blocked',
      /^smtp\.example\.com answered 535 5\.7\.8 Bad login for \*\*\* \*\*\*\. Check the user name and the password/,
    ],
    [
      'login',
      refuse(454, '4.7.0 Temporary failure'),
      'postponed',
      /answered 454 .*\. This may be temporary\.$/,
    ],
    [
      'sender',
      refuse(553, '5.7.1 <watcher@example.org>: not owned by user sender@example.com'),
      'blocked',
      /553 5\.7\.1 <w…r@example\.org>: not owned by user \*\*\*\. Check `email-from`/,
    ],
    [
      'recipient',
      refuse(550, `5.1.1 <${ANN.toUpperCase()}>: User unknown`),
      'refused',
      /550 5\.1\.1 <A…E@EXAMPLE\.NET>: User unknown\. Check this address in `email-to`\.$/,
    ],
    [
      'recipient',
      refuse(451, '4.7.1 Greylisted'),
      'postponed',
      /451 4\.7\.1 Greylisted\. This may be temporary\.$/,
    ],
    ['recipient', { kind: 'cut' }, 'postponed', /hung up/],
    [
      'message',
      { kind: 'cut' },
      'unsure',
      /^smtp\.example\.com hung up while accepting the email, which may or may not have been sent\.$/,
    ],
    [
      'accepted',
      refuse(554, '5.7.1 Spam rejected'),
      'blocked',
      /554 5\.7\.1 Spam rejected\. Ask the provider/,
    ],
    ['accepted', { kind: 'cut' }, 'unsure', /hung up while accepting the email/],
  ] as const;

  test('is refused, blocked, postponed or unsure, by the answer and by where the server hangs up', async () => {
    for (const [at, what] of cases) order(at, what, { times: 1 });
    const { outcomes } = await send({ kinds: cases.map(() => 'live').join(' ') });
    expect(outcomes).toMatchObject(
      cases.map(([, , kind, why]) => ({ kind, why: expect.stringMatching(why) })),
    );
    expect(outcomes.map((outcome) => 'isDown' in outcome)).toEqual(
      cases.map(([, what, kind]) => what.kind === 'cut' && kind === 'postponed'),
    );
  });

  test('meets silence: it is postponed, and unsure once its content was sent', async () => {
    const moments = ['greeting', 'login', 'recipient', 'accepted'] as const;
    for (const at of moments) order(at, { kind: 'hang' }, { times: 1 });
    const { outcomes } = await send({ kinds: moments.map(() => 'live').join(' ') });
    const silent = {
      kind: 'postponed',
      why: expect.stringMatching(/^smtp\.example\.com does not answer on port 587\./),
      isDown: true,
    };
    const why =
      'smtp.example.com stopped answering while accepting the email, which may or may not have been sent.';
    expect(outcomes).toEqual([silent, silent, silent, { kind: 'unsure', why }]);
  });

  test.each([
    ['expired', /^The certificate of smtp\.example\.com has expired, so nothing was sent\./],
    ['for another host', /is for another host, so nothing was sent/],
    ['of a stranger', /can't be trusted \(UNABLE_TO_VERIFY_LEAF_SIGNATURE\), so nothing was sent/],
  ] as const)('meets a certificate that is %s: it is blocked, and nobody logs in', async (which, why) => {
    sandbox.smtp.useCertificate(which);
    const { outcomes } = await send({ 'smtp-url': which === 'expired' ? TLS : STARTTLS });
    expect(outcomes).toEqual([{ kind: 'blocked', why: expect.stringMatching(why) }]);
    expect(sandbox.smtp.logins).toBe(0);
  });

  test('meets a server without encryption: it is blocked, and nobody logs in', async () => {
    sandbox.smtp.hideEncryption();
    const { outcomes } = await send();
    expect(outcomes).toEqual([
      { kind: 'blocked', why: expect.stringMatching(/Nothing is sent without encryption/) },
    ]);
    expect(sandbox.smtp.logins).toBe(0);
  });

  test('meets TLS where STARTTLS is spoken: it is blocked, with the address to write', async () => {
    const plain = sandbox.smtp.places['smtp.example.com:587'] ?? 0;
    const { outcomes } = await send({ 'smtp-url': TLS }, { 'smtp.example.com:465': plain });
    expect(outcomes).toEqual([
      { kind: 'blocked', why: expect.stringMatching(/ERR_SSL.*`smtp:\/\/` with port 587/) },
    ]);
  });

  test('has no such host: it is blocked; has a host that is down: it is postponed', async () => {
    const unknown = STARTTLS.replace('smtp.example.com', 'smtp.exmaple.com');
    const {
      outcomes: [wrong],
    } = await send({ 'smtp-url': unknown });
    expect(wrong).toEqual({
      kind: 'blocked',
      why: expect.stringMatching(/^There is no mail server smtp\.exmaple\.com\./),
    });
    const {
      outcomes: [closed],
    } = await send({}, { 'smtp.example.com:587': 9 });
    expect(closed).toMatchObject({
      kind: 'postponed',
      isDown: true,
      why: expect.stringMatching(/\(ECONNREFUSED\) on port 587/),
    });
  });

  test('to one recipient does not hold up the other', async () => {
    order('recipient', refuse(550, '5.1.1 User unknown'), { to: ANN });
    const { outcomes } = await send({ 'email-to': `${ANN} ${BEN}` });
    expect(outcomes.map(({ kind }) => kind)).toEqual(['refused', 'accepted']);
    expect(sandbox.smtp.mailTo(BEN)).toHaveLength(1);
  });
});
