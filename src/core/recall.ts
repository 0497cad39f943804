import { newStream } from './decide.ts';
import { FORGOTTEN, liveWasSent, offlineWasSent, openLive, type PastTexts, textsAbout } from './history.ts';
import type { Sighting } from './observation.ts';
import type { Ledger, StreamerState } from './state.ts';
import type { Streamer } from './streamer.ts';

/** Past texts by recipient key, as far as the history could be read. */
export type History = ReadonlyMap<string, PastTexts>;

/** How far back the history must be read to make up for a lost state, milliseconds since 1970. */
export function historyHorizon(sightings: readonly Sighting[], at: number): number {
  const starts = sightings.map((sighting) => (typeof sighting === 'string' ? at : sighting.startedAt));
  return Math.min(at - FORGOTTEN, ...starts);
}

/**
 * The state of a streamer of whom nothing is remembered, from the texts already sent: a stream on the air that
 * was announced is known; a last text of LIVE, not too old, means that an ending is owed. Anything else is a
 * streamer without a past.
 */
export function recall(streamer: Streamer, sighting: Sighting, at: number, history: History): StreamerState {
  const blank: StreamerState = { login: streamer.login, formerLogins: [], finished: [] };
  if (sighting === 'unknown') return blank;
  const about = Array.from(history, ([key, texts]) => ({ key, texts: textsAbout(texts, [streamer.login]) }));

  if (sighting !== 'absent') {
    const { startedAt } = sighting;
    const live = settle(about.filter(({ texts }) => liveWasSent(texts, startedAt)));
    if (Object.keys(live).length === 0) return blank;
    const offline = settle(about.filter(({ key, texts }) => live[key] && offlineWasSent(texts, startedAt)));
    const told = { live, offline };
    return { ...blank, current: { ...newStream(sighting), lastSeenAt: at, told } };
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
      told: { live: settle(awaiting), offline: {} },
      owing: [],
    },
  };
}

function settle(entries: readonly { readonly key: string }[]): Ledger {
  return Object.fromEntries(entries.map(({ key }) => [key, 'sent']));
}
