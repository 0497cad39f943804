import { newStream } from './decide.ts';
import {
  FORGOTTEN,
  liveWasSent,
  offlineWasSent,
  openLive,
  type PastTexts,
  textsAbout,
  wholeSecond,
} from './history.ts';
import type { Sighting } from './observation.ts';
import type { Ledger, StreamerState } from './state.ts';
import type { Streamer } from './streamer.ts';

/** Past texts by recipient key, as far as the history could be read. */
export type History = ReadonlyMap<string, PastTexts>;

/** What is known of the messages sent before to whom it may concern. */
export interface Recollection {
  readonly history: History;
  /** The keys of those who are told by a way without a history. */
  readonly forgetful: readonly string[];
  /** Whether a state is lost, or was never there; otherwise the streamer is new to those who watch. */
  readonly isStateLost: boolean;
  /** What was told before this is known of those who are remembered, milliseconds since 1970. */
  readonly behindSince?: number | undefined;
  /** How long a stream must be gone before it is over, milliseconds. */
  readonly grace: number;
}

/** A stream that began so recently is news even where nobody knows whether it was announced, milliseconds. */
const NEWS = 30 * 60_000;

/** How far back the history must be read to make up for a lost state, milliseconds since 1970. */
export function historyHorizon(sightings: readonly Sighting[], at: number): number {
  const starts = sightings.map((sighting) => (typeof sighting === 'string' ? at : sighting.startedAt));
  return Math.min(at - FORGOTTEN, ...starts);
}

/**
 * The state of a streamer of whom nothing is remembered, or only what was `before`, from the texts already sent: a stream on the air that
 * was announced is known; a last text of LIVE, not too old, means that an ending is owed. Anything else is a
 * streamer without a past. What the texts show holds also for those who are told by a way without a history; where
 * nobody is texted, only a stream that began just now counts as not yet announced.
 */
export function recall(
  streamer: Streamer,
  before: StreamerState | undefined,
  sighting: Sighting,
  at: number,
  { history, forgetful, isStateLost, behindSince = 0, grace }: Recollection,
): StreamerState {
  const blank = before ?? { login: streamer.login, formerLogins: [], finished: [] };
  if (sighting === 'unknown') return blank;
  const logins = [streamer.login, blank.login, ...blank.formerLogins];
  const ends = blank.finished.map(({ endedAt = 0 }) => endedAt + grace);
  const since = before ? Math.max(wholeSecond(behindSince), ...ends) : 0;
  const about = Array.from(history, ([key, texts]) => ({
    key,
    texts: textsAbout(texts, logins).filter((text) => text.at >= since),
  }));

  const withForgetful = (ledger: Ledger): Ledger =>
    Object.keys(ledger).length > 0
      ? { ...ledger, ...Object.fromEntries(forgetful.map((key) => [key, 'sent' as const])) }
      : ledger;

  if (sighting !== 'absent') {
    const { startedAt } = sighting;
    const current = { ...newStream(sighting), lastSeenAt: at, isWanted: true };
    if (history.size === 0 && isStateLost && at - startedAt > NEWS) {
      const live = Object.fromEntries(forgetful.map((key) => [key, 'skipped' as const]));
      return { ...blank, current: { ...current, told: { live, offline: {} } } };
    }
    const live = settle(about.filter(({ texts }) => liveWasSent(texts, startedAt)));
    if (Object.keys(live).length === 0) return blank;
    const offline = settle(
      about.filter(
        ({ key, texts }) => live[key] && offlineWasSent(texts, startedAt, Number.POSITIVE_INFINITY),
      ),
    );
    return {
      ...blank,
      current: { ...current, told: { live: withForgetful(live), offline: withForgetful(offline) } },
    };
  }

  const awaiting = about.flatMap(({ key, texts }) => {
    const announcedAt = openLive(texts, at);
    return announcedAt === undefined ? [] : [{ key, announcedAt }];
  });
  if (awaiting.length === 0) return blank;
  return {
    ...blank,
    current: {
      ids: [],
      announcedAt: Math.max(...awaiting.map(({ announcedAt }) => announcedAt)),
      title: '',
      category: '',
      categories: [],
      peakViewers: 0,
      isWanted: true,
      isUnheard: false,
      changes: {},
      told: { live: withForgetful(settle(awaiting)), offline: {} },
      owing: [],
    },
  };
}

function settle(entries: readonly { readonly key: string }[]): Ledger {
  return Object.fromEntries(entries.map(({ key }) => [key, 'sent']));
}
