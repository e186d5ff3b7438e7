import { isAscii } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';
import iconv from 'iconv-lite';
import type { TextEncodingName } from '../../../shared/m3/reading.ts';
import { decodedOnceMore } from '../../../shared/m3/spoiled-text.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** Makes text of bytes that come piece by piece. What is no text in the encoding becomes U+FFFD. */
export interface TextDecoding {
  write(bytes: Buffer): string;
  end(): string;
}

/** Bytes as text without a byte order mark. */
export function decodeText(bytes: Uint8Array, encoding: TextEncodingName): string {
  const decoder = textDecoder(encoding);
  return decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) + decoder.end();
}

/** A decoder that leaves out a byte order mark. */
export function textDecoder(encoding: TextEncodingName): TextDecoding {
  if (encoding === 'utf-8') return new Utf8Decoder();
  if (encoding === 'utf-8-twice') return new Utf8TwiceDecoder();
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  return { write: (bytes) => decoder.write(bytes), end: () => decoder.end() ?? '' };
}

/** UTF-8 by Node's own means: the library first loads tables that only other encodings need. */
class Utf8Decoder implements TextDecoding {
  readonly #decoder = new StringDecoder('utf8');
  #atStart = true;
  /** Whether a character may have begun that goes on in the next piece. */
  #open = false;

  write(bytes: Buffer): string {
    // ASCII is copied as it is, which is several times as fast.
    if (!this.#open && isAscii(bytes)) return this.#withoutMark(bytes.toString('latin1'));
    this.#open = bytes.length === 0 ? this.#open : bytes[bytes.length - 1]! >= 0x80;
    return this.#withoutMark(this.#decoder.write(bytes));
  }

  end(): string {
    return this.#withoutMark(this.#decoder.end());
  }

  #withoutMark(text: string): string {
    if (!this.#atStart || text === '') return text;
    this.#atStart = false;
    return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  }
}

/** UTF-8 whose text was UTF-8 before that was taken for a code page. What is right as it is stays so. */
class Utf8TwiceDecoder implements TextDecoding {
  readonly #decoder = new Utf8Decoder();
  /** Characters beyond ASCII at the end, which may go on in the next piece. */
  #begun = '';

  write(bytes: Buffer): string {
    const text = this.#begun + this.#decoder.write(bytes);
    let end = text.length;
    while (end > 0 && text.charCodeAt(end - 1) >= 0x80 && text.length - end < LONGEST_RUN) end--;
    this.#begun = text.slice(end);
    return decodedOnceMore(text.slice(0, end));
  }

  end(): string {
    return decodedOnceMore(this.#begun + this.#decoder.end());
  }
}

/** No text of a name goes on for longer without a blank. */
const LONGEST_RUN = 4096;
