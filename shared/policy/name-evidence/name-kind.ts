import { EAST_ASIAN, isVietnameseFamily } from '../name-words.ts';
import { type FamilyShares, groupSet, sameShares } from './name-group.ts';
import type { NameUnit } from './name-units.ts';
import { isVietnameseName } from './vietnamese.ts';

/** What the script of a name, or an ending, tells of how it is made. */
export interface NameKind {
  readonly kind: 'icelandic' | 'vietnamese' | 'thai' | 'kurdish' | 'east-asian' | null;
  /** How likely the family name stands first, whatever the order of other names; null where that is not told. */
  readonly familyFirst: number | null;
  /** null where the group of the name tells. */
  readonly shares: FamilyShares | null;
  /** The groups whose names are written so, as a set; 0 where the script is that of many. */
  readonly groups: number;
}

const ANY: NameKind = { kind: null, familyFirst: null, shares: null, groups: 0 };
const EAST_ASIAN_NAME: NameKind = { ...ANY, kind: 'east-asian', familyFirst: 0.9 };
const ICELANDIC_NAME: NameKind = { ...ANY, kind: 'icelandic', shares: sameShares(0.98, 0.02) };
/** The father's name and the last one, each of one word, follow the given name. */
const KURDISH_NAME: NameKind = { ...ANY, kind: 'kurdish', shares: sameShares(0.97, 0.03) };
const VIETNAMESE_SHARES = sameShares(0.97, 0.03);
const THAI_NAME: NameKind = {
  ...ANY,
  kind: 'thai',
  shares: [
    [0.15, 0.85, 0],
    [0.1, 0.15, 0.75],
    [0.1, 0.15, 0.75],
  ],
};

const ASCII = /^[\0-\x7f]*$/;
const THAI = /\p{Script=Thai}/u;
const ICELANDIC = /dottir$/u;
/** Letters that Kurdish alone has, and the vowel that it writes with a joiner. */
const KURDISH = /[ڕڵێۆە]|ه\u200c\p{Script=Arabic}/u;

/** Scripts whose names are those of one group, or of a few. */
const SCRIPTS: readonly (readonly [RegExp, number])[] = [
  [/^[\p{Script=Cyrillic}\p{M}\p{P}]+$/u, groupSet('R')],
  [/^[\p{Script=Greek}\p{M}\p{P}]+$/u, groupSet('e')],
  [/^[\p{Script=Hebrew}\p{M}\p{P}]+$/u, groupSet('h')],
  // Letters that Persian and Urdu have and Arabic has not.
  [/^[\p{Script=Arabic}\p{M}\p{P}\p{Cf}]*[پچژگکیےٹڈڑ]/u, groupSet('a')],
  [/^[\p{Script=Arabic}\p{M}\p{P}\p{Cf}]+$/u, groupSet('Aa')],
  [/^[\p{Script=Armenian}\p{Script=Georgian}\p{M}\p{P}]+$/u, groupSet('c')],
  // From Devanagari to Sinhala.
  [/^[\u0900-\u0DFF\p{M}\p{P}\p{Cf}]+$/u, groupSet('i')],
];

/** What kind of name the units make. Most are told to be of none by their letters. */
export function kindOf(units: readonly NameUnit[]): NameKind {
  if (units.every(({ text }) => ASCII.test(text))) return isIcelandic(units) ? ICELANDIC_NAME : ANY;
  if (units.some(({ text }) => THAI.test(text))) return THAI_NAME;
  if (units.every(({ text }) => EAST_ASIAN.test(text))) return EAST_ASIAN_NAME;
  if (units.some(({ text }) => KURDISH.test(text))) return KURDISH_NAME;
  if (isIcelandic(units)) return ICELANDIC_NAME;
  if (isVietnameseName(units.map(({ text }) => text))) return vietnameseOf(units);
  const groups = groupsOfScript(units);
  return groups === 0 ? ANY : { ...ANY, groups };
}

function isIcelandic(units: readonly NameUnit[]): boolean {
  return units.some(({ main, kind }) => kind === 'word' && ICELANDIC.test(main));
}

/** Vietnamese names are found in either order; the family name, of which there are few, tells which. */
function vietnameseOf(units: readonly NameUnit[]): NameKind {
  const [first, last] = [isVietnameseFamily(units[0]!.text), isVietnameseFamily(units.at(-1)!.text)];
  const familyFirst = first === last ? 0.7 : first ? 0.97 : 0.03;
  return { ...ANY, kind: 'vietnamese', familyFirst, shares: VIETNAMESE_SHARES };
}

function groupsOfScript(units: readonly NameUnit[]): number {
  // Latin letters end there.
  if (units[0]!.text.charCodeAt(0) < 0x370) return 0;
  const all = units.map(({ text }) => text).join('');
  return SCRIPTS.find(([script]) => script.test(all))?.[1] ?? 0;
}
