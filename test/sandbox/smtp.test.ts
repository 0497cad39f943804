import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runAction } from './runner.ts';
import { openSandbox, type Sandbox } from './sandbox.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await openSandbox({ startAt: new Date('2026-01-01T20:00:00Z') });
});
afterEach(() => sandbox.close());

const LOGIN = 'sender%40example.com:hunter2-of-the-mailbox';
const ANN = 'ann@example.net';
const BEN = 'ben@example.net';

async function send(to: string[], url = `smtp://${LOGIN}@smtp.example.com:587`) {
  const inputs = { url, to: JSON.stringify(to) };
  const bundle = join(import.meta.dirname, 'guest-smtp.ts');
  const run = await runAction(sandbox, { bundle, inputs, actionFile: '' });
  expect(run.refusedHosts).toEqual([]);
  return JSON.parse(run.outputs.outcomes ?? run.log) as Record<string, unknown>[];
}

test.each([`smtp://${LOGIN}@smtp.example.com:587`, `smtps://${LOGIN}@smtp.example.com:465`])(
  'an email sent to %s is accepted and parsed',
  async (url) => {
    expect(await send([ANN], url)).toEqual([{ response: expect.stringMatching(/^250 /) }]);
    expect(sandbox.smtp.mailbox).toMatchObject([
      {
        sender: 'sender@example.com',
        recipients: [ANN],
        message: {
          from: { name: 'Watcher', address: 'sender@example.com' },
          subject: 'Hé',
          text: 'text\n',
          html: '<p>html</p>\n',
        },
      },
    ]);
    expect(new Date(sandbox.smtp.mailbox[0]?.at ?? 0).toISOString()).toMatch(/^2026-01-01T20:/);
  },
);

test('a wrong password is refused, and without a login so is the sender', async () => {
  const [wrong] = await send([ANN], 'smtp://sender%40example.com:guess@smtp.example.com:587');
  expect(wrong).toMatchObject({ code: 'EAUTH', responseCode: 535 });
  const [none] = await send([ANN], 'smtp://smtp.example.com:587');
  expect(none).toMatchObject({ code: 'EENVELOPE', responseCode: 530 });
  expect(sandbox.smtp.logins).toBe(1);
  expect(sandbox.smtp.mailbox).toEqual([]);
});

test('one recipient is refused, and another one deferred until the second try', async () => {
  const refuse = { kind: 'refuse', code: 550, words: '5.1.1 no such user' } as const;
  sandbox.smtp.orders.add({ at: 'recipient', to: ANN, do: refuse });
  const grey = { kind: 'refuse', code: 451, words: '4.7.1 Greylisted' } as const;
  sandbox.smtp.orders.add({ at: 'recipient', to: BEN, times: 1, do: grey });
  expect(await send([ANN, BEN, BEN])).toMatchObject([
    { responseCode: 550, response: '550 5.1.1 no such user' },
    { responseCode: 451 },
    { response: expect.stringMatching(/^250 /) },
  ]);
  expect(sandbox.smtp.mailbox.map(({ recipients }) => recipients)).toEqual([[BEN]]);
});

test('a connection cut during an email loses it, and one cut after it does not', async () => {
  sandbox.smtp.orders.add({ at: 'message', to: ANN, do: { kind: 'cut' } });
  sandbox.smtp.orders.add({ at: 'accepted', to: BEN, do: { kind: 'cut' } });
  const lost = { code: expect.stringMatching(/^E(CONNECTION|SOCKET)$/) };
  expect(await send([ANN, BEN])).toMatchObject([lost, lost]);
  expect(sandbox.smtp.mailTo(ANN)).toEqual([]);
  expect(sandbox.smtp.mailTo(BEN)).toHaveLength(1);
});

test('the mail server is silent or slow on demand', async () => {
  sandbox.smtp.orders.add({ at: 'sender', times: 1, do: { kind: 'hang' } });
  sandbox.smtp.orders.add({ at: 'greeting', times: 1, do: { kind: 'delay', ms: 100 } });
  expect(await send([ANN, ANN])).toMatchObject([{ code: 'ETIMEDOUT' }, { response: /^250 / }]);
});

test.each([
  ['expired', 'CERT_HAS_EXPIRED'],
  ['for another host', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ['of a stranger', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
] as const)('a certificate that is %s is not trusted', async (which, originalCode) => {
  sandbox.smtp.useCertificate(which);
  for (const url of [`smtp://${LOGIN}@smtp.example.com:587`, `smtps://${LOGIN}@smtp.example.com:465`]) {
    expect(await send([ANN], url)).toMatchObject([{ originalCode }]);
  }
  expect(sandbox.smtp.logins).toBe(0);
});

test('the mail server drops STARTTLS on demand', async () => {
  sandbox.smtp.hideEncryption();
  expect(await send([ANN])).toMatchObject([{ code: 'ETLS' }]);
  expect(sandbox.smtp.logins).toBe(0);
});
