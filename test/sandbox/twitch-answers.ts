import type { Answer } from './exchange.ts';

export interface Paging {
  /** Get Streams gives a cursor with every page that holds something, the last one too. */
  readonly cursorOnLast?: boolean;
  /** A page may hold less than what was asked for, and not be the last one. */
  readonly most?: number;
}

/** A page of `first` elements (20 by default) after the cursor. */
export function page(
  all: readonly object[],
  query: URLSearchParams,
  { cursorOnLast = false, most = 100 }: Paging = {},
): Answer {
  const first = Number(query.get('first') ?? 20);
  if (!Number.isInteger(first) || first < 1 || first > 100) {
    return bad(
      'The parameter "first" was malformed: the value must be greater than or equal to 1 and less than or equal to 100',
    );
  }
  const start = startAfter(query.get('after'));
  if (start === undefined) return bad('invalid cursor');
  const size = Math.min(first, most);
  const data = all.slice(start, start + size);
  const more = start + size < all.length || (cursorOnLast && data.length > 0);
  const cursor = Buffer.from(`after:${start + data.length}`).toString('base64url');
  return { status: 200, body: { data, pagination: more ? { cursor } : {} } };
}

function startAfter(cursor: string | null): number | undefined {
  if (!cursor) return 0;
  const written = /^after:(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString());
  return written ? Number(written[1]) : undefined;
}

/** An error as Helix writes it. */
export function problem(status: number, error: string, message: string): Answer {
  return { status, body: { error, status, message } };
}

/** The answer to most mistakes in a query. */
export function bad(message: string): Answer {
  return problem(400, 'Bad Request', message);
}

/** At most 100 values go into one query. */
export function tooMany(parameter: string): Answer {
  return bad(`The parameter "${parameter}" was malformed: the value must have at most 100 items`);
}
