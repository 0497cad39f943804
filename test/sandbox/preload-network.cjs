'use strict';
// Loaded into the action's process before it starts. Every connection it makes, by whichever client,
// passes `Socket.connect`: those to the sandbox's host names go to the sandbox (the TLS server name
// stays), those to loopback pass, and any other host is unknown, as on a machine without a network.
const dns = require('node:dns');
const { appendFileSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');

const port = Number(process.env.SANDBOX_PORT);
const hosts = new Set((process.env.SANDBOX_HOSTS ?? '').split(','));
const unreachable = new Set((process.env.SANDBOX_UNREACHABLE ?? '').split(','));
// A host or host:port that some other local server plays: `name=port,name:25=port`.
const elsewhere = new Map((process.env.SANDBOX_ELSEWHERE ?? '').split(',').map((pair) => pair.split('=')));
const refusals = process.env.SANDBOX_REFUSALS;
// preload-clock.cjs deletes its own variables.
for (const name of Object.keys(process.env))
  if (name.startsWith('SANDBOX_') && !/_(CLOCK|SLEEP)$/.test(name)) delete process.env[name];

// A mail client looks the name up by itself and connects to the address: each name has one of its own.
const names = new Set([...elsewhere.keys()].map((place) => place.replace(/:\d+$/, '')).filter(Boolean));
const addresses = new Map([...names].map((name, index) => [name, `198.51.100.${index + 1}`]));
const nameOf = new Map([...addresses].map(([name, address]) => [address, name]));

const loopback = /^(localhost|127(\.\d+){3}|::1)$/;
const connect = net.Socket.prototype.connect;

function notFound(syscall, hostname) {
  const error = new Error(`${syscall} ENOTFOUND ${hostname}`);
  return Object.assign(error, { errno: -3008, code: 'ENOTFOUND', syscall, hostname });
}

function unknownHost(host) {
  return (_name, options, callback) => {
    process.nextTick(typeof options === 'function' ? options : callback, notFound('getaddrinfo', host));
  };
}

const { lookup } = dns;
dns.lookup = (name, options, callback) => {
  if (net.isIP(name) || loopback.test(name)) return lookup(name, options, callback);
  const address = addresses.get(name);
  if (!address) return unknownHost(name)(name, options, callback);
  const found = options?.all ? [[{ address, family: 4 }]] : [address, 4];
  process.nextTick(typeof options === 'function' ? options : callback, null, ...found);
};
dns.Resolver = class extends dns.Resolver {
  resolve4(name, callback) {
    const address = addresses.get(name);
    process.nextTick(callback, address ? null : notFound('queryA', name), address && [address]);
  }

  resolve6(name, callback) {
    process.nextTick(callback, notFound('queryAaaa', name));
  }
};
syncBuiltinESMExports();

function redirect(options) {
  const host = nameOf.get(options.host) ?? options.host ?? 'localhost';
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
