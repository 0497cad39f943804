import type { Ports } from '../ports.ts';

/** How often GitHub is asked for newer runs, milliseconds: with the answer, a hand-over ends within half a minute. */
const SPACING = 20_000;

/**
 * Ends a run when a newer one of the same workflow waits or works. GitHub lets one run of a concurrency group wait, and
 * cancels the waiting one, with a mail to the owner, when a third comes.
 */
export class HandOver {
  readonly #ports: Ports;
  #nextQuestionAt: number;
  #isNewerThere = false;
  #isHidden = false;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#nextQuestionAt = ports.clock.now() + SPACING;
  }

  /**
   * Waits (milliseconds), no longer than until a newer run is seen or this one is cancelled.
   *
   * @returns whether a newer run is there
   */
  async waitFor(wait: number): Promise<boolean> {
    const { clock, signal } = this.#ports;
    const end = clock.now() + wait;
    for (;;) {
      const left = end - clock.now();
      const untilQuestion = Math.max(0, this.#nextQuestionAt - clock.now());
      await clock.sleep(this.#isHidden ? left : Math.min(left, untilQuestion), signal);
      if (signal.aborted) return false;
      // A little before the poll is early enough: it saves a second waiting.
      const isTime = clock.now() >= this.#nextQuestionAt - 50;
      if (isTime) await this.#ask();
      if (this.#isNewerThere || clock.now() >= end) return this.#isNewerThere;
    }
  }

  async #ask(): Promise<void> {
    if (this.#isHidden) return;
    this.#nextQuestionAt = this.#ports.clock.now() + SPACING;
    const newer = await this.#ports.runs.newer();
    this.#isHidden = newer === 'hidden';
    this.#isNewerThere = newer === 'waits' || newer === 'works';
    if (!this.#isHidden) return;
    this.#ports.log.info(
      "Newer runs can't be seen, so this run uses its whole time. Give the job `permissions: actions: read` to let it hand over.",
    );
  }
}
