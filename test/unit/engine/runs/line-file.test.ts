import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LineReader, LineWriter } from '../../../../electron/engine/runs/line-file.ts';
import { RunLogReader, RunLogWriter } from '../../../../electron/engine/runs/run-log.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muster-lines-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('any page of a large file, also while it grows', async () => {
  const path = join(folder, 'lines.txt');
  const writer = new LineWriter(path);
  const line = (number: number) => `Zeile ${number} ü😀 ${'x'.repeat(number % 300)}`;
  for (let number = 0; number < 5000; number++) writer.add(line(number));
  writer.flush();
  const reader = new LineReader(path);
  expect(await reader.count()).toBe(5000);
  expect(await reader.lines(4321, 4325)).toEqual([4321, 4322, 4323, 4324].map(line));
  expect(await reader.lines(255, 257)).toEqual([255, 256].map(line));
  for (let number = 5000; number < 5300; number++) writer.add(line(number));
  writer.close();
  expect(await reader.lines(4999, 9999)).toEqual(Array.from({ length: 301 }, (_, at) => line(4999 + at)));
});

test('a torn last line is not there yet, a missing file is empty', async () => {
  const path = join(folder, 'lines.txt');
  expect(await new LineReader(path).count()).toBe(0);
  await appendFile(path, 'a\nb\nto');
  const reader = new LineReader(path);
  expect(await reader.lines(0, 10)).toEqual(['a', 'b']);
  await appendFile(path, 'rn\n');
  expect(await reader.lines(0, 10)).toEqual(['a', 'b', 'torn']);
});

test('a log’s lines come back with time, speaker and words', async () => {
  const path = join(folder, 'log.txt');
  const log = new RunLogWriter(path, () => Date.UTC(2026, 10, 3, 10));
  log.add('muster', 'begins');
  log.add('out', 'two\nlines\x1b[31m * > !');
  log.add('err', '');
  log.close();
  const at = '2026-11-03T10:00:00.000Z';
  expect(await new RunLogReader(path).page(1, 10)).toEqual({
    total: 3,
    rows: [
      { number: 2, at, stream: 'out', text: 'two␊lines * > !' },
      { number: 3, at, stream: 'err', text: '' },
    ],
  });
});
