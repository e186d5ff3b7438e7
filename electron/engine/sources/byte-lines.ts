/** A line of a file, as its bytes U+0000 to U+00FF. */
export interface ByteLine {
  /** From 1. */
  readonly line: number;
  readonly bytes: string;
}

/** So many lines are kept; a look at more of them would show nothing else. */
const MOST_LINES = 300;
/** What stands behind it on a line is cut off. */
export const LONGEST_LINE = 2000;

/**
 * UTF-8 of what UTF-8 and the usual code pages look like in each other: Ã¼, ├╝ and √º for ü, „ between letters for ä, a control
 * character. Right names hold some of these, too, so it only says where a closer look is worth it.
 */
const SPOILED =
  /\xc3[\x82-\x85](?:\xc2[\x80-\xbf]|[\xc5\xc6\xcb\xe2])|\xe2\x94[\x9c\xac]|\xe2\x88\x9a|[A-Za-z]\xe2\x80[\x9a\x9d\x9e\xa0\xba]|\xc2[\x80-\x9f\xb3]|\xc3\xb7/;

/** Whether bytes of UTF-8 hold what letters become that were taken for another encoding. */
export function looksEncodedTwice(bytes: Buffer): boolean {
  return SPOILED.test(bytes.toString('latin1'));
}

/** The first lines that hold such letters. */
export async function spoiledLines(pieces: AsyncIterable<Buffer>): Promise<ByteLine[]> {
  const found = new ByteLines();
  let line = 1;
  let begun = '';
  for await (const piece of pieces) {
    const lines = (begun + piece.toString('latin1')).split('\n');
    begun = lines.pop()!;
    for (const bytes of lines) {
      if (SPOILED.test(bytes)) found.keep(line, bytes);
      line++;
    }
    if (found.isFull) break;
    // A file without line ends would be held whole.
    begun = begun.slice(0, LONGEST_LINE);
  }
  if (SPOILED.test(begun)) found.keep(line, begun);
  return found.lines;
}

/** Keeps the first lines of a kind, and of each as much as shows it. */
export class ByteLines {
  readonly #lines: ByteLine[] = [];

  get isFull(): boolean {
    return this.#lines.length >= MOST_LINES;
  }
  get lines(): ByteLine[] {
    return this.#lines;
  }

  keep(line: number, bytes: string): void {
    if (this.isFull) return;
    const text = bytes.endsWith('\r') ? bytes.slice(0, -1) : bytes;
    this.#lines.push({ line, bytes: text.slice(0, LONGEST_LINE) });
  }
}
