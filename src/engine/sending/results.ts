import { headOf } from '../../domain/notification.ts';
import { DAY, MINUTE } from '../../domain/time.ts';
import { ServiceError } from '../../errors.ts';
import type { AtLimit, Delivery } from '../context.ts';
import { noteAnswer, noteError, noteSilence } from '../journal.ts';
import { type Attempt, holdKey, notificationOf } from './attempt.ts';
import type { SendResult } from './send.ts';

/** Twilio lists a text within this time, in milliseconds. */
const LISTED_WITHIN = 2 * MINUTE;

/**
 * Notes the result of an attempt in the journal, and logs it.
 *
 * @returns whether the person may get more messages after this poll
 */
export async function noteResult(result: SendResult, attempt: Attempt): Promise<boolean> {
  const { recipient, at, subject } = attempt;
  const { journal, ports } = subject.ctx;
  noteHealth(result, attempt);
  noteUnsure(result, attempt);
  noteUnexplained(result, attempt);
  if (result.kind === 'at limit') {
    noteLimit(result, attempt);
    return false;
  }
  const text = await shownText(attempt, result.kind === 'dry run');
  const delivery: Delivery = { at, channel: subject.channel.name, recipient, text, ...deliveryOf(result) };
  const isRepeated = noteDelivery(delivery, attempt);
  const actionRequired = isForOwner(result, attempt);
  if (result.kind === 'refused' || result.kind === 'unexplained') {
    const words = `${recipient.shown} did not get "${text}": ${result.why}`;
    noteError(journal, ports.log, new ServiceError(words, { actionRequired }));
  } else if (!isRepeated) {
    const why = delivery.why ? ` (${delivery.why})` : '';
    ports.log.info(`${RESULTS[result.kind]} ${recipient.shown}: ${text}${why}`);
  }
  if (result.kind === 'postponed') {
    // The cause is the same for all recipients, so it is reported once.
    const lead = actionRequired ? 'Messages could not be sent: ' : 'Messages had to wait: ';
    noteError(journal, ports.log, new ServiceError(result.why, { actionRequired }), lead);
  }
  return delivery.result !== 'postponed';
}

/**
 * Adds a delivery to the journal. It replaces an earlier attempt that was postponed, so a long outage leaves one row.
 *
 * @returns whether the message is postponed again
 */
function noteDelivery(delivery: Delivery, attempt: Attempt): boolean {
  const { deliveries } = attempt.subject.ctx.journal;
  const head = headFor(attempt);
  const isEarlier = ({ result, recipient, text }: Delivery) =>
    result === 'postponed' && recipient.key === delivery.recipient.key && text.startsWith(head);
  const index = deliveries.findIndex(isEarlier);
  if (index >= 0) deliveries.splice(index, 1);
  deliveries.push(delivery);
  return index >= 0 && delivery.result === 'postponed';
}

/** The head of the message, which its text and its subject begin with: `LIVE anna:`. */
function headFor({ pending, subject }: Attempt): string {
  return headOf({ kind: pending.kind, login: subject.streamer.login }).trimEnd();
}

const RESULTS = {
  sent: 'Sent to',
  found: 'Sent to',
  postponed: 'Not sent yet to',
  'already sent': 'Already sent, according to the message history:',
  'no longer due': 'No longer due:',
  'dry run': 'Would send to',
} as const;

function deliveryOf(result: Exclude<SendResult, AtLimit>): Pick<Delivery, 'result' | 'why' | 'id'> {
  switch (result.kind) {
    case 'sent':
      return { result: 'sent', id: result.id };
    case 'found':
      return { result: 'sent', why: `${result.why}; the history shows that it was sent` };
    case 'refused':
      return { result: 'refused', why: result.why };
    case 'unexplained':
    case 'postponed':
      return { result: 'postponed', why: result.why };
    case 'already sent':
    case 'no longer due':
    case 'dry run':
      return { result: result.kind };
  }
}

/** The text for the log. For an email that is the subject, unless the whole email is wanted. */
async function shownText(attempt: Attempt, isWhole: boolean): Promise<string> {
  const text = await attempt.subject.channel.text(notificationOf(attempt), attempt.at);
  return isWhole ? text : (text.split('\n')[0] ?? '');
}

function noteHealth(result: SendResult, { subject: { channel, health, ctx } }: Attempt): void {
  const { journal, ports } = ctx;
  const isDown = result.kind === 'found' || (result.kind === 'postponed' && result.service === 'down');
  health.failures = isDown ? health.failures + 1 : 0;
  health.isProven ||= ['sent', 'found', 'refused', 'dry run'].includes(result.kind);
  health.isAtLimit ||= result.kind === 'at limit';
  if (result.kind === 'postponed' && result.service === 'unusable') journal.unusable.add(channel);
  if (result.kind === 'sent' || result.kind === 'found' || result.kind === 'refused')
    noteAnswer(journal, channel.service);
  else if (result.kind === 'postponed' && result.service !== 'unusable')
    noteSilence(journal, channel.service, ports.clock.now());
}

/** Holds back what may have been sent until the history must show it; without a history, ever longer. */
function noteUnsure(result: SendResult, { recipient, subject }: Attempt): void {
  if (result.kind !== 'postponed' || !result.isUnsure) return;
  const { channel, streamer, ctx } = subject;
  const { held } = ctx.journal;
  const key = holdKey(recipient, streamer);
  const before = held.get(key)?.pause ?? 0;
  const pause = channel.history ? LISTED_WITHIN : Math.max(LISTED_WITHIN, 2 * before);
  held.set(key, { pause, until: ctx.ports.clock.now() + pause });
}

/** After a refusal for an unknown reason, a recipient is tried once a run. From the second run on, the owner must act. */
function noteUnexplained(result: SendResult, attempt: Attempt): void {
  const { key } = attempt.recipient;
  const { channel, ctx } = attempt.subject;
  const { journal, ports } = ctx;
  const { [key]: since, ...others } = journal.notes.unexplained ?? {};
  if (result.kind === 'unexplained') {
    journal.unexplained.add(key);
    const unexplained = { ...others, [key]: since ?? ports.clock.now() };
    journal.notes = { ...journal.notes, unexplained };
    const isNobodyLeft = channel.recipients.every((each) => journal.unexplained.has(each.key));
    if (isNobodyLeft && isForOwner(result, attempt)) journal.unusable.add(channel);
  } else if (since !== undefined && (result.kind === 'sent' || result.kind === 'refused')) {
    journal.notes = { ...journal.notes, unexplained: others };
  }
}

/** Whether the owner has to fix what kept the message from being sent. */
function isForOwner(result: SendResult, { recipient, subject }: Attempt): boolean {
  const { notes, startedAt, unusable } = subject.ctx.journal;
  if (result.kind !== 'unexplained') return unusable.has(subject.channel);
  return (notes.unexplained?.[recipient.key] ?? startedAt) < startedAt;
}

/** Warns that the limit is reached, once a day rather than for each text. */
function noteLimit({ limit }: AtLimit, attempt: Attempt): void {
  const { at, recipient, subject } = attempt;
  const { channel, ctx } = subject;
  const { journal, ports } = ctx;
  const { input, messages } = limit;
  const why = `\`${input}\` (${messages}) is reached. Pending texts wait until fewer were sent in the last 24 hours; raise the limit if you want more.`;
  const text = headFor(attempt);
  const delivery = { at, channel: channel.name, recipient, text, result: 'postponed', why } as const;
  const isRepeated = noteDelivery(delivery, attempt);
  const { limitWarnedAt } = journal.notes;
  if (limitWarnedAt !== undefined && at - limitWarnedAt < DAY) {
    if (!isRepeated) ports.log.info(why);
    return;
  }
  journal.notes = { ...journal.notes, limitWarnedAt: at };
  noteError(journal, ports.log, new ServiceError(why));
}
