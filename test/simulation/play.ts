import { startRun } from '../world/start-run.ts';
import { type Fault, type ListedRun, MINUTE, type Moment, recipient, World } from '../world/world.ts';
import { brokenPromises } from './promises.ts';
import type { Meanwhile, PlannedFault, Step, Story } from './story.ts';

/** A killed run's successor starts no sooner: GitHub needs as long to start a runner. Milliseconds. */
const NEXT_RUN = 20_000;

/** A run is on GitHub's list so long before its process starts, milliseconds. */
const BOOT = 10_000;

/** Of two runs at work, the newer one must find in Twilio's list what the older one sent before it knew of the newer. */
const OVERLAP_LIST_DELAY = 4;

/** Plays a story in a world, heals it, lets it run on, and says which promises were broken. */
export async function play(story: Story): Promise<string[]> {
  const world = new World();
  const ids = Array.from({ length: story.channels }, (_, index) => `${11 + index}`);
  ids.forEach((id, index) => {
    world.addChannel(id, `streamer${index}`);
  });
  const logins = ids.map((_, index) => `streamer${index}`);
  const recipients = Array.from({ length: story.recipients }, (_, index) => recipient(index + 1));
  const order = { logins, offlineGrace: story.graceSeconds * 1000, pollInterval: MINUTE };
  /** No run takes longer beyond its window: the grace twice, five intervals, and the time that failures take. */
  const longest = 2 * order.offlineGrace + 5 * MINUTE + 5 * MINUTE;
  const mayOverlap = story.steps.some((step) => step.do === 'overlap');
  world.listDelay = (mayOverlap ? Math.min(story.listDelay, OVERLAP_LIST_DELAY) : story.listDelay) * 1000;
  world.areStreamsRecorded = story.isRecorded;
  const refused = new Set<string>();
  const mayRename = !losesState(story);

  const planned: Promise<unknown>[] = [];
  const later = (seconds: number, then: () => unknown): Promise<unknown> => {
    const done = world.clock.sleep(seconds * 1000).then(then);
    planned.push(done);
    return done;
  };

  const run = async (step: {
    readonly faults: readonly PlannedFault[];
    readonly window?: number;
    readonly meanwhile?: readonly Meanwhile[];
    readonly cancelledAfter?: number | undefined;
    readonly second?: { readonly seconds: number; readonly isQueued: boolean };
  }) => {
    world.fault = plan(step.faults, refused);
    const watchFor = (step.window ?? 0) * 1000;
    const first = startRun(world, recipients, { ...order, watchFor });
    const { second, cancelledAfter } = step;
    for (const { after, do: act, channel } of step.meanwhile ?? []) {
      const id = ids[channel % ids.length] as string;
      void later(after, () => (act === 'live' ? world.goLive(id) : world.goOffline(id)));
    }
    if (cancelledAfter !== undefined) void later(cancelledAfter, () => first.cancel());
    const ends: Promise<unknown>[] = [first.ended];
    if (second) {
      ends.push(later(second.seconds, () => startSecond(first.ended, second.isQueued, watchFor)));
    }
    await world.clock.until(
      Promise.all(ends),
      (second ? 2 : 1) * (watchFor + longest) + (second ? longest : 0),
    );
    world.fault = () => undefined;
    await world.clock.pass(NEXT_RUN);
  };
  const startSecond = async (first: Promise<unknown>, isQueued: boolean, watchFor: number) => {
    const listed: ListedRun = { id: world.runs.length + 1, status: isQueued ? 'pending' : 'queued' };
    world.runs.push(listed);
    if (isQueued) await first;
    await world.clock.sleep(BOOT);
    return startRun(world, recipients, { ...order, watchFor }, listed).ended;
  };
  const act = async (step: Step): Promise<void> => {
    const id = 'channel' in step ? (ids[step.channel % ids.length] as string) : '';
    switch (step.do) {
      case 'wait':
        await world.clock.pass(step.seconds * 1000);
        return;
      case 'live':
        world.goLive(id);
        return;
      case 'offline':
        return world.goOffline(id);
      case 'rename':
        // Nobody can follow a new name while the id is forgotten.
        if (mayRename)
          world.channel(id).login = `${world.channel(id).login.slice(0, 12)}_${world.clock.now() % 97}`;
        return;
      case 'evict':
        world.entries = [];
        return;
      case 'drop': {
        const streamId = world.channel(id).stream?.id;
        if (!streamId) return;
        world.goOffline(id);
        void later(step.seconds, () => {
          if (world.channel(id).stream) return;
          if (step.sameId) world.comeBack(streamId);
          else world.goLive(id);
        });
        return;
      }
      case 'run':
        return run(step);
      case 'overlap':
        return run({ ...step, second: step });
    }
  };

  for (const step of story.steps) await act(step);
  await world.clock.until(Promise.all(planned));
  await world.clock.pass(10 * MINUTE);
  logins.splice(0, logins.length, ...Array.from(world.channels.values(), ({ login }) => login));
  for (let times = 0; times < 3; times++) await run({ faults: [] });
  return brokenPromises(world, recipients, refused);
}

function losesState({ steps }: Story): boolean {
  return steps.some(
    (step) =>
      step.do === 'evict' ||
      ('faults' in step && step.faults.some(({ moment }) => moment.startsWith('cache'))),
  );
}

function plan(faults: readonly PlannedFault[], refused: Set<string>) {
  const left = faults.map((fault) => ({ ...fault }));
  return (moment: Moment, about?: string): Fault | undefined => {
    for (const planned of left) {
      if (planned.moment !== moment || planned.times <= 0) continue;
      if (planned.skip > 0) {
        planned.skip -= 1;
        continue;
      }
      planned.times -= 1;
      if (planned.fault === 'refused') refused.add(`${about}`);
      return planned.fault;
    }
    return undefined;
  };
}
