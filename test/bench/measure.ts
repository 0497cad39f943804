import type { News } from '../../src/messages/facts.ts';
import { titleInGsm7 } from '../../src/messages/gsm7.ts';
import { segments } from '../../src/messages/segments.ts';
import { smsText } from '../../src/messages/sms-text.ts';
import type { TextSettings } from '../../src/messages/text-settings.ts';
import titles from '../fixtures/titles.json' with { type: 'json' };
import { AT, newsOf as someNews } from '../messages/news.ts';

export interface Title {
  readonly language: string;
  readonly category: string;
  readonly title: string;
}

/** Titles as streamers write them, all invented. */
export const TITLES: readonly Title[] = titles;

/** How a setting makes a text of some news. */
export type Writing = (news: News) => string;

export function written(settings: TextSettings): Writing {
  return (news) => smsText(news, AT, settings);
}

/** What a script sends that puts everything in as it is. */
export const asItIs: Writing = ({ kind, streamer, stream }) =>
  `${kind.toUpperCase()} ${streamer.login}: ${stream.title} ${stream.category} https://twitch.tv/${streamer.login}`;

/** A stream is told twice: when it begins and when it is over. */
export const KINDS = ['live', 'offline'] as const;

/** The segments of all texts about streams with these titles. */
export function measure(titles: readonly Title[], writing: Writing): number[] {
  return titles.flatMap((title) => KINDS.map((kind) => segments(writing(newsOf(kind, title)))));
}

/** How many of the titles are in the LIVE text in full, in part and not at all. */
export function titlesKept(titles: readonly Title[], settings: TextSettings) {
  const kept = titles.map((title) => {
    const text = smsText(newsOf('live', title), AT, settings);
    const carried = titleInGsm7(title.title);
    if (carried === '') return 'left out';
    return text.includes(carried) ? 'in full' : 'cut';
  });
  const count = (what: string) => kept.filter((one) => one === what).length;
  return { full: count('in full'), cut: count('cut'), leftOut: count('left out') };
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** A streamer with a login of usual length, whose stream was recorded. */
function newsOf(kind: (typeof KINDS)[number], { title, category }: Title): News {
  const stream = {
    title,
    category,
    categories: [category],
    recordingId: '2345678901',
  };
  return someNews(kind, stream, { login: 'quietharbor_tv' });
}
