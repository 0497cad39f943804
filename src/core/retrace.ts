import { finish } from './decide.ts';
import { type PastTexts, textsAbout, wholeSecond } from './history.ts';
import type { Sighting } from './observation.ts';
import { openStream, type Recollection } from './recall.ts';
import type { Rules } from './rules.ts';
import type { StreamerState } from './state.ts';
import type { Streamer } from './streamer.ts';

/**
 * What is remembered of a streamer, and what the texts show to have happened since a time (milliseconds) of which
 * nothing could be saved: the end of the stream that is remembered, and the start of one that is off by now.
 */
export function retrace(
  streamer: Streamer,
  before: StreamerState,
  sighting: Sighting,
  at: number,
  since: number,
  recollection: Recollection,
  rules: Rules,
): StreamerState {
  const logins = [streamer.login, before.login, ...before.formerLogins];
  const { current } = before;
  const isEnded = [...recollection.history].some(([key, texts]) =>
    endsMore(textsAbout(texts, logins), before, key, since),
  );
  const known = current && isEnded ? finish(before, current, streamer, at, rules).state : before;
  if (sighting !== 'absent' || known.current) return known;
  // A LIVE before is about a stream that is remembered.
  const ends = known.finished.map(({ endedAt = 0 }) => endedAt + rules.grace);
  const open = openStream(logins, Math.max(wholeSecond(since), ...ends), at, recollection);
  return open ? { ...known, current: open } : known;
}

/** Whether a recipient was told of more ends since than those that are owed to him. */
function endsMore(texts: PastTexts, { finished }: StreamerState, key: string, since: number): boolean {
  const told = texts.filter(({ kind, at }) => kind === 'offline' && at >= wholeSecond(since));
  return told.length > finished.filter(({ owing }) => owing.includes(key)).length;
}
