import leven from 'leven';

/** No more are suggested. */
const MOST = 3;

/** What is looked for when a login is not known: the login itself, and its two halves, of which one may be right. */
export function searchesFor(login: string): string[] {
  const half = Math.max(3, Math.ceil(login.length / 2));
  return [...new Set([login, login.slice(0, half), login.slice(-half)])];
}

/** Those of the names that one may have meant, the likeliest first. */
export function similarTo(written: string, found: readonly string[]): string[] {
  const most = Math.max(2, Math.floor(written.length / 3));
  return [...new Set(found)]
    .map((candidate) => ({ candidate, distance: distance(written.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** A name that begins with what was written, or ends with it, is near however long it is: `anna` for `annaplays`. */
function distance(written: string, candidate: string): number {
  const isPart = written.length > 3 && (candidate.startsWith(written) || candidate.endsWith(written));
  return isPart ? 1 : leven(written, candidate);
}
