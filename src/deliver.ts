import type { Announcement, Kind, Recipient } from './core/notification.ts';
import { alreadySettled, historySince, settle } from './core/owed.ts';
import { noteAnswer, noteSilence } from './outage.ts';
import { DAY } from './past.ts';
import type { Outcome, Way } from './ports.ts';
import { type Delivery, noteTrouble } from './record.ts';
import type { Run } from './run.ts';
import { Trouble, wordsOf } from './trouble.ts';

/** How many recipients are told at a time: Twilio refuses too many requests at once. */
const AT_A_TIME = 5;

/** When to look for a text whose fate is unknown, in milliseconds: Twilio lists it some seconds late. */
const LOOK_AGAIN = [1_000, 3_000, 6_000];

/** What the history said so recently, in milliseconds, still holds when a text is sent. */
const FRESH = 2_000;

/** After so many failures in a row the service is down, and the rest waits for the next poll. */
const OUTAGE = 2;

/** What came of telling one recipient, and what it says of the service. */
interface Attempt {
  readonly result: Delivery['result'];
  readonly why?: string;
  readonly id?: string | undefined;
  readonly service?: 'down' | 'unusable' | 'at its limit';
}

/** What one poll's telling has met so far: failures in a row. */
export interface Luck {
  failures: number;
}

interface Telling {
  readonly announcement: Announcement;
  readonly way: Way;
  readonly notifyOn: readonly Kind[];
  readonly run: Run;
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
  notifyOn: readonly Kind[],
  luck: Luck,
  run: Run,
): Promise<ReadonlySet<string>> {
  const { ports, record } = run;
  const queue = [...announcement.recipients];
  const unsettled = new Set(queue.map(({ key }) => key));
  const worker = async () => {
    for (let recipient = queue.shift(); recipient; recipient = queue.shift()) {
      if (record.unusable.has(way) || luck.failures >= OUTAGE || ports.stop.isRequested) return;
      const at = ports.clock.now();
      const text = await way.text(announcement, at);
      const { service, ...attempt } = await tell(recipient, { announcement, way, notifyOn, run });
      luck.failures = service === 'down' ? luck.failures + 1 : 0;
      if (service === 'unusable') record.unusable.add(way);
      noteService(service, attempt.result, way, run);
      // Of an email, the subject says enough where it is not to be read.
      const shown = attempt.result === 'dry run' ? text : (text.split('\n')[0] ?? '');
      enter({ at, way: way.name, recipient, text: shown, ...attempt }, service, run);
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

const SERVICES = { sms: 'twilio', email: 'email' } as const;

function noteService(
  service: Attempt['service'],
  result: Attempt['result'],
  way: Way,
  { record, ports }: Run,
): void {
  if (service === 'down') noteSilence(record, SERVICES[way.name], ports.clock.now());
  else if (result === 'sent' || result === 'refused') noteAnswer(record, SERVICES[way.name]);
}

/** Enters what became of a message into the record, and says it. */
function enter(delivery: Delivery, service: Attempt['service'], { record, ports }: Run): void {
  record.deliveries.push(delivery);
  const { recipient, text, result, why } = delivery;
  if (service === 'at its limit') {
    noteLimit(why, { record, ports });
  } else if (result === 'refused' || result === 'postponed') {
    const words = `${recipient.shown} was not told "${text}": ${why}`;
    noteTrouble(record, ports.log, new Trouble(words, { mustAct: service === 'unusable' }));
  } else {
    ports.log.info(`${SAID[result]} ${recipient.shown}: ${text}${why ? ` (${why})` : ''}`);
  }
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

const SETTLED = {
  sent: 'sent',
  'already sent': 'sent',
  'dry run': 'sent',
  'not owed': 'skipped',
  refused: 'refused',
  postponed: undefined,
} as const;

/** The history is asked before each text, for a run may have been killed between sending and remembering. */
async function tell(recipient: Recipient, telling: Telling): Promise<Attempt> {
  const { announcement, way, run } = telling;
  try {
    const settled = await lookUp(recipient, telling, FRESH);
    if (settled) return { result: settled === 'sent' ? 'already sent' : 'not owed' };
  } catch (error) {
    const why = `not sent, because the history could not be read: ${wordsOf(error)}`;
    const mustAct = error instanceof Trouble && error.mustAct;
    return { result: 'postponed', why, service: mustAct ? 'unusable' : 'down' };
  }
  if (run.record.dryRun) return { result: 'dry run' };

  const leave = await run.past.reserve(way, recipient);
  if (!leave) {
    const why = `\`max-sms-per-day\` (${way.dailyLimit}) is reached: the rest is told when the last 24 hours allow it. Raise it if that many texts are meant.`;
    return { result: 'postponed', why, service: 'at its limit' };
  }
  const outcome = await way.send(recipient, announcement, run.ports.clock.now());
  const attempt = await attemptOf(outcome, recipient, telling);
  const { kind, streamer } = announcement;
  leave.close(attempt.result === 'sent' ? { kind, login: streamer.login } : undefined);
  return attempt;
}

async function attemptOf(outcome: Outcome, recipient: Recipient, telling: Telling): Promise<Attempt> {
  switch (outcome.kind) {
    case 'accepted':
      return { result: 'sent', id: outcome.id };
    case 'refused':
      return { result: 'refused', why: outcome.why };
    case 'blocked':
      return { result: 'postponed', why: outcome.why, service: 'unusable' };
    case 'postponed':
      return { result: 'postponed', why: outcome.why, ...(outcome.isDown && { service: 'down' }) };
    case 'unsure':
      return (await wasSentAfterAll(recipient, telling))
        ? { result: 'sent', why: `${outcome.why}; the history shows that it was sent` }
        : { result: 'postponed', why: outcome.why, service: 'down' };
  }
}

async function lookUp(recipient: Recipient, { announcement, way, notifyOn, run }: Telling, maxAge: number) {
  const now = run.ports.clock.now();
  const texts = await run.past.of(way, recipient, historySince(announcement.stream, now), maxAge);
  const known = run.record.state[announcement.streamer.id];
  return known && alreadySettled(announcement, recipient, texts, known, notifyOn, now);
}

async function wasSentAfterAll(recipient: Recipient, telling: Telling): Promise<boolean> {
  const { clock, stop } = telling.run.ports;
  if (!telling.way.history) return false;
  for (const wait of LOOK_AGAIN) {
    await Promise.race([clock.sleep(wait), stop.requested]);
    try {
      if (await lookUp(recipient, telling, 0)) return true;
    } catch {
      // The outage was told with the sending; the next run looks again.
      return false;
    }
    if (stop.isRequested) return false;
  }
  return false;
}
