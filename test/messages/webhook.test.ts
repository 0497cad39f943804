import { describe, expect, test } from 'vitest';
import { chatFields, webhookBody, webhookText } from '../../src/messages/webhook.ts';
import { shownInDiscord, shownInSlack } from '../sandbox/chat.ts';
import { AT, HOUR, notificationOf, TEXTS } from './notifications.ts';

interface Body {
  readonly content: string;
  readonly text: string;
}

const bodyOf = (...[notification, settings = TEXTS]: [Parameters<typeof webhookBody>[0], typeof TEXTS?]) =>
  JSON.parse(JSON.stringify(webhookBody(notification, AT, settings))) as Body;

describe('the body of a webhook', () => {
  test('of a start has the fields of the output `transitions`, the words, and no pings', () => {
    const text =
      'LIVE anna: Software and Game Development - Late night coding. 1,234 viewers, live for 3h 8m. https://twitch.tv/anna';
    expect(bodyOf(notificationOf('live'))).toEqual({
      login: 'anna',
      name: 'anna',
      kind: 'live',
      streamId: '1',
      title: 'Late night coding',
      category: 'Software and Game Development',
      viewers: 1234,
      startedAt: '2026-11-01T08:52:00.000Z',
      url: 'https://twitch.tv/anna',
      content: text,
      text,
      allowed_mentions: { parse: [] },
    });
  });

  test('of an end has the duration and the recording', () => {
    const end = notificationOf('offline', {
      startedAt: AT - HOUR,
      endedAt: AT,
      recordingId: '2000000777',
    });
    expect(bodyOf(end)).toMatchObject({
      kind: 'offline',
      endedAt: '2026-11-01T12:00:00.000Z',
      durationSeconds: 3600,
      vodUrl: 'https://www.twitch.tv/videos/2000000777',
      text: 'OFFLINE anna: streamed for 1h. Software and Game Development. Peak 5,678 viewers. https://www.twitch.tv/videos/2000000777',
    });
  });

  test.each(['title', 'category'] as const)('of a new %s says so', (kind) => {
    expect(bodyOf(notificationOf(kind))).toMatchObject({
      kind,
      title: 'Late night coding',
      category: 'Software and Game Development',
      text: expect.stringMatching(new RegExp(`^${kind.toUpperCase()} anna: `)),
    });
  });
});

describe('the words of a webhook', () => {
  test('keep emoji and letters that a text of one segment has no room for', () => {
    const title = `Привет 🎉 ${'日本語'.repeat(20)}`;
    expect(webhookText(notificationOf('live', { title }), AT, TEXTS)).toContain(title);
  });

  test('are those of the template', () => {
    const settings = { ...TEXTS, templates: { live: '{name} plays {category} ({url})' } };
    expect(bodyOf(notificationOf('live'), settings).text).toBe(
      'LIVE anna: anna plays Software and Game Development (https://twitch.tv/anna)',
    );
  });

  test('fit into a message of Discord, whatever the title', () => {
    for (const letter of ['*', '\\', '字', '🎉', '<@1>']) {
      const title = letter.repeat(2_100 / letter.length);
      expect(bodyOf(notificationOf('live', { title })).content.length).toBeLessThanOrEqual(2_000);
    }
  });
});

/** Titles that mean to do something in a chat. */
const HOSTILE = [
  '@everyone come <@1234567890> <@&1234567890> @here',
  '<!channel> <!here|now> <@U0123ABCD> <#C0123ABCD> <!subteam^S0123ABCD>',
  '[free skins](https://evil.example/x) <https://evil.example|twitch.tv>',
  'https://evil.example/twitch.tv steam://run/1',
  'https://evil.example/?https://twitch.tv/anna',
  '**bold** __under__ ~~gone~~ ||hidden|| `code` ```block``` *a* _b_',
  '\\*not escaped\\* \\\\@everyone',
  ':smile: <:name:1234567890> <t:1700000000:R> </command:1234567890>',
  '# Heading > quote - list 1. one',
];

describe('a title that means to do something', () => {
  test.each(HOSTILE)('reaches Discord as the words that it is: %s', (title) => {
    const { content, text } = bodyOf(notificationOf('live', { title }));
    const shown = shownInDiscord(content);
    expect(shown.effects).toEqual(
      shown.effects.map(() => expect.stringMatching(/^links to https:\/\/twitch\.tv\/anna/)),
    );
    expect(shown.effects.length).toBeGreaterThan(0);
    expect(shown.words.replaceAll('\u200A', '')).toBe(text.replaceAll('\u2060', ''));
  });

  test.each(HOSTILE)('reaches Slack without a command, and reads the same: %s', (title) => {
    const { text } = bodyOf(notificationOf('live', { title }));
    expect(shownInSlack(text).effects).toEqual([]);
    expect(text.replaceAll('\u2060', '')).toBe(webhookText(notificationOf('live', { title }), AT, TEXTS));
  });

  test.each([
    ['@everyone', 'pings @everyone'],
    ['<@123>', 'pings <@123>'],
    ['**b**', 'formats **b**'],
    ['[a](https://evil.example)', 'links to [a](https://evil.example)'],
    [':smile:', 'draws :smile:'],
    ['# Big', 'formats # Big'],
  ])('would do it in Discord, if %s were sent as it is', (title, effect) => {
    expect(shownInDiscord(title).effects).toEqual([effect]);
  });

  test.each([
    ['<!channel>', 'pings !channel'],
    ['<https://evil.example|x>', 'links to https://evil.example|x'],
  ])('would do it in Slack, if %s were sent as it is', (title, effect) => {
    expect(shownInSlack(title).effects).toEqual([effect]);
  });
});

describe('a link', () => {
  test.each([
    ['{url}', 'https://twitch.tv/_anna_b_'],
    ['Watch {url}!', 'https://twitch.tv/_anna_b_'],
    ['({url})', 'https://twitch.tv/_anna_b_'],
    ['on {url}, now', 'https://twitch.tv/_anna_b_'],
    ['*{url}*', 'https://twitch.tv/_anna_b_'],
  ])('stays one in Discord: %s', (template, url) => {
    const settings = { ...TEXTS, templates: { live: template } };
    const { content } = bodyOf(notificationOf('live', {}, { login: '_anna_b_' }), settings);
    expect(shownInDiscord(content).effects).toEqual([`links to ${url}`]);
    expect(content).toMatch(/^LIVE \\_anna\\_b\\_: /);
  });

  test('of a recording stays one, too', () => {
    const { content } = bodyOf(notificationOf('offline', { recordingId: '2000000777' }));
    expect(shownInDiscord(content).effects).toEqual(['links to https://www.twitch.tv/videos/2000000777']);
  });
});

test('a test message has the fields that chats read', () => {
  expect(chatFields('TEST: for a_b')).toEqual({
    content: 'TEST: for a\\_b',
    text: 'TEST: for a_b',
    allowed_mentions: { parse: [] },
  });
});
