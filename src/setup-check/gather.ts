import type { EmailSettings } from '../adapters/smtp/channel.ts';
import { testLogin } from '../adapters/smtp/client.ts';
import { outcomeOf } from '../adapters/smtp/outcome.ts';
import type { SmsSettings } from '../adapters/twilio/channel.ts';
import type { Inputs } from '../config/inputs.ts';
import type { Snapshot, State } from '../domain/snapshot.ts';
import type { Streamer } from '../domain/streamer.ts';
import { findStreamers } from '../engine/roster.ts';
import { ServiceError } from '../errors.ts';
import { AT_A_TIME, mapLimit } from '../map-limit.ts';
import type { Clock, Ports } from '../ports.ts';
import type { EmailFact } from './findings/email.ts';
import type { SegmentPrice } from './findings/price.ts';
import { type Phone, phoneNumber } from './findings/recipients.ts';
import type { AccountFact, SenderFact } from './findings/twilio.ts';
import type { TwitchFact, UnknownCategory } from './findings/twitch.ts';
import type { Example } from './preview.ts';
import { askAccount, askPrice } from './twilio-account.ts';
import { askSender } from './twilio-sender.ts';
import { searchCategories, searchLogins } from './twitch-search.ts';

/** Asks Twitch about the credentials and the streamers. */
export async function askTwitch(
  { streamers, twitchClientId, twitchClientSecret }: Inputs,
  saved: Promise<Snapshot | undefined>,
  { twitch, clock }: Ports,
): Promise<TwitchFact> {
  try {
    const roster = await findStreamers([...streamers.keys()], twitch, saved);
    const { unknown } = roster;
    const similar =
      unknown.length > 0 ? await searchLogins(unknown, [twitchClientId, twitchClientSecret], clock) : [];
    return { kind: 'answered', roster, unknown: similar };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { kind: error.actionRequired ? 'refused' : 'silent', why: error.message };
  }
}

/** Finds the categories in rules that Twitch does not have. */
export function askUnknownCategories(
  { streamers, twitchClientId, twitchClientSecret }: Inputs,
  clock: Clock,
): Promise<UnknownCategory[]> {
  const named = new Set(
    [...streamers.values()].flatMap(({ categories = [], exceptCategories = [] }) => [
      ...categories,
      ...exceptCategories,
    ]),
  );
  return searchCategories([...named], [twitchClientId, twitchClientSecret], clock);
}

export interface TwilioFacts {
  readonly account: AccountFact;
  readonly sender: SenderFact;
  readonly phones: readonly Phone[];
  readonly prices: readonly SegmentPrice[];
}

/** Asks Twilio about the account, the sender and prices, and parses the phone numbers. */
export async function askTwilio({ account, from, recipients }: SmsSettings): Promise<TwilioFacts> {
  const phones = recipients.map(({ address, shown }) => ({ shown, ...phoneNumber(address) }));
  const countries = [...new Set(phones.flatMap(({ country }) => country ?? []))];
  const [answer, sender, prices] = await Promise.all([
    askAccount(account),
    askSender(account, from),
    Promise.all(countries.map((country) => askPrice(account, country))),
  ]);
  return { account: answer, sender, phones, prices: prices.filter((price) => price !== undefined) };
}

/** Tries to log in to the mail server. */
export async function askMailServer(settings: EmailSettings): Promise<EmailFact> {
  const handed = await testLogin(settings.server);
  if (handed.isTaken) return { kind: 'let in', host: settings.server.host };
  const outcome = outcomeOf(handed, settings.server);
  const why = outcome.kind === 'accepted' ? '' : outcome.why;
  return { kind: outcome.kind === 'blocked' ? 'refused' : 'silent', why };
}

const WEEK = 7 * 86_400_000;

/** How many streamers to sample. */
const MOST_ASKED = 20;

export interface LastWeek {
  /** How many streams there were. `undefined` if unknown. */
  readonly streams: number | undefined;
  /** The last streams of some streamers. */
  readonly examples: readonly Example[];
}

/** Counts the streams of the last seven days, from Twitch's recordings and the state. */
export async function askLastWeek(
  streamers: readonly Streamer[],
  state: State,
  ports: Ports,
): Promise<LastWeek> {
  const since = ports.clock.now() - WEEK;
  const each = await mapLimit(streamers.slice(0, MOST_ASKED), AT_A_TIME, async (streamer) => {
    const recordings = await orNothing(ports.twitch.recordings(streamer.id));
    const { current, finished = [] } = state[streamer.id] ?? {};
    const remembered = [...finished, ...(current ? [current] : [])];
    const streams = [
      ...recordings.map(({ streamId, startedAt }) => ({ id: streamId, startedAt })),
      ...remembered.map(({ ids, startedAt = 0 }) => ({ id: ids[0] ?? '', startedAt })),
    ];
    const recent = new Set(streams.filter(({ startedAt }) => startedAt >= since).map(({ id }) => id));
    const last = remembered.at(-1);
    const title = last?.title || recordings[0]?.title || 'The title of the stream';
    const example = { streamer, title, category: last?.category || 'Just Chatting' };
    return { isKnown: streams.length > 0, streams: recent.size, example };
  });
  const known = each.filter(({ isKnown }) => isKnown);
  const counted = known.reduce((sum, { streams }) => sum + streams, 0);
  return {
    streams: known.length > 0 ? Math.round((counted * streamers.length) / known.length) : undefined,
    examples: each.map(({ example }) => example),
  };
}

async function orNothing<Item>(answer: Promise<Item[]>): Promise<Item[]> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ServiceError) return [];
    throw error;
  }
}
