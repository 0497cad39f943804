import * as v from 'valibot';
import type { RunsFact } from '../core/check/schedule.ts';
import { wordsOf } from '../trouble.ts';
import { askGitHub, bodyOf, canAsk, type GitHubRepository, isHidden, workflowFile } from './github.ts';

const workflow = v.object({ state: v.string() });
const runs = v.object({
  workflow_runs: v.array(
    v.object({ created_at: v.pipe(v.string(), v.transform(Date.parse), v.number()), event: v.string() }),
  ),
});

export interface WorkflowSettings extends GitHubRepository {
  /** `https://github.com`, or a GitHub Enterprise Server. */
  readonly server: string;
  readonly workflowRef: string;
}

/**
 * What GitHub knows of the workflow that watches: of this one or, for one that only checks (`NAME-setup.yml`), of
 * `NAME.yml` beside it. https://docs.github.com/en/rest/actions/workflows#get-a-workflow
 */
export async function seeRuns({ server, workflowRef, ...repository }: WorkflowSettings): Promise<RunsFact> {
  const file = workflowFile(workflowRef)?.replace(/-setup(?=\.ya?ml$)/, '');
  if (file === undefined || !canAsk(repository)) return { kind: 'hidden' };
  const path = `actions/workflows/${encodeURIComponent(file)}`;
  try {
    const [found, listed] = await Promise.all([
      askGitHub(repository, path),
      askGitHub(repository, `${path}/runs?event=schedule&per_page=30`),
    ]);
    // Without the permission, GitHub says 403; of what is not there, 404.
    if (found.status === 404) return { kind: 'no workflow', file };
    if (isHidden(found) || isHidden(listed)) return { kind: 'hidden' };
    const { state } = v.parse(workflow, bodyOf(found));
    const { workflow_runs } = v.parse(runs, bodyOf(listed));
    return {
      kind: 'seen',
      state,
      starts: workflow_runs.map(({ created_at }) => created_at),
      url: `${server}/${repository.repository}/actions/workflows/${file}`,
    };
  } catch (error) {
    return { kind: 'silent', why: `GitHub can't be asked for the runs (${wordsOf(error)}).` };
  }
}
