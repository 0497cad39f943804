import { type PastText, readHead, wholeSecond } from '../../src/core/history.ts';
import type { Recipient } from '../../src/core/notification.ts';
import type { LiveStream } from '../../src/core/observation.ts';
import type { Recording } from '../../src/core/recordings.ts';
import { smsText } from '../../src/core/sms-text.ts';
import { readState, writeState } from '../../src/core/state.ts';
import type { Log, Ports, StateStore, Stop, Twitch, Way } from '../../src/ports.ts';
import { Trouble } from '../../src/trouble.ts';
import { TEXTS } from '../core/news.ts';
import type { Fault, Moment, World } from './world.ts';

/** Lines that a run logged. */
export interface Lines {
  readonly info: string[];
  readonly warn: string[];
  readonly error: string[];
}

/** The ports of one run in a world. A run that is killed waits for ever at the port where it was killed. */
export function portsInto(
  world: World,
  recipients: readonly Recipient[],
  runId: number,
): {
  readonly ports: Ports;
  readonly lines: Lines;
  readonly killed: Promise<'killed'>;
  readonly cancel: () => void;
} {
  const lines: Lines = { info: [], warn: [], error: [] };
  const log: Log = {
    info: (line) => lines.info.push(line),
    warn: (line) => lines.warn.push(line),
    error: (line) => lines.error.push(line),
    debug: () => undefined,
  };
  let isDead = false;
  let die: (how: 'killed') => void = () => undefined;
  const killed = new Promise<'killed'>((resolve) => {
    die = resolve;
  });
  const never = () => new Promise<never>(() => undefined);

  /** One exchange with the outside: latency, death and failure, or the effect. */
  const exchange = async <Result>(
    moment: Moment,
    about: string | undefined,
    effect: (fault: Fault | undefined) => Result,
  ): Promise<Result> => {
    if (isDead) return never();
    const latency = world.latency(moment);
    await world.clock.sleep(latency);
    if (isDead) return never();
    const fault = world.fault(moment, about);
    if (fault === 'killed before' || fault === 'killed after') {
      if (fault === 'killed after') effect(undefined);
      isDead = true;
      die('killed');
      return never();
    }
    const result = effect(fault);
    await world.clock.sleep(latency);
    return isDead ? never() : result;
  };
  const clock = {
    now: () => world.clock.now(),
    sleep: async (milliseconds: number) => {
      await world.clock.sleep(milliseconds);
      if (isDead) await never();
    },
  };
  const { stop, cancel } = stopper();
  const ports: Ports = {
    clock,
    log,
    twitch: twitchOf(world, exchange),
    ways: [smsOf(world, recipients, exchange)],
    store: storeOf(world, exchange, log),
    runs: {
      number: runId,
      newer: () =>
        exchange('github', undefined, (fault) => {
          if (fault === 'fails') return 'unknown';
          if (world.areRunsHidden) return 'hidden';
          const newer = world.runs.filter(({ id, status }) => id > runId && status !== 'completed');
          if (newer.length === 0) return 'none';
          return newer.some(({ status }) => status === 'in_progress') ? 'works' : 'waits';
        }),
    },
    stop,
  };
  return { ports, lines, killed, cancel };
}

function stopper(): { readonly stop: Stop; readonly cancel: () => void } {
  let isRequested = false;
  const waiting = new Set<() => void>();
  const cancel = () => {
    isRequested = true;
    for (const then of waiting) then();
    waiting.clear();
  };
  return {
    cancel,
    stop: {
      get isRequested() {
        return isRequested;
      },
      onRequest: (then) => {
        if (isRequested) then();
        else waiting.add(then);
        return () => waiting.delete(then);
      },
    },
  };
}

type Exchange = <Result>(
  moment: Moment,
  about: string | undefined,
  effect: (fault: Fault | undefined) => Result,
) => Promise<Result>;

function twitchOf(world: World, exchange: Exchange): Twitch {
  const fail = (fault: Fault | undefined) => {
    if (fault === 'fails') throw new Trouble('Twitch is out of order.');
    if (fault === 'credentials refused')
      throw new Trouble('Twitch refused the credentials.', { mustAct: true });
  };
  const find = (isWanted: (id: string, login: string) => boolean) =>
    exchange('twitch.users', undefined, (fault) => {
      fail(fault);
      return [...world.channels]
        .filter(([id, { login }]) => isWanted(id, login))
        .map(([id, { login }]) => ({ id, login, name: login }));
    });
  return {
    byLogin: (logins) => find((_id, login) => logins.includes(login)),
    byId: (ids) => find((id) => ids.includes(id)),
    recordings: (userId) =>
      exchange('twitch.videos', undefined, (fault): Recording[] => {
        fail(fault);
        return world.recordingsOf(userId);
      }),
    observe: (ids) => {
      const at = world.clock.now();
      return exchange('twitch.streams', undefined, (fault) => {
        fail(fault);
        const live = new Map<string, LiveStream>();
        const unknown = new Set<string>();
        for (const id of ids) {
          const stream = world.channels.get(id)?.stream;
          if (!stream || fault === 'empty') continue;
          if (fault === 'typeless') unknown.add(id);
          else live.set(id, { ...stream, userId: id });
        }
        return { at, live, unknown };
      });
    },
  };
}

function smsOf(world: World, recipients: readonly Recipient[], exchange: Exchange): Way {
  return {
    name: 'sms',
    recipients,
    dailyLimit: world.dailyLimit,
    text: async (announcement, at) => smsText(announcement, at, TEXTS),
    follow: (id) =>
      exchange('follow', undefined, () => world.texts[Number(id)]?.fate ?? { kind: 'delivered' }),
    history: (to, since) =>
      exchange('history', to.address, (fault): PastText[] => {
        if (fault === 'fails') throw new Trouble('Twilio does not list.');
        if (fault === 'credentials refused') throw new Trouble('Twilio refused.', { mustAct: true });
        return (
          world.texts
            .filter((text) => text.to === to.address && text.listedAt <= world.clock.now())
            // In no order within a second, as Twilio does not promise any.
            .reverse()
            .sort((a, b) => wholeSecond(a.at) - wholeSecond(b.at))
            .flatMap((text) => {
              const head = world.areBodiesRedacted ? undefined : readHead(text.body);
              return head && text.at >= wholeSecond(since) ? [{ ...head, at: wholeSecond(text.at) }] : [];
            })
        );
      }),
    send: (to, announcement, at) => {
      const body = smsText(announcement, at, TEXTS);
      return exchange('send', to.address, (fault) => {
        if (fault === 'fails') return { kind: 'unsure', why: '500' } as const;
        if (fault === 'throttled') return { kind: 'postponed', why: '429' } as const;
        if (fault === 'refused') return { kind: 'refused', why: '21610 STOP' } as const;
        if (fault === 'credentials refused') return { kind: 'blocked', why: '20003' } as const;
        const now = world.clock.now();
        world.texts.push({
          to: to.address,
          body,
          channelId: announcement.streamer.id,
          streamIds: announcement.stream.ids,
          at: now,
          listedAt: now + world.listDelay,
          ...(world.nextFate && { fate: world.nextFate }),
        });
        const id = String(world.texts.length - 1);
        return fault === 'answer lost'
          ? ({ kind: 'unsure', why: 'no answer' } as const)
          : ({ kind: 'accepted', id } as const);
      });
    },
  };
}

function storeOf(world: World, exchange: Exchange, log: Log): StateStore {
  return {
    restore: () =>
      exchange('cache.restore', undefined, (fault) => {
        if (fault === 'fails') return undefined;
        const content = world.entries.at(fault === 'entry before last' ? -2 : -1);
        return readState(fault === 'damaged' ? `${content}`.slice(1) : `${content}`);
      }),
    save: (state) =>
      exchange('cache.save', undefined, (fault) => {
        if (fault !== 'fails') world.entries.push(writeState(state));
        if (fault === 'fails') log.warn('The state could not be saved in the cache.');
        return fault !== 'fails' && fault !== 'answer lost';
      }),
  };
}
