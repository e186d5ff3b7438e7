import { CODE_PAGES, type CodePage, ofBytes, ofUtf8, toBytes } from './code-pages.ts';
import type { FieldName } from './extracts.ts';
import { nameLikeness } from './name-likeness.ts';

/** How a text lost its letters on the way. */
export const SPOILED_WAYS = ['encoded-twice', 'code-page', 'question-mark', 'replacement'] as const;
export type SpoiledWay = (typeof SPOILED_WAYS)[number];

export interface SpoiledText {
  readonly way: SpoiledWay;
  /** What it was, as far as that can be told; null where the letters are lost. */
  readonly repaired: string | null;
}

/** A person's name holds no question mark; a description may end in one. */
export type TextKind = 'name' | 'description' | 'id' | 'email';

/** What fields hold in which letters can be spoiled; undefined for one in which they cannot. */
export function textKindOf(field: FieldName, isRole: boolean): TextKind | undefined {
  return field === 'name' && isRole ? 'description' : KINDS[field];
}

const KINDS: Readonly<Partial<Record<FieldName, TextKind>>> = {
  user: 'id',
  role: 'id',
  name: 'name',
  email: 'email',
};

/** No text was encoded more often than this without growing beyond what M3 holds. */
const MOST_TIMES = 3;

// Words of letters that were read in the wrong code page hold symbols, control characters or capitals inside.
const SUSPECT =
  /[\u0080-\u00a9\u00ab-\u00b9\u00bb-\u00bf\u00d7\u00f7\u0192\u02c6-\u02dd\u2010-\u2126\u2200-\u25ff\u03b1-\u03c6\u0393-\u03a9\ufb00-\ufb06]|[ÂÃÄÅÐÑÎÏØÙàáâãäåæçèéêëìíîï][\u0080-\u00bf\u0100-\u02ff]|\p{Ll}[\p{Lu}--[A-Z]]|\p{Lu}[\p{Lu}--[A-Z]]\p{Ll}|[├┬Γ√╨╤]/v;
const BEYOND_ASCII = /[^\u0000-\u007f]+/g;
const WORD = /[\p{L}\p{M}\p{N}\p{S}\p{Cc}\p{Cn}\p{Co}\u00a1-\u00bf\u2010-\u203a]+/gu;
/** A word in quotation marks, which stand in front of it and behind it. */
const QUOTED = /(?<=^|[\s(])[„“”«»‚‘›‹]([^„“”«»]+)[“”„«»‘’›‹](?=$|[\s),.;:!?])/gu;
const REPLACEMENT = '\ufffd';

/**
 * Says whether a text shows that its letters were spoiled before it was read: UTF-8 that was taken for a code page, once or
 * more often (MÃ¼ller, M├╝ller), one code page taken for another (J„ger), `?` or U+FFFD in the place of letters. Right names are
 * not touched: Ã, Â and Š are letters. null where nothing shows.
 */
export function spoiledText(text: string, kind: TextKind): SpoiledText | null {
  if (text.includes(REPLACEMENT)) return { way: 'replacement', repaired: null };
  if (isBeyondAscii(text)) {
    const decoded = SUSPECT.test(text) ? encodedTwice(text) : null;
    if (decoded !== null) return { way: 'encoded-twice', repaired: decoded };
    const other = SUSPECT.test(text) ? inOtherPage(kind === 'description' ? withoutMarks(text) : text) : null;
    if (other !== null) return { way: 'code-page', repaired: other.only };
    // Its second letter was lost, as a soft hyphen or a blank is.
    if (/\p{Ll}Ã(?!\p{Lu})/u.test(text)) return { way: 'encoded-twice', repaired: null };
  }
  return text.includes('?') && hasLostLetters(text, kind) ? { way: 'question-mark', repaired: null } : null;
}

function isBeyondAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) return true;
  return false;
}

function hasLostLetters(text: string, kind: TextKind): boolean {
  if (/\p{L}\?+\p{L}/u.test(text)) return true;
  if (kind === 'description' || kind === 'email') return /\?{3,}|(?:^|\s)\?\p{L}{2}/u.test(text);
  return /\?{2,}|^\?\p{L}|\s\?\p{L}|\p{Ll}\?(?:\s|$)|\p{Lu}{2}\?\s/u.test(text);
}

/** A description may name a trademark, an area or a temperature. */
function withoutMarks(text: string): string {
  return text.replace(/[™®©²³°]+(?=\s|$)/gu, '');
}

/** UTF-8 read as a code page, made right again; null where the text is not that. */
function encodedTwice(text: string): string | null {
  for (const page of CODE_PAGES) {
    let found = false;
    let failed = false;
    const repaired = text.replace(BEYOND_ASCII, (run) => {
      const letters = lettersOf(run, page);
      if (letters === null) failed = true;
      else found = true;
      return letters ?? run;
    });
    // A file put together of two has names with both kinds of runs.
    if (found && (!failed || /\p{Ll}/u.test(repaired))) return repaired;
  }
  return null;
}

/** A text with every run of letters put right whose UTF-8 was taken for a code page; the others stay as they are. */
export function decodedOnceMore(text: string): string {
  return isBeyondAscii(text) ? text.replace(BEYOND_ASCII, (run) => decodedRun(run)) : text;
}

function decodedRun(run: string): string {
  for (const page of CODE_PAGES) {
    const letters = lettersOf(run, page);
    if (letters !== null) return letters;
  }
  return run;
}

/** The letters whose UTF-8 a run of characters is in a code page, once or several times; null where it is none. */
function lettersOf(run: string, page: CodePage): string | null {
  let text = run;
  for (let times = 0; times < MOST_TIMES; times++) {
    const bytes = toBytes(text, page);
    const letters = bytes === null ? null : ofUtf8(bytes);
    if (letters === null || letters.length >= text.length) break;
    text = letters;
  }
  return text !== run && [...text].every((character) => OF_NAMES.test(character)) ? text : null;
}

// Letters of names in the scripts of the world, and the punctuation that text programs put in.
const OF_NAMES =
  /^[\u00a0\u00aa\u00b4\u00b7\u00ba\u00bf-\u00d6\u00d8-\u00f6\u00f8-\u017f\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u02bc\u0386-\u03ce\u0401-\u045f\u0490\u0491\u05d0-\u05ea\u0621-\u064a\u067e\u0686\u06a9\u06af\u06cc\u0904-\u0939\u093e-\u094d\u0e01-\u0e4d\u1e00-\u1eff\u2010-\u2015\u2018-\u201e\u2022\u2026\u2039\u203a\u20ac\u3000\u3005\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7af]$/u;

/** In which page text is that was read in the other. */
const MISTAKEN: readonly (readonly [CodePage, CodePage])[] = [
  ['cp850', 'windows-1252'],
  ['cp437', 'windows-1252'],
  ['macintosh', 'windows-1252'],
  ['windows-1250', 'windows-1252'],
  ['windows-1252', 'cp850'],
  ['windows-1252', 'cp437'],
  ['windows-1252', 'macintosh'],
  ['cp850', 'windows-1250'],
  ['windows-1252', 'windows-1250'],
];
/** At least so much has a word to gain in the other page. */
const CLEAR_GAIN = 4;

/**
 * The text in the page in which every word looks like one of a name.
 * @returns null where it is right as it is, or no page helps; `only` is null where several do
 */
function inOtherPage(text: string): { readonly only: string | null } | null {
  const words = text.replace(QUOTED, '$1').match(WORD) ?? [];
  const strange = words.filter((word) => isBeyondAscii(word) && isStrange(word));
  if (strange.length === 0) return null;
  const repaired = new Set<string>();
  for (const [page, readAs] of MISTAKEN) {
    const helps = strange.every((word) => {
      const other = inPage(word, page, readAs);
      return other !== null && isNamePart(other) && nameLikeness(other) - nameLikeness(word) >= CLEAR_GAIN;
    });
    const whole = helps ? inPage(text, page, readAs) : null;
    if (whole !== null) repaired.add(whole);
  }
  if (repaired.size === 0) return null;
  return { only: repaired.size === 1 ? [...repaired][0]! : null };
}

function inPage(text: string, page: CodePage, readAs: CodePage): string | null {
  const bytes = toBytes(text, readAs);
  return bytes === null ? null : ofBytes(bytes, page);
}

/** Whether a word holds what no name does: a symbol or control character between letters, or a capital behind small ones. */
function isStrange(word: string): boolean {
  const isOtherScript =
    /[^\u0000-\u007f]/u.test(word) && !/[^\u0000-\u007f\p{Script=Greek}\p{Script=Cyrillic}]/u.test(word);
  return word.length > 2 && !isOtherScript && /\p{L}/u.test(word) && nameLikeness(word) <= -2;
}

function isNamePart(word: string): boolean {
  return /^[\p{L}\p{M}'’.-]+$/u.test(word) && nameLikeness(word) > 0;
}

/**
 * Whether a text is another one whose letters were spoiled on the way, also where it does not show by itself: Jõger for Jäger.
 * @param right the text that is known to be right, e.g. since the target holds it
 */
export function isSpoiledFormOf(text: string, right: string): boolean {
  if (text === right || !isBeyondAscii(right)) return false;
  if (text.includes('?') || text.includes(REPLACEMENT)) return fitsLostLetters(text, right);
  if (!isBeyondAscii(text)) return false;
  const pages = [...CODE_PAGES];
  for (const readAs of pages) {
    const bytes = toBytes(text, readAs);
    if (bytes === null) continue;
    if (ofUtf8(bytes)?.normalize('NFC') === right.normalize('NFC')) return true;
    for (const page of pages) if (page !== readAs && ofBytes(bytes, page) === right) return true;
  }
  return false;
}

function fitsLostLetters(text: string, right: string): boolean {
  const escaped = text.replace(/[.*+^${}()|[\]\\]/g, '\\$&').replace(/[?\ufffd]+/g, '.{1,8}?');
  return text.length <= 200 && new RegExp(`^${escaped}$`, 'u').test(right);
}
