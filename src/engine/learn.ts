import { OFFLINE_WITHIN } from '../domain/ledger.ts';
import { type PastTexts, textsOf } from '../domain/notification.ts';
import { type Observation, sightingOf } from '../domain/sightings.ts';
import type { Streamer } from '../domain/streamer.ts';
import { MINUTE } from '../domain/time.ts';
import { ServiceError } from '../errors.ts';
import type { RunContext } from './context.ts';
import { noteError, noteSilence } from './journal.ts';
import { firstState, isStateLost, withTexts } from './ledgers.ts';

/** The oldest history to use, in milliseconds: it was read at the start of the run, and Twitch may be slow. */
const READ_AHEAD_MAX_AGE = MINUTE;

/** How long to wait before reading a failed history again, in milliseconds, if all streamers have a ledger. */
const FAILED_READ_PAUSE = MINUTE;

/** Starts to read the message history at the same time as Twitch. `learn` uses the answers. */
export function readAhead({ journal, ports, history }: RunContext): void {
  const since = journal.startedAt - OFFLINE_WITHIN;
  history.ofAll(ports.channels, { since, maxAge: 0 }).catch(() => undefined);
}

/**
 * Merges the message history into the ledgers, once a run. Nothing is sent about a streamer without a ledger until that
 * is done. For all others, every send reads the history again anyway.
 */
export async function learn(observation: Observation, ctx: RunContext): Promise<void> {
  const { journal, snapshots, ports } = ctx;
  const { roster, state, learned } = journal;
  // Without any message history, only the snapshot says which streamers are new.
  const isReady = !snapshots.isUnread || ports.channels.some((channel) => channel.history);
  const waiting = roster.streamers.filter(
    ({ id }) => !learned.has(id) && (state[id] || (isReady && !observation.unknown.has(id))),
  );
  if (waiting.length === 0) return;
  const history = await readHistory(waiting, observation, ctx);
  if (!history) return;
  // Grouped once, because each of thousands of streamers would search thousands of texts.
  const grouped = [...history].map(([key, all]) => [key, Map.groupBy(all, ({ login }) => login)] as const);
  const isLost = await isStateLost(waiting, observation, ctx);
  let isAnyListed = false;
  for (const streamer of waiting) {
    const { id, login } = streamer;
    const known = state[id];
    const logins = known ? [login, known.login, ...known.formerLogins] : [login];
    const texts = new Map(grouped.map(([key, about]) => [key, textsOf(about, logins)] as const));
    isAnyListed ||= [...texts.values()].some((own) => own.length > 0);
    const { at } = observation;
    state[id] = known
      ? withTexts(known, { streamer, texts, at, isLost }, ctx)
      : firstState(sightingOf(observation, id), { streamer, texts, at, isLost }, ctx);
    learned.add(id);
  }
  if (journal.stateSource === 'none' && isAnyListed) journal.stateSource = 'history';
}

async function readHistory(
  waiting: readonly Streamer[],
  observation: Observation,
  { journal, ports, history }: RunContext,
): Promise<ReadonlyMap<string, PastTexts> | undefined> {
  const strangers = waiting.filter(({ id }) => !journal.state[id]);
  const now = ports.clock.now();
  if (
    strangers.length === 0 &&
    now - (journal.historyFailedAt ?? now - FAILED_READ_PAUSE) < FAILED_READ_PAUSE
  )
    return undefined;
  const starts = strangers.flatMap(({ id }) => observation.live.get(id)?.startedAt ?? []);
  const since = Math.min(journal.startedAt - OFFLINE_WITHIN, ...starts);
  try {
    return await history.ofAll(ports.channels, { since, maxAge: READ_AHEAD_MAX_AGE });
  } catch (error) {
    journal.historyFailedAt = ports.clock.now();
    const isRefused = error instanceof ServiceError && error.actionRequired;
    const isForNew = strangers.length > 0 && !isRefused;
    noteError(journal, ports.log, error, isForNew ? 'Nothing is sent about new streamers: ' : '');
    for (const channel of ports.channels) {
      if (!channel.history) continue;
      if (isRefused) journal.unusable.add(channel);
      else noteSilence(journal, channel.service, journal.historyFailedAt);
    }
    return undefined;
  }
}
