import { keptStreamers } from '../domain/retention.ts';
import { NO_NOTES, type Notes, type Snapshot, type State, type StreamerState } from '../domain/snapshot.ts';
import { spoken } from '../domain/time.ts';
import { ServiceError } from '../errors.ts';
import type { Ports, Restored } from '../ports.ts';
import type { Journal, RunConfig, Snapshots } from './context.ts';
import { noteError } from './journal.ts';
import { noteAnswer, noteSilence } from './outages.ts';

/** While nothing happens, a window saves so often, milliseconds: what was last seen stays roughly right. */
const HEARTBEAT = 15 * 60_000;

/** A cache that failed is left alone for so long, milliseconds. */
const PAUSE = 5 * 60_000;

/** Where GitHub lists no earlier run, one counts as started so long ago, milliseconds: schedules rarely pause longer. */
const DAY = 24 * 3_600_000;

/** The state between runs: restored once, and saved whenever there is something new to remember. */
export class SnapshotKeeper implements Snapshots {
  readonly #config: RunConfig;
  readonly #ports: Ports;
  /** The state that the cache held as the run began, if it could be read; resolves, whatever happens. */
  readonly restored: Promise<Snapshot | undefined>;
  readonly #first: Promise<Restored>;
  /** The same question, asked again. */
  #again: { answer?: Restored } | undefined;
  #isTakenUp = false;
  /** What the cache holds. */
  #kept: Snapshot = { savedAt: 0, notes: NO_NOTES, streamers: {} };
  #isUnsaved = false;
  #failedAt = Number.NEGATIVE_INFINITY;
  #queue: Promise<void> = Promise.resolve();
  /** The save that is next, not yet begun. */
  #waiting: Promise<void> | undefined;

  constructor(config: RunConfig, ports: Ports) {
    this.#config = config;
    this.#ports = ports;
    this.#first = ports.store.restore();
    this.restored = this.#first.then((restored) => (restored.kind === 'found' ? restored.state : undefined));
  }

  get isUnread(): boolean {
    return !this.#isTakenUp;
  }

  /** Whether this run could save nothing, and the one before it left nothing, either. */
  async isUnsavedAgain(): Promise<boolean> {
    const { clock, runs } = this.#ports;
    if (!this.#isUnsaved || runs.number === 1) return false;
    await runs.newer();
    const { savedAt, notes } = this.#kept;
    // However quiet, a run that starts once the snapshot is no longer fresh replaces it, unless Twitch stays silent: a
    // snapshot that outlives a successful one shows that it could not save.
    const lastRunAt = notes.silent.twitch ? undefined : runs.lastSuccess?.();
    return (lastRunAt ?? clock.now() - DAY) - savedAt > gapAfter(this.#config.pollInterval);
  }

  /**
   * Takes up the restored state; where there is none, all streamers are strangers. Only the first poll waits for it: a
   * cache that could not be read is asked again beside the later ones.
   */
  async takeUp(journal: Journal): Promise<void> {
    if (this.#isTakenUp) return;
    const restored = this.#again ? this.#again.answer : await this.#first;
    if (!restored || this.#isTakenUp) return;
    if (restored.kind === 'unknown') return this.#askAgain(restored, journal);
    this.#isTakenUp = true;
    const { clock, log } = this.#ports;
    if (restored.kind === 'none') {
      log.info('State: none in the cache.');
      return;
    }
    const saved = restored.state;
    Object.assign(journal.state, saved.streamers);
    // What this run told before it could read the state is in the history alone.
    journal.learned.clear();
    journal.notes = { ...saved.notes, silent: { ...saved.notes.silent, ...journal.notes.silent } };
    journal.stateSource = 'cache';
    this.#kept = saved;
    log.info(`State: from the cache, saved ${spoken(clock.now() - saved.savedAt)} ago.`);
  }

  #askAgain({ why, toDo, after }: Restored & { kind: 'unknown' }, journal: Journal): void {
    const { clock, log, store, channels } = this.#ports;
    const hasHistory = channels.some((channel) => channel.history);
    const instead = hasHistory ? HISTORY_INSTEAD : NOTHING_INSTEAD;
    const words = `The state could not be read from the cache: ${why}. ${instead}${toDo ? ` ${toDo}` : ''}`;
    noteError(journal, log, new ServiceError(words, { actionRequired: toDo !== undefined && !hasHistory }));
    noteSilence(journal, 'cache', clock.now());
    if (clock.now() < after) return;
    const again: { answer?: Restored } = {};
    this.#again = again;
    store.restore().then((restored) => {
      again.answer = restored;
    });
  }

  /** Saves after something was decided or told. What comes while one save is under way goes into the next one together. */
  keep(journal: Journal): Promise<void> {
    this.#waiting ??= this.#after(() => {
      this.#waiting = undefined;
      return this.#isPausing() ? undefined : this.#save(journal, false);
    });
    return this.#waiting;
  }

  /** Saves once in a while, though nothing was told. */
  async beat(journal: Journal): Promise<void> {
    const isYoung = this.#ports.clock.now() - journal.startedAt < HEARTBEAT;
    if (isYoung || this.#age(journal) < HEARTBEAT) return;
    return this.#after(() => (this.#isPausing() ? undefined : this.#save(journal, true)));
  }

  /** Saves at the end of the run. A state as good as new is left as it is: a quiet run saves nothing. */
  keepLast(journal: Journal): Promise<void> {
    return this.#after(() => this.#save(journal, this.#age(journal) > this.#freshness(journal)));
  }

  /** How long a state is as good as new when nothing happens, milliseconds. */
  #freshness({ state, roster }: Journal): number {
    const { pollInterval, offlineGrace } = this.#config;
    const isAnyoneOn = roster.streamers.some(({ id }) => state[id]?.current);
    return isAnyoneOn ? Math.min(gapAfter(pollInterval), offlineGrace / 2) : gapAfter(pollInterval);
  }

  #age({ notes }: Journal): number {
    return (notes.polledAt ?? 0) - (this.#kept.notes.polledAt ?? 0);
  }

  #isPausing(): boolean {
    return this.#ports.clock.now() - this.#failedAt < PAUSE;
  }

  #after(work: () => Promise<void> | undefined): Promise<void> {
    this.#queue = this.#queue.then(work);
    return this.#queue;
  }

  async #save(journal: Journal, isDue: boolean): Promise<void> {
    const { clock, store } = this.#ports;
    const streamers = Object.entries(remembered(journal, clock.now()));
    const notes = { ...journal.notes, recipients: recipientsOf(this.#ports) };
    const isWorthIt = isDue || isNews(notes, streamers, this.#kept);
    if (journal.dryRun || this.isUnread || streamers.length === 0 || !isWorthIt) return;
    const saved = { savedAt: clock.now(), notes, streamers: Object.fromEntries(streamers) };
    this.#isUnsaved = !(await store.save(saved));
    if (!this.#isUnsaved) {
      this.#kept = saved;
      noteAnswer(journal, 'cache');
    } else {
      this.#failedAt = clock.now();
      noteSilence(journal, 'cache', clock.now());
    }
  }
}

/** No stream that lasts as long is missed by polls that often fail, milliseconds. */
const SHORTEST_GAP = 3 * 60_000;

/** After so long without a poll, milliseconds, a stream may have come and gone unseen. */
export function gapAfter(pollInterval: number): number {
  return Math.max(3 * pollInterval, SHORTEST_GAP);
}

/** Whether there is something to save at once: all but what changes at every look. */
function isNews(notes: Notes, streamers: readonly Known[], kept: Snapshot): boolean {
  if (lastingNotes(notes) !== lastingNotes(kept.notes)) return true;
  if (streamers.length !== Object.keys(kept.streamers).length) return true;
  return streamers.some(([id, now]) => {
    const before = kept.streamers[id];
    // A streamer of whom nothing is new is the very same one: most are not looked into.
    return now !== before && (!before || lasting(now) !== lasting(before));
  });
}

function lastingNotes({ silent, ...notes }: Notes): string {
  const { polledAt: _polledAt, ...rest } = notes;
  const { cache: _cache, ...others } = silent;
  return JSON.stringify([rest, Object.entries(others).map(([name, silence]) => [name, silence?.since])]);
}

function lasting({ current, ...streamer }: StreamerState): string {
  if (!current) return JSON.stringify(streamer);
  const { lastSeenAt: _lastSeenAt, peakViewers: _peakViewers, ...stream } = current;
  return JSON.stringify([streamer, stream]);
}

/** Who is told by now: whoever is new the next time does not hear of what was over before. */
function recipientsOf({ channels }: Ports): string[] {
  return channels.flatMap(({ recipients }) => recipients.map(({ key }) => key));
}

/** A streamer of whom something is known, by user id. */
type Known = readonly [id: string, streamer: StreamerState];

function remembered({ state, roster }: Journal, now: number): State {
  // Twitch did not say who is watched: then all are remembered as they are.
  if (roster.streamers.length === 0) return state;
  return keptStreamers(state, new Set(roster.streamers.map(({ id }) => id)), now);
}

const HISTORY_INSTEAD = "Twilio's message history takes its place, and nothing is saved over it.";
const NOTHING_INSTEAD =
  'Until it can be read, nothing is sent by email and nothing is saved: what was sent is not known.';
