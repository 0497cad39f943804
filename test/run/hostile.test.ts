import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSnapshot } from '../../src/domain/snapshot.ts';
import type { Journal } from '../../src/engine/context.ts';
import { reportOf } from '../../src/report/report.ts';
import { Entry, RunMemory } from '../world/run-memory.ts';
import { runOnce } from '../world/start-run.ts';
import { ANNA, BERT, me, StoryWorld } from '../world/story-world.ts';
import { HOUR } from '../world/world.ts';

/** Words with everything that means something to GitHub's runner, Markdown, Mermaid or a terminal. */
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '\n',
          '\r',
          '\u2028',
          '::set-output name=live::',
          '::add-mask::anna',
          '##[error]',
          '%0A',
          '|',
          '```',
          '```mermaid\n',
          '\n    section x\n',
          ' :crit, ',
          ';',
          '<img src=x onerror=alert(1)>',
          '</details>',
          '[a](https://evil.example)',
          '@everyone',
          '$x$',
          '\u202E',
          '\u2066',
          '\u0000',
          '\u001B[31m',
          'OFFLINE anna: ',
          '\uD800',
          '🎮',
        ),
        fc.string({ maxLength: 10 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

/** Words as Twitch's adapter passes them on. */
const clipped = words.map((said) => `${said.slice(0, 299).toWellFormed()}!`);

/** The cells of each row, the orders to Mermaid, the fences and the number of lines: words from outside change none. */
function shapeOf(journal: Journal, now: number): object {
  const { outputs, summary } = reportOf(journal, now, { timeZone: 'Europe/Paris', starts: [], warnings: [] });
  expect(Object.values(outputs).map((value) => typeof value)).not.toContain('undefined');
  expect(JSON.parse(`${outputs.live}`).every((login: string) => /^\w+$/.test(login))).toBe(true);
  expect(JSON.parse(`${outputs.transitions}`)).toHaveLength(journal.transitions.length);
  expect(summary).not.toMatch(
    /<(?!br>)|\]\((?!https:\/\/(www\.)?twitch\.tv\/\w+)|[@$]|[\u202A-\u202E\u2066-\u2069]/,
  );
  expect(summary.isWellFormed()).toBe(true);
  const lines = summary.split('\n');
  return {
    cells: lines.filter((line) => line.startsWith('|')).map((row) => row.split('|').length),
    chart: lines
      .filter((line) => line.startsWith('    '))
      .map((line) => line.replace(/^( +(?:section|\d+h)?)[^:]*/, '$1')),
    fences: lines.filter((line) => line.startsWith('```')),
    lines: lines.length,
  };
}

describe('words from an attacker', () => {
  /** A stream with these words begins and ends, and another one follows. @returns the shape of all output */
  async function evening(title: string, category: string): Promise<object[]> {
    const place = new StoryWorld(ANNA, BERT);
    const said: object[] = [];
    const run = async () => {
      const { journal, lines } = await runOnce(place, [me]);
      if (!journal) throw new Error('the run was killed');
      said.push(shapeOf(journal, place.clock.now()), [lines.info.length, lines.warn.length]);
      await place.clock.pass(2 * HOUR);
    };
    place.goLive(ANNA, { title, category });
    await run();
    place.goOffline(ANNA);
    await run();
    place.goLive(BERT, { title: category, category: title });
    await run();
    return [...said, place.texts.map(({ body }) => body.split(':')[0] ?? '')];
  }

  test('titles and categories from an attacker: they stay plain words in outputs, summary and texts', async () => {
    const plain = await evening('A title', 'Chess');
    await fc.assert(
      fc.asyncProperty(clipped, clipped, async (title, category) => {
        expect(await evening(title, category)).toEqual(plain);
      }),
      { numRuns: 80, seed: 7 },
    );
  });
});

describe('a snapshot from an attacker', () => {
  /** The snapshot of a run that sent the end of one stream and the start of another. */
  async function leftBehind(): Promise<string> {
    const place = new StoryWorld(ANNA, BERT);
    place.goLive(ANNA, { startedAt: place.clock.now() - HOUR });
    await runOnce(place, [me]);
    place.goOffline(ANNA);
    place.goLive(BERT);
    await runOnce(place, [me]);
    return place.entries.at(-1)?.content ?? '';
  }

  /** A value to put anywhere in a snapshot. */
  const odd = fc.oneof(
    clipped,
    fc.constantFrom<unknown>(
      null,
      true,
      -1,
      0,
      0.5,
      8.64e15,
      8.64e15 + 1,
      Number.MAX_SAFE_INTEGER,
      1e300,
      '',
      'bert',
      '__proto__',
      '1'.repeat(20),
      [],
      {},
    ),
    fc.jsonValue({ maxDepth: 2 }),
    fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  );

  /** The snapshot with some things replaced by odd ones, counted from the front: a value, or the name of a field. */
  function spoil(content: string, changes: readonly { at: number; by: unknown; isName: boolean }[]): string {
    let left = changes.map((change) => ({ ...change }));
    const walk = (value: unknown): unknown => {
      const [hit] = left.filter(({ at, isName }) => at === 0 && !isName);
      left = left.map((change) => ({ ...change, at: change.at - 1 }));
      if (hit) return hit.by;
      if (Array.isArray(value)) return value.map(walk);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => {
          const [renamed] = left.filter(({ at, isName }) => at === 0 && isName);
          return [renamed ? `${renamed.by}` : name, walk(inner)];
        }),
      );
    };
    return JSON.stringify(walk(JSON.parse(content)));
  }

  test('a spoilt snapshot: it counts as none, or does no more harm than an old one', async () => {
    const content = await leftBehind();
    expect(readSnapshot(content)).toBeDefined();
    const change = fc.record({ at: fc.nat(120), by: odd, isName: fc.boolean() });
    const changes = fc.array(change, { minLength: 1, maxLength: 4 });
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(changes, fc.boolean(), async (changes, isHidden) => {
        const spoilt = spoil(content, changes);
        const place = new StoryWorld(ANNA, BERT);
        await place.clock.pass(HOUR);
        place.entries = [new Entry('twitch-sms~default~1-1-1', spoilt, new RunMemory(place, 'default'), 0)];
        if (isHidden) place.channels.delete(ANNA);
        else place.goLive(ANNA);
        const { journal, lines } = await runOnce(place, [me], { logins: ['anna', 'bert'] });
        if (!journal) throw new Error('the run was killed');
        if (journal.stateSource === 'cache') taken += 1;
        reportOf(journal, place.clock.now(), { timeZone: 'Asia/Tokyo', starts: [], warnings: [] });
        for (const line of [...lines.info, ...lines.warn, ...lines.error]) expect(line).toMatch(/^[\w ]/);
        for (const { body, to } of place.texts) {
          expect(to).toBe(me.address);
          expect(body).toMatch(
            /^(LIVE|OFFLINE) (anna|bert): .*https:\/\/(twitch\.tv\/(anna|bert)|www\.twitch\.tv\/videos\/\d+)$/,
          );
        }
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
        // The run leaves a valid snapshot.
        const left = place.entries.at(-1)?.content ?? '';
        if (place.entries.length > 1) expect(readSnapshot(left)).toBeDefined();
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(taken).toBeGreaterThan(20);
  });
});
