import type { Roster } from '../../domain/streamer.ts';
import type { Unanswered } from '../../host.ts';
import { counted, type Finding, listed, notice, stops, unanswered, well } from './finding.ts';

export type TwitchFact =
  | Unanswered
  | {
      readonly kind: 'answered';
      readonly roster: Omit<Roster, 'unknown'>;
      readonly unknown: readonly UnknownLogin[];
    };

/** A login that Twitch does not know, and similar ones that exist. */
export interface UnknownLogin {
  readonly login: string;
  readonly similar: readonly string[];
}

/** Checks whether Twitch accepts the credentials and knows the streamers. */
export function checkTwitch(fact: TwitchFact): Finding[] {
  if (fact.kind !== 'answered') return [unanswered('Twitch', fact)];
  const { streamers, unread = [], renamed } = fact.roster;
  const found = counted(streamers.length, 'streamer');
  const isNobody = streamers.length + unread.length === 0;
  const logins = streamers.map(({ login }) => login);
  return [
    well('Twitch', 'The credentials work.'),
    ...(isNobody
      ? [stops('Streamers', 'Twitch knows none of them, so nobody is watched. Correct `streamers`.')]
      : []),
    ...(logins.length > 0 ? [well('Streamers', `${found} found: ${listed(logins)}.`)] : []),
    ...fact.unknown.map(({ login, similar }) => {
      const guess =
        similar.length > 0
          ? `Did you mean ${listed(similar, 'or')}? Correct \`streamers\`.`
          : "Check the spelling in `streamers`: the login is the end of the channel's address. Suspended channels are hidden too.";
      return notice('Streamers', `Twitch does not know ${login}. ${guess}`);
    }),
    ...unread.map((login) =>
      notice('Streamers', `Twitch's answer about ${login} can't be read. Run the check again later.`),
    ),
    ...renamed.map(({ from, to }) =>
      notice('Streamers', `${from} is now called ${to} on Twitch. Write ${to} in \`streamers\`.`),
    ),
  ];
}

/** A category that Twitch does not have, and similar ones that exist. */
export interface UnknownCategory {
  readonly name: string;
  readonly similar: readonly string[];
}

/** Whether Twitch has the categories that rules name: a mistyped one means nothing. */
export function checkCategories(unknown: readonly UnknownCategory[]): Finding[] {
  return unknown.map(({ name, similar }) => {
    const guess =
      similar.length > 0
        ? `Did you mean ${listed(similar.map(quoted), 'or')}?`
        : 'Copy the name from a stream in that category.';
    return notice(
      'Streamers',
      `Twitch has no category ${quoted(name)}, so no stream is in it. ${guess} Correct it in \`streamers\`.`,
    );
  });
}

function quoted(name: string): string {
  return `"${name}"`;
}
