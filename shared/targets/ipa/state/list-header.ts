import type { Naming } from '../../../table/find-table.ts';
import type { IpaObjectType } from '../objects.ts';
import { type FoundFields, findFields } from './fields.ts';

/** A list that its header was recognized by; `missing` of its fields is not empty where it cannot be read. */
export interface RecognizedList extends FoundFields {
  readonly type: IpaObjectType;
}

/** What ties objects together goes first: such a list may show something of the objects themselves as well. */
const BY_CLAIM: readonly IpaObjectType[] = [
  ...(['user-task', 'actor-identity', 'actor-role', 'actor', 'identity', 'task', 'user'] as const),
];

/** Column names so common that they alone do not make a list one of IPA. */
const COMMON = /^(user|task|role|identity|description)$/i;

/** Which type a list is of, by the names of its columns; null where they are not of IPA. */
export function recognizeList(header: readonly string[]): RecognizedList | null {
  const columns = header.map((name) => name.trim());
  const looked = BY_CLAIM.map((type) => ({ type, ...findFields(type, columns) }));
  const whole = looked.find((list) => list.missing.length === 0 && isOfIpa(list, columns));
  if (whole !== undefined) return whole;
  // What comes nearest, so that it can be said what is missing.
  const near = looked.filter(
    (list) => list.missing.length > 0 && isOfIpa(list, columns) && list.places.size > 1,
  );
  return near.reduce<RecognizedList | null>(
    (best, list) => (best !== null && list.missing.length >= best.missing.length ? best : list),
    null,
  );
}

/** How well a row names the columns of a list of IPA, whichever type it is. */
export function namingOfList(fields: readonly string[]): Naming {
  const list = recognizeList(fields);
  return { known: list?.places.size ?? 0, whole: list?.missing.length === 0 };
}

/** One column of a common name says nothing, unless it is the only one there is. */
function isOfIpa({ places }: FoundFields, columns: readonly string[]): boolean {
  const named = [...places.values()].map((at) => columns[at]!);
  return named.length > 1 || columns.length === 1 || named.some((name) => !COMMON.test(name));
}
