import { failure } from '../../../../../../shared/base/failure.ts';
import {
  ENVIRONMENT_TYPES,
  type IpaObjectType,
  type Typed,
} from '../../../../../../shared/targets/ipa/objects.ts';
import { importReader } from '../../../../../../shared/targets/ipa/rehearse/import-reader.ts';
import { fieldsOf } from '../../../../../../shared/targets/ipa/state/fields.ts';
import { type ObjectMaker, objectMaker } from '../../../../../../shared/targets/ipa/state/object-of.ts';
import type { ReadingBuilder } from '../../../../../../shared/targets/ipa/state/reading-builder.ts';
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
 * Reads users, tasks and user-tasks from a file in the layout of importPFIdata (domain.md, 5). Of what cannot be read, the type is
 * in doubt; where reading ends early, so is everything that may have followed.
 * @param groupTasksAlone whether it is known that the file holds no personal task: the layout has no type
 * @throws Failure IPA-FILE-LINE where nothing of the file could be read
 */
export async function readImportFile(
  bytes: IpaBytes,
  builder: ReadingBuilder,
  { groupTasksAlone }: { readonly groupTasksAlone: boolean },
): Promise<void> {
  let rows = 0;
  let ended = false;
  const list = bytes.name;
  const reader = importReader(null, {
    row(row, _, line) {
      rows++;
      const { fields, make } = MAKERS[row.verb];
      const object = make(fields.map((field) => (row as Record<string, string>)[field] ?? ''));
      if (typeof object === 'string') builder.doubt(row.verb, { list, row: line, reason: object });
      else builder.add(row.verb, groupTasksAlone ? withoutType(object) : object);
    },
    badRow(reason, _, line, verb) {
      rows++;
      builder.doubt(verb, { list, row: line, reason });
    },
    stopped(reason, line, unread) {
      ended = true;
      if (rows === 0) throw failure('IPA-FILE-LINE', { file: list, line, reason });
      for (const type of unread)
        builder.doubt(type, { list, row: line, reason: `${reason}; the rest is not known` });
    },
  });
  let first = true;
  for await (const piece of bytes.pieces()) {
    reader.feed(first ? withoutMark(piece) : piece);
    first = false;
    if (ended) break;
  }
  if (!ended) reader.end();
}

function withoutType<T extends object>(object: T): T {
  const { taskType: _, ...rest } = object as T & Typed;
  return rest as T;
}

/** Editors put a byte order mark in front of the declaration. */
function withoutMark(piece: Buffer): Buffer {
  return piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf ? piece.subarray(3) : piece;
}
