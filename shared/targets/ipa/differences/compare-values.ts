import { idKey } from '../../../base/id-key.ts';
import { cleanText, storeText } from '../../../policy/characters.ts';
import type { Policy } from '../../../policy/policy.ts';
import { makeQuotable } from '../../../policy/quotable.ts';

/** Whether two ids name the same, without regard to padding, case and Unicode form. */
export function sameId(a: string, b: string): boolean {
  return a === b || idKey(a) === idKey(b);
}

/** Whether an address is there already. Only padding and Unicode form are noise: a changed case is a change. */
export function sameEmail(held: string, wanted: string): boolean {
  return held === wanted || held.trim().normalize('NFC') === wanted;
}

/** Whether two addresses that are not the same differ in case alone. */
export function differsInCaseAlone(held: string, wanted: string): boolean {
  return !sameEmail(held, wanted) && lowerCase(held) === lowerCase(wanted);
}

function lowerCase(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/** Says whether a text that the target holds is M3's value, or would be after the character policy. */
export type SameText = (held: string, wanted: string) => boolean;

/** For names, which a secadm line has to carry. */
export function makeSameName({ characters }: Pick<Policy, 'characters'>): SameText {
  return (held, wanted) => {
    if (held === wanted) return true;
    const stored = storeText(cleanText(held, '').value, '', characters.rule).value;
    return stored === wanted || makeQuotable(stored, '', characters.unquotable).value === wanted;
  };
}

/** For descriptions, which travel in the XML alone. */
export function makeSameDescription({ characters }: Pick<Policy, 'characters'>): SameText {
  return (held, wanted) =>
    held === wanted || storeText(cleanText(held, '').value, '', characters.rule).value === wanted;
}

/** The words of a name without what tells nothing: case, accents, punctuation. */
function wordsOf(name: string): string[] {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

interface Named {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

/** Whether two people under one id have no word of their names in common, and not the same address. */
export function areStrangers(held: Named, wanted: Named): boolean {
  // Looked at first, since nearly everybody is the same: a word in common is enough.
  if (held.lastName === wanted.lastName && wanted.lastName.length > 1) return false;
  if (wanted.email !== '' && held.email.trim().toLowerCase() === wanted.email.toLowerCase()) return false;
  const words = new Set(wordsOf(`${held.firstName} ${held.lastName}`));
  const others = wordsOf(`${wanted.firstName} ${wanted.lastName}`);
  return words.size > 0 && others.length > 0 && !others.some((word) => words.has(word));
}
