import { once } from 'node:events';
import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TLSSocket } from 'node:tls';
import type { Certificate } from './certificate.ts';
import type { SandboxClock } from './clock.ts';
import {
  type Answer,
  HOSTS,
  type LoggedRequest,
  type Moment,
  plainService,
  type RequestHook,
  type Service,
  type ServiceName,
} from './exchange.ts';
import { Faults, faultyAnswer } from './faults.ts';
import { HOSTILE } from './hostile.ts';

/** One TLS server on loopback that stands in for every service, by host name, and one without encryption. */
export class SandboxServer {
  readonly faults = new Faults();
  readonly requests: LoggedRequest[] = [];
  readonly hooks = new Set<RequestHook>();
  readonly #services: Readonly<Record<ServiceName, Service>>;
  readonly #clock: SandboxClock;
  readonly #servers: readonly Server[];
  readonly #sockets = new Set<Socket>();
  readonly #hanging = new Set<Socket>();

  constructor(
    certificate: Certificate,
    clock: SandboxClock,
    services: Readonly<Record<ServiceName, Service>>,
  ) {
    this.#services = services;
    this.#clock = clock;
    const handle = (incoming: IncomingMessage, outgoing: ServerResponse) => {
      this.#handle(incoming, outgoing).catch((error: unknown) => {
        console.error('sandbox:', error);
        outgoing.destroy();
      });
    };
    const secure = createServer({ key: certificate.key, cert: certificate.cert }, handle);
    secure.on('tlsClientError', () => {});
    this.#servers = [secure, createPlainServer(handle)];
    for (const server of this.#servers) {
      server.on('connection', (socket: Socket) => {
        this.#sockets.add(socket);
        socket.on('error', () => {}).on('close', () => this.#sockets.delete(socket));
      });
    }
  }

  /** How many requests hang: they get no answer, and the client still waits. */
  get hanging(): number {
    return this.#hanging.size;
  }

  /** @returns the ports on 127.0.0.1: with encryption, and without */
  async listen(): Promise<{ port: number; plainPort: number }> {
    for (const server of this.#servers) {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
    }
    const [port = 0, plainPort = 0] = this.#servers.map((server) => (server.address() as AddressInfo).port);
    return { port, plainPort };
  }

  /** Cuts what hangs, and stops. */
  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    for (const server of this.#servers) await new Promise((resolve) => server.close(resolve));
  }

  async #handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = await this.#read(incoming);
    if (!request) {
      outgoing.writeHead(421, { 'content-type': 'text/plain' }).end('Misdirected Request');
      return;
    }
    this.requests.push(request);
    await this.#tell('before', request);
    const fault = this.faults.take(request);
    if (fault) request.fault = fault.do.kind;
    const early = fault && (fault.moment ?? 'before') === 'before' && fault.do.kind !== 'truncate';
    if (fault && early && fault.do.kind === 'delay') await sleep(fault.do.ms);
    const instead = early && fault.do.kind !== 'delay';
    let answer: Answer = { status: 500 };
    if (!instead) answer = await this.#services[request.service](request);
    await this.#tell('after', request);
    if (fault?.do.kind === 'hang') {
      const { socket } = incoming;
      if (!socket.destroyed) this.#hanging.add(socket);
      socket.once('close', () => this.#hanging.delete(socket));
      return;
    }
    if (fault?.do.kind === 'reset') {
      resetConnection(incoming.socket as TLSSocket);
      return;
    }
    const speak = fault && HOSTILE[fault.do.kind];
    if (speak) {
      await speak(incoming.socket, this.#clock);
      return;
    }
    const sent = (fault && faultyAnswer(fault.do)) ?? answer;
    request.status = sent.status;
    send(outgoing, sent, incoming.method === 'HEAD', fault?.do.kind === 'truncate');
  }

  async #read(incoming: IncomingMessage): Promise<LoggedRequest | undefined> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const host = (incoming.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(incoming.url ?? '/', `https://${host}`);
    const { encrypted, servername } = incoming.socket as Partial<TLSSocket>;
    const service = encrypted ? HOSTS[host] : plainService(host, url.pathname);
    // The name in the TLS greeting must be the one asked for, as a shared front server demands.
    if (!service || (encrypted && servername !== host)) return undefined;
    const bytes = Buffer.concat(chunks);
    return {
      service,
      host,
      method: incoming.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: incoming.headers as Record<string, string>,
      body: bytes.toString('utf8'),
      bytes,
      at: this.#clock.now(),
    };
  }

  async #tell(moment: Moment, request: LoggedRequest): Promise<void> {
    for (const hook of [...this.hooks]) await hook(moment, request);
  }
}

/** Cuts as a crashed peer does: the client sees ECONNRESET. */
function resetConnection(socket: TLSSocket): void {
  const raw = (socket as unknown as { _parent?: Socket })._parent;
  if (raw && 'resetAndDestroy' in raw) raw.resetAndDestroy();
  else socket.destroy();
}

function send(outgoing: ServerResponse, answer: Answer, headOnly: boolean, truncated: boolean): void {
  if (outgoing.destroyed) return;
  const { body = '', headers = {} } = answer;
  const json = typeof body === 'object' && !Buffer.isBuffer(body);
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(json ? JSON.stringify(body) : (body as string));
  outgoing.writeHead(answer.status, {
    ...(json ? { 'content-type': 'application/json; charset=utf-8' } : {}),
    ...(answer.status === 204 ? {} : { 'content-length': String(bytes.length) }),
    ...headers,
  });
  if (headOnly) outgoing.end();
  else if (truncated)
    outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => outgoing.destroy());
  else outgoing.end(bytes);
}
