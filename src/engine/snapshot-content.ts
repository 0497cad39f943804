import type { Notes, Snapshot, State, StreamerState } from '../domain/snapshot.ts';
import { WEEK } from '../domain/time.ts';
import type { Ports } from '../ports.ts';
import type { Journal } from './context.ts';
import { CACHE } from './journal.ts';

/** The most streamers to keep who are no longer watched: the ones dropped last. */
const UNWATCHED_KEPT = 1_000;

/** The snapshot to save now. */
export function snapshotOf(journal: Journal, { channels, clock }: Ports): Snapshot {
  const savedAt = clock.now();
  // The next run treats anyone who is not listed here as a new recipient.
  const recipients = channels.flatMap((channel) => channel.recipients.map(({ key }) => key));
  // Where this can be read, it was saved, and the cache worked.
  const { [CACHE.name]: _over, ...silent } = journal.notes.silent;
  const notes = { ...journal.notes, silent, recipients };
  return { savedAt, notes, streamers: remembered(journal, savedAt) };
}

function remembered({ state, roster }: Journal, now: number): State {
  // Twitch has not resolved the logins, so keep everything as it is.
  if (roster.streamers.length === 0) return { ...state };
  return keptStreamers(state, new Set(roster.streamers.map(({ id }) => id)), now);
}

/**
 * The streamers to keep: those who are watched, and those who were within the last week, because another watcher may
 * share the state. An unchanged streamer stays the same object.
 *
 * @param watched user ids
 * @param now milliseconds since 1970
 */
export function keptStreamers(state: State, watched: ReadonlySet<string>, now: number): State {
  const known = Object.entries(state);
  const still = known.filter(([id]) => watched.has(id)).map(([id, each]) => [id, asWatched(each)] as const);
  const others = known
    .filter(([id]) => !watched.has(id))
    .map(([id, each]) => ({ id, since: each.unwatchedSince ?? now, streamer: asUnwatched(each, now) }))
    .filter(({ since }) => now - since <= WEEK)
    .sort((a, b) => b.since - a.since)
    .slice(0, UNWATCHED_KEPT)
    .map(({ id, streamer }) => [id, streamer] as const);
  return Object.fromEntries([...still, ...others]);
}

function asWatched(streamer: StreamerState): StreamerState {
  if (streamer.unwatchedSince === undefined) return streamer;
  const { unwatchedSince: _over, ...watched } = streamer;
  return watched;
}

function asUnwatched(streamer: StreamerState, now: number): StreamerState {
  return streamer.unwatchedSince === undefined ? { ...streamer, unwatchedSince: now } : streamer;
}

/** Whether anything has changed, apart from what changes at every poll. */
export function hasChanged(before: Snapshot, now: Snapshot): boolean {
  if (lastingNotes(now.notes) !== lastingNotes(before.notes)) return true;
  const streamers = Object.entries(now.streamers);
  if (streamers.length !== Object.keys(before.streamers).length) return true;
  return streamers.some(([id, streamer]) => {
    const known = before.streamers[id];
    // Most streamers are unchanged and still the same object: skip the slow comparison.
    return streamer !== known && (!known || lasting(streamer) !== lasting(known));
  });
}

function lastingNotes({ silent, ...notes }: Notes): string {
  const { polledAt: _polledAt, ...rest } = notes;
  return JSON.stringify([rest, Object.entries(silent).map(([name, { since }]) => [name, since])]);
}

function lasting({ current, ...streamer }: StreamerState): string {
  if (!current) return JSON.stringify(streamer);
  const { lastSeenAt: _lastSeenAt, peakViewers: _peakViewers, ...broadcast } = current;
  return JSON.stringify([streamer, broadcast]);
}
