import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { benchHostile, read } from '../../build/scripts/bench/hostile-part.ts';
import { HOSTILE_SHAPES } from '../../build/scripts/bench/hostile-shapes.ts';
import { tempFolder } from '../support/temp-folder.ts';

describe('inputs made to be slow', () => {
  it('are read in a time that grows with their bytes, and hold nobody else', async () => {
    const figures = new Map<string, number>();
    const said: string[] = [];
    await benchHostile(100_000, 2, {
      say: (line) => said.push(line),
      expectAtMost: (what, value) => figures.set(what, value),
    });
    // Four times the bytes would take sixteen times the time where the time grows with their square.
    const slow = [...figures].filter(([what, value]) => value > (what.startsWith('growth') ? 12 : 100));
    expect(slow, said.join('\n')).toEqual([]);
    expect(figures.size).toBe(2 * HOSTILE_SHAPES.length);
  });

  it.each(HOSTILE_SHAPES.filter(({ kind }) => kind !== 'plan').map((shape) => [shape.name, shape] as const))(
    'are left when they are cancelled: %s',
    async (_, shape) => {
      const path = join(tempFolder(), 'hostile');
      await shape.write(path, 2_000_000);
      const controller = new AbortController();
      // The first turn that others get is enough to be heard.
      setImmediate(() => controller.abort());
      await expect(read(shape, path, controller.signal)).rejects.toThrow(/abort/i);
    },
  );
});
