import { MINUTE } from '../../domain/time.ts';
import { ServiceError } from '../../errors.ts';
import { AT_A_TIME, mapLimit } from '../../map-limit.ts';
import type { Delivery, RunContext } from '../context.ts';
import { noteError } from '../journal.ts';

/** How long after a message was accepted to check it, in milliseconds. A window also checks after each later poll. */
const ASKED_AFTER = [4_000, 9_000];

/** After this long without a final status, in milliseconds, a message is no longer checked. */
const GIVEN_UP_AFTER = 15 * MINUTE;

/** How many messages to check after one poll. */
const MOST_CHECKED = 100;

/** Checks whether accepted messages were delivered, and reports those that were lost, and why. */
export async function checkDeliveries(ctx: RunContext): Promise<void> {
  const { ports, journal, config } = ctx;
  for (const delay of config.watchFor > 0 ? ASKED_AFTER.slice(0, 1) : ASKED_AFTER) {
    const now = ports.clock.now();
    const open = journal.deliveries.filter((delivery) => isOpen(delivery, now)).slice(-MOST_CHECKED);
    if (open.length === 0) return;
    const newest = Math.max(...open.map(({ at }) => at));
    await ports.clock.sleep(newest + delay - now, ports.signal);
    if (ports.signal.aborted) return;
    let isAnswered = true;
    await mapLimit(open, AT_A_TIME, async (delivery) => {
      if (isAnswered) isAnswered = await checkDelivery(delivery, ctx);
    });
    // Don't wait for a silent service again and again, once per message.
    if (!isAnswered) return;
  }
}

function isOpen({ result, id, status, at }: Delivery, now: number): boolean {
  const isFinal = status === 'delivered' || status === 'lost';
  return result === 'sent' && id !== undefined && !isFinal && now - at < GIVEN_UP_AFTER;
}

/** @returns whether the service answered */
async function checkDelivery(delivery: Delivery, { ports, journal }: RunContext): Promise<boolean> {
  const channel = ports.channels.find(({ name }) => name === delivery.channel);
  if (!channel?.deliveryStatus || delivery.id === undefined) return true;
  try {
    const status = await channel.deliveryStatus(delivery.id);
    delivery.status = status.kind;
    if (status.kind !== 'lost') return true;
    delivery.why = status.why;
    // What the owner must fix is the same for everyone, so it is reported once.
    const { actionRequired, why } = status;
    const lead = actionRequired
      ? 'Messages did not arrive: '
      : `${delivery.recipient.shown} did not get "${delivery.text}": `;
    noteError(journal, ports.log, new ServiceError(`${why} It is not sent again.`, { actionRequired }), lead);
    return true;
  } catch (error) {
    // The message was accepted, so an unknown status is no reason to warn.
    const why = error instanceof ServiceError ? error.message : 'no answer';
    ports.log.debug(`The status of a message is unknown: ${why}`);
    return false;
  }
}
