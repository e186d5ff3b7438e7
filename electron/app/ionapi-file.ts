import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure } from '../../shared/base/failure.ts';
import { type Ionapi, parseIonapi } from '../../shared/m3/api/ionapi.ts';

/** How much is read at most; the parser refuses a text of this length. */
const MAX_BYTES = 100_001;

/**
 * Reads an `.ionapi` file.
 * @throws Failure FILE-NOT-READABLE, IONAPI-INVALID, IONAPI-NO-SERVICE-ACCOUNT
 */
export async function readIonapiFile(path: string): Promise<Ionapi> {
  const file = basename(path);
  return parseIonapi(await readStart(path, file), file);
}

async function readStart(path: string, file: string): Promise<string> {
  try {
    const handle = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAX_BYTES), 0, MAX_BYTES, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw failure('FILE-NOT-READABLE', { file, reason: (error as Error).message }, error);
  }
}
