import type { Unanswered } from '../../host.ts';
import { type Finding, notice, stops, unanswered, well } from './finding.ts';

export type AccountFact =
  | Unanswered
  /** The API key works, but can't read accounts. */
  | { readonly kind: 'hidden' }
  | {
      readonly kind: 'seen';
      /** `active`, `suspended` or `closed`. */
      readonly status: string;
      readonly isTrial: boolean;
      /** When it was opened, milliseconds since 1970. */
      readonly since: number;
    };

const CONSOLE = 'https://console.twilio.com';

/** Trial accounts opened since then can only send Twilio's sample texts. */
const NO_FREE_TEXT_SINCE = Date.UTC(2026, 0, 1);

/** Whether the Twilio account may send texts. */
export function checkAccount(fact: AccountFact): Finding {
  switch (fact.kind) {
    case 'hidden':
      return notice(
        'Twilio account',
        `The API key works, but only a main key can read the account. Check at ${CONSOLE} that it is upgraded.`,
      );
    case 'seen':
      return fact.status === 'active' ? checkType(fact) : inactive(fact.status);
    default:
      return unanswered('Twilio account', fact);
  }
}

function inactive(status: string): Finding {
  const words = `The account is ${status}, so Twilio sends nothing. See why, and how to fix it, at ${CONSOLE}.`;
  return stops('Twilio account', words);
}

function checkType({ isTrial, since }: Extract<AccountFact, { kind: 'seen' }>): Finding {
  if (!isTrial) return well('Twilio account', 'The account is active and upgraded.');
  if (since < NO_FREE_TEXT_SINCE) {
    return notice(
      'Twilio account',
      `It is a trial account: it only reaches numbers that you verified, and puts its own words before each text. Upgrade it at ${CONSOLE} under Billing.`,
    );
  }
  return stops(
    'Twilio account',
    `It is a trial account, which can't send custom texts: Twilio refuses yours (572006). Upgrade it at ${CONSOLE} under Billing.`,
  );
}
