import type { SandboxClock } from './clock.ts';
import type { Answer, SandboxRequest, Service } from './exchange.ts';

/** A webhook of a channel, as its settings show it. */
export const DISCORD_WEBHOOK = {
  id: '123456789012345678',
  token: 'fakeDiscordToken_of-the-webhook-000000000000000000000000000000000000',
  name: 'Stream alerts',
  url: 'https://discord.com/api/webhooks/123456789012345678/fakeDiscordToken_of-the-webhook-000000000000000000000000000000000000',
} as const;

const LONGEST = 2_000;

/** The period of a webhook's rate limit, in milliseconds. */
const WITHIN = 2_000;

/** What a message may have, by type. Other fields are ignored. */
const FIELDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  content: (value) => typeof value === 'string',
  username: (value) => typeof value === 'string',
  avatar_url: (value) => typeof value === 'string',
  thread_name: (value) => typeof value === 'string',
  tts: (value) => typeof value === 'boolean',
  flags: Number.isInteger,
  embeds: Array.isArray,
  components: Array.isArray,
  attachments: Array.isArray,
  applied_tags: Array.isArray,
  allowed_mentions: isObject,
  poll: isObject,
};

interface Posted {
  readonly content: string;
  readonly allowed_mentions?: { readonly parse?: readonly string[] };
}

/** discord.com: webhooks. https://discord.com/developers/docs/resources/webhook */
export class Discord {
  /** The token and name of each webhook, by id. */
  readonly webhooks = new Map<string, { readonly token: string; readonly name: string }>([
    [DISCORD_WEBHOOK.id, DISCORD_WEBHOOK],
  ]);
  /** How many messages a webhook takes in two seconds. */
  most = 5;
  /** What was posted, oldest first. */
  readonly messages: Posted[] = [];
  readonly #clock: SandboxClock;
  readonly #posted = new Map<string, number[]>();

  constructor(clock: SandboxClock) {
    this.#clock = clock;
  }

  readonly service: Service = (request) => {
    const [, id = '', token] = /^\/api\/(?:v\d+\/)?webhooks\/(\d+)\/([\w-]+)$/.exec(request.path) ?? [];
    if (id === '') return { status: 404, body: { message: '404: Not Found', code: 0 } };
    const webhook = this.webhooks.get(id);
    if (!webhook) return refusal(404, 10015, 'Unknown Webhook');
    if (webhook.token !== token) return refusal(401, 50027, 'Invalid Webhook Token');
    const shape = { type: 1, id, name: webhook.name, avatar: null, channel_id: '1', guild_id: '2', token };
    if (request.method === 'GET') return { status: 200, body: shape };
    if (request.method !== 'POST') return refusal(405, 0, '405: Method Not Allowed');
    return this.#limit(id) ?? this.#post(request);
  };

  #limit(id: string): Answer | undefined {
    const now = this.#clock.now();
    const recent = (this.#posted.get(id) ?? []).filter((at) => now - at < WITHIN);
    this.#posted.set(id, recent);
    if (recent.length < this.most) {
      recent.push(now);
      return undefined;
    }
    const pause = ((recent[0] ?? now) + WITHIN - now) / 1_000;
    return {
      status: 429,
      headers: { 'retry-after': String(Math.ceil(pause)), 'x-ratelimit-scope': 'user' },
      body: { message: 'You are being rate limited.', retry_after: pause, global: false },
    };
  }

  #post({ headers, body, query }: SandboxRequest): Answer {
    if (!headers['content-type']?.startsWith('application/json')) {
      return refusal(400, 50035, 'Invalid Form Body');
    }
    const message = parsed(body);
    if (!isObject(message)) return refusal(400, 50109, 'The request body contains invalid JSON.');
    const wrong = Object.entries(message).find(
      ([name, value]) => value !== null && FIELDS[name]?.(value) === false,
    );
    if (wrong) return refusal(400, 50035, 'Invalid Form Body', { [wrong[0]]: { _errors: [] } });
    const { content = '', embeds } = message;
    const text = String(content).trim();
    if (text === '' && !embeds) return refusal(400, 50006, 'Cannot send an empty message');
    if (Array.from(text).length > LONGEST) {
      return refusal(400, 50035, 'Invalid Form Body', {
        content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' }] },
      });
    }
    this.messages.push(message as unknown as Posted);
    if (query.get('wait') !== 'true') return { status: 204 };
    return { status: 200, body: { id: String(this.messages.length), type: 0, content } };
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refusal(status: number, code: number, message: string, errors?: object): Answer {
  return { status, body: { message, code, ...(errors && { errors }) } };
}

/** A body in JSON; `undefined` if it is not. */
export function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
