import type { Transition } from '../domain/notification.ts';
import { NO_NOTES } from '../domain/snapshot.ts';
import { HOUR, MINUTE, spoken } from '../domain/time.ts';
import { ServiceError, wordsOf } from '../errors.ts';
import type { Log, Service } from '../ports.ts';
import type { Journal, RunContext } from './context.ts';

/** How long an outage must last to make a run red, and how long until it may do so again, in milliseconds. */
export const LONG_OUTAGE = HOUR;

/** Failures in two runs further apart than this, in milliseconds, are two outages: no run checked in between. */
const OUTAGES_APART = 6 * HOUR;

/** In one run, everything that fails is tried again within this time, in milliseconds, if it is still needed. */
const TRIED_AGAIN = 30 * MINUTE;

/** The services that every run uses. Channels name their own. */
export const TWITCH: Service = { name: 'twitch', shown: 'Twitch' };
export const CACHE: Service = { name: 'cache', shown: 'The Actions cache' };

export function newJournal(startedAt: number, dryRun: boolean, asked: readonly string[] = []): Journal {
  return {
    startedAt,
    dryRun,
    asked,
    roster: { streamers: [], askedAs: new Map(), unknown: [], renamed: [] },
    state: {},
    notes: NO_NOTES,
    stateSource: 'none',
    learned: new Set(),
    polls: 0,
    interval: { length: 0, stretch: 1 },
    isStretchSaid: false,
    transitions: [],
    deliveries: [],
    actionRequired: new Set(),
    unusable: new Set(),
    unexplained: new Set(),
    held: new Map(),
    warnings: new Set(),
  };
}

/** Notes what changed about a streamer, and logs it. */
export function noteTransition(transition: Transition, { journal, ports }: RunContext): void {
  journal.transitions.push(transition);
  const { kind, streamer, stream } = transition;
  const labels = [stream.category, stream.title].filter(Boolean).join(' - ');
  const SAID = {
    live: labels ? `is live: ${labels}` : 'is live.',
    offline: 'is offline: the stream is over.',
    title: `has a new title: ${stream.title}`,
    category: `has a new category: ${stream.category}`,
  } as const;
  ports.log.info(`${streamer.login} ${SAID[kind]}`);
}

/** Notes a service's error, and logs it once. @throws any other error, because that is a bug */
export function noteError(journal: Journal, log: Log, error: unknown, lead = ''): void {
  if (!(error instanceof ServiceError)) throw error;
  const words = `${lead}${wordsOf(error)}`;
  const noted = error.actionRequired ? journal.actionRequired : journal.warnings;
  if (noted.has(words)) return;
  noted.add(words);
  if (error.actionRequired) log.error(words);
  else log.warn(words);
}

/** Notes a failure that may pass by itself, to measure how long the outage lasts. */
export function noteSilence(journal: Journal, { name }: Service, now: number): void {
  const before = journal.notes.silent[name];
  const isOfThisRun = before !== undefined && before.until >= journal.startedAt;
  const apart = isOfThisRun ? Math.max(TRIED_AGAIN, 2 * journal.interval.length) : OUTAGES_APART;
  const since = before && now - before.until < apart ? before.since : now;
  journal.notes = { ...journal.notes, silent: { ...journal.notes.silent, [name]: { since, until: now } } };
}

export function noteAnswer(journal: Journal, { name }: Service): void {
  if (!journal.notes.silent[name]) return;
  const { [name]: _over, ...silent } = journal.notes.silent;
  journal.notes = { ...journal.notes, silent };
}

/**
 * Ends the outage of a channel that has not failed in this run: it answered, or no message waits for it any more. If it
 * has a history, that must have been read.
 */
export function endOutages({ journal, ports }: RunContext): void {
  if (journal.polls === 0) return;
  for (const { history, service } of ports.channels) {
    const { until = 0 } = journal.notes.silent[service.name] ?? {};
    if (until < journal.startedAt && (!history || journal.learned.size > 0)) noteAnswer(journal, service);
  }
}

/** Makes the run red if an outage has lasted for more than an hour, at most once an hour. */
export function reportOutages({ journal, ports }: RunContext): void {
  const now = ports.clock.now();
  const { outageWarnedAt } = journal.notes;
  const long = longOutages(journal, now);
  if (long.length === 0 || (outageWarnedAt !== undefined && now - outageWarnedAt < LONG_OUTAGE)) return;
  const services = [TWITCH, CACHE, ...ports.channels.map(({ service }) => service)];
  for (const [name, since] of long) {
    const { shown } = services.find((service) => service.name === name) ?? { shown: name };
    const meanwhile =
      name === CACHE.name
        ? 'Until it recovers, nothing is saved.'
        : 'Pending messages go out when it recovers.';
    const words = `${shown} has been unavailable for ${spoken(now - since)}. ${meanwhile}`;
    noteError(journal, ports.log, new ServiceError(words, { actionRequired: true }));
  }
  journal.notes = { ...journal.notes, outageWarnedAt: now };
}

function longOutages({ notes, startedAt }: Journal, now: number): [name: string, since: number][] {
  return Object.entries(notes.silent)
    .filter(([, { since, until }]) => until >= startedAt && now - since > LONG_OUTAGE)
    .map(([name, { since }]) => [name, since]);
}
