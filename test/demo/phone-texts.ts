import type { News } from '../../src/core/facts.ts';
import { smsText } from '../../src/core/sms-text.ts';
import type { TextSettings } from '../../src/core/text-settings.ts';

/** A text on the phone, and what stands over it. */
export interface Shown {
  readonly when: string;
  readonly text: string;
}

const SETTINGS: TextSettings = { templates: {}, language: 'en', alphabet: 'gsm-7', maxSegments: 1 };
const MINUTE = 60_000;
const BEGAN = Date.parse('2026-11-06T18:58:00Z');

const STREAM: News['stream'] = {
  ids: ['1'],
  startedAt: BEGAN,
  title: '☕ Writing a compiler ✨ part 12: it’s all graph colouring 🔥 !discord !merch',
  category: 'Software and Game Development',
  categories: ['Software and Game Development', 'Chess'],
  peakViewers: 1_890,
  told: { live: {}, offline: {} },
  owing: [],
};

/** An evening with one streamer, in the texts that the action would send. */
export const EVENING: readonly Shown[] = [
  shown('Fri 19:02', 4, { kind: 'live', viewers: 1_234 }),
  shown('Fri 20:41', 103, { kind: 'category', viewers: 1_702, stream: { category: 'Chess' } }),
  shown('Fri 20:47', 109, {
    kind: 'title',
    viewers: 1_811,
    stream: { title: '♟️ Blitz with viewers – win & name the next function' },
  }),
  shown('Fri 22:12', 194, {
    kind: 'offline',
    stream: { recording: { url: 'https://www.twitch.tv/videos/2345678901', duration: 188 * MINUTE } },
  }),
];

function shown(
  when: string,
  minutes: number,
  { stream, ...news }: Pick<News, 'kind' | 'viewers'> & { readonly stream?: Partial<News['stream']> },
): Shown {
  const streamer = { id: '11', login: 'quietharbor', name: 'QuietHarbor' };
  const told = { ...news, streamer, stream: { ...STREAM, ...stream } };
  return { when, text: smsText(told, BEGAN + minutes * MINUTE, SETTINGS) };
}
