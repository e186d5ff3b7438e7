import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

/** How much text is gathered before it is written, in characters. */
const FLUSH_AT = 1 << 20;

/**
 * Writes a new UTF-8 file from pieces of text without ever holding more than a megabyte of them. Writing is
 * synchronous because those who make the text are pure and cannot wait.
 */
export function writeTextFile(
  path: string,
  produce: (write: (text: string) => void) => void,
): { bytes: number; sha256: string } {
  const file = openSync(path, 'wx', 0o644);
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    let pending = '';
    const flush = () => {
      const chunk = Buffer.from(pending, 'utf8');
      pending = '';
      hash.update(chunk);
      for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at);
      bytes += chunk.length;
    };
    produce((text) => {
      pending += text;
      if (pending.length >= FLUSH_AT) flush();
    });
    flush();
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    closeSync(file);
  }
}
