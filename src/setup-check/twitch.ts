import { NO_HARM } from '../adapters/twitch/call.ts';
import { type Helix, helix } from '../adapters/twitch/helix.ts';
import type { Inputs } from '../config/inputs.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Roster } from '../domain/streamer.ts';
import { findStreamers } from '../engine/roster.ts';
import { ServiceError } from '../errors.ts';
import type { Unanswered } from '../host.ts';
import { listed } from '../messages/names.ts';
import type { Clock, Ports } from '../ports.ts';
import { counted, type Finding, notice, stops, unanswered, well } from './findings.ts';
import { searchCategories, searchLogins, type UnknownCategory, type UnknownLogin } from './twitch-search.ts';

export type TwitchFact =
  | Unanswered
  | {
      readonly kind: 'answered';
      readonly roster: Omit<Roster, 'unknown'>;
      readonly unknown: readonly UnknownLogin[];
    };

/** Asks Twitch about the credentials and the streamers. */
export async function askTwitch(
  inputs: Inputs,
  saved: Promise<Snapshot | undefined>,
  { twitch, clock }: Ports,
): Promise<TwitchFact> {
  try {
    const roster = await findStreamers([...inputs.streamers.keys()], twitch, saved);
    const { unknown } = roster;
    const similar = unknown.length > 0 ? await searchLogins(unknown, apiOf(inputs, clock)) : [];
    return { kind: 'answered', roster, unknown: similar };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return {
      kind: error.actionRequired ? 'refused' : 'silent',
      why: error.message.replace(` ${NO_HARM}`, ''),
    };
  }
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

/** Finds the categories in rules that Twitch does not have. */
export function askUnknownCategories(inputs: Inputs, clock: Clock): Promise<UnknownCategory[]> {
  const named = new Set(
    [...inputs.streamers.values()].flatMap(({ categories = [], exceptCategories = [] }) => [
      ...categories,
      ...exceptCategories,
    ]),
  );
  return searchCategories([...named], apiOf(inputs, clock));
}

/** Whether Twitch has the categories that rules name: a mistyped one never matches. */
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

function apiOf({ twitchClientId, twitchClientSecret }: Inputs, clock: Clock): Helix {
  return helix(twitchClientId, twitchClientSecret, clock);
}

function quoted(name: string): string {
  return `"${name}"`;
}
