import * as v from 'valibot';

/**
 * What is remembered between runs, per streamer by user id. Whoever can open a pull request can read a
 * repository's cache: so there is no phone number, address, token or message text in here. Recipients appear as
 * keyed hashes that mean nothing without the owner's secrets. Times are milliseconds since 1970.
 */
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(600));

/** So many categories of one stream are remembered. */
export const MOST_CATEGORIES = 10;

/** `sent`: Twilio took it, or the history shows it. `refused`: it never will. `skipped`: not owed after all. */
const settled = v.picklist(['sent', 'refused', 'skipped']);
const ledger = v.record(v.pipe(v.string(), v.maxLength(64)), settled);

const stream = v.object({
  /** Twitch's stream ids: more than one where a restart within the grace made it one stream for the reader. */
  ids: v.pipe(v.array(text), v.maxLength(100)),
  /** Absent when the stream is known from the history alone. */
  startedAt: v.optional(time),
  lastSeenAt: v.optional(time),
  /** When the last LIVE text was sent, for a stream known from the history alone. */
  announcedAt: v.optional(time),
  title: text,
  category: text,
  /** All categories that were seen, in the order they were first played. */
  categories: v.pipe(v.array(text), v.maxLength(MOST_CATEGORIES)),
  peakViewers: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Since when, and in how many successful polls, the stream has been absent. */
  gone: v.optional(v.object({ since: time, polls: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) })),
  /** Set once the stream was declared over, and kept if Twitch lists the same stream again. */
  endedAt: v.optional(time),
  /** The end lies somewhere between two looks that were far apart. */
  isEndAbout: v.optional(v.boolean()),
  /** What Twitch recorded, if it did: its address and its true length in milliseconds. */
  recording: v.optional(v.object({ url: text, duration: time })),
  /** Recipient keys to whom the end of the stream is still to be told. */
  owing: v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(10_000)),
  /** Who was told what, by recipient key. */
  told: v.object({ live: ledger, offline: ledger }),
});

const streamer = v.object({
  login: text,
  formerLogins: v.pipe(v.array(text), v.maxLength(20)),
  current: v.optional(stream),
  /** Streams that are over, oldest first. */
  finished: v.pipe(v.array(stream), v.maxLength(20)),
});

const VERSION = 1;
const state = v.object({
  version: v.literal(VERSION),
  savedAt: time,
  streamers: v.record(text, streamer),
});

export type Settled = v.InferOutput<typeof settled>;
export type Ledger = Readonly<Record<string, Settled>>;
export type StreamState = Readonly<v.InferOutput<typeof stream>>;
export type StreamerState = Readonly<v.InferOutput<typeof streamer>>;

/** State by Twitch user id. */
export type State = Readonly<Record<string, StreamerState>>;

export interface SavedState {
  readonly savedAt: number;
  readonly streamers: State;
}

/** How many streams that are over are remembered for each streamer. */
const FINISHED_KEPT = 3;

/** The text of the state file. */
export function writeState(streamers: State, savedAt: number): string {
  return JSON.stringify({ version: VERSION, savedAt, streamers });
}

/**
 * Reads the text of a state file; `undefined` for whatever is not exactly a state of this version: damaged,
 * hostile or from another version, it counts as no state.
 */
export function readState(content: string): SavedState | undefined {
  try {
    return v.parse(state, JSON.parse(content));
  } catch {
    return undefined;
  }
}

export function remember(streamer: StreamerState, over: StreamState): StreamerState['finished'] {
  return [...streamer.finished, over].slice(-FINISHED_KEPT);
}
