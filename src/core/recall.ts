import { FORGOTTEN, liveWasSent, offlineWasSent, openLive, type PastTexts, textsAbout } from './history.ts';
import type { Sighting } from './observation.ts';
import { matches, type Rules } from './rules.ts';
import type { Ledger, StreamerState, StreamState } from './state.ts';
import { blankStream, newStream } from './stream.ts';
import type { Streamer } from './streamer.ts';

/** Past texts by recipient key, as far as the history could be read. */
export type History = ReadonlyMap<string, PastTexts>;

/** What is known of the messages sent before. */
export interface Recollection {
  readonly history: History;
  /** The keys of those who are told by a way without a history: what the others' texts show holds for them too. */
  readonly forgetful: readonly string[];
}

/** A stream that began so recently is news even where nobody knows whether it was announced, milliseconds. */
const NEWS = 30 * 60_000;

/** How far back the history must be read to make up for a lost state, milliseconds since 1970. */
export function historyHorizon(sightings: readonly Sighting[], at: number): number {
  const starts = sightings.map((sighting) => (typeof sighting === 'string' ? at : sighting.startedAt));
  return Math.min(at - FORGOTTEN, ...starts);
}

/**
 * The state of a streamer of whom nothing is remembered, from the texts already sent: a stream on the air that
 * was announced is known; a last text of LIVE, not too old, means that an ending is owed. Anything else is a
 * streamer without a past.
 *
 * @param isStateLost where a state is lost and nobody is texted, only a stream that began just now counts as not yet
 *   announced; otherwise the streamer is new to those who watch
 */
export function recall(
  streamer: Streamer,
  sighting: Sighting,
  at: number,
  recollection: Recollection,
  isStateLost: boolean,
  rules: Rules,
): StreamerState {
  const blank: StreamerState = { login: streamer.login, formerLogins: [], finished: [] };
  const { history, forgetful } = recollection;
  if (sighting === 'unknown') return blank;
  if (sighting === 'absent') {
    const current = openStream([streamer.login], 0, at, recollection);
    return { ...blank, ...(current && { current }) };
  }
  const { startedAt } = sighting;
  const current = { ...newStream(sighting), lastSeenAt: at, isWanted: true };
  if (history.size === 0 && isStateLost && at - startedAt > NEWS) {
    const live = Object.fromEntries(forgetful.map((key) => [key, 'skipped' as const]));
    return { ...blank, current: { ...current, told: { live, offline: {} } } };
  }
  const about = Array.from(history, ([key, texts]) => ({ key, texts: textsAbout(texts, [streamer.login]) }));
  const live = settle(
    about.filter(({ texts }) => liveWasSent(texts, startedAt)),
    forgetful,
  );
  if (Object.keys(live).length === 0) {
    // A stream that people do not want to hear of does not answer for the one that they were told of.
    const before = matches(rules, sighting) ? undefined : openStream([streamer.login], 0, at, recollection);
    return { ...blank, ...(before && { current: before }) };
  }
  const isOver = ({ key, texts }: (typeof about)[number]) =>
    live[key] && offlineWasSent(texts, startedAt, Number.POSITIVE_INFINITY);
  return {
    ...blank,
    current: { ...current, told: { live, offline: settle(about.filter(isOver), forgetful) } },
  };
}

/** The stream that was announced since a time (milliseconds) and whose end was not told, if the texts show one. */
export function openStream(
  logins: readonly string[],
  since: number,
  at: number,
  { history, forgetful }: Recollection,
): StreamState | undefined {
  const awaiting = Array.from(history, ([key, texts]) => {
    const announcedAt = openLive(textsAbout(texts, logins), at);
    return { key, announcedAt };
  }).filter(({ announcedAt = -1 }) => announcedAt >= since);
  if (awaiting.length === 0) return undefined;
  return {
    ...blankStream(),
    announcedAt: Math.max(...awaiting.map(({ announcedAt = 0 }) => announcedAt)),
    isWanted: true,
    told: { live: settle(awaiting, forgetful), offline: {} },
  };
}

function settle(entries: readonly { readonly key: string }[], forgetful: readonly string[]): Ledger {
  const keys = entries.map(({ key }) => key);
  return Object.fromEntries((keys.length > 0 ? [...keys, ...forgetful] : []).map((key) => [key, 'sent']));
}
