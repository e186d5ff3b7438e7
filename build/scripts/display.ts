import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A display that nobody looks at. `stop` resolves once its server has ended. */
export interface VirtualDisplay {
  /** What belongs in DISPLAY, e.g. `:99`. */
  readonly name: string;
  stop(): Promise<void>;
}

/**
 * Starts Xvfb on a display number that it chooses itself, so that several can run side by side.
 *
 * @throws Error when Xvfb cannot be started.
 */
export async function startVirtualDisplay(size = '1920x1200x24'): Promise<VirtualDisplay> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    server.once('error', () => resolve());
    server.once('close', () => resolve());
  });
  const number = await readDisplayNumber(server);
  return {
    name: `:${number}`,
    stop: async () => {
      server.kill();
      await ended;
    },
  };
}

/** Xvfb writes the number and a line feed once it takes connections. */
function readDisplayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    (server.stdio[3] as Readable).on('data', (piece: Buffer) => {
      text += piece.toString('ascii');
      if (text.includes('\n')) resolve(text.trim());
    });
    server.once('error', (error) => reject(new Error(`Xvfb cannot be started: ${error.message}`)));
    server.once('close', (code) => reject(new Error(`Xvfb ended before it was ready (exit code ${code}).`)));
  });
}
