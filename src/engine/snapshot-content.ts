import { keptStreamers } from '../domain/retention.ts';
import type { Notes, Snapshot, State, StreamerState } from '../domain/snapshot.ts';
import type { Ports } from '../ports.ts';
import type { Journal } from './context.ts';
import { CACHE } from './journal.ts';

/** The snapshot to save now. */
export function snapshotOf(journal: Journal, { channels, clock }: Ports): Snapshot {
  const savedAt = clock.now();
  // The next run treats anyone who is not listed here as a new recipient.
  const recipients = channels.flatMap((channel) => channel.recipients.map(({ key }) => key));
  return { savedAt, notes: { ...journal.notes, recipients }, streamers: remembered(journal, savedAt) };
}

function remembered({ state, roster }: Journal, now: number): State {
  // Twitch has not resolved the logins, so keep everything as it is.
  if (roster.streamers.length === 0) return { ...state };
  return keptStreamers(state, new Set(roster.streamers.map(({ id }) => id)), now);
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
  const { [CACHE.name]: _cache, ...others } = silent;
  return JSON.stringify([rest, Object.entries(others).map(([name, { since }]) => [name, since])]);
}

function lasting({ current, ...streamer }: StreamerState): string {
  if (!current) return JSON.stringify(streamer);
  const { lastSeenAt: _lastSeenAt, peakViewers: _peakViewers, ...broadcast } = current;
  return JSON.stringify([streamer, broadcast]);
}
