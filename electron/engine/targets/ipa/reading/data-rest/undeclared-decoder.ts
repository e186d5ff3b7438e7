const ALL_ASCII = /^[\0-\x7f]*$/;
const UNREADABLE = /\uFFFD/g;
const BEYOND_ASCII = /[^\0-\x7f\uFFFD]/g;

/**
 * Decodes an answer that names no encoding: UTF-8, as JSON is, or ISO-8859-1, in which IPA stores its texts (domain.md, What does not
 * fit, 4). What stands beyond ASCII first decides; what does not fit later stands as U+FFFD, so that nobody takes it for text.
 */
export class UndeclaredDecoder {
  #held: Buffer = Buffer.alloc(0);
  #decoder: InstanceType<typeof TextDecoder> | null = null;

  /** A piece is good only until the next one; `null` ends the answer. */
  decode(piece: Buffer | null): string {
    const bytes = piece === null ? this.#held : Buffer.concat([this.#held, piece]);
    if (this.#decoder !== null) return this.#decoded(piece);
    const end = piece === null ? bytes.length : endOfWhole(bytes);
    const text = new TextDecoder().decode(bytes.subarray(0, end));
    if (ALL_ASCII.test(text)) {
      this.#held = Buffer.from(bytes.subarray(end));
      return text;
    }
    const isUtf8 = countOf(text, UNREADABLE) <= countOf(text, BEYOND_ASCII);
    // Windows-1252 has the same letters, and is what ISO-8859-1 means on the web.
    this.#decoder = new TextDecoder(isUtf8 ? 'utf-8' : 'windows-1252');
    this.#held = Buffer.alloc(0);
    return this.#decoder.decode(bytes, { stream: piece !== null });
  }

  #decoded(piece: Buffer | null): string {
    return piece === null ? this.#decoder!.decode() : this.#decoder!.decode(piece, { stream: true });
  }
}

/** Where the last character begins that may go on in the next piece. */
function endOfWhole(bytes: Buffer): number {
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 3); at--) {
    const byte = bytes[at]!;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return at + length > bytes.length ? at : bytes.length;
  }
  return bytes.length;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
