import { FORGOTTEN, merge } from '../domain/ledger.ts';
import { type Notification, type Recipient, textsAbout } from '../domain/notification.ts';
import type { Pending } from '../domain/reconcile.ts';
import { type Entry, MOST_ENTRIES, type StreamerState } from '../domain/snapshot.ts';
import { ServiceError, wordsOf } from '../errors.ts';
import type { Outcome } from '../ports.ts';
import type { Subject } from './context.ts';
import { pause } from './pause.ts';

/** When to look for a message with an unknown outcome, milliseconds: Twilio lists it some seconds late. */
const LOOK_AGAIN = [1_000, 3_000, 6_000];

/** No look begins after so long, milliseconds: where each takes its whole time, Twilio is silent. */
const LOOKED_ENOUGH = 12_000;

/** What the list said so recently, in milliseconds, still holds when a message is sent. */
const FRESH = 2_000;

/** What came of one notification to one person. */
export type SendResult =
  | { readonly kind: 'sent'; readonly id?: string | undefined }
  /** The service did not answer, and its list shows the message. */
  | { readonly kind: 'found'; readonly why: string }
  | { readonly kind: 'already sent' | 'no longer due' | 'dry run' }
  | { readonly kind: 'at limit' }
  | { readonly kind: 'refused'; readonly why: string }
  /** The service refuses it for a reason unknown to us. */
  | { readonly kind: 'unexplained'; readonly why: string }
  | { readonly kind: 'postponed'; readonly why: string; readonly service: 'up' | 'down' | 'unusable' };

/** Says what one person is to be told next, by what is known at this moment. */
type Next = () => Pending | undefined;

/**
 * Tells one person. The list is asked before, for a run may have been killed between sending and saving: what is due by
 * then is sent, and nothing else.
 */
export async function send(
  notification: Pending,
  recipient: Recipient,
  subject: Subject,
  next: Next,
): Promise<SendResult> {
  const { channel, ctx } = subject;
  const before = entriesFor(recipient, subject).length;
  try {
    await learnAgain(recipient, subject, FRESH);
  } catch (error) {
    const why = `not sent, because the history could not be read: ${wordsOf(error)}`;
    const isRefused = error instanceof ServiceError && error.actionRequired;
    return { kind: 'postponed', why, service: isRefused ? 'unusable' : 'down' };
  }
  if (!isSame(next(), notification)) {
    const hasMore = entriesFor(recipient, subject).length > before;
    return { kind: hasMore ? 'already sent' : 'no longer due' };
  }
  if (ctx.journal.dryRun) {
    settle(notification, recipient, subject, 'sent');
    return { kind: 'dry run' };
  }
  const leave = await ctx.history.reserve(channel, recipient);
  if (!leave) return { kind: 'at limit' };
  const outcome = await channel.send(recipient, notificationOf(notification, subject), ctx.ports.clock.now());
  const result = await resultOf(outcome, notification, recipient, subject, next);
  const isSent = result.kind === 'sent' || result.kind === 'found';
  leave.close(isSent ? { kind: notification.kind, login: subject.streamer.login } : undefined);
  if (result.kind === 'sent') settle(notification, recipient, subject, 'sent');
  if (result.kind === 'refused') settle(notification, recipient, subject, 'refused');
  return result;
}

async function resultOf(
  outcome: Outcome,
  notification: Pending,
  recipient: Recipient,
  subject: Subject,
  next: Next,
): Promise<SendResult> {
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
      return (await isFound(notification, recipient, subject, next))
        ? { kind: 'found', why: outcome.why }
        : { kind: 'postponed', why: outcome.why, service: 'down' };
  }
}

/** Whether the list shows, some seconds later, a message with an unknown outcome. */
async function isFound(
  notification: Pending,
  recipient: Recipient,
  subject: Subject,
  next: Next,
): Promise<boolean> {
  const { ports } = subject.ctx;
  if (!subject.channel.history) return false;
  const end = ports.clock.now() + LOOKED_ENOUGH;
  for (const wait of LOOK_AGAIN) {
    if (ports.clock.now() + wait > end) return false;
    await pause(wait, ports);
    // A look that fails is followed by the next one.
    await learnAgain(recipient, subject, 0).catch(() => undefined);
    if (!isSame(next(), notification)) return true;
    if (ports.stop.isRequested) return false;
  }
  return false;
}

/** Takes what the provider lists by now into the ledger of one person. @throws {ServiceError} */
async function learnAgain(recipient: Recipient, subject: Subject, maxAge: number): Promise<void> {
  const { channel, streamer, ctx } = subject;
  const now = ctx.ports.clock.now();
  const { startedAt = now } = ctx.journal.state[streamer.id]?.current ?? {};
  const texts = await ctx.history.of(channel, recipient, Math.min(now - FORGOTTEN, startedAt), maxAge);
  const state = ctx.journal.state[streamer.id];
  if (!state) return;
  const own = textsAbout(texts, [streamer.login, state.login, ...state.formerLogins]);
  write(recipient, subject, merge(ledgerOf(state, recipient.key), own));
}

export function ledgerOf({ ledger }: StreamerState, key: string): readonly Entry[] {
  return ledger[key] ?? [];
}

function entriesFor({ key }: Recipient, { streamer, ctx }: Subject): readonly Entry[] {
  const state = ctx.journal.state[streamer.id];
  return state ? ledgerOf(state, key) : [];
}

function settle(
  { kind, about }: Pending,
  recipient: Recipient,
  subject: Subject,
  outcome: Entry['outcome'],
): void {
  const at = subject.ctx.ports.clock.now();
  write(recipient, subject, [...entriesFor(recipient, subject), { kind, at, about, outcome }]);
}

function write({ key }: Recipient, { streamer, ctx }: Subject, entries: readonly Entry[]): void {
  const state = ctx.journal.state[streamer.id];
  if (!state || entries === state.ledger[key] || entries.length === 0) return;
  ctx.journal.state[streamer.id] = {
    ...state,
    ledger: { ...state.ledger, [key]: entries.slice(-MOST_ENTRIES) },
  };
}

export function notificationOf(
  { kind, broadcast }: Pending,
  { streamer, observation }: Subject,
): Notification {
  const live = observation.live.get(streamer.id);
  const viewers = kind === 'offline' ? undefined : live?.viewers;
  return {
    kind,
    streamer,
    stream: broadcast,
    ...(viewers !== undefined && { viewers }),
  };
}

export function isSame(one: Pending | undefined, other: Pending): boolean {
  return one?.kind === other.kind && one.about === other.about;
}
