import { expect } from 'vitest';
import { ask, test } from './guest.ts';
import { TWITCH_APP } from './twitch-tokens.ts';

const GRANT = `client_id=${TWITCH_APP.clientId}&client_secret=${TWITCH_APP.clientSecret}&grant_type=client_credentials`;
const TOKEN = {
  url: 'https://id.twitch.tv/oauth2/token',
  method: 'POST',
  body: new URLSearchParams(GRANT).toString(),
};
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const HEADERS = { authorization: 'Bearer $TOKEN', 'client-id': TWITCH_APP.clientId };

function helix(path: string, headers: Record<string, string> = HEADERS) {
  return { url: `https://api.twitch.tv/helix/${path}`, headers };
}

test('Twitch issues tokens for the right credentials only', async ({ sandbox }) => {
  const [right, wrongId, wrongSecret, wrongGrant] = await ask(
    sandbox,
    { ...TOKEN, headers: FORM },
    { ...TOKEN, headers: FORM, body: GRANT.replace('fakeclientid', 'otherclient') },
    { ...TOKEN, headers: FORM, body: GRANT.replace('fakeclientsecret', 'othersecret') },
    { ...TOKEN, headers: FORM, body: GRANT.replace('client_credentials', 'password') },
  );
  expect(right).toMatchObject({ status: 200, body: { token_type: 'bearer', expires_in: 5_184_000 } });
  expect(right?.body.access_token).toMatch(/^[a-z0-9]{30}$/);
  expect(wrongId?.body).toEqual({ status: 400, message: 'invalid client' });
  expect(wrongSecret?.body).toEqual({ status: 403, message: 'invalid client secret' });
  expect(wrongGrant?.status).toBe(400);
});

test('Helix requires the token and the client ID, and counts points', async ({ sandbox }) => {
  sandbox.twitchHelix.pointsPerMinute = 2;
  const [, none, noClient, other, wrong, first, second, third] = await ask(
    sandbox,
    { ...TOKEN, headers: FORM },
    helix('streams', {}),
    helix('streams', { authorization: HEADERS.authorization }),
    helix('streams', { ...HEADERS, 'client-id': 'another' }),
    helix('streams', { ...HEADERS, authorization: 'Bearer nonsense' }),
    helix('streams?user_id=11'),
    helix('streams?user_id=11'),
    helix('streams?user_id=11'),
  );
  for (const refused of [none, noClient, other, wrong]) expect(refused?.status).toBe(401);
  expect(wrong?.body).toEqual({ error: 'Unauthorized', status: 401, message: 'Invalid OAuth token' });
  expect(first?.headers).toMatchObject({ 'ratelimit-limit': '2', 'ratelimit-remaining': '1' });
  expect(second?.status).toBe(200);
  expect(third?.status).toBe(429);
  expect(Number(third?.headers['ratelimit-reset'])).toBeGreaterThan(sandbox.clock.now() / 1000);
});

test('Get Users omits unknown users, rejects a call with a malformed login, and keeps the id of a renamed user', async ({
  sandbox,
}) => {
  sandbox.twitch.addStreamer({ id: '11', login: 'Ann', name: 'Ann' });
  sandbox.twitch.addStreamer({ id: '12', login: 'bob' });
  sandbox.twitch.addStreamer({ id: '13', login: 'gone' });
  sandbox.twitch.ban('13');
  sandbox.twitch.rename('12', 'rob', 'Rob');
  const many = Array.from({ length: 101 }, (_, index) => `login=user${index}`).join('&');
  const [, mixed, malformed, tooMany, nothing] = await ask(
    sandbox,
    { ...TOKEN, headers: FORM },
    helix('users?login=ANN&login=nobody&id=12&login=gone'),
    helix('users?login=ann&login=not%20a%20login'),
    helix(`users?${many}`),
    helix('users'),
  );
  expect(mixed?.body.data.map(({ id, login }: { id: string; login: string }) => `${id} ${login}`)).toEqual([
    '11 ann',
    '12 rob',
  ]);
  for (const refused of [malformed, tooMany, nothing]) expect(refused?.status).toBe(400);
});

test('Get Streams lists twenty by default, with a cursor to the rest', async ({ sandbox }) => {
  const ids = Array.from({ length: 60 }, (_, index) => String(100 + index));
  for (const id of ids) {
    sandbox.twitch.addStreamer({ id, login: `user_${id}` });
    sandbox.twitch.goLive(id, { viewers: Number(id), title: `Nº ${id}`, category: '' });
  }
  sandbox.twitch.update('100', { type: '' });
  const all = ids.map((id) => `user_id=${id}`).join('&');
  const cursor = Buffer.from('after:20').toString('base64url');
  const [, short, rest, whole, unknownId] = await ask(
    sandbox,
    { ...TOKEN, headers: FORM },
    helix(`streams?${all}`),
    helix(`streams?${all}&first=100&after=${cursor}`),
    helix(`streams?${all}&first=100`),
    helix('streams?user_id=100&user_id=999'),
  );
  expect(short?.body.data).toHaveLength(20);
  expect(short?.body.pagination).toEqual({ cursor });
  expect(rest?.body.data).toHaveLength(40);
  expect(whole?.body.data).toHaveLength(60);
  expect(whole?.body.data[0]).toMatchObject({
    user_id: '159',
    user_login: 'user_159',
    type: 'live',
    title: 'Nº 159',
    viewer_count: 159,
    started_at: '2026-01-01T20:00:00Z',
  });
  expect(unknownId?.body.data).toMatchObject([{ user_id: '100', type: '' }]);
});

test('Twitch flickers on demand, lists recordings and searches', async ({ sandbox }) => {
  sandbox.twitch.addStreamer({ id: '11', login: 'ann' });
  sandbox.twitch.goLive('11', { streamId: '77' });
  sandbox.clock.advance(11_313_000);
  sandbox.twitch.goOffline('11', { video: { id: '55' } });
  sandbox.twitch.goLive('11', { streamId: '78' });
  sandbox.twitch.flicker(1);
  const [, empty, back, videos, noType, search, misspelt, second] = await ask(
    sandbox,
    { ...TOKEN, headers: FORM },
    helix('streams?user_id=11'),
    helix('streams?user_id=11'),
    helix('videos?user_id=11&type=archive&first=5'),
    helix('videos?user_id=11'),
    helix('search/channels?query=an'),
    helix('search/categories?query=minecarft'),
    helix('search/categories?query=dung%20mine'),
  );
  expect(empty?.body).toEqual({ data: [], pagination: {} });
  expect(back?.body.data).toMatchObject([{ id: '78' }]);
  expect(videos?.body.data).toMatchObject([
    {
      id: '55',
      stream_id: '77',
      duration: '3h8m33s',
      url: 'https://www.twitch.tv/videos/55',
      type: 'archive',
    },
  ]);
  expect(noType?.status).toBe(400);
  expect(search?.body.data).toMatchObject([{ id: '11', is_live: true }]);
  expect(misspelt?.body.data).toMatchObject([{ name: 'Minecraft' }]);
  expect(second?.body.data).toMatchObject([{ name: 'Minecraft Dungeons' }]);
});
