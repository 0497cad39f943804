/** What a reader of a chat gets from a message: its words, and what in it is more than words. */
export interface Shown {
  readonly words: string;
  /** Who it pings, what it links to, and what it formats. */
  readonly effects: readonly string[];
}

/** At each place in a message, the first that fits counts, as in Discord's own parser. */
const DISCORD: readonly (readonly [RegExp, string?])[] = [
  [/^\\([^0-9A-Za-z\s])/],
  [/^(https?:\/\/[^\s<]+[^<.,:;"')\]\s])/, 'links to'],
  [/^<(https?:\/\/[^\s>]+)>/, 'links to'],
  [/^(\[[^\]]+\]\(<?https?:\/\/[^)\s]+>?\))/, 'links to'],
  [/^(@everyone|@here|<@[!&]?\d+>)/, 'pings'],
  [/^(<#\d+>|<t:-?\d+(?::\w)?>|<\/[^>]+:\d+>|<id:\w+>|<a?:\w+:\d+>|:[a-z_]\w*:)/, 'draws'],
  [/^(\*\*?[^*]+\*\*?|__?[^_]+__?|~~[^~]+~~|\|\|[^|]+\|\||`+[^`]+`+)/, 'formats'],
];

/** A message of Discord. At the start of a line, it may also be a heading, a list or a quote. */
export function shownInDiscord(content: string): Shown {
  let words = '';
  const effects =
    content.match(/^(?:#{1,3}|-#?|\*|\d+\.|>{1,3}) .*/gm)?.map((line) => `formats ${line}`) ?? [];
  for (let rest = content; rest !== ''; ) {
    const found = DISCORD.map(([pattern, effect]) => ({ match: pattern.exec(rest), effect })).find(
      ({ match }) => match,
    );
    const [whole = rest.slice(0, 1), text = whole] = found?.match ?? [];
    if (found?.effect) effects.push(`${found.effect} ${text}`);
    words += text;
    rest = rest.slice(whole.length);
  }
  return { words, effects };
}

/** A message of Slack: what is in angle brackets is a command or a link, and three characters are written as entities. */
export function shownInSlack(text: string): Shown {
  const effects: string[] = [];
  const words = text.replace(/<([!@#][^<>]*|(?:https?|mailto):[^<>]*)>/g, (_written, inner: string) => {
    effects.push(/^[!@#]/.test(inner) ? `pings ${inner}` : `links to ${inner}`);
    return inner;
  });
  const decoded = words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return { words: decoded, effects };
}
