import type { PastTexts } from './core/history.ts';
import type { History } from './core/recall.ts';
import type { Way } from './ports.ts';

/** How many recipients' histories are read at a time. */
const AT_A_TIME = 5;

/**
 * The texts sent to all recipients since a time (milliseconds).
 *
 * @throws {Trouble} when the history of one of them can't be read
 */
export async function readPast(ways: readonly Way[], since: number): Promise<History> {
  const queue = ways.flatMap((way) => way.recipients.map((recipient) => ({ way, recipient })));
  const history = new Map<string, PastTexts>();
  const reader = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { key } = next.recipient;
      history.set(key, (await next.way.history?.(next.recipient, since)) ?? []);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_A_TIME, queue.length) }, reader));
  return history;
}
