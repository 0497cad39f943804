import type { Fault, Labels, Moment } from '../world/world.ts';

/** What happens in a simulated world, one after the other. */
export type Step =
  | { readonly do: 'wait'; readonly seconds: number }
  | Change
  | { readonly do: 'rename'; readonly channel: number }
  /** Goes off and comes back after some seconds, with the same stream id or a new one. */
  | { readonly do: 'drop'; readonly channel: number; readonly seconds: number; readonly sameId: boolean }
  /** The cache loses all entries. */
  | { readonly do: 'evict' }
  | {
      readonly do: 'run';
      readonly faults: readonly PlannedFault[];
      /** How long it watches; what happens meanwhile; when it is cancelled or killed, if it is. */
      readonly window: number;
      readonly meanwhile: readonly Meanwhile[];
      readonly cancelledAfter?: number | undefined;
      readonly killedAfter?: number | undefined;
    }
  /** A run of another watcher in the same repository, which polls the same streamers for somebody else. */
  | { readonly do: 'neighbour' }
  /** A second run appears while the first goes on: at work beside it, or waiting for its end. */
  | {
      readonly do: 'overlap';
      readonly seconds: number;
      readonly isQueued: boolean;
      readonly faults: readonly PlannedFault[];
      readonly window: number;
      readonly meanwhile: readonly Meanwhile[];
    };

/** Something that streamers do; a stream has the usual title and category where none are said. */
export interface Change {
  readonly do: 'live' | 'offline' | 'edit';
  readonly channel: number;
  readonly labels?: Partial<Labels> | undefined;
}

/** Something that they do so many seconds into a run. */
export interface Meanwhile extends Change {
  readonly after: number;
}

/** A fault that happens after `skip` exchanges of its kind, `times` times. */
export interface PlannedFault {
  readonly moment: Moment;
  readonly fault: Fault;
  readonly skip: number;
  readonly times: number;
}

export interface Story {
  readonly channels: number;
  /** How many get texts, and how many get mail. */
  readonly byText: number;
  readonly byMail: number;
  readonly graceSeconds: number;
  /** How late Twilio lists a text, seconds. */
  readonly listDelay: number;
  /** How late Twitch lists a stream, and that it is over; seconds. */
  readonly lag: number;
  /** How far the clocks of Twitch and Twilio are ahead of ours, seconds. */
  readonly clocks?: { readonly twitch: number; readonly twilio: number } | undefined;
  /** Whether Twitch keeps recordings. */
  readonly isRecorded: boolean;
  /** The quiet hours, if there are any: minutes after the story begins, and how many minutes they last. */
  readonly quiet?: { readonly after: number; readonly lasts: number } | undefined;
  /** Only streams in these categories are announced, if there are any, or only those in none of the others. */
  readonly categories?: readonly string[] | undefined;
  readonly exceptCategories?: readonly string[] | undefined;
  /** Whether edits are sent. */
  readonly areEditsSent?: boolean | undefined;
  readonly steps: readonly Step[];
}

/** What goes wrong at a moment of a run, as planned. @param refused gets the addresses that are refused for good */
export function planFaults(faults: readonly PlannedFault[], refused: Set<string>) {
  const left = faults.map((fault) => ({ ...fault }));
  return (moment: Moment, about?: string): Fault | undefined => {
    for (const planned of left) {
      if (planned.moment !== moment || planned.times <= 0) continue;
      if (planned.skip > 0) {
        planned.skip -= 1;
        continue;
      }
      planned.times -= 1;
      if (planned.fault === 'refused') refused.add(`${about}`);
      return planned.fault;
    }
    return undefined;
  };
}

/** Whether a run may know less than the one before it. */
export function losesState({ steps }: Story): boolean {
  return steps.some(
    (step) =>
      step.do === 'evict' ||
      ('faults' in step && step.faults.some(({ moment }) => moment.startsWith('cache'))),
  );
}
