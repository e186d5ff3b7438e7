import { NO_REMARKS, remark } from '../base/remark.ts';
import { codePointName } from './character-name.ts';
import type { StoredText } from './characters.ts';
import type { Policy } from './policy.ts';

const NEEDS_WORK = /^-|["\\]/;
const REPLACEMENTS: Readonly<Record<string, string>> = { '"': "'", '\\': '/' };

/**
 * Makes a value one that a secadm line can carry. How `"` and `\` are escaped there is unknown (domain.md, 4):
 * they are replaced by `'` and `/` (TEXT-QUOTE-REPLACED), or block the value (TEXT-UNQUOTABLE), as the policy
 * says. A value that begins with `-` would be read as an option, quoted or not, and is always blocked. To be
 * called after storeText, whose transliteration may bring quotes and hyphens of its own.
 */
export function makeQuotable(
  value: string,
  field: string,
  unquotable: Policy['characters']['unquotable'],
): StoredText {
  if (!NEEDS_WORK.test(value)) return { value, findings: NO_REMARKS };
  const signs = value.match(/["\\]/g);
  if (value.startsWith('-') || (signs && unquotable === 'block')) {
    const character = value.startsWith('-') ? '-' : signs![0];
    const count = value.startsWith('-') ? 1 : signs!.length;
    const params = { field, character, codePoint: codePointName(character), count };
    return { value, findings: [remark('TEXT-UNQUOTABLE', params)] };
  }
  const after = value.replace(/["\\]/g, (sign) => REPLACEMENTS[sign]!);
  const character = signs![0];
  const params = { field, character, codePoint: codePointName(character), count: signs!.length };
  return { value: after, findings: [remark('TEXT-QUOTE-REPLACED', { ...params, before: value, after })] };
}
