import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../electron/engine/sources/inspect-file.ts';
import { readRoster } from '../../../electron/engine/sources/read-roster.ts';
import type { ExtractKind } from '../../../shared/m3/extracts.ts';
import type { InspectedFile } from '../../../shared/m3/inspected-file.ts';
import { settledIn } from '../../../shared/m3/reading-questions.ts';
import type { Roster } from '../../../shared/m3/roster.ts';
import { NEVER, QUIET, readExtracts } from '../../support/extracts.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { writeWorkbook } from '../../support/workbook.ts';

const crlf = (...lines: string[]) => `${lines.join('\r\n')}\r\n`;

function write(name: string, content: string | Uint8Array): string {
  const path = join(tempFolder(), name);
  writeFileSync(path, content);
  return path;
}

const inspect = (name: string, content: string | Uint8Array, kind: ExtractKind = 'users') =>
  inspectFile(kind, write(name, content), NEVER);

async function readUsers(
  content: string | Uint8Array,
): Promise<{ users: string[]; roster: Roster; file: InspectedFile }> {
  const { roster, files } = await readExtracts(tempFolder(), { users: content });
  const users = roster.users.map(({ id, name, email }) => `${id} ${name} ${email}`.trim());
  return { users, roster, file: files[0]! };
}

const codesOf = ({ findings }: Roster) => findings.map(({ code }) => code);

const TWO = ['A001 Anna Berg a@x.example', 'A002 Bo Ek b@x.example'];
const ROWS = ['A001;Anna Berg;a@x.example', 'A002;Bo Ek;b@x.example'] as const;
const HEADER = 'USID;TX40;EMAL';

describe('a delimiter that the first line names', () => {
  it.each([
    ['semicolon', 'sep=;', ';'],
    ['in capitals and quotes', '"SEP=,"', ','],
    ['tab', 'sep=\t', '\t'],
    ['caret', 'sep=^', '^'],
  ])('decides: %s', async (_, first, delimiter) => {
    const text = crlf(first, ...[HEADER, ...ROWS].map((row) => row.replaceAll(';', delimiter)));
    const { users, file, roster } = await readUsers(`\uFEFF${text}`);
    expect(users).toEqual(TWO);
    expect(file.reading).toMatchObject({ delimiter, above: 1, header: true });
    expect(file.reasons.delimiter).toBe('Named in the first line (sep=)');
    expect(roster.findings).toMatchObject([
      { code: 'EXTRACT-LINES-SKIPPED', subject: { kind: 'extract', file: 'users.csv' }, params: { line: 1 } },
    ]);
  });

  it('decides also where it is wrong, and where no header follows', async () => {
    const wrong = await inspect('users.csv', crlf('sep=;', 'USID,TX40', 'A001,Anna Berg'));
    expect(wrong.questions).toMatchObject([{ code: 'ONE-COLUMN' }]);
    expect((await readUsers(crlf('sep=;', ...ROWS))).users).toEqual(TWO);
    const other = await inspect('users.csv', crlf('sep=#', HEADER.replaceAll(';', '#')));
    expect(other.questions).toMatchObject([{ code: 'DELIMITER-OTHER' }, { code: 'ONE-COLUMN' }]);
  });
});

describe('what tools write around a table', () => {
  it('is skipped and said once a kind, and is nobody', async () => {
    const { users, roster, file } = await readUsers(
      crlf(
        ...["Changed database context to 'M3FDBTST'.", 'JUUSID;JUTX40;CBEMAL', '------;------;------'],
        ...[ROWS[0], 'JUUSID;JUTX40;CBEMAL', '------;------;------', ROWS[1], '', '(2 rows affected)', ''],
        ...['Completion time: 2026-11-30T20:01:01.1234567+01:00', '\u001a'],
      ),
    );
    expect(users).toEqual(TWO);
    expect(file.skipped.map(({ line, kind }) => [line, kind])).toEqual([
      ...[
        [1, 'message'],
        [3, 'dashes'],
        [5, 'header'],
        [6, 'dashes'],
        [9, 'count'],
        [11, 'time'],
        [12, 'end'],
      ],
    ]);
    expect(codesOf(roster)).toEqual(Array(6).fill('EXTRACT-LINES-SKIPPED'));
    expect(roster.findings.map(({ params }) => [params.what, params.count])).toContainEqual([
      ...['a line of dashes', 2],
    ]);
    expect(roster.sources[0]).toMatchObject({ rows: 2, rejected: 0 });
    expect(roster.sources[0]).not.toHaveProperty('doubted');
  });

  it('is no row: a file with nothing else holds none', async () => {
    const empty = crlf('JUUSID;JUTX40', '------;------', '', '(0 rows affected)');
    await expect(readUsers(empty)).rejects.toMatchObject({ error: { code: 'FILE-NO-ROWS' } });
  });

  it('leaves the columns that PowerShell adds, and names them', async () => {
    const own = ['RowError', 'RowState', 'Table', 'ItemArray', 'HasErrors'];
    const { users, roster, file } = await readUsers(
      crlf(
        '#TYPE System.Data.DataRow',
        ['JUUSID', 'JUTX40', ...own].map((name) => `"${name}"`).join(','),
        '"A001","Anna Berg","","Unchanged","System.Data.DataTable","System.Object[]","False"',
      ),
    );
    expect(users).toEqual(['A001 Anna Berg']);
    expect(file.unused).toEqual(own);
    expect(codesOf(roster)).toEqual(['EXTRACT-LINES-SKIPPED', 'EXTRACT-COLUMNS-UNUSED']);
  });

  it('casts doubt where it is an error; alone it is refused', async () => {
    const said = 'Msg 1205, Level 13, State 51, Server DB1, Line 1';
    const { roster } = await readUsers(crlf(HEADER, ...ROWS, said));
    expect(codesOf(roster)).toEqual(['EXTRACT-TOOL-ERROR']);
    expect(roster.sources[0]).toMatchObject({ doubted: 1 });
    await expect(
      inspect('users.csv', crlf('Msg 208, Level 16, State 1', 'Invalid object.')),
    ).rejects.toMatchObject({ error: { code: 'FILE-TOOL-ERROR' } });
  });

  it('does not hide people with odd names', async () => {
    const odd = ['TOTAL;Total Fina;t@x.example', '-----;Dash Person;', 'SUM;Sum Lee;', 'USER;Ursula Ser;'];
    const { users, roster } = await readUsers(crlf(HEADER, ...odd));
    expect(users).toHaveLength(4);
    expect(roster.findings).toEqual([]);
  });

  it('leaves out a second table in the same file, and doubts the file', async () => {
    const { users, roster } = await readUsers(
      crlf(
        HEADER,
        ...ROWS,
        '',
        '(2 rows affected)',
        'ROLL;TX40',
        '----;----',
        'BUYER;Buyer',
        '(1 rows affected)',
      ),
    );
    expect(users).toEqual(TWO);
    expect(codesOf(roster)).toContain('EXTRACT-OTHER-TABLE');
    expect(roster.sources[0]).toMatchObject({ doubted: 1 });
  });
});

describe('the header', () => {
  it('is found below titles, and whoever stands above it in full is named', async () => {
    const { users, roster, file } = await readUsers(
      crlf('Users of PRD', 'Company;100;', 'Printed;by hand;', HEADER, ...ROWS),
    );
    expect(users).toEqual(TWO);
    expect(file.reading).toMatchObject({ above: 3, header: true });
    expect(roster.findings).toMatchObject([
      { code: 'ROW-ABOVE-HEADER', subject: { line: 3 } },
      { code: 'EXTRACT-LINES-SKIPPED', params: { count: 2, line: 1 } },
    ]);
  });

  it('of another extract among the rows becomes nobody', async () => {
    const { users, roster } = await readUsers(crlf(HEADER, ROWS[0], 'JUUSID;JUTX40;CBEMAL', ROWS[1]));
    expect(users).toEqual(TWO);
    expect(roster.findings).toMatchObject([{ code: 'ROW-LIKE-HEADER', subject: { line: 3 } }]);
  });

  it('can be chosen by hand among the first lines, or none', async () => {
    const path = write('roles.csv', crlf('Kürzel;Text', 'BUYER;Buyer', 'SELLER;Seller'));
    const found = await inspectFile('roles', path, NEVER);
    expect(found.questions).toMatchObject([{ code: 'HEADER-UNSURE' }]);
    await expect(readRoster([{ ...found, kind: 'users' }], QUIET)).rejects.toMatchObject({
      error: { code: 'READING-OPEN' },
    });
    const confirmed = { before: found, reading: settledIn(found.reading, 'header') };
    expect(await inspectFile('roles', path, NEVER, confirmed)).toMatchObject({ questions: [], missing: [] });
    const chosen = { before: found, reading: { ...found.reading, header: true, above: 0 } };
    expect(await inspectFile('roles', path, NEVER, chosen)).toMatchObject({
      ...{ columnNames: ['Kürzel', 'Text'], missing: ['role'], questions: [] },
      reasons: { header: 'Chosen by hand' },
    });
  });
});

describe('columns that are padded with blanks', () => {
  const line = (...cells: string[]) => cells.map((cell, at) => cell.padEnd([10, 20, 30][at]!)).join(' ');
  const dashes = line('-'.repeat(10), '-'.repeat(20), '-'.repeat(30));

  it('are cut by the dashes; what does not keep to them, or fills a narrow column, is named', async () => {
    const { users, roster, file } = await readUsers(
      crlf(
        ...[line('JUUSID', 'JUTX40', 'CBEMAL'), dashes, line('A001', 'Anna Berg', 'a@x.example')],
        ...[line('A002', 'Bo Ek', 'b@x.example'), line('A003', 'Cy Dee', `${'c'.repeat(20)}@x.exampl`)],
        ...['A004       Dora Eck who is far too long for it', '', '(4 rows affected)'],
      ),
    );
    expect(file.reading).toMatchObject({ delimiter: 'dashes', dashes });
    expect(users.slice(0, 2)).toEqual(TWO);
    expect(roster.findings).toMatchObject([
      { code: 'ROW-NOT-IN-COLUMNS', subject: { line: 6 } },
      { code: 'EXTRACT-LINES-SKIPPED' },
      { code: 'EXTRACT-LINES-SKIPPED' },
    ]);
    const full = line('A003', 'Cy Dee', `${'c'.repeat(22)}@x.examp`);
    const cut = await readUsers(crlf(line('JUUSID', 'JUTX40', 'CBEMAL'), dashes, full));
    expect(cut.roster.findings[0]).toMatchObject({ code: 'ROW-VALUE-CUT', params: { width: 30, max: 60 } });
  });

  it('whose rows are broken over several lines are refused with what to write', async () => {
    const text = crlf(
      'JUUSID     JUTX40',
      'CBEMAL',
      '---------- --------------------',
      '-'.repeat(30),
      'A001',
    );
    await expect(inspect('users.txt', text)).rejects.toMatchObject({
      error: { code: 'FILE-ROWS-BROKEN', hint: expect.stringContaining('-W -s ";"') },
    });
  });
});

describe('a field too many', () => {
  it.each([
    ['that is empty', 'JSMITH;Smith; John;20;'],
    ['with a value', 'JSMITH;Smith; John;20;IT'],
  ])('%s doubts its row', async (_, row) => {
    const { users, roster } = await readUsers(
      crlf('JUUSID;JUTX40;JUUSTA;JUDEPT', 'ANNA;Anna Berg;20;IT', row),
    );
    expect(users).toEqual(['ANNA Anna Berg']);
    expect(roster.findings).toMatchObject([{ code: 'ROW-TOO-MANY-FIELDS', subject: { line: 3 } }]);
  });

  it('in every row is a column without a name, and a value in it doubts its row', async () => {
    for (const header of [HEADER, `${HEADER};`]) {
      const { users, roster } = await readUsers(
        crlf(header, ...ROWS.map((row) => `${row};`), 'A003;Dee; Cy;c@x.example', 'A004;Eck; Eve;;'),
      );
      expect(users).toEqual(TWO);
      expect(codesOf(roster)).toEqual(['ROW-TOO-MANY-FIELDS', 'ROW-TOO-MANY-FIELDS']);
    }
  });
});

describe('files that are no table, whatever their name says', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['users.xls', '<html><body><table></table></body></html>', 'a web page (HTML)'],
    ['users.xls', '\r\n<!DOCTYPE html>\r\n<HTML>', 'a web page (HTML)'],
    ['users.xls', iconv.encode('<html><table>', 'utf-16le', { addBOM: true }), 'a web page (HTML)'],
    [
      'users.xls',
      'MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<html>',
      'a web page with its parts (MHTML)',
    ],
    [
      'users.xls',
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>',
      'a workbook as XML (XML Spreadsheet 2003)',
    ],
    ['users.xml', '<?xml version="1.0"?><users></users>', 'an XML file'],
    ['users.slk', 'ID;PWXL;N;E\nC;Y1;X1;K"USID"\nE\n', 'a SYLK file (.slk)'],
    ['users.csv', '[{"USID":"A001"}]', 'a JSON file'],
    ['users.csv', '{"USID":"A001"}\n{"USID":"A002"}\n', 'a JSON file'],
    ['users.dif', 'TABLE\r\n0,1\r\n"EXCEL"\r\n', 'a DIF file'],
    ['users.doc', '{\\rtf1\\ansi USID}', 'a text document (RTF)'],
    ['users.pdf', '%PDF-1.7\n', 'a PDF file'],
    ['users.csv', "INSERT INTO CMNUSR VALUES ('A001','Anna Berg');\n", 'a script of SQL'],
    ['users.eml', 'From: a@x.example\nSubject: Users\nMIME-Version: 1.0\n\nUSID;TX40\n', 'a mail'],
  ])('%s: %s', async (name, content, form) => {
    await expect(inspect(name, content)).rejects.toMatchObject({
      error: { code: 'FILE-OTHER-FORM', details: { file: name, form } },
    });
  });

  it.each(['ID;PERSON;MAIL', 'FROM;TO;DATE', 'Date: today;x', '<none>;x', '[NULL];x'])(
    'but %s begins a table like any other',
    async (first) => {
      expect(await inspect('users.csv', crlf(first, ...ROWS))).toMatchObject({ reading: { delimiter: ';' } });
    },
  );

  it.each([
    ['.xlsb', { 'xl/workbook.bin': 'x' }, 'a binary workbook (.xlsb)'],
    ['.ods', { 'content.xml': 'x', 'META-INF/manifest.xml': 'x' }, 'an OpenDocument file (.ods)'],
  ])('an archive of another program: %s', async (_, parts, form) => {
    const path = await writeWorkbook(join(tempFolder(), 'users.xlsx'), [], {
      parts: { '_rels/.rels': null, 'xl/workbook.xml': null, ...parts },
    });
    await expect(inspectFile('users', path, NEVER)).rejects.toMatchObject({
      error: { code: 'WORKBOOK-OTHER', details: { form } },
    });
  });
});

describe('sheets', () => {
  it('have titles, totals and empty first columns', async () => {
    const path = await writeWorkbook(join(tempFolder(), 'book.xlsx'), [
      {
        name: 'Users',
        rows: [
          [null, 'M3 users of PRD'],
          [],
          [null, 'User ID', 'Name', 'E-mail address'],
          [null, 'A001', 'Anna Berg', 'a@x.example'],
          [null, 'User ID', 'Name', 'E-mail address'],
          [null, 'A002', 'Bo Ek', 'b@x.example'],
          [null, 'Total', 2],
        ],
      },
    ]);
    const file = await inspectFile('users', path, NEVER);
    expect(file).toMatchObject({
      reading: { above: 2, columns: [null, 'user', 'name', 'email'] },
      unused: [],
    });
    const roster = await readRoster([file], QUIET);
    expect(roster.users.map(({ id, line }) => [id, line])).toEqual([
      ['A001', 4],
      ['A002', 6],
    ]);
    expect(codesOf(roster)).toEqual(Array(3).fill('EXTRACT-LINES-SKIPPED'));
  });

  it('that fit equally well are a question', async () => {
    const rows = [HEADER.split(';'), ROWS[0].split(';')];
    const path = await writeWorkbook(join(tempFolder(), 'book.xlsx'), [
      { name: 'North', rows },
      { name: 'South', rows },
    ]);
    const file = await inspectFile('users', path, NEVER);
    expect(file.questions).toEqual([{ code: 'SHEETS-ALIKE', params: { sheets: 'North, South' } }]);
    const chosen = { before: file, reading: { ...file.reading, sheet: 'South' } as typeof file.reading };
    expect((await inspectFile('users', path, NEVER, chosen)).questions).toEqual([]);
  });
});
