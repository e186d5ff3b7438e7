import { NO_REMARKS, type Remark, remark } from '../base/remark.ts';
import { convertedId } from '../m3/converted-id.ts';
import { CONTROL, codePointName, INVISIBLE, shownCharacter } from './character-name.ts';
import type { CharacterRule } from './policy.ts';

// `$`, `#` and `@` count as letters in the ids of the systems that M3 comes from, so they may also begin one.
const PLAIN = /^[A-Za-z0-9_$#@][A-Za-z0-9_$#@./+:-]*$/;
const LETTERS_AND_DIGITS = /^[A-Za-z0-9_]+$/;
const MAY_FOLLOW = /^[A-Za-z0-9_$#@./+:-]$/;
const MAY_BEGIN = /^[A-Za-z0-9_$#@]$/;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;

/**
 * Looks at the id of a user or a role. An id is what every object hangs on, so it is never rewritten: it is
 * written as it is, or blocked.
 * - ID-UNSAFE: holds anything but letters, digits and `_ $ # @ . / + : -`, or begins with one of the last five.
 * - ID-NOT-STORABLE: holds a letter outside ISO-8859-1, or outside ASCII where the character rule is `block`.
 * - ID-CONVERTED: what a spreadsheet makes of an id that it takes for a date or a number.
 * - ID-NOT-ASCII, ID-TOO-LONG (more than `maxLength` characters): only said.
 */
export function checkId(id: string, maxLength: number, rule: CharacterRule): readonly Remark[] {
  if (id.length <= maxLength && LETTERS_AND_DIGITS.test(id)) return NO_REMARKS;
  const findings: Remark[] = [];
  const converted = convertedId(id);
  if (converted?.sure === true) findings.push(remark('ID-CONVERTED', { id, into: converted.into }));
  if (id.length <= maxLength && PLAIN.test(id)) return findings.length === 0 ? NO_REMARKS : findings;
  const characters = [...id];
  if (characters.length > maxLength) {
    findings.push(remark('ID-TOO-LONG', { length: characters.length, max: maxLength }));
  }
  const worst = unsafe(characters) ?? notStorable(characters, rule) ?? notAscii(characters);
  if (worst) findings.push(worst);
  return findings;
}

function unsafe(characters: readonly string[]): Remark | null {
  if (characters.length === 0) return remark('ID-UNSAFE', { character: 'nothing', codePoint: 'empty' });
  const found = characters.find((character, at) => !(at === 0 ? mayBegin : mayFollow)(character));
  return found === undefined ? null : remark('ID-UNSAFE', named(found));
}

function mayBegin(character: string): boolean {
  return MAY_BEGIN.test(character) || isForeign(character);
}

function mayFollow(character: string): boolean {
  return MAY_FOLLOW.test(character) || isForeign(character);
}

// Above ISO-8859-1 everything that can be seen is left to ID-NOT-STORABLE, which names the better reason.
function isForeign(character: string): boolean {
  if (character <= '\x7F') return false;
  if (character <= '\xFF') return LETTER_OR_DIGIT.test(character);
  return (
    character.isWellFormed() &&
    !/\s/u.test(character) &&
    !CONTROL.test(character) &&
    !INVISIBLE.test(character)
  );
}

function notStorable(characters: readonly string[], rule: CharacterRule): Remark | null {
  const last = rule === 'block' ? '\x7F' : '\xFF';
  const found = characters.find((character) => character > last);
  if (found === undefined) return null;
  const set = rule === 'block' ? 'ASCII' : 'ISO-8859-1';
  return remark('ID-NOT-STORABLE', { ...named(found), set });
}

function notAscii(characters: readonly string[]): Remark | null {
  const found = characters.find((character) => character > '\x7F');
  return found === undefined ? null : remark('ID-NOT-ASCII', named(found));
}

function named(character: string) {
  return { character: shownCharacter(character), codePoint: codePointName(character) };
}
