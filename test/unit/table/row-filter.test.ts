import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couldBeRow, headingsAt, namesOtherTable, neededColumns } from '../../../shared/m3/columns.ts';
import type { ExtractKind, FieldName } from '../../../shared/m3/extracts.ts';
import { headingKey } from '../../../shared/m3/headings.ts';
import { RowFilter } from '../../../shared/table/row-filter.ts';

const COLUMNS: readonly FieldName[] = ['user', 'name', 'email'];

function filterOf({
  above = 0,
  header = true,
  kind = 'users' as ExtractKind,
  columns = COLUMNS,
} = {}): RowFilter {
  const needed = neededColumns(kind, columns);
  const { keys, words } = headingsAt(kind, columns, needed);
  return new RowFilter({
    ...{ above, header, width: columns.length, needed, delimiter: ';', headings: keys, headingKey },
    headingWords: words,
    couldBeRow: (row) => couldBeRow(columns, row),
    namesOther: (row) => namesOtherTable(columns, kind, row),
  });
}

/** What becomes of each line. */
function verdicts(filter: RowFilter, text: string): string[] {
  return text.split('\n').map((line, at) => filter.judge(line.split(';'), at + 1));
}

describe('the rows of a table', () => {
  it('are taken, and what stands around them is skipped and counted by kind', () => {
    const filter = filterOf({ above: 2 });
    const text = [
      ...['Users of PRD', 'sep=;', 'USID;TX40;EMAL', '-;-;-', 'A;Anna;', 'B;Bo;', '---;---;---'],
      ...['USID;TX40;EMAL', '----;----;----', 'C;Cy;', 'Total;3;', '(3 rows affected)'],
    ].join('\n');
    expect(verdicts(filter, text)).toEqual([
      ...['skip', 'skip', 'skip', 'skip', 'take', 'take', 'skip', 'skip', 'skip', 'take', 'skip', 'skip'],
    ]);
    expect(filter.skipped).toEqual([
      { kind: 'title', count: 1, line: 1, text: 'Users of PRD' },
      { kind: 'separator', count: 1, line: 2, text: 'sep=;' },
      { kind: 'dashes', count: 3, line: 4, text: '-;-;-' },
      { kind: 'header', count: 1, line: 8, text: 'USID;TX40;EMAL' },
      { kind: 'total', count: 1, line: 11, text: 'Total;3' },
      { kind: 'count', count: 1, line: 12, text: '(3 rows affected)' },
    ]);
  });

  it('above the header are named where they may be somebody', () => {
    const text = 'Printed;by hand;\nCompany;100;\nA;Anna;a@x.example\nUSID;TX40;EMAL\nB;Bo;';
    expect(verdicts(filterOf({ above: 3 }), text)).toEqual([
      ...['above-header', 'skip', 'above-header', 'skip', 'take'],
    ]);
  });

  it('are never column names, in whatever words', () => {
    for (const row of [
      'USID;TX40;EMAL',
      'JUUSID;JUTX40;CBEMAL',
      'User ID;Name;E-mail',
      'benutzer;bezeichnung;',
    ]) {
      expect(filterOf({ header: false }).judge(row.split(';'), 1)).toBe('like-header');
    }
    expect(filterOf({ header: false }).judge(['USER', 'Ursula Ser', ''], 1)).toBe('take');
    const roles = filterOf({ kind: 'roles', header: false, columns: ['role', 'name'] });
    expect(roles.judge(['Rolle', 'Bezeichnung'], 1)).toBe('like-header');
    expect(roles.judge(['ROLE', 'Role of roles'], 2)).toBe('take');
  });

  it('are no part of the header that comes again, cut or spoiled', () => {
    const judged = (row: string) => verdicts(filterOf(), `USID;TX40;EMAL\n${row}`).at(-1);
    for (const row of ['USID;TX4', 'USID;T', 'USID;;EMAL', 'USID;TX40;E', 'USID;xX40;EMAL']) {
      expect([row, judged(row)]).toEqual([row, 'like-header']);
    }
    for (const row of ['USID;Ursula Sidney;', 'USID;TX400;u@x.example', 'usid;Mails;']) {
      expect([row, judged(row)]).toEqual([row, 'take']);
    }
  });

  it('of another table in the same file are left until the own header comes again', () => {
    const text = [
      'USID;TX40;EMAL',
      'A;Anna;',
      'ROLL;TX40',
      'BUYER;Buyer',
      'X;Y;Z',
      'USID;TX40;EMAL',
      'B;Bo;',
    ];
    const filter = filterOf();
    expect(verdicts(filter, text.join('\n'))).toEqual([
      ...['skip', 'take', 'skip', 'skip', 'skip', 'skip', 'take'],
    ]);
    expect(filter.skipped).toContainEqual({ kind: 'other-table', count: 3, line: 3, text: 'ROLL;TX40' });
  });

  it('are all taken whose id and name are an id and a name', () => {
    const id = fc.stringMatching(/^[A-Z0-9ÅÄÖ_-]{1,9}[A-Z]$/);
    const name = fc.stringMatching(/^[A-Z][a-zåäö]{1,12} [A-Z][a-z]{1,12}$/);
    const email = fc.constantFrom('', 'x@y.example');
    fc.assert(
      fc.property(fc.array(fc.tuple(id, name, email)), (rows) => {
        const filter = filterOf();
        filter.judge(['USID', 'TX40', 'EMAL'], 1);
        for (const [at, row] of rows.entries()) expect(filter.judge(row, at + 2)).toBe('take');
        expect(filter.skipped).toEqual([]);
      }),
    );
  });
});
