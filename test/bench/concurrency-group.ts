import type { ListedRun, World } from '../world/world.ts';

/** From when a run may begin until a hosted runner takes it, milliseconds: two or three seconds are usual. */
const QUEUE = 5_000;

/** Until the action's own process runs: the job is set up, the action fetched. */
const SET_UP = 8_000;

/** After it, until GitHub lets the next run begin. */
const CLEAN_UP = 3_000;

/**
 * GitHub's concurrency group: one run works, one waits, and a newer one that has to wait replaces
 * the waiting one, which is cancelled.
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
export class ConcurrencyGroup {
  cancelled = 0;
  started = 0;
  /** As GitHub bills them: each job is rounded up to a minute. */
  minutes = 0;
  readonly #world: World;
  readonly #work: (run: ListedRun) => Promise<unknown>;
  #lastId = 0;
  #isBusy = false;
  #waiting: ListedRun | undefined;

  /** @param work what the process of a run does */
  constructor(world: World, work: (run: ListedRun) => Promise<unknown>) {
    this.#world = world;
    this.#work = work;
  }

  /** A schedule or a clock starts a run. */
  dispatch(): void {
    const run: ListedRun = { id: ++this.#lastId, status: 'queued', startedAt: this.#world.clock.now() };
    this.#world.runs.push(run);
    if (!this.#isBusy) {
      void this.#carryOut(run);
      return;
    }
    if (this.#waiting) {
      this.#waiting.status = 'completed';
      this.cancelled += 1;
    }
    run.status = 'pending';
    this.#waiting = run;
  }

  async #carryOut(first: ListedRun): Promise<void> {
    this.#isBusy = true;
    const { clock, runs } = this.#world;
    for (let run: ListedRun | undefined = first; run; run = this.#waiting) {
      if (run === this.#waiting) this.#waiting = undefined;
      run.status = 'queued';
      await clock.sleep(QUEUE);
      run.status = 'in_progress';
      const start = clock.now();
      this.started += 1;
      await clock.sleep(SET_UP);
      await this.#work(run);
      await clock.sleep(CLEAN_UP);
      run.status = 'completed';
      this.minutes += Math.ceil((clock.now() - start) / 60_000);
      // What is done is on the list no more, as if it were on its second page.
      runs.splice(0, runs.findIndex(({ status }) => status !== 'completed') >>> 0);
    }
    this.#isBusy = false;
  }
}
