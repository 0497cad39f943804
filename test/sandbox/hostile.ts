import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SandboxClock } from './clock.ts';
import type { FaultKind } from './faults.ts';

type Speak = (socket: Socket, clock: SandboxClock) => Promise<void>;

export const FILLING = 'a'.repeat(500_000);

/** What a hostile service sends, past any limit, until the other side hangs up. */
export const HOSTILE: Partial<Record<FaultKind['kind'], Speak>> = {
  trickle: async (socket, clock) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1000000\r\n\r\n');
    while (!socket.destroyed) {
      await sleep(20);
      clock.advance(1_000);
      socket.write(' ');
    }
  },
  'endless body': (socket) =>
    pour(socket, 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n', `${FILLING}\n`),
  'endless head': (socket) => pour(socket, 'HTTP/1.1 200 OK\r\n', `x-filling: ${FILLING}\r\n`),
  switch: async (socket) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n');
  },
};

/** Sends something again and again, as fast as it is read. */
export async function pour(socket: Socket, first: string, again: string): Promise<void> {
  const closed = once(socket, 'close').catch(() => {});
  socket.write(first);
  while (!socket.destroyed) {
    if (!socket.write(again)) await Promise.race([once(socket, 'drain').catch(() => {}), closed]);
  }
}
