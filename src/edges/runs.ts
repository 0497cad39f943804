import type { IncomingHttpHeaders } from 'node:http';
import * as v from 'valibot';
import type { Runs } from '../ports.ts';
import { exchange } from './exchange.ts';

/** GitHub is given up after so long, milliseconds: whether a newer run waits is asked again a minute later. */
const LIMIT = 5_000;

const answer = v.object({
  workflow_runs: v.array(v.object({ id: v.number(), status: v.nullable(v.string()) })),
});

export interface RunsSettings {
  /** Empty where there is none. */
  readonly token: string;
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `owner/name/.github/workflows/file.yml@ref`: names the file of the workflow. */
  readonly workflowRef: string;
  readonly runId: string;
  readonly runNumber: number;
}

/**
 * The runs of this workflow, newest first. A run that waits for its concurrency group has the status `pending`.
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
export function workflowRuns({ token, api, repository, workflowRef, runId, runNumber }: RunsSettings): Runs {
  const file = /\/([^/@]+)@/.exec(workflowRef)?.[1];
  const url = `${api}/repos/${repository}/actions/workflows/${encodeURIComponent(file ?? '')}/runs?per_page=20`;
  const isPossible = token !== '' && file !== undefined && /^[\w.-]+\/[\w.-]+$/.test(repository);
  return {
    number: runNumber,
    newer: async () => {
      if (!isPossible) return 'hidden';
      try {
        const { status, headers, content } = await exchange(url, {
          headers: {
            Authorization: `Bearer ${token}`,
            Accept: 'application/vnd.github+json',
            'X-GitHub-Api-Version': '2022-11-28',
          },
          signal: AbortSignal.timeout(LIMIT),
        });
        if ([401, 403, 404].includes(status)) return isRateLimited(headers) ? 'unknown' : 'hidden';
        const { workflow_runs } = v.parse(answer, JSON.parse(content.toString()));
        const newer = workflow_runs.filter(({ id, status }) => id > Number(runId) && status !== 'completed');
        if (newer.length === 0) return 'none';
        return newer.some(({ status }) => status === 'in_progress') ? 'works' : 'waits';
      } catch {
        return 'unknown';
      }
    },
  };
}

function isRateLimited(headers: IncomingHttpHeaders): boolean {
  return headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
}
