import type { Roster } from '../streamer.ts';
import {
  counted,
  type Finding,
  listed,
  notice,
  stops,
  type Unanswered,
  unanswered,
  well,
} from './finding.ts';

export type TwitchFact =
  | Unanswered
  | {
      readonly kind: 'answered';
      readonly roster: Pick<Roster, 'streamers' | 'unread' | 'renamed'>;
      /** Logins that Twitch does not know, and what it knows that is written nearly so. */
      readonly unknown: readonly { readonly login: string; readonly similar: readonly string[] }[];
    };

/** Whether Twitch lets us in, and knows whom to watch. */
export function checkTwitch(fact: TwitchFact): Finding[] {
  if (fact.kind !== 'answered') return [unanswered('Twitch', fact)];
  const { streamers, unread = [], renamed } = fact.roster;
  const found = counted(streamers.length, 'streamer');
  const isNobody = streamers.length + unread.length === 0;
  const logins = streamers.map(({ login }) => login);
  return [
    well('Twitch', 'The credentials are good.'),
    ...(isNobody
      ? [stops('Streamers', 'Twitch knows none of them, so nobody is watched. Correct `streamers`.')]
      : []),
    ...(logins.length > 0 ? [well('Streamers', `${found} found: ${listed(logins)}.`)] : []),
    ...fact.unknown.map(({ login, similar }) => {
      const guess =
        similar.length > 0
          ? `Did you mean ${listed(similar, 'or')}? Correct \`streamers\`.`
          : 'Check the spelling in `streamers`: it is the end of the address of the channel. A suspended channel is hidden too.';
      return notice('Streamers', `Twitch does not know ${login}. ${guess}`);
    }),
    ...unread.map((login) =>
      notice('Streamers', `What Twitch says of ${login} can't be read. Run the check again later.`),
    ),
    ...renamed.map(({ from, to }) =>
      notice('Streamers', `${from} is now called ${to} on Twitch. Write ${to} in \`streamers\`.`),
    ),
  ];
}
