import type { News } from '../../src/core/facts.ts';
import { smsText } from '../../src/core/sms-text.ts';
import { AT, newsOf, TEXTS } from '../core/news.ts';

/** A text on the phone, and what stands over it. */
export interface Shown {
  readonly when: string;
  readonly text: string;
}

const MINUTE = 60_000;
const BEGAN = AT;
const STREAM = {
  startedAt: BEGAN,
  title: '☕ Writing a compiler ✨ part 12: it’s all graph colouring 🔥 !discord !merch',
  category: 'Software and Game Development',
  categories: ['Software and Game Development', 'Chess'],
  peakViewers: 1_890,
};

/** An evening with one streamer, in the texts that the action would send. */
export const EVENING: readonly Shown[] = [
  shown('Fri 19:02', 4, 'live', 1_234),
  shown('Fri 20:41', 103, 'category', 1_702, { category: 'Chess' }),
  shown('Fri 20:47', 109, 'title', 1_811, { title: '♟️ Blitz with viewers – win & name the next function' }),
  shown('Fri 22:12', 194, 'offline', 0, {
    lastSeenAt: BEGAN + 188 * MINUTE,
    recordingId: '2345678901',
  }),
];

function shown(
  when: string,
  minutes: number,
  kind: News['kind'],
  viewers: number,
  stream: Partial<News['stream']> = {},
): Shown {
  const news = newsOf(kind, { ...STREAM, ...stream }, { login: 'quietharbor', viewers });
  return { when, text: smsText(news, BEGAN + minutes * MINUTE, TEXTS) };
}
