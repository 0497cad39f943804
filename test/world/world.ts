import type { Recipient } from '../../src/core/notification.ts';
import type { LiveStream } from '../../src/core/observation.ts';
import type { Recording } from '../../src/core/recordings.ts';
import type { Fate } from '../../src/ports.ts';
import { VirtualClock } from './virtual-clock.ts';

/** A text that the service took. */
export interface AcceptedText {
  readonly to: string;
  readonly body: string;
  /** What the text is about, as only the world knows: channel, and the stream's ids. */
  readonly channelId: string;
  readonly streamIds: readonly string[];
  readonly at: number;
  /** When it shows up in the list. */
  readonly listedAt: number;
  /** What becomes of it; delivered if not said. */
  readonly fate?: Fate;
}

/** A run of the workflow, as GitHub lists it. */
export interface ListedRun {
  readonly id: number;
  status: 'pending' | 'queued' | 'in_progress' | 'completed';
}

/** A moment at which something of the outside can go wrong. */
export type Moment =
  | 'twitch.users'
  | 'twitch.streams'
  | 'twitch.videos'
  | 'history'
  | 'send'
  | 'follow'
  | 'cache.restore'
  | 'cache.save'
  | 'github';

/** What can go wrong; each moment knows what to make of it. */
export type Fault =
  /** Fails without effect: a 5xx, no connection. */
  | 'fails'
  /** Takes effect, and the answer is lost. */
  | 'answer lost'
  /** Twilio says 429. */
  | 'throttled'
  /** Twilio will never reach this recipient. */
  | 'refused'
  /** Credentials are not accepted. */
  | 'credentials refused'
  /** Twitch lists nobody. */
  | 'empty'
  /** Twitch gives streams of type "". */
  | 'typeless'
  /** The run is killed before it takes effect, or right after. */
  | 'killed before'
  | 'killed after'
  /** The cache gives the entry before the last, one that can't be read, or says it saved and did not. */
  | 'entry before last'
  | 'damaged';

/** A stream that was on the air. */
export interface Aired {
  readonly id: string;
  readonly channelId: string;
  readonly startedAt: number;
  endedAt?: number;
}

export interface Channel {
  login: string;
  stream?: Omit<LiveStream, 'userId' | 'viewers'> & { viewers: number };
}

const START = Date.parse('2026-11-01T12:00:00Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Everything outside: Twitch's channels, the texts that Twilio took, the cache. It outlives runs. */
export class World {
  readonly clock = new VirtualClock(START);
  readonly channels = new Map<string, Channel>();
  readonly texts: AcceptedText[] = [];
  readonly aired: Aired[] = [];
  /** The content of each cache entry, oldest first. */
  entries: string[] = [];
  /** How late Twilio lists a text, milliseconds. */
  listDelay = 0;
  areBodiesRedacted = false;
  dailyLimit = Number.POSITIVE_INFINITY;
  /** What becomes of the texts that are sent from now on. */
  nextFate: Fate | undefined;
  /** Twitch keeps recordings only where streamers want it. */
  areStreamsRecorded = false;
  readonly runs: ListedRun[] = [];
  areRunsHidden = false;
  /** Says what goes wrong at a moment. */
  fault: (moment: Moment, about?: string) => Fault | undefined = () => undefined;
  /** How long the way to the outside and the way back take, milliseconds each: so that runs that overlap interleave. */
  latency: (moment: Moment) => number = () => 40;
  #lastStream = 0;

  addChannel(id: string, login: string): void {
    this.channels.set(id, { login });
  }

  /** A stream that is on is replaced. */
  goLive(
    id: string,
    facts: { title?: string; category?: string; viewers?: number; startedAt?: number } = {},
  ): string {
    if (this.channel(id).stream) this.goOffline(id);
    const streamId = `${1000 + ++this.#lastStream}`;
    this.channel(id).stream = {
      id: streamId,
      title: facts.title ?? 'Late night coding',
      category: facts.category ?? 'Software and Game Development',
      viewers: facts.viewers ?? 120,
      startedAt: Math.floor((facts.startedAt ?? this.clock.now()) / 1000) * 1000,
    };
    this.aired.push({ id: streamId, channelId: id, startedAt: facts.startedAt ?? this.clock.now() });
    return streamId;
  }

  goOffline(id: string): void {
    const { stream } = this.channel(id);
    const aired = this.aired.find((candidate) => candidate.id === stream?.id);
    if (aired) aired.endedAt = this.clock.now();
    delete this.channel(id).stream;
  }

  /** The same stream is listed again, after a drop that Twitch bridges. */
  comeBack(streamId: string): void {
    const aired = this.aired.find((candidate) => candidate.id === streamId);
    if (!aired || this.channel(aired.channelId).stream) return;
    delete aired.endedAt;
    const { id, startedAt } = aired;
    this.channel(aired.channelId).stream = { id, startedAt, title: 'Back', category: 'Chess', viewers: 10 };
  }

  /** Newest first; the recording of a stream that is on grows. */
  recordingsOf(channelId: string): Recording[] {
    if (!this.areStreamsRecorded) return [];
    return this.aired
      .filter((aired) => aired.channelId === channelId)
      .map(({ id, startedAt, endedAt = this.clock.now() }) => ({
        streamId: id,
        id,
        title: 'Late night coding',
        startedAt: Math.floor(startedAt / 1000) * 1000,
        duration: Math.floor((endedAt - startedAt) / 1000) * 1000,
      }))
      .reverse();
  }

  channel(id: string): Channel {
    const channel = this.channels.get(id);
    if (!channel) throw new Error(`no channel ${id}`);
    return channel;
  }

  /** The heads of the texts a recipient got, in order: `LIVE anna`, `OFFLINE anna`. */
  headsFor(recipient: Recipient): string[] {
    return this.texts
      .filter(({ to }) => to === recipient.address)
      .map(({ body }) => body.split(':')[0] as string);
  }
}

export function recipient(number: number): Recipient {
  const digits = String(number).padStart(4, '0');
  return { address: `+1555000${digits}`, key: `key${digits}`, shown: `+15…${digits.slice(1)}` };
}
