import type { Kind, Notification, Recipient } from '../../domain/notification.ts';
import type { LanguageCode } from '../../messages/languages/languages.ts';
import type { TestableChannel } from '../../ports.ts';
import { identityOf } from '../identity.ts';
import type { Mail, SmtpServer } from './client.ts';
import { outcomeOf } from './outcome.ts';

export interface EmailSettings {
  readonly server: SmtpServer;
  readonly from: { readonly name: string; readonly address: string };
  readonly recipients: readonly Recipient[];
}

/** Keeps auto-responders from replying (RFC 3834). */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated' };

/** Email by SMTP. The mail client and the email templates are loaded only when there is an email to send. */
export function email(settings: EmailSettings, language: LanguageCode): TestableChannel {
  const { server, from, recipients } = settings;
  const words = async (notification: Notification, at: number) =>
    (await import('../../messages/email.ts')).emailText(notification, at, language);
  const [, domain = ''] = from.address.split('@');
  const hand = async (recipient: Recipient, at: number, mail: Omit<Mail, 'from' | 'to' | 'date'>) => {
    const { handOver } = await import('./client.ts');
    const handed = await handOver(server, { ...mail, from, to: recipient.address, date: new Date(at) });
    return handed.isTaken ? ({ kind: 'accepted' } as const) : outcomeOf(handed, server);
  };
  return {
    name: 'email',
    service: { name: 'email', shown: 'The mail server' },
    recipients,
    text: async (notification, at) => {
      const { subject, text } = await words(notification, at);
      return `${subject}\n\n${text}`;
    },
    send: async (recipient, notification, at) => {
      const id = (kind: Kind) => `<${identityOf(notification, recipient, kind)}@${domain}>`;
      return hand(recipient, at, {
        ...(await words(notification, at)),
        messageId: id(notification.kind),
        ...(notification.kind !== 'live' && { inReplyTo: id('live') }),
        headers: { ...AUTOMATIC, 'List-Id': `<${notification.streamer.login}.twitch-sms.${domain}>` },
      });
    },
    sendTest: (recipient, text, at) =>
      hand(recipient, at, {
        subject: text,
        text,
        html: `<p>${text}</p>`,
        messageId: `<test-${recipient.key}-${at}@${domain}>`,
        headers: AUTOMATIC,
      }),
  };
}
