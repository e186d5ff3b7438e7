import { CODE_PAGES, type CodePage, ofBytes } from './code-pages.ts';
import { nameLikeness, spokenTogether } from './name-likeness.ts';

/** What the words of a file say about its code page. */
export interface CodePageVerdict {
  readonly page: CodePage;
  /** The pages that fit nearly as well and give other letters, each other ones; none where the words settle it. */
  readonly rivals: readonly CodePage[];
  /** A word that shows it, as it reads in the page, and in the first rival where there is one. */
  readonly example: string;
  readonly rivalExample: string;
}

/** Files of Windows programs are the most common by far, then those of its command line tools. */
const HOW_USUAL: Readonly<Record<CodePage, number>> = {
  'windows-1252': 1,
  cp850: 0.5,
  cp437: 0,
  'windows-1250': 0,
  macintosh: -0.5,
};
/** For each word that is of the file's main language. */
const ONE_LANGUAGE = 0.75;
const USUAL: CodePage = 'windows-1252';
/** Less than one word that is a name gives. */
const WEAK = 2;
/** How much more likely the best page has to be than another that gives other letters. */
const MARGIN = 1.5;

/**
 * Says which code page words are in, by how much they look like names in it. Pages that read every word alike are one.
 * @param words distinct words with a byte beyond ASCII, as bytes U+0000 to U+00FF
 */
export function judgeCodePage(words: Iterable<string>): CodePageVerdict {
  const bytes = [...words];
  const read = CODE_PAGES.map((page) => {
    const texts = bytes.map((word) => ofBytes(word, page));
    const likeness = texts.map(nameLikeness);
    const ofFile = spokenTogether(texts) * ONE_LANGUAGE + HOW_USUAL[page];
    const score = likeness.reduce((sum, value) => sum + value, ofFile);
    return { page, texts, likeness, score };
  });
  const usual = read.find(({ page }) => page === USUAL)!;
  const sorted = read.sort((a, b) => b.score - a.score);
  // Where no page gives names, the usual one is as good a guess as any.
  const isWeak = sorted[0]!.score < WEAK;
  const best = isWeak ? usual : sorted[0];
  const others = sorted.filter((page) => page !== best);
  const differing = others.filter(({ texts }) => texts.some((text, at) => text !== best!.texts[at]));
  const rivals = differing
    .filter(({ score }) => best!.score - score < MARGIN)
    .filter(({ texts }, at, all) => all.findIndex((other) => sameTexts(other.texts, texts)) === at);
  const [rival] = rivals;
  const against = rival ?? differing[0];
  const at = against === undefined ? 0 : clearest(best!, against);
  return {
    page: best!.page,
    rivals: rivals.map(({ page }) => page),
    example: best!.texts[at] ?? '',
    rivalExample: rival?.texts[at] ?? '',
  };
}

interface ReadIn {
  readonly texts: readonly string[];
  readonly likeness: readonly number[];
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.every((text, at) => text === other[at]);
}

/** The word on which two pages differ the most. */
function clearest(one: ReadIn, other: ReadIn): number {
  let place = one.texts.findIndex((text, at) => text !== other.texts[at]);
  const gain = (at: number) => one.likeness[at]! - other.likeness[at]!;
  for (let at = 0; at < one.texts.length; at++)
    if (one.texts[at] !== other.texts[at] && gain(at) > gain(place)) place = at;
  return place;
}
