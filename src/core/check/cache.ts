import { spoken } from '../duration.ts';
import { type Finding, notice, well } from './finding.ts';

export type CacheFact =
  | { readonly kind: 'none' }
  /** GitHub's cache, one that somebody else runs, or the folder of a terminal. */
  | { readonly kind: 'not writable' | 'not writable elsewhere' | 'folder not writable' }
  /** `savedAt`: when the last run saved its state, milliseconds since 1970. */
  | { readonly kind: 'works'; readonly savedAt?: number | undefined };

/** Whether a run can leave its state to the next one. */
export function checkCache(fact: CacheFact, hasHistory: boolean, now: number): Finding {
  const meanwhile = hasHistory
    ? 'Until then each run looks up in Twilio what was sent: texts go out once all the same, emails may come twice.'
    : 'Until then nothing is remembered, and each run tells again who is live.';
  switch (fact.kind) {
    case 'none':
      return notice(
        'Cache',
        `There is no Actions cache here. Ask whoever runs this server or runner for one. ${meanwhile}`,
      );
    case 'not writable':
      return notice(
        'Cache',
        `Nothing can be saved in the Actions cache. Run the workflow on the default branch, by schedule or by hand: what others may trigger only reads the cache. If it is so there too, see https://www.githubstatus.com. ${meanwhile}`,
      );
    case 'not writable elsewhere':
      return notice(
        'Cache',
        `Nothing can be saved in the cache that this runner was given, which is not GitHub's. Ask whoever runs it, or this runner. ${meanwhile}`,
      );
    case 'folder not writable':
      return notice('Cache', `Nothing can be saved in this folder. ${meanwhile}`);
    case 'works': {
      const last =
        fact.savedAt === undefined
          ? 'No run has saved a state yet.'
          : `The state was last saved ${spoken(now - fact.savedAt)} ago.`;
      return well('Cache', `It can be written. ${last}`);
    }
  }
}
