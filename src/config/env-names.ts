import { similarTo } from '../messages/similar.ts';

/** An unknown name. */
export interface OddName {
  readonly name: string;
  /** The name that the user probably meant. */
  readonly meant: string | undefined;
}

/** The names that are not settings, each with the one that was probably meant. */
export function oddNames(names: readonly string[], known: readonly string[]): OddName[] {
  const byPlain = new Map(known.map((name) => [plain(name), name]));
  return names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const [likeliest = ''] = similarTo(plain(name), [...byPlain.keys()]);
      return { name, meant: byPlain.get(likeliest) };
    });
}

/** Without the parts that people vary: `twitch-client-id`, `TwitchClientId`, `INPUT_TWITCH_CLIENT_ID`. */
function plain(name: string): string {
  return name
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
    .replace(/^INPUT/, '');
}
