import type { Recipient } from '../domain/notification.ts';
import { shortenAddress } from '../domain/redact.ts';
import type { InputReader } from './reader.ts';
import { decoded, recipientKey } from './secrets.ts';
import type { Entries } from './streamers.ts';

/** The inputs of the email channel. */
export const EMAIL_INPUTS = {
  turnedOnBy: ['smtp-url', 'email-from', 'email-to'],
  needs: '`smtp-url`, `email-from` and `email-to` for emails',
  to: 'email-to',
  read: readEmail,
  readOwn: ({ place, entries }: Entries, reader: InputReader) => readAddresses(entries, place, reader),
} as const;

const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;

const HOW = 'Write smtps://user:password@host:465 or smtp://user:password@host:587';
const ESCAPED =
  'in the user name and password, write @ as %40, : as %3A, / as %2F, # as %23, ? as %3F and % as %25';

/** Reads the mail server, the sender and the recipients. */
function readEmail(reader: InputReader, isToOptional: boolean) {
  const server = readServer(reader);
  const from = readSender(reader);
  const to = reader.entries('email-to', 'addresses', {
    isOptional: isToOptional,
    example: 'someone@example.com',
  });
  return { server, from, recipients: readAddresses(to, 'email-to', reader) };
}

function readServer(reader: InputReader) {
  const written = reader.required('smtp-url', `${HOW}; ${ESCAPED}.`);
  const [scheme = ''] = /^smtps?(?=:\/\/)/i.exec(written) ?? [];
  const isEncrypted = scheme.toLowerCase() === 'smtps';
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const [user, password] = [decoded(url?.username ?? ''), decoded(url?.password ?? '')];
  const port = Number(url?.port || (isEncrypted ? 465 : 587));
  const wrong = (what: string, write = `${HOW}; ${ESCAPED}`) => reader.wrong('smtp-url', what, `${write}.`);
  if (written === '') return { host: '', port, isEncrypted, user: '', password: '' };
  if (scheme === '') wrong('it does not begin with smtp:// or smtps://');
  else if (!url || !/^[A-Za-z0-9.-]+$/.test(url.hostname)) wrong('it is not a URL with a host');
  else if (!/^\/?$/.test(url.pathname + url.search + url.hash))
    wrong('there is something after the host and port');
  else if (!user || !password) wrong('its user name or password is missing, or unreadable');
  else if (port === (isEncrypted ? 587 : 465)) {
    wrong(
      `${scheme}:// does not go with port ${port}`,
      'Write smtps:// with port 465 or smtp:// with port 587',
    );
  }
  return { host: url?.hostname ?? '', port, isEncrypted, user: user ?? '', password: password ?? '' };
}

function readSender(reader: InputReader) {
  const write = 'Write an address that this account may send from, such as watcher@example.com.';
  const written = reader.required('email-from', write);
  const [, quoted, bare, bracketed] = /^(?:"([^"]*)"|([^"<>]*))\s*<([^<>]*)>$/.exec(written) ?? [];
  const address = bracketed ?? written;
  if (written !== '' && !ADDRESS.test(address)) {
    reader.wrong(
      'email-from',
      `"${shortenAddress(address)}" is not an email address`,
      'Write watcher@example.com or Name <watcher@example.com>.',
    );
  }
  return { name: (quoted ?? bare ?? '').trim(), address };
}

/** @param place where the addresses are written, for error messages */
function readAddresses(addresses: readonly string[], place: string, reader: InputReader): Recipient[] {
  for (const address of addresses.filter((each) => !ADDRESS.test(each))) {
    reader.wrong(
      place,
      `"${shortenAddress(address)}" is not an email address`,
      'Write addresses only, without names: someone@example.com.',
    );
  }
  const distinct = new Map(addresses.map((address) => [address.toLowerCase(), address]));
  return Array.from(distinct, ([lowerCase, address]) => ({
    address,
    key: recipientKey('email', lowerCase),
    shown: shortenAddress(address),
  }));
}
