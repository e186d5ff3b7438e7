import { filePieces } from './file-pieces.ts';

const PIECE_BYTES = 1 << 16;
const LONGEST_LINE = 1 << 20;
const LF = 0x0a;

/**
 * The lines of a UTF-8 file that have their end, without it. What stands behind the last line end is left out: it was
 * cut off as it was written. Others get a turn between two pieces.
 * @throws Error where a line is longer than 1 MB; AbortError; the file system's errors
 */
export async function* wholeLines(path: string, signal: AbortSignal): AsyncGenerator<string, void, void> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of filePieces(path, PIECE_BYTES, signal)) {
    const bytes = Buffer.concat([rest, piece]);
    const end = bytes.lastIndexOf(LF);
    if (end >= 0) yield* bytes.toString('utf8', 0, end).split('\n');
    rest = bytes.subarray(end + 1);
    if (rest.length > LONGEST_LINE) throw new Error('a line of it is longer than 1 MB');
  }
}
