import leven from 'leven';

/** The most names to suggest. */
const MOST = 3;

/** The names that the user may have meant, likeliest first. */
export function similarTo(written: string, found: readonly string[]): string[] {
  const most = Math.max(2, Math.floor(written.length / 3));
  return [...new Set(found)]
    .map((candidate) => ({ candidate, distance: distance(written.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** The edit distance, but 1 for a name that begins or ends with what was written, such as `annaplays` for `anna`. */
function distance(written: string, candidate: string): number {
  const isPart = written.length > 3 && (candidate.startsWith(written) || candidate.endsWith(written));
  return Math.min(leven(written, candidate), isPart ? 1 : Number.POSITIVE_INFINITY);
}

/** Formats a list: `a, b and c`. */
export function listed(names: readonly string[], last = 'and'): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}` : `${names[0] ?? ''}`;
}
