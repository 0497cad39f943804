import type { UnknownCategory } from './core/check/categories.ts';
import type { EmailFact } from './core/check/email.ts';
import { phoneNumber } from './core/check/phone-number.ts';
import type { SegmentPrice } from './core/check/price.ts';
import type { Phone } from './core/check/recipients.ts';
import type { SenderFact } from './core/check/sender.ts';
import type { AccountFact } from './core/check/twilio-account.ts';
import type { TwitchFact } from './core/check/twitch.ts';
import type { SavedState } from './core/state.ts';
import type { EmailSettings } from './edges/email.ts';
import { outcomeOf } from './edges/email-outcome.ts';
import type { SmsSettings } from './edges/sms.ts';
import { knock } from './edges/smtp.ts';
import { accountDesk, seeAccount, seePrice } from './edges/twilio-account.ts';
import { seeSender } from './edges/twilio-sender.ts';
import { lookForCategories, lookForSimilar } from './edges/twitch-search.ts';
import type { Inputs } from './inputs.ts';
import type { Clock, Ports } from './ports.ts';
import { findStreamers } from './roster.ts';
import { Trouble } from './trouble.ts';

/** What Twitch says about the credentials and the streamers. */
export async function seeTwitch(
  { streamers, twitchClientId, twitchClientSecret }: Inputs,
  saved: Promise<SavedState | undefined>,
  { twitch, clock }: Ports,
): Promise<TwitchFact> {
  try {
    const roster = await findStreamers([...streamers.keys()], twitch, saved);
    const { unknown } = roster;
    const guesses =
      unknown.length > 0 ? await lookForSimilar(unknown, [twitchClientId, twitchClientSecret], clock) : [];
    return { kind: 'answered', roster, unknown: guesses };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { kind: error.mustAct ? 'refused' : 'silent', why: error.message };
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
  const desk = accountDesk(account);
  const phones = recipients.map(({ address, shown }) => ({ shown, ...phoneNumber(address) }));
  const countries = [...new Set(phones.flatMap(({ country }) => country ?? []))];
  const hasKey = account.username !== account.accountSid;
  const [seen, sender, prices] = await Promise.all([
    seeAccount(desk, hasKey),
    seeSender(desk, from, hasKey),
    Promise.all(countries.map((country) => seePrice(desk, country))),
  ]);
  return { account: seen, sender, phones, prices: prices.filter((price) => price !== undefined) };
}

/** Whether the mail server accepts our login. */
export async function seeMailServer(settings: EmailSettings): Promise<EmailFact> {
  const handed = await knock(settings.server);
  if (handed.isTaken) return { kind: 'let in', host: settings.server.host };
  const outcome = outcomeOf(handed, settings);
  const why = outcome.kind === 'accepted' ? '' : outcome.why;
  return { kind: outcome.kind === 'blocked' ? 'refused' : 'silent', why };
}
