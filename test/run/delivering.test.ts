import { beforeEach, describe, expect, test } from 'vitest';
import type { Recipient } from '../../src/domain/notification.ts';
import { runOnce } from '../world/start-run.ts';
import { ANNA, BERT, friend, me, myMail, StoryWorld } from '../world/story-world.ts';
import { type Fault, HOUR, MINUTE, type Moment, mailbox, recipient } from '../world/world.ts';

const several = (make: typeof mailbox) => Array.from({ length: 6 }, (_, index) => make(index + 1));
const mails = several(mailbox);
const texts = several(recipient);
let world: StoryWorld;

beforeEach(() => {
  world = new StoryWorld(ANNA);
  world.goLive(ANNA);
});

/** The addresses that the runs tried to send to, in order. */
const tried = (at: Moment = 'send') => world.askedFor(at).map(({ about }) => about);

describe('a service that refuses everyone', () => {
  test.each([
    ['a mail server', 'mail', mails],
    ['Twilio', 'send', texts],
  ] as const)(
    '%s that refuses the credentials: one recipient is tried, and one error says so',
    async (_service, moment, recipients) => {
      world.break(moment, 'credentials refused');
      const { journal, lines } = await runOnce(world, recipients);
      expect([tried(moment), lines.error.length]).toEqual([[recipients[0]?.address], 1]);
      expect(journal?.deliveries.map(({ result }) => result)).toEqual(['postponed']);
      world.heal();
      await runOnce(world, recipients);
      expect(recipients.map((each) => world.headsFor(each))).toEqual(Array(6).fill(['LIVE anna']));
    },
  );

  test('a webhook that is gone: it is tried once in a window, and the other webhook gets the message', async () => {
    world.areWebhooks = true;
    const [gone, other] = mails as [Recipient, Recipient];
    world.break('mail', 'credentials refused', (_time, to) => to === gone.address);
    const { lines } = await runOnce(world, [gone, other], { watchFor: 3 * MINUTE });
    expect([tried('mail'), lines.error.length]).toEqual([[gone.address, other.address], 1]);
    expect(world.heads(gone, other)).toEqual([[], ['LIVE anna']]);
  });

  test('first recipients who cannot be reached: the next ones are tried', async () => {
    const faults: Fault[] = ['refused', 'throttled', 'credentials refused'];
    world.fault = (moment) => (moment === 'mail' ? faults.shift() : undefined);
    const { journal } = await runOnce(world, mails);
    expect(journal?.deliveries.map(({ result }) => result).slice(0, 3)).toEqual([
      'refused',
      'postponed',
      'postponed',
    ]);
  });
});

test('a mail server that is busy for half an hour: there is one warning, and one row for each message', async () => {
  world.break('mail', 'throttled');
  world.later(30 * MINUTE, () => world.heal());
  const { journal, lines } = await runOnce(world, mails.slice(0, 2), { watchFor: HOUR });
  expect(lines.warn).toEqual([expect.stringMatching(/^Messages had to wait: /)]);
  expect(lines.info.filter((line) => line.startsWith('Not sent yet to '))).toHaveLength(2);
  expect(journal?.deliveries.map(({ result }) => result)).toEqual(['sent', 'sent']);
});

describe('a recipient that Twilio refuses for an unknown reason', () => {
  const refuseMe = () => world.break('send', 'unexplained', (_time, to) => to === me.address);
  const window = { watchFor: 10 * MINUTE };

  test('an unexplained refusal of one of two: each run tries once, the first warns, and the second is red', async () => {
    refuseMe();
    const first = await runOnce(world, [me, friend], window);
    expect(tried()).toEqual([me.address, friend.address]);
    expect([first.lines.warn.length, first.lines.error.length]).toEqual([1, 0]);
    const second = await runOnce(world, [me, friend], window);
    expect(tried()).toEqual([me.address, friend.address, me.address]);
    expect([second.lines.warn.length, second.lines.error.length]).toEqual([0, 1]);
    expect(world.heads(me, friend)).toEqual([[], ['LIVE anna']]);
  });

  test('an unexplained refusal of the only recipient: the second run ends red at once', async () => {
    refuseMe();
    const { journal } = await runOnce(world, [me], window);
    expect(journal?.polls).toBeGreaterThan(9);
    const second = await runOnce(world, [me], window);
    expect([second.journal?.polls, second.lines.error.length]).toEqual([1, 1]);
  });

  test('an unexplained refusal that passes: the text is sent, and the next refusal only warns again', async () => {
    refuseMe();
    await runOnce(world, [me]);
    world.heal();
    await runOnce(world, [me]);
    world.goOffline(ANNA);
    refuseMe();
    const { lines } = await runOnce(world, [me], window);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
    expect([lines.warn.length, lines.error.length]).toEqual([1, 0]);
  });
});

test('a history that refuses the credentials: it is read once, and the run ends red', async () => {
  world.break('history', 'credentials refused');
  const { lines, journal } = await runOnce(world, [me], { watchFor: HOUR });
  expect([world.askedFor('history').length, lines.error.length, journal?.polls]).toEqual([1, 1, 1]);
});

test.each([10, 60])(
  'a text that Twilio lists %s s late, after a lost answer: it is not sent again',
  async (seconds) => {
    world.listDelay = seconds * 1_000;
    world.break('send', 'answer lost', (time) => time === 1);
    await runOnce(world, [me], { watchFor: 10 * MINUTE, pollInterval: 10_000 });
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  },
);

test('an email whose answers are all lost: it is sent again after ever longer waits', async () => {
  world.break('mail', 'answer lost');
  await runOnce(world, [myMail], { watchFor: HOUR });
  expect(world.mails.length).toBeGreaterThan(2);
  expect(world.mails.length).toBeLessThan(8);
});

describe('two failures of a mail server, hours apart, with nothing to send between', () => {
  const rules = { notifyOn: ['live'] } as const;
  beforeEach(() => world.break('mail', 'throttled'));

  test('in separate runs: they are green', async () => {
    const errors: string[] = [];
    for (const pause of [0, HOUR, 4 * HOUR]) {
      await world.clock.pass(pause);
      if (pause === HOUR) world.goOffline(ANNA);
      if (pause === 4 * HOUR) world.goLive(ANNA);
      errors.push(...(await runOnce(world, [myMail], { rules })).lines.error);
    }
    expect(errors).toEqual([]);
  });

  test('in one window: it is green', async () => {
    const later = (hours: number, then: () => unknown) => world.later(hours * HOUR, then);
    later(0.2, () => world.goOffline(ANNA));
    later(4, () => world.goLive(ANNA));
    later(4.2, () => world.goOffline(ANNA));
    const { lines } = await runOnce(world, [myMail], { rules, watchFor: 5 * HOUR });
    expect([lines.error, lines.warn.length]).toEqual([[], 1]);
  });
});

test('a first text that Twilio accepts: the others are sent at the same time', async () => {
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
  world.asked = [];
  world.latency = () => 1_000;
  await runOnce(world, many);
  const reads = Map.groupBy(world.askedFor('history'), ({ at }) => at);
  expect([...reads.values()].map(({ length }) => length)).toEqual([20, 20, 5]);
});

test('a lost answer, and a history that fails once: the text is found, and not repeated', async () => {
  world.break('send', 'answer lost');
  world.break('history', 'fails', (time) => time === 2);
  const { journal } = await runOnce(world, [me]);
  expect(journal?.deliveries.map(({ result }) => result)).toEqual(['sent']);
  expect(world.texts).toHaveLength(1);
});

test('a new streamer in the inputs: LIVE is sent by email, however long the stream has been on', async () => {
  world.addChannel(BERT, 'bert');
  await runOnce(world, [myMail], { logins: ['bert'] });
  await world.clock.pass(HOUR);
  await runOnce(world, [myMail], { logins: ['anna', 'bert'] });
  expect(world.headsFor(myMail)).toEqual(['LIVE anna']);
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

  test('ten texts and a slow cache: only the first text waits for a save', async () => {
    const { count, seconds, saves } = await notify(texts);
    expect([count, seconds]).toEqual([10, 1]);
    // Before the first text, after it, and at the end.
    expect(saves).toBe(3);
    await runOnce(world, [me]);
    expect(world.texts).toHaveLength(10);
  });

  test('ten emails: each is saved before the next, because no history shows them', async () => {
    const { count, seconds } = await notify(mails);
    expect(count).toBe(10);
    expect(seconds).toBeGreaterThanOrEqual(9 * 4);
  });
});

test('an email under way: it does not count against the daily limit of texts', async () => {
  world.dailyLimit = 2;
  world.latency = (moment) => (moment === 'mail' ? 60_000 : 40);
  const { journal } = await runOnce(world, [myMail, me, friend]);
  expect(journal?.deliveries.map(({ result }) => result)).toEqual(['sent', 'sent', 'sent']);
});

test('a daily limit reached in an earlier run: each run that holds a text back logs it', async () => {
  world.dailyLimit = 1;
  const first = await runOnce(world, [me, friend]);
  await world.clock.pass(10 * MINUTE);
  const later = await runOnce(world, [me, friend]);
  const reached = expect.stringContaining('`max-sms-per-day` (1) is reached');
  expect([first.lines.warn, later.lines.warn]).toEqual([[reached], []]);
  expect(later.lines.info).toContainEqual(reached);
});

test('a daily limit that is reached: no more texts are composed, and one warning says so', async () => {
  world.dailyLimit = 2;
  const composed: unknown[] = [];
  const { journal, lines } = await runOnce(world, texts, {
    alter: (ports) => ({
      ...ports,
      channels: ports.channels.map((channel) => ({
        ...channel,
        text: (...asked) => {
          composed.push(asked);
          return channel.text(...asked);
        },
      })),
    }),
  });
  expect(journal?.deliveries.filter(({ result }) => result === 'sent')).toHaveLength(2);
  expect(composed).toHaveLength(2);
  expect(lines.warn).toEqual([expect.stringMatching(/^`max-sms-per-day` \(2\) is reached/)]);
});
