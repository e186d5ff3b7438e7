import { failure } from '../../../../shared/contract/failure.ts';
import { fieldsOf } from '../../../../shared/ipa/fields.ts';
import { type ObjectMaker, objectMaker } from '../../../../shared/ipa/object-of.ts';
import { ENVIRONMENT_TYPES, type IpaObjectType } from '../../../../shared/ipa/objects.ts';
import type { ReadingBuilder } from '../../../../shared/ipa/reading-builder.ts';
import { importReader } from '../../../../shared/rehearse/import-reader.ts';
import type { IpaBytes } from './ipa-bytes.ts';

type Verb = (typeof ENVIRONMENT_TYPES)[number];

/** The fields of a type, and what makes an object of their values in this order. */
interface RowMaker {
  readonly fields: readonly string[];
  readonly make: ObjectMaker;
}

const MAKERS = Object.fromEntries(ENVIRONMENT_TYPES.map((type) => [type, makerOf(type)])) as Record<
  Verb,
  RowMaker
>;

function makerOf(type: IpaObjectType): RowMaker {
  const fields = fieldsOf(type).map(({ field }) => field);
  return { fields, make: objectMaker(type, new Map(fields.map((field, at) => [field, at]))) };
}

/**
 * Reads users, tasks and user-tasks from a file in the layout of importPFIdata (domain.md, 5).
 * @throws Failure IPA-FILE-LINE
 */
export async function readImportFile(bytes: IpaBytes, builder: ReadingBuilder): Promise<void> {
  let wrong: { readonly line: number; readonly reason: string } | null = null;
  const note = (line: number, reason: string) => {
    wrong ??= { line, reason };
  };
  const reader = importReader(null, {
    row(row, _, line) {
      const { fields, make } = MAKERS[row.verb];
      const object = make(fields.map((field) => (row as Record<string, string>)[field] ?? ''));
      if (typeof object === 'string') note(line, object);
      else builder.add(row.verb, object);
    },
    badRow: (reason, _, line) => note(line, reason),
    stopped: (reason, line) => note(line, reason),
  });
  let first = true;
  for await (const piece of bytes.pieces()) {
    reader.feed(first ? withoutMark(piece) : piece);
    first = false;
    if (wrong !== null) break;
  }
  if (wrong === null) reader.end();
  throwIfWrong(bytes.name, wrong);
}

function throwIfWrong(file: string, wrong: { readonly line: number; readonly reason: string } | null): void {
  if (wrong !== null) throw failure('IPA-FILE-LINE', { file, ...wrong });
}

/** Editors put a byte order mark in front of the declaration. */
function withoutMark(piece: Buffer): Buffer {
  return piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf ? piece.subarray(3) : piece;
}
