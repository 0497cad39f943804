import { ServiceError } from '../errors.ts';
import { mapLimit } from '../map-limit.ts';
import type { Delivery, RunContext } from './context.ts';
import { noteError } from './journal.ts';

/** When to look after a message was accepted, milliseconds. A window looks again at each later poll. */
const LOOKS = [4_000, 9_000];

/** A message of which nothing was heard for so long is not looked at any more, milliseconds. */
const GIVEN_UP_AFTER = 15 * 60_000;

/** How many messages are looked at in one poll, and at a time. */
const MOST = 100;
const AT_A_TIME = 5;

/** Accepted is not delivered: looks what became of the messages that were sent, and says what was lost and why. */
export async function followUp(run: RunContext): Promise<void> {
  const { ports, journal, config } = run;
  for (const observation of config.watchFor > 0 ? LOOKS.slice(0, 1) : LOOKS) {
    const now = ports.clock.now();
    const open = journal.deliveries.filter((delivery) => isOpen(delivery, now)).slice(-MOST);
    if (open.length === 0) return;
    const newest = Math.max(...open.map(({ at }) => at));
    await ports.clock.sleep(newest + observation - now, ports.signal);
    if (ports.signal.aborted) return;
    let isAnswered = true;
    await mapLimit(open, AT_A_TIME, async (delivery) => {
      if (isAnswered) isAnswered = await lookAt(delivery, run);
    });
    // A service that is silent is not waited for once for each message.
    if (!isAnswered) return;
  }
}

function isOpen({ result, id, status, at }: Delivery, now: number): boolean {
  const isFinal = status === 'delivered' || status === 'lost';
  return result === 'sent' && id !== undefined && !isFinal && now - at < GIVEN_UP_AFTER;
}

/** @returns whether the service answered */
async function lookAt(delivery: Delivery, { ports, journal }: RunContext): Promise<boolean> {
  const channel = ports.channels.find(({ name }) => name === delivery.channel);
  if (!channel?.deliveryStatus || delivery.id === undefined) return true;
  try {
    const status = await channel.deliveryStatus(delivery.id);
    delivery.status = status.kind;
    if (status.kind !== 'lost') return true;
    delivery.why = status.why;
    const words = `${delivery.recipient.shown} did not get "${delivery.text}": ${status.why} It is not sent again.`;
    noteError(journal, ports.log, new ServiceError(words, { actionRequired: status.actionRequired }));
    return true;
  } catch (error) {
    // It was accepted; that nothing more is known of it is no news.
    ports.log.debug(
      `The status of a message is unknown: ${error instanceof ServiceError ? error.message : 'no answer'}`,
    );
    return false;
  }
}
