import type { Moment } from '../sandbox/exchange.ts';
import type { FaultKind } from '../sandbox/faults.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';

/** What is going on while something fails. */
export type Scene =
  /** No one was on at the last poll, and now anna is. */
  | 'begins'
  /** anna was on at the last poll, got a LIVE, and still is. */
  | 'is on'
  /** anna was on at the last poll, got a LIVE, and no longer is. */
  | 'ends';

/** Who got the message about the scene. */
export type Reached = 'nobody' | 'me' | 'friend' | 'both';

/** The exchanges that can fail, as `service what`. */
export type Exchange =
  | `twitch ${'token' | 'users' | 'streams' | 'videos'}`
  | `twilio ${'list' | 'send' | 'status'}`
  | `cache ${'lookup' | 'download' | 'reserve' | 'upload' | 'finalize'}`
  | 'webhook post'
  | 'github runs';

/** What a failure means for the recipients and the owner. */
export type Outcome =
  | 'unnoticed'
  | 'sent anyway'
  | 'next run'
  | 'again'
  | 'from the history'
  | 'recipient'
  | 'lost'
  | 'owner';

/** One failure at one moment, and the expected result. */
export interface FaultRow {
  /** Who fails and how: together, a sentence in the docs. */
  readonly who: 'Twitch' | 'Twilio' | 'The cache' | 'GitHub' | 'The mail server' | 'The webhook';
  readonly what: string;
  readonly scene: Scene;
  /** The exchange that fails: after `skip` exchanges, and this many `times` or always. */
  readonly fail?: {
    readonly at: Exchange;
    readonly how: FaultKind;
    readonly moment?: Moment;
    readonly times?: number;
    readonly skip?: number;
    /** Only exchanges about this recipient. */
    readonly to?: 'me';
  };
  /** What is wrong if no exchange fails by itself, and how to fix it. */
  readonly world?: (sandbox: Sandbox) => void;
  readonly heal?: (sandbox: Sandbox) => void;
  /** By email, too. */
  readonly mail?: true;
  /** By webhook, too. */
  readonly hook?: true;
  /** Who got the text by the end of the run with the failure, and by the end of the next one, without it. */
  readonly texted: readonly [Reached, Reached];
  /** The same for emails. */
  readonly mailed?: readonly [Reached, Reached];
  /** The same for webhooks, where a repeated message is dropped by its key. */
  readonly posted?: readonly [Reached, Reached];
  /** Parts of all warnings on the page of the run. */
  readonly warns?: readonly string[];
  /** Parts of all errors, which make the run red. */
  readonly errors?: readonly string[];
  /** Parts of other log lines. */
  readonly logs?: readonly string[];
  /** The warnings of the next run. */
  readonly warnsLater?: readonly string[];
  readonly outcome: Outcome;
}

export const AT_ONCE = ['both', 'both'] as const;
export const LATER = ['nobody', 'both'] as const;

/** What each outcome promises: who got the message by the end of the run with the failure, and of the next one. */
const PROMISED: Readonly<Record<Outcome, FaultRow['texted']>> = {
  unnoticed: AT_ONCE,
  'sent anyway': AT_ONCE,
  'next run': LATER,
  again: AT_ONCE,
  'from the history': AT_ONCE,
  recipient: ['friend', 'friend'],
  lost: AT_ONCE,
  owner: LATER,
};

type Usual = 'who' | 'scene' | 'what' | 'outcome';

/** Makes the rows of one service: each has what its outcome promises, unless it says otherwise. */
export const faultsOf =
  (who: FaultRow['who']) =>
  (scene: Scene, what: string, outcome: Outcome, more: Partial<Omit<FaultRow, Usual>>): FaultRow => ({
    who,
    scene,
    what,
    outcome,
    texted: PROMISED[outcome],
    ...more,
  });
