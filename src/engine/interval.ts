import type { Log, TwitchUsage } from '../ports.ts';
import type { Interval, Journal } from './context.ts';

/** A run takes no more than this share of Twitch's points: other runs with the same client ID need the rest. */
const SHARE = 0.25;

/** However often Twitch answers 429, the interval is stretched no further. */
const LONGEST_STRETCH = 16;

/** The interval after a poll. `used` is what the run used before this poll, `now` what it used until now. */
export function nextInterval(
  wanted: number,
  { stretch }: Interval,
  used: TwitchUsage,
  now: TwitchUsage,
): Interval {
  const calls = now.streamCalls - used.streamCalls;
  const affordable = now.pointsPerMinute ? (calls * 60_000) / (now.pointsPerMinute * SHARE) : 0;
  const isLimited = now.refusals > used.refusals;
  const next = Math.min(Math.max(isLimited ? stretch * 2 : stretch / 2, 1), LONGEST_STRETCH);
  const length = Math.max(wanted, Math.ceil(affordable / 1000) * 1000) * next;
  return { length, stretch: next };
}

/** Says once that the interval is longer than the one that was asked for. */
export function sayStretched(journal: Journal, wanted: number, log: Log): void {
  if (journal.interval.length <= wanted || journal.isStretchSaid) return;
  journal.isStretchSaid = true;
  log.info(`Polling every ${journal.interval.length / 1000} s, to stay within Twitch's rate limit.`);
}
