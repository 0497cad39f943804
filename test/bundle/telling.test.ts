import { describe, expect } from 'vitest';
import { TWILIO_ACCOUNT } from '../sandbox/twilio-account.ts';
import { ANNA, BERT, FRIEND, HOUR, ME, MINUTE, test } from './watching.ts';

describe.concurrent('a stream', () => {
  test('everyone gets one LIVE when a stream begins, and one OFFLINE with its duration when it is over', async ({
    watching,
  }) => {
    const { twitch, twilio } = watching;
    await watching.hasRun();
    expect(twilio.texts()).toEqual([]);

    watching.pass(13 * MINUTE);
    twitch.goLive(ANNA, { title: 'Blind run, no spoilers!', category: 'Chess', viewers: 1234 });
    watching.pass(2 * MINUTE);
    const began = await watching.run();
    const live =
      'LIVE anna: Chess - Blind run, no spoilers! 1,234 viewers, live for 2m. https://twitch.tv/anna';
    expect([twilio.texts(ME), twilio.texts(FRIEND)]).toEqual([[live], [live]]);
    expect(began.outputs).toMatchObject({
      live: '["anna"]',
      'any-live': 'true',
      'any-transition': 'true',
      'sms-sent': '2',
      'state-source': 'cache',
    });

    watching.pass(3 * HOUR);
    twitch.update(ANNA, { viewers: 2000 });
    const quiet = await watching.run();
    expect(quiet.outputs).toMatchObject({ 'any-live': 'true', 'any-transition': 'false', 'sms-sent': '0' });
    expect(twilio.texts()).toHaveLength(2);

    watching.pass(8 * MINUTE);
    twitch.goOffline(ANNA);
    const ended = await watching.run();
    const over = 'OFFLINE anna: streamed for 3h 2m. Chess. Peak 2,000 viewers. https://twitch.tv/anna';
    expect([twilio.texts(ME), twilio.texts(FRIEND)]).toEqual([
      [live, over],
      [live, over],
    ]);
    expect(ended.outputs).toMatchObject({ live: '[]', 'any-live': 'false', 'sms-sent': '2' });
    const [transition, ...others] = JSON.parse(ended.outputs.transitions ?? '');
    expect(others).toEqual([]);
    expect(transition).toMatchObject({ login: 'anna', kind: 'offline', url: 'https://twitch.tv/anna' });
    expect(Math.floor(transition.durationSeconds / 60)).toBe(182);

    watching.pass(15 * MINUTE);
    await watching.run();
    expect(twilio.texts()).toHaveLength(4);
  });

  test('a stream that drops and is back within the grace, even with a new id, is one stream', async ({
    watching,
  }) => {
    await watching.hasRun(ANNA);
    watching.pass(15 * MINUTE);
    watching.twitch.goOffline(ANNA);
    let looks = 0;
    watching.sandbox.onRequest((moment, { path, query }) => {
      if (moment === 'before' && path === '/helix/streams' && !query.has('after')) looks += 1;
      if (looks === 3 && !watching.twitch.known()[0]?.stream) watching.twitch.goLive(ANNA);
    });
    const run = await watching.run();
    expect(run.outputs).toMatchObject({ live: '["anna"]', 'any-transition': 'false' });
    expect(watching.told()).toEqual(['LIVE anna']);
  });

  test('the stream of one streamer does not hide that of another', async ({ watching }) => {
    await watching.hasRun(ANNA);
    watching.pass(15 * MINUTE);
    watching.twitch.goLive(BERT);
    watching.twitch.goOffline(ANNA);
    const run = await watching.run();
    expect(watching.told()).toEqual(['LIVE anna', 'LIVE bert', 'OFFLINE anna']);
    expect(run.outputs.live).toBe('["bert"]');
  });
});

describe.concurrent('streamers', () => {
  test('of a hundred streamers, all sixty who are live at once are announced', async ({ watching }) => {
    const logins = Array.from({ length: 100 }, (_, index) => `streamer_${index}`);
    for (const [index, login] of logins.entries()) {
      watching.twitch.addStreamer({ id: `${2000 + index}`, login });
      if (index < 60) watching.twitch.goLive(`${2000 + index}`, { viewers: index });
    }
    Object.assign(watching.inputs, { streamers: logins.join('\n'), 'sms-to': ME, 'max-sms-per-day': '100' });
    const run = await watching.run({ timeoutMs: 150_000 });
    const live = logins.slice(0, 60);
    expect(JSON.parse(run.outputs.live ?? '')).toEqual(live);
    expect(watching.told().sort()).toEqual(live.map((login) => `LIVE ${login}`).sort());

    watching.pass(MINUTE);
    await watching.run();
    expect(watching.told()).toHaveLength(60);
    expect(watching.requests().twilio).toEqual(['GET Messages.json']);
    // There is a cursor on the last page, too: only the page after it says that the others are not live.
    expect(watching.requests().twitch).toEqual(['GET users', 'GET streams', 'GET streams']);
  });

  test('a renamed streamer is still watched, the run warns once, and nothing comes twice', async ({
    watching,
  }) => {
    await watching.hasRun(ANNA);
    watching.pass(15 * MINUTE);
    watching.twitch.rename(ANNA, 'annabel');
    const renamed = await watching.run();
    const told = 'anna is now called annabel on Twitch and is still watched. Write annabel in `streamers`.';
    expect(renamed.annotations).toEqual([{ level: 'warning', message: told }]);
    expect(renamed.outputs.live).toBe('["annabel"]');
    expect(watching.told()).toEqual(['LIVE anna']);

    watching.pass(15 * MINUTE);
    watching.twitch.goOffline(ANNA);
    const over = await watching.run();
    expect(over.annotations).toEqual([]);
    expect(watching.told()).toEqual(['LIVE anna', 'OFFLINE annabel']);
  });

  test('logins that Twitch does not know are named, and the others are watched', async ({ watching }) => {
    watching.inputs.streamers = 'https://www.twitch.tv/Nobody_At_All, @Anna, bert';
    watching.twitch.goLive(ANNA);
    const run = await watching.run();
    expect(run.exitCode).toBe(0);
    expect(run.annotations).toEqual([
      { level: 'warning', message: expect.stringMatching(/^Twitch does not know nobody_at_all\. /) },
    ]);
    expect(run.summary).toContain('nobody');
    expect(watching.told()).toEqual(['LIVE anna']);
  });
});

describe.concurrent('Twilio logins and senders', () => {
  test('an API key works instead of the auth token', async ({ watching }) => {
    const { apiKeySid, apiKeySecret } = TWILIO_ACCOUNT;
    delete watching.inputs['twilio-auth-token'];
    watching.inputs['twilio-api-key-sid'] = apiKeySid;
    watching.inputs['twilio-api-key-secret'] = apiKeySecret;
    watching.twitch.goLive(ANNA);
    await watching.run();
    expect([watching.told(ME), watching.told(FRIEND)]).toEqual([['LIVE anna'], ['LIVE anna']]);
    const basic = Buffer.from(`${apiKeySid}:${apiKeySecret}`).toString('base64');
    const used = watching.sandbox.requestsTo('twilio').map(({ headers }) => headers.authorization);
    expect(new Set(used)).toEqual(new Set([`Basic ${basic}`]));
  });

  test('a Messaging Service works as the sender', async ({ watching }) => {
    watching.inputs['sms-from'] = TWILIO_ACCOUNT.messagingServiceSid;
    watching.twitch.goLive(ANNA);
    await watching.run();
    expect(watching.twilio.messages.map(({ to, messagingServiceSid }) => [to, messagingServiceSid])).toEqual([
      [ME, TWILIO_ACCOUNT.messagingServiceSid],
      [FRIEND, TWILIO_ACCOUNT.messagingServiceSid],
    ]);
    watching.pass(15 * MINUTE);
    await watching.run();
    expect(watching.twilio.texts()).toHaveLength(2);
  });
});
