import { open } from 'node:fs/promises';
import Papa from 'papaparse';
import type { OutcomeRows } from './operations-file.ts';

const BLOCK = 2000;
const HEADER = ['operation', 'type', 'object', 'subject', 'outcome', 'words'];

/**
 * Writes what became of every operation as CSV for a spreadsheet: UTF-8 with its mark, semicolons, CRLF;
 * what a spreadsheet would take for a formula is defused by an apostrophe.
 */
export async function writeOutcomesCsv(path: string, rows: OutcomeRows): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    let block: (readonly (string | number)[])[] = [HEADER];
    await file.writeFile('\ufeff');
    const flush = async () => {
      const text = Papa.unparse(block as (string | number)[][], {
        delimiter: ';',
        newline: '\r\n',
        escapeFormulae: true,
      });
      block = [];
      await file.writeFile(`${text}\r\n`);
    };
    await rows.visit(({ operation, type, object, subject, outcome, words }) => {
      block.push([operation, type, object, subject, outcome, words]);
      return block.length >= BLOCK ? flush() : undefined;
    });
    if (block.length > 0) await flush();
  } finally {
    await file.close();
  }
}
