import { open } from 'node:fs/promises';

/**
 * The bytes of a file, piece by piece. The next piece is read while one is looked at. Two buffers serve all of
 * them, since memory that was never touched costs more than reading into it: a piece is good only until the next
 * one is asked for.
 * @param from where in the file the first piece begins
 * @throws AbortError; the file system's errors
 */
export async function* filePieces(
  path: string,
  pieceBytes: number,
  signal: AbortSignal,
  from = 0,
): AsyncGenerator<Buffer, void, void> {
  const file = await open(path, 'r');
  let [now, next] = [Buffer.allocUnsafeSlow(pieceBytes), Buffer.allocUnsafeSlow(pieceBytes)];
  // What is no file on a disk has no positions, and is read from its beginning.
  let at = from;
  const readInto = (buffer: Buffer) => file.read(buffer, 0, pieceBytes, from === 0 ? null : at);
  let reading = readInto(now);
  try {
    for (;;) {
      const { bytesRead } = await reading;
      signal.throwIfAborted();
      if (bytesRead === 0) return;
      at += bytesRead;
      reading = readInto(next);
      yield now.subarray(0, bytesRead);
      [now, next] = [next, now];
    }
  } finally {
    // Whoever leaves early does not hear of a piece that could not be read.
    await reading.catch(() => {});
    await file.close();
  }
}
