import { open } from 'node:fs/promises';
import type { Page } from '../../../shared/base/page.ts';
import type { Outcome, RunOutcomeRow } from '../../../shared/contract/run.ts';
import type { OperationList } from '../../../shared/target/operation-list.ts';
import { visibleText } from '../tools/visible-text.ts';
import { LineReader } from './line-file.ts';
import { objectOf, subjectOf } from './operation-words.ts';
import type { OutcomeBook } from './outcome-book.ts';

/** How many lines are made at once. */
const BLOCK = 4096;

/**
 * Writes what a run takes, one operation a line (number, type, object, subject; tabs between), so that its
 * outcomes can be read long after the plan has gone.
 */
export async function writeOperations(
  path: string,
  list: OperationList,
  taken: Uint32Array,
  signal: AbortSignal,
): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    for (let from = 0; from < taken.length; from += BLOCK) {
      signal.throwIfAborted();
      let block = '';
      for (const number of taken.subarray(from, from + BLOCK)) {
        const operation = list.at(number);
        const words = [operation.type, objectOf(list, operation), subjectOf(list.plan, operation)].map(cell);
        block += `${number}\t${words.join('\t')}\n`;
      }
      await file.writeFile(block);
    }
  } finally {
    await file.close();
  }
}

function cell(text: string): string {
  return visibleText(text).replaceAll('\t', '␉');
}

/** The operations of a run with what became of them, page by page. */
export class OutcomeRows {
  readonly #reader: LineReader;
  readonly #book: OutcomeBook;
  readonly #taken: Uint32Array;

  /** Line n of the file is the operation `taken[n]`. */
  constructor(path: string, book: OutcomeBook, taken: Uint32Array) {
    this.#reader = new LineReader(path);
    this.#book = book;
    this.#taken = taken;
  }

  /** Rows that have an outcome, in running order; `text` is part of object or words, without regard to case. */
  async page(query: {
    readonly offset: number;
    readonly limit: number;
    readonly outcome: Outcome | null;
    readonly text: string;
  }): Promise<Page<RunOutcomeRow>> {
    if (query.text === '') return this.#pageWithoutText(query);
    const wanted = query.text.toLowerCase();
    const has = (text: string) => text.toLowerCase().includes(wanted);
    const rows: RunOutcomeRow[] = [];
    let total = 0;
    await this.visit((row) => {
      const matches =
        (query.outcome === null || row.outcome === query.outcome) && (has(row.object) || has(row.words));
      if (matches && total >= query.offset && rows.length < query.limit) rows.push(row);
      if (matches) total++;
      return undefined;
    });
    return { total, rows };
  }

  /** Finds the rows in memory and reads only those lines. */
  async #pageWithoutText(query: {
    readonly offset: number;
    readonly limit: number;
    readonly outcome: Outcome | null;
  }): Promise<Page<RunOutcomeRow>> {
    const lines: number[] = [];
    let total = 0;
    for (let line = 0; line < this.#taken.length; line++) {
      const outcome = this.#book.outcomeOf(this.#taken[line]!);
      if (outcome === null || (query.outcome !== null && outcome !== query.outcome)) continue;
      if (total >= query.offset && lines.length < query.limit) lines.push(line);
      total++;
    }
    const rows: RunOutcomeRow[] = [];
    for (let at = 0; at < lines.length; ) {
      let end = at + 1;
      while (end < lines.length && lines[end] === lines[end - 1]! + 1) end++;
      for (const text of await this.#reader.lines(lines[at]!, lines[end - 1]! + 1)) {
        const row = this.#row(text);
        if (row !== null) rows.push(row);
      }
      at = end;
    }
    return { total, rows };
  }

  /** Visits every row that has an outcome; where `visit` answers a promise, the next row waits for it. */
  async visit(visit: (row: RunOutcomeRow) => Promise<void> | undefined): Promise<void> {
    await this.#reader.visit(0, Number.POSITIVE_INFINITY, (line) => {
      const row = this.#row(line);
      return row === null ? undefined : visit(row);
    });
  }

  #row(line: string): RunOutcomeRow | null {
    const [number, type = '', object = '', subject = ''] = line.split('\t');
    const operation = Number(number);
    const outcome = this.#book.outcomeOf(operation);
    if (outcome === null) return null;
    return { operation, type, object, subject, outcome, words: this.#book.wordsOf(operation) };
  }
}
