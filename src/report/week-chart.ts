import type { Broadcast, State } from '../domain/snapshot.ts';
import type { Streamer } from '../domain/streamer.ts';
import { spoken, WEEK, wallClock } from '../domain/time.ts';

/** Nobody reads a larger chart. */
const MOST_STREAMERS = 15;
const MOST_STREAMS = 100;

/** No label is longer, in characters. */
const LONGEST = 40;

interface Bar {
  readonly from: number;
  readonly to: number;
  readonly isLive: boolean;
  readonly label: string;
}

/**
 * The streams of the last seven days, a row for each streamer, as a Gantt chart in Mermaid; empty if there were none.
 * Mermaid shows times as given, so they are in the reader's time zone.
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
    '    axisFormat %d %b',
    '    tickInterval 1day',
    '    todayMarker off',
    ...sections,
    // Mermaid draws from the first bar to the last one: these two make that seven days.
    '    section seven days',
    `    from :milestone, ${wallClock(now - WEEK, timeZone)}, 0m`,
    `    to :milestone, ${wallClock(now, timeZone)}, 0m`,
    '```',
  ].join('\n');
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

/** In Mermaid `:` ends a label and `#`, `;`, `%` and others mean something: letters, digits and blanks do not. */
function harmless(words: string): string {
  const plain = words
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return [...plain].slice(0, LONGEST).join('');
}

/**
 * A label begins with a length of time: a word at its beginning, such as `section`, would be an order to Mermaid. A live
 * stream is `crit`, which is red; the labels of `active` can't be read on GitHub's dark page.
 */
function line({ from, to, isLive, label }: Bar, timeZone: string): string {
  const [start, end] = [wallClock(from, timeZone), wallClock(Math.max(to, from + 60_000), timeZone)];
  return `    ${label} :${isLive ? 'crit, ' : ''}${start}, ${end}`;
}
