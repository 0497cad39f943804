import type { Notification } from '../../src/domain/notification.ts';
import { segments, titleInGsm7 } from '../../src/messages/gsm7.ts';
import { smsText, type TextSettings } from '../../src/messages/sms.ts';
import titles from '../fixtures/titles.json' with { type: 'json' };
import { AT, notificationOf as someNews } from '../messages/notifications.ts';

export interface Title {
  readonly language: string;
  readonly category: string;
  readonly title: string;
}

/** Titles as streamers write them, all invented. */
export const TITLES: readonly Title[] = titles;

/** How a setting makes a text of some news. */
export type Writing = (notification: Notification) => string;

export function written(settings: TextSettings): Writing {
  return (notification) => smsText(notification, AT, settings);
}

/** What a script sends that puts everything in as it is. */
export const asItIs: Writing = ({ kind, streamer, stream }) =>
  `${kind.toUpperCase()} ${streamer.login}: ${stream.title} ${stream.category} https://twitch.tv/${streamer.login}`;

/** Each stream has two messages: LIVE and OFFLINE. */
export const KINDS = ['live', 'offline'] as const;

/** The segments of all texts about streams with these titles. */
export function measure(titles: readonly Title[], writing: Writing): number[] {
  return titles.flatMap((title) => KINDS.map((kind) => segments(writing(notificationOf(kind, title)))));
}

/** How many of the titles are in the LIVE text in full, in part and not at all. */
export function titlesKept(titles: readonly Title[], settings: TextSettings) {
  const kept = titles.map((title) => {
    const text = smsText(notificationOf('live', title), AT, settings);
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
function notificationOf(kind: (typeof KINDS)[number], { title, category }: Title): Notification {
  const stream = {
    title,
    category,
    categories: [category],
    recordingId: '2345678901',
  };
  return someNews(kind, stream, { login: 'quietharbor_tv' });
}
