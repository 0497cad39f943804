import * as v from 'valibot';
import { wordsOf } from '../../errors.ts';
import type { RunsFact } from '../../host.ts';
import type { Runs } from '../../ports.ts';
import { type Answer, exchange, jsonOf } from '../http/exchange.ts';

/** The timeout of a request to GitHub, in milliseconds. */
const LIMIT = 5_000;

/** How many scheduled runs to measure punctuality by. */
const MOST_STARTS = 30;

const workflow = v.object({ state: v.string() });
const runs = v.object({
  workflow_runs: v.array(
    v.object({
      id: v.number(),
      status: v.nullish(v.string()),
      event: v.nullish(v.string()),
      conclusion: v.nullish(v.string()),
      /** Absent if it can't be read, because a hand-over needs only ids and states. */
      created_at: v.fallback(v.optional(v.pipe(v.string(), v.transform(Date.parse), v.number())), undefined),
    }),
  ),
});

/** A workflow on GitHub, and how to query it. */
interface WorkflowSettings {
  /** Empty if there is none. */
  readonly token: string;
  /** `https://api.github.com`, or the API of a GitHub Enterprise Server. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `owner/name/.github/workflows/file.yml@ref`. */
  readonly workflowRef: string;
}

/**
 * Watches the other runs of this workflow. GitHub lists them newest first; a run that waits for its concurrency group
 * has the status `pending`.
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
export function workflowRuns(
  settings: WorkflowSettings,
  self: { readonly runId: string; readonly runNumber: number },
): Runs {
  const file = fileOf(settings);
  let starts: readonly number[] = [];
  const list = async () => {
    if (file === undefined) return 'hidden';
    try {
      const response = await askGitHub(settings, file, '/runs?per_page=20');
      if (isHidden(response)) return 'hidden';
      const { workflow_runs } = v.parse(runs, jsonOf(response.content));
      starts = workflow_runs.flatMap(({ created_at }) => created_at ?? []);
      return workflow_runs;
    } catch {
      return 'unknown';
    }
  };
  return {
    number: self.runNumber,
    starts: () => starts,
    newer: async () => {
      const listed = await list();
      if (typeof listed === 'string') return listed;
      const since = listed.filter(({ id }) => id > Number(self.runId));
      const newer = since.filter(({ status }) => status !== 'completed');
      if (newer.length === 0) return 'none';
      return newer.some(({ status }) => status === 'in_progress') ? 'works' : 'waits';
    },
    lastSuccess: async () => {
      const listed = await list();
      if (typeof listed === 'string') return listed === 'unknown' ? 'unknown' : 'none';
      const earlier = listed.filter(({ id }) => id < Number(self.runId));
      return earlier.find(({ conclusion }) => conclusion === 'success')?.created_at ?? 'none';
    },
  };
}

/**
 * Gathers what GitHub knows about the watching workflow: `NAME.yml` if this is its setup workflow `NAME-setup.yml`, or
 * else this workflow itself. https://docs.github.com/en/rest/actions/workflows#get-a-workflow
 *
 * @param server `https://github.com`, or a GitHub Enterprise Server
 */
export async function checkRuns(settings: WorkflowSettings, server: string): Promise<RunsFact> {
  const file = fileOf(settings)?.replace(/-setup(?=\.ya?ml$)/, '');
  if (file === undefined) return { kind: 'hidden' };
  try {
    const [found, listed] = await Promise.all([
      askGitHub(settings, file),
      askGitHub(settings, file, '/runs?per_page=100'),
    ]);
    // GitHub answers 403 if the permission is missing, and 404 if the workflow is.
    if (found.status === 404) return { kind: 'no workflow', file };
    if (isHidden(found) || isHidden(listed)) return { kind: 'hidden' };
    const { state } = v.parse(workflow, jsonOf(found.content));
    const { workflow_runs } = v.parse(runs, jsonOf(listed.content));
    const scheduled = workflow_runs.filter(({ event }) => event === 'schedule').slice(0, MOST_STARTS);
    const lastAtWork = workflow_runs.findIndex(({ conclusion }) => conclusion !== 'skipped');
    const page = `${server}/${settings.repository}`;
    return {
      kind: 'answered',
      state,
      starts: scheduled.flatMap(({ created_at }) => created_at ?? []),
      skipped: lastAtWork < 0 ? workflow_runs.length : lastAtWork,
      url: `${page}/actions/workflows/${file}`,
      variablesUrl: `${page}/settings/variables/actions`,
    };
  } catch (error) {
    return { kind: 'silent', why: `GitHub can't list the runs (${wordsOf(error)}).` };
  }
}

/** The file of the workflow, such as `file.yml`. @returns `undefined` if GitHub can't be asked about it */
function fileOf({ token, repository, workflowRef }: WorkflowSettings): string | undefined {
  const canAsk = token !== '' && /^[\w.-]+\/[\w.-]+$/.test(repository);
  return canAsk ? /\/([^/@]+)@/.exec(workflowRef)?.[1] : undefined;
}

/** Asks GitHub's REST API about a workflow. @throws if there is no answer in time */
function askGitHub({ token, api, repository }: WorkflowSettings, file: string, what = ''): Promise<Answer> {
  return exchange(`${api}/repos/${repository}/actions/workflows/${encodeURIComponent(file)}${what}`, {
    headers: {
      Authorization: `Bearer ${token}`,
      Accept: 'application/vnd.github+json',
      'X-GitHub-Api-Version': '2022-11-28',
    },
    limit: LIMIT,
  });
}

/** Whether the token lacks permission, so that asking again is useless. */
function isHidden({ status, headers }: Answer): boolean {
  const isRateLimited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
  return [401, 403, 404].includes(status) && !isRateLimited;
}
