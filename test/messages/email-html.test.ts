import { expect, test } from 'vitest';
import { type EmailContent, emailHtml } from '../../src/messages/email-html.ts';

const CONTENT: EmailContent = {
  language: 'en',
  subject: 'LIVE anna: Blitz & bullet',
  headline: 'Anna is live',
  title: 'Blitz & bullet',
  rows: [
    { label: 'Category', value: 'Chess' },
    { label: 'Viewers', value: '1,234' },
  ],
  link: { label: 'Watch', url: 'https://twitch.tv/anna?a=1&b=2' },
  picture: { url: 'https://pictures.example/anna.jpg?1&2', shows: "Preview of Anna's stream" },
  reason: 'You get this because you asked for alerts about "Anna".',
};
const { picture: _none, ...UNSEEN } = CONTENT;

/** Each tag on a line of its own, with its style as a mail program reads it. */
const parts = (content: EmailContent) => emailHtml(content).split(/(?<=>)\s*|\s*(?=<)/);
const inside = (content: EmailContent) => {
  const all = parts(content);
  return all.slice(all.indexOf('<h1 style="margin:0;font-size:22px;line-height:1.3">'));
};

test('an email page begins with how to show it, in light and in dark', () => {
  const all = parts(CONTENT);
  expect(
    all.slice(
      0,
      all.findIndex((part) => part.startsWith('<h1')),
    ),
  ).toEqual([
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="supported-color-schemes" content="light dark">',
    '<title>',
    'LIVE anna: Blitz &#38; bullet',
    '</title>',
    '<style>',
    ':root{color-scheme:light dark}@media(prefers-color-scheme:dark){.page{background:#0e0e10!important}.card{background:#1f1f23!important;color:#efeff1!important}.quiet{color:#adadb8!important}}',
    '</style>',
    '</head>',
    '<body class="page" style="margin:0;padding:0;background:#f2f2f5">',
    '<table role="presentation" width="100%" cellspacing="0" cellpadding="0">',
    '<tr>',
    '<td align="center" style="padding:16px">',
    '<table role="presentation" class="card" width="100%" cellspacing="0" cellpadding="0" style="max-width:560px;border-radius:8px;background:#ffffff;color:#18181b;text-align:left;overflow-wrap:anywhere;font:16px/1.5 -apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif">',
    '<tr>',
    '<td style="padding:20px 24px 0">',
  ]);
});

const HEADLINE = [
  '<h1 style="margin:0;font-size:22px;line-height:1.3">',
  '<bdi>',
  'Anna is live',
  '</bdi>',
  '</h1>',
];
const TITLE = ['<p dir="auto" style="margin:8px 0 0;font-size:17px">', 'Blitz &#38; bullet', '</p>'];
const PICTURE = [
  '<tr>',
  '<td style="padding:16px 24px 0">',
  '<a href="https://twitch.tv/anna?a=1&#38;b=2" style="text-decoration:none">',
  '<img src="https://pictures.example/anna.jpg?1&#38;2" width="512" alt="Preview of Anna&#39;s stream" class="quiet" style="display:block;width:100%;max-width:512px;height:auto;border:0;border-radius:4px;color:#5c5c66;font-size:14px">',
  '</a>',
  '</td>',
  '</tr>',
];
const fact = (label: string, value: string) => [
  '<tr>',
  '<td class="quiet" style="color:#5c5c66;padding:2px 16px 2px 0;white-space:nowrap;vertical-align:top">',
  label,
  '</td>',
  '<td style="padding:2px 0">',
  '<bdi>',
  value,
  '</bdi>',
  '</td>',
  '</tr>',
];
const FACTS = [
  '<tr>',
  '<td style="padding:16px 24px 0">',
  '<table role="presentation" cellspacing="0" cellpadding="0" style="font-size:15px">',
  ...fact('Category', 'Chess'),
  ...fact('Viewers', '1,234'),
  '</table>',
  '</td>',
  '</tr>',
];
const END = [
  '<tr>',
  '<td style="padding:20px 24px 0">',
  '<a href="https://twitch.tv/anna?a=1&#38;b=2" style="display:inline-block;padding:10px 20px;border-radius:6px;background:#6441a5;color:#ffffff;font-weight:bold;text-decoration:none">',
  'Watch',
  '</a>',
  '</td>',
  '</tr>',
  '<tr>',
  '<td class="quiet" style="color:#5c5c66;padding:20px 24px;font-size:13px">',
  'You get this because you asked for alerts about &#34;Anna&#34;.',
  '</td>',
  '</tr>',
  '</table>',
  '</td>',
  '</tr>',
  '</table>',
  '</body>',
  '</html>',
];
const CLOSED = ['</td>', '</tr>'];

test.each([
  [
    'with all facts has headline, title, picture, facts, link and reason',
    CONTENT,
    [TITLE, CLOSED, PICTURE, FACTS],
  ],
  ['without a picture has none', UNSEEN, [TITLE, CLOSED, FACTS]],
  ['without a title has no line for it', { ...CONTENT, title: '' }, [CLOSED, PICTURE, FACTS]],
  ['without facts has no table', { ...UNSEEN, rows: [] }, [TITLE, CLOSED]],
  ['with nothing more has headline, link and reason', { ...UNSEEN, title: '', rows: [] }, [CLOSED]],
])('an email page %s', (_what, content, shown) => {
  expect(inside(content)).toEqual([...HEADLINE, ...shown.flat(), ...END]);
});

test('an email page closes each element that it opens, whatever is known', () => {
  for (const content of [CONTENT, UNSEEN, { ...UNSEEN, title: '', rows: [] }]) {
    const open: string[] = [];
    for (const [, end, name = ''] of emailHtml(content).matchAll(/<(\/?)(\w+)/g)) {
      if (end) expect(open.pop()).toBe(name);
      else if (!['meta', 'img'].includes(name)) open.push(name);
    }
    expect(open).toEqual([]);
  }
});

test('an email page has no line so long that a mail server would break it', () => {
  for (const line of emailHtml(CONTENT).split('\n')) expect(line.length).toBeLessThan(998);
});

test('an email page names its language', () => {
  expect(emailHtml({ ...CONTENT, language: 'fr' })).toMatch(/^<!doctype html><html lang="fr"><head>/);
});
