import { type Finding, listed, notice } from './finding.ts';

/** A category that Twitch does not have, and those with a similar name. */
export interface UnknownCategory {
  readonly name: string;
  readonly similar: readonly string[];
}

/** Whether Twitch has the categories that rules name: a mistyped one would never match. */
export function checkCategories(unknown: readonly UnknownCategory[]): Finding[] {
  return unknown.map(({ name, similar }) => {
    const guess =
      similar.length > 0
        ? `Did you mean ${listed(similar.map(quoted), 'or')}?`
        : 'Copy the name from a stream in it.';
    return notice(
      'Streamers',
      `Twitch has no category ${quoted(name)}, so no stream can match it. ${guess} Correct \`categories\` in \`streamers\`.`,
    );
  });
}

function quoted(name: string): string {
  return `"${name}"`;
}
