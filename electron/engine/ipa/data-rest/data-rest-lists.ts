import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Failure, failure } from '../../../../shared/contract/failure.ts';
import type { IpaObjectType } from '../../../../shared/ipa/objects.ts';
import { RecordCutter } from '../../../../shared/m3/api/record-cutter.ts';
import { decoderFor } from '../../http/answer-words.ts';
import { statusFailure } from '../../http/status-failure.ts';
import { isUsualLimit } from '../../http/usual-limits.ts';
import { answerText } from '../../landmark-web/answer-text.ts';
import { pageText } from '../../landmark-web/page-text.ts';
import type { WebAnswer, WebSession } from '../../landmark-web/web-session.ts';
import { type BusinessClass, businessClass, type ListColumn, type ListRow } from './business-classes.ts';

/** More than any list has; whether a server takes less at once is found out by what it says. */
const ALL = 1_000_000;
const MOST_PAGES = 10_000;
/** How long pieces of an answer are read without looking up. */
const LONGEST_BREATH_MS = 10;
const HEAD = 4096;

/** A list as it can be asked for: which field its columns are called by here. */
export interface KnownList {
  readonly of: BusinessClass;
  readonly columns: readonly { readonly field: string; readonly name: string }[];
  /** Whether its `_count` is that of all rows, also where fewer were asked for; null while nothing told it apart. */
  readonly countsAll: boolean;
}

export interface ListQuestion {
  /** Rows whose field has this value alone. */
  readonly filter?: { readonly field: string; readonly value: string };
  /** At most so many rows; all where it is left out, and then the list has to be complete. */
  readonly most?: number;
}

export interface ListEnd {
  readonly rows: number;
  /** What the server says that there are; null where it says nothing of use. */
  readonly count: number | null;
}

interface Page {
  readonly rows: number;
  readonly count: number | null;
  /** Where the server says that more is to be had. */
  readonly next: string | null;
}

/** Landmark's data REST lists (domain.md, 6), in a session that is signed in. */
export class DataRestLists {
  readonly #session: WebSession;
  readonly #gen: string;
  readonly #dataArea: string;
  readonly #known: Map<IpaObjectType, KnownList>;

  /** @param known what was found out about lists before, and is added to; sessions of one server may share it */
  constructor(
    session: WebSession,
    areas: { readonly genDataArea: string; readonly dataArea: string },
    known = new Map<IpaObjectType, KnownList>(),
  ) {
    this.#known = known;
    this.#session = session;
    this.#gen = areas.genDataArea;
    this.#dataArea = areas.dataArea;
  }

  /**
   * Finds out whether a list is there, and how it calls its fields. Asked once for each.
   * @throws Failure IPA-WEB-LIST-NONE, IPA-WEB-LIST-REFUSED, IPA-WEB-LIST-BROKEN and those of the session
   */
  async find(type: IpaObjectType): Promise<KnownList> {
    const known = this.#known.get(type);
    if (known !== undefined) return known;
    const of = businessClass(type);
    const columns: { field: string; name: string }[] = [];
    let countsAll = false;
    for (const column of of.columns) {
      const name = await this.#nameOf(of, column);
      if (name === null) continue;
      columns.push({ field: column.field, name: name.name });
      countsAll ||= name.countsAll;
    }
    const found = { of, columns, countsAll };
    this.#known.set(type, found);
    return found;
  }

  /**
   * Reads a list.
   * @throws Failure IPA-WEB-LIST-INCOMPLETE where it was asked for as a whole and may be more than came; those of `find`
   */
  async read(
    list: KnownList,
    question: ListQuestion,
    onRows: (rows: readonly ListRow[]) => void,
  ): Promise<ListEnd> {
    const { most } = question;
    const limit = most ?? ALL;
    let path = this.#pathOf(list, question, limit);
    const asked = new Set<string>();
    let rows = 0;
    let page: Page;
    do {
      asked.add(path);
      page = await this.#page(list, path, onRows);
      rows += page.rows;
      if (page.next === null || (most !== undefined && rows >= most)) break;
      path = this.#nextPath(list, path, page.next);
      if (asked.has(path) || asked.size >= MOST_PAGES) throw this.#incomplete(list, 'its pages lead nowhere');
    } while (page.rows > 0);
    if (most === undefined) this.#requireWhole(list, rows, page, asked.size);
    return { rows, count: page.count };
  }

  /** The first of a column's names that the list takes; null for an optional one of which there is none. */
  async #nameOf(
    of: BusinessClass,
    { field, names, optional }: ListColumn,
  ): Promise<{ readonly name: string; readonly countsAll: boolean } | null> {
    let refused: unknown = null;
    for (const name of names) {
      const list = { of, columns: [{ field, name }], countsAll: false };
      let has: boolean | null = null;
      try {
        const end = await this.read(list, { most: 1 }, (rows) => {
          for (const row of rows) has = row[field] !== undefined;
        });
        // A list that takes a field which it does not know leaves it out of its rows.
        if (has !== false || optional === true) return { name, countsAll: (end.count ?? 0) > end.rows };
      } catch (error) {
        if (!isRefused(error)) throw error;
        refused ??= error;
      }
    }
    if (optional === true) return null;
    const { server } = this.#session.keys.address;
    throw (
      refused ?? failure('IPA-WEB-LIST-BROKEN', { server, list: of.name, reason: `it has no ${names[0]}` })
    );
  }

  #pathOf({ of, columns }: KnownList, { filter }: ListQuestion, limit: number): string {
    const area = of.gen ? this.#gen : this.#dataArea;
    const fields = columns.map(({ name }) => name).join(',');
    const column = columns.find(({ field }) => field === filter?.field);
    const query = [
      `_fields=${fields}`,
      ...(filter === undefined || column === undefined
        ? []
        : [`_filter=${encodeURIComponent(`${column.name}::${filter.value}`)}`]),
      `_limit=${limit}`,
      '_links=false',
      '_out=JSON',
    ];
    return `/${area}/soap/classes/${of.name}/lists/_generic?${query.join('&')}`;
  }

  async #page(list: KnownList, path: string, onRows: (rows: readonly ListRow[]) => void): Promise<Page> {
    const { name } = list.of;
    const call = `the list of ${name}`;
    const session = this.#session;
    session.onSent(name, `GET ${session.keys.address.origin}${path}`);
    const answer = await session.ask({ method: 'GET', path, call, headers: { accept: 'application/json' } });
    await this.#requireList(list, answer);
    const found = { rows: 0, count: null as number | null, next: null as string | null };
    const take = (records: readonly unknown[]): void => {
      const rows: ListRow[] = [];
      for (const record of records) {
        const row = this.#recordOf(list, record, found);
        if (row !== null) rows.push(row);
      }
      found.rows += rows.length;
      onRows(rows);
    };
    try {
      await cutRecords(answer, take);
    } catch (error) {
      if (error instanceof SyntaxError) throw this.#broken(list, error.message);
      throw error;
    }
    return found;
  }

  /** @throws Failure IPA-WEB-LIST-NONE, IPA-WEB-LIST-REFUSED, API-… */
  async #requireList(list: KnownList, answer: WebAnswer): Promise<void> {
    const { status, page } = answer;
    if (status === 200 && page === null) return;
    const { keys } = this.#session;
    const params = { server: keys.address.server, list: list.of.name };
    const text = keys.redact((await answerText(answer)).slice(0, HEAD));
    if (status === 403 || status === 404 || status === 405 || status === 501) {
      throw failure('IPA-WEB-LIST-NONE', { ...params, status, original: keys.clean(pageText(text)) });
    }
    const said = exceptionIn(text);
    if (said !== null) throw failure('IPA-WEB-LIST-REFUSED', { ...params, original: keys.clean(said) });
    if (status !== 200) {
      const body = (async function* () {
        yield Buffer.from(text, 'utf8');
      })();
      throw await statusFailure({ status, headers: answer.headers, body }, this.#session.asked(list.of.name));
    }
    if (text.trim() === '') throw this.#broken(list, 'it is empty');
    throw failure('IPA-WEB-LIST-NONE', { ...params, status, original: keys.clean(pageText(text)) });
  }

  /** A row, or null for the head, whose number and link are noted. @throws Failure, SyntaxError */
  #recordOf(
    list: KnownList,
    record: unknown,
    found: { count: number | null; next: string | null },
  ): ListRow | null {
    if (!isObject(record)) throw new SyntaxError('a row is none');
    if (record.exception !== undefined) throw this.#refused(list, record.exception);
    if (isObject(record._fields)) return rowOf(list, record._fields);
    if (record._count === undefined && record._links === undefined)
      throw new SyntaxError('a row has no fields');
    const count = Number(record._count);
    if (record._count !== undefined && Number.isSafeInteger(count) && count >= 0) found.count = count;
    found.next ??= nextLink(record._links);
    return null;
  }

  /** @throws Failure IPA-WEB-LIST-INCOMPLETE for a link to another list or another server */
  #nextPath(list: KnownList, path: string, next: string): string {
    const { origin } = this.#session.keys.address;
    const from = new URL(path, origin);
    const url = URL.canParse(next, from.href) ? new URL(next, from) : null;
    if (url?.origin !== origin || url.pathname !== from.pathname) {
      throw this.#incomplete(list, 'it goes on at another address');
    }
    return `${url.pathname}${url.search}`;
  }

  /**
   * How a list is paged is not known (domain.md, 6), so everything that hints at more is taken for more: what is missing here
   * would look deleted.
   */
  #requireWhole(list: KnownList, rows: number, { count }: Page, pages: number): void {
    if (count !== null && count > rows)
      throw this.#incomplete(list, `it says ${count} rows, and ${rows} came`);
    if (rows >= ALL) throw this.#incomplete(list, `it has more than ${ALL - 1} rows`);
    if (isUsualLimit(rows) && pages === 1 && !list.countsAll) {
      throw this.#incomplete(list, `exactly ${rows} rows came, which may be a limit of the server`);
    }
  }

  #refused({ of }: KnownList, exception: unknown): Failure {
    const message = isObject(exception) ? exception.message : exception;
    const { keys } = this.#session;
    const original = typeof message === 'string' ? keys.clean(message) : '';
    return failure('IPA-WEB-LIST-REFUSED', { server: keys.address.server, list: of.name, original });
  }

  #incomplete({ of }: KnownList, reason: string): Failure {
    const { server } = this.#session.keys.address;
    return failure('IPA-WEB-LIST-INCOMPLETE', { server, list: of.name, reason });
  }

  #broken({ of }: KnownList, reason: string): Failure {
    const { keys } = this.#session;
    return failure('IPA-WEB-LIST-BROKEN', {
      server: keys.address.server,
      list: of.name,
      reason: keys.clean(reason),
    });
  }
}

/** Whether a list, or a field of it, is refused; it may be there under another name. */
function isRefused(error: unknown): boolean {
  const { error: data } = error as { readonly error?: { readonly code?: string } };
  return data?.code === 'IPA-WEB-LIST-REFUSED';
}

/** The answer is a list; as the member of an object it can be cut while it arrives. @throws SyntaxError */
async function cutRecords(answer: WebAnswer, take: (records: readonly unknown[]) => void): Promise<void> {
  const cutter = new RecordCutter({ name: 'rows', depth: 1 }, take);
  const decoder = decoderFor(answer.headers['content-type']);
  let breathedAt = performance.now();
  let begun = false;
  cutter.write('{"rows":');
  for await (const piece of answer.body) {
    // A fast server always has a next piece; cancel and progress need their turn too.
    if (performance.now() - breathedAt > LONGEST_BREATH_MS) {
      await nextTurn();
      breathedAt = performance.now();
    }
    const text = decoder.decode(piece, { stream: true });
    begun ||= text.trim() !== '';
    cutter.write(text);
  }
  cutter.write(decoder.decode());
  if (!begun) throw new SyntaxError('it is empty');
  cutter.write('}');
  const end = cutter.end() as { readonly rows?: unknown };
  if (!Array.isArray(end.rows)) throw new SyntaxError('it is no list');
}

function rowOf({ columns }: KnownList, fields: Readonly<Record<string, unknown>>): ListRow {
  const row: Record<string, string> = {};
  for (const { field, name } of columns) {
    // The forms write the same field with `_prd_` for the dot.
    const value = fields[name] ?? fields[name.replaceAll('.', '_prd_')];
    if (value !== undefined) row[field] = textOf(value);
  }
  return row;
}

/** Blank padding is none of a value. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trimEnd();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return isObject(value) ? textOf(value.value) : '';
}

function nextLink(links: unknown): string | null {
  if (!Array.isArray(links)) return null;
  for (const link of links) {
    if (isObject(link) && /^next$/i.test(String(link.rel)) && typeof link.href === 'string') return link.href;
  }
  return null;
}

function exceptionIn(text: string): string | null {
  try {
    const value = JSON.parse(text) as unknown;
    const first: unknown = Array.isArray(value) ? value[0] : value;
    if (!isObject(first) || !isObject(first.exception)) return null;
    return typeof first.exception.message === 'string' ? first.exception.message : '';
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
