import type { Transition } from '../domain/notification.ts';
import type { Delivery } from '../engine/context.ts';
import { fieldsOf } from '../messages/facts.ts';
import type { ChannelName } from '../ports.ts';

/**
 * The outputs of the action about Twitch, by name.
 *
 * @param live the logins of those who are live; `undefined` if nothing is known
 */
export function twitchOutputs(
  live: readonly string[] | undefined,
  transitions: readonly Transition[],
): Record<string, string> {
  return {
    live: live ? JSON.stringify(live) : '',
    'any-live': live ? String(live.length > 0) : '',
    'any-transition': String(transitions.length > 0),
    transitions: JSON.stringify(transitions.map(fieldsOf)),
  };
}

/** The output that counts a channel's messages. */
const COUNTS: Readonly<Record<ChannelName, string>> = {
  sms: 'sms-sent',
  email: 'emails-sent',
  webhook: 'webhooks-sent',
};

/** The outputs of the action about messages, by name. */
export function sentOutputs(deliveries: readonly Delivery[]): Record<string, number> {
  const sent = deliveries.filter(({ result }) => result === 'sent');
  return Object.fromEntries(
    Object.entries(COUNTS).map(([name, output]) => [
      output,
      sent.filter(({ channel }) => channel === name).length,
    ]),
  );
}
