import type { EmailSettings } from '../adapters/smtp/email.ts';
import { outcomeOf } from '../adapters/smtp/email-outcome.ts';
import { knock } from '../adapters/smtp/smtp.ts';
import type { SmsSettings } from '../adapters/twilio/channel.ts';
import type { Inputs } from '../config/inputs.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { findStreamers } from '../engine/roster.ts';
import { ServiceError } from '../errors.ts';
import type { Clock, Ports } from '../ports.ts';
import type { UnknownCategory } from './findings/categories.ts';
import type { EmailFact } from './findings/email.ts';
import { phoneNumber } from './findings/phone-number.ts';
import type { SegmentPrice } from './findings/price.ts';
import type { Phone } from './findings/recipients.ts';
import type { SenderFact } from './findings/sender.ts';
import type { AccountFact } from './findings/twilio-account.ts';
import type { TwitchFact } from './findings/twitch.ts';
import { askAccount, askPrice } from './twilio-account.ts';
import { askSender } from './twilio-sender.ts';
import { lookForCategories, lookForSimilar } from './twitch-search.ts';

/** What Twitch says about the credentials and the streamers. */
export async function seeTwitch(
  { streamers, twitchClientId, twitchClientSecret }: Inputs,
  saved: Promise<Snapshot | undefined>,
  { twitch, clock }: Ports,
): Promise<TwitchFact> {
  try {
    const roster = await findStreamers([...streamers.keys()], twitch, saved);
    const { unknown } = roster;
    const guesses =
      unknown.length > 0 ? await lookForSimilar(unknown, [twitchClientId, twitchClientSecret], clock) : [];
    return { kind: 'answered', roster, unknown: guesses };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { kind: error.actionRequired ? 'refused' : 'silent', why: error.message };
  }
}

/** The categories in rules that Twitch does not have. */
export function seeUnknownCategories(
  { streamers, twitchClientId, twitchClientSecret }: Inputs,
  clock: Clock,
): Promise<UnknownCategory[]> {
  const named = new Set([...streamers.values()].flatMap(({ categories = [] }) => categories));
  return lookForCategories([...named], [twitchClientId, twitchClientSecret], clock);
}

export interface TwilioFacts {
  readonly account: AccountFact;
  readonly sender: SenderFact;
  readonly phones: readonly Phone[];
  readonly prices: readonly SegmentPrice[];
}

/** What Twilio says about the account and its sender, and what the phone numbers reveal. */
export async function seeTwilio({ account, from, recipients }: SmsSettings): Promise<TwilioFacts> {
  const phones = recipients.map(({ address, shown }) => ({ shown, ...phoneNumber(address) }));
  const countries = [...new Set(phones.flatMap(({ country }) => country ?? []))];
  const [seen, sender, prices] = await Promise.all([
    askAccount(account),
    askSender(account, from),
    Promise.all(countries.map((country) => askPrice(account, country))),
  ]);
  return { account: seen, sender, phones, prices: prices.filter((price) => price !== undefined) };
}

/** Whether the mail server accepts our login. */
export async function seeMailServer(settings: EmailSettings): Promise<EmailFact> {
  const handed = await knock(settings.server);
  if (handed.isTaken) return { kind: 'let in', host: settings.server.host };
  const outcome = outcomeOf(handed, settings.server);
  const why = outcome.kind === 'accepted' ? '' : outcome.why;
  return { kind: outcome.kind === 'blocked' ? 'refused' : 'silent', why };
}
