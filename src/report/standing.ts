import { channelUrl, type Streamer } from '../domain/streamer.ts';
import { spoken, UTC, wallClock } from '../domain/time.ts';
import type { Journal } from '../engine/context.ts';
import { plain, table } from '../messages/markdown.ts';

/** The most rows of a table or lines of a list: more is not readable, and GitHub limits a summary to 1 MiB. */
export const MOST_ROWS = 200;

/** The most names to list in a sentence. */
const MOST_NAMED = 10;

/** The last lines of the log: who is live, and since when. */
export function standing(journal: Journal, now: number, timeZone: string): readonly string[] {
  const { shown, more } = foremost(journal);
  const lines = shown.map((streamer) => `${streamer.login}: ${status(journal, streamer, now, timeZone)}`);
  return more > 0 ? [...lines, `And ${more} more.`] : lines;
}

/** Who is live, in one sentence. */
export function liveNow({ observation, roster }: Journal): string {
  if (!observation || roster.streamers.length === 0) return '';
  const live = roster.streamers.filter(({ id }) => observation.live.has(id));
  if (live.length === 0 && observation.unknown.size > 0) return '**Nobody is known to be live.**';
  if (live.length === 0) return '**Nobody is live.**';
  return `**Live now: ${live
    .map(({ name }) => plain(name))
    .slice(0, MOST_NAMED)
    .join(', ')}${live.length > MOST_NAMED ? ' ...' : ''}**`;
}

/** A table of all streamers and what they stream. */
export function streamerTable(journal: Journal, now: number, timeZone: string): string {
  if (journal.roster.streamers.length === 0) {
    return journal.observation ? 'Twitch knows none of the streamers.' : 'Twitch did not say who is live.';
  }
  const { shown, more } = foremost(journal);
  const rows = shown.map((streamer) => {
    const current = journal.state[streamer.id]?.current;
    const live = journal.observation?.live.get(streamer.id);
    const { login, name } = streamer;
    return [
      `[${plain(name)}](${channelUrl(login)})`,
      status(journal, streamer, now, timeZone),
      plain(live?.category ?? current?.category ?? ''),
      plain(live?.title ?? current?.title ?? ''),
      live ? String(live.viewers).replace(/\B(?=(\d{3})+$)/g, ',') : '',
    ];
  });
  return `${table(['Streamer', 'Now', 'Category', 'Title', 'Viewers'], rows)}${more > 0 ? `\n\nAnd ${more} more.` : ''}`;
}

/** The first `MOST_ROWS` streamers, those who are live first. */
function foremost(journal: Journal): { readonly shown: readonly Streamer[]; readonly more: number } {
  const { streamers } = journal.roster;
  const { live = [], gone = [], offline = [] } = Object.groupBy(streamers, (each) => rank(journal, each));
  const shown = [...live, ...gone, ...offline].slice(0, MOST_ROWS);
  return { shown, more: streamers.length - shown.length };
}

function rank({ observation, state }: Journal, { id }: Streamer): 'live' | 'gone' | 'offline' {
  return observation?.live.has(id) ? 'live' : state[id]?.current ? 'gone' : 'offline';
}

function status(journal: Journal, { id }: Streamer, now: number, timeZone: string): string {
  const { observation } = journal;
  if (!observation || observation.unknown.has(id)) return 'unknown';
  const { current, absent } = journal.state[id] ?? {};
  const live = observation.live.get(id);
  if (live) {
    // For the reader, a restart within the grace is the same stream.
    const { startedAt } = current ?? live;
    return `🔴 live for ${spoken(now - startedAt)} (since ${clockTime(startedAt, timeZone)})`;
  }
  return current && absent ? `gone since ${clockTime(absent.since, timeZone)}` : 'offline';
}

/** Formats a time for the log or a page. UTC is named, because it is the default and the reader may not expect it. */
export function clockTime(at: number, timeZone: string): string {
  return `${wallClock(at, timeZone)}${timeZone === UTC ? ' UTC' : ''}`;
}
