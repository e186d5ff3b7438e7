import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSheetRows } from '../../../electron/engine/sources/workbook/read-workbook.ts';
import { NEVER } from '../../support/extracts.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { writeWorkbook } from '../../support/workbook.ts';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '_x0041_',
    '_x005F_',
    '__x000D__',
    '\r\n',
    '\t',
    ']]>',
    '&amp;',
    '<!--',
    '\u0000',
    '00123',
    '1E5',
  ),
);

it('any texts come back from a workbook as they were written', async () => {
  const folder = tempFolder();
  const rows = fc.array(fc.array(texts, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom('shared', 'inline'), async (contents, strings) => {
      const written = contents.map((row, at) => [`row ${at}`, ...row]);
      const name = 'Users & <Rôles> "1"';
      const path = await writeWorkbook(join(folder, 'book.xlsx'), [{ name, rows: written }], { strings });
      const read: { fields: readonly string[]; row: number }[] = [];
      await readSheetRows(
        path,
        { sheet: name, width: 6 },
        { row: (fields, row) => read.push({ fields, row }), progress: () => {} },
        NEVER,
      );
      const whole = written.map((row, at) => ({
        fields: [...row, ...Array<string>(6 - row.length).fill('')],
        row: at + 1,
      }));
      expect(read).toEqual(whole);
    }),
    { numRuns: 60 },
  );
});
