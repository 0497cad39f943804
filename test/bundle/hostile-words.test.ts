import { expect } from 'vitest';
import { countSegments } from '../sandbox/sms-segments.ts';
import { ANNA, ME, MINUTE, test } from './watching.ts';

const TITLE = [
  '::set-output name=live::["nobody"]',
  '::add-mask::anna',
  '::error::planted ##[error]planted %0A::warning::planted',
  'ghadelimiter | <img src=x onerror=alert(1)> [click](https://evil.example) `code` **@everyone**',
  '\u202Eesrever\u0000\u001B[31m 🎮🎮 𝕿𝖍𝖊 end',
].join('\n');

test('a title made to harm stays words, in log, summary, outputs and text', async ({ watching }) => {
  watching.twitch.goLive(ANNA, { title: TITLE, category: '::stop-commands::x\n| a | b' });
  const run = await watching.run();
  expect(run).toMatchObject({ exitCode: 0, annotations: [] });
  expect(run.masks).not.toContain('anna');
  expect(Object.keys(run.outputs).sort()).toEqual(
    ['live', 'any-live', 'any-transition', 'transitions', 'sms-sent', 'emails-sent', 'state-source'].sort(),
  );
  expect(run.outputs.live).toBe('["anna"]');
  expect(JSON.parse(run.outputs.transitions ?? '')).toMatchObject([{ login: 'anna', title: TITLE }]);

  expect(run.log.match(/^##\[.*|^\s*::.*/gm)).toEqual(['##[group]Who is live', '##[endgroup]']);
  const rows = run.summary.split('\n').filter((line) => line.startsWith('|'));
  // Two tables of a head, a line and two rows, each of five cells: no title adds one.
  expect(rows.map((row) => row.split('|').length - 2)).toEqual(Array(8).fill(5));
  const ours = /^```(?:mermaid)?$|^\*\*Live now: Anna\*\*$/gm;
  expect(run.summary.replace(ours, '')).not.toMatch(/<img|\]\(https:\/\/evil|@everyone|\*\*|`/);

  const [text = ''] = watching.twilio.texts(ME);
  expect(text).toMatch(/^LIVE anna: [^\p{Cc}\p{Cf}]*\.\.\. .* https:\/\/twitch\.tv\/anna$/u);
  expect(countSegments(text)).toEqual({ alphabet: 'gsm-7', segments: 1 });

  // The history is read back by the head: a title can't pass for one.
  watching.twitch.update(ANNA, { title: 'OFFLINE anna: not at all' });
  watching.sandbox.cache.evict();
  watching.pass(15 * MINUTE);
  await watching.run();
  expect(watching.told()).toEqual(['LIVE anna']);
});
