import { readProjectFile } from './action-file.ts';

const { repository = 'OWNER/twitch-sms-action' }: { repository?: string | { url: string } } = JSON.parse(
  readProjectFile('package.json'),
);
const written = typeof repository === 'string' ? repository : repository.url;

/** This project as GitHub calls it, `owner/name`: what package.json says. */
export const REPOSITORY_NAME = written.replace(/^.*?([\w.-]+\/[\w.-]+?)(?:\.git)?$/, '$1');

/** The page with this project's name in its links and commands. `YOU/` stands for the reader's own fork. */
export function withRepositoryName(page: string): string {
  return page.replace(/(?<![\w-])(?!YOU\/)[\w-]+\/twitch-sms-action\b/g, REPOSITORY_NAME);
}
