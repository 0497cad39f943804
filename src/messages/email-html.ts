import type { LanguageCode } from './languages/languages.ts';

/** What an email shows. Words are tidied but not yet escaped for HTML. */
export interface EmailContent {
  readonly language: LanguageCode;
  readonly subject: string;
  readonly headline: string;
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  /** The link to the stream or the recording. */
  readonly link: { readonly label: string; readonly url: string };
  /** Twitch's preview of the live stream. `shows` is its alternative text. */
  readonly picture?: { readonly url: string; readonly shows: string };
  readonly reason: string;
}

/**
 * Renders an email as HTML. Mail programs support little CSS, so the layout is a table with inline styles. Those that
 * support `prefers-color-scheme` get our dark colours, others invert the light ones. The email works without the
 * picture, whose URL does not identify the reader.
 */
export function emailHtml({
  language,
  subject,
  headline,
  title,
  rows,
  link,
  picture,
  reason,
}: EmailContent): string {
  const facts = rows.map(
    ({ label, value }) =>
      `<tr><td class="quiet" style="${QUIET};padding:2px 16px 2px 0;white-space:nowrap;vertical-align:top">${escaped(label)}</td>` +
      `<td style="padding:2px 0"><bdi>${escaped(value)}</bdi></td></tr>`,
  );
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escaped(subject)}</title><style>${STYLE}</style></head>`,
    `<body class="page" style="margin:0;padding:0;background:#f2f2f5">`,
    '<table role="presentation" width="100%" cellspacing="0" cellpadding="0"><tr><td align="center" style="padding:16px">',
    `<table role="presentation" class="card" width="100%" cellspacing="0" cellpadding="0" style="${CARD}">`,
    `<tr><td style="padding:20px 24px 0"><h1 style="margin:0;font-size:22px;line-height:1.3"><bdi>${escaped(headline)}</bdi></h1>`,
    title && `<p dir="auto" style="margin:8px 0 0;font-size:17px">${escaped(title)}</p>`,
    '</td></tr>',
    picture &&
      `<tr><td style="padding:16px 24px 0"><a href="${escaped(link.url)}" style="text-decoration:none"><img src="${escaped(picture.url)}" width="512" alt="${escaped(picture.shows)}" class="quiet" style="${PICTURE}"></a></td></tr>`,
    facts.length > 0 &&
      `<tr><td style="padding:16px 24px 0"><table role="presentation" cellspacing="0" cellpadding="0" style="font-size:15px">${facts.join('')}</table></td></tr>`,
    `<tr><td style="padding:20px 24px 0"><a href="${escaped(link.url)}" style="${BUTTON}">${escaped(link.label)}</a></td></tr>`,
    `<tr><td class="quiet" style="${QUIET};padding:20px 24px;font-size:13px">${escaped(reason)}</td></tr>`,
    '</table></td></tr></table></body></html>',
  ]
    .filter(Boolean)
    .join('\n');
}

const QUIET = 'color:#5c5c66';
const CARD =
  'max-width:560px;border-radius:8px;background:#ffffff;color:#18181b;text-align:left;overflow-wrap:anywhere;font:16px/1.5 -apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif';
const PICTURE =
  'display:block;width:100%;max-width:512px;height:auto;border:0;border-radius:4px;color:#5c5c66;font-size:14px';
const BUTTON =
  'display:inline-block;padding:10px 20px;border-radius:6px;background:#6441a5;color:#ffffff;font-weight:bold;text-decoration:none';
const STYLE =
  ':root{color-scheme:light dark}@media(prefers-color-scheme:dark){.page{background:#0e0e10!important}.card{background:#1f1f23!important;color:#efeff1!important}.quiet{color:#adadb8!important}}';

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
