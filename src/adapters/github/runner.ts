import { appendFile, readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import * as v from 'valibot';
import type { Repository } from '../../domain/time.ts';
import { wordsOf } from '../../errors.ts';
import type { Host } from '../../host.ts';
import { type Naming, namedInLog, namedOnPage } from '../../messages/inputs.ts';
import { stateCache } from '../cache/store.ts';
import { clean, hide, hideInRunner } from '../clean.ts';
import { ours, quoteOthers, runLog } from './log.ts';
import { checkRuns, workflowRuns } from './workflow.ts';

/** The host on a GitHub runner, configured by its environment variables. */
export function runner(env: NodeJS.ProcessEnv): Host {
  const { GITHUB_RUN_ID: runId = '0', GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
  const run = `${runId}-${attempt}`;
  const workflow = {
    api: env.GITHUB_API_URL ?? 'https://api.github.com',
    repository: env.GITHUB_REPOSITORY ?? '',
    workflowRef: env.GITHUB_WORKFLOW_REF ?? '',
  };
  const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
  const naming: Naming = isFork(env)
    ? { kind: 'fork', settingsUrl: `${server}/${workflow.repository}/settings` }
    : { kind: 'inputs' };
  const log = runLog((words) => namedInLog(clean(words), naming));
  const cleanPage = (markdown: string) => namedOnPage(clean(markdown), naming);
  return {
    getInput: core.getInput,
    naming,
    hasPage: true,
    hide: (secrets) => {
      quoteOthers();
      hideInRunner((value) => ours(() => core.setSecret(value)));
      hide(secrets);
    },
    log,
    store: (settings, clock) => stateCache({ ...settings, run }, clock, log),
    runs: (token) =>
      workflowRuns({ ...workflow, token }, { runId, runNumber: Number(env.GITHUB_RUN_NUMBER ?? 0) }),
    checkStore: async (clock) => (await import('../cache/save.ts')).checkCache(run, clock),
    checkRuns: (token) => checkRuns({ ...workflow, token }, server),
    repository: async () => readRepository(env.GITHUB_EVENT_PATH),
    publish: async ({ outputs, summary, isRed }) => {
      if (isRed) process.exitCode = core.ExitCode.Failure;
      const path = env.GITHUB_STEP_SUMMARY;
      await orWarn('outputs', () => {
        for (const [name, value] of Object.entries(outputs))
          ours(() => core.setOutput(name, cleanPage(`${value}`)));
      });
      await orWarn('summary', async () => {
        if (path) await appendFile(path, cleanPage(summary));
      });
    },
    fail: (words) => ours(() => core.setFailed(clean(words))),
  };
}

/** Whether the run uses the action from its own repository, by one of our workflows, as in a fork. */
function isFork({
  GITHUB_ACTION_REPOSITORY: elsewhere,
  GITHUB_WORKFLOW_REF: workflow = '',
}: NodeJS.ProcessEnv): boolean {
  return !elsewhere && /\/twitch-sms(-setup)?\.yml@/.test(workflow);
}

/** Only warns if part of the report can't be written: the run has done its work by then. */
async function orWarn(part: string, write: () => void | Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const words = `The ${part} of this run could not be written (${wordsOf(error)}). Messages are not affected.`;
    ours(() => core.warning(words));
  }
}

/** A time, as milliseconds since 1970. Push events have seconds since 1970, all others ISO 8601. */
const time = v.optional(
  v.pipe(
    v.union([v.string(), v.number()]),
    v.transform((at) => (typeof at === 'number' ? at * 1000 : Date.parse(at))),
    v.number(),
  ),
);
const event = v.object({
  repository: v.object({ private: v.boolean(), pushed_at: time, created_at: time }),
});

/** Reads the repository from the event that started the run. @returns `undefined` if the event does not name one */
async function readRepository(path: string | undefined): Promise<Repository | undefined> {
  try {
    const { repository } = v.parse(event, JSON.parse(await readFile(path ?? '', 'utf8')));
    // A new fork inherits `pushed_at` from its parent repository, so its creation counts too.
    const times = [repository.pushed_at, repository.created_at].filter((at) => at !== undefined);
    return {
      isPrivate: repository.private,
      ...(repository.pushed_at !== undefined && { activeAt: Math.max(...times) }),
    };
  } catch {
    return undefined;
  }
}
