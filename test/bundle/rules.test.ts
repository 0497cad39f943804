import { describe, expect } from 'vitest';
import { ANNA, BERT, FRIEND, HOUR, ME, MINUTE, test, type Watching } from './watching.ts';

/** Leaves only the recipients that the rules name. */
function onlyBy(watching: Watching, streamers: readonly string[]): void {
  delete watching.inputs['sms-to'];
  watching.inputs.streamers = streamers.join('\n');
}

describe.concurrent('rules of streamers', () => {
  test('the rules of a streamer decide what is sent, in which words, and to whom', async ({ watching }) => {
    onlyBy(watching, [
      'anna:',
      '  categories: [Chess]',
      `  sms-to: ${ME}`,
      'https://www.twitch.tv/Bert:',
      '  notify-on: live',
      '  live-text: "{name} plays {category}: {url}"',
      `  sms-to: ["${FRIEND}"]`,
    ]);
    watching.twitch.goLive(ANNA, { category: 'Art' });
    watching.twitch.goLive(BERT, { category: 'Chess' });
    await watching.run();
    expect(watching.sent(ME)).toEqual([]);
    expect(watching.twilio.texts(FRIEND)).toEqual(['LIVE bert: Bert plays Chess: https://twitch.tv/bert']);

    watching.pass(HOUR);
    watching.twitch.update(ANNA, { category: 'Chess' });
    const matched = await watching.run();
    expect(JSON.parse(matched.outputs.transitions ?? '')).toMatchObject([{ login: 'anna', kind: 'live' }]);
    watching.pass(10 * MINUTE);
    watching.twitch.goOffline(ANNA);
    watching.twitch.goOffline(BERT);
    await watching.run();
    expect(watching.sent(ME)).toEqual(['LIVE anna', 'OFFLINE anna']);
    expect(watching.sent(FRIEND)).toEqual(['LIVE bert']);
  });

  test('recipients in rules stay hidden when Twilio repeats their numbers', async ({ watching }) => {
    onlyBy(watching, [`anna: { sms-to: "${ME}" }`, `bert: { sms-to: '${FRIEND}' }`]);
    watching.sandbox.fault({
      service: 'twilio',
      do: {
        kind: 'status',
        status: 400,
        body: { code: 29999, message: `${ME} ${ME.slice(1)} ${FRIEND}`, status: 400 },
      },
    });
    watching.twitch.goLive(ANNA);
    const run = await watching.run({ env: { RUNNER_DEBUG: '1' } });
    expect(run.log).toContain('+15…222');
  });
});

describe.concurrent('quiet hours', () => {
  /** The local time in a time zone, this many minutes from now: `23:05`. */
  const wallTime = ({ sandbox }: Watching, minutes: number, timeZone: string) =>
    new Date(sandbox.clock.now() + minutes * MINUTE).toLocaleTimeString('en-GB', {
      timeZone,
      timeStyle: 'short',
    });

  test('nothing is sent in quiet hours, and streams still live are announced after them', async ({
    watching,
  }) => {
    const timeZone = 'Asia/Kathmandu';
    const [from, to] = [-60, 60].map((minutes) => wallTime(watching, minutes, timeZone));
    Object.assign(watching.inputs, { 'quiet-hours': `${from}-${to}`, 'time-zone': timeZone });
    watching.inputs['watch-for'] = '30m';
    watching.twitch.goLive(ANNA);
    const quiet = await watching.run();
    expect(quiet).toMatchObject({ exitCode: 0, outputs: { live: '["anna"]', 'sms-sent': '0' } });
    expect(quiet.log).toContain('Quiet hours: nothing is sent');
    expect(watching.requests()).toMatchObject({ twitch: ['GET users', 'GET streams', 'GET streams'] });

    watching.pass(61 * MINUTE);
    watching.inputs['watch-for'] = '0';
    await watching.run();
    expect(watching.sent()).toEqual(['LIVE anna']);
  });
});
