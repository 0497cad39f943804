import { describe, expect, test } from 'vitest';
import {
  checkReport,
  counted,
  type Finding,
  notice,
  stops,
  unanswered,
  verdict,
  well,
} from '../../src/setup-check/findings.ts';
import { shown } from '../report/page.ts';

test.each([
  [0, '0 things'],
  [1, '1 thing'],
  [2, '2 things'],
  [1234, '1,234 things'],
])('a count of %d reads %s', (count, words) => {
  expect(counted(count, 'thing')).toBe(words);
});

test.each([
  ['refuses: it stops messages', 'refused', 'stops', 'It said no.'],
  ['does not answer: it is unchecked', 'silent', 'unchecked', 'It said no. Run the check again later.'],
] as const)('a service that %s', (_what, why, kind, words) => {
  expect(unanswered('Email', { kind: why, why: 'It said no.' })).toEqual({ kind, subject: 'Email', words });
});

const good = well('Twitch', 'The credentials work.');
const known = notice('Streamers', 'Twitch does not know carla. Correct `streamers`.');
const bad = stops(
  'Sender',
  'This account has no such number. Get one at https://console.twilio.com/us1/numbers.',
);
const unchecked: Finding = { kind: 'unchecked', subject: 'Email', words: 'mail.example.com was silent.' };

describe('the verdict of a check', () => {
  const UNSURE = 'No problems found, but not everything could be checked.';

  test.each<[string, Finding[], string]>([
    ['all is well: messages can go out', [good, good], 'Messages can go out.'],
    [
      'there is a notice: messages can go out, and it points to the notice',
      [good, known],
      'Messages can go out. Read the lines with ⚠️, too.',
    ],
    ['one thing could not be checked: is not sure', [good, unchecked, known], UNSURE],
    ['nothing could be checked: is not sure', [unchecked, unchecked], UNSURE],
    ['one thing stops messages: asks to fix it', [good, bad, known], 'Fix 1 problem first.'],
    [
      'two things stop messages and another is unchecked: asks to fix the two',
      [bad, unchecked, bad],
      'Fix 2 problems first.',
    ],
  ])('%s', (_what, findings, words) => {
    expect(verdict(findings)).toBe(words);
  });
});

test('a check with findings and texts: the page has a row for each', () => {
  const page = checkReport(
    [good, known, bad, unchecked],
    [
      { text: 'LIVE anna: Chess. https://twitch.tv/anna', by: 'sms', segments: 1 },
      { text: 'OFFLINE anna: streamed for 3h 8m 🎉', by: 'sms', segments: 2 },
      { text: 'LIVE bert: 🎨', by: 'email' },
      { text: 'LIVE carl: 🎨', by: 'webhook' },
    ],
  );
  expect(shown(page)).toBe(`## Twitch SMS: setup check

**Fix 1 problem first.** Nothing was sent.

|   | Check | Result, and what to do |
| --- | --- | --- |
| ✅ | Twitch | The credentials work. |
| ⚠️ | Streamers | Twitch does not know carla. Correct \`streamers\`. |
| ❌ | Sender | This account has no such number. Get one at <https://console.twilio.com/us1/numbers>. |
| ❔ | Email | mail.example.com was silent. |

### Message preview

| Text | Characters | Sent as |
| --- | --- | --- |
| LIVE anna: Chess. https://twitch.tv/anna | 40 | SMS, 1 segment |
| OFFLINE anna: streamed for 3h 8m 🎉 | 34 | SMS, 2 segments |
| LIVE bert: 🎨 | 12 | email |
| LIVE carl: 🎨 | 12 | webhook |
`);
});

test('a check without texts: the page ends with the findings', () => {
  expect(shown(checkReport([good], []))).toBe(`## Twitch SMS: setup check

**Messages can go out.** Nothing was sent.

|   | Check | Result, and what to do |
| --- | --- | --- |
| ✅ | Twitch | The credentials work. |
`);
});

test('markup in a title or an answer: the page escapes it', () => {
  const hostile = '[win](https://evil.example) | <b>@all';
  const page = checkReport([stops('Email', `The server said ${hostile}`)], [{ text: hostile, by: 'email' }]);
  const plain = '&#91;win&#93;&#40;https&#58;&#47;&#47;evil&#46;example&#41; &#124; &#60;b&#62;&#64;all';
  expect(page).toContain(`| ❌ | Email | The server said ${plain} |\n`);
  expect(page).toContain(`| ${plain} | 37 | email |\n`);
});
