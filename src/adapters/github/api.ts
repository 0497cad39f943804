import { type Answer, exchange } from '../http/exchange.ts';

/** The limit of a request to GitHub, milliseconds. */
const LIMIT = 5_000;

/** A repository on GitHub, and how to ask about it. */
export interface GitHubRepository {
  /** Empty where there is none. */
  readonly token: string;
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
}

/** Whether there are a token and a repository. */
export function canAsk({ token, repository }: GitHubRepository): boolean {
  return token !== '' && /^[\w.-]+\/[\w.-]+$/.test(repository);
}

/** Asks GitHub's REST API about the repository. @throws when there is no answer in time */
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

/** Whether GitHub refuses to say, now and later, because the token lacks permission. */
export function isHidden({ status, headers }: Answer): boolean {
  const isRateLimited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
  return [401, 403, 404].includes(status) && !isRateLimited;
}
