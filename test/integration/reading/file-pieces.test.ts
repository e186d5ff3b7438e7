import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filePieces } from '../../../electron/engine/base/file-pieces.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const NEVER = new AbortController().signal;

function fileOf(bytes: Uint8Array): string {
  const path = join(tempFolder(), 'file.bin');
  writeFileSync(path, bytes);
  return path;
}

it.each([0, 1, 7, 8, 9, 64])('gives all of %d bytes in their order', async (length) => {
  const bytes = Buffer.from(Array.from({ length }, (_, at) => at));
  const found: number[] = [];
  for await (const piece of filePieces(fileOf(bytes), 8, NEVER)) found.push(...piece);
  expect(Buffer.from(found).equals(bytes)).toBe(true);
});

it('can be left and cancelled between two pieces', async () => {
  const path = fileOf(Buffer.alloc(100));
  for await (const _ of filePieces(path, 8, NEVER)) break;

  const cancel = new AbortController();
  const readOn = async () => {
    for await (const _ of filePieces(path, 8, cancel.signal)) cancel.abort();
  };
  await expect(readOn()).rejects.toMatchObject({ name: 'AbortError' });
});

it('fails as the file does', async () => {
  const pieces = filePieces(tempFolder(), 8, NEVER);
  await expect(pieces.next()).rejects.toMatchObject({ code: 'EISDIR' });
});
