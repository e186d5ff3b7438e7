import type { SecretQuestion } from '../../shared/contract/secret-prompt.ts';

/** Tells the person who is about to enter a secret how it will be kept. */
export function howKept({ keeping, storeMissing }: Pick<SecretQuestion, 'keeping' | 'storeMissing'>): string {
  switch (keeping) {
    case 'kept':
      return 'It is kept encrypted, with a key in this system’s secret store.';
    case 'once':
      return 'It is used for this once and not kept.';
    case 'session':
      return storeMissing
        ? 'This system has no secret store, so it is kept in memory until Muster ends.'
        : 'It is kept in memory until Muster ends.';
  }
}
