import { type Notification, type PastText, type Recipient, readHead } from '../../src/domain/notification.ts';
import { wholeSecond } from '../../src/domain/time.ts';
import { ServiceError } from '../../src/errors.ts';
import type { Channel, Outcome } from '../../src/ports.ts';
import type { RunProcess } from './exchange.ts';
import type { Message } from './run-memory.ts';
import type { Fault, World } from './world.ts';

/** SMS, by a Twilio that lists what it accepted. */
export function smsOf({ world, exchange, memory }: RunProcess, recipients: readonly Recipient[]): Channel {
  return {
    name: 'sms',
    service: { name: 'twilio', shown: 'Twilio' },
    recipients,
    ...(world.dailyLimit < Number.POSITIVE_INFINITY && {
      dailyLimit: { messages: world.dailyLimit, input: 'max-sms-per-day' },
    }),
    text: async (notification, at) => world.words(notification, at),
    deliveryStatus: (id) =>
      exchange('follow', undefined, (fault) => {
        if (fault === 'fails') throw new ServiceError('Twilio does not say.');
        return world.texts[Number(id)]?.fate ?? { kind: 'delivered' };
      }),
    history: (to, since) =>
      exchange('history', to.address, (fault) => {
        if (fault === 'fails') throw new ServiceError('Twilio does not list.');
        if (fault === 'credentials refused')
          throw new ServiceError('Twilio refused.', { actionRequired: true });
        return listed(world, to, since);
      }),
    send: (to, notification, at) => {
      const message = messageFor(to, notification, world.words(notification, at));
      return exchange('send', to.address, (fault): Outcome => {
        if (fault === 'fails') return { kind: 'unsure', why: '500' };
        const refusal = refusals[fault ?? ''];
        if (refusal) return refusal;
        const now = world.clock.now();
        const fate = world.nextFate;
        const listedAt = now + world.listDelay;
        world.texts.push({ ...message, at: now, listedAt, by: memory, ...(fate && { fate }) });
        if (fault === 'answer lost') return { kind: 'unsure', why: 'no answer' };
        return { kind: 'accepted', id: String(world.texts.length - 1) };
      });
    },
  };
}

/** Webhooks, each a channel of its own. */
export function webhooksOf(run: RunProcess, recipients: readonly Recipient[]): Channel[] {
  return recipients.map((recipient, index) => {
    const name = `webhook ${index + 1}`;
    return { ...emailOf(run, [recipient]), name: 'webhook', service: { name, shown: name } };
  });
}

/** Email, by a server that does not list what it accepted. */
export function emailOf({ world, exchange, memory }: RunProcess, recipients: readonly Recipient[]): Channel {
  return {
    name: 'email',
    service: { name: 'email', shown: 'The mail server' },
    recipients,
    text: async (notification, at) => world.words(notification, at),
    send: async (to, notification, at) => {
      const message = messageFor(to, notification, world.words(notification, at));
      const { outcome, mail } = await exchange('mail', to.address, (fault): Handed => {
        if (fault === 'fails') return { outcome: { kind: 'postponed', why: 'no connection', isDown: true } };
        if (fault === 'cut off') return { outcome: { kind: 'unsure', why: 'hung up' } };
        const refusal = refusals[fault ?? ''];
        if (refusal) return { outcome: refusal };
        const now = world.clock.now();
        const mail = {
          ...message,
          at: now,
          listedAt: Number.POSITIVE_INFINITY,
          by: memory,
          known: memory.mails(),
        };
        world.mails.push(mail);
        return fault === 'answer lost'
          ? { outcome: { kind: 'unsure', why: 'fell silent' } }
          : { outcome: { kind: 'accepted' }, mail };
      });
      if (mail) memory.learn(mail);
      return outcome;
    },
  };
}

interface Handed {
  readonly outcome: Outcome;
  readonly mail?: Message;
}

const refusals: Partial<Record<Fault | '', Outcome>> = {
  throttled: { kind: 'postponed', why: 'too many' },
  refused: { kind: 'refused', why: 'this one never' },
  unexplained: { kind: 'unexplained', why: 'no reason known' },
  'credentials refused': { kind: 'blocked', why: 'credentials' },
};

function messageFor({ address }: Recipient, { streamer, stream }: Notification, body: string) {
  return { to: address, body, channelId: streamer.id, streamIds: stream.ids };
}

/** Oldest first, but in no order within a second, as Twilio does not promise any. */
function listed(world: World, to: Recipient, since: number): PastText[] {
  return world.texts
    .filter((text) => text.to === to.address && text.listedAt <= world.clock.now())
    .reverse()
    .sort((a, b) => wholeSecond(a.at) - wholeSecond(b.at))
    .flatMap((text) => {
      const head = world.areBodiesRedacted ? undefined : readHead(text.body);
      const at = wholeSecond(text.at) + world.clocks.twilio;
      return head && at >= wholeSecond(since) ? [{ ...head, at }] : [];
    });
}
