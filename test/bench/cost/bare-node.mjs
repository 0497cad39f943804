// The exchanges that a quiet run can't do without, and nothing else: no checks, no words, no state kept.
import { createHash } from 'node:crypto';
import { zstdDecompressSync } from 'node:zlib';

const { env } = process;
const input = (name) => env[`INPUT_${name.toUpperCase()}`];

async function json(url, init) {
  return (await fetch(url, init)).json();
}

async function twitch() {
  const clientId = input('twitch-client-id');
  const { access_token } = await json('https://id.twitch.tv/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({
      client_id: clientId,
      client_secret: input('twitch-client-secret'),
      grant_type: 'client_credentials',
    }),
  });
  const headers = { 'Client-Id': clientId, Authorization: `Bearer ${access_token}` };
  const logins = input('streamers').split(/[,\s]+/);
  const users = await json(
    `https://api.twitch.tv/helix/users?${logins.map((login) => `login=${login}`).join('&')}`,
    { headers },
  );
  return json(
    `https://api.twitch.tv/helix/streams?first=100&${users.data.map(({ id }) => `user_id=${id}`).join('&')}`,
    { headers },
  );
}

async function cache() {
  const version = createHash('sha256').update('twitch-sms-snapshot.json|zstd-without-long|1.0').digest('hex');
  const found = await json(
    `${env.ACTIONS_RESULTS_URL}twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL`,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${env.ACTIONS_RUNTIME_TOKEN}` },
      body: JSON.stringify({
        key: 'twitch-sms~default~none',
        restore_keys: ['twitch-sms~default~'],
        version,
      }),
    },
  );
  const archive = Buffer.from(await (await fetch(found.signed_download_url)).arrayBuffer());
  return zstdDecompressSync(archive);
}

const [streams, state] = await Promise.all([twitch(), cache()]);
console.log(`${streams.data.length} live, ${state.length} bytes of state`);
process.exit();
