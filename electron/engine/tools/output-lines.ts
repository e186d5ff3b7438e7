import { visibleText } from './visible-text.ts';

/** Ends a piece whose line goes on in the next one. */
export const CONTINUES = ' ↩';

/** A piece is at most this long; a tool that prints no line end at all must not fill the memory. */
const LONGEST = 8000;

/** So far back a space is looked for, so that no word is cut in two. */
const LOOK_BACK = 200;

/**
 * Makes lines of a tool's decoded output, which comes in chunks of any size. CR, LF and CRLF end a line; a
 * CRLF that is cut between two chunks is one end.
 */
export class OutputLines {
  readonly #onLine: (text: string) => void;
  #rest = '';
  #afterCr = false;

  constructor(onLine: (text: string) => void) {
    this.#onLine = onLine;
  }

  push(chunk: string): void {
    if (chunk === '') return;
    const text = this.#afterCr && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
    this.#afterCr = text.endsWith('\r');
    const lines = (this.#rest + text).split(/\r\n|\r|\n/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#emit(line);
    while (this.#rest.length > LONGEST) this.#rest = this.#emitPiece(this.#rest);
  }

  /** What came after the last line end. */
  end(): void {
    if (this.#rest !== '') this.#emit(this.#rest);
    this.#rest = '';
  }

  #emit(line: string): void {
    let left = line;
    while (left.length > LONGEST) left = this.#emitPiece(left);
    this.#onLine(visibleText(left));
  }

  #emitPiece(text: string): string {
    const space = text.lastIndexOf(' ', LONGEST);
    const at = space > LONGEST - LOOK_BACK ? space : wholeCharacter(text, LONGEST);
    this.#onLine(visibleText(text.slice(0, at)) + CONTINUES);
    return text.slice(at);
  }
}

/** The place at or right before `at` that does not cut a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  return code >= 0xd800 && code <= 0xdbff ? at - 1 : at;
}
