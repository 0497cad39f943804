import { arch } from 'node:os';
import { CACHE_TOKEN } from './cache.ts';
import { HOSTS } from './exchange.ts';
import { REPOSITORY } from './github.ts';
import type { RunFolder } from './runner-files.ts';
import type { Sandbox } from './sandbox.ts';

const FULL_NAME = `${REPOSITORY.owner}/${REPOSITORY.name}`;
const SHA = '0123456789abcdef0123456789abcdef01234567';

/** What the runner sets if a workflow uses the action of its own repository, as in a fork: `uses: ./`. */
export const FORK = { GITHUB_ACTION: '__self', GITHUB_ACTION_REF: '', GITHUB_ACTION_REPOSITORY: '' };

/** The variables of every step, as the runner documents them, and only two of the parent's. */
export function runnerEnvironment(
  folder: RunFolder,
  { runId, runNumber }: { readonly runId: number; readonly runNumber: number },
  eventName: string,
): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? folder.temp,
    CI: 'true',
    GITHUB_ACTION: `__${REPOSITORY.owner}_twitch-sms-action`,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: `${REPOSITORY.owner}/twitch-sms-action`,
    GITHUB_ACTOR: REPOSITORY.owner,
    GITHUB_ACTOR_ID: '1000001',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: folder.eventFile,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'watch',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: FULL_NAME,
    GITHUB_REPOSITORY_ID: String(REPOSITORY.id),
    GITHUB_REPOSITORY_OWNER: REPOSITORY.owner,
    GITHUB_REPOSITORY_OWNER_ID: '1000001',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_NUMBER: String(runNumber),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: SHA,
    GITHUB_TRIGGERING_ACTOR: REPOSITORY.owner,
    GITHUB_WORKFLOW: 'Twitch SMS',
    GITHUB_WORKFLOW_REF: `${FULL_NAME}/.github/workflows/${REPOSITORY.workflow}@refs/heads/main`,
    GITHUB_WORKFLOW_SHA: SHA,
    GITHUB_WORKSPACE: folder.workspace,
    RUNNER_ARCH: arch() === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: process.platform === 'darwin' ? 'macOS' : process.platform === 'win32' ? 'Windows' : 'Linux',
    RUNNER_TEMP: folder.temp,
    RUNNER_TOOL_CACHE: folder.temp,
    RUNNER_WORKSPACE: `${folder.workspace}/..`,
    ...folder.environment,
  };
}

/** The variables that lead to the cache service, if there is one. */
export function cacheEnvironment(sandbox: Sandbox): Record<string, string> {
  if (!sandbox.cache.available) return {};
  return {
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_RESULTS_URL: 'https://results-receiver.actions.githubusercontent.com/',
    ACTIONS_RUNTIME_TOKEN: CACHE_TOKEN,
  };
}

/** What the preloaded files need to connect the process to the sandbox. */
export function sandboxEnvironment(
  sandbox: Sandbox,
  options: {
    readonly refusalsFile: string;
    readonly sleepFile: string;
    readonly unreachable: readonly string[];
    readonly elsewhere: Readonly<Record<string, number>>;
  },
): Record<string, string> {
  return {
    NODE_EXTRA_CA_CERTS: sandbox.place.authorityFile,
    SANDBOX_CLOCK: sandbox.clock.file,
    SANDBOX_ELSEWHERE: Object.entries({ ...sandbox.smtp.places, ...options.elsewhere })
      .map(([host, port]) => `${host}=${port}`)
      .join(','),
    SANDBOX_HOSTS: Object.keys(HOSTS).join(','),
    SANDBOX_PORT: String(sandbox.place.port),
    SANDBOX_REFUSALS: options.refusalsFile,
    SANDBOX_SLEEP: options.sleepFile,
    SANDBOX_UNREACHABLE: options.unreachable.join(','),
  };
}
