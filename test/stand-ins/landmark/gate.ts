import { rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { GATE_FILE, type GateFile, type GateMessage } from './gate-client.ts';

/** A tool that stands at the gate. */
export interface GateStop extends GateMessage {
  letPass(): void;
}

/**
 * Where a test holds the tools, so that nothing has to be timed: a tool that arrives waits until it is let
 * pass (one that hangs only says so).
 */
export interface Gate {
  /** The next arrival, past or to come, in order. */
  next(): Promise<GateStop>;
  /** Takes the gate away: who waits goes on, and later calls do not stop. */
  close(): Promise<void>;
}

export async function openGate(folder: string, stopAt: GateFile['stopAt']): Promise<Gate> {
  const arrived: GateStop[] = [];
  const waiting: ((stop: GateStop) => void)[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    createInterface({ input: socket }).on('line', (line) => {
      const message = JSON.parse(line) as GateMessage;
      const stop: GateStop = { ...message, letPass: () => socket.write('go\n') };
      const waiter = waiting.shift();
      if (waiter === undefined) arrived.push(stop);
      else waiter(stop);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const file: GateFile = { port: (server.address() as AddressInfo).port, stopAt };
  writeFileSync(join(folder, GATE_FILE), JSON.stringify(file));
  return {
    next: () =>
      new Promise((resolve) => {
        const stop = arrived.shift();
        if (stop === undefined) waiting.push(resolve);
        else resolve(stop);
      }),
    close: async () => {
      rmSync(join(folder, GATE_FILE), { force: true });
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
