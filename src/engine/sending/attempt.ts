import { merge, OFFLINE_WITHIN } from '../../domain/ledger.ts';
import { type Notification, type Recipient, textsOf } from '../../domain/notification.ts';
import { nextNotification, type Pending } from '../../domain/reconcile.ts';
import type { Rules } from '../../domain/rules.ts';
import { type Observation, sightingOf } from '../../domain/sightings.ts';
import { type Entry, MOST_ENTRIES } from '../../domain/snapshot.ts';
import type { Streamer } from '../../domain/streamer.ts';
import type { Channel } from '../../ports.ts';
import type { RunContext } from '../context.ts';

/** How a service is doing since the last poll. */
export interface ServiceHealth {
  /** Failures in a row. */
  failures: number;
  /** Whether the service has accepted or refused a message, which shows that the credentials work. */
  isProven: boolean;
  isAtLimit: boolean;
}

/** One channel and one streamer, after one poll. */
export interface Subject {
  readonly channel: Channel;
  readonly streamer: Streamer;
  readonly observation: Observation;
  readonly rules: Rules;
  readonly health: ServiceHealth;
  readonly ctx: RunContext;
}

/** An attempt to send one notification to one person. */
export interface Attempt {
  readonly subject: Subject;
  readonly recipient: Recipient;
  readonly pending: Pending;
  /** When the attempt began, in milliseconds since 1970. */
  readonly at: number;
}

/** What `Journal.held` holds back: everything for one person about one streamer. */
export function holdKey({ key }: Recipient, { id }: Streamer): string {
  return `${key} ${id}`;
}

/** The notification that is pending for one person, as far as is known now. */
export function pendingFor(recipient: Recipient, subject: Subject): Pending | undefined {
  const { streamer, observation, rules, ctx } = subject;
  const state = ctx.journal.state[streamer.id];
  if (!state) return undefined;
  const poll = { at: observation.at, sighting: sightingOf(observation, streamer.id) };
  return nextNotification(state, ledgerFor(recipient, subject), poll, rules);
}

/** Whether the notification of an attempt is still pending. */
export function isPending({ recipient, subject, pending }: Attempt): boolean {
  return isSame(pendingFor(recipient, subject), pending);
}

export function isSame(one: Pending | undefined, other: Pending): boolean {
  return one?.kind === other.kind && one.about === other.about;
}

export function notificationOf({ pending, subject }: Attempt): Notification {
  const { kind, broadcast } = pending;
  const { streamer, observation, rules } = subject;
  const { templates } = rules;
  const viewers = kind === 'offline' ? undefined : observation.live.get(streamer.id)?.viewers;
  return { kind, streamer, stream: broadcast, templates, ...(viewers !== undefined && { viewers }) };
}

/** What one person was sent about the streamer. */
export function ledgerFor({ key }: Recipient, { streamer, ctx }: Subject): readonly Entry[] {
  return ctx.journal.state[streamer.id]?.ledger[key] ?? [];
}

/** Enters the notification into the ledger of its recipient. */
export function addEntry({ pending, recipient, subject }: Attempt, outcome: Entry['outcome']): void {
  const { kind, about } = pending;
  const at = subject.ctx.ports.clock.now();
  write([...ledgerFor(recipient, subject), { kind, at, about, outcome }], recipient, subject);
}

/**
 * Merges the message history into the ledger of one person.
 *
 * @param maxAge the oldest list to reuse, in milliseconds
 * @throws {ServiceError} if the history can't be read
 */
export async function mergeHistory({ recipient, subject }: Attempt, maxAge: number): Promise<void> {
  const { channel, streamer, ctx } = subject;
  const { id, login } = streamer;
  const now = ctx.ports.clock.now();
  const { startedAt = now } = ctx.journal.state[id]?.current ?? {};
  const since = Math.min(now - OFFLINE_WITHIN, startedAt);
  const texts = await ctx.history.of(channel, recipient, { since, maxAge });
  const state = ctx.journal.state[id];
  if (!state) return;
  const byLogin = Map.groupBy(texts, (text) => text.login);
  const own = textsOf(byLogin, [login, state.login, ...state.formerLogins]);
  write(merge(ledgerFor(recipient, subject), own, ctx.ports.clock.now()), recipient, subject);
}

function write(entries: readonly Entry[], { key }: Recipient, { streamer, ctx }: Subject): void {
  const { state } = ctx.journal;
  const known = state[streamer.id];
  if (!known || entries === known.ledger[key] || entries.length === 0) return;
  state[streamer.id] = { ...known, ledger: { ...known.ledger, [key]: entries.slice(-MOST_ENTRIES) } };
}
