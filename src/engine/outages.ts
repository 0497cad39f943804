import { spoken } from '../domain/duration.ts';
import type { Notes } from '../domain/snapshot.ts';
import { Trouble } from '../errors.ts';
import type { Log } from '../ports.ts';
import type { Journal } from './context.ts';
import { noteTrouble } from './journal.ts';

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
export function noteSilence(record: Journal, service: Service, now: number): void {
  const before = record.notes.silent[service];
  const since = before && now - before.until < APART ? before.since : now;
  record.notes = { ...record.notes, silent: { ...record.notes.silent, [service]: { since, until: now } } };
}

export function noteAnswer(record: Journal, service: Service): void {
  if (!record.notes.silent[service]) return;
  const { [service]: _over, ...silent } = record.notes.silent;
  record.notes = { ...record.notes, silent };
}

/** Whether an outage makes the run red now. */
export function isOutageDue(record: Journal, now: number): boolean {
  const { outageToldAt } = record.notes;
  return longOutages(record, now).length > 0 && (outageToldAt === undefined || now - outageToldAt >= LONG);
}

/** A passing outage is made up for by the next run; one of more than an hour makes a run red, once an hour. */
export function judgeOutages(record: Journal, now: number, log: Log): void {
  if (!isOutageDue(record, now)) return;
  for (const [service, since] of longOutages(record, now)) {
    const words = `${NAMES[service]} has not answered for ${spoken(now - since)}. Pending messages go out when it recovers.`;
    noteTrouble(record, log, new Trouble(words, { mustAct: true }));
  }
  record.notes = { ...record.notes, outageToldAt: now };
}

function longOutages({ notes, startedAt }: Journal, now: number): [Service, number][] {
  return Object.entries(notes.silent).flatMap(([service, silence]) =>
    silence && silence.until >= startedAt && now - silence.since > LONG
      ? [[service as Service, silence.since]]
      : [],
  );
}
