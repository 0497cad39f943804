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

test.concurrent('a malicious title stays plain text in log, summary, outputs and text messages', async ({
  watching,
}) => {
  watching.twitch.goLive(ANNA, { title: TITLE, category: '::stop-commands::x\n| a | b' });
  const run = await watching.run();
  expect(run).toMatchObject({ exitCode: 0, annotations: [] });
  expect(run.masks).not.toContain('anna');
  expect(Object.keys(run.outputs).sort()).toEqual(
    [
      'live',
      'any-live',
      'any-transition',
      'transitions',
      'sms-sent',
      'emails-sent',
      'webhooks-sent',
      'state-source',
    ].sort(),
  );
  expect(run.outputs.live).toBe('["anna"]');
  expect(JSON.parse(run.outputs.transitions ?? '')).toMatchObject([{ login: 'anna', title: TITLE }]);

  expect(run.log.match(/^##\[.*|^\s*::.*/gm)).toEqual(['##[group]Who is live', '##[endgroup]']);
  const rows = run.summary.split('\n').filter((line) => line.startsWith('|'));
  // Two tables of a head, a line and two rows, five cells each: the title adds none.
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
  expect(watching.sent()).toEqual(['LIVE anna']);
});

test.concurrent('random words in names and titles do no harm from the start of a stream to its end', async ({
  watching,
}) => {
  const WORDS = {
    // Ten thousand characters, marks that reverse the direction of text, Mermaid and Markdown.
    anna: `${'x'.repeat(9_990)}::error::y`,
    bert: '\u202E\u2066\u200F'.repeat(50),
    carla: '```\n```mermaid\ngantt\n    section evil\n    x :crit, 2026-01-01, 1d\n# Evil | a | b',
  };
  const logins = Object.keys(WORDS);
  watching.inputs.streamers = logins.join();
  for (const [index, [login, words]] of Object.entries(WORDS).entries()) {
    watching.twitch.addStreamer({ id: `${11 + index}`, login, name: words });
    watching.twitch.goLive(`${11 + index}`, { title: words, category: words });
  }
  const began = await watching.run();
  watching.pass(15 * MINUTE);
  for (const [index, words] of Object.values(WORDS).entries()) {
    watching.twitch.goOffline(`${11 + index}`, { video: { title: words } });
  }
  const ended = await watching.run();
  expect(watching.sent()).toEqual(
    ['LIVE', 'OFFLINE'].flatMap((kind) => logins.map((login) => `${kind} ${login}`)),
  );
  for (const text of watching.twilio.texts(ME)) expect(countSegments(text).segments).toBe(1);
  for (const run of [began, ended]) {
    expect(run).toMatchObject({ exitCode: 0, annotations: [] });
    expect(run.log).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|##\[error/);
    expect(Math.max(...run.log.split('\n').map((line) => line.length))).toBeLessThan(2_000);
    expect(run.summary.length).toBeLessThan(20_000);
    expect(run.summary).not.toMatch(
      /^\s*section evil|^# |:crit, 2026-01-01, 1d|[\u202A-\u202E\u2066-\u2069]/m,
    );
    expect(run.summary.match(/```/g) ?? []).toHaveLength(2);
    expect(JSON.parse(run.outputs.transitions ?? '')).toMatchObject(logins.map((login) => ({ login })));
    expect(run.outputs.transitions?.length).toBeLessThan(6_000);
  }
});
