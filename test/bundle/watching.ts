import { expect, vi } from 'vitest';
import { ACCOUNTS, FRIEND, ME } from '../sandbox/accounts.ts';
import type { SandboxRequest } from '../sandbox/exchange.ts';
import { test as base, START } from '../sandbox/guest.ts';
import { type Run, type RunOptions, type RunResult, runAction } from '../sandbox/runner.ts';
import { USER_FILE } from '../sandbox/runner-files.ts';
import { openSandbox, type Sandbox } from '../sandbox/sandbox.ts';
import { leaks } from './private.ts';

// Enough for five stories at a time on a busy machine. The runner has its own limit for a run.
vi.setConfig({ testTimeout: 180_000 });

export { HOUR, MINUTE } from '../../src/domain/time.ts';
export { FRIEND, ME };

/** Twitch's user ids. */
export const ANNA = '11';
export const BERT = '12';

export const ANN = 'ann.someone@example.net';
export const EMAIL = {
  'smtp-url': 'smtps://sender%40example.com:hunter2-of-the-mailbox@smtp.example.com:465',
  'email-from': 'watcher-of-streams@example.org',
  'email-to': ANN,
};

/** The phone numbers of this many people. */
export const numbersOf = (count: number) =>
  Array.from({ length: count }, (_, index) => `+1555000${4000 + index}`);

/** Whether a request begins a poll, by asking for the first page of streams. */
export const isPoll = ({ path, query }: SandboxRequest) => path === '/helix/streams' && !query.has('after');

/** A story so far, and where its sandbox's clock stood at its end, in milliseconds. */
export interface Past {
  readonly sandbox: Sandbox;
  readonly endedAt: number;
}

/** The first runs that stories share, by their inputs and by who was live. */
const firstRuns = new Map<string, Promise<Past>>();

async function firstRun(inputs: Readonly<Record<string, string>>, live: readonly string[]): Promise<Past> {
  const sandbox = await openSandbox({ startAt: START });
  const watching = new Watching(sandbox);
  Object.assign(watching.inputs, inputs);
  for (const name of Object.keys(watching.inputs)) if (!(name in inputs)) delete watching.inputs[name];
  for (const id of live) watching.twitch.goLive(id);
  const { annotations } = await watching.run();
  expect(annotations).toEqual([]);
  await sandbox.close();
  return { sandbox, endedAt: sandbox.clock.now() };
}

/** A user who watches anna and bert, with two phones and every default. */
export class Watching {
  readonly sandbox: Sandbox;
  readonly inputs: Record<string, string> = {
    streamers: 'anna, bert',
    ...ACCOUNTS,
    'sms-to': `${ME}, ${FRIEND}`,
  };

  constructor(sandbox: Sandbox) {
    this.sandbox = sandbox;
    this.twitch.addStreamer({ id: ANNA, login: 'anna', name: 'Anna' });
    this.twitch.addStreamer({ id: BERT, login: 'bert', name: 'Bert' });
  }

  get twitch() {
    return this.sandbox.twitch;
  }

  get twilio() {
    return this.sandbox.twilio;
  }

  /** Watches this many streamers, with the ids 2000, 2001 and so on. @returns their logins */
  watchMany(count: number): string[] {
    const logins = Array.from({ length: count }, (_, index) => `streamer${index}`);
    for (const [index, login] of logins.entries()) this.twitch.addStreamer({ id: `${2000 + index}`, login });
    this.inputs.streamers = logins.join(' ');
    return logins;
  }

  removeSms(): void {
    for (const name of Object.keys(this.inputs)) if (/^(twilio|sms)-/.test(name)) delete this.inputs[name];
  }

  useEmailAlone(): void {
    this.removeSms();
    Object.assign(this.inputs, EMAIL);
  }

  /** Lets time pass between two runs. */
  pass(milliseconds: number): void {
    this.sandbox.clock.advance(milliseconds);
  }

  /** Begins after a first run that went well while these were live. It is played once for all stories that begin alike. */
  async hasRun(...live: readonly string[]): Promise<void> {
    const given = JSON.stringify([this.inputs, live]);
    const past = firstRuns.get(given) ?? firstRun(this.inputs, live);
    firstRuns.set(given, past);
    this.goOnFrom(await past);
  }

  /** Continues where another story ended. */
  goOnFrom({ sandbox: { cache, twilio, twitch, smtp }, endedAt }: Past): void {
    this.sandbox.cache.takeOver(cache);
    this.sandbox.smtp.takeOver(smtp);
    this.twilio.takeOver(twilio);
    this.twitch.takeOver(twitch);
    this.pass(Math.max(0, endedAt - this.sandbox.clock.now()));
  }

  /** Plays a run that ends by itself. */
  async run(options: Partial<RunOptions> = {}): Promise<RunResult> {
    const run = await this.start(options);
    expect(run, run.log).toMatchObject({ timedOut: false, signal: null });
    return run;
  }

  /** Starts a run that the story disturbs. Any run must leave no file behind and show nothing private. */
  start(options: Partial<RunOptions> = {}): Run {
    this.sandbox.clearRequests();
    const { inputs = this.inputs } = options;
    const run = runAction(this.sandbox, { skipSleep: true, ...options, inputs });
    const checked = run.then((result) => {
      expect(leaks(this.sandbox, inputs, result)).toEqual([]);
      expect(result.refusedHosts).toEqual([]);
      const files = [USER_FILE, ...Object.keys(options.workspace ?? {})].sort();
      if (!result.signal) expect(result.workspaceFiles).toEqual(files);
      return result;
    });
    return Object.assign(checked, { runId: run.runId, kill: run.kill });
  }

  /** The heads of the texts to a number so far, oldest first: `LIVE anna`. */
  sent(to: string = ME): string[] {
    return this.twilio.texts(to).map((body) => body.split(':')[0] ?? '');
  }

  /** The same for both recipients. */
  sentToBoth(): string[][] {
    return [this.sent(ME), this.sent(FRIEND)];
  }

  /** The same for the emails to an address. */
  mailed(to: string = ANN): string[] {
    return this.sandbox.smtp.mailTo(to).map(({ message }) => message.subject?.split(':')[0] ?? '');
  }

  /** The requests of the last run to each service that had any, as `METHOD path`. */
  requests(): Record<string, string[]> {
    const found: Record<string, string[]> = {};
    for (const { service, method, path } of this.sandbox.requests) {
      found[service] ??= [];
      found[service].push(`${method} ${path.replace(/^.*\//, '')}`);
    }
    return found;
  }
}

/** What the page of a run shows, of one level or of all. */
export function said({ annotations }: RunResult, level?: 'warning' | 'error'): string[] {
  return annotations.filter((each) => !level || each.level === level).map(({ message }) => message);
}

/** A test with a watcher in a sandbox of its own. */
export const test = base.extend('watching', ({ sandbox }) => new Watching(sandbox));
