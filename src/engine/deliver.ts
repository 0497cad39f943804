import type { Recipient } from '../domain/notification.ts';
import { nextNotification, type Pending } from '../domain/reconcile.ts';
import type { Observation } from '../domain/sightings.ts';
import { inTurns } from '../map-limit.ts';
import type { Channel } from '../ports.ts';
import type { RunContext, ServiceHealth, Subject } from './context.ts';
import { enter } from './enter.ts';
import { rulesAt } from './roster.ts';
import { isSame, ledgerOf, send } from './send.ts';

/** How many recipients get a message at a time: Twilio refuses too many requests at once. */
const AT_A_TIME = 5;

/** After so many failures in a row the service is down, and the rest waits for the next poll. */
const OUTAGE = 2;

/** Twilio dates texts to the second: those about one streamer must differ for its list to show their order. */
const APART = 1_100;

interface Due {
  readonly recipient: Recipient;
  readonly notification: Pending;
}

/** Tells by one channel all that somebody does not know yet, one notification after the other. */
export async function deliver(channel: Channel, observation: Observation, ctx: RunContext): Promise<void> {
  const { journal, snapshots, ports } = ctx;
  // What was mailed is noted in the snapshot alone.
  if (!channel.history && snapshots.isUnread) return;
  const rulesOf = rulesAt(observation.at, ctx);
  const health: ServiceHealth = { failures: 0, isProven: false, isAtLimit: false };
  let isFirst = true;
  for (const streamer of journal.roster.streamers) {
    const subject = { channel, streamer, observation, rules: rulesOf(streamer), health, ctx };
    const stuck = new Set<string>();
    let isSecond = false;
    for (let due = allDue(subject, stuck); due.length > 0; due = allDue(subject, stuck)) {
      if (isSecond) await ports.clock.sleep(APART);
      isSecond = true;
      // What the provider lists is not lost with the run: it is saved while the next is told.
      if (channel.history && !isFirst) void snapshots.keep(journal);
      isFirst = false;
      await tell(due, subject, stuck);
      if (!channel.history) await snapshots.keep(journal);
    }
  }
}

function mayGoOn({ channel, health, ctx }: Subject): boolean {
  const isUp = health.failures < OUTAGE && !health.isAtLimit;
  return isUp && !ctx.journal.unusable.has(channel) && !ctx.ports.stop.isRequested;
}

/** The first notification that is due to anybody, and to whom it is. */
function allDue(subject: Subject, stuck: ReadonlySet<string>): Due[] {
  if (!mayGoOn(subject)) return [];
  const all = subject.channel.recipients.flatMap((recipient): Due[] => {
    const { key } = recipient;
    const mayBeTold = subject.rules.audience.includes(key) && !subject.ctx.journal.unexplained.has(key);
    if (!mayBeTold || stuck.has(key)) return [];
    const notification = next(recipient, subject);
    return notification ? [{ recipient, notification }] : [];
  });
  const [first] = all;
  return first ? all.filter(({ notification }) => isSame(notification, first.notification)) : [];
}

function next(
  { key }: Recipient,
  { streamer: { id }, observation, rules, ctx }: Subject,
): Pending | undefined {
  const state = ctx.journal.state[id];
  if (!state) return undefined;
  return nextNotification(
    state,
    ledgerOf(state, key),
    { at: observation.at, isListed: observation.live.has(id) },
    rules,
  );
}

/** Tells one after the other until the service has dealt with somebody, then several at a time. */
async function tell(due: readonly Due[], subject: Subject, stuck: Set<string>): Promise<void> {
  const queue = [...due];
  const tellNext = async () => {
    const one = mayGoOn(subject) ? queue.shift() : undefined;
    if (!one) return;
    const { recipient, notification } = one;
    const at = subject.ctx.ports.clock.now();
    const result = await send(notification, recipient, subject, () => next(recipient, subject));
    if (!(await enter(result, { at, recipient, notification }, subject))) stuck.add(recipient.key);
  };
  while (!subject.health.isProven && queue.length > 0 && mayGoOn(subject)) await tellNext();
  await inTurns([...queue], AT_A_TIME, tellNext);
  for (const { recipient } of queue) stuck.add(recipient.key);
}
