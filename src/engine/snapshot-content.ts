import { keptStreamers } from '../domain/retention.ts';
import type { Notes, Snapshot, State, StreamerState } from '../domain/snapshot.ts';
import type { Ports } from '../ports.ts';
import type { Journal } from './context.ts';
import { CACHE } from './journal.ts';

/** What there is to remember now. */
export function snapshotOf(journal: Journal, { channels, clock }: Ports): Snapshot {
  const savedAt = clock.now();
  // A recipient who is not among them is new to the next run.
  const recipients = channels.flatMap((channel) => channel.recipients.map(({ key }) => key));
  return { savedAt, notes: { ...journal.notes, recipients }, streamers: remembered(journal, savedAt) };
}

function remembered({ state, roster }: Journal, now: number): State {
  // Twitch did not say who is watched: then all are remembered as they are.
  if (roster.streamers.length === 0) return { ...state };
  return keptStreamers(state, new Set(roster.streamers.map(({ id }) => id)), now);
}

/** Whether anything but what changes at every poll is different. */
export function hasChanged(before: Snapshot, now: Snapshot): boolean {
  if (lastingNotes(now.notes) !== lastingNotes(before.notes)) return true;
  const streamers = Object.entries(now.streamers);
  if (streamers.length !== Object.keys(before.streamers).length) return true;
  return streamers.some(([id, streamer]) => {
    const known = before.streamers[id];
    // An unchanged streamer is the same object, as most are: they need no comparison.
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
