import { editWasSent } from './already-settled.ts';
import { dueOf } from './changes.ts';
import { finish } from './decide.ts';
import { textsAbout, wholeSecond } from './history.ts';
import type { Kind } from './notification.ts';
import type { Sighting } from './observation.ts';
import { openStream, type Recollection } from './recall.ts';
import type { Unseen } from './recordings.ts';
import { matches, type Rules } from './rules.ts';
import type { StreamerState, StreamState } from './state.ts';
import { announced, startOfAnother } from './stream.ts';
import type { Streamer } from './streamer.ts';

/** What of a streamer who is remembered was told since a time (milliseconds), and could not be saved. */
export interface Trace {
  readonly streamer: Streamer;
  readonly sighting: Sighting;
  readonly since: number;
  readonly recollection: Recollection;
}

/**
 * What is remembered of a streamer, and what the texts show to have happened since: the stream that was on had its end
 * told, so that what is on by now is another one; a stream was announced that is off by now, and its end was not told.
 */
export function retrace(before: StreamerState, trace: Trace, at: number, rules: Rules): StreamerState {
  const { streamer, sighting, since, recollection } = trace;
  const logins = loginsOf(streamer, before);
  const { toldStarts } = toldSince(streamer, before, since, recollection);
  const { current: stream } = before;
  const next = startOfAnother(stream, sighting);
  const known = {
    ...before,
    ...(stream && { current: withTold(announced(stream, toldStarts, next), logins, recollection) }),
  };
  // What was told before a stream began is not its end.
  const from = Math.max(since, known.current?.startedAt ?? 0);
  const isEnded = [...recollection.history].some(([key, texts]) => {
    const ends = textsAbout(texts, logins).filter((text) => text.kind === 'offline');
    return ends.filter((text) => text.at >= wholeSecond(from)).length > endsKnown(known, key, from);
  });
  const rest =
    known.current && isEnded
      ? ended(finish(known, without(known.current, sighting), streamer, at, rules).state, recollection)
      : known;
  // A stream that people do not want to hear of does not answer for the one that they were told of.
  const isOver = sighting === 'absent' || (typeof sighting === 'object' && !matches(rules, sighting));
  if (rest.current || !isOver) return rest;
  // A LIVE before is about a stream that is remembered.
  const ends = rest.finished.map(({ endedAt = 0 }) => endedAt + rules.grace);
  const current = openStream(logins, Math.max(wholeSecond(since), ...ends), at, recollection);
  return current ? { ...rest, current } : rest;
}

/** Who was told of the edits that were due. */
function withTold(stream: StreamState, logins: readonly string[], { history }: Recollection): StreamState {
  const changes = { ...stream.changes };
  for (const [key, texts] of history) {
    for (const what of dueOf(stream)) {
      const change = changes[what];
      if (change && !change.told[key] && editWasSent(textsAbout(texts, logins), what, stream))
        changes[what] = { ...change, told: { ...change.told, [key]: 'sent' } };
    }
  }
  return { ...stream, changes };
}

/** The stream whose end was told was another one than the restart that is on. */
function without(stream: StreamState, sighting: Sighting): StreamState {
  const others = stream.ids.filter((id) => typeof sighting === 'string' || id !== sighting.id);
  return others.length > 0 ? { ...stream, ids: others } : stream;
}

/** What was texted counts as told by the ways without a history, too. */
function ended(known: StreamerState, { forgetful }: Recollection): StreamerState {
  const finished = known.finished.map((stream, index) => {
    if (index < known.finished.length - 1) return stream;
    const offline = {
      ...stream.told.offline,
      ...Object.fromEntries(forgetful.map((key) => [key, 'sent' as const])),
    };
    const owing = stream.owing.filter((key) => !forgetful.includes(key));
    return { ...stream, owing, told: { ...stream.told, offline } };
  });
  return { ...known, finished };
}

/** What was told since a time (milliseconds) of which nothing could be saved. */
export function toldSince(
  streamer: Streamer,
  known: StreamerState,
  since: number | undefined,
  recollection: Recollection | undefined,
): Pick<Unseen, 'toldUntil' | 'toldStarts'> {
  if (since === undefined || !recollection) return { toldUntil: 0, toldStarts: [] };
  const logins = loginsOf(streamer, known);
  const texts = [...recollection.history.values()]
    .flatMap((each) => textsAbout(each, logins))
    .filter(({ at }) => at >= wholeSecond(since));
  const when = (wanted: Kind) => texts.filter(({ kind }) => kind === wanted).map(({ at }) => at);
  return { toldUntil: Math.max(0, ...when('offline')), toldStarts: when('live') };
}

function loginsOf({ login }: Streamer, known: StreamerState): string[] {
  return [login, known.login, ...known.formerLogins];
}

/** How many ends, of those remembered, a recipient may have been told of since a time. */
function endsKnown({ finished }: StreamerState, key: string, since: number): number {
  const isKnown = finished.filter(
    ({ owing, told, endToldAt = 0 }) =>
      owing.includes(key) || (told.offline[key] === 'sent' && endToldAt >= since),
  );
  return isKnown.length;
}
