import { isQuiet, type Rules, type StreamerRules } from '../domain/rules.ts';
import type { Snapshot, StreamerState } from '../domain/snapshot.ts';
import { type Roster, type Streamer, uniqueById } from '../domain/streamer.ts';
import { ServiceError } from '../errors.ts';
import type { Ports, Twitch } from '../ports.ts';
import type { Journal, RunContext } from './context.ts';
import { noteError } from './journal.ts';

/** Finds whom to watch, once in a run, and logs problems. @throws {ServiceError} if Twitch does not answer */
export async function findWatched(
  logins: readonly string[],
  journal: Journal,
  restored: Promise<Snapshot | undefined>,
  { twitch, log }: Ports,
): Promise<void> {
  if (journal.roster.streamers.length > 0) return;
  journal.roster = await findStreamers(logins, twitch, restored);
  const { streamers, unknown, unread = [], renamed } = journal.roster;
  log.info(`Watching ${streamers.length}: ${streamers.map(({ login }) => login).join(', ')}`);
  for (const { from, to } of renamed) {
    log.warn(`${from} is now called ${to} on Twitch and is still watched. Write ${to} in \`streamers\`.`);
  }
  if (unread.length > 0) noteError(journal, log, new ServiceError(unreadWords(unread)));
  if (unknown.length === 0) return;
  const names = unknown.join(', ');
  const words = `Twitch does not know ${names}. Check the spelling in \`streamers\`; a suspended channel is hidden too.`;
  noteError(
    journal,
    log,
    new ServiceError(words, { actionRequired: streamers.length + unread.length === 0 }),
  );
}

function unreadWords(logins: readonly string[]): string {
  return `Twitch's answer about ${logins.join(', ')} can't be read. Known streamers are still watched, new ones from the next run on.`;
}

/**
 * Finds the streamers in the inputs. If Twitch does not know a login, the snapshot may have its user id. That finds
 * renamed streamers, and keeps polling suspended ones, so that their OFFLINE goes out. Only in that case does it wait
 * for the snapshot.
 *
 * @throws {ServiceError} if Twitch does not answer
 */
export async function findStreamers(
  logins: readonly string[],
  twitch: Twitch,
  restored: Promise<Snapshot | undefined>,
): Promise<Roster> {
  const named = await twitch.byLogin(logins);
  const found = new Map(named.found.map((streamer) => [streamer.login, streamer]));
  const missing = logins.filter((login) => !found.has(login));
  if (missing.length === 0) {
    const streamers = logins.flatMap((login) => found.get(login) ?? []);
    return { streamers, askedAs: new Map(), unknown: [], renamed: [] };
  }
  const remembered = Object.entries((await restored)?.streamers ?? {});
  const ids = new Map(missing.flatMap((login) => idOf(login, remembered)));
  const followed = ids.size > 0 ? await twitch.byId([...ids.values()]) : { found: [], unread: [] };
  const renamed: { from: string; to: string }[] = [];
  const unknown: string[] = [];
  const unread: string[] = [];
  const askedAs = new Map<string, string>();
  const streamers = logins.flatMap((login): Streamer[] => {
    const known = found.get(login);
    if (known) askedAs.set(known.id, login);
    if (known) return [known];
    const id = ids.get(login);
    if (id && !askedAs.has(id)) askedAs.set(id, login);
    const now = followed.found.find((streamer) => streamer.id === id);
    const isUnread = named.unread.includes(login) || (id !== undefined && followed.unread.includes(id));
    if (!now) (isUnread ? unread : unknown).push(login);
    if (!id) return [];
    const last = remembered.find(([key]) => key === id)?.[1].login ?? login;
    if (now && now.login !== login && last === login) renamed.push({ from: login, to: now.login });
    return [now ?? { id, login: last, name: last }];
  });
  return { streamers: uniqueById(streamers), askedAs, unknown, unread, renamed };
}

function idOf(login: string, remembered: readonly [string, StreamerState][]): [string, string][] {
  const entry =
    remembered.find(([, state]) => state.login === login) ??
    remembered.find(([, state]) => state.formerLogins.includes(login));
  return entry ? [[login, entry[0]]] : [];
}

/** The rules of each streamer at `at`, milliseconds since 1970. */
export function rulesAt(
  at: number,
  { journal, config }: Pick<RunContext, 'journal' | 'config'>,
): (of: Streamer) => Rules {
  const isQuietNow = isQuiet(config.quiet, at);
  return (streamer) => ({
    ...rulesOf(streamer, journal.roster, config.streamers),
    grace: config.offlineGrace,
    isQuiet: isQuietNow,
  });
}

const NO_RULES: StreamerRules = { notifyOn: [], audience: [] };

/** The rules of a streamer, who may have another login than the inputs name. */
export function rulesOf(
  { id, login }: Streamer,
  { askedAs }: Pick<Roster, 'askedAs'>,
  rules: ReadonlyMap<string, StreamerRules>,
): StreamerRules {
  return rules.get(askedAs.get(id) ?? login) ?? NO_RULES;
}
