import type { Notification } from '../domain/notification.ts';
import { factsOf, fieldsOf } from './facts.ts';
import { smsText, type TextSettings } from './sms.ts';

/** Discord accepts 2,000 characters. Six segments have at most 918, which escaping at most doubles. */
const MOST_SEGMENTS = 6;

/** The words of a webhook: those of an SMS, in Unicode. */
export function webhookText(notification: Notification, at: number, settings: TextSettings): string {
  return smsText(notification, at, { ...settings, alphabet: 'unicode', maxSegments: MOST_SEGMENTS });
}

/** The body of a webhook: the fields of the output `transitions`, and the words for chats. */
export function webhookBody(notification: Notification, at: number, settings: TextSettings): object {
  const words = webhookText(notification, at, settings);
  const { url, vod = url } = factsOf(notification, at);
  return { ...fieldsOf(notification), ...chatFields(words, [url, vod]) };
}

/**
 * Escapes words for chats, so that a title can neither ping anyone nor format anything: `content` for Discord, `text`
 * for Slack and all others.
 *
 * @param links the links to keep
 */
export function chatFields(words: string, links: readonly string[] = []): object {
  return { content: forDiscord(words, links), text: forSlack(words), allowed_mentions: { parse: [] } };
}

/** https://support.discord.com/hc/en-us/articles/210298617-Markdown-Text-101 */
function forDiscord(words: string, links: readonly string[]): string {
  return words.replace(/\S+/g, (word) => {
    const link = links.find((each) => word.includes(each));
    if (link === undefined) return escaped(word);
    const [before = '', ...after] = word.split(link);
    return [escaped(before), ...after.map((rest) => link + afterLink(rest))].join('');
  });
}

/** Escapes Markdown, mentions, and the colons of other links and of emoji. */
function escaped(word: string): string {
  return word.replace(/[\\`*_~|<>[\]@]|:(?=\/\/|\w+:)/g, '\\$&');
}

/** Discord ends a link only before closing punctuation. A hair space ends it before anything else. */
function afterLink(rest: string): string {
  return /^[.,:;"')]*$/.test(rest) ? rest : `\u200A${escaped(rest)}`;
}

/** Slack obeys `<!channel>` and `<address|words>`. An invisible word joiner keeps these from being commands. */
function forSlack(words: string): string {
  return words.replace(/<(?=\S)/g, '<\u2060');
}
