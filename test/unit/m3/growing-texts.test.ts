import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GrowingTexts } from '../../../shared/m3/growing-texts.ts';

describe('a column of few different texts', () => {
  it('gives the texts of the rows that are asked for, in their order', () => {
    const texts = fc.array(fc.constantFrom('', '0', '20240131', '20251231'), { minLength: 1 });
    fc.assert(
      fc.property(texts, fc.array(fc.nat()), (pushed, asked) => {
        const column = new GrowingTexts();
        for (const text of pushed) column.push(text);
        const rows = Uint32Array.from(asked, (row) => row % pushed.length);
        expect(column.of(rows)).toEqual(Array.from(rows, (row) => pushed[row]));
      }),
    );
  });

  it('is empty without rows', () => {
    expect(new GrowingTexts().of(new Uint32Array())).toEqual([]);
  });
});
