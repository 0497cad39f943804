import { beforeEach, describe, expect, test } from 'vitest';
import { runOnce } from '../world/start-run.ts';
import { type Fault, MINUTE, type Moment, mailbox, recipient, World } from '../world/world.ts';

const DAY = 24 * 60;
const me = recipient(1);
const myMail = mailbox(1);
let world: World;

beforeEach(() => {
  world = new World();
  world.addChannel('11', 'anna');
});

/** What goes wrong in a run, and where. */
const FAILURES = {
  nothing: undefined,
  saving: ['cache.save', 'fails'],
  reading: ['cache.restore', 'fails'],
  Twitch: ['twitch.streams', 'fails'],
  'Twitch credentials': ['twitch.users', 'credentials refused'],
  killed: ['cache.save', 'killed before'],
} as const satisfies Record<string, readonly [Moment, Fault] | undefined>;

type Failure = keyof typeof FAILURES;
type Colour = 'green' | 'red' | 'killed';

/** One run: minutes after the last one, what fails, and how the run ends. */
type Turn = readonly [after: number, failing: Failure, colour: Colour];

async function play(turns: readonly Turn[], recipients = [myMail]): Promise<Colour[]> {
  const colours: Colour[] = [];
  for (const [after, failing] of turns) {
    await world.clock.pass(after * MINUTE);
    const [at, fault] = FAILURES[failing] ?? [];
    world.fault = (moment) => (moment === at ? fault : undefined);
    const { journal } = await runOnce(world, recipients);
    colours.push(journal ? (journal.actionRequired.size > 0 ? 'red' : 'green') : 'killed');
  }
  return colours;
}

const coloursOf = (turns: readonly Turn[]) => turns.map(([, , colour]) => colour);

describe('runs with email alone that cannot save', () => {
  test.each<[string, readonly Turn[]]>([
    [
      'from the second one in a row on while an old snapshot is found, and green once one is saved',
      [
        [0, 'nothing', 'green'],
        [15, 'saving', 'green'],
        [15, 'saving', 'red'],
        [15, 'saving', 'red'],
        [15, 'nothing', 'green'],
        [15, 'saving', 'green'],
      ],
    ],
    [
      'from the second one in a row on where no snapshot is found',
      [
        [0, 'saving', 'green'],
        [15, 'saving', 'red'],
        [15, 'nothing', 'green'],
      ],
    ],
    [
      'when the one before it could not read the snapshot',
      [
        [0, 'nothing', 'green'],
        [15, 'reading', 'green'],
        [15, 'saving', 'red'],
      ],
    ],
    [
      'though the second one in a row was killed',
      [
        [0, 'nothing', 'green'],
        [15, 'saving', 'green'],
        [15, 'killed', 'killed'],
        [15, 'saving', 'red'],
      ],
    ],
  ])('failed saves, with email alone: red %s', async (_case, turns) => {
    expect(await play(turns)).toEqual(coloursOf(turns));
  });

  test('failed saves, with email alone, and hidden runs: red only after a day', async () => {
    world.areRunsHidden = true;
    const turns: Turn[] = [
      [0, 'nothing', 'green'],
      [15, 'saving', 'green'],
      [180, 'saving', 'green'],
      [DAY, 'saving', 'red'],
      [15, 'nothing', 'green'],
    ];
    expect(await play(turns)).toEqual(coloursOf(turns));
  });
});

describe('a run with email alone that cannot save after one that could', () => {
  test.each<[string, number, ...Turn[]]>([
    ['saved', 15, [15, 'nothing', 'green']],
    ['saved three days ago', 3 * DAY, [15, 'nothing', 'green']],
    ['was quiet while the snapshot was fresh', 15, [2, 'nothing', 'green']],
    ['could not save while the snapshot was fresh', 15, [2, 'saving', 'green']],
    ['was killed', 15, [15, 'killed', 'killed']],
    ['was red for another reason', 15, [15, 'Twitch credentials', 'red']],
    ['found Twitch still silent', 15, [15, 'Twitch', 'green'], [15, 'Twitch', 'green']],
  ])('a failed save, with email alone, when the run before %s: green', async (_case, after, ...before) => {
    const turns: Turn[] = [[0, 'nothing', 'green'], ...before, [after, 'saving', 'green']];
    expect(await play(turns)).toEqual(coloursOf(turns));
  });
});

test('a save that fails after one that succeeded, with email alone: green', async () => {
  await play([[0, 'nothing', 'green']]);
  world.entries = [];
  await world.clock.pass(15 * MINUTE);
  world.goLive('11');
  let saves = 0;
  world.fault = (moment) => (moment === 'cache.save' && ++saves > 1 ? 'fails' : undefined);
  const { journal } = await runOnce(world, [myMail]);
  expect(saves).toBeGreaterThan(1);
  expect(journal?.actionRequired.size).toBe(0);
});

test('runs with email alone: only one that cannot save asks GitHub about the earlier ones', async () => {
  const asked: number[] = [];
  for (const failing of [undefined, undefined, 'cache.save']) {
    await world.clock.pass(15 * MINUTE);
    let questions = 0;
    world.fault = (moment) => {
      if (moment === 'github') questions += 1;
      return moment === failing ? 'fails' : undefined;
    };
    await runOnce(world, [myMail]);
    asked.push(questions);
  }
  expect(asked).toEqual([0, 0, 1]);
});

test.each([
  ['texts', [me]],
  ['texts and email', [me, myMail]],
])('failed saves, by %s: green', async (_channels, recipients) => {
  const turns: Turn[] = [
    [0, 'nothing', 'green'],
    [15, 'saving', 'green'],
    [15, 'saving', 'green'],
    [15, 'saving', 'green'],
  ];
  expect(await play(turns, recipients)).toEqual(coloursOf(turns));
});
