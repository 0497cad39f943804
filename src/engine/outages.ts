import type { Notes } from '../domain/snapshot.ts';
import { spoken } from '../domain/time.ts';
import { ServiceError } from '../errors.ts';
import type { Log } from '../ports.ts';
import type { Journal } from './context.ts';
import { noteError } from './journal.ts';

export type Service = keyof Notes['silent'];

/** An outage that lasts longer is the owner's business, who is told of it no more often; milliseconds. */
const LONG = 3_600_000;

/** Failures so far apart are two outages, milliseconds: nothing is known of the time between. */
const APART = 6 * 3_600_000;

const NAMES: Readonly<Record<Service, string>> = {
  twitch: 'Twitch',
  twilio: 'Twilio',
  email: 'The mail server',
  cache: 'The Actions cache',
};

/** A service failed in a way that may pass by itself. */
export function noteSilence(journal: Journal, service: Service, now: number): void {
  const before = journal.notes.silent[service];
  const since = before && now - before.until < APART ? before.since : now;
  journal.notes = { ...journal.notes, silent: { ...journal.notes.silent, [service]: { since, until: now } } };
}

export function noteAnswer(journal: Journal, service: Service): void {
  if (!journal.notes.silent[service]) return;
  const { [service]: _over, ...silent } = journal.notes.silent;
  journal.notes = { ...journal.notes, silent };
}

/** Whether an outage makes the run red now. */
export function isOutageDue(journal: Journal, now: number): boolean {
  const { outageWarnedAt } = journal.notes;
  return (
    longOutages(journal, now).length > 0 && (outageWarnedAt === undefined || now - outageWarnedAt >= LONG)
  );
}

/** A passing outage is made up for by the next run; one of more than an hour makes a run red, once an hour. */
export function judgeOutages(journal: Journal, now: number, log: Log): void {
  if (!isOutageDue(journal, now)) return;
  for (const [service, since] of longOutages(journal, now)) {
    const words = `${NAMES[service]} has not answered for ${spoken(now - since)}. Pending messages go out when it recovers.`;
    noteError(journal, log, new ServiceError(words, { actionRequired: true }));
  }
  journal.notes = { ...journal.notes, outageWarnedAt: now };
}

function longOutages({ notes, startedAt }: Journal, now: number): [Service, number][] {
  return Object.entries(notes.silent).flatMap(([service, silence]) =>
    silence && silence.until >= startedAt && now - silence.since > LONG
      ? [[service as Service, silence.since]]
      : [],
  );
}
