import { randomBytes } from 'node:crypto';
import type { SandboxClock } from './clock.ts';
import { type Answer, formFields, type Service } from './exchange.ts';

/** The registered application, by its (fake) client id and secret. */
export const TWITCH_APP = {
  clientId: 'fakeclientid000000000000000000',
  clientSecret: 'fakeclientsecret00000000000000',
} as const;

/** How long a token is valid, in seconds: about 60 days. */
const LIFETIME = 5_184_000;

/** id.twitch.tv: app access tokens by client credentials. */
export class TwitchTokens {
  /** The owner can replace it in Twitch's console: the old one is then refused. */
  clientSecret: string = TWITCH_APP.clientSecret;
  readonly #clock: SandboxClock;
  readonly #expiry = new Map<string, number>();

  constructor(clock: SandboxClock) {
    this.#clock = clock;
  }

  /** The tokens that were given out. */
  get issued(): string[] {
    return [...this.#expiry.keys()];
  }

  valid(token: string): boolean {
    return (this.#expiry.get(token) ?? 0) > this.#clock.now();
  }

  readonly service: Service = (request) => {
    if (request.path !== '/oauth2/token') return refusal(404, 'not found');
    if (request.method !== 'POST') return refusal(405, 'method not allowed');
    const fields = formFields(request);
    if (!fields.client_id) return refusal(400, 'missing client id');
    if (!fields.client_secret) return refusal(400, 'missing client secret');
    if (!fields.grant_type) return refusal(400, 'missing grant type');
    if (fields.grant_type !== 'client_credentials') return refusal(400, 'invalid grant type');
    if (fields.client_id !== TWITCH_APP.clientId) return refusal(400, 'invalid client');
    if (fields.client_secret !== this.clientSecret) return refusal(403, 'invalid client secret');
    // Thirty small letters and digits, as Twitch's are.
    const token = randomBytes(20).toString('hex').slice(0, 30);
    this.#expiry.set(token, this.#clock.now() + LIFETIME * 1000);
    return { status: 200, body: { access_token: token, expires_in: LIFETIME, token_type: 'bearer' } };
  };
}

function refusal(status: number, message: string): Answer {
  return { status, body: { status, message } };
}
