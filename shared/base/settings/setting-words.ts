import type { Mark } from '../certainty.ts';
import type { Setting } from './setting.ts';

/** How surely a setting is known that rests on a fact about M3 or a target. */
export function markOf({ name, known }: Setting<unknown>): Mark {
  if (known === 'own') throw new Error(`Nothing in domain.md bears on the setting ${name}.`);
  return known;
}

/** Why a setting is marked as unverified, and what to do meanwhile; null where it is not. */
export function whyUnverified({ known, advice }: Setting<unknown>): string | null {
  if (known === 'own' || known.certainty === 'confirmed') return null;
  return advice === undefined ? known.why : `${known.why} ${advice}`;
}

/** A value, given as the text of its JSON, as its form says it. */
export function valueInWords({ options, none }: Setting<unknown>, value: string | null): string | null {
  if (value === null) return null;
  if (value === '') return none ?? value;
  return options !== undefined && Object.hasOwn(options, value) ? options[value]! : value;
}
