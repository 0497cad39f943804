import type { Recipient } from '../../domain/notification.ts';
import type { Pending } from '../../domain/reconcile.ts';
import type { Observation } from '../../domain/sightings.ts';
import { AT_A_TIME, mapLimit } from '../../map-limit.ts';
import type { Channel } from '../../ports.ts';
import type { RunContext } from '../context.ts';
import { rulesAt } from '../roster.ts';
import { holdKey, isSame, pendingFor, type ServiceHealth, type Subject } from './attempt.ts';
import { noteResult } from './results.ts';
import { send } from './send.ts';

/** After this many failures in a row, the service counts as down, and the rest waits for the next poll. */
const MOST_FAILURES = 2;

/** The time between two messages about a streamer, in milliseconds. Twilio dates to the second, and order must show. */
const BETWEEN_TEXTS = 1_100;

interface Due {
  readonly recipient: Recipient;
  readonly pending: Pending;
}

/** Sends everything that is pending on one channel, one notification after the other. */
export async function deliver(channel: Channel, observation: Observation, ctx: RunContext): Promise<void> {
  const { journal, snapshots, ports } = ctx;
  // Without a history, only the snapshot shows what was sent.
  if (!channel.history && snapshots.isUnread) return;
  const rulesOf = rulesAt(observation.at, ctx);
  const health: ServiceHealth = { failures: 0, isProven: false, isAtLimit: false };
  let saved: Promise<void> | undefined;
  for (const streamer of journal.roster.streamers) {
    const subject = { channel, streamer, observation, rules: rulesOf(streamer), health, ctx };
    const stuck = new Set<string>();
    let due = nextDue(subject, stuck);
    while (due.length > 0) {
      // Save before sending: if the run is killed after a LIVE, the next one knows which stream that was about, and can
      // send its OFFLINE even if the stream is over by then.
      saved ??= snapshots.saveSoon();
      await saved;
      await sendAll(due, subject, stuck);
      // A history shows what was sent, so with one, later messages need not wait for a save.
      const savedAfter = snapshots.saveSoon();
      if (!channel.history) saved = savedAfter;
      due = nextDue(subject, stuck);
      if (due.length > 0) await ports.clock.sleep(BETWEEN_TEXTS);
    }
  }
}

function mayGoOn({ channel, health, ctx }: Subject): boolean {
  const isUp = health.failures < MOST_FAILURES && !health.isAtLimit;
  return isUp && !ctx.journal.unusable.has(channel) && !ctx.ports.signal.aborted;
}

/** The first pending notification about the streamer, and everyone who gets it. */
function nextDue(subject: Subject, stuck: ReadonlySet<string>): Due[] {
  if (!mayGoOn(subject)) return [];
  const { channel, streamer, rules, ctx } = subject;
  const { journal, ports } = ctx;
  const all = channel.recipients.flatMap((recipient): Due[] => {
    const { key } = recipient;
    const { until = 0 } = journal.held.get(holdKey(recipient, streamer)) ?? {};
    const isReachable = !stuck.has(key) && !journal.unexplained.has(key) && until <= ports.clock.now();
    if (!rules.audience.includes(key) || !isReachable) return [];
    const pending = pendingFor(recipient, subject);
    return pending ? [{ recipient, pending }] : [];
  });
  const [first] = all;
  return first ? all.filter(({ pending }) => isSame(pending, first.pending)) : [];
}

/** Sends one message at a time until the service has proven that it works, then several. */
async function sendAll(due: readonly Due[], subject: Subject, stuck: Set<string>): Promise<void> {
  const queue = [...due];
  const sendNext = async () => {
    const next = mayGoOn(subject) ? queue.shift() : undefined;
    if (!next) return;
    const attempt = { ...next, subject, at: subject.ctx.ports.clock.now() };
    const mayGetMore = await noteResult(await send(attempt), attempt);
    if (!mayGetMore) stuck.add(next.recipient.key);
  };
  while (!subject.health.isProven && queue.length > 0 && mayGoOn(subject)) await sendNext();
  await mapLimit([...queue], AT_A_TIME, sendNext);
}
