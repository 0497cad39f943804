import { describe, expect } from 'vitest';
import { ANNA, HOUR, MINUTE, test } from './watching.ts';

describe.concurrent('the page of a run', () => {
  test("the page of a run shows the week's streams in the reader's time zone, and how punctual the runs are", async ({
    watching,
  }) => {
    const { github, clock } = watching.sandbox;
    watching.inputs['time-zone'] = 'Europe/Paris';
    watching.twitch.goLive(ANNA, { category: 'Elden Ring' });
    await watching.run();
    watching.pass(2 * HOUR);
    watching.twitch.goOffline(ANNA);
    await watching.run();
    watching.pass(24 * HOUR);
    watching.twitch.goLive(ANNA, { category: 'Chess' });
    watching.pass(30 * MINUTE);
    github.runs = [0, 50, 104].map((minutes, index) => ({
      id: 1 + index,
      status: 'completed',
      createdAt: clock.now() - minutes * MINUTE,
    }));
    // A run that polls once never queries GitHub.
    watching.inputs['watch-for'] = '3m';
    const { summary } = await watching.run();
    expect(summary).toContain('**Live now: Anna**');
    const chart = /```mermaid\n(.*?)```/s.exec(summary)?.[1] ?? '';
    expect(chart).toMatch(/ {4}section anna\n {4}(?:\S+ )*Elden Ring :2026-01-01 21:00, /);
    expect(chart).toMatch(/ {4}live for 3\dm Chess :crit, 2026-01-02 23:\d\d, 2026-01-02 23:\d\d\n/);
    expect(chart).not.toContain('bert');
    expect(summary).toContain('(since 2026-01-02 23:');
    expect(summary).toContain('| delivered |');
    expect(summary).toContain('The last 3 runs started a median of 52m apart.');
    expect(summary).toContain('All times are in Europe&#47;Paris.');
  });

  test('the page of a run warns from day 50 without a push', async ({ watching }) => {
    const repository = {
      private: false,
      pushed_at: '2025-11-10T12:00:00Z',
      created_at: '2025-01-01T00:00:00Z',
    };
    const run = await watching.run({ event: { payload: { repository } } });
    const words = /^Nothing has been pushed to this repository for 52 days\. .*on 2026-01-09/;
    expect(run.annotations).toEqual([{ level: 'warning', message: expect.stringMatching(words) }]);
    expect(run.summary).toContain('> [!WARNING]\n> Nothing has been pushed');
    expect(run.exitCode).toBe(0);
    expect((await watching.run()).annotations).toEqual([]);
  });
});
