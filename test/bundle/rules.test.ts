import { describe, expect } from 'vitest';
import { ANN, ANNA, BERT, EMAIL, FRIEND, HOUR, ME, MINUTE, test, type Watching } from './watching.ts';

/** Nobody but whom the rules name. */
function onlyBy(watching: Watching, streamers: readonly string[]): void {
  delete watching.inputs['sms-to'];
  watching.inputs.streamers = streamers.join('\n');
}

describe.concurrent('rules of streamers', () => {
  test('the rules of a streamer decide what is sent, and to whom', async ({ watching }) => {
    onlyBy(watching, [
      'anna:',
      '  categories: [Chess]',
      `  sms-to: ${ME}`,
      'https://www.twitch.tv/Bert:',
      '  notify-on: live',
      `  sms-to: ["${FRIEND}"]`,
    ]);
    watching.twitch.goLive(ANNA, { category: 'Art' });
    watching.twitch.goLive(BERT);
    await watching.run();
    expect(watching.sent(ME)).toEqual([]);
    expect(watching.sent(FRIEND)).toEqual(['LIVE bert']);

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

  test('the rules of a streamer can exclude a category and set words, even after a rename', async ({
    watching,
  }) => {
    watching.inputs['live-text'] = '{name} is on';
    watching.inputs.streamers = [
      'anna: { except-categories: [Slots, Art], live-text: "Anna is playing {category}: {url}" }',
      'bert:',
    ].join('\n');
    watching.twitch.goLive(ANNA, { category: 'slots' });
    watching.twitch.goLive(BERT);
    await watching.run();
    expect(watching.sent(ME)).toEqual(['LIVE bert']);

    watching.pass(HOUR);
    watching.twitch.rename(ANNA, 'anna_plays');
    watching.twitch.update(ANNA, { category: 'Chess' });
    await watching.run();
    watching.pass(10 * MINUTE);
    watching.twitch.update(ANNA, { category: 'Art' });
    await watching.run();
    watching.pass(10 * MINUTE);
    watching.twitch.goOffline(ANNA);
    await watching.run();
    expect(watching.sent(ME)).toEqual(['LIVE bert', 'LIVE anna_plays', 'OFFLINE anna_plays']);
    expect(watching.twilio.texts(ME).slice(0, 2)).toEqual([
      'LIVE bert: Bert is on',
      'LIVE anna_plays: Anna is playing Chess: https://twitch.tv/anna_plays',
    ]);
  });

  test('the rules of a streamer also decide who gets emails', async ({ watching }) => {
    Object.assign(watching.inputs, EMAIL);
    onlyBy(watching, [`anna: { email-to: [${ANN}], sms-to: [] }`, `bert: { sms-to: ${ME}, email-to: [] }`]);
    watching.twitch.goLive(ANNA);
    watching.twitch.goLive(BERT);
    const run = await watching.run();
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'sms-sent': '1', 'emails-sent': '1' } });
    expect(watching.sent(ME)).toEqual(['LIVE bert']);
    const subjects = watching.sandbox.smtp.mailTo(ANN).map(({ message }) => message.subject);
    expect(subjects).toEqual([expect.stringMatching(/^LIVE anna: /)]);
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

  test('rules with mistakes stop the run before any request, and the errors name the line and no number', async ({
    watching,
  }) => {
    watching.inputs.streamers = `anna:\n  ${ME}: live\nbert:\n  sms-to: ${ME}99999999`;
    const run = await watching.run();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('streamers, line 2: "+15…222" is not a rule. Write categories,');
    expect(run.log).toContain('streamers, line 4, sms-to: "+15…999" is not a phone number');
    expect(watching.sandbox.requests).toEqual([]);
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

  test('a window ends as quiet hours begin, and an OFFLINE waits until they are over', async ({
    watching,
  }) => {
    const [from, to] = [10, 370].map((minutes) => wallTime(watching, minutes, 'UTC'));
    Object.assign(watching.inputs, { 'quiet-hours': `${from}-${to}`, 'watch-for': '5h30m' });
    watching.twitch.goLive(ANNA);
    const began = watching.sandbox.clock.now();
    await watching.run();
    expect(watching.sent()).toEqual(['LIVE anna']);
    expect(watching.sandbox.clock.now() - began).toBeLessThan(13 * MINUTE);

    watching.twitch.goOffline(ANNA);
    watching.pass(370 * MINUTE);
    watching.inputs['watch-for'] = '0';
    await watching.run();
    expect(watching.sent()).toEqual(['LIVE anna', 'OFFLINE anna']);
  });
});
