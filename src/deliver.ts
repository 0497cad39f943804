import type { Announcement, Recipient, Told } from './core/notification.ts';
import { alreadySettled, historySince, settle } from './core/owed.ts';
import type { Ports, Way } from './ports.ts';
import { type Delivery, noteTrouble, type RunRecord } from './record.ts';
import { Trouble, wordsOf } from './trouble.ts';

/** How many recipients are told at a time: Twilio refuses too many requests at once. */
const AT_A_TIME = 5;

/** When to look for a text whose fate is unknown, in milliseconds: Twilio lists it some seconds late. */
const LOOK_AGAIN = [1_000, 3_000, 6_000];

/** After so many failures in a row the service is down, and the rest waits for the next poll. */
const OUTAGE = 2;

/** What came of telling one recipient, and what it says of the service. */
interface Attempt {
  readonly result: Delivery['result'];
  readonly why?: string;
  readonly service?: 'down' | 'unusable';
}

export interface Telling {
  readonly ports: Ports;
  readonly record: RunRecord;
  readonly notifyOn: readonly Told[];
  /** Failures in a row in this poll. */
  failures: number;
}

/**
 * Tells the recipients one announcement by one way, and enters into the state for whom it is settled. The trouble
 * of one recipient is his own.
 *
 * @returns the keys of those for whom it is not settled
 */
export async function deliver(
  announcement: Announcement,
  way: Way,
  telling: Telling,
): Promise<ReadonlySet<string>> {
  const { ports, record } = telling;
  const queue = [...announcement.recipients];
  const unsettled = new Set(queue.map(({ key }) => key));
  const worker = async () => {
    for (let recipient = queue.shift(); recipient; recipient = queue.shift()) {
      if (record.unusable.has(way) || telling.failures >= OUTAGE) return;
      const at = ports.clock.now();
      const text = await way.text(announcement, at);
      const { service, ...attempt } = await tell(recipient, announcement, way, telling);
      telling.failures = service === 'down' ? telling.failures + 1 : 0;
      if (service === 'unusable') record.unusable.add(way);
      enter({ at, way: way.name, recipient, text, ...attempt }, service, telling);
      const how = SETTLED[attempt.result];
      if (how) {
        record.state = settle(record.state, announcement, recipient.key, how);
        unsettled.delete(recipient.key);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_A_TIME, queue.length) }, worker));
  return unsettled;
}

/** Enters what became of a message into the record, and says it. */
function enter(delivery: Delivery, service: Attempt['service'], { record, ports }: Telling): void {
  record.deliveries.push(delivery);
  const { recipient, text, result, why } = delivery;
  if (result === 'refused' || result === 'postponed') {
    const words = `${recipient.shown} was not told "${text}": ${why}`;
    noteTrouble(record, ports.log, new Trouble(words, { mustAct: service === 'unusable' }));
  } else {
    ports.log.info(`${SAID[result]} ${recipient.shown}: ${text}${why ? ` (${why})` : ''}`);
  }
}

const SAID = {
  sent: 'Texted',
  'already sent': 'Was texted before, says the history,',
  'not owed': 'Was not told of the start, so not of the end,',
  'dry run': 'Would text',
} as const;

const SETTLED = {
  sent: 'sent',
  'already sent': 'sent',
  'dry run': 'sent',
  'not owed': 'skipped',
  refused: 'refused',
  postponed: undefined,
} as const;

/** The history is asked before each text, for a run may have been killed between sending and remembering. */
async function tell(
  recipient: Recipient,
  announcement: Announcement,
  way: Way,
  telling: Telling,
): Promise<Attempt> {
  const { clock } = telling.ports;
  try {
    const settled = await lookUp(recipient, announcement, way, telling);
    if (settled) return { result: settled === 'sent' ? 'already sent' : 'not owed' };
  } catch (error) {
    const why = `not sent, because the history could not be read: ${wordsOf(error)}`;
    const mustAct = error instanceof Trouble && error.mustAct;
    return { result: 'postponed', why, service: mustAct ? 'unusable' : 'down' };
  }
  if (telling.record.dryRun) return { result: 'dry run' };

  const outcome = await way.send(recipient, announcement, clock.now());
  switch (outcome.kind) {
    case 'accepted':
      return { result: 'sent' };
    case 'refused':
      return { result: 'refused', why: outcome.why };
    case 'blocked':
      return { result: 'postponed', why: outcome.why, service: 'unusable' };
    case 'postponed':
      return { result: 'postponed', why: outcome.why };
    case 'unsure':
      return (await wasSentAfterAll(recipient, announcement, way, telling))
        ? { result: 'sent', why: `${outcome.why}; the history shows that it was sent` }
        : { result: 'postponed', why: outcome.why, service: 'down' };
  }
}

async function lookUp(recipient: Recipient, announcement: Announcement, way: Way, telling: Telling) {
  const now = telling.ports.clock.now();
  const texts = (await way.history?.(recipient, historySince(announcement.stream, now))) ?? [];
  const formerLogins = telling.record.state[announcement.streamer.id]?.formerLogins ?? [];
  return alreadySettled(announcement, recipient, texts, formerLogins, telling.notifyOn, now);
}

async function wasSentAfterAll(
  recipient: Recipient,
  announcement: Announcement,
  way: Way,
  telling: Telling,
): Promise<boolean> {
  for (const wait of LOOK_AGAIN) {
    await telling.ports.clock.sleep(wait);
    try {
      if (await lookUp(recipient, announcement, way, telling)) return true;
    } catch {
      // The outage was told with the sending; the next run looks again.
      return false;
    }
  }
  return false;
}
