import { expect } from 'vitest';
import { runGuest, test } from './guest.ts';
import type { Sandbox } from './sandbox.ts';
import { countSegments } from './sms-segments.ts';
import { TWILIO_ACCOUNT } from './twilio-account.ts';

const { sid, authToken, apiKeySid, apiKeySecret, number: from, messagingServiceSid } = TWILIO_ACCOUNT;
const to = '+15550002222';
const body = 'LIVE ann: a test';

async function send(
  sandbox: Sandbox,
  texts: object[],
  more: { list?: object; user?: string; password?: string } = {},
) {
  const { list = null, user = sid, password = authToken } = more;
  const inputs = { texts: JSON.stringify(texts), list: JSON.stringify(list), user, password, account: sid };
  const run = await runGuest(sandbox, 'twilio', inputs);
  expect(run.exitCode, run.log).toBe(0);
  return {
    outcomes: JSON.parse(run.outputs.outcomes ?? '[]') as Record<string, unknown>[],
    listed: JSON.parse(run.outputs.listed ?? '[]') as Record<string, unknown>[],
  };
}

test('a text is accepted, queued, sent and delivered as time passes', async ({ sandbox }) => {
  const { outcomes, listed } = await send(
    sandbox,
    [
      { to, from, body, validityPeriod: 3600 },
      { to, messagingServiceSid, body: `${body} é 🎮` },
    ],
    { list: {}, user: apiKeySid, password: apiKeySecret },
  );
  expect(outcomes).toMatchObject([
    { status: 'queued', from, dateSent: null, numSegments: '1', price: null },
    { status: 'accepted', from: null, dateSent: null, numSegments: '0' },
  ]);
  expect(outcomes[0]?.sid).toMatch(/^SM[0-9a-f]{32}$/);
  expect(Number(outcomes[0]?.createdAt) % 1000).toBe(0);
  expect(listed.map((text) => text.body)).toEqual([`${body} é 🎮`, body]);
  sandbox.clock.advance(5000);
  const later = await send(sandbox, [], { list: { to } });
  expect(later.listed).toMatchObject([
    { status: 'delivered', from },
    { status: 'delivered', from },
  ]);
  expect(sandbox.twilio.texts(to)).toEqual([body, `${body} é 🎮`]);
});

test("invalid texts are refused with Twilio's codes", async ({ sandbox }) => {
  sandbox.twilio.account.numbers.set('+15550009999', { sms: false });
  sandbox.twilio.account.numbers.set('12345', { sms: true });
  sandbox.twilio.account.messagingServices.set(`MG${'1'.repeat(32)}`, []);
  sandbox.twilio.account.messagingServices.set(`MG${'2'.repeat(32)}`, ['12345']);
  sandbox.twilio.refuse('+15550005555', { code: 21612, message: 'because' });
  const cases: [number, object][] = [
    [21211, { to: '5550002222', from, body }],
    [21212, { to, from: 'much too long a sender', body }],
    [21659, { to, from: '+15550007777', body }],
    [21659, { to: '+33612345678', from: '12345', body }],
    [21606, { to, from: '+15550009999', body }],
    [21612, { to, from: 'WATCHER', body }],
    [20404, { to, messagingServiceSid: `MG${'9'.repeat(32)}`, body }],
    [21704, { to, messagingServiceSid: `MG${'1'.repeat(32)}`, body }],
    [21703, { to: '+33612345678', messagingServiceSid: `MG${'2'.repeat(32)}`, body }],
    [21705, { to, messagingServiceSid: `MG${'x'.repeat(32)}`, body }],
    [21266, { to: from, from, body }],
    [21265, { to: '12345', from, body }],
    [21603, { to, body }],
    [21602, { to, from, body: '' }],
    [21617, { to, from, body: 'x'.repeat(1601) }],
    [20001, { to, from, body, validityPeriod: 36_001 }],
    [21612, { to: '+15550005555', from, body }],
  ];
  const { outcomes } = await send(
    sandbox,
    cases.map(([, text]) => text),
  );
  expect(outcomes.map(({ code }) => code)).toEqual(cases.map(([code]) => code));
  expect(outcomes[0]).toEqual({
    status: 400,
    code: 21211,
    message: "Invalid 'To' Phone Number: 5550002222",
    moreInfo: 'https://www.twilio.com/docs/errors/21211',
  });
  expect(outcomes.find(({ code }) => code === 20404)?.status).toBe(404);
  expect(sandbox.twilio.messages).toEqual([]);
});

test('the test credentials accept the magic number, refuse others and send nothing', async ({ sandbox }) => {
  sandbox.twilio.account.areTestCredentials = true;
  const magic = '+15005550006';
  const { outcomes } = await send(sandbox, [
    { to, from: magic, body },
    { to, from, body },
  ]);
  expect(outcomes.map(({ code, status }) => code ?? status)).toEqual(['queued', 21606]);
  expect(sandbox.twilio.messages).toEqual([]);
});

test('accounts refuse a wrong token, a suspension, the limits of trials, and too many requests', async ({
  sandbox,
}) => {
  const { account } = sandbox.twilio;
  const text = { to, from, body };
  expect((await send(sandbox, [text], { password: 'f'.repeat(32) })).outcomes).toMatchObject([
    { status: 401, code: 20003 },
  ]);
  const states = [
    () => Object.assign(account, { status: 'suspended' }),
    () => Object.assign(account, { status: 'active', type: 'new-trial' }),
    () => Object.assign(account, { type: 'old-trial' }),
    () => Object.assign(account, { type: 'full', maxPerSecond: 0 }),
  ];
  sandbox.onRequest((moment) => {
    if (moment === 'before') states.shift()?.();
  });
  const { outcomes } = await send(
    sandbox,
    states.map(() => text),
  );
  expect(outcomes.map(({ code, status }) => code ?? status)).toEqual([20005, 572006, 21608, 20429]);
  expect(sandbox.twilio.texts()).toEqual([]);
});

test('the message list pages, filters and lags', async ({ sandbox }) => {
  const hourAgo = sandbox.clock.now() - 3_600_000;
  for (const n of [1, 2, 3, 4, 5]) sandbox.twilio.seed({ to, body: `${n}`, createdAt: hourAgo + n * 1000 });
  sandbox.twilio.seed({ to: '+15550003333', body: 'other' });
  sandbox.twilio.account.listDelayMs = 10_000;
  sandbox.twilio.account.fates.set(to, { status: 'undelivered', errorCode: 30034 });
  const sent = await send(sandbox, [{ to, from, body: 'new' }], { list: { to, pageSize: 2, limit: 100 } });
  expect(sent.listed.map((text) => text.body)).toEqual(['5', '4', '3', '2', '1']);
  expect(sandbox.requestsTo('twilio', /^GET/)).toHaveLength(3);
  sandbox.clock.advance(10_000);
  const later = await send(sandbox, [], { list: { to, limit: 1 } });
  expect(later.listed).toMatchObject([{ body: 'new', status: 'undelivered', errorCode: 30034 }]);
});

test('segments are counted as carriers count them', () => {
  expect(countSegments('x'.repeat(160))).toEqual({ alphabet: 'gsm-7', segments: 1 });
  expect(countSegments('x'.repeat(161)).segments).toBe(2);
  expect(countSegments(`${'x'.repeat(159)}€`).segments).toBe(2);
  expect(countSegments(`${'x'.repeat(152)}€${'x'.repeat(152)}`).segments).toBe(3);
  expect(countSegments(`${'x'.repeat(68)}🎮`)).toEqual({ alphabet: 'ucs-2', segments: 1 });
  expect(countSegments(`${'x'.repeat(69)}🎮`).segments).toBe(2);
});
