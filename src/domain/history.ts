import type { Kind } from './notification.ts';

/** A text that Twilio says was sent to one recipient, reduced to what its head says. `at` in milliseconds. */
export interface PastText {
  readonly kind: Kind;
  readonly login: string;
  readonly at: number;
}

/** One recipient's past texts, oldest first. */
export type PastTexts = readonly PastText[];

const HEAD = /(?<![A-Za-z0-9_])(LIVE|OFFLINE|TITLE|CATEGORY) ([a-z0-9_]{1,25}): /;
const KINDS = { LIVE: 'live', OFFLINE: 'offline', TITLE: 'title', CATEGORY: 'category' } as const;

/**
 * Reads the head of a text, wherever it stands: trial accounts put a sentence before it. A body without a head
 * belongs to another program.
 */
export function readHead(body: string): Omit<PastText, 'at'> | undefined {
  const match = HEAD.exec(body);
  if (!match) return undefined;
  const [, kind, login] = match;
  return { kind: KINDS[kind as keyof typeof KINDS], login: login as string };
}

/** Twilio dates its texts to the second: so a text of the very second in which a stream began counts. */
export function wholeSecond(at: number): number {
  return Math.floor(at / 1000) * 1000;
}

export function textsAbout(texts: PastTexts, logins: readonly string[]): PastTexts {
  return texts.filter((text) => logins.includes(text.login));
}

/**
 * Whether the texts about a streamer show that this stream was announced: a LIVE since it began.
 */
export function liveWasSent(texts: PastTexts, startedAt: number): boolean {
  return texts.some((text) => text.kind === 'live' && text.at >= wholeSecond(startedAt));
}

/**
 * Whether the texts show that the end of this stream was told: an OFFLINE after the last LIVE since it began (an
 * OFFLINE before that one belongs to the stream before). Without that LIVE, any OFFLINE since it began.
 *
 * @param nextStartedAt a LIVE since then is about the next stream; infinite when none is known
 */
export function offlineWasSent(texts: PastTexts, startedAt: number, nextStartedAt: number): boolean {
  const began = wholeSecond(startedAt);
  const announced = texts.findLast(
    ({ kind, at }) => kind === 'live' && at >= began && at < wholeSecond(nextStartedAt),
  );
  return texts.some(({ kind, at }) => kind === 'offline' && (announced ? at > announced.at : at >= began));
}

/**
 * Whether the texts show that the end of a stream was told whose start was not: an OFFLINE since it ended.
 *
 * @param toldBefore when the streams before it began whose ends were told: each took the first OFFLINE since
 */
export function endWasSent(texts: PastTexts, endedAt: number, toldBefore: readonly number[]): boolean {
  const endings = texts.filter(({ kind }) => kind === 'offline');
  for (const began of toldBefore) {
    const index = endings.findIndex(({ at }) => at >= wholeSecond(began));
    if (index >= 0) endings.splice(index, 1);
  }
  return endings.some(({ at }) => at >= wholeSecond(endedAt));
}

/** A LIVE text older than this says nothing any more about a stream whose end was never told. */
export const FORGOTTEN = 48 * 3_600_000;

/** When the last LIVE was sent, if nothing has told since that the stream is over; it is not older than 48 h. */
export function openLive(texts: PastTexts, now: number): number | undefined {
  const last = texts.findLast(({ kind }) => kind === 'live' || kind === 'offline');
  return last?.kind === 'live' && last.at >= now - FORGOTTEN ? last.at : undefined;
}
