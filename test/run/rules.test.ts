import { beforeEach, describe, expect, test } from 'vitest';
import { runOnce, type Wishes } from '../world/start-run.ts';
import { ANNA, BERT, BOTH, type Change, friend, me, StoryWorld } from '../world/story-world.ts';
import { HOUR, MINUTE } from '../world/world.ts';

let world: StoryWorld;

beforeEach(() => {
  world = new StoryWorld(ANNA);
});

/** Plays a run, of an hour unless wished otherwise, while things happen at these minutes after its start. */
async function hour(wishes: Wishes, happenings: Readonly<Record<number, () => void>> = {}): Promise<void> {
  for (const [minute, happen] of Object.entries(happenings)) world.later(Number(minute) * MINUTE, happen);
  await runOnce(world, [me, friend], { watchFor: HOUR, ...wishes });
}

const words = (kind: string) =>
  world.texts.filter(({ to, body }) => to === me.address && body.startsWith(kind)).map(({ body }) => body);

/** What happens, by minute, and the texts that follow, each with its minute. */
type Story = [what: string, NonNullable<Wishes['rules']>, Record<number, Change>, texts: string[]];

const BY_CATEGORY = { categories: ['Chess', 'Elden Ring'] };
const NO_SLOTS = { exceptCategories: ['Slots'] };
const EDITS = { notifyOn: ['live', 'offline', 'title', 'category'] as const };

test.each<Story>([
  [
    'a stream in none of the categories: nothing is sent',
    BY_CATEGORY,
    { 0: { category: 'Art' }, 40: 'ends' },
    [],
  ],
  [
    'a stream that enters one of the categories after an hour: LIVE is sent then, and OFFLINE at its end',
    BY_CATEGORY,
    { 0: { category: 'Art' }, 70: { category: 'elden ring' }, 90: 'ends' },
    ['71 LIVE anna: elden ring - ', '96 OFFLINE anna: '],
  ],
  [
    'a stream that leaves its category and comes back: one LIVE and one OFFLINE are sent',
    BY_CATEGORY,
    { 0: { category: 'Chess' }, 10: { category: 'Art' }, 20: { category: 'Chess' }, 30: 'ends' },
    ['1 LIVE anna: ', '36 OFFLINE anna: '],
  ],
  [
    'a stream that stays in an excepted category: nothing is sent',
    NO_SLOTS,
    { 0: { category: 'slots' }, 40: 'ends' },
    [],
  ],
  [
    'a stream that leaves an excepted category after an hour: LIVE is sent then, and OFFLINE at its end',
    NO_SLOTS,
    { 0: { category: 'Slots' }, 70: { category: 'Chess' }, 90: 'ends' },
    ['71 LIVE anna: Chess - ', '96 OFFLINE anna: '],
  ],
  [
    'an announced stream that enters an excepted category: OFFLINE is sent at its end, and no edit until then',
    { ...NO_SLOTS, ...EDITS },
    { 0: { category: 'Chess' }, 10: { category: 'Slots' }, 20: { title: 'All in' }, 30: 'ends' },
    ['1 LIVE anna: ', '36 OFFLINE anna: '],
  ],
  [
    'categories of which one is excepted: LIVE is sent once the stream is in another one',
    { categories: ['Slots', 'Chess'], ...NO_SLOTS },
    { 0: { category: 'Art' }, 10: { category: 'Slots' }, 30: { category: 'Art' }, 70: { category: 'Chess' } },
    ['71 LIVE anna: '],
  ],
  [
    'a title that gains the words of the rule, in capitals: LIVE is sent then',
    { title: 'Speedrun' },
    { 0: { title: 'warming up' }, 20: { title: 'any% SPEEDRUN attempts' } },
    ['21 LIVE anna: Software and Game Development - any% SPEEDRUN attempts'],
  ],
  [
    'an edit of title and category that stands for two minutes: TITLE and CATEGORY are sent',
    EDITS,
    { 0: { title: 'Chess', category: 'Chess' }, 10: { title: 'Now painting', category: 'Art' } },
    ['1 LIVE anna: Chess - Chess.', '13 TITLE anna: Now painting.', '13 CATEGORY anna: Art.'],
  ],
  [
    'three edits in a row: one TITLE is sent, with the last title',
    EDITS,
    { 0: { title: 'One' }, 10: { title: 'Two' }, 11: { title: 'Three' }, 12: { title: 'Four' } },
    ['1 LIVE anna: ', '15 TITLE anna: Four.'],
  ],
  [
    'an edit that is undone within two minutes: nothing is sent',
    EDITS,
    { 0: { title: 'One' }, 10: { title: 'Oen' }, 11: { title: 'One' } },
    ['1 LIVE anna: '],
  ],
  [
    'an edit during a drop shorter than the grace: TITLE is sent, and no second LIVE',
    EDITS,
    { 0: { title: 'One' }, 10: 'ends', 12: { title: 'Two' } },
    ['1 LIVE anna: ', '15 TITLE anna: Two.'],
  ],
  [
    'a new title at the start of the next stream: LIVE has it, and no TITLE is sent',
    EDITS,
    { 0: { title: 'One' }, 30: 'ends', 60: { title: 'Two' } },
    ['1 LIVE anna: ', '36 OFFLINE anna: ', '61 LIVE anna: Software and Game Development - Two.'],
  ],
])('%s', async (_what, rules, changes, texts) => {
  const start = world.clock.now();
  // Half a minute later, so that a change falls between two polls and shows at the next one.
  const happenings = Object.entries(changes).map(([minute, change]) => [
    +minute + 0.5,
    () => world.change(ANNA, change),
  ]);
  await hour({ rules, watchFor: 2 * HOUR }, Object.fromEntries(happenings));
  expect(world.textsSince(start, me)).toEqual(texts.map((text) => expect.stringMatching(`^${text}`)));
});

test('a stream that only its recording shows, and an excepted category: no OFFLINE is sent, because its category is unknown', async () => {
  world.addChannel(BERT, 'bert');
  world.areStreamsRecorded = true;
  const onlyForAnna = { rulesFor: { anna: NO_SLOTS }, watchFor: 0 };
  await hour(onlyForAnna);
  await world.clock.pass(HOUR);
  for (const id of [ANNA, BERT]) world.goLive(id, { category: 'Chess' });
  await world.clock.pass(HOUR);
  for (const id of [ANNA, BERT]) world.goOffline(id);
  await world.clock.pass(HOUR);
  await hour(onlyForAnna);
  expect(world.headsFor(me)).toEqual(['OFFLINE bert']);
});

describe('words for one streamer', () => {
  const own = { live: '{name} is here: {title}' };

  test('two streamers, one with its own words: only its texts use them', async () => {
    world.addChannel(BERT, 'bert');
    world.goLive(ANNA, { title: 'One' });
    world.goLive(BERT, { title: 'Two' });
    await hour({ rulesFor: { anna: { templates: own } } }, { 30: () => world.goOffline(ANNA) });
    expect(words('LIVE anna')).toEqual(['LIVE anna: anna is here: One']);
    expect(words('LIVE bert')[0]).toContain('- Two. 120 viewers, live for');
    expect(words('OFFLINE anna')[0]).toContain('streamed for');
  });

  test('a renamed streamer: the texts keep the words that the inputs give the old login', async () => {
    const wishes = { logins: ['anna'], rulesFor: { anna: { templates: own } }, watchFor: 0 };
    await hour(wishes);
    world.channel(ANNA).login = 'anna_plays';
    world.goLive(ANNA, { title: 'One' });
    await hour(wishes);
    expect(words('LIVE')).toEqual([expect.stringMatching(/^LIVE anna_plays: \w+ is here: One$/)]);
  });

  test("a dry run: the log shows the streamer's own words", async () => {
    world.goLive(ANNA, { title: 'One' });
    const { lines } = await runOnce(world, [me], { rules: { templates: own }, dryRun: true });
    expect(lines.info.join('\n')).toContain('LIVE anna: anna is here: One');
  });
});

test('two streamers with their own rules: each recipient gets only what those allow', async () => {
  world.addChannel(BERT, 'bert');
  const rulesFor = {
    anna: { audience: [me.key] },
    bert: { audience: [friend.key], notifyOn: ['live'] as const },
  };
  world.goLive(ANNA);
  world.goLive(BERT);
  await hour({ rulesFor }, { 30: () => world.goOffline(ANNA), 31: () => world.goOffline(BERT) });
  expect(world.headsFor(me)).toEqual(BOTH);
  expect(world.headsFor(friend)).toEqual(['LIVE bert']);
});

describe('an edit', () => {
  test('an edit and the end of a stream that matches no rule: each run polls once', async () => {
    const wishes = { rules: { notifyOn: ['live', 'offline', 'title'] as const, categories: ['Chess'] } };
    world.goLive(ANNA, { category: 'Art', title: 'One' });
    await runOnce(world, [me], wishes);
    const before = world.clock.now();
    world.edit(ANNA, { title: 'Two' });
    const edited = await runOnce(world, [me], wishes);
    world.goOffline(ANNA);
    const gone = await runOnce(world, [me], wishes);
    expect([edited.journal?.polls, gone.journal?.polls]).toEqual([1, 1]);
    expect(world.clock.now() - before).toBeLessThan(MINUTE);
  });

  test('an edit of a streamer without `title` in `notify-on`: the run does not wait for it', async () => {
    world.addChannel(BERT, 'bert');
    const rulesFor = { bert: { notifyOn: ['live', 'offline', 'title'] as const } };
    world.goLive(ANNA, { title: 'One' });
    await hour({ rulesFor, watchFor: 0 });
    world.edit(ANNA, { title: 'Two' });
    const before = world.clock.now();
    await hour({ rulesFor, watchFor: 0 });
    expect(world.clock.now() - before).toBeLessThan(MINUTE);
  });
});

test('an outage of Twitch while a streamer is gone: polls keep to the interval, and OFFLINE is sent after it', async () => {
  world.goLive(ANNA);
  const start = world.clock.now();
  await hour(
    {},
    {
      10: () => world.goOffline(ANNA),
      12: () => world.break('twitch.streams', 'fails'),
      30: () => world.heal(),
    },
  );
  expect(world.askedFor('twitch.streams').length).toBeLessThanOrEqual(62);
  expect(world.headsFor(me)).toEqual(BOTH);
  expect(world.texts.at(-1)?.at).toBeLessThan(start + 32 * MINUTE);
});
