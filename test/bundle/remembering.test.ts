import { describe, expect } from 'vitest';
import { ANNA, HOUR, ME, MINUTE, test } from './watching.ts';

describe.concurrent('state', () => {
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
    expect(watching.sent().filter((head) => head.endsWith('anna'))).toEqual(['LIVE anna']);
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
    expect(watching.sent().filter((head) => head.endsWith('anna'))).toEqual(['LIVE anna']);
  });
});

describe.concurrent('requests of a run', () => {
  test('a run with nothing to send makes the fewest requests, one to Twilio for each recipient', async ({
    watching,
  }) => {
    await watching.hasRun();
    watching.pass(MINUTE);
    expect((await watching.run()).annotations).toEqual([]);
    expect(watching.requests()).toEqual({
      'twitch-id': ['POST token'],
      twitch: ['GET users', 'GET streams'],
      twilio: ['GET Messages.json', 'GET Messages.json'],
      cache: ['POST GetCacheEntryDownloadURL'],
      blob: [expect.stringMatching(/^GET /)],
    });
  });

  test('a run with one text to send reads the history, sends it, checks its delivery, and saves twice', async ({
    watching,
  }) => {
    watching.inputs['sms-to'] = ME;
    // Delivered well before the first check, however busy the machine is.
    watching.twilio.account.deliveredAfterMs = 100;
    await watching.hasRun();
    watching.pass(MINUTE);
    watching.twitch.goLive(ANNA);
    await watching.run();
    const save = ['POST CreateCacheEntry', 'POST FinalizeCacheEntryUpload'];
    const { twilio, cache } = watching.requests();
    // On a busy machine, the list is too old by the time the text is sent, and is read once more.
    expect([...new Set(twilio)]).toEqual([
      'GET Messages.json',
      'POST Messages.json',
      expect.stringMatching(/^GET SM/),
    ]);
    expect(cache).toEqual(['POST GetCacheEntryDownloadURL', ...save, ...save]);
    expect(watching.requests()).not.toHaveProperty('github');
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
