import type { Recording } from '../../src/domain/recordings.ts';
import type { LiveStream } from '../../src/domain/sightings.ts';
import { ServiceError } from '../../src/errors.ts';
import type { Twitch } from '../../src/ports.ts';
import type { RunProcess } from './exchange.ts';
import type { Fault } from './world.ts';

export function twitchOf({ world, exchange, memory }: RunProcess): Twitch {
  const find = (isWanted: (id: string, login: string) => boolean) =>
    exchange('twitch.users', undefined, (fault) => {
      fail(fault);
      const found = [...world.channels]
        .filter(([id, { login }]) => isWanted(id, login))
        .map(([id, { login }]) => ({ id, login, name: login }));
      return { found, unread: [] };
    });
  let streamCalls = 0;
  return {
    usage: () => ({ streamCalls, refusals: 0, pointsPerMinute: 800 }),
    byLogin: (logins) => find((_id, login) => logins.includes(login)),
    byId: (ids) => find((id) => ids.includes(id)),
    recordings: (userId) =>
      exchange('twitch.videos', undefined, (fault): Recording[] => {
        fail(fault);
        return world.recordingsOf(userId);
      }),
    observe: (ids) => {
      const at = world.clock.now();
      streamCalls += Math.ceil(ids.length / 100);
      return exchange('twitch.streams', undefined, (fault) => {
        fail(fault);
        const live = new Map<string, LiveStream>();
        const unknown = new Set<string>();
        for (const id of ids) {
          const stream = fault === 'empty' ? undefined : world.listedStream(id);
          const isFirst = stream !== undefined && live.size + unknown.size === 0;
          if (fault === 'typeless' && stream) unknown.add(id);
          else if (fault === 'odd entry' && isFirst) unknown.add(id);
          else if (fault === 'page lost' && !isFirst) unknown.add(id);
          else if (stream) live.set(id, { ...stream, userId: id });
        }
        memory.polls.push(at);
        memory.listed.set(
          at,
          Array.from(live.values(), (stream) => stream.id),
        );
        if (fault === 'empty') memory.emptyPolls.push(at);
        return { at, live, unknown };
      });
    },
  };
}

function fail(fault: Fault | undefined): void {
  if (fault === 'fails') throw new ServiceError('Twitch is out of order.');
  if (fault === 'credentials refused')
    throw new ServiceError('Twitch refused the credentials.', { actionRequired: true });
}
