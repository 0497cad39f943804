import { ServiceError, wordsOf } from '../../errors.ts';
import type { Outcome } from '../../ports.ts';
import type { AtLimit } from '../context.ts';
import { noteTransition } from '../journal.ts';
import { type Attempt, addEntry, isPending, ledgerFor, mergeHistory, notificationOf } from './attempt.ts';

/** When to look for a message with an unknown outcome, in milliseconds: Twilio lists it some seconds late. */
const READ_AGAIN = [1_000, 3_000, 6_000];

/** After this long, in milliseconds, stop: if reading takes that long, Twilio is not answering. */
const READ_ENOUGH = 12_000;

/** The oldest history to trust when sending, in milliseconds. */
const SEND_MAX_AGE = 2_000;

/** The result of one attempt. */
export type SendResult =
  | { readonly kind: 'sent'; readonly id?: string | undefined }
  /** The service did not answer, but its history shows the message, and so does the ledger. */
  | { readonly kind: 'found'; readonly why: string }
  | { readonly kind: 'already sent' | 'no longer due' | 'dry run' }
  | AtLimit
  | { readonly kind: 'refused'; readonly why: string }
  /** The service refused it for a reason that we don't know. */
  | { readonly kind: 'unexplained'; readonly why: string }
  | {
      readonly kind: 'postponed';
      readonly why: string;
      readonly service: 'up' | 'down' | 'unusable';
      /** It may have been sent. */
      readonly isUnsure?: true;
    };

/**
 * Reads the message history and sends the notification if it is still pending then. An earlier run may have been killed
 * between sending and saving.
 */
export async function send(attempt: Attempt): Promise<SendResult> {
  const { subject, recipient, pending } = attempt;
  const { channel, streamer, ctx } = subject;
  const { clock } = ctx.ports;
  const before = ledgerFor(recipient, subject).length;
  try {
    await mergeHistory(attempt, SEND_MAX_AGE);
  } catch (error) {
    const isRefused = error instanceof ServiceError && error.actionRequired;
    return { kind: 'postponed', why: wordsOf(error), service: isRefused ? 'unusable' : 'down' };
  }
  if (!isPending(attempt)) {
    const hasMore = ledgerFor(recipient, subject).length > before;
    return { kind: hasMore ? 'already sent' : 'no longer due' };
  }
  if (ctx.journal.dryRun) {
    addEntry(attempt, 'sent');
    noteUnseenEnd(attempt);
    return { kind: 'dry run' };
  }
  const reserved = await ctx.history.reserve(channel, recipient);
  if (reserved.kind === 'at limit') return reserved;
  const outcome = await channel.send(recipient, notificationOf(attempt), clock.now());
  const result = await resultOf(outcome, attempt);
  const isSent = result.kind === 'sent' || result.kind === 'found';
  reserved.close(isSent ? { kind: pending.kind, login: streamer.login } : undefined);
  if (result.kind === 'sent') addEntry(attempt, 'sent');
  if (isSent) noteUnseenEnd(attempt);
  if (result.kind === 'refused') addEntry(attempt, 'refused');
  return result;
}

/** No poll saw a stream that only the message history shows, so its end is reported with the first OFFLINE. */
function noteUnseenEnd(attempt: Attempt): void {
  const { at, pending, recipient, subject } = attempt;
  const { announcedAt } = pending.broadcast;
  if (announcedAt === undefined) return;
  const { ledger = {} } = subject.ctx.journal.state[subject.streamer.id] ?? {};
  const isNoted = Object.entries(ledger).some(
    ([key, entries]) =>
      key !== recipient.key &&
      entries.some((each) => each.kind === 'offline' && each.outcome === 'sent' && each.at > announcedAt),
  );
  if (!isNoted) noteTransition({ ...notificationOf(attempt), at }, subject.ctx);
}

async function resultOf(outcome: Outcome, attempt: Attempt): Promise<SendResult> {
  switch (outcome.kind) {
    case 'accepted':
      return { kind: 'sent', id: outcome.id };
    case 'refused':
    case 'unexplained':
      return outcome;
    case 'blocked':
      return { kind: 'postponed', why: outcome.why, service: 'unusable' };
    case 'postponed':
      return { kind: 'postponed', why: outcome.why, service: outcome.isDown ? 'down' : 'up' };
    case 'unsure':
      return (await isListed(attempt))
        ? { kind: 'found', why: outcome.why }
        : { kind: 'postponed', why: unsureWords(outcome.why, attempt), service: 'down', isUnsure: true };
  }
}

function unsureWords(why: string, { subject }: Attempt): string {
  return subject.channel.history ? `the next poll checks whether it was sent: ${why}` : why;
}

/** Whether a message with an unknown outcome shows up in the history within some seconds. */
async function isListed(attempt: Attempt): Promise<boolean> {
  const { channel, ctx } = attempt.subject;
  const { clock, signal } = ctx.ports;
  if (!channel.history) return false;
  const end = clock.now() + READ_ENOUGH;
  for (const wait of READ_AGAIN) {
    if (clock.now() + wait > end) return false;
    await clock.sleep(wait, signal);
    // If reading fails, the next try may work.
    await mergeHistory(attempt, 0).catch(() => undefined);
    if (!isPending(attempt)) return true;
    if (signal.aborted) return false;
  }
  return false;
}
