import leven from 'leven';

/** An unknown name. */
export interface OddName {
  readonly name: string;
  /** The name that the user probably meant. */
  readonly meant: string | undefined;
}

/** The names that are not settings, each with the one that was probably meant. */
export function oddNames(names: readonly string[], known: readonly string[]): OddName[] {
  return names
    .filter((name) => !known.includes(name))
    .map((name) => ({ name, meant: likeliest(name, known) }));
}

function likeliest(name: string, known: readonly string[]): string | undefined {
  const bare = plain(name);
  const [best] = known
    .map((candidate) => ({ candidate, distance: leven(bare, plain(candidate)) }))
    .sort((a, b) => a.distance - b.distance);
  const most = Math.min(3, Math.floor(bare.length / 3));
  return best && best.distance <= most ? best.candidate : undefined;
}

/** Without the parts that people vary: `twitch-client-id`, `TwitchClientId`, `INPUT_TWITCH_CLIENT_ID`. */
function plain(name: string): string {
  return name
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
    .replace(/^INPUT/, '');
}
