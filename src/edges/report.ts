import { appendFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { twitchOutputs } from '../core/outputs.ts';
import type { WayName } from '../ports.ts';
import type { RunRecord } from '../record.ts';
import { summary } from '../summary.ts';

/** Publishes what a run did: outputs, job summary, and whether a person must act. */
export async function report(
  record: RunRecord,
  now: number,
  clean: (words: string) => string,
): Promise<void> {
  const { roster, observation, transitions, deliveries, mustAct, stateSource } = record;
  const sentBy = (name: WayName) =>
    deliveries.filter(({ way, result }) => way === name && result === 'sent').length;
  const outputs = {
    ...twitchOutputs(roster, observation, transitions),
    'sms-sent': sentBy('sms'),
    'emails-sent': sentBy('email'),
    'state-source': stateSource,
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (path) await appendFile(path, clean(summary(record, now)));
  if (mustAct.size > 0) process.exitCode = core.ExitCode.Failure;
}
