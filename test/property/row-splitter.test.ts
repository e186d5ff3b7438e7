import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { BrokenLine } from '../../electron/engine/sources/row-reader.ts';
import { RowSplitter } from '../../electron/engine/sources/row-splitter.ts';
import { DELIMITERS, type Delimiter } from '../../shared/m3/reading.ts';

interface Cut {
  readonly rows: { readonly fields: readonly string[]; readonly line: number; readonly lines: number }[];
  readonly broken: BrokenLine[];
}

/** @param sizes how long the chunks are, again and again; none for one chunk */
function cut(text: string, delimiter: Delimiter, sizes: readonly number[] = []): Cut {
  const found: Cut = { rows: [], broken: [] };
  const splitter = new RowSplitter(delimiter, {
    row: (fields, line, lines) => found.rows.push({ fields: [...fields], line, lines }),
    broken: (line) => found.broken.push(line),
  });
  for (let at = 0, chunk = 0; at < text.length; chunk++) {
    const size = sizes.length === 0 ? text.length : sizes[chunk % sizes.length]!;
    splitter.take(text.slice(at, at + size));
    at += size;
  }
  splitter.end();
  return found;
}

const delimiters = fc.constantFrom(...DELIMITERS);
const lineEnds = fc.constantFrom('\n', '\r\n');
const chunkSizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

/** A value as it may stand in M3, with delimiters and quotes where it is quoted. */
const word = fc.string({ unit: fc.constantFrom('a', 'B', 'é', ' ', '.', '-'), maxLength: 6 });
const spoken = fc.string({ unit: fc.constantFrom('a', ' ', '"', ...DELIMITERS), maxLength: 6 });

interface Table {
  readonly delimiter: Delimiter;
  readonly lineEnd: string;
  readonly rows: readonly (readonly string[])[];
  /** Each row as a line, without its end. */
  readonly lines: readonly string[];
}

/** Tables of at least two columns whose rows have ids that tell them apart. */
const tables: fc.Arbitrary<Table> = fc
  .record({ delimiter: delimiters, lineEnd: lineEnds, width: fc.integer({ min: 2, max: 5 }) })
  .chain(({ delimiter, lineEnd, width }) =>
    fc
      .array(
        fc.array(fc.record({ value: fc.oneof(word, spoken), quoted: fc.boolean() }), {
          minLength: width - 1,
          maxLength: width - 1,
        }),
        { minLength: 2, maxLength: 12 },
      )
      .map((cells) => {
        const rows: string[][] = [];
        const lines = cells.map((row, at) => {
          const id = `U${at}`;
          rows.push([id, ...row.map(({ value, quoted }) => (quoted ? value : plain(value)))]);
          const fields = row.map(({ value, quoted }) =>
            quoted ? `"${value.replaceAll('"', '""')}"` : plain(value),
          );
          return [id, ...fields].join(delimiter);
        });
        return { delimiter, lineEnd, rows, lines };
      }),
  );

/** What can stand without quotes. */
function plain(value: string): string {
  return DELIMITERS.reduce((text, one) => text.replaceAll(one, ''), value.replaceAll('"', '')).trim();
}

describe('rows of delimited text', () => {
  it('are those of papaparse where the quotes are sound', () => {
    fc.assert(
      fc.property(tables, ({ delimiter, lineEnd, lines }) => {
        const text = lines.map((line) => line + lineEnd).join('');
        const { data } = Papa.parse<string[]>(text, {
          delimiter,
          newline: lineEnd as '\n',
          skipEmptyLines: true,
        });
        const found = cut(text, delimiter);
        expect(found.rows.map(({ fields }) => fields)).toEqual(data);
        expect(found.broken).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('are those of papaparse where values hold line breaks and the table is as wide as its first rows', () => {
    const value = fc.string({ unit: fc.constantFrom('a', '\n', ' ', '""'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 8 }), delimiters, (values, delimiter) => {
        const lines = ['ID', 'U', ...values].map(
          (id, at) => `${at < 2 ? id : `"${id}"`}${delimiter}x${delimiter}y`,
        );
        const text = lines.map((line) => `${line}\n`).join('');
        const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', skipEmptyLines: true });
        const found = cut(text, delimiter);
        expect(found.rows.map(({ fields }) => fields)).toEqual(data);
        expect(found.broken).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('do not depend on how the text comes in chunks', () => {
    const units = fc.constantFrom(
      'a',
      'b',
      ' ',
      '\n',
      '\n',
      '\r\n',
      '\r',
      '"',
      '"',
      '""',
      ';',
      ';',
      '\0',
      '\t',
    );
    fc.assert(
      fc.property(fc.string({ unit: units, maxLength: 200 }), chunkSizes, (text, sizes) => {
        expect(cut(text, ';', sizes)).toEqual(cut(text, ';'));
      }),
      { numRuns: 3000 },
    );
  });

  it('tell every line of the text: as a row, as broken, or as empty', () => {
    const units = fc.constantFrom('a', ' ', '\n', '\n', '"', '"', '""', ';', ';');
    fc.assert(
      fc.property(fc.string({ unit: units, maxLength: 200 }), (text) => {
        const { rows, broken } = cut(text, ';');
        const lines = text.split('\n');
        const told = new Set(broken.map(({ line }) => line));
        for (const { fields, line } of rows) {
          const breaks = fields.join('').split('\n').length;
          for (let at = 0; at < breaks; at++) told.add(line + at);
        }
        lines.forEach((line, at) => {
          if (line !== '' && line !== '""' && line.trim() !== '""') expect([...told]).toContain(at + 1);
        });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('stray quotes', () => {
  const strays = fc.array(fc.nat(), { minLength: 1, maxLength: 4 });

  it('cost no row whose own line they are not on, unless that line is named', () => {
    fc.assert(
      fc.property(tables, strays, chunkSizes, ({ delimiter, lineEnd, rows, lines }, places, sizes) => {
        const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
        const damaged = [...lines];
        const touched = new Set<number>();
        for (const place of places) {
          let rest = place % length;
          let at = 0;
          while (rest > lines[at]!.length) rest -= lines[at++]!.length + 1;
          damaged[at] = `${damaged[at]!.slice(0, rest)}"${damaged[at]!.slice(rest)}`;
          touched.add(at);
        }
        const found = cut(damaged.map((line) => line + lineEnd).join(''), delimiter, sizes);
        const named = new Set(found.broken.map(({ line }) => line));
        for (const row of found.rows) for (let at = 0; at < row.lines; at++) named.add(row.line + at);
        rows.forEach((row, at) => {
          if (touched.has(at) || named.has(at + 1)) return;
          expect(found.rows).toContainEqual({ fields: row, line: at + 1, lines: 0 });
        });
      }),
      { numRuns: 5000 },
    );
  });
});
