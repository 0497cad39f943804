import type { LiveStream } from '../../src/core/observation.ts';
import type { Rules } from '../../src/core/rules.ts';
import type { StreamerState, StreamState } from '../../src/core/state.ts';
import { AT, HOUR, MINUTE } from './news.ts';

export const ANNA = { id: '11', login: 'anna', name: 'Anna' };
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

/** What is remembered of that stream, a minute after everybody was told of it. */
export function streamOf(facts: Partial<StreamState> = {}): StreamState {
  return {
    ids: ['1'],
    startedAt: AT - HOUR,
    lastSeenAt: AT - MINUTE,
    title: 'Blitz all night',
    category: 'Chess',
    categories: ['Chess'],
    peakViewers: 100,
    isWanted: true,
    isUnheard: false,
    changes: {},
    told: { live: { me: 'sent', friend: 'sent' }, offline: {} },
    owing: [],
    ...facts,
  };
}

export function annaOf(facts: Partial<StreamerState> = {}): StreamerState {
  return { login: 'anna', formerLogins: [], finished: [], ...facts };
}
