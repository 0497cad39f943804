import type { Notification, Recipient } from '../../src/domain/notification.ts';
import type { Recording } from '../../src/domain/recordings.ts';
import type { LiveStream } from '../../src/domain/sightings.ts';
import { smsText } from '../../src/messages/sms.ts';
import type { DeliveryStatus } from '../../src/ports.ts';
import { TEXTS } from '../messages/notifications.ts';
import type { Entry, Message, RunMemory } from './run-memory.ts';
import { VirtualClock } from './virtual-clock.ts';

/** A run of the workflow, as GitHub lists it. */
export interface ListedRun {
  readonly id: number;
  status: 'pending' | 'queued' | 'in_progress' | 'completed';
  readonly startedAt: number;
  /** Green, once it is completed. */
  isSuccess?: boolean;
  /** When it was completed, milliseconds since 1970. */
  endedAt?: number;
}

/** A moment at which something of the outside can go wrong. */
export type Moment =
  | 'twitch.users'
  | 'twitch.streams'
  | 'twitch.videos'
  | 'history'
  | 'send'
  | 'mail'
  | 'follow'
  | 'cache.restore'
  | 'cache.save'
  | 'github';

/** What can go wrong; each moment plays it in its own way. */
export type Fault =
  /** Fails without effect: a 5xx, no connection. */
  | 'fails'
  /** Fails without effect, when the adapter gives up waiting. */
  | 'hangs'
  /** Has no effect, but nobody can know that: the connection is lost mid-message. */
  | 'cut off'
  /** Takes effect, and the answer is lost. */
  | 'answer lost'
  /** The service answers that there are too many requests. */
  | 'throttled'
  /** The service will never reach this recipient. */
  | 'refused'
  /** The service refuses this recipient for an unknown reason. */
  | 'unexplained'
  /** Credentials are not accepted. */
  | 'credentials refused'
  /** Twitch lists nobody. */
  | 'empty'
  /** Twitch gives streams of type "". */
  | 'typeless'
  /** One stream that Twitch lists can't be read; or the second page of its list is missing. */
  | 'odd entry'
  | 'page lost'
  /** The run is killed before it takes effect, or right after. */
  | 'killed before'
  | 'killed after'
  /** The cache gives the entry before the last, or one that can't be read. */
  | 'entry before last'
  | 'damaged';

/** A stream that was on the air. */
export interface Aired {
  readonly id: string;
  readonly channelId: string;
  readonly startedAt: number;
  endedAt?: number;
  /** When it was off, and came back under the same id. */
  readonly drops: { readonly from: number; readonly until: number }[];
  /** Its titles and categories, oldest first. */
  readonly edits: (Labels & { readonly at: number })[];
  facts: ListedStream;
}

export interface Labels {
  readonly title: string;
  readonly category: string;
}

/** The title and category of a stream, unless a story sets others. */
export const USUAL: Labels = { title: 'Late night coding', category: 'Software and Game Development' };

type ListedStream = Omit<LiveStream, 'userId' | 'viewers'> & { viewers: number };

export interface Channel {
  login: string;
  stream?: ListedStream;
}

export function isOnAir({ startedAt, endedAt, drops }: Aired, at: number): boolean {
  const isOff = drops.some(({ from, until }) => from <= at && at < until);
  return startedAt <= at && (endedAt === undefined || at < endedAt) && !isOff;
}

export { HOUR, MINUTE } from '../../src/domain/time.ts';

const START = Date.parse('2026-11-01T12:00:00Z');

/** Everything outside: Twitch's channels, the texts that Twilio accepted, the cache. It outlives runs. */
export class World {
  readonly clock = new VirtualClock(START);
  readonly channels = new Map<string, Channel>();
  readonly texts: Message[] = [];
  readonly mails: Message[] = [];
  readonly aired: Aired[] = [];
  /** The cache, oldest entry first. */
  entries: Entry[] = [];
  /** What each run could know, in the order in which they started. */
  readonly memories: RunMemory[] = [];
  /** How late Twilio lists a text, in milliseconds. */
  listDelay = 0;
  areBodiesRedacted = false;
  /** What a message says. */
  words: (notification: Notification, at: number) => string = (notification, at) =>
    smsText(notification, at, TEXTS);
  /** Whether webhooks go out instead of mail. */
  areWebhooks = false;
  dailyLimit = Number.POSITIVE_INFINITY;
  /** The fate of the texts that are sent from now on. */
  nextFate: DeliveryStatus | undefined;
  /** Twitch keeps recordings only for streamers who want them. */
  areStreamsRecorded = false;
  readonly runs: ListedRun[] = [];
  areRunsHidden = false;
  /** Says what goes wrong at a moment. */
  fault: (moment: Moment, about?: string) => Fault | undefined = () => undefined;
  /** How long a request takes, and its answer again, in milliseconds, so that overlapping runs interleave. */
  latency: (moment: Moment) => number = () => 40;
  /** How far the clocks of the services are ahead of ours, in milliseconds. */
  clocks = { twitch: 0, twilio: 0 };
  /** How late Twitch's list of streams shows a change, in milliseconds. */
  lag = 0;
  #lastStream = 0;

  listRun(status: ListedRun['status']): ListedRun {
    const listed: ListedRun = { id: this.runs.length + 1, status, startedAt: this.clock.now() };
    this.runs.push(listed);
    return listed;
  }

  addChannel(id: string, login: string): void {
    this.channels.set(id, { login });
  }

  /** Starts a stream, which replaces one that is on. */
  goLive(
    id: string,
    facts: { title?: string; category?: string; viewers?: number; startedAt?: number } = {},
  ): string {
    if (this.channel(id).stream) this.goOffline(id);
    const streamId = `${1000 + ++this.#lastStream}`;
    const began = facts.startedAt ?? this.clock.now();
    const stream = {
      id: streamId,
      title: facts.title ?? USUAL.title,
      category: facts.category ?? USUAL.category,
      viewers: facts.viewers ?? 120,
      startedAt: Math.floor(began / 1000) * 1000,
    };
    this.channel(id).stream = stream;
    const edits = [{ at: began, title: stream.title, category: stream.category }];
    this.aired.push({ id: streamId, channelId: id, startedAt: began, drops: [], edits, facts: stream });
    return streamId;
  }

  goOffline(id: string): void {
    const { stream } = this.channel(id);
    const aired = this.aired.find((candidate) => candidate.id === stream?.id);
    if (aired) aired.endedAt = this.clock.now();
    delete this.channel(id).stream;
  }

  /** Brings the same stream back after a drop, unless another one began since. */
  comeBack(streamId: string): void {
    const aired = this.aired.find((candidate) => candidate.id === streamId);
    if (aired?.endedAt === undefined || aired !== this.#lastOf(aired.channelId)) return;
    aired.drops.push({ from: aired.endedAt, until: this.clock.now() });
    delete aired.endedAt;
    aired.facts = { ...aired.facts, viewers: 10 };
    this.channel(aired.channelId).stream = aired.facts;
    this.edit(aired.channelId, { title: 'Back', category: 'Chess' });
  }

  /** Changes the title or the category of the stream that is on. */
  edit(id: string, labels: Partial<Labels>): void {
    const { stream } = this.channel(id);
    const aired = this.aired.find((candidate) => candidate.id === stream?.id);
    if (!stream || !aired) return;
    const facts = { ...stream, ...labels };
    this.channel(id).stream = facts;
    aired.facts = facts;
    aired.edits.push({ at: this.clock.now(), title: facts.title, category: facts.category });
  }

  #lastOf(channelId: string): Aired | undefined {
    return this.aired.findLast((aired) => aired.channelId === channelId);
  }

  /** The stream of a channel as Twitch lists it, which may lag. */
  listedStream(id: string): ListedStream | undefined {
    const at = this.clock.now() - this.lag;
    const facts =
      this.lag === 0
        ? this.channels.get(id)?.stream
        : this.aired.findLast((aired) => aired.channelId === id && isOnAir(aired, at))?.facts;
    return facts && { ...facts, startedAt: facts.startedAt + this.clocks.twitch };
  }

  /** Newest first; the recording of a stream that is on grows. */
  recordingsOf(channelId: string): Recording[] {
    if (!this.areStreamsRecorded) return [];
    return this.aired
      .filter((aired) => aired.channelId === channelId)
      .map(({ id, startedAt, endedAt = this.clock.now() }) => ({
        streamId: id,
        id,
        title: USUAL.title,
        startedAt: Math.floor(startedAt / 1000) * 1000 + this.clocks.twitch,
        duration: Math.floor((endedAt - startedAt) / 1000) * 1000,
      }))
      .reverse();
  }

  channel(id: string): Channel {
    const channel = this.channels.get(id);
    if (!channel) throw new Error(`no channel ${id}`);
    return channel;
  }

  /** The heads of what a recipient got, in order: `LIVE anna`, `OFFLINE anna`. */
  headsFor(recipient: Recipient): string[] {
    return [...this.texts, ...this.mails]
      .filter(({ to }) => to === recipient.address)
      .map(({ body }) => body.split(':')[0] as string);
  }
}

export function recipient(number: number): Recipient {
  const digits = String(number).padStart(4, '0');
  return { address: `+1555000${digits}`, key: `key${digits}`, shown: `+15…${digits.slice(1)}` };
}

/** Who gets mail. */
export function mailbox(number: number): Recipient {
  return { address: `someone${number}@example.com`, key: `mail${number}`, shown: `s…${number}@example.com` };
}
