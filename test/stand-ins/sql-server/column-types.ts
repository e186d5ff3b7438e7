import { ByteWriter } from './byte-writer.ts';
import { COLLATION_BYTES } from './tokens.ts';

/** A column's type as the server reports it. Lengths are in characters. */
export type ColumnType =
  | { readonly kind: 'nchar'; readonly length: number }
  | { readonly kind: 'nvarchar'; readonly length: number; readonly ignoreCase?: boolean }
  /** nvarchar(max): a value comes in chunks (MS-TDS 2.2.5.2.3). */
  | { readonly kind: 'nvarchar-max' }
  | { readonly kind: 'decimal'; readonly precision: number; readonly scale: number }
  | { readonly kind: 'tinyint' | 'smallint' | 'int' | 'bigint' | 'bit' | 'float' };

export type SqlValue = string | number | bigint | null;

export const nchar = (length: number): ColumnType => ({ kind: 'nchar', length });
export const nvarchar = (length: number): ColumnType => ({ kind: 'nvarchar', length });
export const decimal = (precision: number, scale = 0): ColumnType => ({ kind: 'decimal', precision, scale });
export const INT: ColumnType = { kind: 'int' };
export const BIGINT: ColumnType = { kind: 'bigint' };
export const BIT: ColumnType = { kind: 'bit' };
export const FLOAT: ColumnType = { kind: 'float' };
/** A name in the system's tables: compared without regard to case. */
export const SYSNAME: ColumnType = { kind: 'nvarchar', length: 128, ignoreCase: true };
/** Text of no known length. */
export const TEXT: ColumnType = nvarchar(4000);

const INTEGER_BYTES = { tinyint: 1, smallint: 2, int: 4, bigint: 8 } as const;

function decimalBytes(precision: number): number {
  if (precision <= 9) return 4;
  if (precision <= 19) return 8;
  return precision <= 28 ? 12 : 16;
}

/** TYPE_INFO (MS-TDS 2.2.5.4–6); every type in its nullable form. */
export function typeInfo(type: ColumnType): Buffer {
  const bytes = new ByteWriter();
  switch (type.kind) {
    case 'nchar':
    case 'nvarchar':
      bytes.u8(type.kind === 'nchar' ? 0xef : 0xe7).u16(type.length * 2);
      return bytes.bytes(COLLATION_BYTES).done();
    case 'nvarchar-max':
      return bytes.u8(0xe7).u16(0xffff).bytes(COLLATION_BYTES).done();
    case 'decimal':
      bytes.u8(0x6a).u8(decimalBytes(type.precision) + 1);
      return bytes.u8(type.precision).u8(type.scale).done();
    case 'bit':
      return bytes.u8(0x68).u8(1).done();
    case 'float':
      return bytes.u8(0x6d).u8(8).done();
    default:
      return bytes.u8(0x26).u8(INTEGER_BYTES[type.kind]).done();
  }
}

/** The most bytes that a value of this type takes in a row. */
export function mostBytes(type: ColumnType): number {
  switch (type.kind) {
    case 'nchar':
    case 'nvarchar':
      return 2 + type.length * 2;
    case 'nvarchar-max':
      return 8 + 4 + MOST_MAX_CHARACTERS * 2 + 4;
    case 'decimal':
      return 2 + decimalBytes(type.precision);
    default:
      return 9;
  }
}

/** Writes one value and answers the position behind it. */
export type ValueWriter = (value: SqlValue, buffer: Buffer, at: number) => number;

export function valueWriter(type: ColumnType): ValueWriter {
  switch (type.kind) {
    case 'nchar':
    case 'nvarchar':
      return textWriter(type.length);
    case 'nvarchar-max':
      return writeChunked;
    case 'decimal':
      return decimalWriter(type.precision, type.scale);
    case 'float':
      return numberWriter(8, (value, buffer, at) => buffer.writeDoubleLE(Number(value), at));
    case 'bit':
      return numberWriter(1, (value, buffer, at) => buffer.writeUInt8(Number(value) === 0 ? 0 : 1, at));
    case 'tinyint':
      return numberWriter(1, (value, buffer, at) => buffer.writeUInt8(Number(value), at));
    case 'smallint':
      return numberWriter(2, (value, buffer, at) => buffer.writeInt16LE(Number(value), at));
    case 'int':
      return numberWriter(4, (value, buffer, at) => buffer.writeInt32LE(Number(value), at));
    case 'bigint':
      return numberWriter(8, (value, buffer, at) => buffer.writeBigInt64LE(BigInt(value), at));
  }
}

/** Longer values are not kept in tables here; the fault `long-value` sends them. */
const MOST_MAX_CHARACTERS = 200_000;

function writeChunked(value: SqlValue, buffer: Buffer, at: number): number {
  const text = String(value ?? '').slice(0, MOST_MAX_CHARACTERS);
  buffer.writeBigUInt64LE(BigInt(text.length * 2), at);
  let end = at + 8;
  if (text !== '') {
    buffer.writeUInt32LE(text.length * 2, end);
    buffer.write(text, end + 4, 'utf16le');
    end += 4 + text.length * 2;
  }
  buffer.writeUInt32LE(0, end);
  return end + 4;
}

/** Up to here a loop is quicker than the call into Node. */
const SHORT_TEXT = 48;

function textWriter(length: number): ValueWriter {
  return (value, buffer, at) => {
    if (value === null) {
      buffer[at] = 0xff;
      buffer[at + 1] = 0xff;
      return at + 2;
    }
    const whole = typeof value === 'string' ? value : String(value);
    const text = whole.length > length ? whole.slice(0, length) : whole;
    const bytes = text.length * 2;
    buffer[at] = bytes & 0xff;
    buffer[at + 1] = bytes >> 8;
    if (text.length > SHORT_TEXT) buffer.write(text, at + 2, 'utf16le');
    else writeShort(text, buffer, at + 2);
    return at + 2 + bytes;
  };
}

function writeShort(text: string, buffer: Buffer, from: number): void {
  for (let index = 0, at = from; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    buffer[at++] = unit & 0xff;
    buffer[at++] = unit >> 8;
  }
}

function numberWriter(
  bytes: number,
  write: (value: NonNullable<SqlValue>, buffer: Buffer, at: number) => void,
): ValueWriter {
  return (value, buffer, at) => {
    if (value === null) {
      buffer[at] = 0;
      return at + 1;
    }
    buffer[at] = bytes;
    write(value, buffer, at + 1);
    return at + 1 + bytes;
  };
}

/** A sign (1 = not negative) and the digits as one whole number, little-endian. */
function decimalWriter(precision: number, scale: number): ValueWriter {
  const bytes = decimalBytes(precision);
  return (value, buffer, at) => {
    if (value === null) {
      buffer[at] = 0;
      return at + 1;
    }
    buffer[at] = bytes + 1;
    if (typeof value === 'number' && scale === 0 && bytes === 4) {
      buffer[at + 1] = value < 0 ? 0 : 1;
      buffer.writeUInt32LE(Math.abs(value), at + 2);
    } else {
      const digits = wholeDigits(value, scale);
      buffer[at + 1] = digits < 0n ? 0 : 1;
      writeWhole(digits < 0n ? -digits : digits, buffer, at + 2, bytes);
    }
    return at + 2 + bytes;
  };
}

function wholeDigits(value: NonNullable<SqlValue>, scale: number): bigint {
  if (typeof value === 'bigint') return value * 10n ** BigInt(scale);
  const [whole = '0', fraction = ''] = (typeof value === 'number' ? value.toFixed(scale) : value).split('.');
  return BigInt(whole + fraction.slice(0, scale).padEnd(scale, '0'));
}

function writeWhole(digits: bigint, buffer: Buffer, at: number, bytes: number): void {
  for (let index = 0, rest = digits; index < bytes; index++, rest >>= 8n) {
    buffer[at + index] = Number(rest & 0xffn);
  }
}
