import type { Setting } from './setting.ts';

/** Why a setting is marked as unverified, and what to do meanwhile; null where it is not. */
export function whyUnverified({ known, advice }: Setting<unknown>): string | null {
  if (known === 'own' || known.certainty === 'confirmed') return null;
  return advice === undefined ? known.why : `${known.why} ${advice}`;
}
