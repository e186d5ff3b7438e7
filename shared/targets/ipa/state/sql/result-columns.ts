import { failure } from '../../../../base/failure.ts';
import type { IpaObjectType } from '../../objects.ts';
import { fieldsOf, IPA_TITLES } from '../fields.ts';

/**
 * Index of a result's column by field: columns are taken by their names alone, whatever stands beside them.
 * @throws Failure IPA-SQL-RESULT-INCOMPLETE
 */
export function resultPlaces(type: IpaObjectType, names: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { field } of fieldsOf(type)) {
    const at = names.findIndex((name) => name.toUpperCase() === field.toUpperCase());
    if (at >= 0) places.set(field, at);
  }
  const missing = fieldsOf(type).filter(({ field, required }) => required && !places.has(field));
  if (missing.length > 0) {
    throw failure('IPA-SQL-RESULT-INCOMPLETE', {
      title: IPA_TITLES[type].toLowerCase(),
      missing: missing.map(({ field }) => field).join(', '),
      has: names.map((name) => (name === '' ? '(no name)' : name)).join(', '),
    });
  }
  return places;
}
