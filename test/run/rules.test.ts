import { beforeEach, describe, expect, test } from 'vitest';
import { summary } from '../../src/report/summary.ts';
import { runOnce, startRun, type Wishes } from '../world/start-run.ts';
import { HOUR, MINUTE, recipient, World } from '../world/world.ts';

const me = recipient(1);
const friend = recipient(2);
let world: World;

beforeEach(() => {
  world = new World();
  world.addChannel('11', 'anna');
});

/** A run polls for an hour while things happen, each some minutes after its start. */
async function hour(wishes: Wishes, happenings: Readonly<Record<number, () => void>> = {}): Promise<void> {
  for (const [minute, happen] of Object.entries(happenings)) {
    world.clock.sleep(Number(minute) * MINUTE).then(happen);
  }
  const { ended } = startRun(world, [me, friend], { watchFor: HOUR, ...wishes });
  await world.clock.until(ended);
}

const heads = () => world.headsFor(me);
const words = (kind: string) =>
  world.texts.filter(({ to, body }) => to === me.address && body.startsWith(kind)).map(({ body }) => body);

function edit(facts: { title?: string; category?: string }): void {
  const { stream } = world.channels.get('11') ?? {};
  if (stream) Object.assign(stream, facts);
}

type Facts = Parameters<typeof edit>[0];
/** New facts: the start of a stream, or an edit of it. */
type Change = Facts | 'ends';
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
    'a stream that gets into a category after an hour: LIVE is sent then, and OFFLINE at its end',
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
    'a stream in an excepted category to its end: nothing is sent',
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
    'an announced stream that gets into an excepted category: OFFLINE is sent at its end, and no edit until then',
    { ...NO_SLOTS, ...EDITS },
    { 0: { category: 'Chess' }, 10: { category: 'Slots' }, 20: { title: 'All in' }, 30: 'ends' },
    ['1 LIVE anna: ', '36 OFFLINE anna: '],
  ],
  [
    'categories and an exception among them: LIVE is sent once the stream is in another of them',
    { categories: ['Slots', 'Chess'], ...NO_SLOTS },
    { 0: { category: 'Art' }, 10: { category: 'Slots' }, 30: { category: 'Art' }, 70: { category: 'Chess' } },
    ['71 LIVE anna: '],
  ],
  [
    'a title that gets the words of the rule, in any case: LIVE is sent then',
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
    'three edits in a row: one TITLE is sent, with the last words',
    EDITS,
    { 0: { title: 'One' }, 10: { title: 'Two' }, 11: { title: 'Three' }, 12: { title: 'Four' } },
    ['1 LIVE anna: ', '15 TITLE anna: Four.'],
  ],
  [
    'an edit that is taken back within two minutes: nothing is sent',
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
  let facts: Facts = {};
  const happen = (change: Change) => () => {
    if (change === 'ends') return world.goOffline('11');
    facts = { ...facts, ...change };
    if (world.channel('11').stream) edit(facts);
    else world.goLive('11', facts);
  };
  // Between two polls: each shows at the next one.
  const happenings = Object.entries(changes).map(([minute, change]) => [+minute + 0.5, happen(change)]);
  await hour({ rules, watchFor: 2 * HOUR }, Object.fromEntries(happenings));
  const mine = world.texts.filter(({ to }) => to === me.address);
  const sent = mine.map(({ at, body }) => `${Math.floor((at - start) / MINUTE)} ${body}`);
  expect(sent).toEqual(texts.map((text) => expect.stringMatching(`^${text}`)));
});

test('a stream that only its recording shows, and an excepted category: no OFFLINE is sent, because its own is unknown', async () => {
  world.addChannel('12', 'bert');
  world.areStreamsRecorded = true;
  const onlyForAnna = { rulesFor: { anna: NO_SLOTS }, watchFor: 0 };
  await hour(onlyForAnna);
  await world.clock.pass(HOUR);
  for (const id of ['11', '12']) world.goLive(id, { category: 'Chess' });
  await world.clock.pass(HOUR);
  for (const id of ['11', '12']) world.goOffline(id);
  await world.clock.pass(HOUR);
  await hour(onlyForAnna);
  expect(heads()).toEqual(['OFFLINE bert']);
});

describe('words for one streamer', () => {
  const own = { live: '{name} is here: {title}' };

  test('two streamers, one with words of its own: only its texts have them', async () => {
    world.addChannel('12', 'bert');
    world.goLive('11', { title: 'One' });
    world.goLive('12', { title: 'Two' });
    await hour({ rulesFor: { anna: { templates: own } } }, { 30: () => world.goOffline('11') });
    expect(words('LIVE anna')).toEqual(['LIVE anna: anna is here: One']);
    expect(words('LIVE bert')[0]).toContain('- Two. 120 viewers, live for');
    expect(words('OFFLINE anna')[0]).toContain('streamed for');
  });

  test('a streamer who is renamed: the texts keep the words that the inputs give the old login', async () => {
    const wishes = { logins: ['anna'], rulesFor: { anna: { templates: own } }, watchFor: 0 };
    await hour(wishes);
    world.channel('11').login = 'anna_plays';
    world.goLive('11', { title: 'One' });
    await hour(wishes);
    expect(words('LIVE')).toEqual([expect.stringMatching(/^LIVE anna_plays: \w+ is here: One$/)]);
  });

  test('a dry run: the log shows them', async () => {
    world.goLive('11', { title: 'One' });
    const { lines } = await runOnce(world, [me], { rules: { templates: own }, dryRun: true });
    expect(lines.info.join('\n')).toContain('LIVE anna: anna is here: One');
  });
});

test('two streamers with rules of their own: each recipient gets no more than those say', async () => {
  world.addChannel('12', 'bert');
  const rulesFor = {
    anna: { audience: [me.key] },
    bert: { audience: [friend.key], notifyOn: ['live'] as const },
  };
  world.goLive('11');
  world.goLive('12');
  await hour({ rulesFor }, { 30: () => world.goOffline('11'), 31: () => world.goOffline('12') });
  expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna']);
  expect(world.headsFor(friend)).toEqual(['LIVE bert']);
});

describe('an edit', () => {
  test('an edit and the end of a stream that matches no rule: the run polls once', async () => {
    const wishes = { rules: { notifyOn: ['live', 'offline', 'title'] as const, categories: ['Chess'] } };
    world.goLive('11', { category: 'Art', title: 'One' });
    await runOnce(world, [me], wishes);
    const before = world.clock.now();
    edit({ title: 'Two' });
    const edited = await runOnce(world, [me], wishes);
    world.goOffline('11');
    const gone = await runOnce(world, [me], wishes);
    expect([edited.journal?.polls, gone.journal?.polls]).toEqual([1, 1]);
    expect(world.clock.now() - before).toBeLessThan(MINUTE);
  });

  test('an edit of a streamer without `title` in `notify-on`: the run does not wait for it', async () => {
    world.addChannel('12', 'bert');
    const rulesFor = { bert: { notifyOn: ['live', 'offline', 'title'] as const } };
    world.goLive('11', { title: 'One' });
    await hour({ rulesFor, watchFor: 0 });
    edit({ title: 'Two' });
    const before = world.clock.now();
    await hour({ rulesFor, watchFor: 0 });
    expect(world.clock.now() - before).toBeLessThan(MINUTE);
  });
});

describe('quiet hours', () => {
  // The world begins at noon.
  const quietFrom = (from: number, to: number) => ({
    quiet: { from: from * 60, to: to * 60, timeZone: 'UTC' },
  });

  test('a streamer who is live through quiet hours: LIVE is sent when they end', async () => {
    const wishes = quietFrom(12, 14);
    world.goLive('11');
    await hour({ ...wishes, watchFor: 0 });
    await world.clock.pass(HOUR);
    await hour({ ...wishes, watchFor: 0 });
    expect(world.texts).toEqual([]);
    await world.clock.pass(HOUR);
    await hour(wishes);
    expect(heads()).toEqual(['LIVE anna']);
    expect(words('LIVE')[0]).toMatch(/live for 2h/);
  });

  test('a stream that begins and ends in quiet hours: one OFFLINE is sent when they end', async () => {
    const wishes = { ...quietFrom(12, 14), watchFor: 0 };
    await hour(wishes);
    world.goLive('11');
    await world.clock.pass(10 * MINUTE);
    await hour(wishes);
    await world.clock.pass(50 * MINUTE);
    await hour(wishes);
    world.goOffline('11');
    for (let polls = 0; polls < 4; polls++) {
      await world.clock.pass(10 * MINUTE);
      await hour(wishes);
    }
    expect(world.texts).toEqual([]);
    await world.clock.pass(HOUR);
    await hour(wishes);
    expect(heads()).toEqual(['OFFLINE anna']);
    expect(words('OFFLINE')[0]).toContain('streamed for about 1h');
  });

  test('quiet hours in the middle of a stream: LIVE is not repeated, and OFFLINE is sent at its end', async () => {
    const wishes = { ...quietFrom(13, 14), watchFor: 0 };
    world.goLive('11');
    for (let polls = 0; polls < 10; polls++) {
      await hour(wishes);
      await world.clock.pass(20 * MINUTE);
    }
    expect(heads()).toEqual(['LIVE anna']);
    world.goOffline('11');
    await hour(wishes);
    expect(heads()).toEqual(['LIVE anna', 'OFFLINE anna']);
  });

  test('a window that reaches quiet hours: it ends, and a run after them sends OFFLINE', async () => {
    const wishes = quietFrom(13, 17);
    world.goLive('11');
    const start = world.clock.now();
    await hour({ ...wishes, watchFor: 5 * HOUR }, { 58: () => world.goOffline('11') });
    expect(world.clock.now() - start).toBeLessThan(HOUR + 2 * MINUTE);
    expect(heads()).toEqual(['LIVE anna']);
    await world.clock.pass(4 * HOUR);
    await hour(wishes);
    expect(heads()).toEqual(['LIVE anna', 'OFFLINE anna']);
  });

  test('a window that goes on after quiet hours: it polls through them, and sends LIVE as they end', async () => {
    const wishes = { ...quietFrom(11, 13), watchFor: 2 * HOUR };
    const sent: (readonly string[])[] = [];
    const start = world.clock.now();
    await hour(wishes, {
      10: () => world.goLive('11'),
      59: () => sent.push(heads()),
      62: () => sent.push(heads()),
    });
    expect(sent).toEqual([[], ['LIVE anna']]);
    expect(heads()).toEqual(['LIVE anna']);
    expect(world.clock.now() - start).toBeGreaterThan(2 * HOUR - MINUTE);
  });

  test('a stream that matches the rules in quiet hours only: nothing is sent', async () => {
    const wishes = { ...quietFrom(12, 14), rules: { categories: ['Chess'] } };
    world.goLive('11', { category: 'Chess' });
    await hour(wishes);
    edit({ category: 'Art' });
    await world.clock.pass(2 * HOUR);
    await hour(wishes, { 30: () => world.goOffline('11') });
    expect(world.texts).toEqual([]);
  });

  test('a stream that matches the rules once quiet hours are over: LIVE is sent then', async () => {
    const wishes = { ...quietFrom(12, 14), rules: { categories: ['Chess'] } };
    world.goLive('11', { category: 'Art' });
    await hour(wishes);
    edit({ category: 'Chess' });
    await world.clock.pass(2 * HOUR);
    await hour(wishes, { 30: () => world.goOffline('11') });
    expect(heads()).toEqual(['LIVE anna', 'OFFLINE anna']);
  });

  test('an edit in quiet hours: no TITLE is sent, nor afterwards', async () => {
    const wishes = { ...quietFrom(13, 14), rules: { notifyOn: ['live', 'offline', 'title'] as const } };
    world.goLive('11', { title: 'One' });
    await hour({ ...wishes, watchFor: 0 });
    await world.clock.pass(HOUR);
    edit({ title: 'Two' });
    await hour(wishes);
    await world.clock.pass(HOUR);
    await hour(wishes);
    expect(heads()).toEqual(['LIVE anna']);
  });

  test('a window that begins in quiet hours: it polls once, and log and summary say why', async () => {
    const { journal, lines } = await runOnce(world, [me], { ...quietFrom(12, 14), watchFor: HOUR });
    expect([journal?.polls, journal?.ending]).toEqual([1, 'quiet hours']);
    expect(lines.info.at(-1)).toContain('nothing is sent, and this run stops polling');
    expect(journal && summary(journal, 0, { timeZone: 'UTC', starts: [], warnings: [] })).toContain(
      'Quiet hours: nothing is sent, and runs stop polling',
    );
  });

  test('quiet hours in another time zone: they begin by its clock', async () => {
    const wishes = { quiet: { from: 13 * 60, to: 14 * 60, timeZone: 'Europe/Paris' }, watchFor: 0 };
    world.goLive('11');
    await hour(wishes);
    expect(heads()).toEqual([]);
    await world.clock.pass(HOUR);
    await hour(wishes);
    expect(heads()).toEqual(['LIVE anna']);
  });
});

test('a silent Twitch while a streamer is gone: polls keep to the interval, and OFFLINE is sent at last', async () => {
  world.goLive('11');
  const polls: number[] = [];
  let isSilent = false;
  world.fault = (moment) => {
    if (moment === 'twitch.streams') polls.push(world.clock.now());
    return moment === 'twitch.streams' && isSilent ? 'fails' : undefined;
  };
  await hour(
    {},
    {
      10: () => world.goOffline('11'),
      12: () => {
        isSilent = true;
      },
      30: () => {
        isSilent = false;
      },
    },
  );
  expect(polls.length).toBeLessThanOrEqual(62);
  expect(heads()).toEqual(['LIVE anna', 'OFFLINE anna']);
  const offline = world.texts.find(({ body }) => body.startsWith('OFFLINE'));
  expect((offline?.at ?? 0) - (polls[0] ?? 0)).toBeLessThan(32 * MINUTE);
});
