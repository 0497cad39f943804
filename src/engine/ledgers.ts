import { covers } from '../domain/broadcast.ts';
import { believe, merge } from '../domain/ledger.ts';
import type { PastTexts } from '../domain/notification.ts';
import { finish } from '../domain/observe.ts';
import { type LiveStream, type Observation, type Sighting, sightingOf } from '../domain/sightings.ts';
import type { Entry, StreamerState } from '../domain/snapshot.ts';
import type { Streamer } from '../domain/streamer.ts';
import { MINUTE } from '../domain/time.ts';
import type { Ports } from '../ports.ts';
import type { RunContext } from './context.ts';

/** Where the state is lost, broadcasts that began longer before the run than this are not announced, in milliseconds. */
const STILL_NEWS = 30 * MINUTE;

/** What the message history says about one streamer. */
export interface Listed {
  readonly streamer: Streamer;
  /** By recipient key. */
  readonly texts: ReadonlyMap<string, PastTexts>;
  /** When the streamer was polled, in milliseconds since 1970. */
  readonly at: number;
  /** Whether an earlier run knew what was sent, and nothing shows it any more. */
  readonly isLost: boolean;
}

/**
 * Merges the message history into the state of a known streamer. New recipients skip what is over. If the history shows
 * the OFFLINE of the current broadcast, it is over, without a transition: the run that sent it reported that.
 */
export function withTexts(
  known: StreamerState,
  { streamer, texts, at }: Listed,
  { ports, journal }: RunContext,
): StreamerState {
  const earlierRecipients = journal.notes.recipients ?? [];
  const keys = ports.channels.flatMap(({ recipients }) => recipients.map(({ key }) => key));
  const ledgers = keys.map((key) => {
    const noted = known.ledger[key] ?? (earlierRecipients.includes(key) ? [] : skipped(known));
    return { key, noted, merged: merge(noted, texts.get(key) ?? [], ports.clock.now()) };
  });
  const grown = ledgers.filter(({ key, merged }) => merged.length > 0 && merged !== known.ledger[key]);
  if (grown.length === 0) return known;
  for (const { key, merged } of grown) logFound(key, streamer, merged, ports);
  const ledger = Object.fromEntries(grown.map(({ key, merged }) => [key, [...merged]]));
  const state = { ...known, ledger: { ...known.ledger, ...ledger } };
  const isEndSent = grown.some(({ noted, merged }) => isEnded(known, noted, merged));
  return isEndSent ? finish(state, streamer, at).state : state;
}

/** Logs a message that an earlier run sent but could not save. */
function logFound(
  key: string,
  { login }: Streamer,
  ledger: readonly Entry[],
  { channels, log }: Ports,
): void {
  const found = ledger.findLast(({ about }) => about === undefined);
  const recipient = channels.flatMap(({ recipients }) => recipients).find((each) => each.key === key);
  if (!found || !recipient) return;
  log.info(
    `Already sent, according to the message history: ${recipient.shown}: ${found.kind.toUpperCase()} ${login}`,
  );
}

/** Whether only the message history shows that the current broadcast needs no more messages: its end was sent. */
function isEnded(
  { current, finished }: StreamerState,
  noted: readonly Entry[],
  merged: readonly Entry[],
): boolean {
  if (!current) return false;
  const needsMore = (ledger: readonly Entry[]) => {
    const { open, through } = believe(ledger, [...finished, current]);
    return through < current.newestAt || (open !== undefined && covers(current, open.about));
  };
  return needsMore(noted) && !needsMore(merged);
}

/** The ledger of a new recipient, who gets nothing about broadcasts that are over. */
function skipped({ finished }: StreamerState): readonly Entry[] {
  const last = finished.at(-1);
  if (!last) return [];
  // Dated when that was over, so that a LIVE of an unsaved run comes after it.
  const { newestAt: about, endedAt: at = about } = last;
  return [{ kind: 'offline', at, about, outcome: 'skipped' }];
}

/**
 * Whether an earlier run knew what was sent about streams that are not new, and nothing shows it any more. If GitHub
 * lists no successful run, this is the first day.
 */
export async function isStateLost(
  streamers: readonly Streamer[],
  observation: Observation,
  { journal, ports }: RunContext,
): Promise<boolean> {
  if (journal.stateSource === 'cache' || ports.channels.some((channel) => channel.history)) return false;
  const sightings = streamers.map(({ id }) => sightingOf(observation, id));
  if (!sightings.some((sighting) => isOldNews(sighting, journal.startedAt))) return false;
  return (await ports.runs.lastSuccess()) !== 'none';
}

function isOldNews(sighting: Sighting, now: number): sighting is LiveStream {
  return typeof sighting === 'object' && now - sighting.startedAt > STILL_NEWS;
}

function isNewer(one: PastTexts, other: PastTexts): boolean {
  const liveAt = (texts: PastTexts) => texts.findLast(({ kind }) => kind === 'live')?.at ?? 0;
  const lastAt = (texts: PastTexts) => texts.at(-1)?.at ?? 0;
  return (liveAt(one) - liveAt(other) || lastAt(one) - lastAt(other)) > 0;
}

/** Builds the state of an unknown streamer from the message history alone. */
export function firstState(
  sighting: Sighting,
  { streamer: { login }, texts, isLost }: Listed,
  { journal, ports }: RunContext,
): StreamerState {
  const { startedAt } = journal;
  // What the recipient with the newest LIVE was sent counts as sent on the other channels, too.
  const newest = [...texts.values()].reduce((one, other) => (isNewer(other, one) ? other : one), []);
  const ledger: Record<string, Entry[]> = {};
  for (const { recipients } of ports.channels) {
    for (const { key } of recipients) {
      const entries = merge([], texts.get(key) ?? newest, ports.clock.now());
      if (entries.length > 0) ledger[key] = [...entries];
      else if (isLost && isOldNews(sighting, startedAt))
        ledger[key] = [{ kind: 'live', at: startedAt, about: sighting.startedAt, outcome: 'skipped' }];
    }
  }
  return { login, formerLogins: [], finished: [], ledger };
}
