import type { Recipient } from '../domain/notification.ts';
import type { Pending } from '../domain/reconcile.ts';
import { DAY } from '../domain/time.ts';
import { ServiceError } from '../errors.ts';
import type { Delivery, Subject } from './context.ts';
import { noteError } from './journal.ts';
import { noteAnswer, noteSilence } from './outages.ts';
import { notificationOf, type SendResult } from './send.ts';

const SERVICES = { sms: 'twilio', email: 'email' } as const;

type AtLimit = { readonly kind: 'at limit' };

interface Attempt {
  readonly at: number;
  readonly recipient: Recipient;
  readonly notification: Pending;
}

/**
 * Enters what came of a notification into the journal, and says it.
 *
 * @returns whether the same person can be told more at this poll
 */
export async function enter(result: SendResult, attempt: Attempt, subject: Subject): Promise<boolean> {
  const { journal, ports } = subject.ctx;
  noteService(result, subject);
  noteUnexplained(result, attempt, subject);
  if (result.kind === 'at limit') {
    noteLimit(attempt, subject);
    return false;
  }
  const text = await shownText(attempt, subject, result.kind === 'dry run');
  const { recipient, at } = attempt;
  const delivery: Delivery = { at, channel: subject.channel.name, recipient, text, ...deliveryOf(result) };
  journal.deliveries.push(delivery);
  if (delivery.result === 'refused' || delivery.result === 'postponed') {
    const words = `${recipient.shown} did not get "${text}": ${delivery.why}`;
    noteError(
      journal,
      ports.log,
      new ServiceError(words, { actionRequired: isOwners(result, attempt, subject) }),
    );
  } else {
    const why = delivery.why ? ` (${delivery.why})` : '';
    ports.log.info(`${SAID[delivery.result]} ${recipient.shown}: ${text}${why}`);
  }
  return delivery.result !== 'postponed';
}

const SAID = {
  sent: 'Sent to',
  'already sent': 'Already sent, says the message history:',
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

/** Of an email, the subject says enough where it is not to be read. */
async function shownText({ at, notification }: Attempt, subject: Subject, isWhole: boolean): Promise<string> {
  const text = await subject.channel.text(notificationOf(notification, subject), at);
  return isWhole ? text : (text.split('\n')[0] ?? '');
}

function noteService(result: SendResult, { channel, health, ctx }: Subject): void {
  const { journal, ports } = ctx;
  const service = SERVICES[channel.name];
  const isDown = result.kind === 'found' || (result.kind === 'postponed' && result.service === 'down');
  health.failures = isDown ? health.failures + 1 : 0;
  health.isProven ||= ['sent', 'found', 'refused', 'dry run'].includes(result.kind);
  health.isAtLimit ||= result.kind === 'at limit';
  if (result.kind === 'postponed' && result.service === 'unusable') journal.unusable.add(channel);
  if (isDown) noteSilence(journal, service, ports.clock.now());
  else if (result.kind === 'sent' || result.kind === 'refused') noteAnswer(journal, service);
}

/** Whom a service refuses for an unknown reason is tried once a run; in the second run it is the owner's business. */
function noteUnexplained(result: SendResult, attempt: Attempt, subject: Subject): void {
  const { key } = attempt.recipient;
  const { channel, ctx } = subject;
  const { journal, ports } = ctx;
  const { [key]: since, ...others } = journal.notes.unexplained ?? {};
  if (result.kind === 'unexplained') {
    journal.unexplained.add(key);
    const unexplained = { ...others, [key]: since ?? ports.clock.now() };
    journal.notes = { ...journal.notes, unexplained };
    const isNobodyLeft = channel.recipients.every((each) => journal.unexplained.has(each.key));
    if (isNobodyLeft && isOwners(result, attempt, subject)) journal.unusable.add(channel);
  } else if (since !== undefined && (result.kind === 'sent' || result.kind === 'refused')) {
    journal.notes = { ...journal.notes, unexplained: others };
  }
}

function isOwners(result: SendResult, { recipient: { key } }: Attempt, { channel, ctx }: Subject): boolean {
  const { notes, startedAt, unusable } = ctx.journal;
  if (result.kind !== 'unexplained') return unusable.has(channel);
  return (notes.unexplained?.[key] ?? startedAt) < startedAt;
}

/** Says once a day that the limit is reached, not for each text. */
function noteLimit({ at, recipient, notification }: Attempt, { channel, streamer, ctx }: Subject): void {
  const { journal, ports } = ctx;
  const why = `\`max-sms-per-day\` (${channel.dailyLimit}) is reached. Pending texts go out when the last 24 hours allow it; raise the limit if you want more.`;
  const text = `${notification.kind.toUpperCase()} ${streamer.login}`;
  journal.deliveries.push({ at, channel: channel.name, recipient, text, result: 'postponed', why });
  const { limitWarnedAt } = journal.notes;
  if (limitWarnedAt !== undefined && at - limitWarnedAt < DAY) return;
  journal.notes = { ...journal.notes, limitWarnedAt: at };
  noteError(journal, ports.log, new ServiceError(why));
}
