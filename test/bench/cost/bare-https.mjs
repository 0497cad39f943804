// The same by the older client of Node.js, which takes more writing and less work.
import { createRequire } from 'node:module';

// As an import, it would load `fetch`, too.
const { request } = createRequire(import.meta.url)('node:https');

globalThis.fetch = (url, { method, headers, body } = {}) =>
  new Promise((resolve, reject) => {
    const form = body instanceof URLSearchParams && { 'Content-Type': 'application/x-www-form-urlencoded' };
    const asked = request(url, { method, headers: { ...form, ...headers } }, async (response) => {
      const content = Buffer.concat(await response.toArray());
      resolve({ json: () => JSON.parse(content), arrayBuffer: () => content });
    });
    asked.on('error', reject);
    asked.end(body && `${body}`);
  });

await import('./bare-node.mjs');
