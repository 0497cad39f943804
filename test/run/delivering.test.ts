import { beforeEach, describe, expect, test } from 'vitest';
import { readState } from '../../src/core/state.ts';
import { runOnce } from '../world/start-run.ts';
import { type Fault, HOUR, type Moment, mailbox, recipient, World } from '../world/world.ts';

const several = (make: typeof mailbox) => Array.from({ length: 6 }, (_, index) => make(index + 1));
const mails = several(mailbox);
const texts = several(recipient);
let world: World;
let asked: string[];

beforeEach(() => {
  world = new World();
  world.addChannel('11', 'anna');
  world.goLive('11');
  asked = [];
});

/** What goes wrong at a moment, one time after the other; nothing after that. */
function break_(at: Moment, ...faults: (Fault | undefined)[]) {
  let times = 0;
  world.fault = (moment, about) => {
    if (moment !== at) return undefined;
    asked.push(`${about}`);
    return faults[times++];
  };
}

describe('a service that lets nobody in', () => {
  test.each([
    ['mail server', 'mail', mails],
    ['Twilio', 'send', texts],
  ] as const)('is tried with one recipient, and told of once: %s', async (_service, moment, recipients) => {
    break_(moment, 'credentials refused');
    const { record, lines } = await runOnce(world, recipients);
    expect([asked, lines.error.length]).toEqual([[recipients[0]?.address], 1]);
    expect(record?.deliveries.map(({ result }) => result)).toEqual(['postponed']);
    break_(moment);
    await runOnce(world, recipients);
    expect(recipients.map((each) => world.headsFor(each))).toEqual(Array(6).fill(['LIVE anna']));
  });

  test('is not known from the first recipient if that one can not be reached', async () => {
    break_('mail', 'refused', 'throttled', 'credentials refused');
    const { record } = await runOnce(world, mails);
    expect(record?.deliveries.map(({ result }) => result).slice(0, 3)).toEqual([
      'refused',
      'postponed',
      'postponed',
    ]);
  });
});

test('one recipient who was told shows that the others can be told side by side', async () => {
  world.areRunsHidden = true;
  world.latency = () => 1_000;
  await runOnce(world, texts);
  const [first, ...others] = world.texts.map(({ at }) => at);
  expect(new Set(others).size).toBe(1);
  expect(first).toBeLessThan(others[0] as number);
});

test('a text whose answer was lost is looked for again, though the first look fails', async () => {
  const [me] = texts.slice(0, 1);
  let looks = 0;
  world.fault = (moment) => {
    if (moment === 'send') return 'answer lost';
    return moment === 'history' && ++looks === 2 ? 'fails' : undefined;
  };
  const { record } = await runOnce(world, me ? [me] : []);
  expect(record?.deliveries.map(({ result }) => result)).toEqual(['sent']);
  expect(world.texts).toHaveLength(1);
});

test('a streamer who is new in the list is announced by mail, however long the stream is on', async () => {
  world.addChannel('12', 'bert');
  await runOnce(world, mails.slice(0, 1), { logins: ['bert'] });
  await world.clock.pass(HOUR);
  await runOnce(world, mails.slice(0, 1), { logins: ['anna', 'bert'] });
  expect(world.mails.map(({ body }) => body.split(':')[0])).toEqual(['LIVE anna']);
});

describe('of ten who are live at once', () => {
  beforeEach(() => {
    for (let index = 0; index < 9; index++) {
      world.addChannel(`${20 + index}`, `bert${index}`);
      world.goLive(`${20 + index}`);
    }
    world.areRunsHidden = true;
    world.latency = (moment) => (moment === 'cache.save' ? 2_000 : 40);
  });

  const tell = async (who: typeof texts | typeof mails) => {
    await runOnce(world, who.slice(0, 1));
    const sent = who === texts ? world.texts : world.mails;
    const [first, last] = [sent[0]?.at ?? 0, sent.at(-1)?.at ?? 0];
    return { count: sent.length, seconds: Math.round((last - first) / 1000), saves: world.entries.length };
  };

  test('the last is not told later by text because the cache is slow; what is told meanwhile is saved together', async () => {
    const { count, seconds, saves } = await tell(texts);
    expect([count, seconds]).toEqual([10, 1]);
    // Before the telling, after the first text, and at the end.
    expect(saves).toBe(3);
    expect(readState(`${world.entries.at(-1)}`)?.streamers['28']?.current?.told.live).toEqual({
      [`${texts[0]?.key}`]: 'sent',
    });
  });

  test('each mail is remembered before the next, for there is no list that could be asked', async () => {
    const { count, seconds } = await tell(mails);
    expect(count).toBe(10);
    expect(seconds).toBeGreaterThanOrEqual(9 * 4);
  });
});
