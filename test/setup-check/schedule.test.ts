import { describe, expect, test } from 'vitest';
import type { RunsFact } from '../../src/host.ts';
import { checkSchedule } from '../../src/setup-check/findings/runs.ts';
import { AT, HOUR, MINUTE } from '../messages/notifications.ts';

const token = { kind: 'well', subject: 'Token', words: 'The token can list runs; hand-over works.' };
const url = 'https://github.com/owner/name/actions/workflows/twitch-sms.yml';
const variablesUrl = 'https://github.com/owner/name/settings/variables/actions';
const seen = (starts: readonly number[], state = 'active', skipped = 0): RunsFact => ({
  kind: 'seen',
  state,
  starts,
  skipped,
  url,
  variablesUrl,
});
const check = (fact: RunsFact, watchFor = 0) => checkSchedule(fact, { watchFor }, AT);

test('without the permission, a run does not see the next one: says which permission', () => {
  expect(check({ kind: 'hidden' })).toEqual([
    {
      kind: 'notice',
      subject: 'Token',
      words:
        'The token can’t list the runs of this repository, so a run can’t hand over to the next one. Give the job `permissions: actions: read`.',
    },
  ]);
});

test('without a workflow on the default branch, nothing runs by itself', () => {
  expect(check({ kind: 'no workflow', file: 'twitch-sms.yml' })).toEqual([
    {
      kind: 'notice',
      subject: 'Schedule',
      words: 'There is no workflow twitch-sms.yml on the default branch. Add one with a schedule.',
    },
  ]);
});

test.each([
  ['GitHub refused', 'refused', { kind: 'stops', words: 'GitHub said no.' }],
  ['GitHub was silent', 'silent', { kind: 'unseen', words: 'GitHub said no. Run the check again later.' }],
] as const)('where %s, says so', (_what, kind, found) => {
  expect(check({ kind, why: 'GitHub said no.' })).toEqual([{ ...found, subject: 'Schedule' }]);
});

test.each([
  ['disabled_fork', 'GitHub turns workflows off in a new fork'],
  ['disabled_inactivity', 'GitHub turned it off after 60 days without activity in the repository'],
  ['disabled_manually', 'somebody turned it off'],
  ['deleted', 'GitHub calls it deleted'],
])('a workflow that is %s stops everything: says why, and where to switch it on', (state, why) => {
  expect(check(seen([AT - MINUTE], state), HOUR)).toEqual([
    token,
    {
      kind: 'stops',
      subject: 'Schedule',
      words: `The workflow is off: ${why}. Click **Enable workflow** at ${url}.`,
    },
  ]);
});

test.each([
  ['none yet', [], 'It has not run yet'],
  ['one', [AT - 50 * MINUTE], 'Its only run was 50m ago'],
])('of too few runs to know the rhythm, says how many there were: %s', (_what, starts, first) => {
  expect(check(seen(starts))).toEqual([
    token,
    {
      kind: 'notice',
      subject: 'Schedule',
      words: `${first}. If it does not run within two hours, check that it is enabled.`,
    },
  ]);
});

test.each([
  [1, 'notice', 'The last run was skipped'],
  [4, 'notice', 'The last 4 runs were skipped'],
  [5, 'stops', 'The last 5 runs were skipped'],
  [12, 'stops', 'The last 12 runs were skipped'],
])('%d skipped runs in a row: says what to set, and where', (skipped, kind, lead) => {
  const words = `${lead}, so nobody is watched: the job's \`if\` is not met. In a fork, it waits for the variable \`STREAMERS\`; a secret of that name does not count. Set it at ${variablesUrl}. If it is set already, click **Run workflow** at ${url} and check again.`;
  expect(check(seen([AT - MINUTE, AT - HOUR], 'active', skipped))).toEqual([
    token,
    { kind, subject: 'Schedule', words },
  ]);
});

test('of a workflow that is off, skipped runs are no news', () => {
  expect(check(seen([AT - MINUTE], 'disabled_manually', 5)).at(-1)?.words).toContain('The workflow is off');
});

describe('the rhythm of the runs', () => {
  const every = (gap: number) => seen([AT - MINUTE, AT - MINUTE - gap, AT - MINUTE - 2 * gap]);
  const late =
    'Each run checks once, so alerts can be that late. Set `watch-for` to 5h30m to get them within a minute.';

  test.each([
    ['a quarter of an hour is often enough', 15 * MINUTE, 0, 'well', '15m apart; the last one was 1m ago.'],
    ['more is not', 15 * MINUTE + 1, 0, 'notice', `15m apart; the last one was 1m ago. ${late}`],
    ['an hour is not', HOUR, 0, 'notice', `1h apart; the last one was 1m ago. ${late}`],
    ['an hour is, for runs that go on looking', HOUR, 1, 'well', '1h apart; the last one was 1m ago.'],
    ['often is, for these too', MINUTE, HOUR, 'well', '1m apart; the last one was 1m ago.'],
  ])('%s', (_what, gap, watchFor, kind, rest) => {
    expect(check(every(gap), watchFor)).toEqual([
      token,
      { kind, subject: 'Schedule', words: `3 runs, a median of ${rest}` },
    ]);
  });

  test('is that of the usual gap, and the last run is the newest, in whatever order they come', () => {
    const starts = [AT - 2 * HOUR, AT - 3 * MINUTE, AT - 13 * MINUTE, AT - 2 * HOUR - 10 * MINUTE];
    expect(check(seen(starts)).at(-1)?.words).toBe('4 runs, a median of 10m apart; the last one was 3m ago.');
  });
});
