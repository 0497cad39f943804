import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SmtpConnection from 'nodemailer/lib/smtp-connection';

/** A mail server and its login. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the start; otherwise STARTTLS before the login. */
  readonly isEncrypted: boolean;
  readonly user: string;
  readonly password: string;
}

/** One message to one person. */
export interface Mail {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  /** The `Message-ID` of the email that this one replies to. */
  readonly inReplyTo?: string;
  readonly date: Date;
  readonly headers: Readonly<Record<string, string>>;
}

/** The timeout of one SMTP step, in milliseconds. */
const STEP_LIMIT = 10_000;

/** The timeout of a whole delivery, in milliseconds. */
const LIMIT = 20_000;

/** The result of handing over an email. `hasBegun`: its content was under way, so the server may have accepted it. */
export type Handed =
  | { readonly isTaken: true }
  | { readonly isTaken: false; readonly hasBegun: boolean; readonly error: unknown };

/**
 * Hands an email to the server, with only the parts of nodemailer that this takes. Certificates are verified, and
 * neither login nor email is sent unencrypted.
 */
export async function handOver(server: SmtpServer, mail: Mail): Promise<Handed> {
  const message = await compose(mail);
  let hasBegun = false;
  // nodemailer reads the stream only once the server is ready for the content.
  const body = new Readable({
    read() {
      hasBegun = true;
      this.push(message);
      this.push(null);
    },
  });
  const envelope = { from: mail.from.address, to: [mail.to] };
  return await onceIn(
    server,
    (connection, done) => connection.send(envelope, body, done),
    () => hasBegun,
  );
}

/** Logs in and sends nothing. */
export function testLogin(server: SmtpServer): Promise<Handed> {
  return onceIn(
    server,
    (_connection, done) => done(),
    () => false,
  );
}

type Done = (error?: Error | null) => void;

/** Connects, logs in, does the work and disconnects. */
async function onceIn(
  { host, port, isEncrypted, user, password }: SmtpServer,
  work: (connection: SmtpConnection, done: Done) => void,
  hasBegun: () => boolean,
): Promise<Handed> {
  const connection = new SmtpConnection({
    host,
    port,
    secure: isEncrypted,
    requireTLS: !isEncrypted,
    tls: { minVersion: 'TLSv1.2' },
    connectionTimeout: STEP_LIMIT,
    greetingTimeout: STEP_LIMIT,
    socketTimeout: STEP_LIMIT,
    dnsTimeout: STEP_LIMIT,
  });
  let limit: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const orFail = (next: () => void) => (error?: Error | null) => (error ? reject(error) : next());
      const begin = () => work(connection, orFail(resolve));
      limit = setTimeout(() => reject(new TooSlow()), LIMIT);
      connection.on('error', reject);
      connection.connect(
        orFail(() =>
          connection.allowsAuth ? connection.login({ user, pass: password }, orFail(begin)) : begin(),
        ),
      );
    });
    return { isTaken: true };
  } catch (error) {
    return { isTaken: false, hasBegun: hasBegun(), error };
  } finally {
    clearTimeout(limit);
    connection.close();
  }
}

function compose({ inReplyTo, ...mail }: Mail): Promise<Buffer> {
  const thread = inReplyTo === undefined ? {} : { inReplyTo, references: inReplyTo };
  const safe = { disableFileAccess: true, disableUrlAccess: true, newline: 'win' };
  return new MailComposer({ ...mail, ...thread, ...safe }).compile().build();
}

class TooSlow extends Error {
  readonly code = 'ETIMEDOUT';
}
