import * as v from 'valibot';
import type { Runs } from '../../ports.ts';
import { askGitHub, bodyOf, canAsk, type GitHubRepository, isHidden, workflowFile } from './github.ts';

const answer = v.object({
  workflow_runs: v.array(
    v.object({
      id: v.number(),
      status: v.nullable(v.string()),
      conclusion: v.nullish(v.string()),
      created_at: v.pipe(v.string(), v.transform(Date.parse), v.number()),
    }),
  ),
});

export interface RunsSettings extends GitHubRepository {
  /** `owner/name/.github/workflows/file.yml@ref`: names the file of the workflow. */
  readonly workflowRef: string;
  readonly runId: string;
  readonly runNumber: number;
}

/**
 * The runs of this workflow, newest first. A run that waits for its concurrency group has the status `pending`.
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
export function workflowRuns({ workflowRef, runId, runNumber, ...repository }: RunsSettings): Runs {
  const file = workflowFile(workflowRef);
  let starts: readonly number[] = [];
  let lastSuccess: number | undefined;
  return {
    number: runNumber,
    starts: () => starts,
    lastSuccess: () => lastSuccess,
    newer: async () => {
      if (file === undefined || !canAsk(repository)) return 'hidden';
      try {
        const path = `actions/workflows/${encodeURIComponent(file)}/runs?per_page=20`;
        const response = await askGitHub(repository, path);
        if (isHidden(response)) return 'hidden';
        const { workflow_runs } = v.parse(answer, bodyOf(response));
        starts = workflow_runs.map(({ created_at }) => created_at);
        const earlier = workflow_runs.filter(({ id }) => id < Number(runId));
        lastSuccess = earlier.find(({ conclusion }) => conclusion === 'success')?.created_at;
        const since = workflow_runs.filter(({ id }) => id > Number(runId));
        const newer = since.filter(({ status }) => status !== 'completed');
        if (newer.length === 0) return 'none';
        return newer.some(({ status }) => status === 'in_progress') ? 'works' : 'waits';
      } catch {
        return 'unknown';
      }
    },
  };
}
