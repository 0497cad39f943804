import type { Rules } from '../../src/domain/rules.ts';
import type { LiveStream } from '../../src/domain/sightings.ts';
import type { Broadcast, Entry, Label, StreamerState } from '../../src/domain/snapshot.ts';
import { AT, HOUR, MINUTE } from '../messages/notifications.ts';

export const ANNA = { id: '11', login: 'anna', name: 'Anna' };
export const BERT = { id: '12', login: 'bert', name: 'Bert' };
export const GRACE = 5 * MINUTE;

export const RULES: Rules = {
  notifyOn: ['live', 'offline', 'title', 'category'],
  audience: ['me', 'friend'],
  grace: GRACE,
  isQuiet: false,
};

/** What Twitch lists while anna streams. */
export function liveOf(facts: Partial<LiveStream> = {}): LiveStream {
  return {
    id: '1',
    userId: ANNA.id,
    title: 'Blitz all night',
    category: 'Chess',
    viewers: 100,
    startedAt: AT - HOUR,
    ...facts,
  };
}

/** What is known of that broadcast, a minute after it was last seen. */
export function streamOf(facts: Partial<Broadcast> = {}): Broadcast {
  return {
    ids: ['1'],
    startedAt: AT - HOUR,
    newestAt: facts.startedAt ?? AT - HOUR,
    lastSeenAt: AT - MINUTE,
    title: 'Blitz all night',
    category: 'Chess',
    categories: ['Chess'],
    peakViewers: 100,
    hasMatched: true,
    isUnannounced: false,
    labels: [labelOf(AT - HOUR)],
    ...facts,
  };
}

/** What it is called and where it is listed since a time. */
export function labelOf(since: number, facts: Partial<Label> = {}): Label {
  return { title: 'Blitz all night', category: 'Chess', since, ...facts };
}

export function annaOf(facts: Partial<StreamerState> = {}): StreamerState {
  return { login: 'anna', formerLogins: [], finished: [], ledger: {}, ...facts };
}

/** That somebody was sent something, a minute after the start of the broadcast that it is about. */
export function entryOf(kind: Entry['kind'], facts: Partial<Entry> = {}): Entry {
  return { kind, at: AT - HOUR + MINUTE, about: AT - HOUR, outcome: 'sent', ...facts };
}
