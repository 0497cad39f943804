import { getProxyUrl } from '@actions/http-client/lib/proxy';
import type { Log } from '../../ports.ts';

/**
 * The proxy that the runner was given for an address (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`), with the name and the
 * password decoded.
 */
export function proxyFor(target: URL): URL | undefined {
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
