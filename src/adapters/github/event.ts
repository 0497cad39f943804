import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Repository } from '../../domain/time.ts';

/** A time, as milliseconds since 1970. Push events have seconds since 1970, all others ISO 8601. */
const time = v.optional(
  v.pipe(
    v.union([v.string(), v.number()]),
    v.transform((at) => (typeof at === 'number' ? at * 1000 : Date.parse(at))),
    v.number(),
  ),
);
const event = v.object({
  repository: v.object({ private: v.boolean(), pushed_at: time, created_at: time }),
});

/** Reads the repository from the event that started the run. @returns `undefined` if the event does not name one */
export async function readRepository(path: string | undefined): Promise<Repository | undefined> {
  try {
    const { repository } = v.parse(event, JSON.parse(await readFile(path ?? '', 'utf8')));
    // A new fork inherits `pushed_at` from its parent repository, so its creation counts too.
    const times = [repository.pushed_at, repository.created_at].filter((at) => at !== undefined);
    return {
      isPrivate: repository.private,
      ...(repository.pushed_at !== undefined && { activeAt: Math.max(...times) }),
    };
  } catch {
    return undefined;
  }
}
