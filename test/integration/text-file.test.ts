import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TextFile } from '../../electron/engine/base/text-file.ts';
import { tempFolder } from '../support/temp-folder.ts';

it.each([
  ['many small pieces', Array.from({ length: 40_000 }, (_, at) => `${at} é€😀\n`)],
  ['pieces that are longer than what is written at once', ['a', '€'.repeat(500_000), 'z']],
  ['nothing', []],
])('holds %s, byte for byte', (_, pieces) => {
  const path = join(tempFolder(), 'text.txt');
  const file = new TextFile(path, 'wx', 0o600);
  for (const piece of pieces) file.write(piece);
  const { bytes, sha256 } = file.finish();
  const content = readFileSync(path);
  expect(content.equals(Buffer.from(pieces.join('')))).toBe(true);
  expect(bytes).toBe(content.length);
  expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
});

it('says at the end at the latest that a text holds half of a character', () => {
  const file = new TextFile(join(tempFolder(), 'text.txt'), 'wx', 0o600);
  file.write('sound');
  file.write('\ud800');
  expect(() => file.finish()).toThrow('U+D800 at position 5 cannot be written in utf-8.');
  file.abandon();
});
