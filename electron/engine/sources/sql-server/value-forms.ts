/** How the values of one column stand in a row. */
export interface ValueForm {
  /** How many bytes in front of a value say its length; 0 for a type whose values all have the same. */
  readonly lengthBytes: 0 | 1 | 2;
  /** The length of a value where none stands in front of it. */
  readonly fixedLength: number;
  /** The value just as the driver gives it; undefined for a length that is left to the driver. */
  readonly decode: (buffer: Buffer, at: number, length: number) => unknown;
}

/** Names of the types, by their bytes in TYPE_INFO (MS-TDS, Data Type Definitions). */
const TINYINT = 0x30;
const SMALLINT = 0x34;
const INT = 0x38;
const BIGINT = 0x7f;
const INTN = 0x26;
const DECIMALN = 0x6a;
const NUMERICN = 0x6c;
const NVARCHAR = 0xe7;
const NCHAR = 0xef;

/** The length of an nvarchar(max), whose values come in chunks. */
const MAX = 0xffff;
const COLLATION_BYTES = 5;

/** A column's form, and how many bytes its TYPE_INFO has behind the type. */
export interface FoundForm {
  readonly infoBytes: number;
  /** null where the TYPE_INFO says that the values are left to the driver. */
  readonly makeForm: (buffer: Buffer, info: number) => ValueForm | null;
}

/**
 * The types that M3 and IPA keep nearly everything in: numbers, and texts in Unicode.
 * @returns null for any other type, which is left to the driver
 */
export function formOfType(type: number): FoundForm | null {
  switch (type) {
    case NVARCHAR:
    case NCHAR:
      return {
        infoBytes: 2 + COLLATION_BYTES,
        makeForm: (buffer, info) => (buffer.readUInt16LE(info) === MAX ? null : TEXT),
      };
    case DECIMALN:
    case NUMERICN:
      return { infoBytes: 3, makeForm: (buffer, info) => decimal(buffer[info + 2]!) };
    case INTN:
      return { infoBytes: 1, makeForm: () => INTEGER };
    case TINYINT:
      return integerOf(1);
    case SMALLINT:
      return integerOf(2);
    case INT:
      return integerOf(4);
    case BIGINT:
      return integerOf(8);
    default:
      return null;
  }
}

const TEXT: ValueForm = { lengthBytes: 2, fixedLength: 0, decode: decodeText };
const INTEGER: ValueForm = { lengthBytes: 1, fixedLength: 0, decode: decodeInteger };

function integerOf(fixedLength: number): FoundForm {
  return { infoBytes: 0, makeForm: () => ({ lengthBytes: 0, fixedLength, decode: decodeInteger }) };
}

function decodeInteger(buffer: Buffer, at: number, length: number): number | string | undefined {
  switch (length) {
    case 1:
      return buffer[at];
    case 2:
      return buffer.readInt16LE(at);
    case 4:
      return buffer.readInt32LE(at);
    case 8:
      return buffer.readBigInt64LE(at).toString();
    default:
      return undefined;
  }
}

function decimal(scale: number): ValueForm {
  const decode = (buffer: Buffer, at: number, length: number) => {
    const sign = buffer[at] === 1 ? 1 : -1;
    // Of more than 19 digits M3 has none.
    if (length !== 5 && length !== 9) return undefined;
    const high = length === 9 ? buffer.readUInt32LE(at + 5) : 0;
    return ((high * 2 ** 32 + buffer.readUInt32LE(at + 1)) * sign) / 10 ** scale;
  };
  return { lengthBytes: 1, fixedLength: 0, decode };
}

/** For each length up to the longest id or name the letters of a text that is being put together. */
const LETTERS = Array.from({ length: 65 }, (_, length) => new Array<number>(length).fill(0));

/**
 * A short text is put together here, which takes less time than a call into Node; and where all its letters are of
 * Latin-1, V8 then keeps it in half the room.
 */
function decodeText(buffer: Buffer, at: number, length: number): string | undefined {
  if (length % 2 !== 0) return undefined;
  const letters = LETTERS[length / 2];
  if (letters === undefined) return buffer.toString('utf16le', at, at + length);
  for (let letter = 0, byte = at; letter < letters.length; letter++, byte += 2)
    letters[letter] = buffer[byte]! | (buffer[byte + 1]! << 8);
  return String.fromCharCode(...letters);
}
