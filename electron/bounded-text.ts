import { open } from 'node:fs/promises';

/**
 * Reads a small text file that somebody chose. What goes beyond the bound is not read, so a file that was chosen by
 * mistake, or made for it, neither fills the memory nor holds the program.
 * @returns null where the file has more bytes
 * @throws the file system's errors
 */
export async function readBoundedText(path: string, mostBytes: number): Promise<string | null> {
  const file = await open(path, 'r');
  try {
    const info = await file.stat();
    if (info.isFile() && info.size > mostBytes) return null;
    const bytes = Buffer.alloc(info.isFile() ? Math.min(mostBytes, info.size) + 1 : mostBytes + 1);
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, null);
      if (bytesRead === 0) return bytes.toString('utf8', 0, filled);
      filled += bytesRead;
    }
    return null;
  } finally {
    await file.close();
  }
}
