import * as v from 'valibot';
import { MAIN_HOST, MAIN_VERSION, type TwilioAccount } from '../../adapters/twilio/client.ts';
import { explain } from '../../adapters/twilio/explain.ts';
import { api, messageList } from '../../adapters/twilio/messages.ts';
import type { Unanswered } from '../../host.ts';
import { TWILIO_CONSOLE } from '../../messages/inputs.ts';
import { type Finding, notice, stops, unanswered, well } from '../findings.ts';

export type AccountFact =
  | Unanswered
  /** The API key works, but can't read accounts. */
  | { readonly kind: 'hidden' }
  | {
      readonly kind: 'answered';
      /** `active`, `suspended` or `closed`. */
      readonly status: string;
      readonly isTrial: boolean;
      /** When the account was opened, in milliseconds since 1970, if Twilio says so. */
      readonly since: number | undefined;
    };

/** Requested without the SDK's class, which loads all of Twilio's products. */
const accountAnswer = v.object({
  status: v.string(),
  type: v.nullish(v.string()),
  date_created: v.fallback(v.optional(v.pipe(v.string(), v.transform(Date.parse), v.number())), undefined),
});

/** https://www.twilio.com/docs/iam/api/account */
export async function askAccount(account: TwilioAccount): Promise<AccountFact> {
  try {
    const uri = `/Accounts/${account.accountSid}.json`;
    const answer = await api(account, MAIN_HOST, MAIN_VERSION).fetch({ uri, method: 'get' });
    const { status, type, date_created } = v.parse(accountAnswer, answer);
    return { kind: 'answered', status, isTrial: type === 'Trial', since: date_created };
  } catch (error) {
    if (!hasKey(account) || !isRefusal(error)) return failureOf("The Twilio account can't be read", error);
  }
  try {
    // A Standard key can do everything except read accounts, so try to list texts instead.
    await messageList(account).list({ limit: 1 });
    return { kind: 'hidden' };
  } catch (error) {
    return failureOf("Twilio's message history can't be read", error);
  }
}

/** Whether the login is an API key, which may have fewer permissions than the auth token. */
export function hasKey({ username, accountSid }: TwilioAccount): boolean {
  return username !== accountSid;
}

export function isRefusal(error: unknown): boolean {
  return [401, 403].includes(Number((error as { status?: unknown }).status));
}

export function isUnknown(error: unknown): boolean {
  return (error as { status?: unknown }).status === 404;
}

export function failureOf(lead: string, error: unknown): Unanswered {
  const { words, concerns } = explain(error);
  const isRefused = concerns === 'owner' || concerns === 'unknown';
  const end = words.endsWith(')') ? '.' : '';
  return { kind: isRefused ? 'refused' : 'silent', why: `${lead}: ${words}${end}` };
}

/** Trial accounts opened since this date can send only Twilio's sample texts. */
const NO_FREE_TEXT_SINCE = Date.UTC(2026, 0, 1);

/** Checks whether the Twilio account may send texts. */
export function checkAccount(fact: AccountFact): Finding {
  switch (fact.kind) {
    case 'hidden':
      return notice(
        'Twilio account',
        `The API key works, but only a main key can read the account. Check at ${TWILIO_CONSOLE} that it is upgraded.`,
      );
    case 'answered':
      return fact.status === 'active' ? checkType(fact) : inactive(fact.status);
    default:
      return unanswered('Twilio account', fact);
  }
}

function inactive(status: string): Finding {
  const words = `The account is ${status}, so Twilio sends nothing. See why, and how to fix it, at ${TWILIO_CONSOLE}.`;
  return stops('Twilio account', words);
}

function checkType({ isTrial, since }: Extract<AccountFact, { kind: 'answered' }>): Finding {
  if (!isTrial) return well('Twilio account', 'The account is active and upgraded.');
  if (since === undefined || since < NO_FREE_TEXT_SINCE) {
    return notice(
      'Twilio account',
      `It is a trial account: it only reaches numbers that you verified, and puts its own words before each text. Upgrade it at ${TWILIO_CONSOLE} under Billing.`,
    );
  }
  return stops(
    'Twilio account',
    `It is a trial account, which can't send custom texts: Twilio refuses yours (572006). Upgrade it at ${TWILIO_CONSOLE} under Billing.`,
  );
}
