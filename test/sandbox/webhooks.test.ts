import { describe, expect } from 'vitest';
import { DISCORD_WEBHOOK } from './discord.ts';
import { ask, test } from './guest.ts';
import { HOME_URL } from './home-assistant.ts';
import { APPRISE_URL, ENDPOINT_URL, NTFY_URL, SLACK_URL } from './webhook-services.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

function post(url: string, body: object | string, headers: Record<string, string> = JSON_TYPE) {
  return { url, method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

describe('the sandbox plays Discord, which', () => {
  const { url } = DISCORD_WEBHOOK;

  test('answers 204, or the message if the client waits for it', async ({ sandbox }) => {
    const answers = await ask(
      sandbox,
      post(url, { content: 'a' }),
      post(`${url}?wait=true`, { content: 'b', x: 1 }),
    );
    expect(answers).toMatchObject([{ status: 204 }, { status: 200, body: { content: 'b' } }]);
    expect(sandbox.webhooks.discord.messages.map(({ content }) => content)).toEqual(['a', 'b']);
  });

  test('refuses a message that is empty, too long, of another type or not JSON', async ({ sandbox }) => {
    const refused: [number, object | string][] = [
      [50006, { content: '  ' }],
      [50006, { text: 'a' }],
      [50035, { content: 12 }],
      [50035, { content: 'a', allowed_mentions: [] }],
      [50035, { content: 'a'.repeat(2_001) }],
    ];
    const answers = await ask(sandbox, ...refused.map(([, body]) => post(url, body)));
    expect(answers).toMatchObject(refused.map(([code]) => ({ status: 400, body: { code } })));
    sandbox.clock.advance(2_000);
    expect(await ask(sandbox, post(url, '{'))).toMatchObject([{ status: 400, body: { code: 50109 } }]);
    expect(sandbox.webhooks.discord.messages).toEqual([]);
  });

  test('gives the name of its own webhook, and knows no others', async ({ sandbox }) => {
    const answers = await ask(
      sandbox,
      { url },
      { url: `${url}x` },
      { url: url.replace('/123', '/124') },
      { url, method: 'PUT' },
    );
    expect(answers).toMatchObject([
      { status: 200, body: { name: 'Stream alerts' } },
      { status: 401, body: { code: 50027 } },
      { status: 404, body: { message: 'Unknown Webhook', code: 10015 } },
      { status: 405 },
    ]);
  });

  test('accepts five messages in two seconds, and then says how long to wait', async ({ sandbox }) => {
    const answers = await ask(
      sandbox,
      ...Array.from({ length: 6 }, (_, index) => post(url, { content: `${index}` })),
    );
    expect(answers.slice(0, 5)).toMatchObject(Array.from({ length: 5 }, () => ({ status: 204 })));
    expect(answers[5]).toMatchObject({
      status: 429,
      headers: { 'retry-after': expect.stringMatching(/^[12]$/) },
      body: { retry_after: expect.any(Number) },
    });
    sandbox.clock.advance(2_000);
    expect(await ask(sandbox, post(url, { content: '6' }))).toMatchObject([{ status: 204 }]);
  });
});

test('the sandbox plays Slack, which answers with a word', async ({ sandbox }) => {
  const answers = await ask(
    sandbox,
    post(SLACK_URL, { text: 'a', other: 1 }),
    post(SLACK_URL, 'text'),
    post(SLACK_URL, { text: 1 }),
    post(SLACK_URL, { content: 'a' }),
    post(`${SLACK_URL}x`, { text: 'a' }),
    post(SLACK_URL.replace('B0', 'B1'), { text: 'a' }),
  );
  expect(answers).toMatchObject([
    { status: 200, body: 'ok' },
    { status: 400, body: 'invalid_payload' },
    { status: 400, body: 'invalid_payload' },
    { status: 400, body: 'no_text' },
    { status: 403, body: 'invalid_token' },
    { status: 404, body: 'no_service' },
  ]);
  expect(sandbox.webhooks.slack.messages).toEqual(['a']);
});

test('the sandbox plays ntfy, which fills templates from the body', async ({ sandbox }) => {
  const bare = NTFY_URL.replace(/\?.*/, '');
  const answers = await ask(
    sandbox,
    post(NTFY_URL, { name: 'Anna', text: 'LIVE {{.name}}' }),
    post(NTFY_URL, 'text'),
    post(`${bare}?tpl=1&m={{.text`, { text: 'a' }),
    post(bare, { text: 'a' }),
    post('https://ntfy.sh/no/topic', { text: 'a' }),
  );
  expect(answers).toMatchObject([
    { status: 200, body: { topic: 'fake-topic-of-anna' } },
    { status: 400, body: { code: 40043 } },
    { status: 400, body: { code: 40044 } },
    { status: 200 },
    { status: 404, body: { code: 40401 } },
  ]);
  expect(sandbox.webhooks.ntfy.messages.map(({ title, message }) => [title, message])).toEqual([
    ['Anna', 'LIVE {{.name}}'],
    ['', '{"text":"a"}'],
  ]);
});

test('the sandbox plays the Apprise API, which renames fields if the URL says so', async ({ sandbox }) => {
  const bare = APPRISE_URL.replace(/\?.*/, '');
  const answers = await ask(
    sandbox,
    post(APPRISE_URL, { text: 'a', title: 'b' }),
    post(bare, { text: 'a' }),
    post(APPRISE_URL, { content: 'a' }),
    post(APPRISE_URL.replace('fake-key', 'other-key'), { text: 'a' }),
  );
  expect(answers).toMatchObject([
    { status: 200 },
    { status: 400, body: 'Payload lacks minimum requirements' },
    { status: 400, body: { error: 'Payload field mapping failed' } },
    { status: 204 },
  ]);
  expect(sandbox.webhooks.apprise.messages).toEqual([{ title: 'b', body: 'a' }]);
});

test('the sandbox plays Home Assistant, which accepts everything and runs the automations that match', async ({
  sandbox,
}) => {
  const { home } = sandbox.webhooks;
  const trigger = { trigger: 'webhook', webhook_id: 'fake-id-of-anna' };
  const conditions = ["{{ trigger.json.kind == 'live' }}"];
  const automation = (name: string, more: object) => ({
    triggers: [{ ...trigger, ...more }],
    conditions,
    actions: [{ action: name, data: { message: '{{ trigger.json.text }}' } }],
  });
  home.automations = [automation('local', {}), automation('remote', { local_only: 'false' })];
  const body = { kind: 'live', text: 'a {{ b }}' };
  const answers = await ask(
    sandbox,
    post(HOME_URL, body),
    post(HOME_URL, { ...body, kind: 'offline' }),
    post(HOME_URL, body, { 'content-type': 'text/plain' }),
    post(`${HOME_URL}x`, body),
    { ...post(HOME_URL, body), method: 'DELETE' },
    post('https://home.example.com/api', body),
  );
  expect(answers).toMatchObject([200, 200, 200, 200, 405, 404].map((status) => ({ status })));
  expect(home.ran).toEqual([{ action: 'remote', data: { message: 'a {{ b }}' } }]);
});

test("the sandbox plays a user's own endpoint, which checks signatures and drops a repeated message", async ({
  sandbox,
}) => {
  const { endpoint } = sandbox.webhooks;
  endpoint.secret = 'fake-secret';
  const body = '{"kind":"live"}';
  const forged = {
    ...JSON_TYPE,
    'idempotency-key': '1',
    'x-hub-signature-256': `sha256=${'0'.repeat(64)}`,
  };
  const unsigned = { ...JSON_TYPE, 'idempotency-key': '1' };
  expect(
    await ask(sandbox, post(ENDPOINT_URL, body, forged), post(ENDPOINT_URL, body, unsigned)),
  ).toMatchObject([{ status: 401 }, { status: 401 }]);
  endpoint.secret = '';
  const answers = await ask(
    sandbox,
    post(ENDPOINT_URL, body, unsigned),
    post(ENDPOINT_URL, body, unsigned),
    post(ENDPOINT_URL, body),
  );
  expect(answers).toMatchObject([{ status: 200 }, { status: 200 }, { status: 400 }]);
  expect(endpoint.posts).toHaveLength(2);
  expect(endpoint.received(new URL(ENDPOINT_URL).pathname)).toEqual([{ kind: 'live' }]);
});
