import { halfLeft } from './half-correction.ts';
import type { Cut } from './name-cut.ts';
import { cutByEvidence } from './name-evidence/cut-by-evidence.ts';
import { fitsOrder } from './name-evidence/fits-order.ts';
import type { NameEvidence } from './name-evidence/weigh-name.ts';
import { findParticle, runLength } from './name-particles.ts';
import {
  beginsWithFamily,
  EAST_ASIAN,
  isCapitals,
  isGeneration,
  isHead,
  isInitial,
  isSpecial,
  isSuffix,
  isTitle,
  vietnamese,
} from './name-words.ts';
import type { NameSplitPolicy, NameSplitRule } from './policy.ts';
import type { NameCorrection, NameSplit, SplitHow } from './split-result.ts';

type SplitPolicy = Pick<NameSplitPolicy, 'rule' | 'comma' | 'filler'>;

// Most names are two plain words of Western letters, in mixed case or all in capitals; they take the quick way.
const TWO_PLAIN_WORDS =
  /^(?:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+ [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ][A-Za-zÀ-ÖØ-öø-ÿ'-]*|[A-Z]+ [A-Z][A-Z'-]+)$/;
const TWO_WORDS = 'it has two words';
const COMMAS = /[,，،]/;

/**
 * Splits a name of M3 (TX40) into first and last name, which IPA wants apart (domain.md, What does not fit,
 * 3). Words are kept as they are: white space is collapsed, a comma that separates goes away, the filler may
 * come in, nothing else is lost or added. `correction` is the remembered one of this user; it holds as long as
 * the name is the one it was made for. `evidence` is what is known of the person beside the name; null where
 * nothing is, or where it is not to be used.
 */
export function splitName(
  name: string,
  policy: SplitPolicy,
  correction?: NameCorrection,
  evidence: NameEvidence | null = null,
): NameSplit {
  if (correction !== undefined) return splitCorrected(name, policy, correction, evidence);
  return splitTwoPlainWords(name, policy.rule, evidence) ?? splitTidy(tidy(name), policy, evidence);
}

function splitCorrected(
  name: string,
  policy: SplitPolicy,
  correction: NameCorrection,
  evidence: NameEvidence | null,
): NameSplit {
  const guess = splitName(name, policy, undefined, evidence);
  const text = tidy(name);
  if (tidy(correction.name) !== text) return { ...guess, staleCorrection: correction.name };
  const firstName = tidy(correction.firstName);
  const lastName = tidy(correction.lastName);
  const left = halfLeft(text, { ...correction, firstName, lastName }, guess);
  return {
    firstName: firstName || policy.filler,
    lastName: lastName || policy.filler,
    how: 'corrected',
    doubtful: left !== null,
    reason: left ?? 'it was corrected by hand',
  };
}

function tidy(name: string): string {
  return name.trim().replace(/\s+/g, ' ');
}

function splitTwoPlainWords(
  name: string,
  rule: NameSplitRule,
  evidence: NameEvidence | null,
): NameSplit | null {
  if (!TWO_PLAIN_WORDS.test(name)) return null;
  const space = name.indexOf(' ');
  const one = name.slice(0, space);
  const two = name.slice(space + 1);
  if (isSpecial(one) || isSpecial(two)) return null;
  if (evidence !== null) {
    const byHabit = rule === 'particles' && evidence.habit.order === 'last-first';
    if (!fitsOrder(one, two, byHabit || rule === 'family-first', evidence)) return null;
    if (byHabit) {
      const { orderReason } = evidence.habit;
      return { firstName: two, lastName: one, how: 'habit', doubtful: false, reason: orderReason };
    }
  }
  return rule === 'family-first'
    ? { firstName: two, lastName: one, how: rule, doubtful: false, reason: TWO_WORDS }
    : { firstName: one, lastName: two, how: PLAIN_HOW[rule], doubtful: false, reason: TWO_WORDS };
}

// Without a particle the particle-aware rule takes the last word, as most names want it.
const PLAIN_HOW = {
  particles: 'last-space',
  'first-space': 'first-space',
  'last-space': 'last-space',
} as const;

function splitTidy(text: string, policy: SplitPolicy, evidence: NameEvidence | null): NameSplit {
  if (policy.comma && COMMAS.test(text)) return splitCommas(text, policy, evidence);
  const split = splitWords(text === '' ? [] : text.split(' '), policy, evidence);
  if (!COMMAS.test(text) || split.doubtful || split.how === 'empty') return split;
  return { ...split, doubtful: true, reason: 'it holds a comma, and commas are not read' };
}

// ---- commas

function splitCommas(text: string, policy: SplitPolicy, evidence: NameEvidence | null): NameSplit {
  const parts = text
    .split(COMMAS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [last, first, ...more] = parts;
  if (last === undefined) return splitWords([], policy, null);
  const commas = text.split(COMMAS).length - 1;
  const onlySuffixes = parts.slice(1).every((part) => part.split(' ').every(isSuffix));
  if (first === undefined || onlySuffixes) {
    const split = splitWords(parts.join(' ').split(' '), policy, evidence);
    const reason = first === undefined ? 'its comma separates nothing' : 'a suffix follows the comma';
    return split.how === 'one-word' ? split : { ...split, doubtful: true, reason };
  }
  const suffixes = more.filter((part) => part.split(' ').every(isSuffix));
  const rest = more.filter((part) => !part.split(' ').every(isSuffix));
  const all = [...last.split(' '), ...first.split(' ')];
  const doubt = commas > 1 ? 'it holds more than one comma' : titleDoubt(all);
  return {
    firstName: [first, ...rest].join(' '),
    lastName: [last, ...suffixes].join(' '),
    how: 'comma',
    doubtful: doubt !== null,
    reason: doubt ?? 'the comma separates last and first name',
  };
}

function titleDoubt(all: readonly string[]): string | null {
  const title = all.find(isTitle);
  if (title !== undefined) return `"${title}" looks like a title`;
  const suffix = all.length > 2 ? all.find((word, at) => at > 0 && isSuffix(word)) : undefined;
  return suffix === undefined ? null : `"${suffix}" looks like a suffix`;
}

// ---- words

function splitWords(all: readonly string[], policy: SplitPolicy, evidence: NameEvidence | null): NameSplit {
  const { filler } = policy;
  if (all.length === 0) {
    return { firstName: '', lastName: filler, how: 'empty', doubtful: false, reason: 'it is empty' };
  }
  if (all.length === 1) return oneWord(all[0]!, filler);
  const { titles, core, suffixes } = frame(all);
  const cut =
    core.length === 1
      ? aroundOneWord(titles, core[0]!, suffixes)
      : framed(titles, core, suffixes, policy.rule, evidence);
  return {
    firstName: cut.first.join(' ') || filler,
    lastName: cut.last.join(' ') || filler,
    how: cut.how,
    doubtful: cut.doubt !== null,
    reason: cut.doubt ?? cut.reason,
  };
}

function oneWord(word: string, filler: string): NameSplit {
  const reason = EAST_ASIAN.test(word)
    ? 'it is written in one word, where the family name usually comes first'
    : 'it is one word';
  return { firstName: word, lastName: filler, how: 'one-word', doubtful: true, reason };
}

/** Takes titles off the front and suffixes off the end; one word at least stays. */
function frame(all: readonly string[]) {
  let from = 0;
  let to = all.length;
  while (from < to - 1 && isTitle(all[from]!)) from++;
  while (to - 1 > from && isSuffix(all[to - 1]!)) to--;
  if (to - from > 2 && isGeneration(all[to - 1]!)) to--;
  return { titles: all.slice(0, from), core: all.slice(from, to), suffixes: all.slice(to) };
}

function aroundOneWord(titles: readonly string[], word: string, suffixes: readonly string[]): Cut {
  const how = 'last-space';
  const doubt = titleOrSuffix(titles, suffixes);
  return titles.length > 0
    ? { first: titles, last: [word, ...suffixes], how, doubt, reason: '' }
    : { first: [word], last: suffixes, how, doubt, reason: '' };
}

function framed(
  titles: readonly string[],
  core: readonly string[],
  suffixes: readonly string[],
  rule: NameSplitRule,
  evidence: NameEvidence | null,
): Cut {
  const byRule = CUTS[rule](core);
  const doubtOfRule = generalDoubt(core, byRule) ?? byRule.doubt;
  const cut = cutByEvidence(core, { ...byRule, doubt: doubtOfRule }, rule, evidence);
  const first = [...titles, ...cut.first];
  const last = [...cut.last, ...suffixes];
  return { ...cut, first, last, doubt: titleOrSuffix(titles, suffixes) ?? cut.doubt };
}

function titleOrSuffix(titles: readonly string[], suffixes: readonly string[]): string | null {
  if (titles.length > 0) return `"${titles.join(' ')}" looks like a title`;
  return suffixes.length > 0 ? `"${suffixes.join(' ')}" looks like a suffix` : null;
}

/** Doubts that hold under every rule, unless the rule puts the family name first, too. */
function generalDoubt(core: readonly string[], cut: Cut): string | null {
  if (core.some((word) => /\p{Nd}/u.test(word)))
    return 'it holds a digit and may not be the name of a person';
  if (cut.how === 'family-first' && cut.doubt === null) {
    return isCapitals(core.at(-1)!, 2) && !isCapitals(core[0]!, 1)
      ? `"${core.at(-1)}" is in capitals, as family names often are`
      : null;
  }
  if (cut.how === 'comma' || cut.how === 'family-first') return null;
  if (core.some((word) => EAST_ASIAN.test(word))) {
    return 'it is written in a script where the family name usually comes first';
  }
  if (vietnamese(core) !== null) return 'it looks Vietnamese, where the family name comes first';
  if (isCapitals(core[0]!, 3) && !isCapitals(core.at(-1)!, 1) && core.some((word) => /\p{Ll}/u.test(word))) {
    return `"${core[0]}" is in capitals, as family names often are`;
  }
  return isHead(core[0]!) ? `"${core[0]}" usually begins a family name` : null;
}

const CUTS: Readonly<Record<NameSplitRule, (core: readonly string[]) => Cut>> = {
  'first-space': cutAtFirstSpace,
  'last-space': cutAtLastSpace,
  'family-first': cutFamilyFirst,
  particles: cutByParticles,
};

function cutAtFirstSpace(core: readonly string[]): Cut {
  const cut = at(core, 1, 'first-space', null, TWO_WORDS);
  if (core.length === 2) return cut;
  const found = findParticle(core);
  if (found?.start === 1 && found.doubt === null) return { ...cut, reason: found.reason };
  return { ...cut, doubt: `it has ${core.length} words` };
}

function cutAtLastSpace(core: readonly string[]): Cut {
  const cut = at(core, core.length - 1, 'last-space', null, TWO_WORDS);
  if (core.length === 2) return cut;
  const found = findParticle(core);
  if (found !== null) return { ...cut, doubt: `"${found.words}" may belong to the last name` };
  if (core.slice(1, -1).every(isInitial)) return { ...cut, reason: 'only initials stand in between' };
  return { ...cut, doubt: `it has ${core.length} words` };
}

function cutFamilyFirst(core: readonly string[]): Cut {
  const run = runLength(core, 0);
  const end = Math.min(run + 1, core.length - 1);
  const doubt =
    core.length - end === 1 || vietnamese(core) === 'family-first' ? null : `it has ${core.length} words`;
  const reason =
    run > 0 ? `"${core.slice(0, run).join(' ')}" begins the family name` : 'the family name comes first';
  return { first: core.slice(end), last: core.slice(0, end), how: 'family-first', doubt, reason };
}

function cutByParticles(core: readonly string[]): Cut {
  const familyFirst = cutForeignOrder(core);
  if (familyFirst !== null) return familyFirst;
  const found = findParticle(core);
  if (found !== null) return at(core, found.start, 'particles', found.doubt, found.reason);
  return cutByCapitals(core) ?? cutAtLastSpace(core);
}

/** Names that show by themselves that the family name stands first; still a guess, so always doubtful. */
function cutForeignOrder(core: readonly string[]): Cut | null {
  const how = 'family-first';
  if (beginsWithFamily(core[0]!, core[1]!)) {
    const run = runLength(core, 0);
    const doubt = `"${core.slice(0, run).join(' ')}" usually begins a family name`;
    return { first: core.slice(run + 1), last: core.slice(0, run + 1), how, doubt, reason: doubt };
  }
  const eastAsian = EAST_ASIAN.test(core[0]!);
  if (!eastAsian && vietnamese(core) !== 'family-first') return null;
  const doubt = eastAsian
    ? 'it is written in a script where the family name usually comes first'
    : 'it looks Vietnamese, where the family name comes first';
  return { first: core.slice(1), last: core.slice(0, 1), how, doubt, reason: doubt };
}

/** "Juan PÉREZ GARCÍA", "DUPONT Jean": capitals mark the family name where the rest is not in capitals. */
function cutByCapitals(core: readonly string[]): Cut | null {
  // Two letters at the end of a longer name are rather a department: "John Smith IT".
  const shortest = core.length > 2 ? 3 : 2;
  let start = core.length;
  while (start > 0 && isCapitals(core[start - 1]!, shortest)) start--;
  if (start > 0 && start < core.length) {
    return at(core, start, 'capitals', null, 'the family name is in capitals');
  }
  let end = 0;
  while (end < core.length && isCapitals(core[end]!, 3)) end++;
  if (end === 0 || end === core.length || !core.some((word) => /\p{Ll}/u.test(word))) return null;
  const doubt = `"${core.slice(0, end).join(' ')}" is in capitals, as family names often are`;
  return { first: core.slice(end), last: core.slice(0, end), how: 'capitals', doubt, reason: doubt };
}

function at(
  core: readonly string[],
  start: number,
  how: SplitHow,
  doubt: string | null,
  reason: string,
): Cut {
  return { first: core.slice(0, start), last: core.slice(start), how, doubt, reason };
}
