import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { CACHE_TOKEN } from './cache.ts';
import { GITHUB_TOKEN, REPOSITORY } from './github.ts';
import { cacheEnvironment, runnerEnvironment, sandboxEnvironment } from './runner-environment.ts';
import { RunFolder } from './runner-files.ts';
import { inputEnvironment, undeclaredInputs } from './runner-inputs.ts';
import { type Annotation, RunnerLog } from './runner-log.ts';
import type { Sandbox } from './sandbox.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const NETWORK = join(import.meta.dirname, 'preload-network.cjs');
const CLOCK = join(import.meta.dirname, 'preload-clock.cjs');
const SHORT_LIVED = join(import.meta.dirname, 'preload-short-lived.cjs');

export interface RunOptions {
  /** By name as in `with:`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Overrides the runner's own variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** The event's name (`schedule` by default) and what its file holds besides the repository. */
  readonly event?: { readonly name?: string; readonly payload?: object };
  /** What is run: `dist/index.js` by default. */
  readonly bundle?: string;
  /** `action.yml` of this repository by default; its absence is tolerated. */
  readonly actionFile?: string;
  /** The process is killed after this time; 60 s by default, in real milliseconds. */
  readonly timeoutMs?: number;
  /**
   * Whenever the process does nothing but wait for a timer, or for answers that never come, the clock jumps to
   * the moment the timer is due. For a run that is alone in its sandbox.
   */
  readonly skipSleep?: boolean;
  /** Leaves the process the machine's clock, because the sandbox's takes processor time. */
  readonly ownClock?: boolean;
  /** Does nothing to make the process cheaper, because its cost is measured. */
  readonly isMeasured?: boolean;
  readonly nodeArgs?: readonly string[];
  /** The texts of files that are in the workspace before the run, besides the repository's, by path. */
  readonly workspace?: Readonly<Record<string, string>>;
  /** Host names that refuse the connection, e.g. `api.twitch.tv`. */
  readonly unreachable?: readonly string[];
  /** Other local servers by `host` or `host:port`, e.g. `{ 'smtp.example.com:465': 40465 }`. */
  readonly elsewhere?: Readonly<Record<string, number>>;
}

export interface RunResult {
  /** Null when a signal ended the process. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly timedOut: boolean;
  readonly runId: number;
  /** As a person sees it on GitHub. */
  readonly log: string;
  /** As the process wrote it, secrets and all. */
  readonly rawLog: string;
  readonly masks: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown, without any masking. */
  readonly summary: string;
  readonly workspaceFiles: readonly string[];
  /** `host:port` of what the process tried to reach outside the sandbox. */
  readonly refusedHosts: readonly string[];
  /** Real milliseconds from start to end of the process. */
  readonly durationMs: number;
}

/** A run under way; awaiting it gives the result. */
export interface Run extends Promise<RunResult> {
  readonly runId: number;
  kill(signal?: NodeJS.Signals): void;
}

/** How long a process that seems asleep may take to notice a signal, in real milliseconds. */
const SEEN_AFTER = 1_500;

let lastRunId = 9_000_000_000;

/** How many runs of its workflow each sandbox has seen. */
const runNumbers = new WeakMap<Sandbox, number>();

/** Runs the shipped bundle in its own process, as GitHub's runner would, in the world of the sandbox. */
export function runAction(sandbox: Sandbox, options: RunOptions): Run {
  lastRunId += 1;
  const runId = lastRunId;
  const runNumber = (runNumbers.get(sandbox) ?? 0) + 1;
  runNumbers.set(sandbox, runNumber);
  const { actionFile = join(ROOT, 'action.yml'), bundle = join(ROOT, 'dist', 'index.js') } = options;
  const base = mkdtempSync(join(sandbox.place.folder, `run-${runId}-`));
  const folder = new RunFolder(base, eventOf(options), options.workspace);
  const refusalsFile = join(base, 'refusals');
  const sleepFile = join(base, 'sleep');
  const { unreachable = [], elsewhere = {}, inputs } = options;
  const environment = {
    ...runnerEnvironment(folder, { runId, runNumber }, options.event?.name ?? 'schedule'),
    ...cacheEnvironment(sandbox),
    ...inputEnvironment(actionFile, inputs),
    ...options.env,
    ...sandboxEnvironment(sandbox, { refusalsFile, sleepFile, unreachable, elsewhere }),
  };
  const log = new RunnerLog([GITHUB_TOKEN, CACHE_TOKEN]);
  const unexpected = undeclaredInputs(actionFile, inputs);
  if (unexpected.length > 0) log.annotate('warning', `Unexpected input(s) '${unexpected.join("', '")}'`);

  const preloaded = [
    NETWORK,
    ...(options.ownClock ? [] : [CLOCK]),
    ...(options.isMeasured ? [] : [SHORT_LIVED]),
  ];
  const startedAt = performance.now();
  const child = spawn(
    process.execPath,
    [...preloaded.flatMap((file) => ['--require', file]), ...(options.nodeArgs ?? []), bundle],
    { cwd: folder.workspace, env: environment, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) =>
      log.write(line),
    );
  }
  let timedOut = false;
  let signalledAt = Number.NEGATIVE_INFINITY;
  const skip = () => {
    if (performance.now() - signalledAt > SEEN_AFTER) skipSleep(sandbox, sleepFile);
  };
  const timers = [
    setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, options.timeoutMs ?? 60_000),
    ...(options.skipSleep ? [setInterval(skip, 10)] : []),
  ];

  const result = new Promise<RunResult>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => {
      for (const timer of timers) clearTimeout(timer);
      const durationMs = performance.now() - startedAt;
      const { outputs, summary, workspaceFiles } = folder;
      if (Buffer.byteLength(summary) > 1024 * 1024) {
        log.annotate('error', '$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k');
      }
      const refused = existsSync(refusalsFile) ? readFileSync(refusalsFile, 'utf8').trim().split('\n') : [];
      const { text, raw: rawLog, masks, annotations } = log;
      const ended = { exitCode, signal, timedOut, runId, durationMs, refusedHosts: refused };
      resolve({ ...ended, log: text, rawLog, masks, annotations, outputs, summary, workspaceFiles });
    });
  });
  const kill = (signal: NodeJS.Signals = 'SIGKILL') => {
    signalledAt = performance.now();
    child.kill(signal);
  };
  return Object.assign(result, { runId, kill });
}

/** Waits until pending network events are handled, so that a request that no longer hangs does not count. */
function skipSleep(sandbox: Sandbox, sleepFile: string): void {
  setImmediate(() => {
    if (!existsSync(sleepFile)) return;
    const { clock, hanging } = sandbox;
    const [until = 0, requests = 0] = readFileSync(sleepFile, 'utf8').split(' ').map(Number);
    if (until > clock.now() && requests <= hanging) clock.advance(until - clock.now());
  });
}

function eventOf(options: RunOptions): object {
  const repository = {
    id: REPOSITORY.id,
    name: REPOSITORY.name,
    full_name: `${REPOSITORY.owner}/${REPOSITORY.name}`,
    private: false,
    fork: true,
  };
  return { schedule: '7,22,37,52 * * * *', repository, ...options.event?.payload };
}
