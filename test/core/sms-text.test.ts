import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { toGsm7 } from '../../src/core/gsm7.ts';
import { readHead } from '../../src/core/history.ts';
import type { Announcement } from '../../src/core/notification.ts';
import { smsText } from '../../src/core/sms-text.ts';
import type { StreamState } from '../../src/core/state.ts';

const AT = Date.parse('2026-11-01T12:00:00Z');
const HOUR = 3_600_000;

function announcement(
  kind: 'live' | 'offline',
  facts: Partial<StreamState> = {},
  login = 'anna',
  viewers = 1234,
): Announcement {
  return {
    kind,
    streamer: { id: '11', login, name: login },
    stream: {
      ids: ['1'],
      startedAt: AT - 3 * HOUR - 8 * 60_000,
      lastSeenAt: AT,
      title: 'Late night coding',
      category: 'Software and Game Development',
      categories: ['Chess'],
      isWanted: true,
      isUnheard: false,
      changes: {},
      peakViewers: 5678,
      told: { live: {}, offline: {} },
      owing: [],
      ...facts,
    },
    ...(kind === 'live' && { viewers }),
    recipients: [],
  };
}

describe('the words', () => {
  test.each([
    [
      announcement('live'),
      'LIVE anna: Software and Game Development - Late night coding. 1,234 viewers, live for 3h 8m. https://twitch.tv/anna',
    ],
    [
      announcement('live', { category: '', title: '', startedAt: AT - 1000 }, 'anna', 1),
      'LIVE anna: 1 viewer, live for under a minute. https://twitch.tv/anna',
    ],
    [
      announcement('offline'),
      'OFFLINE anna: streamed for 3h 8m. Software and Game Development, peak 5,678 viewers. https://twitch.tv/anna',
    ],
    [
      { ...announcement('offline', { category: '', peakViewers: 0 }), stream: { ...unknownStream() } },
      'OFFLINE anna: the stream is over. https://twitch.tv/anna',
    ],
    [
      announcement('live', {
        title:
          'Building a compiler from scratch, part 12: register allocation, spilling, and why everything is graph colouring after all',
      }),
      'LIVE anna: Software and Game Development - Building a compiler from scratch, part 12: register... 1,234 viewers, live for 3h 8m. https://twitch.tv/anna',
    ],
  ])('of %o', (about, words) => {
    expect(smsText(about as Announcement, AT)).toBe(words);
  });
});

function unknownStream(): StreamState {
  return {
    ids: [],
    title: '',
    category: '',
    categories: [],
    isWanted: true,
    isUnheard: false,
    changes: {},
    peakViewers: 0,
    told: { live: {}, offline: {} },
    owing: [],
  };
}

describe('GSM-7', () => {
  test.each([
    ['é è à ñ ü Ç £ € ß @ stay', 'é è à ñ ü Ç £ € ß @ stay'],
    ['“curly” ‘quotes’ — and – dashes…', '"curly" \'quotes\' - and - dashes...'],
    ['🎮 game 🔥🔥 on 🎉', 'game on'],
    ['𝓕𝓪𝓷𝓬𝔂 𝕞𝕒𝕥𝕙', 'Fancy math'],
    ['Привет мир', 'Privet mir'],
    ['ê ç ő ł', 'e c o l'],
    ['zero\u200bwidth \u202Eright to left', 'zerowidth right to left'],
    ['e\u0301 combined', 'é combined'],
    ['🇫🇷 flag', 'flag'],
    ['line\nbreak\ttab', 'line break tab'],
    ['配信', ''],
  ])('%s', (title, carried) => {
    expect(toGsm7(title)).toBe(carried);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.lorem({ maxCount: 60 }),
  fc.string({ unit: fc.constantFrom('[', '€', '^', 'a', ' ', '\u{1F525}', '\n', ':'), maxLength: 400 }),
);
const login = fc.string({ unit: fc.constantFrom(...'abcz019_'), minLength: 1, maxLength: 25 });

test.each(['live', 'offline'] as const)(
  'any %s text: one GSM-7 segment, with its head and its link',
  (kind) => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        login,
        fc.nat(10_000_000),
        fc.nat(40 * 24 * HOUR),
        (title, category, name, n, ms) => {
          const facts = { title, category, peakViewers: n, startedAt: AT - ms };
          const text = smsText(announcement(kind, facts, name, n), AT);
          const counted = new SegmentedMessage(text);
          expect([counted.encodingName, counted.segmentsCount]).toEqual(['GSM-7', 1]);
          expect(text.startsWith(`${kind.toUpperCase()} ${name}: `)).toBe(true);
          expect(text.endsWith(` https://twitch.tv/${name}`)).toBe(true);
          expect(readHead(text)).toEqual({ kind, login: name });
          expect(readHead(`Sent from your Twilio trial account - ${text}`)).toEqual({ kind, login: name });
        },
      ),
      { numRuns: 300 },
    );
  },
);
