import { spoken } from './core/duration.ts';
import { withLate } from './core/late-state.ts';
import { NO_NOTES, type Notes, type SavedState, type State, type StreamerState } from './core/state.ts';
import { toRemember } from './core/unwatched.ts';
import { noteAnswer, noteSilence } from './outage.ts';
import type { Ports, Restored } from './ports.ts';
import { noteTrouble, type RunRecord } from './record.ts';
import type { Order } from './run.ts';
import { Trouble } from './trouble.ts';

/** While nothing happens, a window saves so often, milliseconds: what was last seen stays roughly right. */
const HEARTBEAT = 15 * 60_000;

/** A cache that failed is left alone for so long, milliseconds. */
const PAUSE = 5 * 60_000;

/** Twilio lists a text some seconds late, milliseconds. */
const LISTED_WITHIN = 15_000;

/** The state between runs: restored once, and saved whenever there is something new to remember. */
export class Memory {
  /** The state that the cache held as the run began, if it could be read; resolves, whatever happens. */
  readonly restored: Promise<SavedState | undefined>;
  readonly #first: Promise<Restored>;
  /** The same question, asked again. */
  #again: { answer?: Restored } | undefined;
  readonly #order: Order;
  readonly #ports: Ports;
  #isTakenUp = false;
  /** What the cache holds. */
  #kept: SavedState = { savedAt: 0, notes: NO_NOTES, streamers: {} };
  #behindSince: number | undefined;
  #fellBehindAt = Number.NEGATIVE_INFINITY;
  #isUnsaved = false;
  #wasUnsaved = false;
  /** Nothing more is told in this run. */
  #isEnd = false;
  #failedAt = Number.NEGATIVE_INFINITY;
  #queue: Promise<void> = Promise.resolve();
  /** The save that is next, not yet begun. */
  #waiting: Promise<void> | undefined;

  constructor(order: Order, ports: Ports) {
    this.#order = order;
    this.#ports = ports;
    this.#first = ports.store.restore();
    this.restored = this.#first.then((restored) => (restored.kind === 'found' ? restored.state : undefined));
  }

  /** Whether the cache may hold a state that could not be read: then nothing is saved over it. */
  get isUnread(): boolean {
    return !this.#isTakenUp;
  }

  /** Whether this run could save nothing, and the one before it could not, either. */
  get isUnsavedAgain(): boolean {
    return this.#isUnsaved && this.#wasUnsaved;
  }

  /**
   * Takes up the restored state; where there is none, all streamers are strangers. Only the first poll waits for it: a
   * cache that could not be read is asked again beside the later ones.
   */
  async takeUp(record: RunRecord): Promise<void> {
    if (this.#isTakenUp) return;
    const isLate = this.#again !== undefined;
    const restored = this.#again ? this.#again.answer : await this.#first;
    if (!restored || this.#isTakenUp) return;
    if (restored.kind === 'unknown') return this.#askAgain(restored, record);
    this.#isTakenUp = true;
    const { clock, log, runs } = this.#ports;
    if (restored.kind === 'none') {
      this.#wasUnsaved = runs.number > 1;
      log.info('State: none in the cache.');
      return;
    }
    const saved = restored.state;
    for (const [id, known] of Object.entries(saved.streamers)) {
      record.state[id] = withLate(known, record.state[id]);
    }
    record.notes = { ...saved.notes, silent: { ...saved.notes.silent, ...record.notes.silent } };
    record.stateSource = 'cache';
    this.#kept = saved;
    const missedSince = this.#missedSince(saved.notes, record);
    this.#wasUnsaved = missedSince !== undefined;
    // What this run told before it could read the state is in the history alone.
    this.#behindSince = saved.notes.behindSince ?? missedSince ?? (isLate ? saved.notes.polledAt : undefined);
    log.info(`State: from the cache, saved ${spoken(clock.now() - saved.savedAt)} ago.`);
  }

  #askAgain({ why, toDo, after }: Restored & { kind: 'unknown' }, record: RunRecord): void {
    const { clock, log, store, ways } = this.#ports;
    const hasHistory = ways.some((way) => way.history);
    const instead = hasHistory ? HISTORY_INSTEAD : NOTHING_INSTEAD;
    const words = `The state could not be read from the cache: ${why}. ${instead}${toDo ? ` ${toDo}` : ''}`;
    noteTrouble(record, log, new Trouble(words, { mustAct: toDo !== undefined && !hasHistory }));
    noteSilence(record, 'cache', clock.now());
    if (clock.now() < after) return;
    const again: { answer?: Restored } = {};
    this.#again = again;
    store.restore().then((restored) => {
      again.answer = restored;
    });
  }

  /**
   * Since when something may have been told that could not be saved, milliseconds: the run that saved did not come to
   * its end, or the one before this saved nothing.
   */
  get behindSince(): number | undefined {
    return this.#behindSince;
  }

  /** Another run was at work since the last save, and may have told what this one does not know. */
  fallBehind({ startedAt }: RunRecord): void {
    this.#fellBehindAt = this.#ports.clock.now();
    this.#behindSince ??= this.#kept.notes.polledAt ?? startedAt;
  }

  /** Whether another run was at work just now, and what it told may not be listed yet. */
  get isListLate(): boolean {
    return this.#ports.clock.now() - this.#fellBehindAt < LISTED_WITHIN;
  }

  /** The history has told what was told since, unless that was too soon to be listed. */
  catchUp(): void {
    if (!this.isListLate) this.#behindSince = undefined;
  }

  /** Saves after something was decided or told. What comes while one save is under way goes into the next one together. */
  keep(record: RunRecord): Promise<void> {
    this.#waiting ??= this.#after(() => {
      this.#waiting = undefined;
      return this.#isPausing() ? undefined : this.#save(record, false);
    });
    return this.#waiting;
  }

  /** Saves once in a while, though nothing was told. */
  async beat(record: RunRecord): Promise<void> {
    const isYoung = this.#ports.clock.now() - record.startedAt < HEARTBEAT;
    if (isYoung || this.#age(record) < HEARTBEAT) return;
    return this.#after(() => (this.#isPausing() ? undefined : this.#save(record, true)));
  }

  /** Saves at the end of the run. A state as good as new is left as it is: a quiet run saves nothing. */
  keepLast(record: RunRecord): Promise<void> {
    this.#isEnd = true;
    return this.#after(() => this.#save(record, this.#age(record) > this.#freshness(record)));
  }

  /**
   * Until when all is remembered, if a run between that one and this one should have saved and did not. Where all is
   * quiet, those soon after it save nothing; so many of them may have come at even distances.
   */
  #missedSince({ savedBy, polledAt = 0 }: Notes, record: RunRecord): number | undefined {
    const { clock, runs } = this.#ports;
    if (savedBy === undefined) return undefined;
    const between = runs.number - savedBy - 1;
    const lastBetween = ((clock.now() - polledAt) * between) / (between + 1);
    return between > 0 && lastBetween > this.#freshness(record) ? polledAt : undefined;
  }

  /** How long a state is as good as new when nothing happens, milliseconds. */
  #freshness({ state, roster }: RunRecord): number {
    const { pollInterval, offlineGrace } = this.#order;
    const isAnyoneOn = roster.streamers.some(({ id }) => state[id]?.current);
    return isAnyoneOn ? Math.min(3 * pollInterval, offlineGrace / 2) : gapAfter(pollInterval);
  }

  #age({ notes }: RunRecord): number {
    return (notes.polledAt ?? 0) - (this.#kept.notes.polledAt ?? 0);
  }

  #isPausing(): boolean {
    return this.#ports.clock.now() - this.#failedAt < PAUSE;
  }

  #after(work: () => Promise<void> | undefined): Promise<void> {
    this.#queue = this.#queue.then(work);
    return this.#queue;
  }

  async #save(record: RunRecord, isDue: boolean): Promise<void> {
    const { clock, store, runs } = this.#ports;
    const streamers = Object.entries(remembered(record, clock.now()));
    const { behindSince: _before, ...known } = record.notes;
    const behindSince = this.#behindSince ?? (this.#isEnd ? undefined : known.polledAt);
    const isPartial = behindSince !== undefined;
    const isWhole = this.#kept.notes.behindSince !== undefined && !isPartial;
    const isWorthIt = isDue || isWhole || isNews(record.notes, streamers, this.#kept);
    if (record.dryRun || this.isUnread || streamers.length === 0 || !isWorthIt) return;
    // A run that Twitch did not answer knows no better than the one before it which runs saved nothing.
    const savedBy = record.polls > 0 && { savedBy: runs.number };
    const saved = {
      savedAt: clock.now(),
      notes: { ...known, ...savedBy, ...(isPartial && { behindSince }) },
      streamers: Object.fromEntries(streamers),
    };
    this.#isUnsaved = !(await store.save(saved));
    if (!this.#isUnsaved) {
      this.#kept = saved;
      noteAnswer(record, 'cache');
    } else {
      this.#failedAt = clock.now();
      noteSilence(record, 'cache', clock.now());
    }
  }
}

/** After so long without a look, milliseconds, a stream may have come and gone unseen. */
export function gapAfter(pollInterval: number): number {
  return Math.max(3 * pollInterval, 10_000);
}

/** Whether there is something to save at once: all but what changes at every look. */
function isNews(notes: Notes, streamers: readonly Known[], kept: SavedState): boolean {
  if (lastingNotes(notes) !== lastingNotes(kept.notes)) return true;
  if (streamers.length !== Object.keys(kept.streamers).length) return true;
  return streamers.some(([id, now]) => {
    const before = kept.streamers[id];
    // A streamer of whom nothing is new is the very same one: most are not looked into.
    return now !== before && (!before || lasting(now) !== lasting(before));
  });
}

function lastingNotes({ silent, ...notes }: Notes): string {
  const { polledAt: _polledAt, savedBy: _savedBy, behindSince: _behindSince, ...rest } = notes;
  const { cache: _cache, ...others } = silent;
  return JSON.stringify([rest, Object.entries(others).map(([name, silence]) => [name, silence?.since])]);
}

function lasting({ current, ...streamer }: StreamerState): string {
  if (!current) return JSON.stringify(streamer);
  const { lastSeenAt: _lastSeenAt, peakViewers: _peakViewers, ...stream } = current;
  return JSON.stringify([streamer, stream]);
}

/** A streamer of whom something is known, by user id. */
type Known = readonly [id: string, streamer: StreamerState];

function remembered({ state, roster }: RunRecord, now: number): State {
  // Twitch did not say who is watched: then all are remembered as they are.
  if (roster.streamers.length === 0) return state;
  return toRemember(state, new Set(roster.streamers.map(({ id }) => id)), now);
}

const HISTORY_INSTEAD = 'The Twilio history takes its place, and nothing is saved over it.';
const NOTHING_INSTEAD =
  'Until it can be read, nothing is told and nothing is saved: what was told is not known.';
