import type { News } from '../../src/core/facts.ts';
import { titleInGsm7 } from '../../src/core/gsm7.ts';
import { segments } from '../../src/core/segments.ts';
import { smsText } from '../../src/core/sms-text.ts';
import type { TextSettings } from '../../src/core/text-settings.ts';
import titles from '../fixtures/titles.json' with { type: 'json' };

export interface Title {
  readonly language: string;
  readonly category: string;
  readonly title: string;
}

/** Titles as streamers write them, all invented. */
export const TITLES: readonly Title[] = titles;

/** How a setting makes a text of some news. */
export type Writing = (news: News) => string;

export const DEFAULTS: TextSettings = { templates: {}, language: 'en', alphabet: 'gsm-7', maxSegments: 1 };

const NOW = Date.parse('2026-11-01T20:00:00Z');
const HOUR = 3_600_000;

export function written(settings: TextSettings): Writing {
  return (news) => smsText(news, NOW, settings);
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
    const text = smsText(newsOf('live', title), NOW, settings);
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

/** A stream of 3h 8m by a streamer with a login of usual length, seen by a thousand. */
function newsOf(kind: (typeof KINDS)[number], { title, category }: Title): News {
  return {
    kind,
    streamer: { id: '11', login: 'quietharbor_tv', name: 'QuietHarbor_TV' },
    stream: {
      ids: ['1'],
      startedAt: NOW - 3 * HOUR - 8 * 60_000,
      lastSeenAt: NOW,
      endedAt: NOW,
      title,
      category,
      categories: [category],
      peakViewers: 1_890,
      recording: { url: 'https://www.twitch.tv/videos/2345678901', duration: 3 * HOUR + 8 * 60_000 },
      told: { live: {}, offline: {} },
      owing: [],
    },
    ...(kind === 'live' && { viewers: 1_234 }),
  };
}
