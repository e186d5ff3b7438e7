import { ByteReader } from './byte-reader.ts';
import type { SqlValue } from './column-types.ts';
import type { Message } from './packets.ts';
import { SqlError } from './sql-error.ts';

/** What a client asks: a text with its parameters; the name of a procedure where one was called. */
export interface SqlRequest {
  readonly procedure: string | null;
  readonly text: string;
  /** By name, in lower case and without the @. */
  readonly parameters: ReadonlyMap<string, SqlValue>;
}

const PROCEDURES: Readonly<Record<number, string>> = { 10: 'sp_executesql', 12: 'sp_execute' };

/** Every request starts with headers (the transaction it belongs to); nothing here depends on them. */
function afterHeaders(data: Buffer): ByteReader {
  const reader = new ByteReader(data);
  reader.bytes(reader.u32() - 4);
  return reader;
}

export function parseBatch({ data }: Message): SqlRequest {
  const reader = afterHeaders(data);
  const text = reader.bytes(data.length - reader.position).toString('utf16le');
  return { procedure: null, text, parameters: new Map() };
}

/** An RPC request. `sp_executesql` alone is known: the text, its declarations, then the values by name. */
export function parseRpc({ data }: Message): SqlRequest {
  const reader = afterHeaders(data);
  const procedure = procedureName(reader);
  reader.u16();
  const values: { name: string; value: SqlValue }[] = [];
  while (!reader.atEnd) values.push(parseParameter(reader));
  if (procedure.toLowerCase() !== 'sp_executesql') {
    throw new SqlError(2812, 16, `Could not find stored procedure '${procedure}'.`, 62);
  }
  const [text, , ...named] = values;
  const parameters = new Map<string, SqlValue>();
  for (const { name, value } of named) parameters.set(name.replace(/^@/, '').toLowerCase(), value);
  return { procedure, text: String(text?.value ?? ''), parameters };
}

function procedureName(reader: ByteReader): string {
  const characters = reader.u16();
  if (characters !== 0xffff) return reader.text(characters);
  const id = reader.u16();
  return PROCEDURES[id] ?? `procedure ${id}`;
}

function parseParameter(reader: ByteReader): { name: string; value: SqlValue } {
  const name = reader.text(reader.u8());
  reader.u8();
  return { name, value: parseValue(reader, reader.u8()) };
}

function parseValue(reader: ByteReader, type: number): SqlValue {
  switch (type) {
    case 0x1f:
      return null;
    case 0x26:
      reader.u8();
      return integer(reader);
    case 0x68:
      reader.u8();
      return integer(reader);
    case 0x6d:
      reader.u8();
      return float(reader);
    case 0x6a:
    case 0x6c:
      return decimalValue(reader);
    case 0xe7:
    case 0xef:
      return text(reader, 'utf16le');
    case 0xa7:
    case 0xaf:
      return text(reader, 'latin1');
    case 0x63:
      reader.bytes(4 + 5);
      return longText(reader);
    default:
      throw new SqlError(
        8009,
        16,
        `The incoming tabular data stream has a parameter of type 0x${type.toString(16)}.`,
      );
  }
}

function integer(reader: ByteReader): SqlValue {
  const bytes = reader.bytes(reader.u8());
  if (bytes.length === 0) return null;
  if (bytes.length === 1) return bytes[0]!;
  return bytes.length === 8 ? bytes.readBigInt64LE() : bytes.readIntLE(0, bytes.length);
}

function float(reader: ByteReader): SqlValue {
  const bytes = reader.bytes(reader.u8());
  if (bytes.length === 0) return null;
  return bytes.length === 4 ? bytes.readFloatLE() : bytes.readDoubleLE();
}

function decimalValue(reader: ByteReader): SqlValue {
  reader.bytes(2);
  const scale = reader.u8();
  const bytes = reader.bytes(reader.u8());
  if (bytes.length === 0) return null;
  let digits = 0n;
  for (const byte of bytes.subarray(1).toReversed()) digits = (digits << 8n) | BigInt(byte);
  return (Number(digits) / 10 ** scale) * (bytes[0] === 0 ? -1 : 1);
}

function text(reader: ByteReader, encoding: 'utf16le' | 'latin1'): SqlValue {
  const most = reader.u16();
  reader.bytes(5);
  if (most === 0xffff) return chunkedText(reader, encoding);
  const length = reader.u16();
  return length === 0xffff ? null : reader.bytes(length).toString(encoding);
}

/** A text of type (max): its length, then chunks with a length each, then a zero. */
function chunkedText(reader: ByteReader, encoding: 'utf16le' | 'latin1'): SqlValue {
  if (reader.u64() === 0xffff_ffff_ffff_ffffn) return null;
  const chunks: Buffer[] = [];
  for (let length = reader.u32(); length > 0; length = reader.u32()) chunks.push(reader.bytes(length));
  return Buffer.concat(chunks).toString(encoding);
}

function longText(reader: ByteReader): SqlValue {
  const length = reader.u32();
  return length === 0xffff_ffff ? null : reader.bytes(length).toString('utf16le');
}
