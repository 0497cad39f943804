import { NO_NOTES, type Snapshot } from '../domain/snapshot.ts';
import { DAY, MINUTE, spoken } from '../domain/time.ts';
import { ServiceError } from '../errors.ts';
import type { Ports, Restored } from '../ports.ts';
import type { Journal, RunConfig, Snapshots } from './context.ts';
import { CACHE, noteAnswer, noteError, noteSilence, TWITCH } from './journal.ts';
import { gapAfter } from './schedule.ts';
import { hasChanged, snapshotOf } from './snapshot-content.ts';

/** How often a quiet window saves, in milliseconds, so that the saved time of the last poll stays roughly right. */
const QUIET_SAVE_EVERY = 15 * MINUTE;

/** How long to wait after a failed save, in milliseconds. */
const FAILED_SAVE_PAUSE = 5 * MINUTE;

/** How long ago the last run is assumed to be if GitHub lists none, in milliseconds: few schedules pause longer. */
const LONGEST_GAP = DAY;

/** Restores the snapshot once, and saves it whenever something has changed. */
export class SnapshotKeeper implements Snapshots {
  readonly #config: RunConfig;
  readonly #ports: Ports;
  readonly #journal: Journal;
  readonly restored: Promise<Snapshot | undefined>;
  readonly #first: Promise<Restored>;
  /** The last repeated try to restore the snapshot. `answer` is absent while it is under way. */
  #again: { answer?: Restored } | undefined;
  #isRead = false;
  /** The snapshot in the cache. */
  #saved: Snapshot = { savedAt: 0, notes: NO_NOTES, streamers: {} };
  #isUnsaved = false;
  #failedAt = Number.NEGATIVE_INFINITY;
  #queue: Promise<void> = Promise.resolve();
  /** The next save, if it has not begun yet. */
  #next: Promise<void> | undefined;

  constructor(config: RunConfig, ports: Ports, journal: Journal) {
    this.#config = config;
    this.#ports = ports;
    this.#journal = journal;
    this.#first = ports.store.restore();
    this.restored = this.#first.then((restored) => (restored.kind === 'found' ? restored.state : undefined));
  }

  get isUnread(): boolean {
    return !this.#isRead;
  }

  async unsavedSince(): Promise<number | undefined> {
    const { clock, runs } = this.#ports;
    if (!this.#isUnsaved || runs.number === 1) return undefined;
    const { savedAt } = this.#saved;
    // A successful run replaces a snapshot that is no longer fresh. So if the snapshot is older than the last
    // successful run, that run could not save.
    const lastSuccess = await runs.lastSuccess();
    const lastRunAt = typeof lastSuccess === 'number' ? lastSuccess : clock.now() - LONGEST_GAP;
    return lastRunAt - savedAt > gapAfter(this.#config.pollInterval) ? savedAt : undefined;
  }

  async restore(): Promise<void> {
    if (this.#isRead) return;
    // Only the first poll waits for the cache. If that fails, later tries run beside the polls.
    const restored = this.#again ? this.#again.answer : await this.#first;
    if (!restored || this.#isRead) return;
    if (restored.kind === 'unknown') return this.#askAgain(restored);
    this.#isRead = true;
    if (restored.kind === 'found') this.#take(restored.state);
    else this.#ports.log.info('State: none found.');
  }

  #take(saved: Snapshot): void {
    const journal = this.#journal;
    const { clock, log } = this.#ports;
    Object.assign(journal.state, saved.streamers);
    // The snapshot lacks what this run has sent so far, so merge the history again.
    journal.learned.clear();
    journal.notes = { ...saved.notes, silent: { ...saved.notes.silent, ...journal.notes.silent } };
    journal.stateSource = 'cache';
    this.#saved = saved;
    log.info(`State: saved ${spoken(clock.now() - saved.savedAt)} ago.`);
  }

  #askAgain({ why, toDo, after }: Restored & { kind: 'unknown' }): void {
    const { clock, log, store, channels } = this.#ports;
    const listed = channels.find((channel) => channel.history)?.service.shown;
    const instead = listed
      ? `${listed}'s message history is used instead, and the saved state is not overwritten.`
      : 'Until it can be read, nothing is sent and nothing is saved, because what was sent is unknown.';
    const words = `The state could not be read from the cache: ${why}. ${instead}${toDo ? ` ${toDo}` : ''}`;
    const actionRequired = toDo !== undefined && !listed;
    noteError(this.#journal, log, new ServiceError(words, { actionRequired }));
    noteSilence(this.#journal, CACHE, clock.now());
    if (clock.now() < after) return;
    const again: { answer?: Restored } = {};
    this.#again = again;
    store.restore().then((restored) => {
      again.answer = restored;
    });
  }

  saveSoon(): Promise<void> {
    this.#next ??= this.#enqueue(() => {
      this.#next = undefined;
      return this.#isPausing() ? undefined : this.#save('if changed');
    });
    return this.#next;
  }

  async saveIfStale(): Promise<void> {
    const isYoung = this.#ports.clock.now() - this.#journal.startedAt < QUIET_SAVE_EVERY;
    if (isYoung || this.#age() < QUIET_SAVE_EVERY) return;
    return this.#enqueue(() => (this.#isPausing() ? undefined : this.#save('anyway')));
  }

  saveFinal(): Promise<void> {
    return this.#enqueue(() => this.#save(this.#age() > this.#freshFor() ? 'anyway' : 'if changed'));
  }

  /** How long a snapshot stays good while nothing happens, in milliseconds. */
  #freshFor(): number {
    const { state, roster } = this.#journal;
    const { pollInterval, offlineGrace } = this.#config;
    const isAnyoneOn = roster.streamers.some(({ id }) => state[id]?.current);
    return isAnyoneOn ? Math.min(gapAfter(pollInterval), offlineGrace / 2) : gapAfter(pollInterval);
  }

  #age(): number {
    return this.#ports.clock.now() - this.#saved.savedAt;
  }

  #isPausing(): boolean {
    return this.#ports.clock.now() - this.#failedAt < FAILED_SAVE_PAUSE;
  }

  #enqueue(save: () => Promise<void> | undefined): Promise<void> {
    this.#queue = this.#queue.then(save);
    return this.#queue;
  }

  /**
   * Whether Twitch has been silent since the first run. Then only the outage is saved, so that later runs can measure it.
   * After a lost state, that would hide the loss.
   */
  async #isSilentFromTheStart(): Promise<boolean> {
    if (!this.#journal.notes.silent[TWITCH.name]) return false;
    return this.#saved.savedAt > 0 || (await this.#ports.runs.lastSuccess()) === 'none';
  }

  async #save(when: 'if changed' | 'anyway'): Promise<void> {
    const journal = this.#journal;
    const { clock, store } = this.#ports;
    const snapshot = snapshotOf(journal, this.#ports);
    if (journal.dryRun || this.isUnread) return;
    if (Object.keys(snapshot.streamers).length === 0 && !(await this.#isSilentFromTheStart())) return;
    if (when === 'if changed' && !hasChanged(this.#saved, snapshot)) return;
    this.#isUnsaved = !(await store.save(snapshot));
    if (!this.#isUnsaved) {
      this.#saved = snapshot;
      noteAnswer(journal, CACHE);
    } else {
      this.#failedAt = clock.now();
      noteSilence(journal, CACHE, clock.now());
    }
  }
}
