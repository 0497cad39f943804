import { describe, expect, test } from 'vitest';
import { findPrivate } from '../../src/config/secrets.ts';
import { GOOD, mistakes, read, TWITCH } from './reading.ts';

const ALONE = { streamers: 'anna', ...TWITCH };
const URL_1 = 'https://discord.com/api/webhooks/123456789012345678/fake-token_of-the-webhook';
const URL_2 = 'https://ntfy.sh/fake-topic?tpl=1&t={{.name}}&m={{.text}}';

describe('the inputs of webhooks', () => {
  test('alone set up webhooks, and nothing else', async () => {
    const inputs = await read({
      ...ALONE,
      'webhook-url': `${URL_1}, ${URL_2}`,
      'webhook-secret': 'fake key',
    });
    expect([inputs.sms, inputs.email]).toEqual([undefined, undefined]);
    expect(inputs.webhook).toMatchObject({
      recipients: [
        { address: URL_1, shown: 'webhook 1' },
        { address: URL_2, shown: 'webhook 2' },
      ],
      secret: 'fake key',
    });
  });

  test.each([
    ['in lines', `${URL_1}\n${URL_2}\n`],
    ['with bullets and a comment', `- ${URL_1} # friends\n- ${URL_2}`],
    ['in quotes', `"${URL_1}" "${URL_2}"`],
    ['with its name in front', `WEBHOOK_URL=${URL_1};${URL_2}`],
    ['twice', `${URL_1} ${URL_2} ${URL_1}`],
  ])('take URLs as people paste them: %s', async (_how, written) => {
    const { webhook } = await read({ ...ALONE, 'webhook-url': written });
    expect(webhook?.recipients.map(({ address }) => address)).toEqual([URL_1, URL_2]);
  });

  test('give each URL a key that stays and does not reveal it', async () => {
    const keys = async (written: string) =>
      (await read({ ...ALONE, 'webhook-url': written })).webhook?.recipients.map(({ key }) => key);
    const [one, two] = (await keys(`${URL_1} ${URL_2}`)) ?? [];
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect(await keys(`${URL_2} ${URL_1}`)).toEqual([two, one]);
  });

  test('let each URL hear of every streamer, also of those with phones of their own', async () => {
    const inputs = await read({
      ...GOOD,
      streamers: "anna: { sms-to: '+15550003333' }",
      'webhook-url': URL_1,
    });
    const [{ key } = { key: '' }] = inputs.webhook?.recipients ?? [];
    expect(inputs.streamers.get('anna')?.audience).toContain(key);
  });

  test.each(['http://127.0.0.1:8080/hook', 'http://localhost/hook', 'http://[::1]:8080/hook'])(
    'take %s, which does not leave the machine',
    async (url) => {
      expect(await mistakes({ ...ALONE, 'webhook-url': url })).toEqual([]);
    },
  );
});

describe('a mistake in the inputs of webhooks is named without what is private', () => {
  const HOW = 'Write it as https://host/path, without a user name and password, and a comma in it as %2C.';

  test.each([
    ['without encryption', 'http://hooks.example.com/fake-path', [1, 1]],
    ['without a scheme', 'hooks.example.com/fake-path', [1, 1]],
    ['with a login', 'https://fake-user:fake-password@hooks.example.com/', [1, 1]],
    ['with a user', `${URL_1} https://fake-user@hooks.example.com/`, [2, 2]],
    ['with another scheme', `${URL_1} ftp://hooks.example.com/fake-path ${URL_2}`, [2, 3]],
    ['that looks local and is not', 'http://localhost.example.com/fake-path', [1, 1]],
    ['with a comma', 'https://hooks.example.com/a,fake-path', [2, 2]],
    ['that is no URL', 'fake-path', [1, 1]],
  ])('a URL %s', async (_what, written, [place, count]) => {
    const found = await mistakes({ ...ALONE, 'webhook-url': written });
    expect(found).toEqual([`webhook-url: URL ${place} of ${count} can't be used. ${HOW}`]);
  });

  test.each([
    ['a secret without a URL', { 'webhook-secret': 'fake-secret' }, 'it is empty. Write one or more URLs.'],
    ['a list of nothing', { 'webhook-url': ' , ' }, 'it has no URLs. Write one or more URLs.'],
  ])('%s', async (_what, inputs, words) => {
    expect(await mistakes({ ...ALONE, ...inputs })).toEqual([`webhook-url: ${words}`]);
  });
});

describe('a webhook URL is masked', () => {
  const masked = (written: string, others = {}) => {
    const inputs: Record<string, string> = { 'webhook-url': written, ...others };
    return findPrivate((name) => inputs[name] ?? '').map(({ value }) => value);
  };

  test.each([
    [
      'of Discord',
      `${URL_1}?wait=true`,
      [
        `${URL_1}?wait=true`,
        URL_1.slice('https://discord.com'.length),
        '123456789012345678',
        'fake-token_of-the-webhook',
      ],
    ],
    [
      'of Slack',
      'https://hooks.slack.com/services/T0FAKE000/B0FAKE000/fakeTokenOfTheWebhook',
      ['/services/T0FAKE000/B0FAKE000/fakeTokenOfTheWebhook', 'fakeTokenOfTheWebhook'],
    ],
    ['of ntfy', URL_2, [URL_2, '/fake-topic', 'fake-topic', new URL(URL_2).href]],
    [
      "of one's own",
      'https://HOOKS.example.com/a/fake%20path?key=fake-key-of-the-hook',
      [
        'https://hooks.example.com/a/fake%20path?key=fake-key-of-the-hook',
        'fake path',
        'fake-key-of-the-hook',
      ],
    ],
    ['that is wrong', 'hooks.example.com/fake-token-of-the-hook', ['fake-token-of-the-hook']],
    ['in quotes', `"${URL_1}","${URL_2}"`, [URL_1, URL_2, 'fake-token_of-the-webhook']],
  ])('%s, in whole and in parts', (_whose, written, forms) => {
    expect(masked(written)).toEqual(expect.arrayContaining(forms));
  });

  test('and its common words are not', () => {
    const found = masked('https://hooks.example.com/webhooks https://n8n.example.com/webhook/annaplays', {
      streamers: 'annaplays',
    });
    for (const word of ['hooks.example.com', 'webhooks', 'webhook', 'annaplays', 'https']) {
      expect(found).not.toContain(word);
    }
  });

  test('and so is the secret', () => {
    expect(masked('', { 'webhook-secret': 'fake-secret' })).toEqual(['fake-secret']);
  });
});
