import { createReadStream, createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

export interface ZipMember {
  readonly name: string;
  readonly open: () => Readable;
}

/**
 * Writes a zip file whose bytes depend on names and contents alone: no real date, no time zone (DOS time is
 * local time, and so is this date), no mode of this machine.
 */
export async function zipFiles(
  path: string,
  members: readonly ZipMember[],
  signal: AbortSignal,
): Promise<void> {
  const zip = new ZipFile();
  const options = { mtime: new Date(2000, 0, 1, 0, 0, 0), forceDosTimestamp: true, mode: 0o100644 };
  const open = new Set<Readable>();
  const output = createWriteStream(path, { flags: 'wx' });
  // yazl reports a member that cannot be read on the archive, not on its output, which would wait for ever.
  zip.on('error', (cause: Error) => output.destroy(cause));
  for (const member of members) {
    zip.addReadStreamLazy(member.name, options, (give) => {
      const stream = member.open();
      open.add(stream);
      stream.once('error', (cause) => output.destroy(cause));
      give(null, stream);
    });
  }
  zip.end();
  try {
    await pipeline(zip.outputStream as Readable, output, { signal });
  } finally {
    for (const stream of open) stream.destroy();
  }
}

/** A member that lies on disk. */
export function zipMemberOf(name: string, path: string): ZipMember {
  return { name, open: () => createReadStream(path) };
}
