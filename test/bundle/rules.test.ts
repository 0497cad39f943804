import { describe, expect } from 'vitest';
import { ANNA, BERT, FRIEND, HOUR, ME, MINUTE, test } from './watching.ts';

describe.concurrent('rules', () => {
  test('of each streamer say what is told, and to whom', async ({ watching }) => {
    watching.inputs.streamers = [
      'anna:',
      '  categories: [Chess]',
      `  sms-to: ${ME}`,
      'https://www.twitch.tv/Bert:',
      '  notify-on: live',
      `  sms-to: ["${FRIEND}"]`,
    ].join('\n');
    watching.twitch.goLive(ANNA, { category: 'Art' });
    watching.twitch.goLive(BERT);
    await watching.run();
    expect(watching.told(ME)).toEqual([]);
    expect(watching.told(FRIEND)).toEqual(['LIVE bert']);

    watching.pass(HOUR);
    watching.twitch.update(ANNA, { category: 'Chess' });
    const matched = await watching.run();
    expect(JSON.parse(matched.outputs.transitions ?? '')).toMatchObject([{ login: 'anna', kind: 'live' }]);
    watching.pass(10 * MINUTE);
    watching.twitch.goOffline(ANNA);
    watching.twitch.goOffline(BERT);
    await watching.run();
    expect(watching.told(ME)).toEqual(['LIVE anna', 'OFFLINE anna']);
    expect(watching.told(FRIEND)).toEqual(['LIVE bert']);
  });

  test('with a mistake stop the run before it asks anybody, and name the line', async ({ watching }) => {
    watching.inputs.streamers = 'anna:\n  categories: [Chess\nbert:\n  category: Chess';
    const broken = await watching.run();
    watching.inputs.streamers = `anna:\n  category: Chess\nbert:\n  sms-to: ${ME}99999999`;
    const wrong = await watching.run();
    for (const run of [broken, wrong]) expect(run.exitCode).toBe(1);
    expect(broken.log).toMatch(/streamers, line \d: it can't be read as YAML/);
    expect(wrong.log).toContain('streamers, line 2: "category" is not a rule. Write categories,');
    expect(wrong.log).toContain('streamers, line 4, sms-to: "+15…999" is not a phone number');
    expect(wrong.log).not.toContain(ME);
    expect(watching.sandbox.requests).toEqual([]);
  });

  test('quiet hours: nobody is told in them, and who is still live is told after them', async ({
    watching,
  }) => {
    const at = (minutes: number) =>
      new Date(watching.sandbox.clock.now() + minutes * MINUTE).toISOString().slice(11, 16);
    watching.inputs['quiet-hours'] = `${at(-60)}-${at(60)}`;
    watching.twitch.goLive(ANNA);
    const quiet = await watching.run();
    expect(quiet).toMatchObject({ exitCode: 0, outputs: { live: '["anna"]', 'sms-sent': '0' } });
    watching.pass(61 * MINUTE);
    await watching.run();
    expect(watching.told(ME)).toEqual(['LIVE anna']);
  });
});
