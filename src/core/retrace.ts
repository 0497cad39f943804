import { editWasSent } from './already-settled.ts';
import { dueOf } from './changes.ts';
import { finish } from './decide.ts';
import { type PastTexts, textsAbout, wholeSecond } from './history.ts';
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
  readonly sighting: Exclude<Sighting, 'unknown'>;
  readonly since: number;
  readonly recollection: Recollection;
}

/**
 * What is remembered of a streamer, and what the texts show to have happened since: the stream that was on had its end
 * told, so that what is on by now is another one; a stream was announced that is off by now, and its end was not told.
 */
export function retrace(before: StreamerState, trace: Trace, at: number, rules: Rules): StreamerState {
  const { streamer, sighting, since, recollection } = trace;
  const known = before.current ? retraceStream(before, before.current, trace, at, rules) : before;
  // A stream that people do not want to hear of does not answer for the one that they were told of.
  const isOver = sighting === 'absent' || !matches(rules, sighting);
  if (known.current || !isOver) return known;
  // A LIVE before is about a stream that is remembered.
  const ends = known.finished.map(({ endedAt = 0 }) => endedAt + rules.grace);
  const earliest = Math.max(wholeSecond(since), ...ends);
  const current = openStream(loginsOf(streamer, known), earliest, at, recollection);
  return current ? { ...known, current } : known;
}

interface Heard {
  readonly key: string;
  readonly texts: PastTexts;
}

/** What the texts show of the stream that was on: that its start, its edits, or its end were told. */
function retraceStream(
  before: StreamerState,
  current: StreamState,
  { streamer, sighting, since, recollection }: Trace,
  at: number,
  rules: Rules,
): StreamerState {
  const logins = loginsOf(streamer, before);
  const heard = Array.from(recollection.history, ([key, texts]) => ({
    key,
    texts: textsAbout(texts, logins),
  }));
  const { toldStarts } = toldSince(streamer, before, since, recollection);
  const stream = announced(withTold(current, heard), toldStarts, startOfAnother(current, sighting));
  // What was told before a stream began is not its end.
  const from = Math.max(since, stream.startedAt ?? 0);
  const isEnded = heard.some(({ key, texts }) => {
    const ends = texts.filter((text) => text.kind === 'offline' && text.at >= wholeSecond(from));
    return ends.length > endsKnown(before, key, from);
  });
  if (!isEnded) return { ...before, current: stream };
  return ended(finish(before, without(stream, sighting), streamer, at, rules).state, recollection);
}

/** Who was told of the edits that were due. */
function withTold(stream: StreamState, heard: readonly Heard[]): StreamState {
  const changes = { ...stream.changes };
  for (const what of dueOf(stream)) {
    const change = changes[what];
    if (!change) continue;
    const keys = heard.filter(({ texts }) => editWasSent(texts, what, stream)).map(({ key }) => key);
    const told = Object.fromEntries(keys.map((key) => [key, 'sent' as const]));
    changes[what] = { ...change, told: { ...told, ...change.told } };
  }
  return { ...stream, changes };
}

/** The stream whose end was told was another one than the restart that is on. */
function without(stream: StreamState, sighting: Trace['sighting']): StreamState {
  const others = stream.ids.filter((id) => sighting === 'absent' || id !== sighting.id);
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
