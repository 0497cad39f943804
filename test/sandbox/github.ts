import type { SandboxClock } from './clock.ts';
import { type Answer, refuseUnknown, type Service } from './exchange.ts';

/** What `${{ github.token }}` stands for. */
export const GITHUB_TOKEN = 'ghs_fakeGitHubToken000000000000000000000';

/** The repository and the workflow the action runs in. */
export const REPOSITORY = {
  owner: 'octo-fan',
  name: 'watcher',
  workflow: 'twitch-sms.yml',
  id: 123456789,
} as const;

/** A run of a workflow, as far as a watcher cares. */
export interface WorkflowRun {
  readonly id: number;
  status: 'queued' | 'pending' | 'waiting' | 'requested' | 'in_progress' | 'completed';
  conclusion?: 'success' | 'failure' | 'cancelled' | 'skipped';
  /** The workflow's file name; the watcher's own by default. */
  readonly workflow?: string;
  readonly event?: string;
  /** Milliseconds since 1970; now by default. */
  readonly createdAt?: number;
}

/** api.github.com: the runs of a workflow. */
export class GitHub {
  /** In any order: they are listed newest first. */
  runs: WorkflowRun[] = [];
  /** By file name; `active` by default. */
  readonly workflowStates = new Map<string, string>();
  /** The `actions` permission of the token. */
  actionsPermission: 'none' | 'read' = 'read';
  readonly #clock: SandboxClock;

  constructor(clock: SandboxClock) {
    this.#clock = clock;
  }

  readonly service: Service = (request) => {
    const token = /^(?:Bearer|token) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (!request.headers['user-agent']) return problem(403, 'Request forbidden by administrative rules.');
    if (token !== GITHUB_TOKEN) return problem(401, token ? 'Bad credentials' : 'Requires authentication');
    const base = `/repos/${REPOSITORY.owner}/${REPOSITORY.name}/actions/`;
    // On an Enterprise Server, the API is below this path.
    const path = request.path.replace(/^\/api\/v3(?=\/)/, '');
    if (!path.toLowerCase().startsWith(base)) return problem(404, 'Not Found');
    if (this.actionsPermission === 'none') return problem(403, 'Resource not accessible by integration');
    if (request.method !== 'GET') return problem(403, 'Resource not accessible by integration');
    const rest = path.slice(base.length);
    const asked = /^workflows\/([^/]+)$/.exec(rest)?.[1];
    if (asked)
      return this.#knows(asked) ? { status: 200, body: this.#workflow(asked) } : problem(404, 'Not Found');
    const file = /^workflows\/([^/]+)\/runs$/.exec(rest)?.[1];
    if (!file || !this.#knows(file)) return problem(404, 'Not Found');
    return this.#list(file, request.query);
  };

  #knows(file: string): boolean {
    return file === REPOSITORY.workflow || this.runs.some((run) => run.workflow === file);
  }

  #workflow(file: string): object {
    const repository = `${REPOSITORY.owner}/${REPOSITORY.name}`;
    return {
      id: 1,
      name: 'Twitch SMS',
      path: `.github/workflows/${file}`,
      state: this.workflowStates.get(file) ?? 'active',
      created_at: '2026-01-01T00:00:00.000Z',
      updated_at: '2026-01-01T00:00:00.000Z',
      url: `https://api.github.com/repos/${repository}/actions/workflows/1`,
      html_url: `https://github.com/${repository}/blob/main/.github/workflows/${file}`,
    };
  }

  #list(file: string, query: URLSearchParams): Answer {
    refuseUnknown(query, ['per_page']);
    const found = this.runs
      .filter((run) => (run.workflow ?? REPOSITORY.workflow) === file)
      .sort((one, other) => other.id - one.id);
    const size = Math.min(Number(query.get('per_page') ?? 30), 100);
    const workflow_runs = found.slice(0, size).map((run) => this.#shape(run));
    return { status: 200, body: { total_count: found.length, workflow_runs } };
  }

  #shape(run: WorkflowRun): object {
    const at = `${new Date(run.createdAt ?? this.#clock.now()).toISOString().slice(0, 19)}Z`;
    const repository = `${REPOSITORY.owner}/${REPOSITORY.name}`;
    return {
      id: run.id,
      name: 'Twitch SMS',
      head_branch: 'main',
      head_sha: '0'.repeat(40),
      path: `.github/workflows/${run.workflow ?? REPOSITORY.workflow}`,
      run_number: run.id % 1000,
      run_attempt: 1,
      event: run.event ?? 'schedule',
      status: run.status,
      conclusion: run.status === 'completed' ? (run.conclusion ?? 'success') : null,
      workflow_id: 1,
      url: `https://api.github.com/repos/${repository}/actions/runs/${run.id}`,
      html_url: `https://github.com/${repository}/actions/runs/${run.id}`,
      created_at: at,
      updated_at: at,
      run_started_at: at,
      repository: { id: REPOSITORY.id, name: REPOSITORY.name, full_name: repository, private: false },
    };
  }
}

function problem(status: number, message: string): Answer {
  const documentation_url = 'https://docs.github.com/rest';
  return { status, body: { message, documentation_url, status: String(status) } };
}
