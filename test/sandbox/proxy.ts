import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { HOSTS } from './exchange.ts';
import { FILLING, pour } from './hostile.ts';
import type { Sandbox } from './sandbox.ts';

/** The name and port of the proxy in the sandbox's world. */
export const PROXY = 'proxy.example.com:3128';

/** A company's proxy on the way to the sandbox: CONNECT only, and with a password. */
export interface Proxy {
  readonly url: string;
  readonly port: number;
  /** Where clients connected to, each once, such as `api.twitch.tv:443`. */
  readonly targets: ReadonlySet<string>;
  close(): void;
}

/** With characters that a URL must encode. */
const LOGIN = { user: 'fake@user', password: 'fake-proxy-p@ss/w:rd%40' };

/** `isEndless`: its answer never ends. */
export async function openProxy(sandbox: Sandbox, { isEndless = false } = {}): Promise<Proxy> {
  const targets = new Set<string>();
  const sockets = new Set<Socket>();
  const server = createServer((_request, response) => response.writeHead(405).end());
  server.on('connect', (request, client: Socket) => {
    const target = request.url ?? '';
    const [host = '', port] = target.split(':');
    const isKnown =
      request.headers['proxy-authorization'] === `Basic ${btoa(`${LOGIN.user}:${LOGIN.password}`)}`;
    if (!isKnown) return void client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    if (!HOSTS[host] || port !== '443') return void client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    targets.add(target);
    if (isEndless) {
      sockets.add(client);
      client.on('error', () => {});
      return void pour(client, 'HTTP/1.1 200 Connection established\r\n', `x-filling: ${FILLING}\r\n`);
    }
    const upstream = connect(sandbox.place.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy()).on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://${encodeURIComponent(LOGIN.user)}:${encodeURIComponent(LOGIN.password)}@${PROXY}`,
    port: (server.address() as AddressInfo).port,
    targets,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
