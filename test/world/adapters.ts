import type { Recipient } from '../../src/domain/notification.ts';
import type { Log, Ports, Runs } from '../../src/ports.ts';
import { emailOf, smsOf, webhooksOf } from './channels.ts';
import { processIn, type RunProcess } from './exchange.ts';
import { storeOf } from './state-store.ts';
import { twitchOf } from './twitch-port.ts';
import type { World } from './world.ts';

/** Lines that a run logged. */
export interface Lines {
  readonly info: string[];
  readonly warn: string[];
  readonly error: string[];
}

/**
 * The ports of one run in a world. Recipients with an `@` in the address get mail, or a webhook that behaves like
 * mail; the others get texts.
 */
export function portsInto(
  world: World,
  recipients: readonly Recipient[],
  runId: number,
  watcher: string,
): {
  readonly ports: Ports;
  readonly lines: Lines;
  readonly killed: Promise<'killed'>;
  readonly kill: () => void;
  readonly cancel: () => void;
} {
  const lines: Lines = { info: [], warn: [], error: [] };
  const log: Log = {
    info: (line) => lines.info.push(line),
    warn: (line) => lines.warn.push(line),
    error: (line) => lines.error.push(line),
    debug: () => undefined,
    group: () => undefined,
  };
  const run = processIn(world, watcher);
  const { sleep, killed, kill } = run;
  const cancellation = new AbortController();
  const byMail = recipients.filter(({ address }) => address.includes('@'));
  const mails = world.areWebhooks ? webhooksOf : (...args: Parameters<typeof emailOf>) => [emailOf(...args)];
  const byText = recipients.filter(({ address }) => !address.includes('@'));
  const ports: Ports = {
    clock: { now: () => world.clock.now(), sleep },
    log,
    twitch: twitchOf(run),
    channels: [
      ...(byText.length > 0 ? [smsOf(run, byText)] : []),
      ...(byMail.length > 0 ? mails(run, byMail) : []),
    ],
    store: storeOf(run, runId, log),
    runs: runsOf(run, runId),
    signal: cancellation.signal,
  };
  return { ports, lines, killed, kill, cancel: () => cancellation.abort() };
}

function runsOf({ world, exchange }: RunProcess, runId: number): Runs {
  return {
    number: runId,
    lastSuccess: () =>
      exchange('github', undefined, (fault) => {
        if (fault === 'fails') return 'unknown';
        const earlier = world.areRunsHidden ? [] : world.runs.filter(({ id }) => id < runId);
        return earlier.findLast(({ isSuccess }) => isSuccess)?.startedAt ?? 'none';
      }),
    newer: () =>
      exchange('github', undefined, (fault) => {
        if (fault === 'fails') return 'unknown';
        if (world.areRunsHidden) return 'hidden';
        const since = world.runs.filter(({ id }) => id > runId);
        const newer = since.filter(({ status }) => status !== 'completed');
        if (newer.length === 0) return 'none';
        return newer.some(({ status }) => status === 'in_progress') ? 'works' : 'waits';
      }),
  };
}
