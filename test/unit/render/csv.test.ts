import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRow } from '../../../shared/render/csv-row.ts';
import { renderPeopleCsv } from '../../../shared/render/people-csv.ts';
import { complete } from '../../../shared/steps/steps.ts';
import { hostilePlan } from '../../golden/hostile-plan.ts';

describe('csvRow', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '\u00a0=1', '＝1+1', '-'])(
    'puts an apostrophe in front of %j',
    (value) => {
      expect(csvRow([value])).toBe(`"'${value}"`);
    },
  );

  it('leaves everything else as it is, and it reads back', () => {
    const cell = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (values) => {
        const parsed = Papa.parse<string[]>(csvRow(values), { delimiter: ';', newline: '\r\n' });
        expect(parsed.errors).toEqual([]);
        const back = parsed.data[0]!.map((value, at) =>
          value.startsWith("'") && !values[at]!.startsWith("'") ? value.slice(1) : value,
        );
        expect(back).toEqual(values);
        for (const value of parsed.data[0]!) expect(value).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('renderPeopleCsv', () => {
  it('lists everyone with tasks and findings, after a byte order mark', () => {
    const lines: string[] = [];
    complete(renderPeopleCsv(hostilePlan(), (line) => lines.push(line)));
    expect(lines[0]).toMatch(/^\uFEFF"User"/);
    expect(lines.length).toBe(1 + hostilePlan().people.length);
    expect(lines.at(-1)).toContain('"EMAIL-NONE, NAME-ONE-WORD"');
  });
});
