import { headOf, type Notification } from '../domain/notification.ts';
import { type EmailContent, emailHtml } from './email-html.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Language } from './languages/language.ts';
import { type LanguageCode, languages } from './languages/languages.ts';
import { tidy } from './tidy.ts';

/** An email's subject and its body in two forms. */
export interface Email {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Writes the email for a notification. @param at now, in milliseconds since 1970 */
export function emailText(notification: Notification, at: number, code: LanguageCode): Email {
  const language = languages[code];
  const facts = factsOf(notification, at);
  const { headline, labels, preview, reason, fact } = language.email;
  const name = tidy(facts.name) || facts.login;
  const [said, title] = [headline[facts.kind](name), tidy(facts.title)];
  const content: EmailContent = {
    language: code,
    // Mail programs decode `=?` as the start of an encoded word.
    subject: `${headOf(facts)}${title || said}`.replaceAll('=?', '= ?'),
    headline: said,
    title,
    rows: rowsOf(facts, labels, language),
    link: linkOf(facts, language),
    ...(facts.kind !== 'offline' && { picture: { url: pictureOf(facts), shows: preview(name) } }),
    reason: reason(name),
  };
  const { subject, rows, link } = content;
  const paragraphs = [
    said,
    title,
    rows.map(({ label, value }) => fact(label, value)).join('\n'),
    fact(link.label, link.url),
    `-- \n${content.reason}`,
  ];
  return { subject, text: `${paragraphs.filter(Boolean).join('\n\n')}\n`, html: emailHtml(content) };
}

function rowsOf(
  facts: Facts,
  labels: Language['email']['labels'],
  { number, duration, about }: Language,
): EmailContent['rows'] {
  const { kind, category, categories, viewers, peak, uptime, isDurationAbout } = facts;
  const played = kind === 'offline' ? categories.map(tidy).filter(Boolean) : [];
  const rows: [string, string | undefined][] =
    kind === 'offline'
      ? [
          [labels.duration, lasted(facts.duration, duration, isDurationAbout ? about : undefined)],
          [played.length > 1 ? labels.categories : labels.category, played.join(', ')],
          [labels.peak, peak === undefined ? undefined : number(peak)],
        ]
      : [
          [labels.category, tidy(category)],
          [labels.viewers, viewers === undefined ? undefined : number(viewers)],
          [labels.uptime, uptime === undefined ? undefined : duration(uptime)],
        ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function lasted(
  milliseconds: number | undefined,
  duration: Language['duration'],
  about = (exact: string) => exact,
): string | undefined {
  return milliseconds === undefined ? undefined : about(duration(milliseconds));
}

function linkOf({ kind, url, vod }: Facts, { email }: Language): EmailContent['link'] {
  if (kind !== 'offline') return { label: email.watch, url };
  return vod === undefined ? { label: email.channel, url } : { label: email.watchRecording, url: vod };
}

/**
 * The URL of Twitch's current preview. Mail services cache pictures by URL, so it contains the start of the stream to
 * keep them from showing an earlier one.
 */
function pictureOf({ login, startedAt }: Facts): string {
  const picture = `https://static-cdn.jtvnw.net/previews-ttv/live_user_${login}-640x360.jpg`;
  return startedAt === undefined ? picture : `${picture}?${Math.floor(startedAt / 1000)}`;
}
