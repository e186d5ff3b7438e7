import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GarbagePart, Trouble } from './behaviour.ts';
import { printBytes } from './console-output.ts';

export const GRANDCHILDREN_FILE = 'grandchildren.txt';

/** A forgotten process ends by itself after this long; any test is over by then. */
const FOREVER_MS = 600_000;

const GARBAGE: Readonly<Record<GarbagePart, () => Uint8Array>> = {
  // "Schlüssel für Größe" as an old console writes it.
  cp850: () => Buffer.from('Schl\x81ssel f\x81r Gr\x94\xe1e\r\n', 'latin1'),
  nul: () => Buffer.from('before\0\0\0after\r\n', 'latin1'),
  'long-line': () => Buffer.alloc(2 * 1024 * 1024, 'x'),
  ansi: () => Buffer.from('\x1b[2J\x1b[31mred\x1b[0m\x1b]0;title\x07\r\n', 'latin1'),
  'carriage-return': () => Buffer.from('10 %\r50 %\r100 %\r\n', 'latin1'),
  'broken-utf8': () => Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0xe2, 0x82, 0x0d, 0x0a]),
};

const ALL_GARBAGE: readonly GarbagePart[] = [
  'cp850',
  'nul',
  'ansi',
  'carriage-return',
  'broken-utf8',
  'long-line',
];

function ignorePoliteSignals(): void {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => {});
}

/** The grandchild reports its own pid once it can no longer be ended politely, so a test never comes too early. */
function startGrandchild(folder: string, stubborn: boolean): Promise<void> {
  const code = `
    if (${stubborn}) for (const s of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(s, () => {});
    setTimeout(() => {}, ${FOREVER_MS});
    process.send('ready', () => process.disconnect());
  `;
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  appendFileSync(join(folder, GRANDCHILDREN_FILE), `${child.pid}\n`);
  return new Promise((resolve) => child.once('message', () => resolve()));
}

/** Lets the trouble happen. Comes back only from garbage. */
export async function strike(folder: string, trouble: Trouble, onHang: () => Promise<void>): Promise<void> {
  switch (trouble.kind) {
    case 'garbage':
      for (const part of trouble.parts ?? ALL_GARBAGE) printBytes('stdout', GARBAGE[part]());
      return;
    case 'exit':
      return process.exit(trouble.exitCode);
    case 'abort':
      return process.abort();
    case 'hang': {
      if (trouble.stubborn === true) ignorePoliteSignals();
      if (trouble.grandchild === true) await startGrandchild(folder, trouble.stubborn === true);
      const hanging = new Promise<never>(() => setTimeout(() => process.exit(70), FOREVER_MS));
      void onHang();
      return hanging;
    }
  }
}
