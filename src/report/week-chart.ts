import type { Broadcast, State } from '../domain/snapshot.ts';
import type { Streamer } from '../domain/streamer.ts';
import { MINUTE, spoken, WEEK, wallClock } from '../domain/time.ts';

/** The most rows and bars of a readable chart. */
const MOST_STREAMERS = 15;
const MOST_STREAMS = 100;

/** The most characters of a category in a label. */
const LONGEST = 40;

interface Bar {
  readonly from: number;
  readonly to: number;
  readonly isLive: boolean;
  readonly label: string;
}

/**
 * Draws the streams of the last seven days as a Gantt chart in Mermaid, a row for each streamer. Mermaid shows times as
 * given, so they are in the reader's time zone.
 *
 * @returns an empty string if there were none
 */
export function gantt(streamers: readonly Streamer[], state: State, now: number, timeZone: string): string {
  const sections: string[] = [];
  let [streamersLeft, streamsLeft] = [MOST_STREAMERS, MOST_STREAMS];
  for (const { id, login } of streamers) {
    if (streamersLeft === 0 || streamsLeft === 0) break;
    const shown = barsOf(state[id], now).slice(-streamsLeft);
    if (shown.length === 0) continue;
    sections.push(`    section ${login}`, ...shown.map((bar) => line(bar, timeZone)));
    streamersLeft -= 1;
    streamsLeft -= shown.length;
  }
  if (sections.length === 0) return '';
  return [
    '```mermaid',
    'gantt',
    '    dateFormat YYYY-MM-DD HH:mm',
    // Seven of these fit side by side on a phone, so only the first day shows its month.
    '    axisFormat %-d',
    '    tickInterval 1day',
    '    todayMarker off',
    ...sections,
    // Mermaid draws from the first bar to the last, so these two make the chart span seven days.
    '    section seven days',
    `    from ${dayAndMonth(now - WEEK, timeZone)} :milestone, ${wallClock(now - WEEK, timeZone)}, 0m`,
    `    to :milestone, ${wallClock(now, timeZone)}, 0m`,
    '```',
  ].join('\n');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dayAndMonth(at: number, timeZone: string): string {
  const [, month, day] = wallClock(at, timeZone).slice(0, 10).split('-').map(Number);
  return `${day} ${MONTHS[Number(month) - 1]}`;
}

function barsOf(known: State[string] | undefined, now: number): Bar[] {
  const bar = (stream: Broadcast, to: number, isLive: boolean): Bar[] => {
    const { startedAt, category } = stream;
    if (to < now - WEEK || to <= startedAt) return [];
    const label = `${isLive ? 'live for ' : ''}${spoken(to - startedAt)} ${harmless(category)}`.trim();
    return [{ from: Math.max(startedAt, now - WEEK), to, isLive, label }];
  };
  const { current, absent, finished = [] } = known ?? {};
  const over = finished.flatMap((stream) => bar(stream, stream.endedAt ?? stream.lastSeenAt, false));
  const on = current ? bar(current, absent ? current.lastSeenAt : now, !absent) : [];
  return [...over, ...on].sort((a, b) => a.from - b.from);
}

/** Removes everything but letters, digits and spaces: `:`, `#`, `;`, `%` and others are syntax in Mermaid. */
function harmless(words: string): string {
  const plain = words
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return [...plain].slice(0, LONGEST).join('');
}

/**
 * One bar. The label begins with a duration, because a keyword such as `section` there would be a command to Mermaid. A
 * live stream is `crit`, which is red; labels of `active` bars are unreadable in GitHub's dark theme.
 */
function line({ from, to, isLive, label }: Bar, timeZone: string): string {
  const [start, end] = [wallClock(from, timeZone), wallClock(Math.max(to, from + MINUTE), timeZone)];
  return `    ${label} :${isLive ? 'crit, ' : ''}${start}, ${end}`;
}
