import type { Unanswered } from '../../host.ts';
import { TWILIO_CONSOLE } from '../../messages/input-table.ts';
import { counted, type Finding, notice, stops, unanswered, well } from './finding.ts';

export type AccountFact =
  | Unanswered
  /** The API key works, but can't read accounts. */
  | { readonly kind: 'hidden' }
  | {
      readonly kind: 'answered';
      /** `active`, `suspended` or `closed`. */
      readonly status: string;
      readonly isTrial: boolean;
      /** When the account was opened, in milliseconds since 1970. */
      readonly since: number;
    };

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
  if (since < NO_FREE_TEXT_SINCE) {
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

/** Whether a sender is registered for texts to the United States. `unknown`: Twilio does not say. */
export type Registration = 'registered' | 'unregistered' | 'unknown';

export type SenderFact =
  | Unanswered
  /** The API key can't list senders. */
  | { readonly kind: 'hidden' }
  | {
      readonly kind: 'number';
      readonly canText: boolean;
      readonly isTollFree: boolean;
      readonly registration: Registration;
    }
  | { readonly kind: 'short code' }
  /** A number or short code that is not in the account. */
  | { readonly kind: 'not ours' }
  /** A name. Twilio does not list the names that may be used. */
  | { readonly kind: 'name' }
  | {
      readonly kind: 'service';
      readonly name: string;
      /** How many numbers, short codes and names are in its sender pool. */
      readonly senders: number;
      readonly registration: Registration;
    }
  | { readonly kind: 'no service' };

const NUMBERS = 'https://console.twilio.com/us1/develop/phone-numbers/manage/incoming';
const SERVICES = 'https://console.twilio.com/us1/develop/sms/services';

/** Checks whether texts can come from this sender. */
export function checkSender(fact: SenderFact): Finding {
  switch (fact.kind) {
    case 'number':
      return fact.canText
        ? well('Sender', 'The number is yours and can send SMS.')
        : stops('Sender', `The number is yours, but can't send SMS. Get one that can, at ${NUMBERS}.`);
    case 'short code':
      return well('Sender', 'The short code is yours.');
    case 'not ours':
      return stops(
        'Sender',
        `This account has no such number. Copy one of yours from ${NUMBERS} into \`sms-from\`.`,
      );
    case 'name':
      return notice(
        'Sender',
        'It is a name, and Twilio does not say where names work: send a test. Some countries require registration, and nobody can reply STOP to a name.',
      );
    case 'service':
      return fact.senders > 0
        ? well('Sender', `The Messaging Service "${fact.name}" has ${counted(fact.senders, 'sender')}.`)
        : stops(
            'Sender',
            `The Messaging Service "${fact.name}" has no sender. Add a number to its sender pool at ${SERVICES}.`,
          );
    case 'hidden':
      return notice('Sender', "The API key can't list senders, so yours was not checked: send a test.");
    case 'no service':
      return stops(
        'Sender',
        `This account has no such Messaging Service. Copy the SID of one of yours from ${SERVICES} into \`sms-from\`.`,
      );
    default:
      return unanswered('Sender', fact);
  }
}
