import { createHash } from 'node:crypto';
import type { LanguageCode } from '../core/language/languages.ts';
import type { Announcement, Kind, Recipient } from '../core/notification.ts';
import type { Way } from '../ports.ts';
import { outcomeOf } from './email-outcome.ts';
import type { SmtpServer } from './smtp.ts';

export interface EmailSettings {
  readonly server: SmtpServer;
  readonly from: { readonly name: string; readonly address: string };
  readonly recipients: readonly Recipient[];
}

/** Email by SMTP. The mail client and the words are loaded when a mail is due, not before. */
export function email(settings: EmailSettings, language: LanguageCode): Way {
  const { server, from, recipients } = settings;
  const words = async (announcement: Announcement, at: number) =>
    (await import('../core/email-text.ts')).emailText(announcement, at, language);
  return {
    name: 'email',
    recipients,
    text: async (announcement, at) => {
      const { subject, text } = await words(announcement, at);
      return `${subject}\n\n${text}`;
    },
    send: async (recipient, announcement, at) => {
      const { handOver } = await import('./smtp.ts');
      const [, domain = ''] = from.address.split('@');
      const id = (kind: Kind) => messageId(announcement, kind, recipient, domain);
      const handed = await handOver(server, {
        ...(await words(announcement, at)),
        from,
        to: recipient.address,
        messageId: id(announcement.kind),
        ...(announcement.kind !== 'live' && { inReplyTo: id('live') }),
        date: new Date(at),
        headers: {
          'Auto-Submitted': 'auto-generated',
          'List-Id': `<${announcement.streamer.login}.twitch-sms.${domain}>`,
        },
      });
      return handed.isTaken ? { kind: 'accepted' } : outcomeOf(handed, settings);
    },
  };
}

/**
 * The same thing told again has the same id, so that the receiving side can drop it, and what is said later of a
 * stream is found with what was said first. It tells nothing of the recipient.
 */
function messageId(
  { streamer, stream }: Announcement,
  kind: Kind,
  recipient: Recipient,
  domain: string,
): string {
  const streamId = stream.ids[0] ?? stream.startedAt ?? stream.announcedAt;
  const edit = kind === 'title' || kind === 'category' ? stream.changes[kind]?.since : '';
  const about = [streamer.id, streamId, kind, edit, recipient.key].join(' ');
  return `<${createHash('sha256').update(about).digest('hex').slice(0, 32)}@${domain}>`;
}
