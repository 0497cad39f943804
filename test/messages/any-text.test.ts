import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { expect, test } from 'vitest';
import { type Notification, readHead } from '../../src/domain/notification.ts';
import { smsText, type TextSettings } from '../../src/messages/sms.ts';
import { PLACEHOLDERS } from '../../src/messages/template.ts';
import { countSegments } from '../sandbox/sms-segments.ts';
import { AT, HOUR, notificationOf } from './notifications.ts';

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.lorem({ maxCount: 60 }),
  fc.constantFrom(
    'LIVE bert: ',
    'OFFLINE anna: ',
    '{url}',
    '\u1FCD',
    'https://twitch.tv/anna',
    '初見さん大歓迎'.repeat(20),
  ),
  fc.string({ unit: fc.constantFrom('[', '€', '^', 'a', ' ', '\u{1F525}', '\n', ':', '朝'), maxLength: 400 }),
);
const login = fc.string({ unit: fc.constantFrom(...'abcz019_'), minLength: 1, maxLength: 25 });
const LINKS = ['{url}', '{vod}'];
const template = fc
  .array(fc.oneof(fc.constantFrom(...PLACEHOLDERS.map((name) => `{${name}}`), ' ', ', ', '. '), words), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

const notification: fc.Arbitrary<Notification> = fc
  .record({
    kind: fc.constantFrom('live', 'offline', 'title', 'category'),
    login,
    name: words,
    title: words,
    category: words,
    categories: fc.array(words, { maxLength: 10 }),
    viewers: fc.nat(10_000_000),
    began: fc.nat(40 * 24 * HOUR),
    recorded: fc.option(fc.nat(10 ** 15)),
    isEndAbout: fc.boolean(),
  })
  .map(({ kind, login, name, viewers, began, recorded, ...stream }) => {
    const facts = {
      ...stream,
      startedAt: AT - began,
      peakViewers: viewers,
      ...(recorded !== null && { recordingId: `${recorded}` }),
    };
    return notificationOf(kind, facts, { login, name, viewers });
  });

const settings: fc.Arbitrary<TextSettings> = fc.record({
  templates: fc.record(
    { live: template, offline: template, title: template, category: template },
    { requiredKeys: [] },
  ),
  language: fc.constantFrom('en', 'fr'),
  alphabet: fc.constantFrom('gsm-7', 'unicode'),
  maxSegments: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 10 })),
});

test('any text fits, with its head and its link, and can be read back', () => {
  fc.assert(
    fc.property(notification, settings, (notification, settings) => {
      const { kind, streamer, stream } = notification;
      const text = smsText(notification, AT, settings);

      const { segmentsCount, encodingName } = new SegmentedMessage(text);
      expect(segmentsCount).toBeLessThanOrEqual(settings.maxSegments);
      expect(text.length).toBeLessThanOrEqual(1600);
      if (settings.alphabet === 'gsm-7') {
        expect(encodingName).toBe('GSM-7');
        expect(countSegments(text)).toEqual({ alphabet: 'gsm-7', segments: segmentsCount });
      }

      expect(text.startsWith(`${kind.toUpperCase()} ${streamer.login}: `)).toBe(true);
      expect(text).not.toMatch(/[\n\r]| $|: $/);
      expect(readHead(text)).toEqual({ kind, login: streamer.login });
      expect(readHead(`Sent from your Twilio trial account - ${text}`)).toEqual(readHead(text));

      const channel = `https://twitch.tv/${streamer.login}`;
      const vod = stream.recordingId ? `https://www.twitch.tv/videos/${stream.recordingId}` : channel;
      const template = settings.templates[kind] ?? (kind === 'offline' ? '{vod}' : '{url}');
      const [one, other] = LINKS.filter((link) => template.includes(link));
      if (one && !other) expect(text).toContain(one === '{url}' ? channel : vod);
      if (one && other) expect(text.includes(channel) || text.includes(vod)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
