import { open } from 'node:fs/promises';
import { type Failure, failure } from '../../../shared/base/failure.ts';

/** What the first bytes say about a file that is no text; null for anything else. */
export function containerOf(head: Uint8Array): 'zip' | 'compound' | null {
  const starts = (...bytes: number[]) => bytes.every((byte, at) => head[at] === byte);
  if (starts(0x50, 0x4b, 3, 4) || starts(0x50, 0x4b, 5, 6)) return 'zip';
  return starts(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1) ? 'compound' : null;
}

const HEADER_BYTES = 512;
const DIRECTORY_BYTES = 4096;
const LARGEST_SHIFT = 12;

/**
 * Says why a compound file cannot be read: a workbook with a password and one of Excel before 2007 both come
 * in this form, and its directory names which it is.
 */
export async function compoundFailure(path: string, file: string): Promise<Failure> {
  const handle = await open(path, 'r');
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    await handle.read(header, 0, HEADER_BYTES, 0);
    const sector = 1 << Math.min(header.readUInt16LE(30), LARGEST_SHIFT);
    const directory = Buffer.alloc(DIRECTORY_BYTES);
    await handle.read(directory, 0, DIRECTORY_BYTES, (header.readUInt32LE(48) + 1) * sector);
    const names = directory.toString('utf16le');
    if (names.includes('EncryptedPackage')) return failure('WORKBOOK-PROTECTED', { file });
    if (names.includes('Workbook') || names.includes('Book')) return failure('WORKBOOK-OLD', { file });
    return failure('FILE-BINARY', { file });
  } finally {
    await handle.close();
  }
}
