import type { Recipient } from '../domain/notification.ts';
import type { InputReader } from './reader.ts';
import { recipientKey } from './secrets.ts';

/** The inputs of the webhook channel. */
export const WEBHOOK_INPUTS = {
  turnedOnBy: ['webhook-url', 'webhook-secret'],
  needs: '`webhook-url` for a webhook',
  to: 'webhook-url',
  read: readWebhooks,
} as const;

/** Reads the URLs and the secret. */
function readWebhooks(reader: InputReader) {
  const urls = [...new Set(reader.entries('webhook-url', 'URLs'))];
  const recipients = urls.map((url, index): Recipient => {
    const shown = `webhook ${index + 1}`;
    if (!isAllowed(url)) {
      // A URL is a secret, so a mistake names only its position.
      reader.wrong(
        'webhook-url',
        `URL ${index + 1} of ${urls.length} can't be used`,
        'Write it as https://host/path, without a user name and password, and a comma in it as %2C.',
      );
    }
    return { address: url, key: recipientKey('webhook', url), shown };
  });
  return { recipients, secret: reader.get('webhook-secret') };
}

/** `http:` is allowed only on this machine. */
function isAllowed(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  const isLocal = protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (protocol === 'https:' || isLocal) && username + password === '';
}
