import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/domain/notification.ts';
import { smsText } from '../../src/messages/sms.ts';
import type { Channel, Ports } from '../../src/ports.ts';
import { previewTexts, sampleNotification } from '../../src/setup-check/preview.ts';
import { GOOD, read } from '../config/reading.ts';
import { ANNA } from '../domain/anna.ts';
import { AT, HOUR, MINUTE, TEXTS } from '../messages/notifications.ts';

const example = { streamer: ANNA, title: 'Blitz all night', category: 'Chess' };

test.each<[Kind, string]>([
  ['live', 'Chess - Blitz all night. 1,234 viewers, live for 12m. https://twitch.tv/anna'],
  ['offline', 'streamed for 3h 8m. Chess. Peak 2,345 viewers. https://www.twitch.tv/videos/2000000001'],
  ['title', 'Blitz all night. 1,234 viewers. https://twitch.tv/anna'],
  ['category', 'Chess. 1,234 viewers. https://twitch.tv/anna'],
])('the sample of a %s text has everything that such a text can have', (kind, words) => {
  expect(smsText(sampleNotification(example, kind, AT), AT, TEXTS)).toBe(
    `${kind.toUpperCase()} anna: ${words}`,
  );
});

test('more streamers than are shown: those with words of their own come first, under a new login too', async () => {
  const streamers = `
one: {}
two: {}
three: {}
anna: { live-text: "Anna is on", offline-text: "{name} is off" }`;
  const inputs = await read({ ...GOOD, streamers, 'notify-on': 'live', 'live-text': '{name} is live' });
  const examples = ['one', 'two', 'three', 'anna_plays'].map((login, index) => ({
    ...example,
    streamer: { id: `${index}`, login, name: login },
  }));
  const text: Channel['text'] = async (notification, at) => smsText(notification, at, inputs.texts);
  const ports = { channels: [{ name: 'sms', text }], clock: { now: () => AT } };
  const roster = { askedAs: new Map([['3', 'anna']]) };
  expect(await previewTexts(examples, roster, inputs, ports as unknown as Ports)).toEqual([
    { text: 'LIVE anna_plays: Anna is on', segments: 1, by: 'sms' },
    { text: 'LIVE one: one is live', segments: 1, by: 'sms' },
    { text: 'LIVE two: two is live', segments: 1, by: 'sms' },
  ]);
});

test('several webhooks: each text is shown once', async () => {
  const inputs = await read({ ...GOOD, 'notify-on': 'live' });
  const channel = { name: 'webhook', text: async () => 'LIVE anna: Anna is live' };
  const ports = { channels: [channel, channel], clock: { now: () => AT } };
  const roster = { askedAs: new Map() };
  expect(await previewTexts([example], roster, inputs, ports as unknown as Ports)).toEqual([
    { text: 'LIVE anna: Anna is live', by: 'webhook' },
  ]);
});

describe('the sample stream', () => {
  const stream = {
    ids: ['1'],
    title: 'Blitz all night',
    category: 'Chess',
    categories: ['Chess'],
    peakViewers: 2345,
    lastSeenAt: AT,
    hasMatched: false,
    isUnannounced: false,
    labels: [],
  };

  test('of a LIVE text began 12 minutes ago', () => {
    expect(sampleNotification(example, 'live', AT)).toEqual({
      kind: 'live',
      streamer: ANNA,
      stream: { ...stream, startedAt: AT - 12 * MINUTE, newestAt: AT - 12 * MINUTE },
      viewers: 1234,
    });
  });

  test('of an OFFLINE text lasted 3 hours and 8 minutes and has a recording, and no viewers', () => {
    const startedAt = AT - 3 * HOUR - 8 * MINUTE;
    expect(sampleNotification(example, 'offline', AT)).toEqual({
      kind: 'offline',
      streamer: ANNA,
      stream: { ...stream, startedAt, newestAt: startedAt, endedAt: AT, recordingId: '2000000001' },
    });
  });

  test('without a known category has none', () => {
    expect(sampleNotification({ ...example, category: '' }, 'live', AT).stream).toEqual({
      ...stream,
      category: '',
      categories: [],
      startedAt: AT - 12 * MINUTE,
      newestAt: AT - 12 * MINUTE,
    });
  });
});
