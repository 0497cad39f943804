import type { Notification } from '../domain/notification.ts';
import { draft } from './draft.ts';
import { cutAround, type Fits, longestThatFits } from './fit.ts';
import { fitsIn } from './segments.ts';
import type { TextSettings } from './text-settings.ts';

/** The fixed beginning by which the history is read back. */
export function head({ kind, streamer }: Notification): string {
  return `${kind.toUpperCase()} ${streamer.login}: `;
}

/**
 * The SMS for a notification at the time `at` (milliseconds): the head, and the words of the template or of the
 * language. What does not fit is cut: the title first, at a word and marked with `...`, then the category, then
 * other words from the end; the head and the link never.
 *
 * A text in Unicode that has no room for any of the title is written in GSM-7, which has more.
 */
export function smsText(notification: Notification, at: number, settings: TextSettings): string {
  const fits: Fits = (text) => fitsIn(settings.maxSegments, text);
  const start = head(notification);
  if (settings.alphabet === 'unicode') {
    const { title, category, words } = draft(notification, at, settings);
    const untitled = words('', category);
    const fitted = longestThatFits(title, fits, (shorter) => start + words(shorter, category));
    const isTitleLost = fitted === start + untitled && words(title, category) !== untitled;
    if (fitted !== undefined && !isTitleLost) return fitted;
  }
  const { title, category, links, words } = draft(notification, at, { ...settings, alphabet: 'gsm-7' });
  return (
    longestThatFits(title, fits, (shorter) => start + words(shorter, category)) ??
    longestThatFits(category, fits, (shorter) => start + words('', shorter), [', ', ' ']) ??
    cutAround(words('', ''), links, fits, (shorter) => start + shorter)
  );
}
