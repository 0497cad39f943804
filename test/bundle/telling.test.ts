import { describe, expect } from 'vitest';
import { TWILIO_ACCOUNT } from '../sandbox/twilio-account.ts';
import { ANNA, FRIEND, HOUR, ME, MINUTE, test } from './watching.ts';

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
});

describe.concurrent('streamers', () => {
  test('of thirty streamers, all 25 who are live at once are announced', async ({ watching }) => {
    const logins = watching.watchMany(30);
    for (let index = 0; index < 25; index++) watching.twitch.goLive(`${2000 + index}`, { viewers: index });
    watching.inputs['sms-to'] = ME;
    const run = await watching.run();
    const live = logins.slice(0, 25);
    expect(JSON.parse(run.outputs.live ?? '')).toEqual(live);
    expect(watching.sent().sort()).toEqual(live.map((login) => `LIVE ${login}`).sort());

    watching.pass(MINUTE);
    await watching.run();
    expect(watching.sent()).toHaveLength(25);
    expect(watching.requests().twilio).toEqual(['GET Messages.json']);
    // There is a cursor on the last page, too: only the page after it says that the others are not live.
    expect(watching.requests().twitch).toEqual(['GET users', 'GET streams', 'GET streams']);
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
    expect(watching.sentToBoth()).toEqual([['LIVE anna'], ['LIVE anna']]);
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
