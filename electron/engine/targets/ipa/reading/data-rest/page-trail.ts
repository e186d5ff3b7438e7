import type { ListRow } from './business-classes.ts';

/** Something of a list that may be missing. */
export interface ListDoubt {
  /** The row, from 1 over all pages; 0 where the list as a whole is meant. */
  readonly row: number;
  readonly reason: string;
}

/** Pages that a list has at most, and those without rows in a row after which nothing more is expected. */
const MOST_PAGES = 10_000;
const MOST_EMPTY_PAGES = 3;
/** More rows than any list has. */
export const MOST_ROWS = 10_000_000;

/** The way through the pages of a list: which were asked for, what came, and what speaks against its being all. */
export class PageTrail {
  readonly doubts: ListDoubt[] = [];
  /** Rows that came, and those of them that no earlier page had. */
  rows = 0;
  fresh = 0;
  /** The highest number of rows that a page says there are; null while none says one. */
  count: number | null = null;
  /** Whether the server was asked for the number of all rows alone, and said it. */
  isCounted = false;
  /** Whether the latest page led to another one. */
  isLedOn = false;
  readonly #asked = new Set<string>();
  /** The page on which a row stood first. */
  readonly #pageOf = new Map<string, number>();
  #freshOnPage = 0;
  #rowsOnPage = 0;
  #emptyPages = 0;

  get pages(): number {
    return this.#asked.size;
  }

  begin(path: string): void {
    this.#asked.add(path);
    this.#freshOnPage = 0;
    this.#rowsOnPage = 0;
    this.isLedOn = false;
  }

  take(row: ListRow): void {
    this.rows++;
    this.#rowsOnPage++;
    const text = JSON.stringify(row);
    const first = this.#pageOf.get(text);
    if (first !== undefined && first !== this.pages) return;
    if (first === undefined) this.#pageOf.set(text, this.pages);
    this.fresh++;
    this.#freshOnPage++;
  }

  /** A row that is none is one of those that the server counts. */
  doubtRow(reason: string): void {
    this.rows++;
    this.#rowsOnPage++;
    this.fresh++;
    this.#freshOnPage++;
    this.doubts.push({ row: this.rows, reason });
  }

  doubtList(reason: string): void {
    this.doubts.push({ row: 0, reason });
  }

  counted(count: number): void {
    this.count = Math.max(this.count ?? 0, count);
  }

  /** Whether to go on to a page; what speaks against it is a doubt. */
  leadsTo(path: string): boolean {
    this.isLedOn = true;
    this.#emptyPages = this.#rowsOnPage === 0 ? this.#emptyPages + 1 : 0;
    const reason = this.#objectionTo(path);
    if (reason !== null) this.doubtList(reason);
    return reason === null;
  }

  #objectionTo(path: string): string | null {
    if (this.#asked.has(path)) return 'its pages lead in a circle';
    if (this.pages >= MOST_PAGES) return `it has more than ${MOST_PAGES} pages`;
    if (this.rows >= MOST_ROWS) return `it has more than ${MOST_ROWS} rows`;
    if (this.#emptyPages >= MOST_EMPTY_PAGES) return 'its pages go on without rows';
    const repeats = this.#rowsOnPage > 0 && this.#freshOnPage === 0;
    return repeats ? 'a page repeats the rows of those before' : null;
  }
}
