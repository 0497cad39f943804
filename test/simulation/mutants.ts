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
  'saving before sending': {
    breaks: /^(owed|order): /m,
    patches: [
      {
        file: 'deliver.ts',
        find: 'const { service, ...made } = await attempt(',
        put: `const early = record.state[announcement.streamer.id];
    if (early) record.state[announcement.streamer.id] = settle(early, announcement, recipient.key, 'sent');
    await run.memory.keep(record);
    const { service, ...made } = await attempt(`,
      },
    ],
  },
  'not looking into the history': {
    breaks: /^(twice|order): /m,
    patches: [
      {
        file: 'attempt.ts',
        find: 'const settled = await lookUp(recipient, telling, FRESH);',
        put: 'const settled = undefined;',
      },
    ],
  },
  'treating a failed poll as offline': {
    breaks: /^early: /m,
    patches: [
      {
        file: 'core/observation.ts',
        find: "return 'unknown';",
        put: "return 'absent';",
      },
      {
        file: 'run.ts',
        find: "if (record.mustAct.size === 0) noteSilence(record, 'twitch', ports.clock.now());",
        put: 'await poll({ at: ports.clock.now(), live: new Map(), unknown: new Set() }, current);',
      },
    ],
  },
  'a blind retry of a POST': {
    breaks: /^twice: /m,
    patches: [
      {
        file: 'attempt.ts',
        find: 'const outcome = await way.send(recipient, announcement, run.ports.clock.now());',
        put: `let outcome = await way.send(recipient, announcement, run.ports.clock.now());
  if (outcome.kind === 'unsure') outcome = await way.send(recipient, announcement, run.ports.clock.now());`,
      },
    ],
  },
  'a prefix without a delimiter': {
    breaks: /^(owed|twice|order): /m,
    patches: [
      {
        file: 'core/cache-key.ts',
        find: '}~`;',
        put: '}`;',
      },
    ],
  },
  "forgetting a recipient after another's failure": {
    breaks: /^owed: /m,
    patches: [
      {
        file: 'deliver.ts',
        find: 'if (!how || !known) return;',
        put: `if (known && how !== 'sent')
      record.state[announcement.streamer.id] = queue
        .splice(0)
        .reduce((state, { key }) => settle(state, announcement, key, 'skipped'), known);
    if (!how || !known) return;`,
      },
    ],
  },
};
