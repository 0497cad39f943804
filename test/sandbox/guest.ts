import { join } from 'node:path';
import { test as base, expect } from 'vitest';
import { type Run, type RunOptions, runAction } from './runner.ts';
import { openSandbox, type Sandbox } from './sandbox.ts';

/** When each sandbox begins. */
export const START = new Date('2026-01-01T20:00:00Z');

/** A test with a sandbox of its own. */
// biome-ignore lint/correctness/noEmptyPattern: the test runner reads from the pattern what a fixture needs
export const test = base.extend('sandbox', async ({}, { onCleanup }): Promise<Sandbox> => {
  const sandbox = await openSandbox({ startAt: START });
  onCleanup(() => sandbox.close());
  return sandbox;
});

/** Runs `guest-NAME.ts` instead of the action. */
export function runGuest(
  sandbox: Sandbox,
  name: string,
  inputs: RunOptions['inputs'] = {},
  options: Partial<RunOptions> = {},
): Run {
  const bundle = join(import.meta.dirname, `guest-${name}.ts`);
  return runAction(sandbox, { bundle, inputs, actionFile: '', ...options });
}

export interface Answered {
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the service answered
  readonly body: any;
}

/** What the services answer to these requests of one process. */
export async function ask(sandbox: Sandbox, ...requests: object[]): Promise<Answered[]> {
  const { outputs, log } = await runGuest(sandbox, 'fetch', { requests: JSON.stringify(requests) });
  expect(log).not.toContain('rror');
  return JSON.parse(outputs.answers ?? log);
}
