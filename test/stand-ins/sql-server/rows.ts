import { ByteWriter } from './byte-writer.ts';
import { type ColumnType, mostBytes, type SqlValue, typeInfo, valueWriter } from './column-types.ts';

export interface ResultColumn {
  readonly name: string;
  readonly type: ColumnType;
}

const NULLABLE = 0x0001;
const ROW = 0xd1;
const NULL_BITMAP_ROW = 0xd2;

/** The COLMETADATA token. */
export function columnMetadata(columns: readonly ResultColumn[]): Buffer {
  const bytes = new ByteWriter().u8(0x81).u16(columns.length);
  for (const { name, type } of columns) {
    bytes.u32(0).u16(NULLABLE).bytes(typeInfo(type)).shortText(name.slice(0, 128));
  }
  return bytes.done();
}

export interface RowWriter {
  /** The most bytes that a row takes. */
  readonly mostBytes: number;
  write(row: readonly SqlValue[], buffer: Buffer, at: number): number;
}

/** Writes ROW tokens, and NBCROW tokens for rows with a NULL, as SQL Server does. */
export function rowWriter(columns: readonly ResultColumn[]): RowWriter {
  const writers = columns.map(({ type }) => valueWriter(type));
  const bitmapBytes = Math.ceil(columns.length / 8);
  const most = columns.reduce((sum, { type }) => sum + mostBytes(type), 1 + bitmapBytes);
  const write = (row: readonly SqlValue[], buffer: Buffer, from: number): number => {
    if (row.includes(null)) return writeWithNulls(row, buffer, from);
    buffer[from] = ROW;
    let at = from + 1;
    for (let index = 0; index < writers.length; index++) at = writers[index]!(row[index]!, buffer, at);
    return at;
  };
  const writeWithNulls = (row: readonly SqlValue[], buffer: Buffer, from: number): number => {
    buffer[from] = NULL_BITMAP_ROW;
    buffer.fill(0, from + 1, from + 1 + bitmapBytes);
    let at = from + 1 + bitmapBytes;
    for (const [index, value] of row.entries()) {
      if (value === null) buffer[from + 1 + (index >> 3)]! |= 1 << (index & 7);
      else at = writers[index]!(value, buffer, at);
    }
    return at;
  };
  return { mostBytes: most, write };
}
