import { distinctKeyBy, keyValuesBy, objectKeyBy } from '../../../target/object-key.ts';
import type { IpaObjects, IpaObjectType } from '../objects.ts';

type AnyObject = IpaObjects[IpaObjectType];

/** The fields that name an object, in the order in which IPA's lists show them; the others describe it. */
export const KEY_FIELDS: { readonly [T in IpaObjectType]: readonly (keyof IpaObjects[T] & string)[] } = {
  identity: ['service', 'identity'],
  actor: ['actor'],
  'actor-identity': ['actor', 'service', 'identity'],
  'actor-role': ['actor', 'role'],
  user: ['user'],
  task: ['task'],
  'user-task': ['user', 'task'],
};

/** The values of the fields that name an object. */
export function keyValues(type: IpaObjectType, object: AnyObject): string[] {
  return keyValuesBy(KEY_FIELDS, type, object);
}

/** The fields that describe an object beside its name, in code unit order, whoever built it. */
export function describingFields(
  type: IpaObjectType,
  object: AnyObject,
): readonly (readonly [string, string])[] {
  const names: readonly string[] = KEY_FIELDS[type];
  return Object.entries(object)
    .filter(([name]) => !names.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What an object is called on screen and in a log, e.g. `SSOPV2 ABERGSTR`. */
export function objectKey(type: IpaObjectType, object: AnyObject): string {
  return objectKeyBy(KEY_FIELDS, type, object);
}

/** Tells objects of a type apart also where blanks stand in their ids: role `C` of `A B` is not role `B C` of `A`. */
export function distinctKey(type: IpaObjectType, object: AnyObject): string {
  return distinctKeyBy(KEY_FIELDS, type, object);
}
