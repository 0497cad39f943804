import { registerHooks } from 'node:module';

/** A mistake, as it would be made by hand: in a file of `src`, these words instead of those. */
interface Patch {
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

/** A mistake that the simulation must notice, and what it says then. */
export interface Mutant {
  readonly breaks: RegExp;
  readonly patches: readonly Patch[];
}

export const MUTANTS: Readonly<Record<string, Mutant>> = {
  'no grace': {
    breaks: /^early: /m,
    patches: [
      {
        file: 'domain/broadcast.ts',
        find: 'at - absent.since >= grace',
        put: 'at - absent.since >= grace * 0',
      },
    ],
  },
  'a failed poll that counts as absence': {
    breaks: /^early: /m,
    patches: [
      { file: 'domain/sightings.ts', find: "return 'unknown';", put: "return 'absent';" },
      {
        file: 'engine/run.ts',
        find: 'if (journal.actionRequired.size === 0) noteSilence(journal, TWITCH, ports.clock.now());',
        put: 'await cycle({ at: ports.clock.now(), live: new Map(), unknown: new Set() }, ctx);',
      },
    ],
  },
  'no check before a send': {
    breaks: /^twice: /m,
    patches: [
      {
        file: 'engine/sending/send.ts',
        find: 'await mergeHistory(attempt, SEND_MAX_AGE);',
        put: '',
      },
    ],
  },
  'a merge that ignores the list': {
    breaks: /^(twice|pending|order): /m,
    patches: [
      { file: 'domain/ledger.ts', find: 'if (unclaimed.length === 0) return noted;', put: 'return noted;' },
    ],
  },
  'a fold whose boundary is off by one': {
    // It sends the same OFFLINE for ever.
    breaks: /^(twice: |not done after )/m,
    patches: [
      {
        file: 'domain/reconcile.ts',
        find: "return current.newestAt > through ? pending('live'",
        put: "return current.newestAt >= through ? pending('live'",
      },
      {
        file: 'domain/reconcile.ts',
        find: 'broadcast.newestAt > through &&',
        put: 'broadcast.newestAt >= through &&',
      },
    ],
  },
  'a save only after sending': {
    breaks: /^(twice|pending|order|early|unseen): /m,
    patches: [
      {
        file: 'engine/sending/deliver.ts',
        find: 'saved ??= snapshots.saveSoon();',
        put: '',
      },
    ],
  },
  'ignored recordings': {
    breaks: /^unseen: /m,
    patches: [
      {
        file: 'engine/recordings.ts',
        find: 'if (lastPoll === undefined || !isGap) {',
        put: 'if (lastPoll === undefined || isGap || !isGap) {',
      },
    ],
  },
  'a save before a send': {
    breaks: /^(pending|order): /m,
    patches: [
      {
        file: 'engine/sending/send.ts',
        find: 'const outcome = await channel.send(',
        put: `addEntry(attempt, 'sent');
  await ctx.snapshots.saveSoon();
  const outcome = await channel.send(`,
      },
    ],
  },
  'a blind retry of a POST': {
    breaks: /^twice: /m,
    patches: [
      {
        file: 'engine/sending/send.ts',
        find: 'const outcome = await channel.send(',
        put: `const first = await channel.send(recipient, notificationOf(attempt), ctx.ports.clock.now());
  const outcome = first.kind !== 'unsure' ? first : await channel.send(`,
      },
    ],
  },
  'a prefix without a delimiter': {
    breaks: /^(pending|twice|order): /m,
    patches: [{ file: 'adapters/cache/entry.ts', find: '}~`;', put: '}`;' }],
  },
  'giving somebody up after one failure': {
    breaks: /^pending: /m,
    patches: [
      {
        file: 'engine/sending/send.ts',
        find: "if (result.kind === 'refused') addEntry(",
        put: "if (result.kind !== 'sent' && result.kind !== 'found') addEntry(",
      },
    ],
  },
};

/** Puts a mistake into the source that is imported from now on. @throws where the source has changed under it */
export function mutate({ patches }: Mutant): void {
  const src = new URL('../../src/', import.meta.url).href;
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      const own = patches.filter(({ file }) => url === `${src}${file}`);
      if (own.length === 0) return loaded;
      const source = own.reduce((text, { file, find, put }) => {
        if (text.split(find).length !== 2) throw new Error(`src/${file} has not once: ${find}`);
        return text.replace(find, () => put);
      }, String(loaded.source));
      return { ...loaded, source };
    },
  });
}
