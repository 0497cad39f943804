import { covers } from '../domain/broadcast.ts';
import { believe, FORGOTTEN, merge } from '../domain/ledger.ts';
import { type PastTexts, textsAbout } from '../domain/notification.ts';
import { finish } from '../domain/observe.ts';
import { type Observation, type Sighting, sightingOf } from '../domain/sightings.ts';
import type { Entry, StreamerState } from '../domain/snapshot.ts';
import type { Streamer } from '../domain/streamer.ts';
import { ServiceError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import type { RunContext } from './context.ts';
import { noteError } from './journal.ts';
import { noteSilence } from './outages.ts';

/** A broadcast that began so recently is news even where nobody knows whether it was announced, milliseconds. */
const NEWS = 30 * 60_000;

/** Lists that were read as the run began hold so long, milliseconds: Twitch may be slow. */
const FRESH = 60_000;

/** Where the lists can't be read, those who are noted wait so long for the next try, milliseconds. */
const RETRY = 60_000;

type Lists = ReadonlyMap<string, PastTexts>;

/** Asks the providers, as the run begins, what they sent: the answers are used when Twitch's are there. */
export function beginToLearn({ journal, ports, history }: RunContext): void {
  const since = journal.startedAt - FORGOTTEN;
  history.ofAll(ports.channels, since, 0).catch(() => undefined);
}

/**
 * Takes what the providers list into the ledgers, once a run. A streamer of whom nothing is noted needs it: without it
 * nothing is told of him. For all others a message is checked once more before it is sent.
 */
export async function learn(observation: Observation, ctx: RunContext): Promise<void> {
  const { journal } = ctx;
  const { roster, state, learned } = journal;
  const waiting = roster.streamers.filter(
    ({ id }) => !learned.has(id) && (state[id] || !observation.unknown.has(id)),
  );
  if (waiting.length === 0) return;
  const lists = await readLists(waiting, observation, ctx);
  if (!lists) return;
  let isAnyListed = false;
  for (const streamer of waiting) {
    const { id, login } = streamer;
    const known = state[id];
    const logins = [login, ...(known ? [known.login, ...known.formerLogins] : [])];
    const own = new Map([...lists].map(([key, texts]) => [key, textsAbout(texts, logins)] as const));
    isAnyListed ||= [...own.values()].some((texts) => texts.length > 0);
    state[id] = known
      ? withLists(streamer, known, own, observation.at, ctx)
      : stranger(streamer, own, sightingOf(observation, id), observation.at, ctx);
    learned.add(id);
  }
  if (journal.stateSource === 'none' && isAnyListed) journal.stateSource = 'history';
}

async function readLists(
  waiting: readonly Streamer[],
  observation: Observation,
  { journal, ports, history }: RunContext,
): Promise<Lists | undefined> {
  const strangers = waiting.filter(({ id }) => !journal.state[id]);
  const now = ports.clock.now();
  if (strangers.length === 0 && now - (journal.listsFailedAt ?? now - RETRY) < RETRY) return undefined;
  const starts = strangers.flatMap(({ id }) => observation.live.get(id)?.startedAt ?? []);
  const since = Math.min(journal.startedAt - FORGOTTEN, ...starts);
  try {
    return await history.ofAll(ports.channels, since, FRESH);
  } catch (error) {
    journal.listsFailedAt = ports.clock.now();
    const isMissed = strangers.length > 0;
    const lead = isMissed ? 'Nothing is sent about streamers not seen before' : 'More may have been sent';
    noteError(journal, ports.log, error, `${lead}: `);
    const isRefused = error instanceof ServiceError && error.actionRequired;
    if (!isRefused) noteSilence(journal, 'twilio', journal.listsFailedAt);
    for (const channel of ports.channels) if (isRefused && channel.history) journal.unusable.add(channel);
    return undefined;
  }
}

function withLists(
  streamer: Streamer,
  known: StreamerState,
  lists: Lists,
  at: number,
  { ports, journal }: RunContext,
): StreamerState {
  const noted = journal.notes.recipients ?? [];
  const keys = ports.channels.flatMap(({ recipients }) => recipients.map(({ key }) => key));
  const ledgers = keys.map((key) => {
    const before = known.ledger[key] ?? (noted.includes(key) ? [] : baseline(known, at));
    return { key, before, after: merge(before, lists.get(key) ?? []) };
  });
  const grown = ledgers.filter(({ key, after }) => after.length > 0 && after !== known.ledger[key]);
  if (grown.length === 0) return known;
  for (const { key, after } of grown) sayFound(key, streamer, after, ports);
  const ledger = Object.fromEntries(grown.map(({ key, after }) => [key, [...after]]));
  const state = { ...known, ledger: { ...known.ledger, ...ledger } };
  if (grown.some(({ before, after }) => isEnded(known, before, after)))
    return finish(state, streamer, at).state;
  if (!grown.some(({ after }) => isBack(known, after, at))) return state;
  const { absent: _contradicted, ...rest } = state;
  return rest;
}

/** Says what a run sent that could not save it. */
function sayFound(
  key: string,
  { login }: Streamer,
  ledger: readonly Entry[],
  { channels, log }: Ports,
): void {
  const found = ledger.findLast(({ about }) => about === undefined);
  const recipient = channels.flatMap(({ recipients }) => recipients).find((each) => each.key === key);
  if (!found || !recipient) return;
  log.info(
    `Already sent, says the message history: ${recipient.shown}: ${found.kind.toUpperCase()} ${login}`,
  );
}

/** Whether somebody was told of the end of what is on, by a run that could not save. */
function isEnded(
  { current, finished }: StreamerState,
  before: readonly Entry[],
  after: readonly Entry[],
): boolean {
  if (!current) return false;
  const isOpen = (ledger: readonly Entry[]) => {
    const { open } = believe(ledger, [...finished, current]);
    return open !== undefined && covers(current, open.about);
  };
  return isOpen(before) && !isOpen(after);
}

/** Whether somebody was told that the streamer is on since he was found to be absent. */
function isBack({ absent }: StreamerState, ledger: readonly Entry[], at: number): boolean {
  const { open } = believe(ledger, []);
  return absent !== undefined && open !== undefined && open.at > absent.since && open.at <= at;
}

/** Who is new among the recipients does not hear of what is over. */
function baseline({ finished }: StreamerState, at: number): readonly Entry[] {
  const about = finished.at(-1)?.newestAt;
  return about === undefined ? [] : [{ kind: 'offline', at, about, outcome: 'skipped' }];
}

/** A streamer of whom nothing is noted, as the lists show him. */
function stranger(
  { login }: Streamer,
  lists: Lists,
  sighting: Sighting,
  at: number,
  { journal, ports, snapshots }: RunContext,
): StreamerState {
  // What was texted counts as mailed, to whoever was texted last.
  const texted = [...lists.values()].reduce(
    (one, other) => ((one.at(-1)?.at ?? 0) >= (other.at(-1)?.at ?? 0) ? one : other),
    [],
  );
  const isOld = typeof sighting === 'object' && at - sighting.startedAt > NEWS;
  const isLost = lists.size === 0 && journal.stateSource !== 'cache';
  const ledger: Record<string, Entry[]> = {};
  for (const { history, recipients } of ports.channels) {
    // What was mailed is unknown, and is to be found out.
    if (!history && snapshots.isUnread) continue;
    for (const { key } of recipients) {
      const entries = merge([], lists.get(key) ?? texted);
      if (entries.length > 0) ledger[key] = [...entries];
      else if (isOld && isLost)
        ledger[key] = [{ kind: 'live', at, about: sighting.startedAt, outcome: 'skipped' }];
    }
  }
  return { login, formerLogins: [], finished: [], ledger };
}
