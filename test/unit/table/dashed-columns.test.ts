import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutDashed, dashedColumns, isDashedLine, widthsOf } from '../../../shared/table/dashed-columns.ts';

describe('columns under a line of dashes', () => {
  it('begin where the dashes do, whatever stands between them', () => {
    expect(dashedColumns('---------- ---- --')).toEqual({ starts: [0, 11, 16], separator: ' ' });
    expect(dashedColumns('----------;----')).toEqual({ starts: [0, 11], separator: ';' });
    expect(dashedColumns('JUUSID JUTX40')).toBeNull();
    expect(isDashedLine('A-- ---')).toBe(false);
    expect(widthsOf('---- --')).toEqual([4, 2]);
  });

  it('give their values without padding; a short line ends early', () => {
    const columns = dashedColumns('---------- -------------------- ----')!;
    expect(cutDashed('A001       Anna Berg            20  ', columns)).toEqual(['A001', 'Anna Berg', '20']);
    expect(cutDashed('A001       Anna Berg', columns)).toEqual(['A001', 'Anna Berg']);
  });

  it('hold no value that goes over their border', () => {
    const columns = dashedColumns('---------- --------------------')!;
    expect(cutDashed('A001XXXXXXXXX Anna Berg', columns)).toBeNull();
    expect(cutDashed('(2 rows affected)', columns)).toBeNull();
  });

  it('give back what was padded', () => {
    const cell = fc.stringMatching(/^[A-Za-zÅ0-9;,]{0,8}$/);
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(' ', ';', '|'),
        (cells, between) => {
          const line = (parts: readonly string[]) => parts.map((part) => part.padEnd(8)).join(between);
          const columns = dashedColumns(line(cells.map(() => '--------')))!;
          expect(cutDashed(line(cells), { ...columns, separator: between })).toEqual(cells);
        },
      ),
    );
  });
});
