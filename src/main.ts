import * as core from '@actions/core';
import { systemClock as clock } from './edges/clock.ts';
import { email } from './edges/email.ts';
import { hide, runLog } from './edges/log.ts';
import { heedProxy } from './edges/proxy.ts';
import { report } from './edges/report.ts';
import { workflowRuns } from './edges/runs.ts';
import { sms } from './edges/sms.ts';
import { stateCache } from './edges/state-cache.ts';
import { stopBySignal } from './edges/stop.ts';
import { twitch } from './edges/twitch.ts';
import { findPrivate } from './inputs/private.ts';
import { InputMistakes } from './inputs/reader.ts';
import { readInputs } from './inputs.ts';
import { run } from './run.ts';
import { wordsOf } from './trouble.ts';

async function main(): Promise<void> {
  const stop = stopBySignal();
  const clean = hide(findPrivate(core.getInput));
  try {
    const inputs = await readInputs(core.getInput);
    const log = runLog(clean);
    const { env } = process;
    heedProxy(env, log);
    const { GITHUB_RUN_ID: runId = '0', GITHUB_RUN_ATTEMPT: runAttempt = '1' } = env;
    const record = await run(inputs, {
      clock,
      log,
      stop,
      twitch: twitch(inputs.twitchClientId, inputs.twitchClientSecret, clock),
      ways: [
        ...(inputs.sms ? [sms(inputs.sms, inputs.texts)] : []),
        ...(inputs.email ? [email(inputs.email, inputs.texts.language)] : []),
      ],
      store: stateCache({ stateKey: inputs.stateKey, runId, runAttempt }, clock, log),
      runs: workflowRuns({
        token: inputs.githubToken,
        api: env.GITHUB_API_URL ?? 'https://api.github.com',
        repository: env.GITHUB_REPOSITORY ?? '',
        workflowRef: env.GITHUB_WORKFLOW_REF ?? '',
        runId,
        runNumber: Number(env.GITHUB_RUN_NUMBER ?? 0),
      }),
    });
    await report(record, clock.now(), clean);
  } catch (error) {
    core.setFailed(
      error instanceof InputMistakes
        ? clean(`Nothing was done, because the inputs need a correction:\n${error.message}`)
        : `A mistake in this action stopped it (${wordsOf(error)}). Please report it with this log.`,
    );
    if (!(error instanceof InputMistakes)) core.debug(clean(String((error as Error)?.stack)));
  }
}

await main();
// What was given up on (a hanging connection, a kept socket) must not hold the job.
process.stdout.write('', () => process.exit());
