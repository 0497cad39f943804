import { describe, expect } from 'vitest';
import type { SandboxRequest } from '../sandbox/exchange.ts';
import { ANNA, FRIEND, HOUR, ME, MINUTE, test, type Watching } from './watching.ts';

const TOLD = ['LIVE anna', 'OFFLINE anna'];

/** A look begins with the first page of the list. */
const isLook = ({ path, query }: SandboxRequest) => path === '/helix/streams' && !query.has('after');

/** Twenty minutes with a poll in each: some real seconds, for what is slept is skipped. */
const WINDOW = 20;
function openWindow({ inputs }: Watching): void {
  inputs['watch-for'] = `${WINDOW}m`;
  inputs['poll-interval'] = '60s';
}

/** Does something right before a poll of Twitch: 1 is the next poll. */
function atLook({ sandbox }: Watching, then: Readonly<Record<number, () => void>>): void {
  let looks = 0;
  sandbox.onRequest((moment, request) => {
    if (moment === 'before' && isLook(request)) then[++looks]?.();
  });
}

const looks = ({ sandbox }: Watching) => sandbox.requestsTo('twitch').filter(isLook);

describe.concurrent('a window', () => {
  test('a window sends LIVE and OFFLINE once each while it runs, and summarizes both', async ({
    watching,
  }) => {
    openWindow(watching);
    const toldAt: number[] = [];
    atLook(watching, {
      4: () => watching.twitch.goLive(ANNA, { category: 'Chess' }),
      5: () => toldAt.push(watching.told().length),
      8: () => watching.twitch.goOffline(ANNA, { video: { id: '2000000777' } }),
      14: () => toldAt.push(watching.told().length),
    });
    const run = await watching.run();
    expect([watching.told(ME), watching.told(FRIEND), toldAt]).toEqual([TOLD, TOLD, [1, 2]]);
    expect(watching.twilio.texts(ME)[1]).toMatch(/https:\/\/www\.twitch\.tv\/videos\/2000000777$/);
    expect(looks(watching).length).toBeGreaterThan(WINDOW - 3);
    expect(run).toMatchObject({ exitCode: 0, annotations: [] });
    expect(run.outputs).toMatchObject({ live: '[]', 'any-transition': 'true', 'sms-sent': '4' });
    expect(JSON.parse(run.outputs.transitions ?? '').map(({ kind }: { kind: string }) => kind)).toEqual([
      'live',
      'offline',
    ]);
    expect(run.summary).toContain('OFFLINE anna');
  });

  test('a window goes on after a failed poll', async ({ watching }) => {
    openWindow(watching);
    const body = { error: 'Service Unavailable', status: 503, message: '' };
    const fault = { kind: 'status', status: 503, body } as const;
    // One look is three calls when the first two fail.
    watching.sandbox.fault({ service: 'twitch', match: isLook, skip: 3, times: 3, do: fault });
    atLook(watching, { 9: () => watching.twitch.goLive(ANNA) });
    const run = await watching.run();
    expect(watching.told()).toEqual(['LIVE anna']);
    expect(run).toMatchObject({ exitCode: 0, outputs: { live: '["anna"]' } });
    expect(run.annotations).toEqual([
      { level: 'warning', message: expect.stringContaining('it answered 503') },
    ]);
    const answered = looks(watching).map(({ status }) => status);
    expect(answered.slice(0, 7)).toEqual([200, 200, 200, 503, 503, 503, 200]);
    expect(answered.slice(7).every((status) => status === 200)).toBe(true);
    expect(answered.length).toBeGreaterThan(WINDOW - 3);
  });

  test('a window in which a poll takes longer than the interval skips polls instead of piling them up', async ({
    watching,
  }) => {
    openWindow(watching);
    let underWay = 0;
    let most = 0;
    let count = 0;
    watching.sandbox.onRequest((moment, request) => {
      if (!isLook(request)) return;
      underWay += moment === 'before' ? 1 : -1;
      most = Math.max(most, underWay);
      if (moment === 'before' && ++count === 3) watching.pass(2.5 * MINUTE);
    });
    await watching.run();
    const times = looks(watching).map(({ at }) => at);
    const pauses = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(most).toBe(1);
    // The third poll takes two and a half intervals: the missed ones are skipped, and the rhythm stays.
    expect(pauses.map((pause) => Math.round(pause / MINUTE)).slice(0, 5)).toEqual([1, 1, 3, 1, 1]);
    expect(Math.min(...pauses)).toBeGreaterThan(MINUTE / 2);
  });

  test('a window whose token is revoked loses no poll', async ({ watching }) => {
    openWindow(watching);
    atLook(watching, {
      3: () => watching.twitch.goLive(ANNA),
      5: () => watching.sandbox.twitchTokens.revoke(),
      // The sixth repeats the fifth.
      7: () => watching.twitch.goOffline(ANNA),
    });
    const run = await watching.run();
    expect(run).toMatchObject({ exitCode: 0, annotations: [] });
    expect(watching.told()).toEqual(TOLD);
    const [first, ...others] = looks(watching).slice(4, 7);
    expect([first, ...others].map((look) => look?.status)).toEqual([401, 200, 200]);
    expect((others[0]?.at ?? 0) - (first?.at ?? 0)).toBeLessThan(MINUTE / 2);
    expect(watching.requests()['twitch-id']).toHaveLength(2);
  });
});

describe.concurrent('a newer run', () => {
  test('a run ends within half a minute of a newer run that waits, and that one goes on', async ({
    watching,
  }) => {
    openWindow(watching);
    let listedAt = 0;
    const list = (id: number) => {
      watching.sandbox.github.runs = [
        { id, status: 'in_progress' },
        { id: id + 1, status: 'pending' },
      ];
      listedAt = watching.sandbox.clock.now();
    };
    const older = watching.start();
    atLook(watching, {
      2: () => watching.twitch.goLive(ANNA),
      5: () => watching.twitch.goOffline(ANNA),
      7: () => list(older.runId),
    });
    const ended = await older;
    expect(watching.sandbox.clock.now() - listedAt).toBeLessThan(MINUTE / 2);
    expect(ended).toMatchObject({ exitCode: 0, annotations: [], outputs: { 'sms-sent': '2' } });
    expect(ended.summary).toContain('A newer run continues from here.');
    expect(watching.told()).toEqual(['LIVE anna']);

    watching.sandbox.github.runs = [];
    const newer = await watching.run();
    expect(newer.outputs).toMatchObject({ 'state-source': 'cache', 'sms-sent': '2' });
    expect([watching.told(ME), watching.told(FRIEND)]).toEqual([TOLD, TOLD]);
    // The grace counts from when the older run missed the stream.
    const gone = watching.twilio.messages.at(-1)?.createdAt ?? 0;
    expect(gone - listedAt).toBeLessThan(4.5 * MINUTE);
  });

  test("a run without `actions: read` says once that it can't see newer runs, and uses its whole window", async ({
    watching,
  }) => {
    openWindow(watching);
    watching.sandbox.github.actionsPermission = 'none';
    const run = await watching.run();
    expect(run).toMatchObject({ exitCode: 0, annotations: [] });
    expect(run.log.match(/permissions: actions: read/g)).toHaveLength(1);
    expect(watching.sandbox.requestsTo('github')).toHaveLength(1);
    expect(looks(watching).length).toBeGreaterThan(WINDOW - 3);
  });
});

describe.concurrent('a gap', () => {
  test('a stream that began and ended in a gap between runs is sent as one OFFLINE', async ({ watching }) => {
    await watching.hasRun();
    watching.pass(HOUR);
    watching.twitch.goLive(ANNA);
    watching.pass(47 * MINUTE);
    watching.twitch.goOffline(ANNA, { video: { id: '2000000888' } });
    watching.pass(HOUR);
    const run = await watching.run();
    const over = 'OFFLINE anna: streamed for 47m. https://www.twitch.tv/videos/2000000888';
    expect([watching.twilio.texts(ME), watching.twilio.texts(FRIEND)]).toEqual([[over], [over]]);
    expect(JSON.parse(run.outputs.transitions ?? '')).toMatchObject([
      { kind: 'offline', durationSeconds: 47 * 60, vodUrl: 'https://www.twitch.tv/videos/2000000888' },
    ]);
    watching.pass(HOUR);
    await watching.run();
    expect(watching.twilio.texts()).toHaveLength(2);
  });
});

test.concurrent('an hour costs one token, one lookup of logins, one call a poll for each hundred, and the calls to GitHub', async ({
  watching,
}) => {
  const logins = Array.from({ length: 150 }, (_, index) => `streamer_${index}`);
  for (const [index, login] of logins.entries())
    watching.twitch.addStreamer({ id: `${2000 + index}`, login });
  Object.assign(watching.inputs, { streamers: logins.join(' '), 'watch-for': '1h', 'poll-interval': '60s' });
  watching.sandbox.clearRequests();
  await watching.run({ timeoutMs: 150_000 });
  const asked = watching.requests();
  const calls = asked.twitch?.filter((call) => call === 'GET streams').length ?? 0;
  expect([calls > 2 * 55, calls <= 2 * 61, calls % 2]).toEqual([true, true, 0]);
  expect(asked.twitch?.length).toBe(calls + 2);
  expect(asked['twitch-id']).toHaveLength(1);
  expect(asked.github?.length).toBeLessThanOrEqual(180);
  // The first run finds no state, and reads the message history once for each recipient.
  expect(asked.twilio).toHaveLength(2);
});
