// The tests run this instead of the action: asks for what never comes, with a limit of each kind, and reports after
// how long it gave up.
import { get } from 'node:https';
import { setOutput } from '@actions/core';

const URL = 'https://api.github.com/';
const startedAt = Date.now();
await fetch(URL, { signal: AbortSignal.timeout(30_000) }).catch(({ name }) => setOutput('fetch', name));
setOutput('fetched', Date.now() - startedAt);
await new Promise((resolve) => {
  const request = get(URL);
  request.setTimeout(40_000, () => request.destroy(new Error('timeout')));
  request.on('error', ({ message }) => resolve(setOutput('get', message)));
});
setOutput('got', Date.now() - startedAt);
