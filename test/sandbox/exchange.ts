/** The outside systems the sandbox plays. */
export type ServiceName =
  | 'twitch-id'
  | 'twitch'
  | 'twilio'
  | 'cache'
  | 'blob'
  | 'github'
  | 'discord'
  | 'slack'
  | 'ntfy'
  | 'apprise'
  | 'home'
  | 'endpoint';

/** Which service answers at which host name. */
export const HOSTS: Readonly<Record<string, ServiceName>> = {
  'id.twitch.tv': 'twitch-id',
  'api.twitch.tv': 'twitch',
  'api.twilio.com': 'twilio',
  'messaging.twilio.com': 'twilio',
  'pricing.twilio.com': 'twilio',
  'results-receiver.actions.githubusercontent.com': 'cache',
  'sandbox.blob.core.windows.net': 'blob',
  'api.github.com': 'github',
  'discord.com': 'discord',
  'hooks.slack.com': 'slack',
  'ntfy.sh': 'ntfy',
  'apprise.example.com': 'apprise',
  'home.example.com': 'home',
  'hooks.example.com': 'endpoint',
};

/** A self-hosted cache server without encryption, which also stores the archives. */
export const OWN_CACHE = 'cache.example.com';

/** A GitHub Enterprise Server without encryption. */
export const ENTERPRISE = 'ghes.example.com';

/** Which service answers on the port without encryption. */
export function plainService(host: string, path: string): ServiceName | undefined {
  if (host === ENTERPRISE) return 'github';
  if (host !== OWN_CACHE) return undefined;
  return /^\/(twirp|_apis)\//.test(path) ? 'cache' : 'blob';
}

/** One request as it reached the sandbox. */
export interface SandboxRequest {
  readonly service: ServiceName;
  readonly host: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly bytes: Buffer;
  /** When it came, in milliseconds of the sandbox's clock. */
  readonly at: number;
}

/** A line of the sandbox's log: a request and its outcome. */
export interface LoggedRequest extends SandboxRequest {
  /** The HTTP status that was answered; absent while unanswered. */
  status?: number;
  /** The kind of fault that was played on this request. */
  fault?: string;
}

/** What a service answers. An object as body is sent as JSON. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | object;
}

/** A fake of one outside system. */
export type Service = (request: SandboxRequest) => Answer | Promise<Answer>;

/** Before the service does its work, or after it and before its answer is sent. */
export type Moment = 'before' | 'after';

/** Called at both moments of each request, and waited for. */
export type RequestHook = (moment: Moment, request: SandboxRequest) => void | Promise<void>;

/** The fields of a form body; the last one wins, as with most servers. */
export function formFields(request: SandboxRequest): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(request.body));
}

/** @throws for a parameter that the sandbox does not play, because ignoring it would be kinder than the real service */
export function refuseUnknown(query: URLSearchParams, known: readonly string[]): void {
  const unknown = [...query.keys()].filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`the sandbox does not know ${unknown.join(', ')}`);
}
