import { writeFileSync } from 'node:fs';

/**
 * The time of the sandbox: the real time plus an offset. The fakes use it, and so does the action's
 * process, which reads the offset from a file: moving the clock also moves a run that is under way,
 * and wakes its timers of a second and more when they are due.
 */
export class SandboxClock {
  /** Holds the offset in milliseconds, as text. */
  readonly file: string;
  #offset = 0;

  constructor(file: string, startAt?: Date) {
    this.file = file;
    if (startAt) this.#offset = startAt.getTime() - Date.now();
    this.#write();
  }

  /** Milliseconds between the real time and the sandbox's. */
  get offset(): number {
    return this.#offset;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return Date.now() + this.#offset;
  }

  /** Moves the clock forward (or back, for a clock that was set wrong). */
  advance(milliseconds: number): void {
    this.#offset += milliseconds;
    this.#write();
  }

  #write(): void {
    writeFileSync(this.file, String(this.#offset));
  }
}
