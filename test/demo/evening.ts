import type { Sandbox } from '../sandbox/sandbox.ts';

/** Something that happens in the world of the evening. */
export interface Happening {
  /** By the clock of the evening, `HH:MM`. */
  readonly at: string;
  readonly what: string;
  happen(sandbox: Sandbox): void;
}

const ANNA = '11';

/** Puts the streamer of the evening into the world. */
export function prepare({ twitch }: Sandbox): void {
  twitch.addStreamer({ id: ANNA, login: 'anna', name: 'Anna' });
}

const first = { title: 'First playthrough, no spoilers please! 🙏', category: 'Elden Ring' };

/** When the schedule starts a run: GitHub is seldom on time. */
export const RUNS = ['19:52', '20:07', '20:37', '21:22', '22:07', '22:22', '22:37', '23:07', '23:22'];

export const HAPPENINGS: readonly Happening[] = [
  {
    at: '20:03',
    what: 'Anna goes live',
    happen: ({ twitch }) => twitch.goLive(ANNA, { ...first, viewers: 812 }),
  },
  { at: '20:36', what: "Anna's connection breaks", happen: ({ twitch }) => twitch.goOffline(ANNA) },
  {
    at: '20:38',
    what: 'Anna is back, with a new stream as Twitch sees it',
    happen: ({ twitch }) => twitch.goLive(ANNA, { ...first, viewers: 640 }),
  },
  {
    at: '21:10',
    what: 'Anna is raided: 1,934 viewers',
    happen: ({ twitch }) => twitch.update(ANNA, { viewers: 1934 }),
  },
  { at: '22:14', what: 'Anna says good night', happen: ({ twitch }) => twitch.goOffline(ANNA) },
  { at: '22:30', what: 'GitHub evicts the cache, and with it the saved state', happen: evict },
  {
    at: '22:58',
    what: 'Anna cannot sleep, and goes live again',
    happen: ({ twitch }) =>
      twitch.goLive(ANNA, {
        title:
          '“Just one more boss” — they said, and it was never just one, not in the whole history of bosses',
        category: 'Elden Ring',
        viewers: 377,
      }),
  },
  { at: '23:15', what: 'GitHub evicts the cache again', happen: evict },
];

/** The texts of the evening as they must be; the same goes out by email. */
export const TEXTS = ['20:07 LIVE anna', '22:27 OFFLINE anna', '23:07 LIVE anna'];

function evict({ cache }: Sandbox): void {
  cache.evict();
}
