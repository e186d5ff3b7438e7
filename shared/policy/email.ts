import { type Remark, remark } from '../base/remark.ts';
import { CONTROL, codePointName, INVISIBLE, shownCharacter } from './character-name.ts';

/** CEMAIL's EMAL (domain.md, 2). */
const MAX_EMAIL_LENGTH = 60;

export interface CheckedEmail {
  /** The address without blanks at its ends; '' where there is none or it is not valid. */
  readonly email: string;
  readonly finding?: Remark;
}

const NONE: CheckedEmail = { email: '' };
const VALID =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.][A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]*@[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/;
const ALLOWED = /[A-Za-z0-9!#$%&'*+/=?^_`{|}~.@-]/;

/**
 * Looks at an address: one that IPA could not send to, or that cannot be written safely in a secadm line, is
 * left out with EMAIL-INVALID and its reason. An address is never repaired.
 */
export function checkEmail(address: string): CheckedEmail {
  const email = address.trim();
  if (email === '') return NONE;
  if (email.length <= MAX_EMAIL_LENGTH && VALID.test(email)) return { email };
  return {
    email: '',
    finding: remark('EMAIL-INVALID', { email: shownAddress(email), reason: reasonOf(email) }),
  };
}

function reasonOf(email: string): string {
  const foreign = [...email].find((character) => !ALLOWED.test(character) || character.length > 1);
  if (foreign !== undefined) return `it holds ${shownCharacter(foreign)}, ${codePointName(foreign)}`;
  const parts = email.split('@');
  if (parts.length === 1) return 'it has no @';
  if (parts.length > 2) return 'it has more than one @';
  if (parts[0] === '') return 'nothing stands before the @';
  if (email.startsWith('-')) return 'it begins with -, U+002D, and would be read as an option';
  if (email.length > MAX_EMAIL_LENGTH)
    return `it has ${email.length} characters; M3 allows ${MAX_EMAIL_LENGTH}`;
  return 'what follows the @ is not a domain';
}

// The message is one line of plain text, whatever the address holds.
function shownAddress(email: string): string {
  const shown = [...email].slice(0, 100).map((c) => (CONTROL.test(c) || INVISIBLE.test(c) ? '�' : c));
  return shown.join('').toWellFormed();
}
