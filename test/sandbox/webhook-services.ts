import { createHmac } from 'node:crypto';
import { DISCORD_WEBHOOK, parsed } from './discord.ts';
import type { Answer, Service } from './exchange.ts';

type Fields = Readonly<Record<string, unknown>>;

export const SLACK_URL = 'https://hooks.slack.com/services/T0FAKE000/B0FAKE000/fakeSlackTokenOfTheHook0';
export const NTFY_URL = 'https://ntfy.sh/fake-topic-of-anna?tpl=1&t={{.name}}&m={{.text}}';
export const APPRISE_URL = 'https://apprise.example.com/notify/fake-key-of-anna?:text=body';
export const ENDPOINT_URL = 'https://hooks.example.com/fake/path-of-the-endpoint';

/** One of each service. */
export const EVERY_WEBHOOK = [DISCORD_WEBHOOK.url, SLACK_URL, NTFY_URL, APPRISE_URL, ENDPOINT_URL];

const plain = (status: number, body: string): Answer => ({
  status,
  headers: { 'content-type': 'text/plain' },
  body,
});

/** hooks.slack.com: incoming webhooks. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
export class Slack {
  /** What was posted, oldest first. */
  readonly messages: string[] = [];

  readonly service: Service = ({ method, path, body, headers }) => {
    const known = new URL(SLACK_URL).pathname;
    const [place] = /^\/services\/\w+\/\w+\//.exec(path) ?? [];
    if (!place || !known.startsWith(place)) return plain(404, 'no_service');
    if (path !== known) return plain(403, 'invalid_token');
    const message = fields(body);
    if (method !== 'POST' || !message || !headers['content-type']?.startsWith('application/json')) {
      return plain(400, 'invalid_payload');
    }
    const { text, blocks, attachments } = message;
    if (text !== undefined && typeof text !== 'string') return plain(400, 'invalid_payload');
    if (!text && !blocks && !attachments) return plain(400, 'no_text');
    this.messages.push(`${text}`);
    return plain(200, 'ok');
  };
}

/** ntfy.sh: publishing, with templates. https://docs.ntfy.sh/publish/#message-templating */
export class Ntfy {
  /** What was published, oldest first. */
  readonly messages: { readonly topic: string; readonly title: string; readonly message: string }[] = [];

  readonly service: Service = ({ method, path, query, body }) => {
    const [, topic] = /^\/([-\w]{1,64})$/.exec(path) ?? [];
    if (!topic || !/^(POST|PUT)$/.test(method)) return ntfyError(404, 40401, 'page not found');
    const given = (...names: string[]) => names.map((name) => query.get(name)).find(Boolean) ?? '';
    const isTemplate = /^(1|yes|true)$/.test(given('template', 'tpl'));
    const data = parsed(body);
    if (isTemplate && data === undefined) {
      return ntfyError(400, 40043, 'invalid request: message body must be JSON if templating is enabled');
    }
    const filled = [given('title', 't'), given('message', 'm')].map((written) =>
      isTemplate ? filledIn(written, data) : written,
    );
    const [title, message = ''] = filled;
    if (title === undefined || filled.includes(undefined)) {
      return ntfyError(400, 40044, 'invalid request: could not parse template');
    }
    const said = isTemplate ? message : body || message;
    if (Buffer.byteLength(said) > 4_096) return ntfyError(413, 41303, 'message too large');
    this.messages.push({ topic, title, message: said || 'triggered' });
    return { status: 200, body: { id: `fake${this.messages.length}`, event: 'message', topic, title } };
  };
}

/** Fills in a Go template that has only fields; `undefined` if it has more. */
function filledIn(template: string, data: unknown): string | undefined {
  const values = (data ?? {}) as Fields;
  const filled = template.replace(/\{\{\s*\.(\w+)\s*\}\}/g, (_field, name: string) =>
    String(values[name] ?? '<no value>').replaceAll('{{', '{\u2060{'),
  );
  return filled.includes('{{') ? undefined : filled.replaceAll('{\u2060{', '{{').trim();
}

function ntfyError(http: number, code: number, error: string): Answer {
  return { status: http, body: { code, http, error, link: 'https://ntfy.sh/docs/publish/' } };
}

/** An Apprise API, which passes on to Telegram and others. https://github.com/caronc/apprise-api#readme */
export class Apprise {
  /** What was passed on, oldest first. */
  readonly messages: { readonly title: string; readonly body: string }[] = [];

  readonly service: Service = ({ method, path, query, body }) => {
    const [, key] = /^\/notify\/([\w-]{1,128})\/?$/.exec(path) ?? [];
    if (!key) return plain(404, 'Not Found');
    if (method !== 'POST') return plain(405, '');
    const payload = new Map(Object.entries(fields(body) ?? {}));
    for (const [name, target] of [...query].filter(([name]) => name.startsWith(':'))) {
      const source = name.slice(1);
      if (!payload.has(source)) return { status: 400, body: { error: 'Payload field mapping failed' } };
      const value = payload.get(source);
      payload.delete(source);
      if (target !== '') payload.set(target, value);
    }
    const [title, words, type = 'info'] = ['title', 'body', 'type'].map((name) => payload.get(name));
    if (!words || !['info', 'success', 'warning', 'failure'].includes(`${type}`)) {
      return plain(400, 'Payload lacks minimum requirements');
    }
    if (key !== new URL(APPRISE_URL).pathname.split('/').at(-1)) return { status: 204 };
    this.messages.push({ title: `${title ?? ''}`, body: `${words}` });
    return plain(200, 'notified');
  };
}

/** A user's own endpoint, which refuses what is not signed. */
export class Endpoint {
  /** What a body must be signed with; if empty, no signature is needed. */
  secret = '';
  /** Every POST that was accepted, oldest first. */
  readonly posts: { readonly path: string; readonly key: string; readonly body: Fields }[] = [];

  /** What came to a path, each message once. */
  received(path: string): Fields[] {
    const came = this.posts.filter((post) => post.path === path);
    return [...new Map(came.map(({ key, body }) => [key, body])).values()];
  }

  readonly service: Service = ({ method, path, headers, body, bytes }) => {
    if (method !== 'POST') return plain(405, 'POST only');
    const signature = `sha256=${createHmac('sha256', this.secret).update(bytes).digest('hex')}`;
    if (this.secret !== '' && headers['x-hub-signature-256'] !== signature)
      return plain(401, 'bad signature');
    const message = fields(body);
    const key = headers['idempotency-key'];
    if (!message || !key) return plain(400, 'no JSON, or no key');
    this.posts.push({ path, key, body: message });
    return { status: 200, body: { ok: true } };
  };
}

function fields(body: string): Fields | undefined {
  const value = parsed(body);
  return typeof value === 'object' && value !== null ? (value as Fields) : undefined;
}
