'use strict';
// Loaded into the action's process before it starts: `Date` follows the sandbox's clock, and so do timers of a
// second and more, including the time limits of requests. The offset is in a file, because the clock may move while
// the run is under way. Another file says until when the process sleeps, so that the sandbox can skip that time.
const { readFileSync, writeFileSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');
const promises = require('node:timers/promises');
const timers = require('node:timers');

const file = process.env.SANDBOX_CLOCK;
const sleepFile = process.env.SANDBOX_SLEEP;
delete process.env.SANDBOX_CLOCK;
delete process.env.SANDBOX_SLEEP;
const RealDate = Date;
const real = { setTimeout, clearTimeout, setInterval };

let offset = 0;
let readAt = Number.NEGATIVE_INFINITY;

function now() {
  if (performance.now() - readAt > 2) {
    // The file is empty for a moment while it is written.
    offset = Number(readFileSync(file, 'utf8') || offset);
    readAt = performance.now();
  }
  return Math.round(RealDate.now() + offset);
}

const SandboxDate = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length ? args : [now()], newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : target[name]),
});
RealDate.prototype.constructor = SandboxDate;
globalThis.Date = SandboxDate;

const waiting = new Map();
const short = new Set();
let watch;

function fireWhatIsDue() {
  const at = now();
  for (const [timer, { due, fire }] of [...waiting]) {
    // `_destroyed` is set once a timer fired or was cleared.
    if (timer._destroyed) waiting.delete(timer);
    else if (due <= at) {
      waiting.delete(timer);
      real.clearTimeout(timer);
      fire();
      // What it woke has not begun its work yet, so an idle process is no sign of sleep.
      wasAsleep = false;
    }
  }
  reportSleep();
  if (waiting.size === 0) {
    clearInterval(watch);
    watch = undefined;
  }
}

let reported = '';
let wasAsleep = false;

// A process is asleep if only timers keep it alive, and no file or other process is under way. Its own output is a
// pipe that is always there. Timers of less than a second are waited for, not skipped. Requests may be under way: the
// sandbox knows whether they all hang, and then they end with their time limits, which keep no process alive.
function reportSleep() {
  for (const timer of [...short]) if (timer._destroyed) short.delete(timer);
  const busyWith = process.getActiveResourcesInfo().filter((kind) => !/^(Timeout|PipeWrap)$/.test(kind));
  const requests = busyWith.filter((kind) => kind === 'TCPSocketWrap').length;
  const isSoonAwake = [...short].some((timer) => timer.hasRef());
  const timers = [...waiting].filter(([timer]) => requests > 0 || timer.hasRef());
  const asleep = timers.length > 0 && busyWith.length === requests && !isSoonAwake;
  const until = asleep && wasAsleep ? `${Math.min(...timers.map(([, { due }]) => due))} ${requests}` : '';
  wasAsleep = asleep;
  if (until === reported) return;
  reported = until;
  writeFileSync(sleepFile, until);
}

function sandboxTimeout(callback, delay = 1, ...args) {
  const timer = real.setTimeout(callback, delay, ...args);
  if (delay < 1000 || typeof callback !== 'function') {
    short.add(timer);
    return timer;
  }
  moveWithClock(timer, delay, () => callback(...args));
  return timer;
}

// Node changes the delay of a socket's timer by setting it up again: the last delay counts.
function moveWithClock(timer, delay, fire) {
  waiting.set(timer, { due: now() + delay, fire });
  const { refresh } = Object.getPrototypeOf(timer);
  timer.refresh = () => {
    if (waiting.has(timer)) waiting.get(timer).due = now() + delay;
    return refresh.call(timer);
  };
  watch ??= real.setInterval(fireWhatIsDue, 10).unref();
}

function sandboxSleep(delay, value, { signal, ref = true } = {}) {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(
        Object.assign(new Error('The operation was aborted', { cause: signal.reason }), {
          name: 'AbortError',
          code: 'ABORT_ERR',
        }),
      );
    };
    const timer = sandboxTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve(value);
    }, delay);
    if (!ref) timer.unref();
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}

AbortSignal.timeout = (delay) => {
  const controller = new AbortController();
  const words = 'The operation was aborted due to timeout';
  sandboxTimeout(() => controller.abort(new DOMException(words, 'TimeoutError')), delay).unref();
  return controller.signal;
};

const setSocketTimeout = net.Socket.prototype.setTimeout;
net.Socket.prototype.setTimeout = function sandboxSocketTimeout(delay, callback) {
  setSocketTimeout.call(this, delay, callback);
  const timer = Object.getOwnPropertySymbols(this).find(({ description }) => description === 'timeout');
  if (delay >= 1000) moveWithClock(this[timer], delay, () => this._onTimeout());
  return this;
};

Object.defineProperty(sandboxTimeout, require('node:util').promisify.custom, { value: sandboxSleep });
globalThis.setTimeout = sandboxTimeout;
timers.setTimeout = sandboxTimeout;
promises.setTimeout = sandboxSleep;
promises.scheduler.wait = (delay, options) => sandboxSleep(delay, undefined, options);
syncBuiltinESMExports();
