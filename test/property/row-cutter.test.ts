import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowCutter } from '../../electron/engine/sources/sql-server/row-cutter.ts';
import type { ColumnType, SqlValue } from '../stand-ins/sql-server/column-types.ts';
import { columnMetadata, rowWriter } from '../stand-ins/sql-server/rows.ts';
import { DONE_STATUS, done, info, returnStatus } from '../stand-ins/sql-server/tokens.ts';

// The rows of an answer are the driver's, whoever of the two reads them, and wherever the network cuts the answer in pieces.

interface Read {
  readonly rows: unknown[][];
  /** What else the driver was told, in its order. */
  readonly tokens: string[];
}

interface Token {
  readonly name: string;
  readonly handlerName: string;
  readonly columns: readonly { readonly value: unknown }[];
}

interface Parser {
  parseTokens(answer: AsyncIterable<Buffer>, debug: undefined, options: object): AsyncIterable<Token>;
}

/** The driver's own, out of its folder: it hands out no parser. */
const parser = createRequire(createRequire(import.meta.url).resolve('mssql'))(
  'tedious/lib/token/stream-parser.js',
) as Parser;
const OPTIONS = { useUTC: true, tdsVersion: '7_4', useColumnNames: false };

async function readByDriver(
  answer: AsyncIterable<Buffer>,
  { rows, tokens }: Read,
  onColumns = () => {},
): Promise<void> {
  // As the driver does it: what it is told comes later than it was read.
  const told = Readable.from(parser.parseTokens(answer, undefined, OPTIONS)) as AsyncIterable<Token>;
  for await (const token of told) {
    if (token.handlerName === 'onRow') rows.push(token.columns.map(({ value }) => value));
    else tokens.push(token.name);
    if (token.handlerName === 'onColMetadata') onColumns();
  }
}

async function readByDriverAlone(pieces: readonly Buffer[]): Promise<Read> {
  const read: Read = { rows: [], tokens: [] };
  await readByDriver(streamed(pieces), read);
  return read;
}

async function readByBoth(pieces: readonly Buffer[]): Promise<Read & { readonly cut: number }> {
  const read: Read = { rows: [], tokens: [] };
  let cut = 0;
  const cutter = new RowCutter(
    (row) => {
      if (!read.tokens.includes('COLMETADATA')) throw new Error('A row before its columns.');
      cut++;
      read.rows.push(row.map(({ value }) => value));
    },
    (error) => {
      throw error;
    },
  );
  await readByDriver(cutter.cut(streamed(pieces)), read, () => cutter.columnsTold());
  return { ...read, cut };
}

async function* streamed(pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces;
}

function inPieces(answer: Buffer, sizes: readonly number[]): Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = 0; at < answer.length; ) {
    const size = sizes[pieces.length % sizes.length]!;
    pieces.push(answer.subarray(at, at + size));
    at += size;
  }
  return pieces;
}

interface Column {
  readonly type: ColumnType;
  readonly value: fc.Arbitrary<SqlValue>;
}

const text = fc.oneof(
  fc.constantFrom('', 'A', 'U00000001 ', 'ÅSÉ', '語 \u{1f600}', 'x'.repeat(64), 'y'.repeat(65)),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const ofDigits = (digits: number) =>
  fc.bigInt({ min: -(10n ** BigInt(digits)) + 1n, max: 10n ** BigInt(digits) - 1n });
const known: readonly Column[] = [
  { type: { kind: 'nchar', length: 80 }, value: text },
  { type: { kind: 'nvarchar', length: 80 }, value: text },
  { type: { kind: 'decimal', precision: 8, scale: 0 }, value: ofDigits(8) },
  { type: { kind: 'decimal', precision: 18, scale: 4 }, value: ofDigits(14) },
  { type: { kind: 'tinyint' }, value: fc.integer({ min: 0, max: 255 }) },
  { type: { kind: 'smallint' }, value: fc.integer({ min: -32_768, max: 32_767 }) },
  { type: { kind: 'int' }, value: fc.integer() },
  { type: { kind: 'bigint' }, value: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }) },
];
const foreign: readonly Column[] = [
  { type: { kind: 'decimal', precision: 30, scale: 2 }, value: ofDigits(28) },
  { type: { kind: 'float' }, value: fc.integer() },
  { type: { kind: 'bit' }, value: fc.constantFrom(0, 1) },
  { type: { kind: 'nvarchar-max' }, value: text },
];

/** An answer as SQL Server gives one: the ends of the settings, columns, rows with a message among them, the end. */
function answers(columns: readonly Column[]) {
  return fc.array(fc.constantFrom(...columns), { minLength: 1, maxLength: 10 }).chain((chosen) => {
    const values = chosen.map(({ value }) => fc.option(fc.oneof(value, fc.noShrink(value)), { freq: 6 }));
    const rows = fc.array(fc.tuple(fc.tuple(...values), fc.boolean(), fc.boolean()), { maxLength: 12 });
    return rows.map((each) => answerOf(chosen, each));
  });
}

function answerOf(
  columns: readonly Column[],
  rows: readonly [readonly SqlValue[], boolean, boolean][],
): Buffer {
  const result = columns.map(({ type }, at) => ({ name: `C${at}`, type }));
  const writer = rowWriter(result);
  const parts = [done('done', DONE_STATUS.more), columnMetadata(result)];
  for (const [row, twice, behindMessage] of rows) {
    const bytes = Buffer.alloc(writer.mostBytes);
    const written = bytes.subarray(0, writer.write(row, bytes, 0));
    if (behindMessage) parts.push(info(5701, 'Changed database context.'));
    parts.push(written, ...(twice ? [written] : []));
  }
  return Buffer.concat([
    ...parts,
    done('done-in-procedure', DONE_STATUS.count, rows.length),
    returnStatus(0),
  ]);
}

const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom(1500, 4088)), {
  minLength: 1,
  maxLength: 4,
});

describe('the rows of an answer', () => {
  it('are those of the driver, and of the usual types none goes through its parser', async () => {
    await fc.assert(
      fc.asyncProperty(answers(known), sizes, async (answer, ofPieces) => {
        const pieces = inPieces(answer, ofPieces);
        const { cut, ...both } = await readByBoth(pieces);
        expect(both).toEqual(await readByDriverAlone(pieces));
        expect(cut).toBe(both.rows.length);
      }),
    );
  });

  it('are those of the driver where some of them only the driver can read', async () => {
    await fc.assert(
      fc.asyncProperty(answers([...known, ...foreign]), sizes, async (answer, ofPieces) => {
        const pieces = inPieces(answer, ofPieces);
        const { cut: _, ...both } = await readByBoth(pieces);
        expect(both).toEqual(await readByDriverAlone(pieces));
      }),
    );
  });

  it('come to the same end where the answer has none', async () => {
    await fc.assert(
      fc.asyncProperty(answers(known), sizes, fc.nat(), async (answer, ofPieces, left) => {
        const pieces = inPieces(answer.subarray(0, left % answer.length), ofPieces);
        const how = (read: Promise<Read>) =>
          read.then(
            ({ rows }) => rows.length,
            (error: Error) => error.message,
          );
        expect(await how(readByBoth(pieces))).toEqual(await how(readByDriverAlone(pieces)));
      }),
    );
  });

  it('are read of the types that have one length', async () => {
    const column = (type: number) => Buffer.from([0, 0, 0, 0, 0, 0, type, 1, 0x41, 0]);
    const row = (first: number) =>
      Buffer.from([0xd1, first, 0xfe, 0xff, 4, 3, 2, 0x81, 8, 7, 6, 5, 4, 3, 2, 0x81]);
    const columns = Buffer.concat([Buffer.from([0x81, 4, 0]), ...[0x30, 0x34, 0x38, 0x7f].map(column)]);
    const answer = Buffer.concat([columns, row(1), row(255), done('done', DONE_STATUS.count, 2)]);
    const { cut, ...both } = await readByBoth(inPieces(answer, [7]));
    expect(both).toEqual(await readByDriverAlone([answer]));
    expect(cut).toBe(2);
  });
});

describe('a receiver that throws', () => {
  it('is told of, and the answer does not seem to have ended', async () => {
    const wrong = new Error('Wrong.');
    const answer = answerOf([known[0]!], [[['A'], false, false]]);
    const { promise: broken, resolve } = Promise.withResolvers<Error>();
    const cutter = new RowCutter(() => {
      throw wrong;
    }, resolve);
    let ended = false;
    const read: Read = { rows: [], tokens: [] };
    void readByDriver(cutter.cut(streamed([answer])), read, () => cutter.columnsTold()).then(() => {
      ended = true;
    });
    expect(await broken).toBe(wrong);
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended).toBe(false);
  });
});
