import * as v from 'valibot';

/**
 * What is remembered between runs, per streamer by user id. Whoever can open a pull request can read a
 * repository's cache: so there is no phone number, address, token or message text in here. Recipients appear as
 * keyed hashes that mean nothing without the owner's secrets. Times are milliseconds since 1970.
 */
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(Date.parse('9999-12-31')));
const text = v.pipe(v.string(), v.maxLength(600));

/** As Twitch has them: what else is asked for is refused, and a text must not name just anybody. */
const userId = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const login = v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,25}$/));

/** So many categories of one stream are remembered. */
export const MOST_CATEGORIES = 10;

/** How many streams that are over are remembered for each streamer, with who was told; while ends are owed, more. */
const FINISHED_KEPT = 3;

/** Those of the last seven days (milliseconds) are remembered too, but no more than so many in all. */
const WEEK = 7 * 86_400_000;
const MOST_FINISHED = 20;

/** `sent`: Twilio took it, or the history shows it. `refused`: it never will. `skipped`: not owed after all. */
const settled = v.picklist(['sent', 'refused', 'skipped']);
const ledger = v.record(v.pipe(v.string(), v.maxLength(64)), settled);

/** An edit of the title or the category, on its way to those who know the stream. */
const change = v.object({
  /** What readers know. */
  from: text,
  /** When the new words were first seen. */
  since: time,
  /** When it can have been told at the earliest, where that is before it was seen: by a run that could not save. */
  notBefore: v.optional(time),
  /** Whether it has stood long enough to be told. */
  isDue: v.boolean(),
  told: ledger,
});

const stream = v.object({
  /** Twitch's stream ids: more than one where a restart within the grace made it one stream for the reader. */
  ids: v.pipe(v.array(text), v.maxLength(100)),
  /** Absent when the stream is known from the history alone. */
  startedAt: v.optional(time),
  lastSeenAt: v.optional(time),
  /** When it was last listed, where its recording shows that it went on. */
  listedAt: v.optional(time),
  /** When the last LIVE text was sent, for a stream known from the history alone. */
  announcedAt: v.optional(time),
  title: text,
  category: text,
  /** All categories that were seen, in the order they were first played. */
  categories: v.pipe(v.array(text), v.maxLength(MOST_CATEGORIES)),
  peakViewers: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Since when, and in how many successful polls, the stream has been absent. */
  gone: v.optional(v.object({ since: time, polls: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) })),
  /** Set once the stream was declared over, and kept if Twitch lists the same stream again. */
  endedAt: v.optional(time),
  /** When the last one was told of its end. */
  endToldAt: v.optional(time),
  /** The end lies somewhere between two looks that were far apart. */
  isEndAbout: v.optional(v.boolean()),
  /** The id of Twitch's recording of it, if there is one. */
  recordingId: v.optional(v.pipe(v.string(), v.regex(/^\d{1,20}$/))),
  /** Whether the stream has matched the streamer's rules: only then is anything told of it. */
  isWanted: v.boolean(),
  /** Nobody could be told of its start, because of quiet hours or because nobody looked: its end is told all the same. */
  isUnheard: v.boolean(),
  changes: v.object({ title: v.optional(change), category: v.optional(change) }),
  /** Recipient keys to whom the end of the stream is still to be told. */
  owing: v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(10_000)),
  /** Who was told what, by recipient key. */
  told: v.object({ live: ledger, offline: ledger }),
});

const streamer = v.object({
  login,
  formerLogins: v.pipe(v.array(login), v.maxLength(20)),
  current: v.optional(stream),
  /** Streams that are over, oldest first. */
  finished: v.pipe(v.array(stream), v.maxLength(MOST_FINISHED)),
  /** Since when nobody watches this streamer with this state. */
  unwatchedSince: v.optional(time),
});

/** From the first failure to the last one so far. */
const silence = v.optional(v.object({ since: time, until: time }));

const notes = v.object({
  /** The last poll that Twitch answered: until then nothing was missed. */
  polledAt: v.optional(time),
  /** The number of the last run that Twitch answered, of those that saved. */
  savedBy: v.optional(time),
  /** Since when more may have been told than is remembered: that run had not come to its end. */
  behindSince: v.optional(time),
  /** Services that do not answer. */
  silent: v.object({ twitch: silence, twilio: silence, email: silence, cache: silence }),
  /** When the owner was last told of an outage, and of the limit on texts. */
  outageToldAt: v.optional(time),
  limitToldAt: v.optional(time),
  /** Since when the messages to a recipient, by key, are refused for an unknown reason. */
  unexplained: v.optional(v.record(v.pipe(v.string(), v.maxLength(64)), time)),
});

const VERSION = 1;
const state = v.object({
  version: v.literal(VERSION),
  savedAt: time,
  notes,
  streamers: v.record(userId, streamer),
});

export type Settled = v.InferOutput<typeof settled>;
export type Ledger = Readonly<Record<string, Settled>>;
export type StreamState = Readonly<v.InferOutput<typeof stream>>;
export type StreamerState = Readonly<v.InferOutput<typeof streamer>>;

/** State by Twitch user id. */
export type State = Readonly<Record<string, StreamerState>>;

/** What a run leaves to the next one beside the streamers. */
export type Notes = Readonly<v.InferOutput<typeof notes>>;

export const NO_NOTES: Notes = { silent: {} };

export interface SavedState {
  readonly savedAt: number;
  readonly notes: Notes;
  readonly streamers: State;
}

/**
 * The text of the state file, which `readState` takes: a streamer of whom anything impossible is known is left out, so
 * that the others are remembered.
 */
export function writeState({ savedAt, notes: known, streamers }: SavedState): string {
  const sound = Object.entries(streamers).filter(([id, entry]) => v.is(userId, id) && v.is(streamer, entry));
  return JSON.stringify({
    version: VERSION,
    savedAt: v.is(time, savedAt) ? savedAt : 0,
    notes: v.is(notes, known) ? known : NO_NOTES,
    streamers: Object.fromEntries(sound),
  });
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
  const all = [...streamer.finished, over];
  const since = (over.endedAt ?? 0) - WEEK;
  return all
    .flatMap((stream, index) => {
      if (index >= all.length - FINISHED_KEPT || stream.owing.length > 0) return [stream];
      return (stream.endedAt ?? 0) >= since ? [outline(stream)] : [];
    })
    .slice(-MOST_FINISHED);
}

/** What is shown of a stream when all that is to be told of it was told. */
function outline(stream: StreamState): StreamState {
  return { ...stream, changes: {}, told: { live: {}, offline: {} } };
}
