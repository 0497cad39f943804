import { expect, test } from 'vitest';
import { advice, plain, table } from '../../src/messages/markdown.ts';
import { shown } from '../report/page.ts';

const HOSTILE = `<img src=x> & "quoted" 'words' | [a](b) \`c\` **d** @all #1 https://evil.example ~e~ $f$ &lt;`;

test('words from outside show as they are, and do nothing', () => {
  expect(shown(plain(HOSTILE))).toBe(HOSTILE);
  expect(plain(HOSTILE)).not.toMatch(/[<>|`*[\]@~$]/);
  expect(plain('one\n\n# two\u0000\u202E three')).toBe('one &#35; two three');
});

test('in our own sentences, inputs and links stand out, and quotes from outside do not', () => {
  const said = advice('Set `sms-from` at https://console.twilio.com/us1/x, or click **Enable workflow**.');
  expect(said).toBe(
    'Set `sms-from` at <https://console.twilio.com/us1/x>, or click **Enable workflow**&#46;',
  );
  const page = 'https://github.com/me/mine/actions/workflows/twitch-sms.yml';
  expect(advice(`Click at ${page}. Write \`+15550002222, +15550003333\`.`)).toBe(
    `Click at <${page}>&#46; Write \`+15550002222, +15550003333\`&#46;`,
  );
  expect(advice(`Twilio said ${HOSTILE}`)).not.toMatch(/<img|https:|\]\(/);
  expect(advice('at https://console.twilio.com.evil.example/x')).not.toContain('evil.example/x>');
});

test.each([
  'write `@` as %40, `#` as %23, `/` as %2F and `%` as %25',
  'Write it like `anna: { categories: [Chess], live-text: "{name} is on" }`',
])('code in our own sentence stays code: %s', (words) => {
  const code = words.match(/`[^`]*`/g) ?? [];
  expect(advice(words).match(/`[^`]*`/g)).toEqual(code);
});

test.each([
  ['`sms-to` `sms-from`', '`sms-to` `sms-from`'],
  ['`a`, `b`', '`a`, `b`'],
  ['one two `a`b c', 'one two `a`b c'],
  ['(see) `a`\n\nand', '&#40;see&#41; `a` and'],
  ['  ', ' '],
  ['', ''],
])('the sentence %j keeps the spaces around what stands out', (words, markdown) => {
  expect(advice(words)).toBe(markdown);
});

test('a table has its head, a line under it and its rows', () => {
  expect(
    table(
      ['', 'To'],
      [
        ['✅', 'anna'],
        ['❌', 'bert'],
      ],
    ),
  ).toBe('|  | To |\n| --- | --- |\n| ✅ | anna |\n| ❌ | bert |');
  expect(table(['To'], [])).toBe('| To |\n| --- |');
});
