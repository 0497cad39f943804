import { describe, expect, test } from 'vitest';
import type { CacheFact } from '../../src/host.ts';
import { checkEmail, type EmailFact } from '../../src/setup-check/findings/email.ts';
import { counted, listed } from '../../src/setup-check/findings/finding.ts';
import { checkCache } from '../../src/setup-check/findings/runs.ts';
import { AT, HOUR, MINUTE } from '../messages/notifications.ts';

test.each([
  [0, '0 things'],
  [1, '1 thing'],
  [2, '2 things'],
  [1234, '1,234 things'],
])('%d of something is counted as %s', (count, words) => {
  expect(counted(count, 'thing')).toBe(words);
});

test('what has a plural of its own is counted with it', () => {
  expect([counted(1, 'person', 'people'), counted(2, 'person', 'people')]).toEqual(['1 person', '2 people']);
});

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a and b', 'a or b'],
  [['a', 'b', 'c'], 'a, b and c', 'a, b or c'],
])('the names %j are listed as "%s", or where one is enough as "%s"', (names, all, one) => {
  expect(listed(names)).toBe(all);
  expect(listed(names, 'or')).toBe(one);
});

describe('the mail server', () => {
  test.each<[string, EmailFact, string, string]>([
    [
      'lets us in',
      { kind: 'let in', host: 'mail.example.com' },
      'well',
      'mail.example.com accepted the login.',
    ],
    ['does not', { kind: 'refused', why: 'It said no.' }, 'stops', 'It said no.'],
    [
      'does not answer',
      { kind: 'silent', why: 'It was silent.' },
      'unseen',
      'It was silent. Run the check again later.',
    ],
  ])('%s', (_what, fact, kind, words) => {
    expect(checkEmail(fact)).toEqual({ kind, subject: 'Email', words });
  });
});

describe('the cache', () => {
  const WITH_HISTORY =
    "Until then, each run reads Twilio's message history: texts go out once, emails may come twice.";
  const WITHOUT = 'Until then, nothing is remembered: each run sends LIVE again for everyone who is live.';

  test.each<[string, CacheFact, string]>([
    [
      'that is not there',
      { kind: 'none' },
      'There is no Actions cache here. Ask the administrator of this server or runner for one.',
    ],
    [
      'that only reads',
      { kind: 'not writable' },
      'Nothing can be saved in the Actions cache. Run the workflow on the default branch, on a schedule or by hand: runs that others can trigger may only read the cache. If it fails there too, check https://www.githubstatus.com.',
    ],
    [
      'of a server that is not GitHub’s can not be written',
      { kind: 'not writable elsewhere' },
      "Nothing can be saved in this runner's cache, which is not GitHub's. Ask the administrator of the runner.",
    ],
    [
      'is a folder that can not be written',
      { kind: 'folder not writable' },
      'Nothing can be saved in this folder.',
    ],
  ])('%s: says what to do and, by the way that is used, what happens until then', (_what, fact, words) => {
    const found = { kind: 'notice', subject: 'Cache' };
    expect(checkCache(fact, true, AT)).toEqual({ ...found, words: `${words} ${WITH_HISTORY}` });
    expect(checkCache(fact, false, AT)).toEqual({ ...found, words: `${words} ${WITHOUT}` });
  });

  test.each([
    ['never', undefined, 'No run has saved a state yet.'],
    ['just now', AT - MINUTE + 1, 'The state was last saved under a minute ago.'],
    ['hours ago', AT - 2 * HOUR - 5 * MINUTE, 'The state was last saved 2h 5m ago.'],
  ])('that works, and in which was saved %s', (_what, savedAt, last) => {
    for (const hasHistory of [true, false])
      expect(checkCache({ kind: 'works', savedAt }, hasHistory, AT)).toEqual({
        kind: 'well',
        subject: 'Cache',
        words: `It is writable. ${last}`,
      });
  });
});
