import type { IpaObjects, IpaObjectType } from './objects.ts';

type AnyObject = IpaObjects[IpaObjectType];

/** The fields that name an object, in the order in which IPA's lists show them; the others describe it. */
const KEY_FIELDS: { readonly [T in IpaObjectType]: readonly (keyof IpaObjects[T] & string)[] } = {
  identity: ['service', 'identity'],
  actor: ['actor'],
  'actor-identity': ['actor', 'service', 'identity'],
  'actor-role': ['actor', 'role'],
  user: ['user'],
  task: ['task'],
  'user-task': ['user', 'task'],
};

/** What an object is called on screen and in a log, e.g. `SSOPV2 ABERGSTR`. */
export function objectKey(type: IpaObjectType, object: AnyObject): string {
  return KEY_FIELDS[type].map((field) => (object as unknown as Record<string, string>)[field]).join(' ');
}

export interface FieldChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Every field of an object before and after. */
export function describeFields(before: AnyObject | null, after: AnyObject | null): readonly FieldChange[] {
  const was = (before ?? {}) as Readonly<Record<string, string>>;
  const will = (after ?? {}) as Readonly<Record<string, string>>;
  const names = [...new Set([...Object.keys(was), ...Object.keys(will)])];
  return names.map((name) => ({ name, before: was[name] ?? null, after: will[name] ?? null }));
}
