import { writeSync } from 'node:fs';
import iconv from 'iconv-lite';

const FD = { stdout: 1, stderr: 2 } as const;

/** Writes at once and whole: a tool that dies a moment later has said what it said. */
export function printBytes(stream: 'stdout' | 'stderr', bytes: Uint8Array): void {
  let from = 0;
  while (from < bytes.length) {
    try {
      from += writeSync(FD[stream], bytes, from);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      // Nobody reads any more: then there is nobody to tell.
      if (code === 'EPIPE' || code === 'EOF') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

export function printLine(stream: 'stdout' | 'stderr', text: string, encoding = 'utf-8'): void {
  printBytes(stream, iconv.encode(`${text}\r\n`, encoding));
}
