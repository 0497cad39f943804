// The tests run this instead of the action: waits an hour in each possible way, then reports the time.
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { setOutput } from '@actions/core';

const HOUR = 3_600_000;
const startedAt = new Date();
const sleepBesideRequest = sleep(HOUR);
await fetch('https://api.github.com/');
await Promise.all([
  sleepBesideRequest,
  promisify(setTimeout)(HOUR),
  new Promise((resolve) => {
    setTimeout(resolve, HOUR);
  }),
]);
clearTimeout(setTimeout(() => process.exit(9), HOUR));
setOutput('waited', Date.now() - startedAt.getTime());
