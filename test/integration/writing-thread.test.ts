import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HashedFile } from '../../electron/engine/base/hashed-file.ts';
import { PIECE_BYTES, writingThread } from '../../electron/engine/base/writing-thread.ts';
import { tempFolder } from '../support/temp-folder.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('keeps files apart that are written at the same time', () => {
  const folder = tempFolder();
  // More than may wait at once, so that whoever hands over has to wait as well.
  const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(PIECE_BYTES * 9 + 17));
  const files = texts.map((_, at) => new HashedFile(join(folder, `${at}.txt`), 'us-ascii', 'wx', 0o600));
  for (let at = 0; at < texts[0]!.length; at += 50_000) {
    files.forEach((file, one) => {
      file.write(texts[one]!.slice(at, at + 50_000));
    });
  }
  files.forEach((file, one) => {
    const content = Buffer.from(texts[one]!);
    expect(file.finish()).toEqual({ bytes: content.length, sha256: sha256(content) });
    expect(readFileSync(join(folder, `${one}.txt`)).equals(content)).toBe(true);
  });
});

it('tells the file system’s error of a file at its end, and goes on with others', () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'read-only.txt'), '');
  const readOnly = openSync(join(folder, 'read-only.txt'), 'r');
  const thread = writingThread();
  thread.write(readOnly, new Uint8Array(1000));
  thread.write(readOnly, new Uint8Array(1000));
  expect(() => thread.finish(readOnly)).toThrow(expect.objectContaining({ syscall: 'write' }) as Error);
  closeSync(readOnly);
  const file = new HashedFile(join(folder, 'sound.txt'), 'us-ascii', 'wx', 0o600);
  file.write('x'.repeat(PIECE_BYTES * 2));
  expect(file.finish().sha256).toBe(sha256(Buffer.alloc(PIECE_BYTES * 2, 'x')));
});

it('has written nothing more once a file is given up', () => {
  const folder = tempFolder();
  const path = join(folder, 'given-up.txt');
  const file = new HashedFile(path, 'us-ascii', 'wx', 0o600);
  file.write('x'.repeat(PIECE_BYTES * 3 + 5));
  file.abandon();
  // The number of the file means another one now.
  const next = new HashedFile(join(folder, 'next.txt'), 'us-ascii', 'wx', 0o600);
  next.write('y'.repeat(PIECE_BYTES * 2));
  expect(next.finish().sha256).toBe(sha256(Buffer.alloc(PIECE_BYTES * 2, 'y')));
  expect(readFileSync(path, 'utf8').replaceAll('x', '')).toBe('');
});
