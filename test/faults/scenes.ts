import { expect } from 'vitest';
import { ANNA, EMAIL, FRIEND, ME, MINUTE, type Past, Watching } from '../bundle/watching.ts';
import { START } from '../sandbox/guest.ts';
import { openSandbox } from '../sandbox/sandbox.ts';
import { EXCHANGES, HOOKS, isAbout } from './fault-kinds.ts';
import type { FaultRow, Reached } from './fault-row.ts';

const PEOPLE = { me: 'me@example.com', friend: 'friend@example.com' } as const;
/** Long enough that an ending takes two polls or more, short enough for few requests. */
const GRACE = '70s';

/** The messages of each scene, up to the one that it is about. */
const HEADS = { begins: ['LIVE anna'], 'is on': ['LIVE anna'], ends: ['LIVE anna', 'OFFLINE anna'] } as const;

type Setup = Pick<FaultRow, 'scene' | 'mail' | 'hook'>;

/** The state before each scene, made once and then copied. */
const pasts = new Map<string, Promise<Past>>();

function inputsFor({ mail, hook }: Setup): Record<string, string> {
  const urls = { 'webhook-url': Object.values(HOOKS).join(' ') };
  return {
    'offline-grace': GRACE,
    ...(mail && { ...EMAIL, 'email-to': Object.values(PEOPLE).join() }),
    ...(hook && urls),
  };
}

/** Somebody watches for some minutes in which all goes well. */
async function uneventful(setup: Setup): Promise<Past> {
  const { scene } = setup;
  const sandbox = await openSandbox({ startAt: START });
  const watching = new Watching(sandbox);
  Object.assign(watching.inputs, inputsFor(setup));
  await watching.run();
  if (scene !== 'begins') {
    watching.pass(5 * MINUTE);
    watching.twitch.goLive(ANNA);
    await watching.run();
  }
  await sandbox.close();
  return { sandbox, endedAt: sandbox.clock.now() };
}

/** A scene in a sandbox of its own, a quarter of an hour later, about to begin. The caller closes it. */
export async function openScene(setup: Setup): Promise<Watching> {
  const { scene, mail, hook } = setup;
  const name = `${scene === 'begins' ? 'offline' : 'live'} ${mail} ${hook}`;
  const played = pasts.get(name) ?? uneventful(setup);
  pasts.set(name, played);
  const past = await played;
  const watching = new Watching(await openSandbox({ startAt: new Date(past.endedAt + 15 * MINUTE) }));
  Object.assign(watching.inputs, inputsFor(setup));
  watching.goOnFrom(past);
  if (scene === 'begins') watching.twitch.goLive(ANNA);
  if (scene === 'ends') watching.twitch.goOffline(ANNA);
  return watching;
}

/** Lets fail what the row says. */
export function breakWorld({ fail, world }: FaultRow, { sandbox }: Watching): void {
  world?.(sandbox);
  if (!fail) return;
  const { at, how, to, ...when } = fail;
  const { service, route } = EXCHANGES[at];
  sandbox.fault({
    service,
    do: how,
    match: (request) => route.test(`${request.method} ${request.path}`) && (!to || isAbout(ME, request)),
    ...when,
  });
}

/** Who got the last message of the scene, once and after those before it; anything else is an error. */
export function texted({ scene }: Pick<FaultRow, 'scene'>, watching: Watching): Reached {
  return reached([ME, FRIEND].map((to) => gotOnce(watching.sent(to), HEADS[scene])));
}

/** The same for emails. */
export function mailed({ scene }: FaultRow, watching: Watching): Reached {
  return reached([PEOPLE.me, PEOPLE.friend].map((to) => gotOnce(watching.mailed(to), HEADS[scene])));
}

/** The same for webhooks. */
export function posted({ scene }: FaultRow, { sandbox }: Watching): Reached {
  const { endpoint } = sandbox.webhooks;
  return reached(
    [HOOKS.me, HOOKS.friend].map((url) => {
      const heads = endpoint.received(new URL(url).pathname).map(({ text }) => `${text}`.split(':')[0] ?? '');
      return gotOnce(heads, HEADS[scene].slice(-1));
    }),
  );
}

function gotOnce(got: readonly string[], all: readonly string[]): boolean {
  const missing = all.slice(0, -1);
  expect([all, missing]).toContainEqual(got);
  return got.length === all.length;
}

function reached([me, friend]: readonly boolean[]): Reached {
  if (me) return friend ? 'both' : 'me';
  return friend ? 'friend' : 'nobody';
}
