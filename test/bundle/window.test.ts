import { describe, expect } from 'vitest';
import { ANNA, FRIEND, HOUR, isPoll, ME, MINUTE, test, type Watching } from './watching.ts';

const BOTH = ['LIVE anna', 'OFFLINE anna'];

/** The length of a window, in minutes with a poll in each. */
const WINDOW = 16;
function openWindow({ inputs }: Watching): void {
  inputs['watch-for'] = `${WINDOW}m`;
  inputs['poll-interval'] = '60s';
}

/** Does something right before a poll of Twitch: 1 is the next poll. */
function atPoll({ sandbox }: Watching, then: Readonly<Record<number, () => void>>): void {
  let polls = 0;
  sandbox.onRequest((moment, request) => {
    if (moment === 'before' && isPoll(request)) then[++polls]?.();
  });
}

describe.concurrent('a window', () => {
  test('a window sends LIVE and OFFLINE once each while it runs, and summarizes both', async ({
    watching,
  }) => {
    openWindow(watching);
    const sentAt: number[] = [];
    atPoll(watching, {
      4: () => watching.twitch.goLive(ANNA, { category: 'Chess' }),
      5: () => sentAt.push(watching.sent().length),
      8: () => watching.twitch.goOffline(ANNA, { video: { id: '2000000777' } }),
      14: () => sentAt.push(watching.sent().length),
    });
    const run = await watching.run();
    expect([watching.sent(ME), watching.sent(FRIEND), sentAt]).toEqual([BOTH, BOTH, [1, 2]]);
    expect(watching.twilio.texts(ME)[1]).toMatch(/https:\/\/www\.twitch\.tv\/videos\/2000000777$/);
    expect(watching.sandbox.requestsTo('twitch').filter(isPoll).length).toBeGreaterThan(WINDOW - 3);
    expect(run).toMatchObject({ exitCode: 0, annotations: [] });
    expect(run.outputs).toMatchObject({ live: '[]', 'any-transition': 'true', 'sms-sent': '4' });
    expect(JSON.parse(run.outputs.transitions ?? '').map(({ kind }: { kind: string }) => kind)).toEqual([
      'live',
      'offline',
    ]);
    expect(run.summary).toContain('OFFLINE anna');
  });
});

describe.concurrent('a newer run', () => {
  test('a run ends within half a minute once a newer run waits, and the newer one continues', async ({
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
    atPoll(watching, {
      2: () => watching.twitch.goLive(ANNA),
      5: () => watching.twitch.goOffline(ANNA),
      7: () => list(older.runId),
    });
    const ended = await older;
    expect(watching.sandbox.clock.now() - listedAt).toBeLessThan(MINUTE / 2);
    expect(ended).toMatchObject({ exitCode: 0, annotations: [], outputs: { 'sms-sent': '2' } });
    expect(ended.summary).toContain('A newer run continues from here.');
    expect(watching.sent()).toEqual(['LIVE anna']);

    watching.sandbox.github.runs = [];
    const newer = await watching.run();
    expect(newer.outputs).toMatchObject({ 'state-source': 'cache', 'sms-sent': '2' });
    expect(watching.sentToBoth()).toEqual([BOTH, BOTH]);
    // The grace counts from when the older run missed the stream.
    const gone = watching.twilio.messages.at(-1)?.createdAt ?? 0;
    expect(gone - listedAt).toBeLessThan(4.5 * MINUTE);
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

test.concurrent('a window makes one request for a token, one for logins, one a poll for each hundred streamers, and few to GitHub', async ({
  watching,
}) => {
  watching.watchMany(150);
  Object.assign(watching.inputs, { 'watch-for': '15m', 'poll-interval': '60s' });
  await watching.run();
  const requests = watching.requests();
  const calls = requests.twitch?.filter((call) => call === 'GET streams').length ?? 0;
  expect([calls > 2 * 12, calls <= 2 * 16, calls % 2]).toEqual([true, true, 0]);
  expect(requests.twitch?.length).toBe(calls + 2);
  expect(requests['twitch-id']).toHaveLength(1);
  expect(requests.github?.length).toBeLessThanOrEqual(45);
  // The first run finds no state, and reads the message history once for each recipient.
  expect(requests.twilio).toHaveLength(2);
});
