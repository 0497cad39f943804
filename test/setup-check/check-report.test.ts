import { describe, expect, test } from 'vitest';
import { checkReport, verdict } from '../../src/setup-check/findings/check-report.ts';
import { type Finding, notice, stops, well } from '../../src/setup-check/findings/finding.ts';
import { shown } from '../report/page.ts';

const good = well('Twitch', 'The credentials work.');
const known = notice('Streamers', 'Twitch does not know carla. Correct `streamers`.');
const bad = stops(
  'Sender',
  'This account has no such number. Get one at https://console.twilio.com/us1/numbers.',
);
const unseen: Finding = { kind: 'unseen', subject: 'Email', words: 'mail.example.com was silent.' };

describe('whether messages can go out', () => {
  const UNSURE = 'No problems found, but not everything could be checked.';

  test.each<[string, Finding[], string]>([
    ['they can', [good, good], 'Messages can go out.'],
    ['they can, though there is something to know', [good, known], 'Messages can go out.'],
    ['one thing could not be looked at', [good, unseen, known], UNSURE],
    ['nothing could be looked at', [unseen, unseen], UNSURE],
    ['one thing stops some', [good, bad, known], 'Fix 1 problem first.'],
    ['two do, whatever else', [bad, unseen, bad], 'Fix 2 problems first.'],
  ])('%s', (_what, findings, words) => {
    expect(verdict(findings)).toBe(words);
  });
});

test('the page has a line for each thing found, and a preview of the messages', () => {
  const page = checkReport(
    [good, known, bad, unseen],
    [
      { text: 'LIVE anna: Chess. https://twitch.tv/anna', segments: 1 },
      { text: 'OFFLINE anna: streamed for 3h 8m 🎉', segments: 2 },
      { text: 'LIVE bert: 🎨' },
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

| Text | Characters | Segments |
| --- | --- | --- |
| LIVE anna: Chess. https://twitch.tv/anna | 40 | 1 |
| OFFLINE anna: streamed for 3h 8m 🎉 | 34 | 2 |
| LIVE bert: 🎨 | 12 | email |
`);
});

test('the page ends with what was found, where there are no texts to show', () => {
  expect(shown(checkReport([good], []))).toBe(`## Twitch SMS: setup check

**Messages can go out.** Nothing was sent.

|   | Check | Result, and what to do |
| --- | --- | --- |
| ✅ | Twitch | The credentials work. |
`);
});

test('what a title or an answer says is not obeyed', () => {
  const hostile = '[win](https://evil.example) | <b>@all';
  const page = checkReport([stops('Email', `The server said ${hostile}`)], [{ text: hostile }]);
  const plain = '&#91;win&#93;&#40;https&#58;&#47;&#47;evil&#46;example&#41; &#124; &#60;b&#62;&#64;all';
  expect(page).toContain(`| ❌ | Email | The server said ${plain} |\n`);
  expect(page).toContain(`| ${plain} | 37 | email |\n`);
});
