import { createHash } from 'node:crypto';
import { settledAt } from '../domain/broadcast.ts';
import type { Kind, Notification, Recipient } from '../domain/notification.ts';

/**
 * The id of a notification to one recipient. It stays the same when the notification is sent again, so that the
 * receiving side can drop it, and it says nothing about the recipient.
 *
 * @param kind of another notification about the same broadcast
 * @returns 32 hexadecimal digits
 */
export function identityOf(
  { kind: own, streamer, stream }: Notification,
  recipient: Recipient,
  kind: Kind = own,
): string {
  const streamId = stream.ids[0] ?? stream.startedAt ?? stream.announcedAt;
  const edit = kind === 'title' || kind === 'category' ? settledAt(stream, kind) : '';
  const about = [streamer.id, streamId, kind, edit, recipient.key].join(' ');
  return createHash('sha256').update(about).digest('hex').slice(0, 32);
}
