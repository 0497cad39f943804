import * as v from 'valibot';

/**
 * The state in the cache, per streamer by user id. Whoever can open a pull request can read a repository's cache: so
 * there is no phone number, address, token or message text in here. Recipients appear as keyed hashes that mean
 * nothing without the owner's secrets. Times are milliseconds since 1970.
 */
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(Date.parse('9999-12-31')));
const text = v.pipe(v.string(), v.maxLength(600));

/** As Twitch has them: what else is asked for is refused, and a text must not name just anybody. */
const userId = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const login = v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,25}$/));

/** The snapshot holds no more of one broadcast than so many stream ids, categories and labels. */
export const MOST_IDS = 100;
export const MOST_CATEGORIES = 10;
export const MOST_LABELS = 20;

/** It holds no more messages to one person about one streamer. */
export const MOST_ENTRIES = 20;

/** It holds no more broadcasts of one streamer that are over, and no more former logins. */
export const MOST_FINISHED = 20;
export const MOST_FORMER_LOGINS = 10;

/** `sent`: the service took it, or its list shows it. `refused`: it never will take it. `skipped`: we never send it. */
const outcome = v.picklist(['sent', 'refused', 'skipped']);

/** One message that one person got, or will not get. */
const entry = v.object({
  kind: v.picklist(['live', 'offline', 'title', 'category']),
  at: time,
  /** When the newest part of its broadcast began. Absent where only the message history shows the message. */
  about: v.optional(time),
  outcome,
});

/** What a broadcast was called and where it was listed, since when. */
const label = v.object({ title: text, category: text, since: time });

const broadcast = v.object({
  /** Twitch's stream ids: more than one where a restart within the grace makes them one for the reader. */
  ids: v.pipe(v.array(text), v.minLength(1), v.maxLength(MOST_IDS)),
  startedAt: time,
  /** When its newest part began. */
  newestAt: time,
  lastSeenAt: time,
  title: text,
  category: text,
  /** All categories that were seen, in the order they were first played. */
  categories: v.pipe(v.array(text), v.maxLength(MOST_CATEGORIES)),
  peakViewers: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Set once it was declared over, and kept if Twitch lists the same stream again. */
  endedAt: v.optional(time),
  /** The first poll that missed it. */
  missedAt: v.optional(time),
  /** The end lies somewhere between two polls that were far apart. */
  isEndAbout: v.optional(v.boolean()),
  /** The id of Twitch's recording of it, if there is one. */
  recordingId: v.optional(v.pipe(v.string(), v.regex(/^\d{1,20}$/))),
  /** It has matched the streamer's rules: only then does it cause notifications. */
  hasMatched: v.boolean(),
  /** It gets no LIVE, because it began in quiet hours or between two runs: its OFFLINE goes out alone. */
  isUnannounced: v.boolean(),
  /** Oldest first. */
  labels: v.pipe(v.array(label), v.maxLength(MOST_LABELS)),
});

const streamer = v.object({
  login,
  formerLogins: v.pipe(v.array(login), v.maxLength(MOST_FORMER_LOGINS)),
  current: v.optional(broadcast),
  /** Broadcasts that are over, oldest first. */
  finished: v.pipe(v.array(broadcast), v.maxLength(MOST_FINISHED)),
  /** Since when, and in how many successful polls, a streamer whose end somebody waits for was not listed. */
  absent: v.optional(v.object({ since: time, polls: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) })),
  /** What each person was sent about the streamer, by recipient key, oldest first. */
  ledger: v.record(v.pipe(v.string(), v.maxLength(64)), v.pipe(v.array(entry), v.maxLength(MOST_ENTRIES))),
  /** Since when no run watches this streamer. */
  unwatchedSince: v.optional(time),
});

/** From the first failure to the last one so far. */
const silence = v.object({ since: time, until: time });

const notes = v.object({
  /** The last poll that Twitch answered: until then nothing was missed. */
  polledAt: v.optional(time),
  /** The recipient keys of the last run. */
  recipients: v.optional(v.array(v.pipe(v.string(), v.maxLength(64)))),
  /** Services that do not answer, by name. */
  silent: v.record(v.pipe(v.string(), v.maxLength(64)), silence),
  /** When a run last warned the owner of an outage, and of the limit on texts. */
  outageWarnedAt: v.optional(time),
  limitWarnedAt: v.optional(time),
  /** Since when the messages to a recipient, by key, are refused for an unknown reason. */
  unexplained: v.optional(v.record(v.pipe(v.string(), v.maxLength(64)), time)),
});

const VERSION = 2;
const state = v.object({
  version: v.literal(VERSION),
  savedAt: time,
  notes,
  streamers: v.record(userId, streamer),
});

export type Entry = Readonly<v.InferOutput<typeof entry>>;
export type Label = Readonly<v.InferOutput<typeof label>>;
export type Broadcast = Readonly<v.InferOutput<typeof broadcast>>;
export type StreamerState = Readonly<v.InferOutput<typeof streamer>>;

/** State by Twitch user id. */
export type State = Readonly<Record<string, StreamerState>>;

/** What a run leaves to the next one besides the streamers. */
export type Notes = Readonly<v.InferOutput<typeof notes>>;

export const NO_NOTES: Notes = { silent: {} };

export interface Snapshot {
  readonly savedAt: number;
  readonly notes: Notes;
  readonly streamers: State;
}

/**
 * The text of the state file, which `readSnapshot` takes. It leaves out a streamer with an impossible fact, so that the
 * others stay.
 */
export function writeSnapshot({ savedAt, notes: known, streamers }: Snapshot): string {
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
export function readSnapshot(content: string): Snapshot | undefined {
  try {
    return v.parse(state, JSON.parse(content));
  } catch {
    return undefined;
  }
}
