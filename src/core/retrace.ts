import { finish } from './decide.ts';
import { textsAbout, wholeSecond } from './history.ts';
import { openStream, type Recollection } from './recall.ts';
import type { Rules } from './rules.ts';
import type { StreamerState } from './state.ts';
import type { Streamer } from './streamer.ts';

/** What can be learnt from the texts of a streamer who is remembered, though not all that was told could be saved. */
export interface Trace {
  readonly streamer: Streamer;
  /** Since when, milliseconds since 1970. */
  readonly since: number;
  readonly recollection: Recollection;
}

/** With a stream that was announced since, whose end was not told, and that is off by now. */
export function withOpenStream(
  known: StreamerState,
  { streamer, since, recollection }: Trace,
  at: number,
  grace: number,
): StreamerState {
  if (known.current) return known;
  // A LIVE before is about a stream that is remembered.
  const ends = known.finished.map(({ endedAt = 0 }) => endedAt + grace);
  const announcedSince = Math.max(wholeSecond(since), ...ends);
  const current = openStream(loginsOf(known, streamer), announcedSince, at, recollection);
  return current ? { ...known, current } : known;
}

/** Without the stream whose end was told since. */
export function withoutEndedStream(
  known: StreamerState,
  { streamer, since, recollection }: Trace,
  at: number,
  rules: Rules,
): StreamerState {
  const logins = loginsOf(known, streamer);
  const isEnded = [...recollection.history].some(([key, texts]) => {
    const ends = textsAbout(texts, logins).filter((text) => text.kind === 'offline');
    return ends.filter((text) => text.at >= wholeSecond(since)).length > endsKnown(known, key, since);
  });
  return known.current && isEnded ? finish(known, known.current, streamer, at, rules).state : known;
}

/** How many ends, of those remembered, a recipient may have been told of since a time. */
function endsKnown({ finished }: StreamerState, key: string, since: number): number {
  const isKnown = finished.filter(
    ({ owing, told, endToldAt = 0 }) =>
      owing.includes(key) || (told.offline[key] === 'sent' && endToldAt >= since),
  );
  return isKnown.length;
}

function loginsOf({ login, formerLogins }: StreamerState, streamer: Streamer): string[] {
  return [streamer.login, login, ...formerLogins];
}
