import { describe, expect } from 'vitest';
import { readProjectFile, readYaml } from '../../scripts/action-file.ts';
import { shown } from '../report/page.ts';
import { shownInDiscord, shownInSlack } from '../sandbox/chat.ts';
import { DISCORD_WEBHOOK } from '../sandbox/discord.ts';
import { type Automation, HOME_URL } from '../sandbox/home-assistant.ts';
import { ENDPOINT_URL, EVERY_WEBHOOK } from '../sandbox/webhook-services.ts';
import { ANNA, BERT, HOUR, MINUTE, said, test, type Watching } from './watching.ts';

const pathOf = (url: string) => new URL(url).pathname;

/** Leaves only webhooks, and plays a first run in which nothing happens. */
async function begun(watching: Watching, urls: readonly string[], inputs = {}): Promise<void> {
  watching.removeSms();
  Object.assign(watching.inputs, { 'webhook-url': urls.join('\n'), ...inputs });
  await watching.run();
  watching.pass(15 * MINUTE);
}

/** What came to each service, as people read it there. */
function read({ sandbox: { webhooks } }: Watching): Record<string, string[]> {
  const { discord, slack, ntfy, apprise, endpoint } = webhooks;
  return {
    discord: discord.messages.map(({ content }) => shownInDiscord(content).words),
    slack: slack.messages.map((text) => shownInSlack(text).words),
    ntfy: ntfy.messages.map(({ message }) => message),
    apprise: apprise.messages.map(({ body }) => body),
    endpoint: endpoint.posts.map(({ body }) => `${body.text}`),
  };
}

const heads = (lines: readonly string[]) => lines.map((line) => line.split(':')[0]);
const received = ({ sandbox }: Watching, url: string) =>
  sandbox.webhooks.endpoint.received(pathOf(url)).map(({ kind, login }) => `${kind} ${login}`);

describe.concurrent('webhooks', () => {
  test('with webhooks alone, LIVE and OFFLINE arrive once at each URL, in order, with all facts', async ({
    watching,
  }) => {
    await begun(watching, EVERY_WEBHOOK);
    watching.twitch.goLive(ANNA, { title: 'Blind run, "no" hits 🎉', category: 'Chess', viewers: 1234 });
    watching.pass(2 * MINUTE);
    const live = await watching.run();
    expect(live, live.log).toMatchObject({
      exitCode: 0,
      annotations: [],
      outputs: { 'webhooks-sent': '5', 'emails-sent': '0', 'sms-sent': '0' },
    });
    watching.pass(HOUR);
    expect((await watching.run()).outputs['webhooks-sent']).toBe('0');
    watching.twitch.goOffline(ANNA, { video: true });
    watching.pass(20 * MINUTE);
    const offline = await watching.run();
    expect(offline).toMatchObject({ exitCode: 0, annotations: [], outputs: { 'webhooks-sent': '5' } });

    const words = [
      'LIVE anna: Chess - Blind run, "no" hits 🎉. 1,234 viewers, live for 2m. https://twitch.tv/anna',
      expect.stringMatching(
        /^OFFLINE anna: streamed for 1h.*https:\/\/www\.twitch\.tv\/videos\/\d+$/,
      ) as string,
    ];
    expect(read(watching)).toEqual({
      discord: words,
      slack: words,
      ntfy: words,
      apprise: words,
      endpoint: words,
    });
    const { ntfy, endpoint } = watching.sandbox.webhooks;
    expect(ntfy.messages.map(({ title }) => title)).toEqual(['Anna', 'Anna']);
    const transitions = [live, offline].flatMap(({ outputs }) => JSON.parse(outputs.transitions ?? ''));
    expect(endpoint.posts.map(({ body }) => body)).toMatchObject(transitions);
    expect(watching.sandbox.requestsTo('twilio')).toEqual([]);
  });

  test('many webhook messages that Discord rate-limits each arrive once', async ({ watching }) => {
    const streamers = Array.from({ length: 12 }, (_, index) => ({ id: `${20 + index}`, login: `s${index}` }));
    for (const streamer of streamers) watching.twitch.addStreamer(streamer);
    await begun(watching, [DISCORD_WEBHOOK.url], {
      streamers: streamers.map(({ login }) => login).join(' '),
    });
    for (const { id } of streamers) watching.twitch.goLive(id);
    watching.sandbox.webhooks.discord.most = 2;
    const run = await watching.run();
    expect(run, run.log).toMatchObject({ exitCode: 0, annotations: [], outputs: { 'webhooks-sent': '12' } });
    const { discord = [] } = read(watching);
    expect(heads(discord).sort()).toEqual(streamers.map(({ login }) => `LIVE ${login}`).sort());
    const statuses = watching.sandbox.requestsTo('discord').map(({ status }) => status);
    expect(statuses).toContain(429);
  });

  test('the automation in the recipes turns on the light at LIVE, and not at OFFLINE', async ({
    watching,
  }) => {
    const { home } = watching.sandbox.webhooks;
    const [, example = ''] =
      /^```yaml\n(triggers:\n.*?)^```$/ms.exec(readProjectFile('docs/recipes.md')) ?? [];
    const id = pathOf(HOME_URL).split('/').at(-1) ?? '';
    home.automations = [readYaml<Automation>(example.replace('YOUR_ID', id))];
    await begun(watching, [HOME_URL]);
    watching.twitch.goLive(ANNA, { title: 'No {{ trigger.json.kind }}', category: 'Chess' });
    expect((await watching.run()).outputs['webhooks-sent']).toBe('1');
    watching.pass(HOUR);
    watching.twitch.goOffline(ANNA);
    watching.pass(20 * MINUTE);
    expect((await watching.run()).outputs['webhooks-sent']).toBe('1');
    const message = expect.stringContaining('LIVE anna: Chess - No {{ trigger.json.kind }}. 100 viewers');
    expect(home.ran).toEqual([
      { action: 'light.turn_on', target: { entity_id: 'light.desk' } },
      { action: 'notify.notify', data: { title: 'Anna', message } },
    ]);
  });

  test('with a secret, the body is signed, and a wrong secret makes the run red', async ({ watching }) => {
    const secret = 'fake secret of the endpoint';
    watching.sandbox.webhooks.endpoint.secret = secret;
    await begun(watching, [ENDPOINT_URL], { 'webhook-secret': secret });
    watching.twitch.goLive(ANNA);
    expect((await watching.run()).outputs['webhooks-sent']).toBe('1');
    watching.inputs['webhook-secret'] = 'another fake secret';
    watching.twitch.goLive(BERT);
    const run = await watching.run();
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'webhooks-sent': '0' } });
    expect(said(run)).toEqual([
      expect.stringContaining('webhook 1 answered 401: bad signature. It refuses this URL'),
    ]);
  });
});

describe.concurrent('a new webhook', () => {
  test('a test message reaches each URL and does not count as a notification', async ({ watching }) => {
    await begun(watching, EVERY_WEBHOOK);
    const run = await watching.run({ inputs: { ...watching.inputs, mode: 'send-test' } });
    expect(run, run.log).toMatchObject({ exitCode: 0, annotations: [] });
    const text = "TEST: Twitch SMS works. You'll get alerts for anna, bert here";
    expect(read(watching)).toEqual({
      discord: [text],
      slack: [text],
      ntfy: [text],
      apprise: [text],
      endpoint: [text],
    });
    expect(run.log).toContain('✅ webhook 5: The service accepted it. Check that it arrived.');
    watching.twitch.goLive(ANNA);
    await watching.run();
    expect(received(watching, ENDPOINT_URL)).toEqual(['test undefined', 'live anna']);
  });

  test("the setup check asks Discord, sends nothing, and says what it can't check", async ({ watching }) => {
    const gone = DISCORD_WEBHOOK.url.replace('/123', '/124');
    await begun(watching, [`${DISCORD_WEBHOOK.url}?wait=true`, gone, ENDPOINT_URL]);
    const run = await watching.run({ inputs: { ...watching.inputs, mode: 'check-setup' } });
    expect(run.exitCode).toBe(1);
    const rows = run.summary.split('\n').filter((line) => line.includes('| Webhook |'));
    expect(rows.map((row) => shown(row))).toEqual([
      '| ✅ | Webhook | Discord has webhook 1, with the name "Stream alerts". |',
      '| ❌ | Webhook | Discord has no webhook 2: it was deleted, or is not copied in full. Copy its URL into `webhook-url` again, or make a new one. |',
      '| ❔ | Webhook | Only a message shows whether webhook 3 works: run `send-test`. |',
    ]);
    expect(shown(run.summary)).toMatch(/\| LIVE anna: .* \| \d+ \| webhook \|/);
    expect(read(watching)).toEqual({ discord: [], slack: [], ntfy: [], apprise: [], endpoint: [] });
    expect(watching.requests()).toMatchObject({ discord: [expect.any(String), expect.any(String)] });
  });

  test('the setup check is not sure while Discord fails', async ({ watching }) => {
    const faults = [{ kind: 'status', status: 500 }, { kind: 'garbage' }, { kind: 'reset' }] as const;
    const urls = faults.map((_, index) => DISCORD_WEBHOOK.url.replace('/123', `/12${3 + index}`));
    for (const [index, fault] of faults.entries()) {
      const path = pathOf(urls[index] ?? '');
      watching.sandbox.fault({ service: 'discord', match: (request) => request.path === path, do: fault });
    }
    watching.removeSms();
    Object.assign(watching.inputs, { 'webhook-url': urls.join(' '), mode: 'check-setup' });
    const words = [
      'answered 500 about webhook 1',
      'answered 200 about webhook 2',
      'did not answer about webhook 3 (Error ECONNRESET)',
    ];
    expect(said(await watching.run(), 'warning')).toEqual(
      expect.arrayContaining(words.map((each) => `❔ Webhook: Discord ${each}. Run the check again later.`)),
    );
  });
});
