import { beforeStop, pause } from './pause.ts';
import type { Ports } from './ports.ts';
import type { Order } from './run.ts';

/** GitHub is asked once a minute, milliseconds; in a short window more often. */
const MINUTE = 60_000;

/** What GitHub said so recently still holds before something is told, milliseconds. */
const FRESH = 5_000;

/**
 * Ends a run when a newer one of the same workflow is there to go on. GitHub lets one run of a concurrency group
 * wait, and cancels the waiting one, with a mail to the owner, when a third comes.
 */
export class HandOver {
  readonly #ports: Ports;
  /** How long to wait between two questions, milliseconds. */
  readonly #spacing: number;
  #nextQuestionAt: number;
  #askedAt = Number.NEGATIVE_INFINITY;
  #seen: 'none' | 'waits' | 'works' = 'none';
  #underWay: Promise<void> = Promise.resolve();
  #isHidden = false;
  #ended = 0;
  readonly #whenOneEnded: () => void;

  /** @param whenOneEnded called when a newer run has come and gone: what it told, this one does not know */
  constructor({ watchFor, offlineGrace, pollInterval }: Order, ports: Ports, whenOneEnded: () => void) {
    this.#ports = ports;
    this.#whenOneEnded = whenOneEnded;
    this.#spacing = Math.min(MINUTE, Math.max(pollInterval, Math.max(watchFor, 2 * offlineGrace) / 60));
    this.#nextQuestionAt = ports.clock.now() + this.#spacing;
    // A run is the newest as it starts, and one that looks once has mostly told before another can be at work.
    if (watchFor === 0) this.#askedAt = ports.clock.now();
  }

  /**
   * Waits (milliseconds), no longer than until a newer run is seen or the run is to stop.
   *
   * @returns how the run ends then: `overtaken` where the newer one is at work already, with a state of its own
   */
  async waitFor(wait: number): Promise<'handed over' | 'overtaken' | undefined> {
    const { clock, stop } = this.#ports;
    const end = clock.now() + wait;
    for (;;) {
      if (this.#seen !== 'none') return this.#seen === 'works' ? 'overtaken' : 'handed over';
      const left = end - clock.now();
      const untilQuestion = Math.max(0, this.#nextQuestionAt - clock.now());
      await pause(this.#isHidden ? left : Math.min(left, untilQuestion), this.#ports);
      if (stop.isRequested) return undefined;
      // A little before the poll is early enough: it saves a second waiting.
      const isTime = clock.now() >= this.#nextQuestionAt - 50;
      if (isTime) await beforeStop(this.#look(), 0, this.#ports);
      if (stop.isRequested) return undefined;
      if (this.#seen === 'none' && clock.now() >= end) return undefined;
    }
  }

  /**
   * Whether a newer run is at work beside this one, which happens without a concurrency group. Of two runs at work
   * only the newer one tells, so that both together tell nothing twice.
   */
  async isOvertaken(): Promise<boolean> {
    if (this.#ports.clock.now() - this.#askedAt >= FRESH) void this.#look();
    await this.#underWay;
    return this.#seen === 'works';
  }

  /** Looks; who wants to know meanwhile waits for the same answer. */
  #look(): Promise<void> {
    this.#underWay = this.#ask();
    return this.#underWay;
  }

  async #ask(): Promise<void> {
    if (this.#isHidden) return;
    this.#askedAt = this.#ports.clock.now();
    this.#nextQuestionAt = this.#askedAt + this.#spacing;
    const newer = await this.#ports.runs.newer();
    if (newer === 'hidden') {
      this.#isHidden = true;
      this.#ports.log.info(
        "Newer runs can't be seen, so this run uses its whole time. Give the job `permissions: actions: read` to let it hand over.",
      );
    }
    const ended = this.#ports.runs.ended?.() ?? 0;
    if (ended > this.#ended) this.#whenOneEnded();
    this.#ended = ended;
    this.#seen = newer === 'waits' || newer === 'works' ? newer : 'none';
  }
}
