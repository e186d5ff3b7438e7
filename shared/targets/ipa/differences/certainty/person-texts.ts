import type { Actor } from '../../objects.ts';

/** A name as one text that is alike whatever case, accents and blanks it is written with. */
export function bareText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().replace(/\s+/gu, ' ').trim();
}

/** A name as one text that is alike whatever letters beyond ASCII were changed into, as by a wrong encoding. */
export function blurredText(text: string): string {
  const blurred = text.normalize('NFC').replace(/[^\0-\x7f]+/gu, '*');
  return blurred.toUpperCase().replace(/\s+/gu, ' ').trim();
}

/** A name by its words, in whatever order; '' where it has none, or where one letter is all there is. */
export function nameKey({ firstName, lastName }: Pick<Actor, 'firstName' | 'lastName'>): string {
  const words = bareText(`${firstName} ${lastName}`)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const key = words.sort().join(' ');
  return key.length > 1 ? key : '';
}

/** A name by its letters alone, as if nothing stood between them; '' where it has hardly any. */
export function lettersKey({ firstName, lastName }: Pick<Actor, 'firstName' | 'lastName'>): string {
  const letters = bareText(`${firstName}${lastName}`).replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length > 1 ? letters : '';
}

/**
 * A name as it is alike where letters beyond ASCII were changed into any others, as by a wrong encoding; '' for a name
 * without one.
 */
export function asciiKey({ firstName, lastName }: Pick<Actor, 'firstName' | 'lastName'>): string {
  const text = `${firstName}${lastName}`;
  if (!/[^\0-\x7f]/.test(text)) return '';
  const key = text
    .normalize('NFC')
    .replace(/[^\0-\x7f]+/gu, '*')
    .replace(/[^A-Za-z0-9*]/g, '')
    .toUpperCase();
  return key.length > 2 ? key : '';
}

/** An address as it is compared: without case and padding. */
export function addressKey(email: string): string {
  return email.trim().toLowerCase();
}

/** Whether name and address are the same to the letter, as nearly everybody's are: that is quickly seen. */
export function hasSameTexts(held: Omit<Actor, 'actor'>, person: Omit<Actor, 'actor'>): boolean {
  const { firstName, lastName, email } = person;
  return held.firstName === firstName && held.lastName === lastName && held.email === email;
}
