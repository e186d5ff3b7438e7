import type { ObjectFields } from './operation.ts';

/** The fields that name an object, by its type; the others describe it. */
export type KeyFields<T extends string = string> = Readonly<Record<T, readonly string[]>>;

/** The values of the fields that name an object. */
export function keyValuesBy<T extends string>(
  fields: KeyFields<T>,
  type: NoInfer<T>,
  object: ObjectFields,
): string[] {
  return fields[type].map((field) => object[field]!);
}

/** What an object is called on screen and in a log, e.g. `SSOPV2 ABERGSTR`. */
export function objectKeyBy<T extends string>(
  fields: KeyFields<T>,
  type: NoInfer<T>,
  object: ObjectFields,
): string {
  return keyValuesBy(fields, type, object).join(' ');
}

/** Tells objects of a type apart also where blanks stand in their ids: role `C` of `A B` is not role `B C` of `A`. */
export function distinctKeyBy<T extends string>(
  fields: KeyFields<T>,
  type: NoInfer<T>,
  object: ObjectFields,
): string {
  return keyValuesBy(fields, type, object).join('\u0000');
}

export interface FieldChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Every field of an object before and after. */
export function describeFields(
  before: ObjectFields | null,
  after: ObjectFields | null,
): readonly FieldChange[] {
  const was = before ?? {};
  const will = after ?? {};
  const names = [...new Set([...Object.keys(was), ...Object.keys(will)])];
  return names.map((name) => ({ name, before: was[name] ?? null, after: will[name] ?? null }));
}
