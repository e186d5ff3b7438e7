import { describe, expect, it } from 'vitest';
import { importFile, latin1, readImport, row, table, utf8 } from './reading.ts';

const USERS = table('WFUSRPROFL', row(['WF-RM-ID', 'ABERGSTR']), row(['WF-RM-ID', 'O&apos;NEIL']));
const TASKS = table(
  'WFTASK',
  row(['TASK', 'BUYER'], ['WF-DESCRIPTION', 'K&#xF6;per &lt;Nord&gt; &amp; S&#252;d']),
);
const USER_TASKS = table(
  'WFUSERTASK',
  row(['WF-RM-ID', 'ABERGSTR'], ['TASK', 'BUYER'], ['START-DATE', '00000000'], ['STOP-DATE', '20271231']),
);

describe('what an import file says', () => {
  it('reads the rows of the three tables with their lines', () => {
    const read = readImport(importFile(USERS, TASKS, USER_TASKS), 'us-ascii');
    expect(read.stopped).toEqual([]);
    expect(read.bad).toEqual([]);
    expect(read.rows).toEqual([
      { verb: 'user', user: 'ABERGSTR' },
      { verb: 'user', user: "O'NEIL" },
      { verb: 'task', task: 'BUYER', description: 'Köper <Nord> & Süd' },
      { verb: 'user-task', user: 'ABERGSTR', task: 'BUYER', startDate: '00000000', stopDate: '20271231' },
    ]);
    expect(read.lines).toEqual([6, 7, 12, 17]);
  });

  it('reads the same in chunks of any size', () => {
    const bytes = importFile(USERS, TASKS, USER_TASKS);
    const whole = readImport(bytes);
    for (let size = 1; size < 60; size++) expect(readImport(bytes, null, size)).toEqual(whole);
  });

  it('reads tables that have no rows, and leaves out tables that are not there', () => {
    expect(readImport(importFile(table('WFTASK')))).toEqual({ rows: [], lines: [], bad: [], stopped: [] });
    expect(readImport(importFile(USERS, USER_TASKS)).rows).toHaveLength(3);
  });

  it('takes empty values as they are', () => {
    const read = readImport(importFile(table('WFTASK', row(['TASK', 'A'], ['WF-DESCRIPTION', '']))));
    expect(read.rows).toEqual([{ verb: 'task', task: 'A', description: '' }]);
  });
});

describe('encodings', () => {
  const file = (declared: string, name: string) =>
    `<?xml version="1.0" encoding="${declared}"?>\r\n<ImpExpData Version="1">\r\n<Tables>\r\n` +
    `${table('WFTASK', row(['TASK', 'A'], ['WF-DESCRIPTION', name]))}\r\n</Tables>\r\n</ImpExpData>\r\n`;

  it.each([
    ['iso-8859-1', 'ISO-8859-1', latin1],
    ['utf-8', 'UTF-8', utf8],
  ] as const)('reads %s as it is declared', (expected, declared, encode) => {
    const read = readImport(encode(file(declared, 'Köper')), expected);
    expect(read.rows).toEqual([{ verb: 'task', task: 'A', description: 'Köper' }]);
  });

  it('reads the declared one where none is expected', () => {
    expect(readImport(latin1(file('ISO-8859-1', 'Köper'))).rows).toMatchObject([{ description: 'Köper' }]);
  });

  it.each([
    ['another encoding than expected', 'ISO-8859-1', 'utf-8', utf8, /should be utf-8/],
    ['an unknown encoding', 'windows-1252', 'utf-8', utf8, /not known/],
    ['Latin-1 declared as UTF-8', 'UTF-8', 'utf-8', latin1, /0xF6/],
    ['letters in a file that should be ASCII', 'UTF-8', 'us-ascii', utf8, /0xC3/],
  ] as const)('stops at %s', (_, declared, expected, encode, reason) => {
    const read = readImport(encode(file(declared, 'Köper')), expected);
    expect(read.stopped).toHaveLength(1);
    expect(read.stopped[0]?.reason).toMatch(reason);
    expect(read.rows).toEqual([]);
  });

  it.each(['', 'x', '<ImpExpData Version="1"/>', ` ${file('UTF-8', 'A')}`, `\ufeff${file('UTF-8', 'A')}`])(
    'stops where the declaration is not the first thing: %j',
    (text) => {
      expect(readImport(utf8(text)).stopped).toHaveLength(1);
    },
  );
});

describe('layouts that are not the known one', () => {
  it.each([
    ['a table that is not known', importFile(table('WFSECRET')), /not known/],
    ['tables in another order', importFile(TASKS, USERS), /wrong place/],
    ['a table twice', importFile(USERS, USERS), /twice/],
    ['another root', utf8('<?xml version="1.0" encoding="UTF-8"?><Other/>'), /<ImpExpData> is expected/],
    ['another version', importText(USERS).replace('"1">', '"2">'), /Version 1/],
    ['an attribute too many', importText(USERS).replace('<Tables>', '<Tables x="">'), /attributes/],
    [
      'an element in a value',
      importFile(table('WFUSRPROFL', row(['WF-RM-ID', '<b>A</b>']))),
      /within a value/,
    ],
    [
      'another element in a row',
      importFile(table('WFUSRPROFL', '<Row><Cell/></Row>')),
      /<Column> is expected/,
    ],
    ['text between rows', importFile(table('WFUSRPROFL', 'A')), /text stands/],
    [
      'text beside a value',
      importFile(table('WFUSRPROFL', '<Row><Column Name="TASK">A<Value>A</Value></Column></Row>')),
      /text/,
    ],
    ['a comment', importFile('<!-- a -->'), /comment/],
    ['a CDATA section', importFile(table('WFUSRPROFL', row(['WF-RM-ID', '<![CDATA[A]]>']))), /CDATA/],
    [
      'a document type',
      importText(USERS).replace('<Imp', '<!DOCTYPE a [<!ENTITY b "c">]><Imp'),
      /document type/,
    ],
    ['an instruction', importFile('<?evil now?>'), /instruction/],
    ['an entity of its own', importFile(table('WFUSRPROFL', row(['WF-RM-ID', '&evil;']))), /well-formed/],
    ['a control character', importFile(table('WFUSRPROFL', row(['WF-RM-ID', 'A\u0007']))), /well-formed/],
    ['an end that does not fit', importText(USERS).replace('</Tables>', '</Table>'), /well-formed/],
    ['a file that was cut off', importText(USERS).slice(0, -30), /well-formed/],
    ['something after the end', `${importText(USERS)}<More/>`, /well-formed|twice/],
    [
      'a document without tables',
      utf8('<?xml version="1.0" encoding="UTF-8"?><ImpExpData Version="1"/>'),
      /missing/,
    ],
    ['a table without rows', importFile('<Table Name="WFTASK"></Table>'), /<Rows> is missing/],
    ['two lots of rows', importFile('<Table Name="WFTASK"><Rows/><Rows/></Table>'), /twice/],
  ])('stops at %s, whatever the size of the chunks', (_, file, reason) => {
    const bytes = typeof file === 'string' ? utf8(file) : file;
    for (const size of [1, 7, 65536]) {
      const read = readImport(bytes, null, size);
      expect(read.stopped).toHaveLength(1);
      expect(read.stopped[0]?.reason).toMatch(reason);
    }
  });

  it.each([
    ['a column that is not known', row(['TASK', 'A'], ['SECRET', 'B']), /WF-DESCRIPTION is expected/],
    ['columns in another order', row(['WF-DESCRIPTION', 'B'], ['TASK', 'A']), /TASK is expected/],
    ['a column twice', row(['TASK', 'A'], ['TASK', 'B']), /WF-DESCRIPTION is expected/],
    ['a column too many', row(['TASK', 'A'], ['WF-DESCRIPTION', 'B'], ['X', 'C']), /too many/],
    ['a column too few', row(['TASK', 'A']), /WF-DESCRIPTION is missing/],
    ['no column', '<Row/>', /TASK is missing/],
    ['a column without value', '<Row><Column Name="TASK"/></Row>', /no value/],
    ['a line break in a value', row(['TASK', 'A'], ['WF-DESCRIPTION', 'B&#10;C']), /U\+000A/],
    ['a real line break in a value', row(['TASK', 'A'], ['WF-DESCRIPTION', 'B\r\nC']), /U\+000A/],
    ['a direction override', row(['TASK', 'A&#x202E;'], ['WF-DESCRIPTION', 'B']), /U\+202E/],
  ])('refuses a row with %s and reads the next one', (_, bad, reason) => {
    const good = row(['TASK', 'GOOD'], ['WF-DESCRIPTION', 'G']);
    const read = readImport(importFile(table('WFTASK', bad, good)));
    expect(read.bad).toMatchObject([{ number: 1, line: 6 }]);
    expect(read.bad[0]?.reason).toMatch(reason);
    expect(read.rows).toEqual([{ verb: 'task', task: 'GOOD', description: 'G' }]);
  });
});

function importText(...tables: string[]): string {
  return Buffer.from(importFile(...tables)).toString('utf8');
}
