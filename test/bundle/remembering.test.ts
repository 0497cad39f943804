import { describe, expect } from 'vitest';

import type { Moment, SandboxRequest } from '../sandbox/exchange.ts';
import { ANNA, BERT, FRIEND, HOUR, ME, MINUTE, test } from './watching.ts';

/** When nothing was saved for some minutes, Twitch is asked what was missed since. */
const withoutVideos = (requests: readonly string[]) => requests.filter((request) => request !== 'GET videos');

describe.concurrent('state', () => {
  test('a lost state is rebuilt from the message history: no text comes twice, and OFFLINE comes once', async ({
    watching,
  }) => {
    await watching.hasRun(ANNA);
    watching.pass(30 * MINUTE);
    watching.sandbox.cache.evict();
    const lost = await watching.run();
    expect(lost.outputs).toMatchObject({
      'state-source': 'history',
      'any-transition': 'false',
      'sms-sent': '0',
    });
    expect(watching.told()).toEqual(['LIVE anna']);

    watching.pass(30 * MINUTE);
    watching.sandbox.cache.evict();
    watching.twitch.goOffline(ANNA);
    const over = await watching.run();
    expect(over.outputs).toMatchObject({ 'state-source': 'history', 'sms-sent': '2' });
    watching.pass(30 * MINUTE);
    watching.sandbox.cache.evict();
    await watching.run();
    expect([watching.told(ME), watching.told(FRIEND)]).toEqual([
      ['LIVE anna', 'OFFLINE anna'],
      ['LIVE anna', 'OFFLINE anna'],
    ]);
  });

  test('a lost state is rebuilt even if a page of the message history ends with a text scheduled long ago', async ({
    watching,
  }) => {
    watching.inputs['sms-to'] = ME;
    await watching.hasRun(ANNA);
    watching.pass(30 * MINUTE);
    watching.sandbox.cache.evict();
    const now = watching.sandbox.clock.now();
    for (let count = 0; count < 99; count++)
      watching.twilio.seed({ to: ME, body: 'Your parcel is here.', createdAt: now - 10 * MINUTE });
    const scheduledFor = now - 20 * MINUTE;
    watching.twilio.seed({ to: ME, body: 'See you soon.', createdAt: now - 72 * HOUR, scheduledFor });
    await watching.run();
    expect(watching.told().filter((head) => head.endsWith('anna'))).toEqual(['LIVE anna']);
  });

  test('a lost state is rebuilt from a message history that lists the oldest texts first', async ({
    watching,
  }) => {
    watching.inputs['sms-to'] = ME;
    const now = watching.sandbox.clock.now();
    for (let count = 0; count < 120; count++)
      watching.twilio.seed({ to: ME, body: 'Your parcel is here.', createdAt: now - (500 - count) * HOUR });
    watching.twilio.account.isListOdd = true;
    await watching.hasRun(ANNA);
    watching.pass(30 * MINUTE);
    watching.sandbox.cache.evict();
    const run = await watching.run();
    expect(run).toMatchObject({ annotations: [], outputs: { 'state-source': 'history', 'sms-sent': '0' } });
    expect(watching.told().filter((head) => head.endsWith('anna'))).toEqual(['LIVE anna']);
  });

  test('without a state and a message history, streamers who are live are announced and others are not', async ({
    watching,
  }) => {
    watching.twitch.goLive(ANNA, { startedAt: watching.sandbox.clock.now() - HOUR });
    const run = await watching.run();
    expect(run.outputs['state-source']).toBe('none');
    expect(watching.told()).toEqual(['LIVE anna']);
    expect(watching.twilio.texts(ME)[0]).toContain('live for 1h.');
  });

  test.for(['no cache at all', 'a damaged entry'])(
    'a state lost to %s is not an error',
    async (how, { watching }) => {
      await watching.hasRun(ANNA);
      watching.pass(15 * MINUTE);
      if (how === 'a damaged entry') watching.sandbox.cache.damage('garbage');
      else watching.sandbox.cache.available = false;
      const run = await watching.run();
      expect(run).toMatchObject({ exitCode: 0, outputs: { 'state-source': 'history' } });
      expect(watching.told()).toEqual(['LIVE anna']);
    },
  );

  test('two watchers with different state keys do not share their state', async ({ watching }) => {
    watching.twitch.goLive(ANNA);
    await watching.run({ inputs: { ...watching.inputs, 'state-key': 'a-1' } });
    watching.pass(15 * MINUTE);
    const other = await watching.run({ inputs: { ...watching.inputs, 'state-key': 'a' } });
    expect(other.outputs['state-source']).toBe('history');
    expect(watching.told()).toEqual(['LIVE anna']);
  });
});

describe.concurrent('killed before saving', () => {
  const taken = (moment: Moment, { service, method }: SandboxRequest) =>
    moment === 'after' && service === 'twilio' && method === 'POST';

  test('a run killed after Twilio accepts a text, at start and at end, leads to no second text', async ({
    watching,
  }) => {
    for (const change of [() => watching.twitch.goLive(ANNA), () => watching.twitch.goOffline(ANNA)]) {
      change();
      const run = watching.start();
      const end = watching.sandbox.onRequest((...at) => {
        if (taken(...at)) run.kill('SIGKILL');
      });
      expect(await run).toMatchObject({ exitCode: null, signal: 'SIGKILL' });
      end();
      expect(watching.requests().twilio).toContain('POST Messages.json');
      watching.pass(15 * MINUTE);
      await watching.run();
      watching.pass(15 * MINUTE);
    }
    expect([watching.told(ME), watching.told(FRIEND)]).toEqual([
      ['LIVE anna', 'OFFLINE anna'],
      ['LIVE anna', 'OFFLINE anna'],
    ]);
  });
});

/** What every run asks Twilio: what was sent to each of two recipients. */
const LISTS = Array(2).fill('GET Messages.json');

describe.concurrent('requests of a run', () => {
  test.for([1, 15])(
    'a run with nothing to send makes the fewest requests, one to Twilio for each recipient: every %i minutes',
    async (minutes, { watching }) => {
      await watching.hasRun();
      for (let count = 0; count < 4; count++) {
        watching.pass(minutes * MINUTE);
        const { annotations } = await watching.run();
        const { cache, blob, twitch = [], ...others } = watching.requests();
        expect(annotations).toEqual([]);
        expect(others).toEqual({ 'twitch-id': ['POST token'], twilio: LISTS });
        expect(withoutVideos(twitch)).toEqual(['GET users', 'GET streams']);
        if (count > 0 || minutes > 1) continue;
        expect(twitch).toHaveLength(2);
        expect(cache).toEqual(['POST GetCacheEntryDownloadURL']);
        expect(blob).toEqual([expect.stringMatching(/^GET /)]);
      }
    },
  );

  test('a run while everyone is live makes no more requests to Twilio', async ({ watching }) => {
    watching.twitch.goLive(ANNA);
    watching.twitch.goLive(BERT);
    await watching.run();
    for (let count = 0; count < 4; count++) {
      watching.pass(MINUTE);
      await watching.run();
      const { twilio, twitch = [] } = watching.requests();
      expect([twilio, withoutVideos(twitch)]).toEqual([LISTS, ['GET users', 'GET streams']]);
    }
  });

  test('a run with one text to send reads the history, sends it, checks its delivery, and saves twice', async ({
    watching,
  }) => {
    watching.inputs['sms-to'] = ME;
    // Long before its first delivery check, however busy the machine is.
    watching.twilio.account.deliveredAfterMs = 100;
    await watching.hasRun();
    watching.pass(MINUTE);
    watching.twitch.goLive(ANNA);
    await watching.run();
    const save = ['POST CreateCacheEntry', 'POST FinalizeCacheEntryUpload'];
    const { twilio, cache } = watching.requests();
    // On a machine that is busy, the list is too old by the time the text is sent, and is read once more.
    expect([...new Set(twilio)]).toEqual([
      'GET Messages.json',
      'POST Messages.json',
      expect.stringMatching(/^GET SM/),
    ]);
    expect(cache).toEqual(['POST GetCacheEntryDownloadURL', ...save, ...save]);
    expect(watching.requests()).not.toHaveProperty('github');
  });

  test('a run over 250 streamers makes one request for each hundred', async ({ watching }) => {
    const logins = Array.from({ length: 250 }, (_, index) => `streamer_${index}`);
    for (const [index, login] of logins.entries())
      watching.twitch.addStreamer({ id: `${2000 + index}`, login });
    watching.inputs.streamers = logins.join(' ');
    await watching.run();
    const { twitch = [] } = watching.requests();
    expect(twitch.sort()).toEqual([...Array(3).fill('GET streams'), ...Array(3).fill('GET users')]);
  });

  test('a dry run shows the exact texts, sends nothing and saves nothing', async ({ watching }) => {
    watching.twitch.goLive(ANNA, { title: 'Spéciale "50%" ~ 🎮', category: 'Chess' });
    const dry = await watching.run({ inputs: { ...watching.inputs, 'dry-run': 'true' } });
    expect(dry).toMatchObject({ exitCode: 0, outputs: { 'any-transition': 'true', 'sms-sent': '0' } });
    expect(watching.sandbox.cache.entries).toEqual([]);
    expect(new Set(watching.requests().twilio)).toEqual(new Set(['GET Messages.json']));
    expect(dry.summary).toContain('dry run');

    await watching.run();
    const [text = 'none'] = watching.twilio.texts(ME);
    expect(dry.log).toContain(`Would send to +15…222: ${text}\n`);
    expect(dry.log).toContain(`Would send to +15…333: ${text}\n`);
  });
});
