import http from 'node:http';
import type { Log } from '../ports.ts';

/**
 * Lets all that this process asks go through the proxy that the runner was given (`HTTPS_PROXY`, `NO_PROXY`): Node.js
 * heeds it only when told to. Mail is not concerned, for SMTP is not HTTP.
 */
export function heedProxy(env: NodeJS.ProcessEnv, log: Log): void {
  if (!(env.https_proxy || env.HTTPS_PROXY)) return;
  try {
    // Node.js has it since 24.14: https://nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv
    http.setGlobalProxyFromEnv();
  } catch {
    // What was thrown may quote the address, and a password in it.
    log.warn(
      'The proxy in HTTPS_PROXY is not used: write it like http://proxy.example.com:3128, and run a runner that brings Node.js 24.14 or newer.',
    );
  }
}
