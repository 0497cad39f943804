import { dueOf } from './changes.ts';
import { FORGOTTEN } from './history.ts';
import { type Announcement, type Kind, type Recipient, toldOf } from './notification.ts';
import type { Observation } from './observation.ts';
import { matches, type Rules } from './rules.ts';
import type { Settled, StreamerState, StreamState } from './state.ts';
import type { Streamer } from './streamer.ts';

/**
 * All that is owed about a streamer, in the order in which it must be told: endings first, oldest first. For one
 * recipient a later announcement waits until the earlier ones are settled, for LIVE before the OFFLINE of an
 * older stream would read as if the new one were over.
 */
export function owed(
  streamer: Streamer,
  known: StreamerState,
  observation: Observation,
  recipients: readonly Recipient[],
  rules: Rules,
): Announcement[] {
  // Of most streamers nothing is owed, and there may be thousands.
  if (rules.isQuiet || !(known.current || known.finished.length > 0)) return [];
  const live = observation.live.get(streamer.id);
  const audience = recipients.filter(({ key }) => rules.audience.includes(key));
  const announce = (kind: Kind, stream: StreamState, unsettled: readonly Recipient[]): Announcement[] =>
    unsettled.length > 0 && rules.notifyOn.includes(kind)
      ? [
          {
            kind,
            streamer,
            stream,
            recipients: unsettled,
            ...(kind !== 'offline' && live && { viewers: live.viewers }),
          },
        ]
      : [];
  const endings = known.finished
    .filter(({ endedAt = observation.at }) => observation.at - endedAt <= FORGOTTEN)
    .flatMap((over) =>
      announce(
        'offline',
        over,
        audience.filter(({ key }) => over.owing.includes(key)),
      ),
    );
  const { current } = known;
  if (!current || current.gone || !live || !current.isWanted || !matches(rules, current)) return endings;
  // Who was told of the end of a stream, which Twitch lists once more, has heard all of it.
  const isNew = ({ key }: Recipient) => !current.told.live[key] && !current.told.offline[key];
  const knows = ({ key }: Recipient) => !rules.notifyOn.includes('live') || current.told.live[key] === 'sent';
  return [
    ...endings,
    ...announce('live', current, audience.filter(isNew)),
    ...dueOf(current).flatMap((kind) =>
      announce(
        kind,
        current,
        audience.filter((recipient) => knows(recipient) && !toldOf(current, kind)[recipient.key]),
      ),
    ),
  ];
}

interface WhenTold {
  readonly at: number;
  readonly wasBefore: boolean;
}

/**
 * Enters into what is known of a streamer that an announcement is settled for a recipient.
 *
 * @param told when he was told, or was found to have been before, if it was now; milliseconds since 1970
 */
export function settle(
  known: StreamerState,
  { kind, stream }: Announcement,
  key: string,
  how: Settled,
  told?: WhenTold,
): StreamerState {
  const isMeant = (candidate: StreamState) =>
    candidate.ids[0] === stream.ids[0] && candidate.announcedAt === stream.announcedAt;
  const enter = (candidate: StreamState) =>
    isMeant(candidate) ? entered(candidate, kind, key, how, told) : candidate;
  return {
    ...known,
    finished: known.finished.map(enter),
    ...(known.current && { current: enter(known.current) }),
  };
}

function entered(
  stream: StreamState,
  kind: Kind,
  key: string,
  how: Settled,
  { at: endToldAt = stream.endToldAt, wasBefore = false }: Partial<WhenTold> = {},
): StreamState {
  const told = { ...toldOf(stream, kind), [key]: how };
  switch (kind) {
    case 'live': {
      // What was edited since a run told of the start that could not remember it is news.
      const changes = wasBefore ? stream.changes : knownTo(key, stream.changes);
      return { ...stream, told: { ...stream.told, live: told }, changes };
    }
    case 'offline':
      return {
        ...stream,
        ...(endToldAt !== undefined && { endToldAt }),
        told: { ...stream.told, offline: told },
        owing: stream.owing.filter((other) => other !== key),
      };
    default: {
      const change = stream.changes[kind];
      return change ? { ...stream, changes: { ...stream.changes, [kind]: { ...change, told } } } : stream;
    }
  }
}

/** Who is told of a stream learns its title and category with it. */
function knownTo(key: string, { title, category }: StreamState['changes']): StreamState['changes'] {
  const skip = (change: typeof title) =>
    change && { ...change, told: { ...change.told, [key]: 'skipped' as const } };
  return { ...(title && { title: skip(title) }), ...(category && { category: skip(category) }) };
}
