import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBoundedText } from '../../electron/bounded-text.ts';
import { FileLines } from '../../electron/engine/base/file-lines.ts';
import { wholeLines } from '../../electron/engine/base/whole-lines.ts';
import { readPlan } from '../../electron/engine/plans/planned-work.ts';
import { IPA } from '../../shared/targets/ipa/target.ts';
import { NEVER } from '../support/extracts.ts';
import { tempFolder } from '../support/temp-folder.ts';

const MB = 1 << 20;

function linesOf(path: string): string[] {
  const lines = new FileLines(path);
  try {
    return [...lines];
  } finally {
    lines.close();
  }
}

describe('a file of lines', () => {
  it.each([
    ['at its beginning', 0, 1],
    ['behind other lines', 100_000, 100_001],
  ])('with one that never ends %s is refused where it is', async (_, before, line) => {
    const path = join(tempFolder(), 'plan.jsonl');
    writeFileSync(path, '{}\n'.repeat(before));
    for (let at = 0; at < 12; at++) appendFileSync(path, Buffer.alloc(MB, 'x'));
    expect(() => linesOf(path)).toThrow(`plan.jsonl cannot be read: line ${line}: it is longer than 4 MB.`);
  });

  it('is refused as a plan, and the file and line are named', async () => {
    const path = join(tempFolder(), 'plan.jsonl');
    writeFileSync(path, Buffer.alloc(9 * MB, '['));
    await expect(readPlan(IPA.planFile, path, NEVER)).rejects.toMatchObject({
      error: { message: 'plan.jsonl cannot be read: line 1: it is longer than 4 MB.' },
    });
  });

  it('comes whole where lines go over many pieces', () => {
    const path = join(tempFolder(), 'lines.txt');
    const lines = ['a', 'é'.repeat(MB), '', 'b'.repeat(3 * MB), 'c'];
    writeFileSync(path, lines.join('\n'));
    expect(linesOf(path)).toEqual(lines);
    writeFileSync(path, `${lines.join('\n')}\n`);
    expect(linesOf(path)).toEqual(lines);
  });
});

describe('whole lines', () => {
  const read = async (content: string | Buffer) => {
    const path = join(tempFolder(), 'journal.jsonl');
    writeFileSync(path, content);
    const lines: string[] = [];
    for await (const line of wholeLines(path, NEVER)) lines.push(line);
    return lines;
  };

  it('leave out what was cut off', async () => {
    expect(await read('a\né\n\nc')).toEqual(['a', 'é', '']);
    expect(await read('')).toEqual([]);
    expect(await read('a')).toEqual([]);
  });

  it('end with an error where a line has no end', async () => {
    await expect(read(Buffer.alloc(2 * MB, 'x'))).rejects.toThrow('longer than 1 MB');
  });
});

describe('a small text', () => {
  it('is read up to its bound, and not beyond', async () => {
    const path = join(tempFolder(), 'profile.json');
    writeFileSync(path, 'é'.repeat(50));
    expect(await readBoundedText(path, 100)).toBe('é'.repeat(50));
    expect(await readBoundedText(path, 99)).toBeNull();
  });

  it.runIf(process.platform === 'linux')('is not read without end where the file never ends', async () => {
    expect(await readBoundedText('/dev/zero', 1000)).toBeNull();
  });
});
