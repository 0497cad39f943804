import { Agent as HttpAgent, request as httpRequest, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Duplex } from 'node:stream';
import { urlToHttpOptions } from 'node:url';
import { getProxyUrl } from '@actions/http-client/lib/proxy';
import type { Log } from '../../ports.ts';

/** The limit of an answer's head, a proxy's included, bytes. */
export const LONGEST_HEAD = 16_384;

/** The limit of an exchange, from the look-up of the host to the last byte, and of a proxy to connect, milliseconds. */
export const TIME_LIMIT = 8_000;

interface Route {
  readonly request: typeof httpRequest;
  readonly options: RequestOptions;
  readonly headers?: Record<string, string>;
}

/** Connects to `https:` services, through the proxy where there is one. */
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

/** A connection is kept this long for the next request, because the other end may close one that was idle for longer. */
const KEPT = { keepAlive: true, scheduling: 'lifo', timeout: 5_000 } as const;

/** Our own agents, because the runtime's obey `NODE_USE_ENV_PROXY`, where a proxy's answer has no limit. */
const AGENTS = {
  'http:': { kept: new HttpAgent(KEPT), once: new HttpAgent() },
  'https:': { kept: new Tunnels(KEPT), once: new Tunnels() },
};

/** How a request gets to a service. */
export function route(target: URL, method: string): Route {
  const isPlain = target.protocol === 'http:';
  const proxy = isPlain ? proxyFor(target) : undefined;
  if (proxy) {
    const headers = { Host: target.host, ...login(proxy) };
    return { request: by(proxy), options: { ...placeOf(proxy), path: target.href }, headers };
  }
  const { kept, once } = AGENTS[isPlain ? 'http:' : 'https:'];
  // A kept connection may break in use, and a request that must not happen twice can't be retried.
  const agent = method === 'POST' ? once : kept;
  return { request: by(target), options: { ...urlToHttpOptions(target), agent } };
}

function by({ protocol }: URL): typeof httpRequest {
  return protocol === 'http:' ? httpRequest : httpsRequest;
}

/** Where a proxy is. It is reached without any other proxy. */
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
 * The proxy that the runner was given for an address (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`), with the name and the
 * password decoded.
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
