/** What is known of the characters of names, in one sentence, and whether it is a reason to look closer. */
export interface CharactersVerdict {
  readonly warning: boolean;
  readonly text: string;
}

const SHOWN = 3;

/** UTF-8 that was read as Windows-1252: a letter of C2–F4 that begins, then one of 80–BF as Windows-1252 shows it. */
const MIXED_UP =
  /[\u00c2-\u00f4][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]/;

/** Collations whose code page holds the letters of Western Europe, or all. */
const WESTERN_COLLATION =
  /^(SQL_)?(Latin1_General|Finnish_Swedish|Danish_Norwegian|French|German|Modern_Spanish|Icelandic)|_UTF8$/i;

/**
 * Looks at names: whether letters outside ASCII come as letters, or show that they were spoiled on their way.
 * @param column the type of the column and its collation, where a database says them
 */
export function judgeCharacters(
  names: readonly string[],
  column?: { readonly name: string; readonly type: string; readonly collation: string },
): CharactersVerdict {
  const looked = `Names looked at: ${names.length}`;
  const spoiled = names.filter((name) => name.includes('\ufffd'));
  if (spoiled.length > 0) {
    return warning(
      `${looked}. With characters that could not be read: ${spoiled.length}, ${shown(spoiled)}.`,
    );
  }
  const mixedUp = names.filter((name) => MIXED_UP.test(name));
  if (mixedUp.length > 0) {
    return warning(
      `${looked}. Stored in a wrong encoding, as it seems: ${mixedUp.length}, ${shown(mixedUp)}.`,
    );
  }
  if (column !== undefined && isNarrow(column.type) && !WESTERN_COLLATION.test(column.collation)) {
    return warning(
      `${looked}. ${column.name} is ${column.type} with the collation ${column.collation}: it holds the characters of one code page only. Compare names with M3.`,
    );
  }
  const beyond = names.filter((name) => /[^\u0000-\u007f]/.test(name));
  if (beyond.length === 0) return { warning: false, text: `${looked}. All letters are ASCII.` };
  return {
    warning: false,
    text: `${looked}. With letters beyond ASCII: ${beyond.length}, ${shown(beyond)}.`,
  };
}

function warning(text: string): CharactersVerdict {
  return { warning: true, text };
}

function isNarrow(type: string): boolean {
  return ['char', 'varchar', 'text'].includes(type.toLowerCase());
}

function shown(names: readonly string[]): string {
  return `e.g. ${names.slice(0, SHOWN).join('; ')}`;
}
