import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { cutPlainRows } from '../../electron/engine/sources/plain-rows.ts';
import { DELIMITERS } from '../../shared/m3/reading.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'ß', '𝒜', ' ', '\r', '\n', '\n', ...DELIMITERS) });

it('are those of a parser of delimited text, without the return of CRLF', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...DELIMITERS), (rows, delimiter) => {
      const found: string[][] = [];
      const rest = cutPlainRows(rows, delimiter, (fields) => found.push([...fields]));
      const { data } = Papa.parse<string[]>(rows.replaceAll('\r\n', '\n'), { delimiter, newline: '\n' });
      expect(found).toEqual(data.slice(0, found.length));
      expect(rows.slice(rest)).toBe(rows.split('\n').at(-1));
      expect(found.length).toBe(rows.split('\n').length - 1);
    }),
    { numRuns: 2000 },
  );
});
