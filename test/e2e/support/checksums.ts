import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { inflateRawSync } from 'node:zlib';

export type Files = ReadonlyMap<string, Uint8Array>;

/** Every file below a folder, by its path with `/`. */
export async function filesOfFolder(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path));
  }
  return files;
}

/** The members of a deflated zip file, found through its central directory. */
export async function filesOfZip(path: string): Promise<Files> {
  const zip = await readFile(path);
  const files = new Map<string, Uint8Array>();
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(data, data + zip.readUInt32LE(at + 20));
    files.set(zip.toString('utf8', at + 46, at + 46 + nameLength), inflateRawSync(packed));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

/** What SHA256SUMS should say of these files, worked out from their bytes alone: name → sum. */
export function sumsOf(files: Files): Record<string, string> {
  const others = [...files].filter(([name]) => name !== 'SHA256SUMS');
  return Object.fromEntries(
    others.map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]),
  );
}

/** What SHA256SUMS says: name → sum, in the form that `sha256sum --check` reads. */
export function sumsSaid(files: Files): Record<string, string> {
  const text = Buffer.from(files.get('SHA256SUMS') ?? []).toString('utf8');
  return Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [, sum, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
        return [name ?? line, sum ?? 'no sum'];
      }),
  );
}
