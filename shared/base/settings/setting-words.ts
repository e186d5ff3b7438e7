import type { Setting } from './setting.ts';

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
