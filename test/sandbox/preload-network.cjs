'use strict';
// Loaded into the action's process before it starts. Every connection it makes, by whichever client,
// passes `Socket.connect`: those to the sandbox's host names go to the sandbox (the TLS server name
// stays), those to loopback pass, and any other host is unknown, as on a machine without a network.
const { appendFileSync } = require('node:fs');
const net = require('node:net');

const port = Number(process.env.SANDBOX_PORT);
const hosts = new Set((process.env.SANDBOX_HOSTS ?? '').split(','));
const unreachable = new Set((process.env.SANDBOX_UNREACHABLE ?? '').split(','));
// A host or host:port that some other local server plays: `name=port,name:25=port`.
const elsewhere = new Map((process.env.SANDBOX_ELSEWHERE ?? '').split(',').map((pair) => pair.split('=')));
const refusals = process.env.SANDBOX_REFUSALS;
// The clock's own are deleted by the clock.
for (const name of Object.keys(process.env))
  if (name.startsWith('SANDBOX_') && !/_(CLOCK|SLEEP)$/.test(name)) delete process.env[name];

const loopback = /^(localhost|127(\.\d+){3}|::1)$/;
const connect = net.Socket.prototype.connect;

function unknownHost(host) {
  return (_name, options, callback) => {
    const error = Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), {
      errno: -3008,
      code: 'ENOTFOUND',
      syscall: 'getaddrinfo',
      hostname: host,
    });
    process.nextTick(typeof options === 'function' ? options : callback, error);
  };
}

function redirect(options) {
  const host = options.host ?? 'localhost';
  const other = elsewhere.get(`${host}:${options.port}`) ?? elsewhere.get(host);
  if (other) return { ...options, host: '127.0.0.1', port: Number(other) };
  if (hosts.has(host) && Number(options.port) === 443) {
    // Port 9 (discard) is closed: the connection is refused.
    return { ...options, host: '127.0.0.1', port: unreachable.has(host) ? 9 : port };
  }
  if (loopback.test(host)) return options;
  if (refusals) appendFileSync(refusals, `${host}:${options.port}\n`);
  return { ...options, host: 'unknown.invalid', lookup: unknownHost(host) };
}

net.Socket.prototype.connect = function sandboxConnect(...args) {
  const first = args[0];
  if (Array.isArray(first) && typeof first[0] === 'object' && first[0] && !first[0].path) {
    // Node's own form: [options, callback] with a private mark, which the copy keeps.
    first[0] = redirect(first[0]);
  } else if (first && typeof first === 'object' && !Array.isArray(first) && !first.path) {
    args[0] = redirect(first);
  } else if (typeof first === 'number') {
    const host = typeof args[1] === 'string' ? args[1] : undefined;
    args.splice(0, host === undefined ? 1 : 2, redirect({ port: first, host }));
  }
  return connect.apply(this, args);
};
