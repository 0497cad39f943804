import type { Answer } from './exchange.ts';

/**
 * A page of `first` elements (20 when not said) after the cursor. Get Streams gives a cursor with
 * every page that holds something, the last one too.
 */
export function page(all: object[], query: URLSearchParams, cursorOnLast: boolean): Answer {
  const first = Number(query.get('first') ?? 20);
  if (!Number.isInteger(first) || first < 1 || first > 100) {
    return bad(
      'The parameter "first" was malformed: the value must be greater than or equal to 1 and less than or equal to 100',
    );
  }
  const after = query.get('after');
  const start = after
    ? Number(
        Buffer.from(after, 'base64url')
          .toString()
          .replace(/^after:/, ''),
      )
    : 0;
  if (!Number.isInteger(start)) return bad('Invalid cursor.');
  const data = all.slice(start, start + first);
  const more = start + first < all.length || (cursorOnLast && data.length > 0);
  const cursor = Buffer.from(`after:${start + data.length}`).toString('base64url');
  return { status: 200, body: { data, pagination: more ? { cursor } : {} } };
}

/** An error as Helix writes it. */
export function problem(status: number, error: string, message: string): Answer {
  return { status, body: { error, status, message } };
}

/** What most mistakes in a query get. */
export function bad(message: string): Answer {
  return problem(400, 'Bad Request', message);
}

/** At most 100 values go into one query. */
export function tooMany(parameter: string): Answer {
  return bad(`The parameter "${parameter}" was malformed: the value must have at most 100 items`);
}
