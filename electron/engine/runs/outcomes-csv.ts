import { open } from 'node:fs/promises';
import { BYTE_ORDER_MARK, csvRow } from '../../../shared/base/csv-row.ts';
import type { OutcomeRows } from './operations-file.ts';

/** How many rows are written at once. */
const BLOCK = 2000;
const HEADER = ['Operation', 'Type', 'Object', 'Subject', 'Outcome', 'Words'];

/** Writes what became of every operation as CSV for a spreadsheet: UTF-8 with its mark, CRLF, no formulas. */
export async function writeOutcomesCsv(path: string, rows: OutcomeRows): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    let block = [BYTE_ORDER_MARK + csvRow(HEADER)];
    const flush = async () => {
      const text = block.map((row) => `${row}\r\n`).join('');
      block = [];
      await file.writeFile(text);
    };
    await rows.visit(({ operation, type, object, subject, outcome, words }) => {
      block.push(csvRow([String(operation), type, object, subject, outcome, words]));
      return block.length >= BLOCK ? flush() : undefined;
    });
    await flush();
  } finally {
    await file.close();
  }
}
