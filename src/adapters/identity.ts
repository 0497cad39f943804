import { createHash } from 'node:crypto';
import { settledAt } from '../domain/broadcast.ts';
import type { Kind, Notification, Recipient } from '../domain/notification.ts';

/**
 * The id of a notification to one recipient. It is the same if the notification is sent again, so that the receiving
 * side can drop the copy. It reveals nothing about the recipient.
 *
 * @param kind another kind, for the id of another notification about the broadcast
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
