import { describe, expect, test } from 'vitest';
import { NO_NOTES } from '../../src/domain/snapshot.ts';
import type { CacheFact, RunsFact } from '../../src/host.ts';
import type { Restored } from '../../src/ports.ts';
import { checkCache, checkSchedule } from '../../src/setup-check/runs.ts';
import { AT, HOUR, MINUTE } from '../messages/notifications.ts';

const token = { kind: 'well', subject: 'Token', words: 'The token can list runs; hand-over works.' };
const url = 'https://github.com/owner/name/actions/workflows/twitch-sms.yml';
const variablesUrl = 'https://github.com/owner/name/settings/variables/actions';
const answered = (starts: readonly number[], state = 'active', skipped = 0): RunsFact => ({
  kind: 'answered',
  state,
  starts,
  skipped,
  url,
  variablesUrl,
});
const check = (fact: RunsFact, watchFor = 0) => checkSchedule(fact, { watchFor }, AT);

test('a token that cannot list runs: names the missing permission', () => {
  expect(check({ kind: 'hidden' })).toEqual([
    {
      kind: 'notice',
      subject: 'Token',
      words:
        "The token can't list the runs of this repository, so a run can't hand over to the next one. Give the job `permissions: actions: read`.",
    },
  ]);
});

test('no workflow on the default branch: asks to add one', () => {
  expect(check({ kind: 'no workflow', file: 'twitch-sms.yml' })).toEqual([
    {
      kind: 'notice',
      subject: 'Schedule',
      words: 'There is no workflow twitch-sms.yml on the default branch. Add one with a schedule.',
    },
  ]);
});

test.each([
  ['refuses', 'refused', { kind: 'stops', words: 'GitHub said no.' }],
  ['does not answer', 'silent', { kind: 'unchecked', words: 'GitHub said no. Run the check again later.' }],
] as const)('GitHub %s: says so', (_what, kind, found) => {
  expect(check({ kind, why: 'GitHub said no.' })).toEqual([{ ...found, subject: 'Schedule' }]);
});

test.each([
  ['disabled_fork', 'GitHub turns workflows off in a new fork'],
  ['disabled_inactivity', 'GitHub turned it off after 60 days without activity in the repository'],
  ['disabled_manually', 'someone turned it off'],
  ['deleted', 'GitHub calls it deleted'],
])('a workflow that is %s: says why, and where to enable it', (state, why) => {
  expect(check(answered([AT - MINUTE], state), HOUR)).toEqual([
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
])('too few runs for a median, %s: says how many there were', (_what, starts, first) => {
  expect(check(answered(starts))).toEqual([
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
  expect(check(answered([AT - MINUTE, AT - HOUR], 'active', skipped))).toEqual([
    token,
    { kind, subject: 'Schedule', words },
  ]);
});

test('skipped runs of a workflow that is off: says only that it is off', () => {
  expect(check(answered([AT - MINUTE], 'disabled_manually', 5)).at(-1)?.words).toContain(
    'The workflow is off',
  );
});

describe('scheduled runs', () => {
  const every = (gap: number) => answered([AT - MINUTE, AT - MINUTE - gap, AT - MINUTE - 2 * gap]);
  const late =
    'Each run checks once, so alerts can be that late. Set `watch-for` to 5h30m to get them within a minute.';

  test.each([
    [
      'a quarter of an hour apart: all is well',
      15 * MINUTE,
      0,
      'well',
      '15m apart; the last one was 1m ago.',
    ],
    [
      'more than that apart: suggests `watch-for`',
      15 * MINUTE + 1,
      0,
      'notice',
      `15m apart; the last one was 1m ago. ${late}`,
    ],
    ['an hour apart: suggests `watch-for`', HOUR, 0, 'notice', `1h apart; the last one was 1m ago. ${late}`],
    ['an hour apart that keep polling: all is well', HOUR, 1, 'well', '1h apart; the last one was 1m ago.'],
    [
      'a minute apart that keep polling: all is well',
      MINUTE,
      HOUR,
      'well',
      '1m apart; the last one was 1m ago.',
    ],
  ])('%s', (_what, gap, watchFor, kind, rest) => {
    expect(check(every(gap), watchFor)).toEqual([
      token,
      { kind, subject: 'Schedule', words: `3 runs, a median of ${rest}` },
    ]);
  });

  test('in any order: gives the median gap and the newest run', () => {
    const starts = [AT - 2 * HOUR, AT - 3 * MINUTE, AT - 13 * MINUTE, AT - 2 * HOUR - 10 * MINUTE];
    expect(check(answered(starts)).at(-1)?.words).toBe(
      '4 runs, a median of 10m apart; the last one was 3m ago.',
    );
  });
});

describe('the cache', () => {
  const WITH_HISTORY =
    "Until then, each run reads Twilio's message history: texts go out once, emails and webhooks may come twice.";
  const WITHOUT = 'Until then, nothing is remembered: each run sends LIVE again for everyone who is live.';

  test.each<[string, CacheFact, string]>([
    [
      'that does not exist',
      'none',
      'There is no Actions cache here. Ask the administrator of this server or runner for one.',
    ],
    [
      'that can only be read',
      'not writable',
      'Nothing can be saved in the Actions cache. Run the workflow on the default branch, on a schedule or by hand: runs that others can trigger may only read the cache. If it fails there too, check https://www.githubstatus.com.',
    ],
    [
      'of a server that is not GitHub’s and can only be read',
      'not writable elsewhere',
      "Nothing can be saved in this runner's cache, which is not GitHub's. Ask the administrator of the runner.",
    ],
    ['in a folder that cannot be written', 'folder not writable', 'Nothing can be saved in this folder.'],
  ])('%s: says what to do and, by channel, what happens until then', (_what, fact, words) => {
    const found = { kind: 'notice', subject: 'Cache' };
    expect(checkCache(fact, { restored: { kind: 'none' }, hasHistory: true, now: AT })).toEqual({
      ...found,
      words: `${words} ${WITH_HISTORY}`,
    });
    expect(checkCache(fact, { restored: { kind: 'none' }, hasHistory: false, now: AT })).toEqual({
      ...found,
      words: `${words} ${WITHOUT}`,
    });
  });

  const saved = (savedAt: number): Restored => ({
    kind: 'found',
    state: { savedAt, notes: NO_NOTES, streamers: {} },
  });

  test.each<[string, Restored, string]>([
    ['never', { kind: 'none' }, 'No run has saved a state yet.'],
    ['just now', saved(AT - MINUTE + 1), 'The state was last saved under a minute ago.'],
    ['hours ago', saved(AT - 2 * HOUR - 5 * MINUTE), 'The state was last saved 2h 5m ago.'],
  ])('that works and in which a state was saved %s: says when', (_what, restored, last) => {
    for (const hasHistory of [true, false])
      expect(checkCache('works', { restored, hasHistory, now: AT })).toEqual({
        kind: 'well',
        subject: 'Cache',
        words: `It is writable. ${last}`,
      });
  });

  const UNREAD = { kind: 'unknown', why: 'it answered 403', after: AT } as const;
  const ALLOW = { ...UNREAD, toDo: 'Allow it.' };

  test.each<[string, Restored, boolean, string, string]>([
    ['for now: is unchecked', UNREAD, true, 'unchecked', 'Run the check again later.'],
    [
      'for good, with texts: is a notice',
      ALLOW,
      true,
      'notice',
      "Allow it. Until then, each run reads Twilio's message history instead.",
    ],
    [
      'for good, without texts: stops everything',
      ALLOW,
      false,
      'stops',
      'Allow it. Until then, nothing is sent.',
    ],
  ])('that works and from which no state can be read %s', (_what, restored, hasHistory, kind, then) => {
    const words = `The state can't be read from the cache: it answered 403. ${then}`;
    expect(checkCache('works', { restored, hasHistory, now: AT })).toEqual({ kind, subject: 'Cache', words });
  });
});
