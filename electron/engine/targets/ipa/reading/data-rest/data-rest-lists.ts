import { setImmediate as nextTurn } from 'node:timers/promises';
import { Failure, failure } from '../../../../../../shared/base/failure.ts';
import { RecordCutter } from '../../../../../../shared/m3/api/record-cutter.ts';
import type { IpaObjectType } from '../../../../../../shared/targets/ipa/objects.ts';
import { decoderFor } from '../../../../net/answer-words.ts';
import { statusFailure } from '../../../../net/status-failure.ts';
import { isUsualLimit } from '../../../../net/usual-limits.ts';
import { answerText } from '../../landmark-web/answer-text.ts';
import { pageText } from '../../landmark-web/page-text.ts';
import type { WebAnswer, WebSession } from '../../landmark-web/web-session.ts';
import { type BusinessClass, businessClass, type ListColumn, type ListRow } from './business-classes.ts';
import { type ListDoubt, MOST_ROWS, PageTrail } from './page-trail.ts';
import { UndeclaredDecoder } from './undeclared-decoder.ts';

/** More than nearly any list has; whether a server takes less at once is found out by what it says. */
const ALL = 1_000_000;
/** More than any answer takes. */
const MOST_BYTES = 2 ** 31;
/** How long pieces of an answer are read without looking up. */
const LONGEST_BREATH_MS = 10;
const HEAD = 4096;

/** A list as it can be asked for: which field its columns are called by here. */
export interface KnownList {
  readonly of: BusinessClass;
  /** The data area under which it is. */
  readonly area: string;
  readonly columns: readonly { readonly field: string; readonly name: string }[];
  /** Whether its `_count` is that of all rows, also where fewer were asked for; null while nothing told it apart. */
  readonly countsAll: boolean;
}

export interface ListQuestion {
  /** Rows whose field has this value alone. */
  readonly filter?: { readonly field: string; readonly value: string };
  /** At most so many rows; all where it is left out, and then whatever may be missing is a doubt. */
  readonly most?: number;
}

export interface ListEnd {
  readonly rows: number;
  /** What the server says that there are; null where it says nothing of use. */
  readonly count: number | null;
  /** What may be missing of a list that was asked for as a whole. */
  readonly doubts: readonly ListDoubt[];
}

/** What a page says beside its rows. */
interface Page {
  /** Where the server says that more is to be had. */
  next: string | null;
  /** Whether anything of a list has come: an error before is one of the whole list. */
  isBegun: boolean;
}

type TakeRows = (rows: readonly ListRow[]) => void;

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
   * Finds out whether a list is there, and how it calls its fields. Asked once for each. A list of gen that is not there is looked for
   * in the data area, where CloudSuite has it (domain.md, 6).
   * @throws Failure IPA-WEB-LIST-NONE, IPA-WEB-LIST-REFUSED, IPA-WEB-LIST-BROKEN and those of the session
   */
  async find(type: IpaObjectType): Promise<KnownList> {
    const known = this.#known.get(type);
    if (known !== undefined) return known;
    const of = businessClass(type);
    const found = await this.#findIn(of, of.gen ? this.#gen : this.#dataArea).catch((error: unknown) => {
      if (!of.gen || this.#gen === this.#dataArea || !isNotThere(error)) throw error;
      return this.#findIn(of, this.#dataArea).catch((second: unknown) => {
        throw isNotThere(second) ? error : second;
      });
    });
    this.#known.set(type, found);
    return found;
  }

  async #findIn(of: BusinessClass, area: string): Promise<KnownList> {
    const columns: { field: string; name: string }[] = [];
    let countsAll = false;
    for (const column of of.columns) {
      const name = await this.#nameOf(of, area, column);
      if (name === null) continue;
      columns.push({ field: column.field, name: name.name });
      countsAll ||= name.countsAll;
    }
    return { of, area, columns, countsAll };
  }

  /**
   * Reads a list. How it is paged is not known (domain.md, 6), so everything that hints at more is followed, and a doubt where it
   * leads nowhere: what is missing here would look deleted. Rows may come twice.
   * @throws Failure IPA-WEB-LIST-BROKEN where nothing of it can be read; those of `find`
   */
  async read(list: KnownList, question: ListQuestion, onRows: TakeRows): Promise<ListEnd> {
    const { most } = question;
    if (most !== undefined) {
      const { rows, count } = await this.#walk(list, this.#pathOf(list, question, most, false), most, onRows);
      return { rows, count, doubts: [] };
    }
    let trail = await this.#walk(list, this.#pathOf(list, question, ALL, false), null, onRows);
    await this.#countAgain(list, question, trail);
    // Some servers lead to the next page only where links were asked for.
    if (!trail.isLedOn && this.#mayBeMore(list, trail) !== null) {
      const again = await this.#walk(list, this.#pathOf(list, question, ALL, true), null, onRows);
      if (again.fresh >= trail.fresh) {
        if (trail.count !== null) again.counted(trail.count);
        again.isCounted = trail.isCounted;
        trail = again;
      }
    }
    const more = this.#mayBeMore(list, trail);
    if (more !== null) trail.doubtList(more);
    const { rows, count, doubts } = trail;
    const refused = doubts.filter(({ row }) => row > 0);
    if (rows > 0 && refused.length === rows) throw this.#broken(list, refused[0]!.reason);
    return { rows, count, doubts };
  }

  /** Goes from page to page, at most until so many rows have come; null for all. */
  async #walk(list: KnownList, start: string, most: number | null, onRows: TakeRows): Promise<PageTrail> {
    const trail = new PageTrail();
    for (let path = start; ; ) {
      trail.begin(path);
      const next = await this.#page(list, path, { trail, isProbe: most !== null }, onRows);
      if (next === null || (most !== null && trail.rows >= most)) return trail;
      const following = this.#nextPath(path, next);
      if (following === null) {
        trail.isLedOn = true;
        trail.doubtList('it goes on at another address');
        return trail;
      }
      if (!trail.leadsTo(following)) return trail;
      path = following;
    }
  }

  /** Asks for the number of rows alone, where nothing of what came says it for sure. */
  async #countAgain(list: KnownList, question: ListQuestion, trail: PageTrail): Promise<void> {
    const { count, rows } = trail;
    if (count !== null && (list.countsAll || count > rows || !isUsualLimit(rows))) return;
    const path = `${this.#pathOf(list, question, 1, false)}&_recordCountOnly=true`;
    const alone = new PageTrail();
    alone.begin(path);
    try {
      await this.#page(list, path, { trail: alone, isProbe: true }, () => {});
    } catch (error) {
      if (!isListFailure(error)) throw error;
    }
    // A number of rows that is that of the answer's own rows says nothing.
    if (alone.count === null || (alone.rows > 0 && alone.count <= alone.rows)) return;
    trail.counted(alone.count);
    trail.isCounted = true;
  }

  /** Why more rows may be there than came; null where nothing hints at it. */
  #mayBeMore({ countsAll }: KnownList, trail: PageTrail): string | null {
    const { rows, fresh, count, pages, doubts, isCounted } = trail;
    if (count !== null && count > fresh) {
      // It was said already why not all have come.
      if (doubts.some(({ row }) => row === 0)) return null;
      return `it says ${count} rows, and ${fresh} came`;
    }
    if (pages > 1 || !isUsualLimit(rows) || countsAll || isCounted) return null;
    return `exactly ${rows} rows came, which may be a limit of the server`;
  }

  /** The first of a column's names that the list takes; null for an optional one of which there is none. */
  async #nameOf(
    of: BusinessClass,
    area: string,
    { field, names, optional }: ListColumn,
  ): Promise<{ readonly name: string; readonly countsAll: boolean } | null> {
    let refused: unknown = null;
    for (const name of names) {
      const list = { of, area, columns: [{ field, name }], countsAll: false };
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

  #pathOf({ of, area, columns }: KnownList, { filter }: ListQuestion, limit: number, links: boolean): string {
    const fields = columns.map(({ name }) => name).join(',');
    const column = columns.find(({ field }) => field === filter?.field);
    const query = [
      `_fields=${fields}`,
      ...(filter === undefined || column === undefined
        ? []
        : [`_filter=${encodeURIComponent(`${column.name}::${filter.value}`)}`]),
      `_limit=${limit}`,
      `_links=${links}`,
      '_out=JSON',
    ];
    return `/${area}/soap/classes/${of.name}/lists/_generic?${query.join('&')}`;
  }

  /** Reads a page. @returns where the server says that more is to be had */
  async #page(list: KnownList, path: string, walk: Walk, onRows: TakeRows): Promise<string | null> {
    const { name } = list.of;
    const call = `the list of ${name}`;
    const session = this.#session;
    session.onSent(name, `GET ${session.keys.address.origin}${path}`);
    const answer = await session.ask({ method: 'GET', path, call, headers: { accept: 'application/json' } });
    await this.#requireList(list, answer);
    const page: Page = { next: null, isBegun: false };
    const { trail } = walk;
    const take = (records: readonly unknown[]): void => {
      const rows: ListRow[] = [];
      for (const record of records) {
        const row = this.#recordOf(list, record, walk, page);
        if (row === null) continue;
        trail.take(row);
        rows.push(row);
      }
      if (trail.rows > 2 * MOST_ROWS) throw new SyntaxError('it has no end');
      onRows(rows);
    };
    try {
      await cutRecords(answer, take);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      if (walk.isProbe || trail.rows === trail.doubts.length) throw this.#broken(list, error.message);
      trail.doubtList(this.#session.keys.clean(error.message));
      return null;
    }
    return page.next;
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

  /** A row; null for the head, whose number and link are noted, and for what is no row. @throws Failure */
  #recordOf(list: KnownList, record: unknown, { trail, isProbe }: Walk, page: Page): ListRow | null {
    if (!isObject(record)) return this.#noRow(trail, 'it is no record');
    const { exception, _fields: fields, _count: given, _links: links } = record;
    if (exception !== undefined) {
      // Where nothing else has come, it is the list that is refused.
      if (isProbe || (!page.isBegun && !isObject(fields))) throw this.#refused(list, exception);
      return this.#noRow(trail, `an error stands in its place: ${this.#wordsOf(exception)}`);
    }
    page.isBegun = true;
    if (isObject(fields)) return rowOf(list, fields);
    // What became of a batch is no record (domain.md, 6).
    if (record.batchStatus !== undefined) return null;
    if (given === undefined && links === undefined) return this.#noRow(trail, 'it has no fields');
    const count = Number(given);
    if (given !== undefined && given !== '' && Number.isSafeInteger(count) && count >= 0)
      trail.counted(count);
    page.next ??= nextLink(links);
    return null;
  }

  #noRow(trail: PageTrail, reason: string): null {
    trail.doubtRow(reason);
    return null;
  }

  #wordsOf(exception: unknown): string {
    const message = isObject(exception) ? exception.message : exception;
    return typeof message === 'string' ? this.#session.keys.clean(message) : '';
  }

  /**
   * The path of a next page; null for another list or another server, which is never asked. A link repeats that no links are
   * wanted, and the page behind it would have none (domain.md, 6).
   */
  #nextPath(path: string, next: string): string | null {
    const { origin } = this.#session.keys.address;
    const from = new URL(path, origin);
    const url = URL.canParse(next, from.href) ? new URL(next, from) : null;
    if (url?.origin !== origin || url.pathname !== from.pathname) return null;
    const search = url.search.replace(/([?&]_links=)false(?=&|$)/i, '$1true');
    return `${url.pathname}${search}`;
  }

  #refused({ of }: KnownList, exception: unknown): Failure {
    const { server } = this.#session.keys.address;
    const original = this.#wordsOf(exception);
    return failure('IPA-WEB-LIST-REFUSED', { server, list: of.name, original });
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

/** On the way through the pages of a list, or to find out whether it is there. */
interface Walk {
  readonly trail: PageTrail;
  readonly isProbe: boolean;
}

/** Whether a list is not where it was asked for; it may be elsewhere. */
function isNotThere(error: unknown): boolean {
  return (
    error instanceof Failure &&
    error.error.code === 'IPA-WEB-LIST-NONE' &&
    error.error.details?.status === 404
  );
}

function isListFailure(error: unknown): boolean {
  return error instanceof Failure && error.error.code.startsWith('IPA-WEB-LIST-');
}

/** Whether a list, or a field of it, is refused; it may be there under another name. */
function isRefused(error: unknown): boolean {
  const { error: data } = error as { readonly error?: { readonly code?: string } };
  return data?.code === 'IPA-WEB-LIST-REFUSED';
}

/** The answer is a list; as the member of an object it can be cut while it arrives. @throws SyntaxError */
async function cutRecords(answer: WebAnswer, take: (records: readonly unknown[]) => void): Promise<void> {
  const cutter = new RecordCutter({ name: 'rows', depth: 1 }, take);
  const decode = decodingOf(answer.headers['content-type']);
  let breathedAt = performance.now();
  let begun = false;
  let bytes = 0;
  cutter.write('{"rows":');
  for await (const piece of answer.body) {
    // A fast server always has a next piece; cancel and progress need their turn too.
    if (performance.now() - breathedAt > LONGEST_BREATH_MS) {
      await nextTurn();
      breathedAt = performance.now();
    }
    bytes += piece.length;
    if (bytes > MOST_BYTES) throw new SyntaxError('an answer is longer than any list');
    const text = decode(piece);
    begun ||= text.trim() !== '';
    cutter.write(text);
  }
  cutter.write(decode(null));
  if (!begun) throw new SyntaxError('it is empty');
  cutter.write('}');
  const end = cutter.end() as { readonly rows?: unknown };
  if (!Array.isArray(end.rows)) throw new SyntaxError('it is no list');
}

/** By the encoding that the answer names; where it names none, what comes is judged. */
function decodingOf(contentType: string | undefined): (piece: Buffer | null) => string {
  if (!/charset\s*=/i.test(contentType ?? '')) {
    const judging = new UndeclaredDecoder();
    return (piece) => judging.decode(piece);
  }
  const decoder = decoderFor(contentType);
  return (piece) => (piece === null ? decoder.decode() : decoder.decode(piece, { stream: true }));
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
    const isNext = isObject(link) && /^next$/i.test(String(link.rel)) && typeof link.href === 'string';
    // At the end the link is blank, or not there (domain.md, 6).
    if (isNext && (link.href as string).trim() !== '') return (link.href as string).trim();
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
