import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectEncoding } from '../../../electron/engine/sources/detect-encoding.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** As many bytes as the file is read in one piece. */
const PIECE = 1 << 18;

async function encodingOf(bytes: Uint8Array): Promise<string> {
  const path = join(tempFolder(), 'extract.csv');
  writeFileSync(path, bytes);
  return (await detectEncoding(path, new AbortController().signal)).encoding;
}

function at(place: number, bytes: Uint8Array, after = 'a'): Uint8Array {
  return Buffer.concat([Buffer.alloc(place, 'a'), bytes, Buffer.from(after)]);
}

describe.each(['é', '€', '😀'])('%s', (character) => {
  const bytes = Buffer.from(character, 'utf8');

  it('is UTF-8 wherever a piece of the file ends in it', async () => {
    for (let back = 0; back <= bytes.length; back++) {
      expect(await encodingOf(at(PIECE - back, bytes))).toBe('utf-8');
    }
  });

  it('is not UTF-8 where the file ends in it', async () => {
    for (let length = 1; length < bytes.length; length++) {
      expect(await encodingOf(at(10, bytes.subarray(0, length), ''))).toBe('windows-1252');
      expect(await encodingOf(at(PIECE - length, bytes.subarray(0, length), ''))).toBe('windows-1252');
      expect(await encodingOf(at(PIECE - length, bytes.subarray(0, length), 'a'))).toBe('windows-1252');
    }
  });
});

it('takes an accent of one byte for Windows-1252, also behind a megabyte of ASCII', async () => {
  expect(await encodingOf(at(2 * PIECE, Buffer.of(0xe9)))).toBe('windows-1252');
  expect(await encodingOf(at(2 * PIECE, Buffer.of()))).toBe('utf-8');
});
