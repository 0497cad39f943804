import { alreadySettled, historySince } from './core/already-settled.ts';
import type { Announcement, Kind, Recipient } from './core/notification.ts';
import { pause } from './pause.ts';
import type { Outcome, Way } from './ports.ts';
import type { Delivery } from './record.ts';
import type { Run } from './run.ts';
import { Trouble, wordsOf } from './trouble.ts';

/** When to look for a text whose fate is unknown, in milliseconds: Twilio lists it some seconds late. */
const LOOK_AGAIN = [1_000, 3_000, 6_000];

/** No look begins after so long, milliseconds: where each takes its whole time, Twilio is silent. */
const LOOKED_ENOUGH = 12_000;

/** What the history said so recently, in milliseconds, still holds when a text is sent. */
const FRESH = 2_000;

/** What came of telling one recipient, and what it says of the service. */
export interface Attempt {
  readonly result: Delivery['result'];
  readonly why?: string;
  readonly id?: string | undefined;
  readonly service?: 'down' | 'unusable' | 'at its limit' | 'unexplained';
}

export interface Telling {
  readonly announcement: Announcement;
  readonly way: Way;
  readonly notifyOn: readonly Kind[];
  readonly run: Run;
}

/** Tells one recipient. The history is asked before, for a run may have been killed between sending and remembering. */
export async function attempt(recipient: Recipient, telling: Telling): Promise<Attempt> {
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
  const made = await attemptOf(outcome, recipient, telling);
  const { kind, streamer } = announcement;
  leave.close(made.result === 'sent' ? { kind, login: streamer.login } : undefined);
  return made;
}

async function attemptOf(outcome: Outcome, recipient: Recipient, telling: Telling): Promise<Attempt> {
  switch (outcome.kind) {
    case 'accepted':
      return { result: 'sent', id: outcome.id };
    case 'refused':
      return { result: 'refused', why: outcome.why };
    case 'blocked':
      return { result: 'postponed', why: outcome.why, service: 'unusable' };
    case 'unexplained':
      return { result: 'postponed', why: outcome.why, service: 'unexplained' };
    case 'postponed':
      return { result: 'postponed', why: outcome.why, ...(outcome.isDown && { service: 'down' }) };
    case 'unsure':
      return (await wasSentAfterAll(recipient, telling))
        ? { result: 'sent', why: `${outcome.why}; the history shows that it was sent`, service: 'down' }
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
  const end = clock.now() + LOOKED_ENOUGH;
  for (const wait of LOOK_AGAIN) {
    if (clock.now() + wait > end) return false;
    await pause(wait, telling.run.ports);
    // A look that fails was told with the sending, and is followed by the next one.
    if ((await lookUp(recipient, telling, 0).catch(() => undefined)) === 'sent') return true;
    if (stop.isRequested) return false;
  }
  return false;
}
