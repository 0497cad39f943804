import { ACCOUNTS, ME } from '../sandbox/accounts.ts';
import { formFields, type SandboxRequest, type ServiceName } from '../sandbox/exchange.ts';
import type { FaultKind } from '../sandbox/faults.ts';
import { twilioError } from '../sandbox/twilio-errors.ts';
import type { Exchange } from './fault-row.ts';

/** Where each exchange goes; `route` is tested on `METHOD path`. */
export const EXCHANGES: Readonly<Record<Exchange, { service: ServiceName; route: RegExp }>> = {
  'twitch token': { service: 'twitch-id', route: /token$/ },
  'twitch users': { service: 'twitch', route: /users$/ },
  'twitch streams': { service: 'twitch', route: /streams$/ },
  'twitch videos': { service: 'twitch', route: /videos$/ },
  'twilio list': { service: 'twilio', route: /^GET .*\/Messages\.json$/ },
  'twilio send': { service: 'twilio', route: /^POST .*\/Messages\.json$/ },
  'twilio status': { service: 'twilio', route: /^GET .*\/Messages\/SM/ },
  'cache lookup': { service: 'cache', route: /GetCacheEntryDownloadURL$/ },
  'cache download': { service: 'blob', route: /^(GET|HEAD)/ },
  'cache reserve': { service: 'cache', route: /CreateCacheEntry$/ },
  'cache upload': { service: 'blob', route: /^PUT/ },
  'cache finalize': { service: 'cache', route: /FinalizeCacheEntryUpload$/ },
  'webhook post': { service: 'endpoint', route: /^POST/ },
  'github runs': { service: 'github', route: /runs$/ },
};

/** The webhooks of the two recipients. */
export const HOOKS = {
  me: 'https://hooks.example.com/fake/path-of-my-endpoint',
  friend: 'https://hooks.example.com/fake/path-of-the-other-endpoint',
} as const;

/** Whether a request is about a message to one of them, with this number. */
export function isAbout(number: string, request: SandboxRequest): boolean {
  if (request.service === 'endpoint') return HOOKS.me.endsWith(request.path);
  return (request.method === 'POST' ? formFields(request).To : request.query.get('To')) === number;
}

/** Nothing is ever answered. */
export const SILENT: FaultKind = { kind: 'hang' };
export const CUT: FaultKind = { kind: 'reset' };
export const HALF: FaultKind = { kind: 'truncate' };
export const NONSENSE: FaultKind = { kind: 'garbage' };
/** A proxy's page in the place of an answer. */
export const PAGE: FaultKind = { kind: 'html', status: 502 };

/** The service's own error, in its own form. */
export const FAILED = {
  twitch: answer(500, { error: 'Internal Server Error', status: 500, message: '' }),
  twilio: answer(500, { code: 20500, message: 'Internal Server Error', status: 500 }),
  cache: answer(500, { code: 'internal', msg: 'internal error' }),
  github: answer(500, { message: 'Server Error' }),
} as const;

export function answer(status: number, body: object, headers: Record<string, string> = {}): FaultKind {
  return { kind: 'status', status, body, headers };
}

/** Twilio refuses, with a code of its own. */
export function refusal(code: number): FaultKind {
  const { status, body } = twilioError({ code }, { to: ME, from: ACCOUNTS['sms-from'] });
  return answer(status, body as object);
}
