import { existsSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import type { ToolName } from './behaviour.ts';

export const GATE_FILE = 'gate.json';

/** Written by the test's side, read by each tool at its start. */
export interface GateFile {
  readonly port: number;
  /** Whether a tool stops before each command, or only says that it hangs. */
  readonly stopAt: 'each-command' | 'trouble';
}

/** What a tool says when it arrives at the gate. */
export interface GateMessage {
  readonly tool: ToolName;
  readonly pid: number;
  readonly reason: 'command' | 'hangs';
  /** Number of the command or row in this call, from 1. */
  readonly number: number;
  readonly text: string;
}

/** The tool's side of the gate: `pass` waits until the test lets it go on. */
export interface GateClient {
  pass(message: GateMessage): Promise<void>;
  leave(): void;
}

const NO_GATE: GateClient = { pass: async () => {}, leave: () => {} };

export async function reachGate(folder: string): Promise<GateClient> {
  const file = join(folder, GATE_FILE);
  if (!existsSync(file)) return NO_GATE;
  const { port, stopAt } = JSON.parse(readFileSync(file, 'utf8')) as GateFile;
  const socket = await connected(port);
  // A gate that has been taken away stops nobody.
  if (socket === null) return NO_GATE;
  return {
    async pass(message) {
      if (message.reason === 'command' && stopAt !== 'each-command') return;
      if (socket.destroyed) return;
      await new Promise<void>((resolve) => {
        socket.once('data', () => resolve());
        socket.once('close', () => resolve());
        socket.write(`${JSON.stringify(message)}\n`);
      });
      socket.removeAllListeners('data');
      socket.removeAllListeners('close');
    },
    leave: () => socket.destroy(),
  };
}

function connected(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(socket));
    socket.on('error', () => resolve(null));
  });
}
