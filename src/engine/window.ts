import { HOUR } from '../domain/time.ts';
import type { RunContext } from './context.ts';

/** How often a window says that it is at work, milliseconds: nobody should think that the run hangs. */
const SAID_EVERY = HOUR;

/** Says, as a window begins and once an hour, what the run does and until when. */
export function sayWindow({ config, journal, ports }: RunContext): void {
  const now = ports.clock.now();
  if (config.watchFor === 0 || now - (journal.windowSaidAt ?? now - SAID_EVERY) < SAID_EVERY) return;
  const isFirst = journal.windowSaidAt === undefined;
  journal.windowSaidAt = now;
  const count = journal.roster.streamers.length;
  const until = new Date(journal.startedAt + config.watchFor).toISOString().slice(11, 16);
  ports.log.info(
    `${isFirst ? 'Watching' : 'Still watching'} ${count} ${count === 1 ? 'streamer' : 'streamers'} every ${journal.interval.length / 1000} s until ${until} UTC, or until the next run takes over.`,
  );
}
