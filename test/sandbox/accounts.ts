import { TWILIO_ACCOUNT } from './twilio-account.ts';
import { TWITCH_APP } from './twitch-tokens.ts';

/** The inputs that let an action into the accounts of the sandbox. */
export const ACCOUNTS = {
  'twitch-client-id': TWITCH_APP.clientId,
  'twitch-client-secret': TWITCH_APP.clientSecret,
  'twilio-account-sid': TWILIO_ACCOUNT.sid,
  'twilio-auth-token': TWILIO_ACCOUNT.authToken,
  'sms-from': TWILIO_ACCOUNT.number,
} as const;

/** Who gets the texts. */
export const ME = '+15550002222';
export const FRIEND = '+15550003333';
