import * as v from 'valibot';

/**
 * The state in the cache, by streamer. Anyone who can open a pull request can read a repository's cache, so it contains
 * no phone number, address, token or message text. Recipients are keyed hashes that reveal nothing without the owner's
 * secrets. Times are in milliseconds since 1970.
 */
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(Date.parse('9999-12-31')));
const text = v.pipe(v.string(), v.maxLength(600));

/** As Twitch defines them. Twitch refuses anything else, and a forged login must not get into a text. */
const userId = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const login = v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,25}$/));

/** The most stream ids, categories and labels of one broadcast. */
export const MOST_IDS = 100;
export const MOST_CATEGORIES = 10;
export const MOST_LABELS = 20;

/** The most messages to one person about one streamer. */
export const MOST_ENTRIES = 20;

/** The most finished broadcasts and former logins of one streamer. */
export const MOST_FINISHED = 20;
export const MOST_FORMER_LOGINS = 10;

/** `sent`: accepted, or listed by the service. `refused`: for good. `skipped`: never to be sent. */
const outcome = v.picklist(['sent', 'refused', 'skipped']);

/** One message that one person got, or won't get. */
const entry = v.object({
  kind: v.picklist(['live', 'offline', 'title', 'category']),
  at: time,
  /** When the newest part of its broadcast began. Absent if the message is only in the message history. */
  about: v.optional(time),
  outcome,
});

/** A title and category of a broadcast, and when it first had both. */
const label = v.object({ title: text, category: text, since: time });

const broadcast = v.object({
  /** Twitch's stream ids. A restart within the grace has a new id, but is the same broadcast for the reader. */
  ids: v.pipe(v.array(text), v.minLength(1), v.maxLength(MOST_IDS)),
  startedAt: time,
  /** When its newest part (the last restart) began. */
  newestAt: time,
  lastSeenAt: time,
  title: text,
  category: text,
  /** All categories seen, in the order of their first appearance. */
  categories: v.pipe(v.array(text), v.maxLength(MOST_CATEGORIES)),
  peakViewers: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Set once it is over, and kept if Twitch lists the same stream again. */
  endedAt: v.optional(time),
  /** The first poll that missed it. */
  missedAt: v.optional(time),
  /** The end is somewhere between two polls that were far apart. */
  isEndAbout: v.optional(v.boolean()),
  /** The id of Twitch's recording, if there is one. */
  recordingId: v.optional(v.pipe(v.string(), v.regex(/^\d{1,20}$/))),
  /** Whether it has ever matched the streamer's rules: if not, it causes no notifications. */
  hasMatched: v.boolean(),
  /** It was on in quiet hours or found in a recording: whoever got no LIVE still gets its OFFLINE. */
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
  /** Since when, and in how many answered polls, Twitch has not listed the streamer. Absent if no end is awaited. */
  absent: v.optional(v.object({ since: time, polls: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) })),
  /** What each person was sent about the streamer, by recipient key, oldest first. */
  ledger: v.record(v.pipe(v.string(), v.maxLength(64)), v.pipe(v.array(entry), v.maxLength(MOST_ENTRIES))),
  /** When the streamer was dropped from the inputs. Absent while watched. */
  unwatchedSince: v.optional(time),
});

/** From the first failure to the last one so far. */
const silence = v.object({ since: time, until: time });

const notes = v.object({
  /** The last poll that Twitch answered: nothing before it was missed. */
  polledAt: v.optional(time),
  /** The recipient keys of the last run. */
  recipients: v.optional(v.array(v.pipe(v.string(), v.maxLength(64)))),
  /** Services that do not answer, by name. */
  silent: v.record(v.pipe(v.string(), v.maxLength(64)), silence),
  /** When a run last warned the owner about an outage, and about the limit on texts. */
  outageWarnedAt: v.optional(time),
  limitWarnedAt: v.optional(time),
  /** When a recipient's messages were first refused for an unknown reason, by key. */
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

/** What a run leaves to the next one, besides the streamers. */
export type Notes = Readonly<v.InferOutput<typeof notes>>;

export const NO_NOTES: Notes = { silent: {} };

export interface Snapshot {
  readonly savedAt: number;
  readonly notes: Notes;
  readonly streamers: State;
}

/**
 * Writes a snapshot as text for `readSnapshot`. A streamer with an invalid value is left out, so that it can't make the
 * whole snapshot unreadable.
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
 * Reads the text of a snapshot.
 *
 * @returns `undefined` unless it is a valid snapshot of this version: a damaged or hostile one, or one of another
 * version, counts as none
 */
export function readSnapshot(content: string): Snapshot | undefined {
  try {
    return v.parse(state, JSON.parse(content));
  } catch {
    return undefined;
  }
}
