import { NO_NOTES } from '../domain/snapshot.ts';
import { ServiceError, wordsOf } from '../errors.ts';
import type { Log } from '../ports.ts';
import type { Journal } from './context.ts';

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
    warnings: new Set(),
  };
}

/** Notes an error of a service, and logs it once. @throws any other error: it is a bug of ours */
export function noteError(journal: Journal, log: Log, error: unknown, lead = ''): void {
  if (!(error instanceof ServiceError)) throw error;
  const words = `${lead}${wordsOf(error)}`;
  const noted = error.actionRequired ? journal.actionRequired : journal.warnings;
  if (noted.has(words)) return;
  noted.add(words);
  if (error.actionRequired) log.error(words);
  else log.warn(words);
}
