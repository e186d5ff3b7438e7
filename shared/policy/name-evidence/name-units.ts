import { runLength } from '../name-particles.ts';
import { beginsWithFamily, EAST_ASIAN, isConnector, isInitial, isPrefixed } from '../name-words.ts';
import { foldWord } from './folding.ts';
import { isVietnameseName } from './vietnamese.ts';

/** Words of a name that stay together: "Anna", "van den Berg", "del Carmen", "Ortega y Gasset", "عبد الله". */
export interface NameUnit {
  /** The first of its words among those of the name, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** The words as they stand, with one space between. */
  readonly text: string;
  readonly kind: UnitKind;
  /** Its last word, folded: "berg" of "van den Berg". That of the first word where a connector joins two. */
  readonly main: string;
}

/**
 * - `word`: one word that says nothing by its shape
 * - `initial`: "F."
 * - `particle`: begins with a particle that leads a family name
 * - `joined`: two family names with "y" or "e" between
 * - `given`: words that make one given name: "عبد الله", "María del Carmen"
 */
export type UnitKind = 'word' | 'initial' | 'particle' | 'joined' | 'given';

/** What follows the particle in given names such as "María del Carmen", "Maria de Fátima", folded. */
const OF_MARY = new Set(
  'carmen pilar mar rosario rocio socorro consuelo refugio sol valle loreto prado angeles jesus luz lourdes fatima cruz dolores nieves milagros remedios mercedes asuncion concepcion soledad paz caridad esperanza montserrat guadalupe graca conceicao gracas ceu rosario lurdes belem aparecida'.split(
    ' ',
  ),
);
const MARY = new Set(['maria', 'ma', 'm', 'ana', 'rosa', 'jose', 'juan', 'flor', 'luz', 'maria jose']);
const ROMANCE = new Set(['de', 'del', 'da', 'do', 'das', 'dos', 'la', 'las', 'los']);

/** Arabic and Hebrew words that lead a family name where they do not stand first, and a given name where they do. */
const SON_OF = new Set(['בן', 'בר', 'אבן', 'בית', 'בת', 'בני', 'אבו', 'איש', 'بن', 'ابن', 'بنت', 'آل', 'ال']);
/** Words that make one given name together with the next: "servant of", "father of". */
const SERVANT_OF = new Set([
  'عبد',
  'عبدال',
  'أبو',
  'ابو',
  'أم',
  'عبدل',
  'abd',
  'abdel',
  'abdul',
  'abdal',
  'abou',
  'abu',
  'umm',
]);
/** Words that make one given name together with the one before: "Nour Eddine". */
const OF_THE_FAITH =
  /^(?:الدين|الله|الرحمن|الإسلام|الاسلام|eddine|eddin|uddin|ullah|al-din|ad-din|el-din|allah)$/u;
/** Persian: the second halves of given names of two words: "Mehr Asa", "Farrokh Ru", "Aban Dokht". */
const SECOND_HALF = new Set(
  'دخت بانو چهر رو آرا آسا انگیز افزون افروز داد پی خواه ناز نوش تاج گیس سیما پرور بخش'.split(' '),
);
/** Family names that go before "van" in one family name: "Jansen van Rensburg". */
const BEFORE_VAN = new Set(['jansen', 'janse']);
/** Thai: of a place. */
const OF_A_PLACE = 'ณ';

/** Puts the words of a name (at least one, in its order) together as units. Linear in the words. */
export function unitsOf(words: readonly string[]): readonly NameUnit[] {
  if (isVietnameseName(words)) return words.map(wordUnit);
  const units: NameUnit[] = [];
  let at = 0;
  while (at < words.length) {
    const { to, kind } = unitAt(words, at, units);
    const from = kind === 'given' && joinsBefore(words, at, units) ? units.pop()!.from : at;
    const main = foldOrKeep(words[kind === 'joined' ? from : to - 1]!);
    units.push({ from, to, text: words.slice(from, to).join(' '), kind, main });
    at = to;
  }
  return units;
}

/** What particles are elsewhere are syllables of names there. */
function wordUnit(text: string, at: number): NameUnit {
  return { from: at, to: at + 1, text, kind: 'word', main: foldOrKeep(text) };
}

function unitAt(words: readonly string[], at: number, before: readonly NameUnit[]) {
  const word = words[at]!;
  const lower = word.toLowerCase();
  if (at === words.length - 1) return { to: at + 1, kind: lastKind(lower, word, before) };
  if (before.length > 0 && (OF_THE_FAITH.test(lower) || SECOND_HALF.has(lower)))
    return { to: at + 1, kind: 'given' as const };
  if (SERVANT_OF.has(lower)) return { to: at + 2, kind: 'given' as const };
  if (SON_OF.has(lower))
    return {
      to: sonOf(words, at),
      kind: leadsFamily(words, at) ? ('particle' as const) : ('given' as const),
    };
  if (at > 0 && BEFORE_VAN.has(lower) && words[at + 1] === 'van' && at + 2 < words.length) {
    return { to: at + 2 + runLength(words, at + 1), kind: 'joined' as const };
  }
  if (word === OF_A_PLACE && at > 0) return { to: words.length, kind: 'particle' as const };
  let to = at;
  if (at > 0 || beginsWithFamily(word, words[1]!)) to += runLength(words, at);
  if (to > at) {
    const mary = at > 0 && isOfMary(words, at, to);
    return { to: to + 1, kind: mary ? ('given' as const) : ('particle' as const) };
  }
  if (at > 0 && at < words.length - 2 && isConnector(words[at + 1]!)) {
    return { to: at + 3, kind: 'joined' as const };
  }
  return {
    to: at + 1,
    kind:
      isInitial(word) && !EAST_ASIAN.test(word)
        ? ('initial' as const)
        : isPrefixed(word) && at > 0
          ? ('particle' as const)
          : ('word' as const),
  };
}

/** Whether what is "son of" leads a family name here: some of these words are given names where they stand first. */
function leadsFamily(words: readonly string[], at: number): boolean {
  return at > 0 || beginsWithFamily(words[0]!, words[1]!);
}

/** "بن عبد السلام" takes the two words that are one name. */
function sonOf(words: readonly string[], at: number): number {
  const next = words[at + 1]!.toLowerCase();
  return SERVANT_OF.has(next) && at + 2 < words.length ? at + 3 : at + 2;
}

function lastKind(lower: string, word: string, before: readonly NameUnit[]): UnitKind {
  if (before.length > 0 && OF_THE_FAITH.test(lower)) return 'given';
  return isPrefixed(word) && before.length > 0 ? 'particle' : 'word';
}

function joinsBefore(words: readonly string[], at: number, before: readonly NameUnit[]): boolean {
  const lower = words[at]!.toLowerCase();
  return before.length > 0 && (OF_THE_FAITH.test(lower) || SECOND_HALF.has(lower) || ROMANCE.has(lower));
}

function isOfMary(words: readonly string[], at: number, to: number): boolean {
  if (!ROMANCE.has(words[at]!.toLowerCase()) || !MARY.has(foldWord(words[at - 1]!))) return false;
  return to < words.length - 1 && OF_MARY.has(foldWord(words[to]!));
}

function foldOrKeep(word: string): string {
  return foldWord(word) || word.toLowerCase();
}
