import { type Answer, exchange } from '../http/exchange.ts';

/** The timeout of a request to GitHub, in milliseconds. */
const LIMIT = 5_000;

/** A repository on GitHub, and how to query it. */
export interface GitHubRepository {
  /** Empty if there is none. */
  readonly token: string;
  /** `https://api.github.com`, or the API of a GitHub Enterprise Server. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
}

/** Whether there are a token and a repository. */
export function canAsk({ token, repository }: GitHubRepository): boolean {
  return token !== '' && /^[\w.-]+\/[\w.-]+$/.test(repository);
}

/** Queries GitHub's REST API. @param path below `/repos/OWNER/NAME/` @throws if there is no answer in time */
export function askGitHub({ token, api, repository }: GitHubRepository, path: string): Promise<Answer> {
  return exchange(`${api}/repos/${repository}/${path}`, {
    headers: {
      Authorization: `Bearer ${token}`,
      Accept: 'application/vnd.github+json',
      'X-GitHub-Api-Version': '2022-11-28',
    },
    limit: LIMIT,
  });
}

/** Whether the token lacks permission, so that asking again is useless. */
export function isHidden({ status, headers }: Answer): boolean {
  const isRateLimited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
  return [401, 403, 404].includes(status) && !isRateLimited;
}
