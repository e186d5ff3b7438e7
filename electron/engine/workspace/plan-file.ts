import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

const FLUSH_AT = 1 << 20;

/** Writes the canonical plan and takes its hash: SHA-256 over the UTF-8 bytes of its lines, each ended by LF. */
export class PlanFile {
  readonly #file: number;
  readonly #hash = createHash('sha256');
  #pending: string[] = [];
  #characters = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w', 0o600);
  }

  readonly line = (text: string): void => {
    this.#pending.push(text);
    this.#characters += text.length;
    if (this.#characters >= FLUSH_AT) this.#flush();
  };

  /** @returns the hash as lower-case hex */
  finish(): string {
    this.#flush();
    closeSync(this.#file);
    return this.#hash.digest('hex');
  }

  #flush(): void {
    this.#pending.push('');
    const bytes = Buffer.from(this.#pending.join('\n'), 'utf8');
    this.#hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#pending = [];
    this.#characters = 0;
  }
}
