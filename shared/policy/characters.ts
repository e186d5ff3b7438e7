import anyAscii from 'any-ascii';
import { NO_REMARKS, type Remark, remark } from '../base/remark.ts';
import { CONTROL, codePointName, INVISIBLE, shownCharacter } from './character-name.ts';
import { romanKana } from './kana.ts';
import type { CharacterRule } from './policy.ts';

/** A value as it is to be stored, and what was found on the way. */
export interface StoredText {
  /** Where a finding is `blocked`, the value as far as it got: for showing, never for writing. */
  readonly value: string;
  readonly findings: readonly Remark[];
}

// What needs no work at all: printable, no space at either end. All of ISO-8859-1 is in NFC.
const PLAIN_ASCII = /^[!-~](?:[ -~]*[!-~])?$/;
const PLAIN_LATIN1 = /^[!-~\xA1-\xAC\xAE-\xFF](?:[ -~\xA1-\xAC\xAE-\xFF]*[!-~\xA1-\xAC\xAE-\xFF])?$/;

// Everything that cleaning looks at.
const UNCLEAN = /[\p{Cc}\u2028\u2029\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zs}\p{Cs}\uFFFD]/u;
const CONTROLS = new RegExp(`${CONTROL.source}+`, 'gu');
const INVISIBLES = new RegExp(INVISIBLE.source, 'gu');
// A lone surrogate, or the mark that a decoder leaves in the place of a damaged character.
const BROKEN = /[\p{Cs}\uFFFD]/gu;
const OTHER_SPACES = /[\xA0\p{Zs}]/gu;

const SETS = {
  ascii: { name: 'ASCII', outside: /[^ -~]/gu },
  latin1: { name: 'ISO-8859-1', outside: /[^ -~\xA0-\xFF]/gu },
} as const;

const RULES = {
  'latin1-transliterate': { set: SETS.latin1, transliterate: true },
  ascii: { set: SETS.ascii, transliterate: true },
  latin1: { set: SETS.latin1, transliterate: false },
  block: { set: SETS.ascii, transliterate: false },
} as const satisfies Record<CharacterRule, unknown>;

// Letters that romanisation leaves out rather rightly: combining marks, Arabic alef and tatweel, vowel
// carriers. Any other character without a transliteration is one that the library does not know.
const SILENT = /[\p{M}\u0627\u0640\u06E5\u06E6\u0E45\u0EAD\u07D1\u0787]/u;

/**
 * Fits a name or a description into what IPA can hold (domain.md, What does not fit, 4): ISO-8859-1 without
 * U+0080–U+009F, or ASCII, as the rule says. The result is in NFC, has no control or invisible characters and
 * no space at either end; every space is U+0020. Findings come once per code, naming the first character and
 * the number of them: TEXT-BROKEN, TEXT-CONTROL-REPLACED, TEXT-INVISIBLE-REMOVED, TEXT-TRANSLITERATED,
 * TEXT-NOT-LATIN1. `field` is the field's name as a message shows it.
 */
export function storeText(value: string, field: string, rule: CharacterRule): StoredText {
  if (value === '' || PLAIN_ASCII.test(value)) return { value, findings: NO_REMARKS };
  const { set, transliterate } = RULES[rule];
  if (set === SETS.latin1 && PLAIN_LATIN1.test(value)) return { value, findings: NO_REMARKS };
  const clean = cleanText(value, field);
  if (isBroken(clean)) return clean;
  const fitted = (transliterate ? transliterated : checked)(clean.value, field, set);
  if (fitted.findings.length === 0) return { value: fitted.value, findings: clean.findings };
  return { value: fitted.value, findings: [...clean.findings, ...fitted.findings] };
}

/**
 * The first half of storeText, without a look at the character set: NFC, line breaks and control characters
 * become a space, invisible characters are taken out, every kind of space becomes U+0020, ends are trimmed.
 */
export function cleanText(value: string, field: string): StoredText {
  if (value === '' || PLAIN_LATIN1.test(value)) return { value, findings: NO_REMARKS };
  if (!UNCLEAN.test(value)) return { value: value.normalize('NFC'), findings: NO_REMARKS };
  const broken = value.match(BROKEN);
  if (broken) {
    const finding = remark('TEXT-BROKEN', named(field, broken));
    return { value: value.toWellFormed(), findings: [finding] };
  }
  const findings: Remark[] = [];
  const controls = value.match(CONTROLS);
  if (controls) findings.push(remark('TEXT-CONTROL-REPLACED', named(field, controls)));
  const invisibles = value.replace(CONTROLS, ' ').match(INVISIBLES);
  if (invisibles) findings.push(remark('TEXT-INVISIBLE-REMOVED', named(field, invisibles)));
  const clean = value.replace(CONTROLS, ' ').replace(INVISIBLES, '').replace(OTHER_SPACES, ' ');
  return { value: trimSpaces(clean).normalize('NFC'), findings: findings.length ? findings : NO_REMARKS };
}

/** Whether the text is damaged; there is then nothing to be made of it. */
export function isBroken(text: StoredText): boolean {
  return text.findings.some((finding) => finding.code === 'TEXT-BROKEN');
}

const HAS_KANA = /[\u3005\u3041-\u3096\u309D\u309E\u30A1-\u30FA\u30FC-\u30FE\uFF66-\uFF9F]/;

type CharacterSet = (typeof SETS)[keyof typeof SETS];

function checked(value: string, field: string, set: CharacterSet): StoredText {
  const outside = value.match(set.outside);
  if (!outside) return { value, findings: NO_REMARKS };
  return { value, findings: [remark('TEXT-NOT-LATIN1', { ...named(field, outside), set: set.name })] };
}

function transliterated(before: string, field: string, set: CharacterSet): StoredText {
  const outside = before.match(set.outside);
  if (!outside) return { value: before, findings: NO_REMARKS };
  // The library takes characters one by one, but kana are read together.
  const text = HAS_KANA.test(before) ? romanKana(before) : before;
  const unknown = (text.match(set.outside) ?? []).filter(
    (character) => anyAscii(character) === '' && !SILENT.test(character),
  );
  const value = trimSpaces(text.replace(set.outside, anyAscii));
  // A value that would vanish altogether is as unknown as a character that would.
  const blockers = value === '' && unknown.length === 0 ? outside : unknown;
  if (blockers.length > 0) {
    const finding = remark('TEXT-NOT-LATIN1', { ...named(field, blockers), set: set.name });
    return { value: before, findings: [finding] };
  }
  const params = { ...named(field, outside), set: set.name, before, after: value };
  return { value, findings: [remark('TEXT-TRANSLITERATED', params)] };
}

function named(field: string, characters: readonly string[]) {
  const first = characters[0]!;
  const character = first.slice(0, first.codePointAt(0)! > 0xffff ? 2 : 1);
  return {
    field,
    character: shownCharacter(character),
    codePoint: codePointName(character),
    count: characters.length,
  };
}

// String.trim also takes what cleaning has not turned into a space.
function trimSpaces(text: string): string {
  return text.replace(/^ +/, '').replace(/ +$/, '');
}
