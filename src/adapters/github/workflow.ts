import * as v from 'valibot';
import { wordsOf } from '../../errors.ts';
import type { RunsFact } from '../../host.ts';
import type { Runs } from '../../ports.ts';
import { jsonOf } from '../http/exchange.ts';
import { askGitHub, canAsk, type GitHubRepository, isHidden } from './api.ts';

/** How many scheduled runs to measure punctuality by. */
const MOST_STARTS = 30;

const workflow = v.object({ state: v.string() });
const runs = v.object({
  workflow_runs: v.array(
    v.object({
      id: v.number(),
      status: v.nullable(v.string()),
      event: v.string(),
      conclusion: v.nullish(v.string()),
      created_at: v.pipe(v.string(), v.transform(Date.parse), v.number()),
    }),
  ),
});

/** A workflow in a repository. */
interface WorkflowSettings extends GitHubRepository {
  /** `owner/name/.github/workflows/file.yml@ref`. */
  readonly workflowRef: string;
}

/**
 * Watches the other runs of this workflow. GitHub lists them newest first; a run that waits for its concurrency group
 * has the status `pending`.
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
export function workflowRuns(
  { workflowRef, ...repository }: WorkflowSettings,
  self: { readonly runId: string; readonly runNumber: number },
): Runs {
  const file = fileOf(workflowRef);
  let starts: readonly number[] = [];
  let lastSuccess: number | undefined;
  return {
    number: self.runNumber,
    starts: () => starts,
    lastSuccess: () => lastSuccess,
    newer: async () => {
      if (file === undefined || !canAsk(repository)) return 'hidden';
      try {
        const response = await askGitHub(repository, `${pathOf(file)}/runs?per_page=20`);
        if (isHidden(response)) return 'hidden';
        const { workflow_runs } = v.parse(runs, jsonOf(response.content));
        starts = workflow_runs.map(({ created_at }) => created_at);
        const earlier = workflow_runs.filter(({ id }) => id < Number(self.runId));
        lastSuccess = earlier.find(({ conclusion }) => conclusion === 'success')?.created_at;
        const since = workflow_runs.filter(({ id }) => id > Number(self.runId));
        const newer = since.filter(({ status }) => status !== 'completed');
        if (newer.length === 0) return 'none';
        return newer.some(({ status }) => status === 'in_progress') ? 'works' : 'waits';
      } catch {
        return 'unknown';
      }
    },
  };
}

/**
 * Gathers what GitHub knows about the watching workflow: `NAME.yml` if this is its setup workflow `NAME-setup.yml`, or
 * else this workflow itself. https://docs.github.com/en/rest/actions/workflows#get-a-workflow
 *
 * @param server `https://github.com`, or a GitHub Enterprise Server
 */
export async function checkRuns(
  { workflowRef, ...repository }: WorkflowSettings,
  server: string,
): Promise<RunsFact> {
  const file = fileOf(workflowRef)?.replace(/-setup(?=\.ya?ml$)/, '');
  if (file === undefined || !canAsk(repository)) return { kind: 'hidden' };
  try {
    const [found, listed] = await Promise.all([
      askGitHub(repository, pathOf(file)),
      askGitHub(repository, `${pathOf(file)}/runs?per_page=100`),
    ]);
    // GitHub answers 403 if the permission is missing, and 404 if the workflow is.
    if (found.status === 404) return { kind: 'no workflow', file };
    if (isHidden(found) || isHidden(listed)) return { kind: 'hidden' };
    const { state } = v.parse(workflow, jsonOf(found.content));
    const { workflow_runs } = v.parse(runs, jsonOf(listed.content));
    const scheduled = workflow_runs.filter(({ event }) => event === 'schedule').slice(0, MOST_STARTS);
    const lastAtWork = workflow_runs.findIndex(({ conclusion }) => conclusion !== 'skipped');
    const page = `${server}/${repository.repository}`;
    return {
      kind: 'answered',
      state,
      starts: scheduled.map(({ created_at }) => created_at),
      skipped: lastAtWork < 0 ? workflow_runs.length : lastAtWork,
      url: `${page}/actions/workflows/${file}`,
      variablesUrl: `${page}/settings/variables/actions`,
    };
  } catch (error) {
    return { kind: 'silent', why: `GitHub can't list the runs (${wordsOf(error)}).` };
  }
}

/** Takes `file.yml` out of `owner/name/.github/workflows/file.yml@ref`. */
function fileOf(workflowRef: string): string | undefined {
  return /\/([^/@]+)@/.exec(workflowRef)?.[1];
}

function pathOf(file: string): string {
  return `actions/workflows/${encodeURIComponent(file)}`;
}
