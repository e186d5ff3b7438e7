import { describe, expect, it } from 'vitest';
import { fileProblem, readingWords } from '../../../../renderer/components/file-words.ts';
import { answerWords, isAnswerIn } from '../../../../renderer/screens/source/files/answer-words.ts';
import { assignColumn } from '../../../../renderer/screens/source/files/assign-column.ts';
import { headerLines } from '../../../../renderer/screens/source/files/header-lines.ts';
import { columnsWords, whereToLook } from '../../../../renderer/screens/source/files/reading-words.ts';
import type { DelimitedReading, SheetReading } from '../../../../shared/m3/reading.ts';

const DELIMITED: DelimitedReading = {
  form: 'delimited',
  encoding: 'utf-8',
  delimiter: ';',
  header: true,
  above: 0,
  dashes: '',
  settled: [],
  columns: ['user', 'name', null],
};
const SHEET: SheetReading = {
  form: 'sheet',
  sheet: 'Users',
  header: true,
  above: 0,
  columns: [],
  settled: [],
};

describe('assigning a field to a column', () => {
  it('takes the field away from the column that had it', () => {
    expect(assignColumn(['user', 'name', null], 2, 'user')).toEqual([null, 'name', 'user']);
  });

  it('leaves others alone, and lets a column carry nothing', () => {
    expect(assignColumn(['user', null, null], 0, null)).toEqual([null, null, null]);
    expect(assignColumn(['user', 'name', null], 1, 'name')).toEqual(['user', 'name', null]);
  });
});

describe('the lines that can name the columns', () => {
  const firstLines = [
    { line: 1, text: 'Users' },
    { line: 2, text: 'JUUSID;JUTX40' },
  ];

  it('are the first ones', () => {
    expect(headerLines({ reading: { ...DELIMITED, above: 1 }, firstLines, columnNames: [] })).toBe(
      firstLines,
    );
    const none = { ...DELIMITED, header: false, above: 9 };
    expect(headerLines({ reading: none, firstLines, columnNames: [] })).toBe(firstLines);
  });

  it('include one further down that names them now', () => {
    const reading = { ...DELIMITED, above: 11 };
    expect(headerLines({ reading, firstLines, columnNames: ['A', 'B'] }).at(-1)).toEqual({
      line: 12,
      text: 'A · B',
    });
  });
});

describe('what is said of a reading', () => {
  it('sends to where the missing column can be', () => {
    expect(whereToLook({ reading: SHEET, columnNames: ['A'] })).toContain('sheet');
    expect(whereToLook({ reading: DELIMITED, columnNames: ['A;B'] })).toContain('delimiter');
    expect(whereToLook({ reading: DELIMITED, columnNames: ['A', 'B'] })).toBe(
      'Choose it in the head of its column.',
    );
  });

  it('says why the columns carry what they carry, and how many are not shown', () => {
    expect(columnsWords('By their names', 0)).toBe('Columns: by their names.');
    expect(columnsWords('By their names', 1)).toBe(
      'Columns: by their names. 1 further column not shown; ignored unless named in the header.',
    );
  });

  it('names encoding and delimiter, or the sheet and that it is hidden', () => {
    expect(readingWords({ reading: DELIMITED, hiddenSheets: [] })).toBe('UTF-8 · semicolon');
    expect(readingWords({ reading: SHEET, hiddenSheets: [] })).toBe('sheet Users');
    expect(readingWords({ reading: SHEET, hiddenSheets: ['Users'] })).toBe('sheet Users (hidden)');
  });

  it('names what keeps a file from being read: first its questions, then its columns, then its rows', () => {
    const good = { questions: [], missing: [], firstRows: [['A']] } as const;
    const asked = [{}] as never;
    expect(fileProblem(good)).toBe('');
    expect(fileProblem({ ...good, firstRows: [] })).toBe('No row found');
    expect(fileProblem({ ...good, missing: ['user', 'name'], firstRows: [] })).toBe(
      'No column for User id, Name',
    );
    expect(fileProblem({ ...good, questions: asked, missing: ['user'] })).toBe('A question is open');
  });
});

describe('an answer to a question about a file', () => {
  it('is given where the file is read so', () => {
    expect(isAnswerIn(DELIMITED, { part: 'delimiter', value: ';' })).toBe(true);
    expect(isAnswerIn(DELIMITED, { part: 'encoding', value: 'cp850' })).toBe(false);
    expect(isAnswerIn(DELIMITED, { part: 'rows', value: 'all' })).toBe(false);
    expect(isAnswerIn(SHEET, { part: 'rows', value: 'all' })).toBe(true);
    expect(isAnswerIn({ ...SHEET, rows: 'visible' }, { part: 'rows', value: 'all' })).toBe(false);
    expect(isAnswerIn(SHEET, { part: 'encoding', value: 'utf-8' })).toBe(false);
  });

  it('is called as its choice is called', () => {
    expect(answerWords({ part: 'encoding', value: 'utf-8' })).toBe('UTF-8');
    expect(answerWords({ part: 'rows', value: 'visible' })).toBe('Visible rows alone');
  });
});
