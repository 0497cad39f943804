import type { Ports } from '../ports.ts';

/** How often to look for newer runs, in milliseconds. This makes a hand-over take less than half a minute. */
const ASKED_EVERY = 20_000;

/**
 * Ends a run when a newer run of the workflow waits or works. GitHub lets one run of a concurrency group wait; when
 * a third starts, it cancels the waiting one and emails the owner.
 */
export class HandOver {
  readonly #ports: Ports;
  #nextQuestionAt: number;
  #isNewerThere = false;
  #isHidden = false;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#nextQuestionAt = ports.clock.now() + ASKED_EVERY;
  }

  /**
   * Waits until the time is up, a newer run shows up, or this run is cancelled.
   *
   * @param wait milliseconds
   * @returns whether there is a newer run
   */
  async waitFor(wait: number): Promise<boolean> {
    const { clock, signal } = this.#ports;
    const end = clock.now() + wait;
    for (;;) {
      const left = end - clock.now();
      const untilQuestion = Math.max(0, this.#nextQuestionAt - clock.now());
      await clock.sleep(this.#isHidden ? left : Math.min(left, untilQuestion), signal);
      if (signal.aborted) return false;
      if (clock.now() >= this.#nextQuestionAt) await this.#ask();
      if (this.#isNewerThere || clock.now() >= end) return this.#isNewerThere;
    }
  }

  async #ask(): Promise<void> {
    if (this.#isHidden) return;
    this.#nextQuestionAt = this.#ports.clock.now() + ASKED_EVERY;
    const newer = await this.#ports.runs.newer();
    this.#isHidden = newer === 'hidden';
    this.#isNewerThere = newer === 'waits' || newer === 'works';
    if (!this.#isHidden) return;
    this.#ports.log.info(
      "This run can't see newer ones, so it uses its whole window. Give the job `permissions: actions: read` to let it hand over.",
    );
  }
}
