import type { Moment } from '../sandbox/exchange.ts';
import type { FaultKind } from '../sandbox/faults.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';

/** What is going on while something fails. */
export type Scene =
  /** Nobody was on at the last look, and now anna is. */
  | 'begins'
  /** anna was on at the last look, which was told, and still is. */
  | 'is on'
  /** anna was on at the last look, which was told, and is not any more. */
  | 'ends';

/** Who has the news of the scene. */
export type Told = 'nobody' | 'me' | 'friend' | 'both';

/** The exchanges that can fail, as `service what`. */
export type Exchange =
  | `twitch ${'token' | 'users' | 'streams' | 'videos'}`
  | `twilio ${'list' | 'send' | 'status'}`
  | `cache ${'lookup' | 'download' | 'reserve' | 'upload' | 'finalize'}`
  | 'webhook post'
  | 'github runs';

/** What a failure comes to, for the people who are to be told and for the owner. */
export type Outcome =
  | 'unnoticed'
  | 'told all the same'
  | 'next run'
  | 'again'
  | 'from the history'
  | 'recipient'
  | 'lost'
  | 'owner';

/** One failure, at one moment, and what must come of it. */
export interface FaultRow {
  /** Whom it concerns and what goes wrong, in plain words: together a sentence. */
  readonly who: 'Twitch' | 'Twilio' | 'The cache' | 'GitHub' | 'The mail server' | 'The webhook';
  readonly what: string;
  readonly scene: Scene;
  /** What fails, from the first time or after `skip`, and how often: always, or so many `times`. */
  readonly fail?: {
    readonly at: Exchange;
    readonly how: FaultKind;
    readonly moment?: Moment;
    readonly times?: number;
    readonly skip?: number;
    /** Only in what concerns one recipient. */
    readonly to?: 'me';
  };
  /** What is wrong with the world, where no exchange fails by itself; and how it is put right. */
  readonly world?: (sandbox: Sandbox) => void;
  readonly heal?: (sandbox: Sandbox) => void;
  /** By email, too. */
  readonly mail?: true;
  /** By webhook, too. */
  readonly hook?: true;
  /** Who has been told when the run with the failure is over, and after the next one, when all is well again. */
  readonly told: readonly [Told, Told];
  /** The same of mail. */
  readonly mailed?: readonly [Told, Told];
  /** The same of webhooks, where the same news is dropped by its key. */
  readonly posted?: readonly [Told, Told];
  /** All the warnings on the page of the run, in part. */
  readonly warns?: readonly string[];
  /** All the errors: then the run is red. */
  readonly errors?: readonly string[];
  /** What else is in the log. */
  readonly logs?: readonly string[];
  /** The warnings of the run after. */
  readonly warnsLater?: readonly string[];
  readonly outcome: Outcome;
}
