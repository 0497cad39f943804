import * as v from 'valibot';
import { wordsOf } from '../../errors.ts';
import type { RunsFact } from '../../host.ts';
import { askGitHub, bodyOf, canAsk, type GitHubRepository, isHidden, workflowFile } from './github.ts';

const workflow = v.object({ state: v.string() });
const runs = v.object({
  workflow_runs: v.array(
    v.object({
      created_at: v.pipe(v.string(), v.transform(Date.parse), v.number()),
      event: v.string(),
      conclusion: v.nullish(v.string()),
    }),
  ),
});

/** This many runs show how punctual the schedule is. */
const MOST_STARTS = 30;

export interface WorkflowSettings extends GitHubRepository {
  /** `https://github.com`, or a GitHub Enterprise Server. */
  readonly server: string;
  readonly workflowRef: string;
}

/**
 * What GitHub knows about the workflow that watches: this one or, for one that only checks (`NAME-setup.yml`),
 * `NAME.yml` beside it. https://docs.github.com/en/rest/actions/workflows#get-a-workflow
 */
export async function checkRuns({ server, workflowRef, ...repository }: WorkflowSettings): Promise<RunsFact> {
  const file = workflowFile(workflowRef)?.replace(/-setup(?=\.ya?ml$)/, '');
  if (file === undefined || !canAsk(repository)) return { kind: 'hidden' };
  const path = `actions/workflows/${encodeURIComponent(file)}`;
  try {
    const [found, listed] = await Promise.all([
      askGitHub(repository, path),
      askGitHub(repository, `${path}/runs?per_page=100`),
    ]);
    // GitHub answers 403 without the permission, and 404 without the workflow.
    if (found.status === 404) return { kind: 'no workflow', file };
    if (isHidden(found) || isHidden(listed)) return { kind: 'hidden' };
    const { state } = v.parse(workflow, bodyOf(found));
    const { workflow_runs } = v.parse(runs, bodyOf(listed));
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
