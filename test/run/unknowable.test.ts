import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { KINDS } from '../../src/domain/notification.ts';
import { runOnce, startRun } from '../world/start-run.ts';
import { ANNA, BERT, BOTH, CARL, me, myMail, StoryWorld } from '../world/story-world.ts';
import { HOUR, MINUTE } from '../world/world.ts';

let world: StoryWorld;

beforeEach(() => {
  world = new StoryWorld(ANNA);
});

/** Replaces the snapshots in the cache, and ends all faults. */
function loseSnapshot(entries: StoryWorld['entries'] = []): void {
  world.heal();
  world.entries = entries;
}

/** A story for each rule about what leaves no trace, by its words in docs/guarantees.md. */
const RULES: Readonly<Record<string, () => Promise<void>>> = {
  'An email or a webhook that may have been accepted is sent again.': async () => {
    world.goLive(ANNA);
    for (const fault of ['answer lost', 'killed after'] as const) {
      world.break('mail', fault);
      await runOnce(world, [myMail]);
    }
    world.heal();
    await runOnce(world, [myMail]);
    await runOnce(world, [myMail]);
    expect(world.headsFor(myMail)).toEqual(Array(3).fill('LIVE anna'));
  },

  'When the state is lost, what was texted counts as sent by email and webhook.': async () => {
    world.goLive(ANNA);
    world.break('mail', 'fails');
    await runOnce(world, [me, myMail]);
    loseSnapshot();
    await runOnce(world, [me, myMail]);
    expect(world.heads(me, myMail)).toEqual([['LIVE anna'], []]);

    world.addChannel(BERT, 'bert');
    world.goLive(BERT);
    world.break('mail', 'fails');
    world.break('cache.save', 'fails');
    await runOnce(world, [me, myMail]);
    world.heal();
    await runOnce(world, [me, myMail]);
    expect(world.heads(me, myMail)).toEqual([['LIVE anna', 'LIVE bert'], []]);
  },

  'A LIVE text that was not saved counts for the stream that started last, or up to five minutes later.':
    async () => {
      world.goLive(ANNA);
      await runOnce(world, [me, myMail]);
      await world.clock.pass(4 * MINUTE);
      world.goLive(ANNA);
      loseSnapshot();
      await runOnce(world, [me, myMail]);
      expect(world.heads(me, myMail)).toEqual([['LIVE anna'], ['LIVE anna']]);
      world.goOffline(ANNA);
      await runOnce(world, [me, myMail]);
      expect(world.heads(me, myMail)).toEqual([BOTH, BOTH]);

      world = new StoryWorld(ANNA);
      world.clocks = { twitch: -2.5 * MINUTE, twilio: 2.5 * MINUTE };
      world.break('cache.save', 'fails');
      const settings = { offlineGrace: 3 * MINUTE, watchFor: 4.5 * MINUTE };
      world.goLive(ANNA);
      const { ended } = startRun(world, [me], settings);
      await world.clock.pass(10_000);
      world.goOffline(ANNA);
      await world.clock.pass(4.5 * MINUTE);
      world.goLive(ANNA);
      await world.clock.until(ended);
      world.heal();
      await world.clock.pass(3 * MINUTE);
      await runOnce(world, [me], settings);
      expect(world.headsFor(me)).toEqual(BOTH);
    },

  'When the state is lost, a stream that comes back after its OFFLINE may be announced again.': async () => {
    world.clocks = { twitch: 2 * MINUTE, twilio: 0 };
    const streamId = world.goLive(ANNA);
    await runOnce(world, [me]);
    world.goOffline(ANNA);
    loseSnapshot();
    await runOnce(world, [me]);
    world.comeBack(streamId);
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna', 'LIVE anna']);
  },

  'Without texts and with the state lost, only streams of the last 30 minutes are announced again.':
    async () => {
      world.addChannel(BERT, 'bert');
      world.addChannel(CARL, 'carl');
      for (const id of [ANNA, BERT]) world.goLive(id);
      await runOnce(world, [myMail]);
      await world.clock.pass(40 * MINUTE);
      world.goLive(CARL);
      await runOnce(world, [myMail]);
      world.goOffline(BERT);
      loseSnapshot();
      await runOnce(world, [myMail]);
      world.goOffline(ANNA);
      await runOnce(world, [myMail]);
      expect(world.headsFor(myMail)).toEqual(['LIVE anna', 'LIVE bert', 'LIVE carl', 'LIVE carl']);
    },

  "When texts can't be read and the state is lost, it is the first day again.": async () => {
    world.addChannel(BERT, 'bert');
    for (const id of [ANNA, BERT]) world.goLive(id);
    await runOnce(world, [me]);
    world.goOffline(BERT);
    world.areBodiesRedacted = true;
    loseSnapshot();
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'LIVE bert', 'LIVE anna']);
  },

  'A new login and a lost state make a new streamer.': async () => {
    world.goLive(ANNA);
    await runOnce(world, [me], { logins: ['anna'] });
    world.channel(ANNA).login = 'annette';
    loseSnapshot();
    const { lines } = await runOnce(world, [me], { logins: ['anna'] });
    expect(lines.error.join()).toContain('Twitch does not know anna.');
    await runOnce(world, [me], { logins: ['annette'] });
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'LIVE annette']);
  },

  'An end that comes too late is left out.': async () => {
    world.addChannel(BERT, 'bert');
    for (const id of [ANNA, BERT]) world.goLive(id);
    await runOnce(world, [me]);
    const { entries } = world;
    await world.clock.pass(3 * HOUR);
    world.goLive(ANNA);
    loseSnapshot();
    await runOnce(world, [me]);
    loseSnapshot(entries);
    await runOnce(world, [me]);
    world.goOffline(BERT);
    world.break('send', 'throttled');
    await runOnce(world, [me]);
    await world.clock.pass(49 * HOUR);
    world.heal();
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'LIVE bert', 'LIVE anna']);
  },

  "Two runs that can't see each other may both send.": async () => {
    world.areRunsHidden = true;
    world.listDelay = 3_000;
    world.goLive(ANNA);
    const runs = [startRun(world, [me]), startRun(world, [me])];
    await world.clock.until(Promise.all(runs.map(({ ended }) => ended)));
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'LIVE anna']);
  },

  'When nothing can be saved, only the first edit of a stream is sent.': async () => {
    const wishes = { rules: { notifyOn: KINDS } };
    world.goLive(ANNA);
    await runOnce(world, [me], wishes);
    world.break('cache.save', 'fails');
    for (const title of ['Blitz', 'Bullet']) {
      world.edit(ANNA, { title });
      for (let times = 0; times < 2; times++) {
        await world.clock.pass(HOUR);
        await runOnce(world, [me], wishes);
      }
    }
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'TITLE anna']);

    world = new StoryWorld(ANNA);
    world.goLive(ANNA);
    await runOnce(world, [me], wishes);
    world.edit(ANNA, { title: 'Blitz' });
    const { ended, cancel } = startRun(world, [me], wishes);
    await world.clock.pass(3_000);
    cancel();
    await world.clock.until(ended);
    world.edit(ANNA, { title: 'Bullet' });
    world.break('cache.save', 'fails');
    await runOnce(world, [me], wishes);
    world.heal();
    await runOnce(world, [me], wishes);
    const titles = world.texts.filter(({ body }) => body.includes('TITLE anna: Bullet'));
    expect([world.headsFor(me), titles.length]).toEqual([['LIVE anna', 'TITLE anna', 'TITLE anna'], 2]);
  },
};

describe("what can't be known", () => {
  const page = readFileSync(new URL('../../docs/guarantees.md', import.meta.url), 'utf8');
  const [, section = ''] = page.split("## What can't be known");
  const written = [...section.matchAll(/^- \*\*(.+?)\*\*/gms)];

  test('each rule in docs/guarantees.md has a test', () => {
    expect(written.map(([, rule]) => rule?.replace(/\s+/g, ' '))).toEqual(Object.keys(RULES));
  });

  test.each(Object.entries(RULES))('%s', (_rule, play) => play());

  test.each(Object.entries(RULES))('by webhook: %s', (_rule, play) => {
    world.areWebhooks = true;
    return play();
  });
});
