import { type Attempt, attempt } from './attempt.ts';
import type { Announcement, Kind } from './core/notification.ts';
import { settle } from './core/owed.ts';
import { enter, isOwners, noteService, noteUnexplained } from './enter-delivery.ts';
import type { Way } from './ports.ts';
import type { Run } from './run.ts';

/** How many recipients are told at a time: Twilio refuses too many requests at once. */
const AT_A_TIME = 5;

/** After so many failures in a row the service is down, and the rest waits for the next poll. */
const OUTAGE = 2;

/** What one poll's telling has met so far. */
export interface Luck {
  /** Failures in a row. */
  failures: number;
  /** Whether the service has dealt with anybody: one that lets nobody in shows it with the first. */
  isProven: boolean;
}

const SETTLED = {
  sent: 'sent',
  'already sent': 'sent',
  'dry run': 'sent',
  'not owed': 'skipped',
  refused: 'refused',
  postponed: undefined,
} as const;

/** What shows that the service deals with people. */
const PROOFS: ReadonlySet<Attempt['result']> = new Set(['sent', 'refused', 'dry run']);

/**
 * Tells the recipients one announcement by one way, and enters into the state for whom it is settled. The trouble
 * of one recipient is his own.
 *
 * @returns the keys of those for whom it is not settled
 */
export async function deliver(
  announcement: Announcement,
  way: Way,
  notifyOn: readonly Kind[],
  luck: Luck,
  run: Run,
): Promise<ReadonlySet<string>> {
  const { ports, record } = run;
  const queue = announcement.recipients.filter(({ key }) => !record.unexplained.has(key));
  const unsettled = new Set(announcement.recipients.map(({ key }) => key));
  const mayGoOn = () =>
    queue.length > 0 &&
    !record.unusable.has(way) &&
    luck.failures < OUTAGE &&
    !ports.stop.isRequested &&
    record.ending !== 'overtaken' &&
    !run.memory.isListLate;
  const tellNext = async () => {
    // Telling takes time, and a newer run may be at work by now.
    if (await run.handOver.isOvertaken()) record.ending = 'overtaken';
    const recipient = mayGoOn() ? queue.shift() : undefined;
    if (!recipient) return;
    const at = ports.clock.now();
    const text = await way.text(announcement, at);
    const { service, ...made } = await attempt(recipient, { announcement, way, notifyOn, run });
    luck.failures = service === 'down' ? luck.failures + 1 : 0;
    luck.isProven ||= PROOFS.has(made.result);
    noteService(service, made.result, way, run);
    noteUnexplained(recipient, service === 'unexplained', made.result, run);
    const isNobodyLeft = way.recipients.every(({ key }) => record.unexplained.has(key));
    if (service === 'unusable' || (isNobodyLeft && isOwners(service, recipient, record)))
      record.unusable.add(way);
    // Of an email, the subject says enough where it is not to be read.
    const shown = made.result === 'dry run' ? text : (text.split('\n')[0] ?? '');
    enter({ at, way: way.name, recipient, text: shown, ...made }, service, run);
    const how = SETTLED[made.result];
    const known = record.state[announcement.streamer.id];
    if (!how || !known) return;
    const told = how === 'sent' ? { at, wasBefore: made.result === 'already sent' } : undefined;
    record.state[announcement.streamer.id] = settle(known, announcement, recipient.key, how, told);
    unsettled.delete(recipient.key);
  };
  while (!luck.isProven && mayGoOn()) await tellNext();
  const worker = async () => {
    while (mayGoOn()) await tellNext();
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return unsettled;
}
