import { spoken } from './duration.ts';
import { isGsm7, segments, tidy, toGsm7 } from './gsm7.ts';
import type { Announcement } from './notification.ts';
import { channelUrl } from './streamer.ts';

/** The longest SMS, in segments. */
const MAX_SEGMENTS = 1;

/** The fixed beginning by which the history is read back. */
export function head({ kind, streamer }: Announcement): string {
  return `${kind.toUpperCase()} ${streamer.login}: `;
}

/**
 * The SMS for an announcement at the time `at` (milliseconds): head, words, link; in GSM-7 and one segment. What
 * does not fit gives way: the title first, cut at a word and marked with `...`, then the category; the head and
 * the link never.
 */
export function smsText(announcement: Announcement, at: number): string {
  const { stream } = announcement;
  const title = toGsm7(stream.title);
  const category = toGsm7(stream.category);
  const compose = announcement.kind === 'live' ? liveWords(announcement, at) : offlineWords(announcement);
  const text = (shorterTitle: string, shorterCategory: string) =>
    tidy(`${head(announcement)}${compose(shorterTitle, shorterCategory)}`);
  const fitted = longestThatFits(title, (shorter) => text(shorter, category));
  return fitted ?? longestThatFits(category, (shorter) => text('', shorter)) ?? text('', '');
}

type Compose = (title: string, category: string) => string;

function liveWords({ streamer, stream, viewers }: Announcement, at: number): Compose {
  const audience = viewers === undefined ? '' : `${count(viewers)}, `;
  const uptime = stream.startedAt === undefined ? 0 : at - stream.startedAt;
  return (title, category) =>
    sentences(
      [[category, title].filter(Boolean).join(' - '), `${audience}live for ${spoken(uptime)}`],
      streamer.login,
    );
}

function offlineWords({ streamer, stream }: Announcement): Compose {
  const { startedAt, lastSeenAt, peakViewers } = stream;
  const duration =
    startedAt === undefined || lastSeenAt === undefined
      ? 'the stream is over'
      : `streamed for ${spoken(lastSeenAt - startedAt)}`;
  const peak = peakViewers > 0 ? `peak ${count(peakViewers)}` : '';
  return (_title, category) =>
    sentences([duration, [category, peak].filter(Boolean).join(', ')], streamer.login);
}

function sentences(parts: readonly string[], login: string): string {
  const said = parts.filter(Boolean).map((part) => (/[.!?]$/.test(part) ? part : `${part}.`));
  return [...said, channelUrl(login)].join(' ');
}

function count(viewers: number): string {
  return `${viewers.toLocaleString('en')} ${viewers === 1 ? 'viewer' : 'viewers'}`;
}

/** The text with as much of `part` as fits; `undefined` when it does not fit even without. */
function longestThatFits(part: string, text: (shorter: string) => string): string | undefined {
  const fits = (candidate: string) => isGsm7(candidate) && segments(candidate) <= MAX_SEGMENTS;
  if (fits(text(part))) return text(part);
  const words = part.split(' ');
  for (let kept = words.length - 1; kept > 0; kept--) {
    const cut = `${words
      .slice(0, kept)
      .join(' ')
      .replace(/[\s,;:.!?\-|(]+$/, '')}...`;
    if (cut.length > 3 && fits(text(cut))) return text(cut);
  }
  for (let kept = Math.min(words[0]?.length ?? 0, 100); kept >= 8; kept--) {
    const cut = `${words[0]?.slice(0, kept)}...`;
    if (fits(text(cut))) return text(cut);
  }
  return fits(text('')) ? text('') : undefined;
}
