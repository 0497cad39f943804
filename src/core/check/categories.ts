import { type Finding, listed, notice } from './finding.ts';

/** A category that Twitch does not have, and what it has that is written nearly so. */
export interface UnknownCategory {
  readonly name: string;
  readonly similar: readonly string[];
}

/** Whether Twitch has the categories that rules name: of a mistyped one nobody is ever told. */
export function checkCategories(unknown: readonly UnknownCategory[]): Finding[] {
  return unknown.map(({ name, similar }) => {
    const guess =
      similar.length > 0
        ? `Did you mean ${listed(similar.map(quoted), 'or')}?`
        : 'Copy its name from the page of a stream.';
    return notice(
      'Streamers',
      `Twitch has no category ${quoted(name)}, so nobody is told of a stream in it. ${guess} Correct \`categories\` in \`streamers\`.`,
    );
  });
}

function quoted(name: string): string {
  return `"${name}"`;
}
