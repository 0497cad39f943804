import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAction } from '../../sandbox/runner.ts';
import { sandboxEnvironment } from '../../sandbox/runner-environment.ts';
import { inputEnvironment } from '../../sandbox/runner-inputs.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';

/** What one run cost: time in milliseconds, memory (its peak) in bytes. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
  readonly requests: number;
  /** What the stand-ins of the services take of the same machine: CPU time of this process, in milliseconds. */
  readonly services: number;
}

/** A program that does what a run does: a file for Node.js, or for Python. */
export interface Program {
  readonly file: string;
  readonly python?: string;
}

type Inputs = Readonly<Record<string, string>>;

interface Options {
  /** The time in which the process only waits is skipped. */
  readonly isWaitingSkipped?: boolean;
}

const PRELOAD = join(import.meta.dirname, 'preload-usage.cjs');
const ACTION_FILE = join(import.meta.dirname, '..', '..', '..', 'action.yml');

/** Runs a program once. @throws when it fails */
export async function measure(
  sandbox: Sandbox,
  program: Program,
  inputs: Inputs,
  options: Options = {},
): Promise<Cost> {
  sandbox.clearRequests();
  const usageFile = join(mkdtempSync(join(sandbox.place.folder, 'usage-')), 'usage.json');
  const run = program.python === undefined ? runInNode : runInPython;
  const before = process.cpuUsage();
  const wall = await run(sandbox, program, inputs, usageFile, options);
  const { user, system } = process.cpuUsage(before);
  const { cpu, memory } = JSON.parse(readFileSync(usageFile, 'utf8'));
  return { wall, cpu, memory, requests: sandbox.requests.length, services: (user + system) / 1000 };
}

/** @returns how long it took */
async function runInNode(
  sandbox: Sandbox,
  { file }: Program,
  inputs: Inputs,
  usageFile: string,
  { isWaitingSkipped = false }: Options,
) {
  const run = await runAction(sandbox, {
    inputs,
    bundle: file,
    ownClock: !isWaitingSkipped,
    skipSleep: isWaitingSkipped,
    isMeasured: true,
    timeoutMs: 600_000,
    env: { USAGE_FILE: usageFile },
    nodeArgs: ['--require', PRELOAD],
  });
  if (run.exitCode !== 0) throw new Error(`${file} failed: ${run.log}`);
  return run.durationMs;
}

async function runInPython(
  sandbox: Sandbox,
  { file, python = '' }: Program,
  inputs: Inputs,
  usageFile: string,
) {
  const places = { refusalsFile: '', sleepFile: '', unreachable: [], elsewhere: {} };
  const env = {
    ...inputEnvironment(ACTION_FILE, inputs),
    ...sandboxEnvironment(sandbox, places),
    PYTHONPATH: join(import.meta.dirname, 'python'),
    USAGE_FILE: usageFile,
  };
  const startedAt = performance.now();
  const child = spawn(python, [file], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const [exitCode] = await once(child, 'close');
  if (exitCode !== 0) throw new Error(`${file} failed: ${said}`);
  return performance.now() - startedAt;
}
