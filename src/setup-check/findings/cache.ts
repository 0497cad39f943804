import { spoken } from '../../domain/time.ts';
import type { CacheFact } from '../../host.ts';
import { type Finding, notice, well } from './finding.ts';

/** Whether a run can leave its state to the next one. */
export function checkCache(fact: CacheFact, hasHistory: boolean, now: number): Finding {
  const meanwhile = hasHistory
    ? "Until then, each run reads Twilio's message history: texts go out once, emails may come twice."
    : 'Until then, nothing is remembered: each run sends LIVE again for everyone who is live.';
  switch (fact.kind) {
    case 'none':
      return notice(
        'Cache',
        `There is no Actions cache here. Ask the administrator of this server or runner for one. ${meanwhile}`,
      );
    case 'not writable':
      return notice(
        'Cache',
        `Nothing can be saved in the Actions cache. Run the workflow on the default branch, on a schedule or by hand: runs that others can trigger may only read the cache. If it fails there too, check https://www.githubstatus.com. ${meanwhile}`,
      );
    case 'not writable elsewhere':
      return notice(
        'Cache',
        `Nothing can be saved in this runner's cache, which is not GitHub's. Ask the administrator of the runner. ${meanwhile}`,
      );
    case 'folder not writable':
      return notice('Cache', `Nothing can be saved in this folder. ${meanwhile}`);
    case 'works': {
      const last =
        fact.savedAt === undefined
          ? 'No run has saved a state yet.'
          : `The state was last saved ${spoken(now - fact.savedAt)} ago.`;
      return well('Cache', `It is writable. ${last}`);
    }
  }
}
