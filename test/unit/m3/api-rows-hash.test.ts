import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowsHash } from '../../../electron/engine/sources/rows-hash.ts';

function hashOf(rows: readonly (readonly string[])[]) {
  const hash = new RowsHash();
  for (const row of rows) hash.add(row);
  return hash.end();
}

const rows = fc.array(fc.array(fc.string({ unit: 'binary' })));

describe('the hash of rows', () => {
  it('is the same for the same values alone', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(hashOf(one).sha256 === hashOf(other).sha256).toBe(same);
      }),
    );
  });

  it('tells apart values that look alike in a row', () => {
    const alike = [[['a', 'b']], [['ab']], [['a'], ['b']], [['a', 'b', '']], [['1:a', 'b']], [['a1:b']], []];
    expect(new Set(alike.map((one) => hashOf(one).sha256)).size).toBe(alike.length);
  });

  it('counts the bytes of the values, also over many rows', () => {
    expect(hashOf([['Åsa', '€'], ['']]).bytes).toBe(7);
    const many = Array.from({ length: 20_000 }, (_, at) => [`Åsa ${at % 10}`]);
    expect(hashOf(many).bytes).toBe(20_000 * 6);
    const text = many.map(([value]) => `5:${value}\n`).join('');
    expect(hashOf(many).sha256).toBe(createHash('sha256').update(text).digest('hex'));
  });
});
