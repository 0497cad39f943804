import { Agent as HttpAgent, request as httpRequest, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Duplex } from 'node:stream';
import { urlToHttpOptions } from 'node:url';
import { getProxyUrl } from '@actions/http-client/lib/proxy';
import type { Log } from '../../ports.ts';

/** The most bytes in the head of an answer, including a proxy's. */
export const LONGEST_HEAD = 16_384;

/** The timeout of an exchange from DNS lookup to last byte, and of a proxy's CONNECT, in milliseconds. */
export const TIME_LIMIT = 8_000;

interface Route {
  readonly request: typeof httpRequest;
  readonly options: RequestOptions;
  readonly headers?: Record<string, string>;
}

/** Connects to `https:` services, through the proxy if there is one. */
class Tunnels extends HttpsAgent {
  override createConnection(
    options: RequestOptions & { readonly href?: string },
    done: (error: Error | null, socket: Duplex) => void,
  ): Duplex | null | undefined {
    const url = new URL(`${options.href}`);
    const proxy = proxyFor(url);
    if (!proxy) return super.createConnection(options);
    const target = `${url.hostname}:${url.port || 443}`;
    const fail = (error: Error) => done(error, undefined as never);
    const asked = by(proxy)({
      ...placeOf(proxy),
      method: 'CONNECT',
      path: target,
      headers: { Host: target, ...login(proxy) },
      maxHeaderSize: LONGEST_HEAD,
      signal: AbortSignal.timeout(TIME_LIMIT),
    });
    asked.on('error', fail);
    asked.on('connect', ({ statusCode }, socket) => {
      if (statusCode === 200)
        return done(null, super.createConnection({ ...options, socket } as object) as Duplex);
      socket.destroy();
      fail(new ProxyRefusal(statusCode));
    });
    asked.end();
    return undefined;
  }
}

/** Connections are kept for 5 s: after a longer idle time, the other end may close one as we use it. */
const KEPT = { keepAlive: true, scheduling: 'lifo', timeout: 5_000 } as const;

/** Our own agents: the runtime's obey `NODE_USE_ENV_PROXY`, and don't limit a proxy's answer. */
const AGENTS = {
  'http:': { kept: new HttpAgent(KEPT), once: new HttpAgent() },
  'https:': { kept: new Tunnels(KEPT), once: new Tunnels() },
};

/** The options that take a request to its service, directly or through the proxy. */
export function route(target: URL, method: string): Route {
  const isPlain = target.protocol === 'http:';
  const proxy = isPlain ? proxyFor(target) : undefined;
  if (proxy) {
    const headers = { Host: target.host, ...login(proxy) };
    return { request: by(proxy), options: { ...placeOf(proxy), path: target.href }, headers };
  }
  const { kept, once } = AGENTS[isPlain ? 'http:' : 'https:'];
  // A reused connection may break mid-request, and a POST must not be repeated: it gets a new connection.
  const agent = method === 'POST' ? once : kept;
  return { request: by(target), options: { ...urlToHttpOptions(target), agent } };
}

function by({ protocol }: URL): typeof httpRequest {
  return protocol === 'http:' ? httpRequest : httpsRequest;
}

/** The proxy's address, as request options. */
function placeOf({ protocol, hostname, port }: URL): RequestOptions {
  return { protocol, hostname: hostname.replace(/^\[|\]$/g, ''), port, agent: false };
}

function login({ username, password }: URL): Record<string, string> {
  if (!username) return {};
  const encoded = Buffer.from(`${username}:${password}`).toString('base64');
  return { 'Proxy-Authorization': `Basic ${encoded}` };
}

class ProxyRefusal extends Error {
  constructor(status: number | undefined) {
    super();
    this.name = `the proxy answered ${status}`;
  }
}

/**
 * The proxy for a URL, from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, with user name and password decoded.
 */
function proxyFor(target: URL): URL | undefined {
  const proxy = getProxyUrl(target);
  return proxy?.hostname && /^https?:$/.test(proxy.protocol) ? proxy : undefined;
}

/** Warns of an unusable proxy without quoting it, because it may hold a password. */
export function checkProxy(env: NodeJS.ProcessEnv, log: Log): void {
  const isNamed = env.https_proxy || env.HTTPS_PROXY;
  const isBypassed = /(^|,)\s*\*/.test(env.no_proxy || env.NO_PROXY || '');
  if (!isNamed || isBypassed || proxyFor(new URL('https://proxied.invalid'))) return;
  log.warn('The proxy in HTTPS_PROXY is not used: write it like http://proxy.example.com:3128.');
}
