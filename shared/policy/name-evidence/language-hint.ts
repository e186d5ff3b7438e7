import { groupSet } from './name-group.ts';

/** What the language of a user (LANC) suggests of names. M3's codes are of two letters, of languages or countries. */
export interface LanguageHint {
  /** How likely the family name stands first, from 0 to 1; null where the language says nothing. */
  readonly familyFirst: number | null;
  /** The groups of names that it speaks for, as a set. */
  readonly groups: number;
}

const NONE: LanguageHint = { familyFirst: null, groups: 0 };
const SPANISH: LanguageHint = { familyFirst: null, groups: groupSet('S') };
const PORTUGUESE: LanguageHint = { familyFirst: null, groups: groupSet('P') };
const FAMILY_FIRST: LanguageHint = { familyFirst: 0.5, groups: 0 };

// Whether LANC holds the code of a language or of a country is not known (domain.md, 2), so both are taken.
const HINTS: Readonly<Record<string, LanguageHint>> = {
  ES: SPANISH,
  MX: SPANISH,
  GL: SPANISH,
  CL: SPANISH,
  CO: SPANISH,
  PE: SPANISH,
  PT: PORTUGUESE,
  BR: PORTUGUESE,
  PB: PORTUGUESE,
  HU: FAMILY_FIRST,
  VI: FAMILY_FIRST,
  VN: FAMILY_FIRST,
  ZH: FAMILY_FIRST,
  CN: FAMILY_FIRST,
  TW: FAMILY_FIRST,
  JA: FAMILY_FIRST,
  JP: FAMILY_FIRST,
  KO: FAMILY_FIRST,
  KR: FAMILY_FIRST,
};

export function languageHint(language: string): LanguageHint {
  return language === '' ? NONE : (HINTS[language.trim().toUpperCase()] ?? NONE);
}
