import type { Streamer } from '../../domain/streamer.ts';
import { mapLimit } from '../../map-limit.ts';
import type { Accounts } from '../../ports.ts';
import { isOdd, namesOf, readUser } from './entries.ts';
import { type Helix, type Parameter, Refused400 } from './helix.ts';

/** The most users in one call. https://dev.twitch.tv/docs/api/reference/#get-streams */
export const BATCH = 100;

/** The most calls to Helix at a time. */
const AT_A_TIME = 50;

/** Finds accounts. Twitch omits unknown users, but rejects a whole call if one login is malformed. */
export async function users(api: Helix, by: 'login' | 'id', names: readonly string[]): Promise<Accounts> {
  const find = async (batch: readonly string[]): Promise<Accounts> => {
    try {
      const parameters = batch.map((name): Parameter => [by, name]);
      return accounts((await api.get('users', parameters)).data, by, batch);
    } catch (error) {
      if (!(error instanceof Refused400)) throw error;
      if (batch.length === 1) return { found: [], unread: [] };
      const middle = Math.ceil(batch.length / 2);
      return together([await find(batch.slice(0, middle)), await find(batch.slice(middle))]);
    }
  };
  return together(await inBatches(names, find));
}

/** Sorts an answer. An entry without a readable name could be any of the requested accounts that are missing. */
function accounts(entries: readonly unknown[], by: 'login' | 'id', batch: readonly string[]): Accounts {
  const found: Streamer[] = [];
  const unread = new Set<string>();
  let isAnybody = false;
  for (const entry of entries) {
    const account = readUser(entry);
    if (!isOdd(account)) {
      found.push(account);
      continue;
    }
    const names = namesOf(entry).filter((name) => batch.includes(name));
    for (const name of names) unread.add(name);
    if (names.length === 0) isAnybody = true;
  }
  const known = new Set(found.map((account) => account[by]));
  const missing = batch.filter((name) => !known.has(name));
  return { found, unread: missing.filter((name) => isAnybody || unread.has(name)) };
}

function together(parts: readonly Accounts[]): Accounts {
  return { found: parts.flatMap(({ found }) => found), unread: parts.flatMap(({ unread }) => unread) };
}

/** Splits users into calls that Helix accepts, and runs them side by side. */
export function inBatches<Answer>(
  names: readonly string[],
  ask: (batch: readonly string[]) => Promise<Answer>,
): Promise<Answer[]> {
  const count = Math.ceil(names.length / BATCH);
  const batches = Array.from({ length: count }, (_, index) =>
    names.slice(index * BATCH, (index + 1) * BATCH),
  );
  return mapLimit(batches, AT_A_TIME, ask);
}
