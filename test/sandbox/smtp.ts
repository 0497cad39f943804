import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { type Certificate, MAIL_HOST } from './certificate.ts';
import type { SandboxClock } from './clock.ts';
import { type SmtpMoment, type SmtpOrder, SmtpOrders } from './smtp-orders.ts';

/** A message that the mail server took. */
export interface ReceivedMail {
  /** As in the envelope, whatever the message says. */
  readonly sender: string;
  readonly recipients: readonly string[];
  /** As it was written on the wire. */
  readonly source: string;
  readonly message: Email;
  /** Milliseconds of the sandbox's clock. */
  readonly at: number;
}

/** A mail server as providers run them: nothing without encryption and a login. */
export class Smtp {
  /** User names and their passwords. */
  readonly accounts = new Map([['sender@example.com', 'hunter2-of-the-mailbox']]);
  /** What was taken, oldest first. */
  readonly mailbox: ReceivedMail[] = [];
  readonly orders = new SmtpOrders();
  readonly #clock: SandboxClock;
  readonly #certificates: Certificate['mail'];
  readonly #servers: Readonly<Record<465 | 587, SMTPServer>>;
  readonly #sockets = new Set<Socket>();
  readonly #hanging = new Set<Socket>();
  #logins = 0;

  constructor(certificates: Certificate['mail'], clock: SandboxClock) {
    this.#certificates = certificates;
    this.#clock = clock;
    this.#servers = { 465: this.#server(true), 587: this.#server(false) };
  }

  /** How many clients hang: they get no answer, and still wait. */
  get hanging(): number {
    return this.#hanging.size;
  }

  /** How many logins were tried. */
  get logins(): number {
    return this.#logins;
  }

  /** The ports where the server listens, by the `host:port` that clients ask for. */
  get places(): Record<string, number> {
    const places = Object.entries(this.#servers).map(([port, { server }]) => [
      `${MAIL_HOST}:${port}`,
      (server.address() as AddressInfo).port,
    ]);
    return Object.fromEntries(places);
  }

  useCertificate(which: keyof Certificate['mail']): void {
    const { key, cert } = this.#certificates[which];
    for (const server of Object.values(this.#servers)) server.updateSecureContext({ key, cert });
  }

  /** Port 587 no longer offers STARTTLS, as if an attacker had stripped it. */
  hideEncryption(): void {
    const { options } = this.#servers[587];
    options.hideSTARTTLS = true;
    options.disabledCommands.push('STARTTLS');
  }

  /** The messages to one address, oldest first. */
  mailTo(address: string): ReceivedMail[] {
    return this.mailbox.filter(({ recipients }) => recipients.includes(address));
  }

  /** Takes over the mail of another server. */
  takeOver(other: Smtp): void {
    this.mailbox.push(...other.mailbox);
  }

  async listen(): Promise<void> {
    for (const server of Object.values(this.#servers)) {
      server.listen(0, '127.0.0.1');
      await once(server.server, 'listening');
    }
  }

  /** Cuts what hangs, and stops. */
  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    for (const server of Object.values(this.#servers)) {
      await new Promise<void>((resolve) => server.close(resolve));
    }
  }

  #server(secure: boolean): SMTPServer {
    const { key, cert } = this.#certificates.good;
    const server: SMTPServer = new SMTPServer({
      name: MAIL_HOST,
      secure,
      key,
      cert,
      disableReverseLookup: true,
      socketTimeout: 600_000,
      onConnect: (session, done) => this.#obey('greeting', server, session, done),
      onAuth: (auth, session, done) => {
        this.#logins += 1;
        const isKnown = this.accounts.get(auth.username ?? '') === auth.password && auth.password;
        this.#obey('login', server, session, (error) => {
          if (error || isKnown) done(error ?? null, { user: auth.username });
          else done(refusal(535, '5.7.8 Error: authentication failed: wrong user name or password'));
        });
      },
      onMailFrom: (_address, session, done) => this.#obey('sender', server, session, done),
      onRcptTo: ({ address }, session, done) => this.#obey('recipient', server, session, done, address),
      onData: async (stream, session, done) => {
        const to = session.envelope.rcptTo[0]?.address;
        const order = this.orders.take('message', to);
        if (order?.kind === 'cut') await once(stream, 'readable');
        const chunks: Buffer[] = [];
        if (order?.kind !== 'cut') for await (const chunk of stream) chunks.push(chunk);
        await this.#carryOut(order, socketOf(server, session), async (error) => {
          if (error) return done(error);
          await this.#receive(Buffer.concat(chunks).toString('utf8'), session);
          this.#obey('accepted', server, session, done, to);
        });
      },
    });
    server.on('error', () => {});
    server.server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    return server;
  }

  #obey(
    moment: SmtpMoment,
    server: SMTPServer,
    session: SMTPServerSession,
    done: (error?: Error | null) => void,
    to?: string,
  ): void {
    void this.#carryOut(this.orders.take(moment, to), socketOf(server, session), done);
  }

  async #carryOut(
    order: SmtpOrder['do'] | undefined,
    socket: Socket | undefined,
    goOn: (error?: Error) => unknown,
  ): Promise<void> {
    if (order?.kind === 'hang') {
      if (socket) this.#hanging.add(socket.once('close', () => this.#hanging.delete(socket)));
      return;
    }
    if (order?.kind === 'cut') {
      socket?.destroy();
      return;
    }
    await goOn(order?.kind === 'refuse' ? refusal(order.code, order.words) : undefined);
  }

  async #receive(source: string, { envelope }: SMTPServerSession): Promise<void> {
    this.mailbox.push({
      sender: envelope.mailFrom ? envelope.mailFrom.address : '',
      recipients: envelope.rcptTo.map(({ address }) => address),
      source,
      message: await PostalMime.parse(source),
      at: this.#clock.now(),
    });
  }
}

function refusal(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}

function socketOf(server: SMTPServer, session: SMTPServerSession): Socket | undefined {
  return [...server.connections].find((connection) => connection.session === session)?._socket;
}
