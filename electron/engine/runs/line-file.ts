import { closeSync, openSync, writeSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

const FLUSH_AT = 1 << 16;
const LF = 0x0a;
/** Every so many lines the place of one is remembered. */
const STRIDE = 256;

/**
 * Appends lines to a UTF-8 file. Writing is synchronous: a tool that talks faster than the disk is held
 * back instead of filling the memory.
 */
export class LineWriter {
  readonly #file: number;
  #pending: string[] = [];
  #pendingLength = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'a', 0o600);
  }

  /** `line` holds no line end. */
  add(line: string): void {
    this.#pending.push(line);
    this.#pendingLength += line.length + 1;
    if (this.#pendingLength >= FLUSH_AT) this.flush();
  }

  flush(): void {
    if (this.#pending.length === 0) return;
    const bytes = Buffer.from(`${this.#pending.join('\n')}\n`, 'utf8');
    this.#pending = [];
    this.#pendingLength = 0;
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
  }

  close(): void {
    try {
      this.flush();
    } finally {
      closeSync(this.#file);
    }
  }
}

/**
 * Reads pages of lines from a UTF-8 file that may still grow. Keeps the place of every 256th line and
 * nothing else; a last line without its end is not there yet.
 */
export class LineReader {
  readonly #path: string;
  readonly #offsets: number[] = [0];
  #scanned = 0;
  #lines = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** The number of whole lines in the file as it is now. */
  async count(): Promise<number> {
    await this.#withFile((file) => this.#scan(file));
    return this.#lines;
  }

  /** Lines from `from` (from 0) to before `to`, without line ends. */
  async lines(from: number, to: number): Promise<string[]> {
    const found: string[] = [];
    await this.visit(from, to, (line) => {
      found.push(line);
      return undefined;
    });
    return found;
  }

  /** Visits lines in order; where `visit` answers a promise, the next line waits for it. */
  async visit(
    from: number,
    to: number,
    visit: (line: string, number: number) => Promise<void> | undefined,
  ): Promise<void> {
    await this.#withFile(async (file) => {
      await this.#scan(file);
      const end = Math.min(to, this.#lines);
      if (from >= end) return;
      let number = Math.floor(from / STRIDE) * STRIDE;
      let position = this.#offsets[number / STRIDE]!;
      let rest: Buffer = Buffer.alloc(0);
      while (number < end) {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(FLUSH_AT), 0, FLUSH_AT, position);
        if (bytesRead === 0) return;
        position += bytesRead;
        const block: Buffer = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
        const last = block.lastIndexOf(LF);
        rest = block.subarray(last + 1);
        if (last < 0) continue;
        // Decoded as a whole: to decode each of a million lines by itself takes several times as long.
        for (const line of block.toString('utf8', 0, last).split('\n')) {
          if (number === end) return;
          const waits = number < from ? undefined : visit(line, number);
          if (waits !== undefined) await waits;
          number++;
        }
      }
    });
  }

  async #scan(file: FileHandle): Promise<void> {
    const buffer = Buffer.alloc(1 << 18);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, this.#scanned);
      if (bytesRead === 0) return;
      const block = buffer.subarray(0, bytesRead);
      for (let at = block.indexOf(LF); at >= 0; at = block.indexOf(LF, at + 1)) {
        this.#lines++;
        if (this.#lines % STRIDE === 0) this.#offsets.push(this.#scanned + at + 1);
      }
      this.#scanned += bytesRead;
    }
  }

  async #withFile(work: (file: FileHandle) => Promise<void>): Promise<void> {
    const file = await open(this.#path, 'r').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (file === null) return;
    try {
      await work(file);
    } finally {
      await file.close();
    }
  }
}
