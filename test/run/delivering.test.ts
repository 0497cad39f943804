import { beforeEach, describe, expect, test } from 'vitest';
import type { Recipient } from '../../src/domain/notification.ts';
import type { Ports } from '../../src/ports.ts';
import { runOnce } from '../world/start-run.ts';
import { type Fault, HOUR, MINUTE, type Moment, mailbox, recipient, World } from '../world/world.ts';

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

describe('a service that refuses everyone', () => {
  test.each([
    ['a mail server', 'mail', mails],
    ['Twilio', 'send', texts],
  ] as const)(
    '%s that refuses the credentials: one recipient is tried, and one error says so',
    async (_service, moment, recipients) => {
      break_(moment, 'credentials refused');
      const { journal, lines } = await runOnce(world, recipients);
      expect([asked, lines.error.length]).toEqual([[recipients[0]?.address], 1]);
      expect(journal?.deliveries.map(({ result }) => result)).toEqual(['postponed']);
      break_(moment);
      await runOnce(world, recipients);
      expect(recipients.map((each) => world.headsFor(each))).toEqual(Array(6).fill(['LIVE anna']));
    },
  );

  test('a first recipient who cannot be reached: the next ones are tried', async () => {
    break_('mail', 'refused', 'throttled', 'credentials refused');
    const { journal } = await runOnce(world, mails);
    expect(journal?.deliveries.map(({ result }) => result).slice(0, 3)).toEqual([
      'refused',
      'postponed',
      'postponed',
    ]);
  });
});

test('a mail server that is busy for half an hour: one warning, and one row for each message', async () => {
  const start = world.clock.now();
  world.fault = (moment) =>
    moment === 'mail' && world.clock.now() < start + 30 * MINUTE ? 'throttled' : undefined;
  const { journal, lines } = await runOnce(world, mails.slice(0, 2), { watchFor: HOUR });
  expect(lines.warn).toEqual([expect.stringMatching(/^Messages had to wait: /)]);
  expect(lines.info.filter((line) => line.startsWith('Not sent yet to '))).toHaveLength(2);
  expect(journal?.deliveries.map(({ result }) => result)).toEqual(['sent', 'sent']);
});

describe('a recipient whom Twilio refuses for an unknown reason', () => {
  const [me, friend] = texts as [Recipient, Recipient];
  const refuseMe = () => {
    world.fault = (moment, about) => {
      if (moment !== 'send') return undefined;
      asked.push(`${about}`);
      return about === me.address ? 'unexplained' : undefined;
    };
  };
  const window = { watchFor: 10 * MINUTE };

  test('an unexplained refusal of one of two: one try a run, a warning in the first, red in the second', async () => {
    refuseMe();
    const first = await runOnce(world, [me, friend], window);
    expect(asked).toEqual([me.address, friend.address]);
    expect([first.lines.warn.length, first.lines.error.length]).toEqual([1, 0]);
    const second = await runOnce(world, [me, friend], window);
    expect(asked).toEqual([me.address, friend.address, me.address]);
    expect([second.lines.warn.length, second.lines.error.length]).toEqual([0, 1]);
    expect([world.headsFor(me), world.headsFor(friend)]).toEqual([[], ['LIVE anna']]);
  });

  test('an unexplained refusal of the only recipient: the second run ends red at once', async () => {
    refuseMe();
    const { journal } = await runOnce(world, [me], window);
    expect(journal?.polls).toBeGreaterThan(9);
    const second = await runOnce(world, [me], window);
    expect([second.journal?.polls, second.lines.error.length]).toEqual([1, 1]);
  });

  test('an unexplained refusal that passes: the text is sent, and the next refusal is a first one again', async () => {
    refuseMe();
    await runOnce(world, [me]);
    world.fault = () => undefined;
    await runOnce(world, [me]);
    world.goOffline('11');
    refuseMe();
    const { lines } = await runOnce(world, [me], window);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
    expect([lines.warn.length, lines.error.length]).toEqual([1, 0]);
  });
});

test('a history that refuses the credentials: it is read once, and the run ends red', async () => {
  let reads = 0;
  world.fault = (moment) => {
    if (moment !== 'history') return undefined;
    reads++;
    return 'credentials refused';
  };
  const { lines, journal } = await runOnce(world, texts.slice(0, 1), { watchFor: HOUR });
  expect([reads, lines.error.length, journal?.polls]).toEqual([1, 1, 1]);
});

test('a lost snapshot, and no history for more than an hour: the run is red', async () => {
  world.fault = (moment) => (moment === 'history' ? 'fails' : undefined);
  const { lines } = await runOnce(world, texts.slice(0, 1), { watchFor: 3 * HOUR });
  expect(lines.error).toEqual([expect.stringMatching(/^Twilio has been unavailable for (2h 59m|3h)/)]);
});

test.each([10, 60])(
  'a text that Twilio lists %s s late, after a lost answer: it is not sent again',
  async (seconds) => {
    const [me] = texts.slice(0, 1) as [Recipient];
    world.listDelay = seconds * 1_000;
    break_('send', 'answer lost');
    await runOnce(world, [me], { watchFor: 10 * MINUTE, pollInterval: 10_000 });
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  },
);

test('an email whose answers are all lost: it is sent again ever later', async () => {
  world.fault = (moment) => (moment === 'mail' ? 'answer lost' : undefined);
  await runOnce(world, mails.slice(0, 1), { watchFor: HOUR });
  expect(world.mails.length).toBeGreaterThan(2);
  expect(world.mails.length).toBeLessThan(8);
});

test('a mail server that asks to wait for hours: the run is red', async () => {
  world.fault = (moment) => (moment === 'mail' ? 'throttled' : undefined);
  const { lines } = await runOnce(world, mails.slice(0, 1), { watchFor: 2 * HOUR });
  expect(lines.error).toEqual([expect.stringMatching(/ has been unavailable for /)]);
});

describe('two failures of a mail server, hours apart, with nothing to send between', () => {
  const mine = mails.slice(0, 1);
  const rules = { notifyOn: ['live'] } as const;
  beforeEach(() => {
    world.fault = (moment) => (moment === 'mail' ? 'throttled' : undefined);
  });

  test('in separate runs: they are green', async () => {
    const errors: string[] = [];
    for (const pause of [0, HOUR, 4 * HOUR]) {
      await world.clock.pass(pause);
      if (pause === HOUR) world.goOffline('11');
      if (pause === 4 * HOUR) world.goLive('11');
      errors.push(...(await runOnce(world, mine, { rules })).lines.error);
    }
    expect(errors).toEqual([]);
  });

  test('in one window: it is green', async () => {
    const later = (hours: number, then: () => unknown) => void world.clock.sleep(hours * HOUR).then(then);
    later(0.2, () => world.goOffline('11'));
    later(4, () => world.goLive('11'));
    later(4.2, () => world.goOffline('11'));
    const { lines } = await runOnce(world, mine, { rules, watchFor: 5 * HOUR });
    expect([lines.error, lines.warn.length]).toEqual([[], 1]);
  });
});

test('a first text that Twilio accepts: the others are sent side by side', async () => {
  world.areRunsHidden = true;
  world.latency = () => 1_000;
  await runOnce(world, texts);
  const [first, ...others] = world.texts.map(({ at }) => at);
  expect(new Set(others).size).toBe(1);
  expect(first).toBeLessThan(others[0] as number);
});

test('a quiet run with 45 recipients: their histories are read 20 at a time', async () => {
  const many = Array.from({ length: 45 }, (_, index) => recipient(index + 10));
  await runOnce(world, many);
  const reads: number[] = [];
  world.latency = () => 1_000;
  world.fault = (moment) => {
    if (moment === 'history') reads.push(world.clock.now());
    return undefined;
  };
  await runOnce(world, many);
  expect([...Map.groupBy(reads, (at) => at).values()].map(({ length }) => length)).toEqual([20, 20, 5]);
});

test('an answer that is lost, and a history that fails once: the text is found, and not repeated', async () => {
  const [me] = texts.slice(0, 1);
  let reads = 0;
  world.fault = (moment) => {
    if (moment === 'send') return 'answer lost';
    return moment === 'history' && ++reads === 2 ? 'fails' : undefined;
  };
  const { journal } = await runOnce(world, me ? [me] : []);
  expect(journal?.deliveries.map(({ result }) => result)).toEqual(['sent']);
  expect(world.texts).toHaveLength(1);
});

test('a new streamer in the inputs: LIVE is sent by email, however long the stream is on', async () => {
  world.addChannel('12', 'bert');
  await runOnce(world, mails.slice(0, 1), { logins: ['bert'] });
  await world.clock.pass(HOUR);
  await runOnce(world, mails.slice(0, 1), { logins: ['anna', 'bert'] });
  expect(world.mails.map(({ body }) => body.split(':')[0])).toEqual(['LIVE anna']);
});

describe('ten streamers who are live at once', () => {
  beforeEach(() => {
    for (let index = 0; index < 9; index++) {
      world.addChannel(`${20 + index}`, `bert${index}`);
      world.goLive(`${20 + index}`);
    }
    world.areRunsHidden = true;
    world.latency = (moment) => (moment === 'cache.save' ? 2_000 : 40);
  });

  const notify = async (who: typeof texts | typeof mails) => {
    await runOnce(world, who.slice(0, 1));
    const sent = who === texts ? world.texts : world.mails;
    const [first, last] = [sent[0]?.at ?? 0, sent.at(-1)?.at ?? 0];
    return { count: sent.length, seconds: Math.round((last - first) / 1000), saves: world.entries.length };
  };

  test('ten texts and a slow cache: no text waits for it, and they are saved together', async () => {
    const { count, seconds, saves } = await notify(texts);
    expect([count, seconds]).toEqual([10, 1]);
    // Before the first text, after it, and at the end.
    expect(saves).toBe(3);
    await runOnce(world, texts.slice(0, 1));
    expect(world.texts).toHaveLength(10);
  });

  test('ten emails: each is saved before the next, because no history shows them', async () => {
    const { count, seconds } = await notify(mails);
    expect(count).toBe(10);
    expect(seconds).toBeGreaterThanOrEqual(9 * 4);
  });
});

test('an email under way does not count against the daily limit of texts', async () => {
  world.latency = (moment) => (moment === 'mail' ? 60_000 : 40);
  const { journal } = await runOnce(world, [...mails.slice(0, 1), ...texts.slice(0, 2)], {
    alter: (ports) => ({
      ...ports,
      channels: ports.channels.map((channel) => ({
        ...channel,
        ...(channel.name === 'sms' && { dailyLimit: { messages: 2, input: 'max-sms-per-day' as const } }),
      })),
    }),
  });
  expect(journal?.deliveries.map(({ result }) => result)).toEqual(['sent', 'sent', 'sent']);
});

test('a daily limit that was reached before is said in each run that holds a text back', async () => {
  const limited = (ports: Ports): Ports => ({
    ...ports,
    channels: ports.channels.map((channel) => ({
      ...channel,
      dailyLimit: { messages: 1, input: 'max-sms-per-day' },
    })),
  });
  const first = await runOnce(world, texts.slice(0, 2), { alter: limited });
  await world.clock.pass(10 * MINUTE);
  const later = await runOnce(world, texts.slice(0, 2), { alter: limited });
  const reached = expect.stringContaining('`max-sms-per-day` (1) is reached');
  expect(first.lines.warn).toEqual([reached]);
  expect(later.lines.warn).toEqual([]);
  expect(later.lines.info).toContainEqual(reached);
});

test('a daily limit that is reached: no more texts are composed', async () => {
  let composed = 0;
  const { journal } = await runOnce(world, texts, {
    alter: (ports) => ({
      ...ports,
      channels: ports.channels.map((channel) => ({
        ...channel,
        dailyLimit: { messages: 2, input: 'max-sms-per-day' },
        text: (...asked: Parameters<typeof channel.text>) => {
          composed += 1;
          return channel.text(...asked);
        },
      })),
    }),
  });
  expect(journal?.deliveries.filter(({ result }) => result === 'sent')).toHaveLength(2);
  expect(composed).toBe(2);
});
