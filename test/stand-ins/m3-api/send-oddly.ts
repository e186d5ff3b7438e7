import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { createGzip } from 'node:zlib';
import type { WireFault } from './faults.ts';

/** Answers that no server of M3 gives, byte by byte. @returns whether this was all; else the answer follows */
export async function sendOddly(response: ServerResponse, fault: WireFault | null): Promise<boolean> {
  const { socket } = response;
  if (fault === null || socket === null) return false;
  switch (fault.kind) {
    case 'interim':
      return sendInterim(socket, fault.count, fault.status ?? 103);
    case 'headers':
      for (let at = 0; at < fault.count; at++) response.setHeader(`x-${at}`, 'x'.repeat(fault.bytes));
      return false;
    case 'drip':
      return drip(socket, fault.part, fault.everyMs);
    case 'gzip':
      return sendGzip(response, fault.status ?? 200, fault.bytes ?? 1000);
    default:
      return false;
  }
}

async function sendInterim(socket: Socket, count: number, status: 100 | 101 | 103): Promise<boolean> {
  if (status === 101) {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: other\r\nconnection: upgrade\r\n\r\n');
    return true;
  }
  const answer = status === 100 ? '100 Continue' : '103 Early Hints\r\nlink: </x>';
  for (let at = 0; at < count && !socket.destroyed; at++) {
    if (!socket.write(`HTTP/1.1 ${answer}\r\n\r\n`)) await drained(socket);
  }
  return socket.destroyed;
}

async function drip(socket: Socket, part: 'head' | 'body', everyMs: number): Promise<boolean> {
  socket.write('HTTP/1.1 200 OK\r\n');
  if (part === 'head') socket.write('x-drip: ');
  else socket.write('content-type: application/json\r\n\r\n{"Program":"');
  const timer = setInterval(() => socket.write('x'), everyMs);
  await once(socket, 'close');
  clearInterval(timer);
  return true;
}

async function sendGzip(response: ServerResponse, status: number, bytes: number): Promise<boolean> {
  response.writeHead(status, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
  const gzip = createGzip();
  gzip.pipe(response);
  const zeroes = Buffer.alloc(65_536);
  for (let sent = 0; sent < bytes && !response.destroyed; sent += zeroes.length) {
    if (!gzip.write(zeroes)) await Promise.race([once(gzip, 'drain'), once(response, 'close')]);
  }
  gzip.end();
  return true;
}

async function drained(socket: Socket): Promise<void> {
  const over = new AbortController();
  const options = { signal: over.signal };
  const waits = [once(socket, 'drain', options), once(socket, 'close', options)];
  await Promise.race(waits.map((wait) => wait.catch(() => {})));
  over.abort();
}
