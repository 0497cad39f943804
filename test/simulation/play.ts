import { startRun } from '../world/start-run.ts';
import { type Fault, MINUTE, type Moment, recipient, World } from '../world/world.ts';
import { brokenPromises } from './promises.ts';
import type { PlannedFault, Step, Story } from './story.ts';

/** A killed run's successor starts no sooner: GitHub needs as long to start a runner. Milliseconds. */
const NEXT_RUN = 20_000;

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
  /** No run takes longer: the grace twice, five intervals, and the time that failures take. */
  const longest = 2 * order.offlineGrace + 5 * MINUTE + 5 * MINUTE;
  // Two runs at once see each other's texts only in Twilio's list: `concurrency` in the workflow keeps them apart.
  world.listDelay = story.steps.some((step) => step.do === 'overlap') ? 0 : story.listDelay * 1000;
  const refused = new Set<string>();
  const mayRename = !losesState(story);

  const run = async (faults: readonly PlannedFault[], others: () => Promise<unknown>[] = () => []) => {
    world.fault = plan(faults, refused);
    const first = startRun(world, recipients, order);
    await world.clock.until(Promise.all([first.ended, ...others()]), 2 * longest);
    world.fault = () => undefined;
    await world.clock.pass(NEXT_RUN);
  };
  const later = async (seconds: number, then: () => unknown) => {
    await world.clock.sleep(seconds * 1000);
    return then();
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
        return run(step.faults);
      case 'overlap':
        return run(step.faults, () => [later(step.seconds, () => startRun(world, recipients, order).ended)]);
    }
  };

  for (const step of story.steps) await act(step);
  await world.clock.pass(10 * MINUTE);
  logins.splice(0, logins.length, ...Array.from(world.channels.values(), ({ login }) => login));
  for (let times = 0; times < 3; times++) await run([]);
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
