import { readProjectFile } from './action-file.ts';

const { repository = 'OWNER/twitch-sms-action' }: { repository?: string | { url: string } } = JSON.parse(
  readProjectFile('package.json'),
);
const written = typeof repository === 'string' ? repository : repository.url;

/** This repository on GitHub, `owner/name`, from package.json. */
export const REPOSITORY_NAME = written.replace(/^.*?([\w.-]+\/[\w.-]+?)(?:\.git)?$/, '$1');

/** Puts this repository's name into a page's links and commands. `YOU/` stands for the reader's fork. */
export function withRepositoryName(page: string): string {
  return page.replace(/(?<![\w-])(?!YOU\/)[\w-]+\/twitch-sms-action\b/g, REPOSITORY_NAME);
}
