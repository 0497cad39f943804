import { type GetInput, list } from './reader.ts';

/** What must not be read by anyone, and what is shown in its place. */
export interface Private {
  readonly value: string;
  readonly shown: string;
}

/** The inputs that hold a secret. */
const SECRETS = [
  'twitch-client-secret',
  'twilio-account-sid',
  'twilio-auth-token',
  'twilio-api-key-sid',
  'twilio-api-key-secret',
  'github-token',
];

/** Finds all that is private in the inputs, right or wrong: nothing may be logged before this is known. */
export function findPrivate(getInput: GetInput): Private[] {
  const secrets = SECRETS.map(getInput).flatMap((secret) => secret.split(/\s+/));
  const [sid, token] = [getInput('twilio-account-sid'), getInput('twilio-auth-token')];
  const [keySid, keySecret] = [getInput('twilio-api-key-sid'), getInput('twilio-api-key-secret')];
  const basic = [`${sid}:${token}`, `${keySid}:${keySecret}`]
    .filter((pair) => !/^:|:$/.test(pair))
    .map((pair) => Buffer.from(pair).toString('base64'));
  const numbers = ['sms-from', 'sms-to'].flatMap((name) => list(getInput(name))).filter(looksLikeNumber);
  return [
    ...[...secrets, ...basic].filter((secret) => secret.length > 3).map((value) => ({ value, shown: '***' })),
    ...numbers.flatMap((number) => {
      const digits = number.replace(/\D/g, '');
      return [...new Set([number, digits])].map((value) => ({ value, shown: shorten(number) }));
    }),
  ];
}

export function looksLikeNumber(written: string): boolean {
  return written.replace(/\D/g, '').length >= 7 && !/[A-Za-z]/.test(written);
}

/** Enough of a number to tell it from others: `+15…111`. */
export function shorten(number: string): string {
  return number.length < 8 ? `${number.slice(0, 1)}…` : `${number.slice(0, 3)}…${number.slice(-3)}`;
}
