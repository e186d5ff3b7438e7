import { z } from 'zod';
import { failure } from '../base/failure.ts';
import { isNewer, newerFormatWords, unknownKeyWords } from '../base/format/newer.ts';
import { isPlainObject } from '../base/format/plain-object.ts';
import type { Steps } from '../base/steps.ts';

/** Bytes as text and back. The caller brings it: shared/ has no fast way of its own. */
export interface Base64 {
  readonly encode: (bytes: Uint8Array) => string;
  /** The bytes in a buffer of their own; null where the text is not exactly what `encode` writes. */
  readonly decode: (text: string) => Uint8Array<ArrayBuffer> | null;
}

/** Values a line: some ten kilobytes, which fit into memory that was used before. */
const TEXTS_A_LINE = 1024;
const NUMBERS_A_LINE = 8192;

/** How many bytes each number takes, and the arrays of such numbers. */
const WIDTHS = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const;
type Width = keyof typeof WIDTHS;

/**
 * Writes columns of values as lines of JSON, each with the column's name and some thousands of its values:
 * `{"column":"users.id","text":["A","B"]}`. Numbers are base64 of unsigned little-endian ones (as all machines
 * have them that Electron runs on), as narrow as the line's largest allows. Columns of few different values are
 * these values, once a line, and for each row the place of its own. Steps tell the values written.
 */
export class ColumnWriter {
  readonly #sink: (line: string) => void;
  readonly #base64: Base64;
  #done = 0;

  constructor(sink: (line: string) => void, base64: Base64) {
    this.#sink = sink;
    this.#base64 = base64;
  }

  *texts(column: string, count: number, at: (row: number) => string): Steps<void> {
    for (let from = 0; from < count; from += TEXTS_A_LINE) {
      const to = Math.min(from + TEXTS_A_LINE, count);
      const text: string[] = [];
      for (let row = from; row < to; row++) text.push(at(row));
      this.#sink(JSON.stringify({ column, text }));
      yield this.#count(text.length);
    }
  }

  *words(column: string, count: number, at: (row: number) => string | null): Steps<void> {
    for (let from = 0; from < count; from += NUMBERS_A_LINE) {
      const { words, places } = wordsOf(Math.min(NUMBERS_A_LINE, count - from), from, at);
      this.#sink(this.#packed({ column, words }, places));
      yield this.#count(places.length);
    }
  }

  *numbers(column: string, count: number, at: (row: number) => number): Steps<void> {
    for (let from = 0; from < count; from += NUMBERS_A_LINE) {
      const numbers = new Uint32Array(Math.min(NUMBERS_A_LINE, count - from));
      for (let row = 0; row < numbers.length; row++) numbers[row] = at(from + row);
      this.#sink(this.#packed({ column }, numbers));
      yield this.#count(numbers.length);
    }
  }

  *array(column: string, numbers: Uint32Array): Steps<void> {
    for (let from = 0; from < numbers.length; from += NUMBERS_A_LINE) {
      const piece = numbers.subarray(from, from + NUMBERS_A_LINE);
      this.#sink(this.#packed({ column }, piece));
      yield this.#count(piece.length);
    }
  }

  *objects(objects: readonly unknown[]): Steps<void> {
    for (const object of objects) {
      this.#sink(JSON.stringify(object));
      yield this.#count(1);
    }
  }

  #packed(head: object, numbers: Uint32Array): string {
    const width = widthOf(numbers);
    const { buffer } = new WIDTHS[width](numbers);
    const text = this.#base64.encode(new Uint8Array(buffer));
    // Put on by hand: base64 has nothing to be escaped, and looking for it would take longer than making it.
    return `${JSON.stringify({ ...head, width }).slice(0, -1)},"numbers":"${text}"}`;
  }

  #count(values: number): number {
    this.#done += values;
    return this.#done;
  }
}

function widthOf(numbers: Uint32Array): Width {
  // Gathered instead of compared: the highest bit that is set anywhere says how wide the numbers are.
  let bits = 0;
  for (let row = 0; row < numbers.length; row++) bits |= numbers[row]!;
  return bits >>> 8 === 0 ? 1 : bits >>> 16 === 0 ? 2 : 4;
}

/** The different values in the order in which they come, and for each row the place of its own. */
function wordsOf(
  count: number,
  from: number,
  at: (row: number) => string | null,
): { readonly words: readonly (string | null)[]; readonly places: Uint32Array } {
  const places = new Uint32Array(count);
  const placeOf = new Map<string | null, number>();
  let last: string | null | undefined;
  let place = 0;
  for (let row = 0; row < count; row++) {
    const word = at(from + row);
    // Mostly a row has what the row before it has.
    if (word !== last) {
      place = placeOf.get(word) ?? placeOf.size;
      placeOf.set(word, place);
      last = word;
    }
    places[row] = place;
  }
  return { words: [...placeOf.keys()], places };
}

const width = z.union([z.literal(1), z.literal(2), z.literal(4)]);
const textLine = z.strictObject({ column: z.string(), text: z.array(z.string()).min(1) });
const wordLine = z.strictObject({
  column: z.string(),
  words: z.array(z.string().nullable()).min(1),
  width,
  numbers: z.string(),
});
const numberLine = z.strictObject({ column: z.string(), width, numbers: z.string() });

/**
 * Reads what a ColumnWriter wrote, in the same order. Every column has exactly the values that were asked for.
 * Nothing is made larger than what stands in the lines.
 * @throws Failure SNAPSHOT-DAMAGED, FILE-OF-NEWER-MUSTER
 */
export class ColumnReader {
  readonly #lines: Iterator<string>;
  readonly #base64: Base64;
  readonly #readAt: string;
  #line = 0;
  #done = 0;

  /** @param readAt what messages call the snapshot by */
  constructor(lines: Iterable<string>, base64: Base64, readAt: string) {
    this.#lines = lines[Symbol.iterator]();
    this.#base64 = base64;
    this.#readAt = readAt;
  }

  *texts(column: string, count: number): Steps<string[]> {
    const texts: string[] = [];
    while (texts.length < count) {
      const line = this.#columnLine(textLine, column);
      this.#fits(texts.length + line.text.length, count);
      for (const text of line.text) texts.push(text);
      yield this.#count(line.text.length);
    }
    return texts;
  }

  *words(column: string, count: number): Steps<(string | null)[]> {
    const values: (string | null)[] = [];
    while (values.length < count) {
      const line = this.#columnLine(wordLine, column);
      const places = this.#unpacked(line.width, line.numbers, line.words.length);
      this.#fits(values.length + places.length, count);
      for (const place of places) values.push(line.words[place]!);
      yield this.#count(places.length);
    }
    return values;
  }

  /** @param below what every number is less than */
  *numbers(column: string, count: number, below = 0x1_0000_0000): Steps<Uint32Array<ArrayBuffer>> {
    const pieces: ArrayLike<number>[] = [];
    let found = 0;
    while (found < count) {
      const line = this.#columnLine(numberLine, column);
      const piece = this.#unpacked(line.width, line.numbers, below);
      found += piece.length;
      this.#fits(found, count);
      pieces.push(piece);
      yield this.#count(piece.length);
    }
    const numbers = new Uint32Array(count);
    let at = 0;
    for (const piece of pieces) {
      numbers.set(piece, at);
      at += piece.length;
    }
    return numbers;
  }

  *objects<T>(schema: z.ZodType<T>, count: number): Steps<T[]> {
    const objects: T[] = [];
    while (objects.length < count) {
      objects.push(this.object(schema));
      yield this.#count(1);
    }
    return objects;
  }

  /** Fails with FILE-OF-NEWER-MUSTER where the line holds what this version does not know. */
  object<T>(schema: z.ZodType<T>): T {
    return this.#checked(this.#json(), schema);
  }

  /** The first line, once it is known to be of a format that is read. */
  header<T>(schema: z.ZodType<T>, key: string, known: number): T {
    const value = this.#json();
    const format = isPlainObject(value) ? value[key] : undefined;
    if (isNewer(format, known)) throw this.newer(newerFormatWords(format, known));
    return this.#checked(value, schema);
  }

  #json(): unknown {
    const step = this.#lines.next();
    this.#line++;
    if (step.done) throw this.damaged('the file ends too early');
    try {
      return JSON.parse(step.value);
    } catch {
      throw this.damaged('the line is no JSON');
    }
  }

  #checked<T>(value: unknown, schema: z.ZodType<T>): T {
    const checked = schema.safeParse(value);
    if (checked.success) return checked.data;
    const [issue, ...others] = checked.error.issues;
    // Where something is missing as well, it is not more than this version knows, but something else.
    if (issue?.code === 'unrecognized_keys' && others.length === 0)
      throw this.newer(unknownKeyWords([...issue.path, issue.keys[0]!].join('.')));
    throw this.damaged(
      issue === undefined ? 'the line is wrong' : `${issue.path.join('.')}: ${issue.message}`,
    );
  }

  end(): void {
    if (this.#lines.next().done) return;
    this.#line++;
    throw this.damaged('the file goes on after its end');
  }

  /** The failure that names the line which was read last. */
  damaged(reason: string): Error {
    return failure('SNAPSHOT-DAMAGED', { at: this.#readAt, reason: `line ${this.#line}: ${reason}` });
  }

  newer(why: string): Error {
    return failure('FILE-OF-NEWER-MUSTER', { file: `The snapshot of ${this.#readAt}`, why });
  }

  #columnLine<T extends { readonly column: string }>(schema: z.ZodType<T>, column: string): T {
    const value = this.#json();
    if (!isPlainObject(value) || value.column !== column) throw this.damaged(`${column} is expected here`);
    return this.#checked(value, schema);
  }

  #unpacked(ofWidth: Width, text: string, below: number): Uint8Array | Uint16Array | Uint32Array {
    const bytes = this.#base64.decode(text);
    if (bytes === null || bytes.length === 0 || bytes.length % ofWidth !== 0)
      throw this.damaged('the numbers are cut');
    const numbers = new WIDTHS[ofWidth](bytes.buffer);
    for (const number of numbers) if (number >= below) throw this.damaged('a number is too large');
    return numbers;
  }

  #fits(found: number, count: number): void {
    if (found > count) throw this.damaged('the column has too many values');
  }

  #count(values: number): number {
    this.#done += values;
    return this.#done;
  }
}
