import { createHash } from 'node:crypto';
import { valueText } from '../../../../shared/m3/sql/value-text.ts';

const BUFFER_BYTES = 1 << 16;
/** Bytes that UTF-8 never has: a value and a row end with them, and a value as in the row before is the third. */
const VALUE_END = 0xff;
const ROW_END = 0xfe;
const AS_BEFORE = 0xfd;

/** A column with more different values than this names things; remembering them would cost more than it saves. */
const MOST_SEEN = 2000;

interface Column {
  lastRaw: unknown;
  last: string;
  lastBytes: number;
  /** Texts by what the driver gave; null once there are too many. */
  seen: Map<unknown, string> | null;
}

/**
 * Turns the rows of a table into texts without the padding behind, and takes their SHA-256. This runs for every value
 * that is read, so both are done in one pass, and what comes again – ids in groups, columns with few different
 * values – is neither made nor written a second time.
 */
export class TableValues {
  readonly #columns: readonly Column[];
  readonly #hash = createHash('sha256');
  readonly #buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  #at = 0;
  #bytes = 0;

  constructor(columns: number) {
    this.#columns = Array.from({ length: columns }, () => ({
      lastRaw: undefined,
      last: '',
      lastBytes: 0,
      seen: new Map(),
    }));
  }

  /** A row of the driver's, which is used on: there is one array a row, and nobody else has it. */
  texts(row: unknown[]): string[] {
    const columns = this.#columns;
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!;
      const raw = row[index];
      if (this.#at + 2 > BUFFER_BYTES) this.#flush();
      if (raw === column.lastRaw) {
        this.#buffer[this.#at++] = AS_BEFORE;
      } else {
        column.lastRaw = raw;
        column.last = textOf(raw, column);
        column.lastBytes = V === 1 ? 0 : this.#write(column.last);
      }
      this.#bytes += column.lastBytes;
      row[index] = column.last;
    }
    this.#buffer[this.#at++] = ROW_END;
    return row as string[];
  }

  /** The size of the values in UTF-8, and their hash. */
  end(): { readonly bytes: number; readonly sha256: string } {
    this.#flush();
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  /** Most values are short and ASCII: for those a loop is quicker than a call into Node. */
  #write(text: string): number {
    const { length } = text;
    if (3 * length + 2 > BUFFER_BYTES) return this.#writeLong(text);
    if (this.#at + 3 * length + 2 > BUFFER_BYTES) this.#flush();
    const buffer = this.#buffer;
    const from = this.#at;
    let at = from;
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code > 0x7f) {
        at = from + buffer.write(text, from);
        break;
      }
      buffer[at++] = code;
    }
    buffer[at] = VALUE_END;
    this.#at = at + 1;
    return at - from;
  }

  /** What M3 never has, a table may hold. */
  #writeLong(text: string): number {
    this.#flush();
    const bytes = Buffer.from(text);
    this.#hash.update(bytes);
    this.#buffer[this.#at++] = VALUE_END;
    return bytes.length;
  }

  #flush(): void {
    this.#hash.update(this.#buffer.subarray(0, this.#at));
    this.#at = 0;
  }
}

let V = 0; export const setV = (v: number) => { V = v; };
function textOf(raw: unknown, column: Column): string {
  if (V === 2) return withoutPadding(valueText(raw));
  const known = column.seen?.get(raw);
  if (known !== undefined) return known;
  const text = withoutPadding(valueText(raw));
  if (column.seen !== null) {
    if (column.seen.size < MOST_SEEN) column.seen.set(raw, text);
    else column.seen = null;
  }
  return text;
}

function withoutPadding(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0x20) end--;
  return end === text.length ? text : text.slice(0, end);
}
