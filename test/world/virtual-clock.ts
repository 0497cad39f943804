import type { Clock } from '../../src/ports.ts';

interface Sleeper {
  readonly at: number;
  readonly order: number;
  readonly wake: () => void;
}

/** A clock that stands still until everything sleeps, and then jumps to what wakes first. */
export class VirtualClock implements Clock {
  #now: number;
  #order = 0;
  #sleepers: Sleeper[] = [];

  constructor(start: number) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        signal?.removeEventListener('abort', abort);
        resolve();
      };
      const sleeper = { at: this.#now + Math.max(0, milliseconds), order: this.#order++, wake };
      const abort = () => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
        wake();
      };
      signal?.addEventListener('abort', abort);
      this.#sleepers.push(sleeper);
    });
  }

  /** Lets time pass until the work is done. @throws if it would take longer than `limit` milliseconds, or never end */
  async until<Result>(work: Promise<Result>, limit = 24 * 3_600_000): Promise<Result> {
    const end = this.#now + limit;
    let isDone = false;
    const done = () => {
      isDone = true;
    };
    work.then(done, done);
    for (;;) {
      // Every promise that can go on without time passing does so before the next immediate.
      await new Promise(setImmediate);
      if (isDone) return work;
      const next = this.#earliest();
      if (!next) throw new Error('everything waits for something that never comes');
      if (next.at > end) throw new Error(`not done after ${limit / 1000} virtual seconds`);
      this.#wake(next);
    }
  }

  /** Lets time pass, whatever happens in it. */
  async pass(milliseconds: number): Promise<void> {
    await this.until(this.sleep(milliseconds), milliseconds);
  }

  #earliest(): Sleeper | undefined {
    let first: Sleeper | undefined;
    for (const sleeper of this.#sleepers) {
      if (!first || sleeper.at < first.at || (sleeper.at === first.at && sleeper.order < first.order))
        first = sleeper;
    }
    return first;
  }

  #wake(sleeper: Sleeper): void {
    this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
    this.#now = Math.max(this.#now, sleeper.at);
    sleeper.wake();
  }
}
