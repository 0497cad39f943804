import { describe, expect } from 'vitest';
import type { SandboxRequest } from '../sandbox/exchange.ts';
import { ANNA, BERT, HOUR, ME, MINUTE, said, test } from './watching.ts';

describe.concurrent('the outputs without an answer from Twitch', () => {
  test.for(['streams', 'users'])(
    'without an answer about %s, `live` keeps its last value for some minutes, and is then empty',
    async (what, { watching }) => {
      await watching.hasRun(ANNA);
      const isAbout = ({ path }: SandboxRequest) => path === `/helix/${what}`;
      watching.sandbox.fault({
        service: 'twitch',
        match: isAbout,
        do: { kind: 'status', status: 500, body: {} },
      });
      watching.pass(5 * MINUTE);
      const soon = await watching.run();
      expect(soon).toMatchObject({ exitCode: 0, outputs: { live: '["anna"]', 'any-live': 'true' } });
      watching.pass(15 * MINUTE);
      const later = await watching.run();
      expect(later).toMatchObject({ exitCode: 0, outputs: { live: '', 'any-live': '' } });
    },
  );
});

describe.concurrent('malformed entries of Twitch', () => {
  test('seven malformed streams make only their streamers unknown', async ({ watching }) => {
    const wrong = [
      { viewer_count: null },
      { started_at: '' },
      { started_at: '0001-01-01T00:00:00Z' },
      { started_at: '2027-01-01T00:00:00Z' },
      { id: 7 },
      { user_id: 2005 },
      { type: undefined },
    ];
    const logins = watching.watchMany(wrong.length);
    watching.inputs.streamers += ' anna';
    const distort = (all: readonly object[]) => {
      for (const [index, fields] of all.entries())
        watching.twitch.distort('stream', `${2000 + index}`, fields);
    };
    watching.twitch.goLive(ANNA);
    for (const index of wrong.keys()) watching.twitch.goLive(`${2000 + index}`);
    distort(wrong);
    const odd = await watching.run();
    expect(watching.sent()).toEqual(['LIVE anna']);
    // The adapter's tests check which field each entry names.
    expect(said(odd)).toEqual([
      expect.stringMatching(
        /about user 2000 \(viewer_count\), user 2001 \(started_at\), .* more can't be read/,
      ),
    ]);
    expect(odd).toMatchObject({ exitCode: 0, outputs: { live: '["anna"]', 'any-live': 'true' } });

    distort(wrong.map(() => ({})));
    watching.pass(5 * MINUTE);
    const next = await watching.run();
    expect(next).toMatchObject({ annotations: [], outputs: { 'state-source': 'cache' } });
    const all = ['anna', ...logins].map((login) => `LIVE ${login}`).sort();
    expect(watching.sent().sort()).toEqual(all);

    distort(wrong);
    watching.pass(15 * MINUTE);
    await watching.run();
    expect(watching.sent().sort()).toEqual(all);
  });

  test('a malformed stream without a user id makes everyone who is not listed unknown', async ({
    watching,
  }) => {
    watching.twitch.goLive(ANNA);
    watching.twitch.goLive(BERT);
    await watching.run();
    watching.twitch.distort('stream', BERT, { user_id: null });
    watching.pass(15 * MINUTE);
    const run = await watching.run();
    expect(watching.sent()).toEqual(['LIVE anna', 'LIVE bert']);
    expect(run.outputs.live).toBe('["anna"]');
    expect(said(run)).toEqual([expect.stringContaining('about an unknown user (user_id)')]);
  });

  test('a malformed account is not reported as unknown, and is still watched if the state knows it', async ({
    watching,
  }) => {
    watching.twitch.distort('user', BERT, { id: Number(BERT) });
    watching.twitch.goLive(ANNA);
    watching.twitch.goLive(BERT);
    const words = "Twitch's answer about bert can't be read.";
    expect(said(await watching.run())).toEqual([expect.stringContaining(words)]);
    expect(watching.sent()).toEqual(['LIVE anna']);

    watching.twitch.distort('user', BERT, {});
    watching.pass(5 * MINUTE);
    expect(said(await watching.run())).toEqual([]);
    watching.twitch.distort('user', BERT, { login: null });
    watching.twitch.goOffline(BERT);
    watching.pass(15 * MINUTE);
    expect(said(await watching.run())).toEqual([expect.stringContaining(words)]);
    expect(watching.sent()).toEqual(['LIVE anna', 'LIVE bert', 'OFFLINE bert']);
  });

  test('a malformed recording is skipped, and the others are used', async ({ watching }) => {
    watching.twitch.goLive(ANNA);
    watching.pass(HOUR);
    watching.twitch.goOffline(ANNA, { video: { id: '700' } });
    watching.twitch.distort('video', '700', { duration: null });
    watching.twitch.goLive(ANNA);
    await watching.run();
    watching.pass(15 * MINUTE);
    watching.twitch.goOffline(ANNA, { video: { id: '701' } });
    const run = await watching.run();
    expect(JSON.parse(run.outputs.transitions ?? '')).toMatchObject([
      { kind: 'offline', vodUrl: 'https://www.twitch.tv/videos/701' },
    ]);
    expect(said(run)).toEqual([]);
  });

  test('a malformed search result does not make a category count as mistyped', async ({ watching }) => {
    watching.twitch.addStreamer({ id: '13', login: 'annabel' });
    watching.twitch.distort('channel', ANNA, { broadcaster_login: 7 });
    watching.twitch.distort('category', 'Chess', { name: null });
    Object.assign(watching.inputs, {
      mode: 'check-setup',
      streamers: 'bert: { categories: [Chess] }\nannabell: {}',
    });
    const run = await watching.run();
    expect(run.log).toContain('Twitch does not know annabell. Did you mean annabel?');
    expect(run.log).not.toMatch(/category "?Chess/i);
  });
});

test('a list of runs with only ids and states is enough for a window to hand over', async ({ watching }) => {
  const body = { workflow_runs: [{ id: 99_999_999_999, status: 'pending' }] };
  watching.sandbox.fault({ service: 'github', do: { kind: 'status', status: 200, body } });
  watching.inputs['watch-for'] = '30m';
  const run = await watching.run();
  expect(run.log).toContain('A newer run takes over.');
});

describe.concurrent('a list of streams on several pages', () => {
  test('when a list of streams fails after its first page, those on it are announced, and the others are unknown', async ({
    watching,
  }) => {
    const { twitch, twitchHelix, fault } = { ...watching, ...watching.sandbox, twitch: watching.twitch };
    const logins = watching.watchMany(25);
    watching.inputs['sms-to'] = ME;
    twitchHelix.streamsPerPage = 20;
    for (let index = 0; index < 20; index++) twitch.goLive(`${2000 + index}`);
    fault({
      service: 'twitch',
      match: ({ query }) => query.has('after'),
      do: {
        kind: 'status',
        status: 400,
        body: { error: 'Bad Request', status: 400, message: 'invalid cursor' },
      },
    });
    const run = await watching.run();
    const live = logins.slice(0, 20);
    expect(JSON.parse(run.outputs.live ?? '')).toEqual(live);
    expect(watching.sent().sort()).toEqual(live.map((login) => `LIVE ${login}`).sort());
    expect(said(run)).toEqual([expect.stringContaining('Twitch refused a request: 400 invalid cursor.')]);

    twitchHelix.streamsPerPage = 4;
    watching.pass(15 * MINUTE);
    await watching.run();
    expect(watching.sent()).toHaveLength(20);
  });
});
