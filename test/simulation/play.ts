import { keyPrefix } from '../../src/adapters/cache/entry.ts';
import { KINDS } from '../../src/domain/notification.ts';
import { startRun } from '../world/start-run.ts';
import { type ListedRun, MINUTE, type World } from '../world/world.ts';
import { isQuiet, type Watcher, wasQuiet } from './inbox.ts';
import { brokenPromises, pendingSince } from './promises.ts';
import { scene } from './scene.ts';
import {
  type Change,
  type Meanwhile,
  type PlannedFault,
  planFaults,
  type Step,
  type Story,
} from './story.ts';
import { isGapSafe, unseenPending } from './unseen-promises.ts';

/** A killed run's successor starts no sooner: GitHub needs as long to start a runner. Milliseconds. */
const NEXT_RUN = 20_000;

/** A run is at work, says GitHub's list, so long before its process starts, milliseconds. */
const BOOT = 10_000;

/** How long a cancelled run may take to leave, milliseconds. */
const TO_STOP = 5_000;

/** How a run of the story goes. */
interface Course {
  readonly faults: readonly PlannedFault[];
  readonly window?: number;
  readonly meanwhile?: readonly Meanwhile[];
  readonly cancelledAfter?: number | undefined;
  readonly killedAfter?: number | undefined;
  readonly second?: { readonly seconds: number; readonly isQueued: boolean };
}

/** Plays a story in a world, heals it, lets it run on, and says which promises were broken. */
export async function play(story: Story): Promise<string[]> {
  const { world, ids, watchers } = scene(story);
  const [watcher, neighbour] = watchers;
  const broken: string[] = [];
  const pollInterval = MINUTE;
  const offlineGrace = watcher.grace;
  /** No run takes longer beyond its window: the grace twice, five intervals, and the time that failures take. */
  const longest = 2 * offlineGrace + 5 * pollInterval + 10 * MINUTE;
  const logins = [...world.channels.values()].map(({ login }) => login);

  const planned: Promise<unknown>[] = [];
  const later = (seconds: number, then: () => unknown): Promise<unknown> => {
    const done = world.clock.sleep(seconds * 1000).then(then);
    planned.push(done);
    return done;
  };

  const start = (who: Watcher, watchFor: number, listed?: ListedRun) => {
    const { stateKey, recipients, quiet, categories, exceptCategories, areEditsSent } = who;
    const rules = { categories, exceptCategories, ...(areEditsSent && { notifyOn: KINDS }) };
    return startRun(
      world,
      recipients,
      { logins, watcher: stateKey, offlineGrace, pollInterval, watchFor, quiet, rules },
      listed,
    );
  };
  const change = (id: string, what: Change['do'], labels: Change['labels']) => {
    if (what === 'live') world.goLive(id, labels);
    else if (what === 'offline') world.goOffline(id);
    else world.edit(id, labels ?? {});
  };

  const run = async (course: Course) => {
    const { faults, window = 0, meanwhile = [], cancelledAfter, killedAfter, second } = course;
    world.fault = planFaults(faults, watcher.refused);
    const startedAt = world.clock.now();
    const watchFor = window * 1000;
    const first = start(watcher, watchFor);
    let isOver = false;
    let stopBy = Number.POSITIVE_INFINITY;
    const ended = first.ended.then(() => {
      isOver = true;
      if (world.clock.now() > stopBy) broken.push('slow: a cancelled run went on');
    });
    for (const { after, do: what, channel, labels } of meanwhile)
      void later(after, () => change(ids[channel % ids.length] as string, what, labels));
    if (killedAfter !== undefined) void later(killedAfter, first.kill);
    if (cancelledAfter !== undefined)
      void later(cancelledAfter, () => {
        if (!isOver) stopBy = world.clock.now() + TO_STOP;
        first.cancel();
      });
    const ends: Promise<unknown>[] = [ended];
    if (second) ends.push(later(second.seconds, () => startSecond(ended, second.isQueued, watchFor)));
    await world.clock.until(
      Promise.all(ends),
      (second ? 2 : 1) * (watchFor + longest) + (second ? longest : 0),
    );
    const isSound =
      faults.length === 0 && !second && cancelledAfter === undefined && killedAfter === undefined;
    if (isSound && !wasQuiet(watcher, startedAt, world.clock.now())) {
      broken.push(...pendingSince(startedAt - world.lag, world, watcher));
      if (isGapSafe(story)) broken.push(...unseenPending(startedAt, world, watcher));
    }
    world.fault = () => undefined;
    await world.clock.pass(NEXT_RUN);
  };
  const startSecond = async (first: Promise<unknown>, isQueued: boolean, watchFor: number) => {
    const listed = world.listRun('pending');
    if (isQueued) await first;
    listed.status = 'in_progress';
    await world.clock.sleep(BOOT);
    return start(watcher, watchFor, listed).ended;
  };
  let neighbours = 0;
  const act = async (step: Step): Promise<void> => {
    const id = 'channel' in step ? (ids[step.channel % ids.length] as string) : '';
    switch (step.do) {
      case 'wait':
        return world.clock.pass(step.seconds * 1000);
      case 'live':
      case 'edit':
      case 'offline':
        return change(id, step.do, step.labels);
      case 'rename':
        // Nobody can follow a new name while the id is not known, and Twitch gives no third one for two months.
        if (!watcher.forgets && isRemembered(id, watcher, world) && !world.channel(id).login.includes('_'))
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
      case 'neighbour': {
        // It belongs to another workflow.
        const { ended } = start(neighbour, 0, {
          id: ++neighbours,
          status: 'in_progress',
          startedAt: world.clock.now(),
        });
        await world.clock.until(ended, longest);
        await world.clock.pass(NEXT_RUN);
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
  while (isQuiet(watcher, world.clock.now())) await world.clock.pass(MINUTE);
  logins.splice(0, logins.length, ...Array.from(world.channels.values(), ({ login }) => login));
  for (let times = 0; times < 3; times++) await run({ faults: [] });
  return [...broken, ...watchers.flatMap((each) => brokenPromises(world, each))];
}

function isRemembered(id: string, { stateKey }: Watcher, { entries }: World): boolean {
  return entries.some(
    ({ key, content }) => key.startsWith(keyPrefix(stateKey)) && content.includes(`"${id}"`),
  );
}
