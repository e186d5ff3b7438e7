import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TableValues } from '../../../electron/engine/sources/sql-server/table-values.ts';

function read(rows: readonly (readonly unknown[])[]) {
  const values = new TableValues(rows[0]?.length ?? 0);
  const texts = rows.map((row) => [...values.texts(row.map((value) => ({ value })))]);
  return { texts, ...values.end() };
}

const text = fc.string({ unit: fc.constantFrom(...'aB Åé語\u{1f600}'), maxLength: 6 });
const row = fc.tuple(text, fc.oneof(text, fc.constantFrom(null, 0, 100, 20240131)));

describe('the values of a table', () => {
  it('are texts without padding, whether or not they came before', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const expected = rows.map((each) =>
          each.map((value) => (value === null ? '' : String(value).replace(/ +$/, ''))),
        );
        const { texts, bytes } = read(rows);
        expect(texts).toEqual(expected);
        expect(bytes).toBe(expected.flat().join('').length * 2);
      }),
    );
  });

  it('have the same hash where they are the same, and another where one differs', () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (one, other) => {
        const [a, b] = [read(one), read(other)];
        expect(a.sha256 === b.sha256).toBe(JSON.stringify(a.texts) === JSON.stringify(b.texts));
      }),
    );
    expect(read([['ab', 'c']]).sha256).not.toBe(read([['a', 'bc']]).sha256);
    expect(read([['a', 'b', 'c', 'd']]).sha256).not.toBe(
      read([
        ['a', 'b'],
        ['c', 'd'],
      ]).sha256,
    );
  });

  it('have the same hash however they are padded, and whether as numbers or as texts', () => {
    const plain = read([
      ['a', '1'],
      ['a', '1'],
      ['b', '2'],
      ['a', '1'],
    ]);
    const padded = read([
      ['a', 1],
      ['a  ', '1'],
      ['b ', 2],
      ['a ', '1 '],
    ]);
    expect(padded).toEqual(plain);
  });

  it('may be more and longer than the buffer holds', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => [`USER${at}`, 'é'.repeat(40)]);
    const long = [['x'.repeat(200_000), 'Å'.repeat(100_000)]];
    expect(read(rows).texts).toEqual(rows);
    expect(read(long)).toMatchObject({ texts: long, bytes: 600_000 });
    expect(read([...rows, ...long]).sha256).not.toBe(read([...long, ...rows]).sha256);
  });

  it('come back the same whatever came before', () => {
    const rows = Array.from({ length: 9000 }, (_, at) => [`ID${at % 3000}   `]);
    expect(read(rows).texts).toEqual(rows.map(([value]) => [value!.trimEnd()]));
  });
});
