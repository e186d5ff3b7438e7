import { open } from 'node:fs/promises';

/**
 * The bytes of a file, piece by piece. The next piece is read while one is looked at. Two buffers serve all of
 * them, since memory that was never touched costs more than reading into it: a piece is good only until the next
 * one is asked for.
 * @throws AbortError; the file system's errors
 */
export async function* filePieces(
  path: string,
  pieceBytes: number,
  signal: AbortSignal,
): AsyncGenerator<Buffer, void, void> {
  const file = await open(path, 'r');
  let [now, next] = [Buffer.allocUnsafeSlow(pieceBytes), Buffer.allocUnsafeSlow(pieceBytes)];
  let reading = file.read(now, 0, pieceBytes);
  try {
    for (;;) {
      const { bytesRead } = await reading;
      signal.throwIfAborted();
      if (bytesRead === 0) return;
      reading = file.read(next, 0, pieceBytes);
      yield now.subarray(0, bytesRead);
      [now, next] = [next, now];
    }
  } finally {
    // Whoever leaves early does not hear of a piece that could not be read.
    await reading.catch(() => {});
    await file.close();
  }
}
