import type { Attempt } from './attempt.ts';
import type { Recipient } from './core/notification.ts';
import { noteAnswer, noteSilence } from './outage.ts';
import { DAY } from './past.ts';
import type { Way } from './ports.ts';
import { type Delivery, noteTrouble, type RunRecord } from './record.ts';
import type { Run } from './run.ts';
import { Trouble } from './trouble.ts';

const SERVICES = { sms: 'twilio', email: 'email' } as const;

export function noteService(
  service: Attempt['service'],
  result: Attempt['result'],
  way: Way,
  { record, ports }: Run,
): void {
  if (service === 'down') noteSilence(record, SERVICES[way.name], ports.clock.now());
  else if (result === 'sent' || result === 'refused') noteAnswer(record, SERVICES[way.name]);
}

/** Whom the service refuses for an unknown reason is not tried again in this run. */
export function noteUnexplained(
  { key }: Recipient,
  isUnexplained: boolean,
  result: Attempt['result'],
  { record, ports }: Run,
): void {
  const { [key]: since, ...others } = record.notes.unexplained ?? {};
  if (isUnexplained) {
    record.unexplained.add(key);
    const unexplained = { ...others, [key]: since ?? ports.clock.now() };
    record.notes = { ...record.notes, unexplained };
  } else if (since !== undefined && (result === 'sent' || result === 'refused')) {
    record.notes = { ...record.notes, unexplained: others };
  }
}

/** Enters what became of a message into the record, and says it. */
export function enter(delivery: Delivery, service: Attempt['service'], { record, ports }: Run): void {
  record.deliveries.push(delivery);
  const { recipient, text, result, why } = delivery;
  if (service === 'at its limit') {
    noteLimit(why, { record, ports });
  } else if (result === 'refused' || result === 'postponed') {
    const words = `${recipient.shown} was not told "${text}": ${why}`;
    noteTrouble(record, ports.log, new Trouble(words, { mustAct: isOwners(service, recipient, record) }));
  } else {
    ports.log.info(`${SAID[result]} ${recipient.shown}: ${text}${why ? ` (${why})` : ''}`);
  }
}

/** A refusal for an unknown reason that a second run meets does not pass by itself. */
export function isOwners(
  service: Attempt['service'],
  { key }: Recipient,
  { notes, startedAt }: RunRecord,
): boolean {
  if (service !== 'unexplained') return service === 'unusable';
  return (notes.unexplained?.[key] ?? startedAt) < startedAt;
}

/** That the limit is reached is told once a day, not for each text. */
function noteLimit(why = '', { record, ports }: Pick<Run, 'record' | 'ports'>): void {
  const now = ports.clock.now();
  const { limitToldAt } = record.notes;
  if (limitToldAt !== undefined && now - limitToldAt < DAY) return;
  record.notes = { ...record.notes, limitToldAt: now };
  noteTrouble(record, ports.log, new Trouble(why));
}

const SAID = {
  sent: 'Told',
  'already sent': 'Was told before, says the history:',
  'not owed': 'Was not told of the start, so not of the end,',
  'dry run': 'Would tell',
} as const;
