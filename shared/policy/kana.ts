/** Kana, the mark of a long vowel and the marks of repetition, in the width that they usually have. */
const KANA_RUN = /[\u3005\u3041-\u3096\u309D\u309E\u30A1-\u30FA\u30FC-\u30FE]+/g;
const HALF_WIDTH = /[\uFF66-\uFF9F]+/g;
const HIRAGANA = /[\u3041-\u3096\u309D\u309E]/g;
const TO_KATAKANA = 0x60;
const LONG_VOWEL = 'ー';
const DOUBLED = 'ッ';
const VOICED = '\u3099';

/** Katakana by Hepburn, small vowels aside. */
const SYLLABLES: ReadonlyMap<string, string> = new Map(
  (
    'ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to ' +
    'ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ' +
    'ラ ra リ ri ル ru レ re ロ ro ワ wa ヰ i ヱ e ヲ o ン n ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo ' +
    'ダ da ヂ ji ヅ zu デ de ド do バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ' +
    'ヴ vu ヷ va ヸ vi ヹ ve ヺ vo ヵ ka ヶ ke ァ a ィ i ゥ u ェ e ォ o ャ ya ュ yu ョ yo ヮ wa'
  )
    .split(' ')
    .flatMap((_, at, words) => (at % 2 === 0 ? [[words[at]!, words[at + 1]!] as const] : [])),
);

/** What remains of a syllable before a small vowel: ティ is ti, ファ is fa. */
const BEFORE_VOWEL: Readonly<Record<string, string>> = {
  ウ: 'w',
  イ: 'y',
  ヴ: 'v',
  ク: 'kw',
  グ: 'gw',
  シ: 'sh',
  ジ: 'j',
  ス: 's',
  ズ: 'z',
  チ: 'ch',
  ツ: 'ts',
  テ: 't',
  デ: 'd',
  ト: 't',
  ド: 'd',
  フ: 'f',
};
const SMALL_VOWEL = /[ァィゥェォ]/;
const SMALL_Y = /[ャュョ]/;
/** Syllables outside the row of i that a small ya, yu or yo may follow, as in デュ. */
const BEFORE_Y: Readonly<Record<string, string>> = { テ: 't', デ: 'd', フ: 'f', ヴ: 'v' };

/**
 * Writes kana in Latin letters by Hepburn, as passports do: the mark of a long vowel is left out, a small kana belongs to the
 * one before it. Whatever else the text holds stays as it is; a mark of repetition repeats the character before it.
 */
export function romanKana(text: string): string {
  const wide = text.replace(HALF_WIDTH, (run) => run.normalize('NFKC'));
  return wide.replace(KANA_RUN, (run, at: number) => romanRun(run, at === 0 ? '' : wide[at - 1]!));
}

/** @param before the character in front of the run, which a mark of repetition may repeat */
function romanRun(run: string, before: string): string {
  const kana = [...repeated(run, before)].map((one) =>
    one.replace(HIRAGANA, (hiragana) => String.fromCharCode(hiragana.charCodeAt(0) + TO_KATAKANA)),
  );
  let roman = '';
  let doubled = false;
  for (let at = 0; at < kana.length; at++) {
    const one = kana[at]!;
    if (one === LONG_VOWEL) continue;
    if (one === DOUBLED) {
      if (doubled) roman += 't';
      doubled = true;
      continue;
    }
    const joined = joinedWith(one, kana[at + 1]);
    if (joined !== null) at++;
    const syllable = joined ?? SYLLABLES.get(one) ?? one;
    if (doubled) roman += doubledConsonant(syllable);
    doubled = false;
    roman += syllable;
  }
  return doubled ? `${roman}t` : roman;
}

/** A syllable together with the small kana that follows it; null where they are two. */
function joinedWith(kana: string, next: string | undefined): string | null {
  if (next === undefined) return null;
  const syllable = SYLLABLES.get(kana) ?? '';
  const small = SYLLABLES.get(next) ?? '';
  if (SMALL_VOWEL.test(next)) {
    const start = BEFORE_VOWEL[kana];
    return start === undefined || syllable === start + small ? null : start + small;
  }
  if (!SMALL_Y.test(next)) return null;
  const start = BEFORE_Y[kana];
  if (start !== undefined) return start + small;
  if (syllable.length < 2 || !syllable.endsWith('i')) return null;
  const consonant = syllable.slice(0, -1);
  return /(?:sh|ch|j)$/.test(consonant) ? consonant + small.slice(1) : consonant + small;
}

function doubledConsonant(syllable: string): string {
  if (syllable.startsWith('ch')) return 't';
  return /^[aeiou]/.test(syllable) ? 't' : syllable.slice(0, 1);
}

/** The run with what its marks of repetition stand for. */
function repeated(run: string, before: string): string {
  let text = '';
  for (const one of run) {
    const last = text === '' ? before : text[text.length - 1]!;
    if (one === 'ヽ' || one === 'ゝ' || one === '々') text += last === '' ? one : last;
    else if (one === 'ヾ' || one === 'ゞ') text += `${last}${VOICED}`.normalize('NFC');
    else text += one;
  }
  return text;
}
