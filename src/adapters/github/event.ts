import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Repository } from '../../domain/time.ts';

/** ISO 8601 in most events, seconds since 1970 in those of a push. To milliseconds. */
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

/** What the event that started the run says about the repository; `undefined` where it says nothing. */
export async function readRepository(path: string | undefined): Promise<Repository | undefined> {
  try {
    const { repository } = v.parse(event, JSON.parse(await readFile(path ?? '', 'utf8')));
    // A new fork inherits the last push of its parent repository.
    const times = [repository.pushed_at, repository.created_at].filter((at) => at !== undefined);
    return {
      isPrivate: repository.private,
      ...(repository.pushed_at !== undefined && { activeAt: Math.max(...times) }),
    };
  } catch {
    return undefined;
  }
}
