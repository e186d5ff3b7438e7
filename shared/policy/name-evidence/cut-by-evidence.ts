import type { Cut } from '../name-cut.ts';
import { EAST_ASIAN } from '../name-words.ts';
import type { NameSplitRule } from '../policy.ts';
import { type NameEvidence, type WeighedName, weighName } from './weigh-name.ts';

/** A split that is this likely to be right needs nobody to look at it. */
const SURE = 0.93;
const NOT_FITTING = 'which does not fit the order of the words';

/**
 * What is known of the names and of the person, against the cut of the rule. The rule's cut stands where nothing is
 * surer; its doubt goes where what is known agrees with it. `evidence` is null where none is used.
 */
export function cutByEvidence(
  core: readonly string[],
  cut: Cut,
  rule: NameSplitRule,
  evidence: NameEvidence | null,
): Cut {
  // What two words are is up to the rule, unless something beside the name speaks against it.
  if (evidence === null && (rule !== 'particles' || core.length < 3)) return cut;
  if (!core.every(isWordOfName) || endsInDepartment(core)) return cut;
  const familyFirst = isFamilyFirst(core, cut);
  const weighed = weighName(
    core,
    {
      rule,
      words: familyFirst ? cut.last.length : cut.first.length,
      familyFirst,
      trust: trustOf(core, cut),
    },
    evidence,
  );
  return weighed === null ? cut : chosen(core, cut, weighed, rule, familyFirst);
}

/** Digits, brackets, quotes and pictures stand in remarks, not in names. Persian and Kurdish write some with a non-joiner. */
function isWordOfName(word: string): boolean {
  return /^[\p{L}\p{M}\u200c'’.·-]*\p{L}[\p{L}\p{M}\u200c'’.·-]*$/u.test(word);
}

/** "John Smith IT" */
function endsInDepartment(core: readonly string[]): boolean {
  return /^[A-Z]{2,3}$/.test(core.at(-1)!) && /\p{Ll}/u.test(core[0]!);
}

/** How much the name itself tells by its capitals, its initials or its order, beside the words. */
function trustOf(core: readonly string[], cut: Cut): number {
  if (cut.how === 'capitals') return cut.doubt === null ? 0.9 : 0.7;
  if (cut.how === 'family-first') return 0.5;
  // "John F. Kennedy"
  return cut.how === 'last-space' && cut.doubt === null && core.length > 2 ? 0.9 : 0;
}

/** "DUPONT Jean" is cut by its capitals with the family name first. */
function isFamilyFirst(core: readonly string[], cut: Cut): boolean {
  if (cut.how === 'family-first') return true;
  return cut.how === 'capitals' && cut.last[0] === core[0] && cut.first[0] !== core[0];
}

function chosen(
  core: readonly string[],
  cut: Cut,
  weighed: WeighedName,
  rule: NameSplitRule,
  familyFirst: boolean,
): Cut {
  const { by, sure, reason } = weighed;
  const ofNames = by === 'known-names';
  if (ofNames && (rule !== 'particles' || isOwnBusiness(core, cut))) {
    const doubted = core.length === 2 && sure < SURE && weighed.against !== null;
    return doubted ? { ...cut, doubt: cut.doubt ?? `${weighed.against}, ${NOT_FITTING}` } : cut;
  }
  if (cut.how === 'particles' && cut.doubt !== null && isNameToo(core)) return cut;
  const same = weighed.familyFirst === familyFirst && weighed.words === wordsBefore(cut, familyFirst);
  const unclear = ofNames && core.length > 2 && SON_OR_NAME.has(core[0]!);
  if (sure >= SURE && !unclear) {
    if (same && ofNames) return cut.doubt === null ? cut : { ...cut, doubt: null, reason };
    return partedAt(core, weighed, null, reason);
  }
  const doubt = cut.doubt ?? doubtOf(core, weighed, same);
  if (doubt === null || same || rule !== 'particles') return { ...cut, doubt };
  return partedAt(core, weighed, doubt, reason);
}

/** Particles which, with a capital, are as often a name of their own: "Phillip Ben Oppong". */
const NAMES_TOO = new Set(['Ben', 'Dal', 'Mac']);

function isNameToo(core: readonly string[]): boolean {
  return core.some((word) => NAMES_TOO.has(word));
}

/** Hebrew given names that are as well "son of" and "daughter of", and lead a family name that stands first. */
const SON_OR_NAME = new Set(['בן', 'בר', 'בת', 'בני']);

/** Two words, and scripts and names whose family name stands first, are the rule's as long as the names alone speak. */
function isOwnBusiness(core: readonly string[], cut: Cut): boolean {
  return (
    core.length < 3 ||
    core.some((word) => EAST_ASIAN.test(word)) ||
    (cut.how === 'family-first' && isPlain(core))
  );
}

/** Vietnamese without its marks looks like other languages. */
function isPlain(core: readonly string[]): boolean {
  return (
    core.every((word) => /^[A-Za-z'-]+$/.test(word)) &&
    core[0] === core[0]![0]!.toUpperCase() + core[0]!.slice(1)
  );
}

function doubtOf(core: readonly string[], { by, reason }: WeighedName, same: boolean): string | null {
  if (by === 'known-names') return core.length > 2 ? `it has ${core.length} words` : null;
  return same ? null : `${reason}, ${NOT_FITTING}`;
}

function wordsBefore(cut: Cut, familyFirst: boolean): number {
  return familyFirst ? cut.last.length : cut.first.length;
}

const HOW = { email: 'email', 'user-id': 'user-id', habit: 'habit', 'known-names': 'known-names' } as const;

function partedAt(core: readonly string[], weighed: WeighedName, doubt: string | null, reason: string): Cut {
  const [before, after] = [core.slice(0, weighed.words), core.slice(weighed.words)];
  const [first, last] = weighed.familyFirst ? [after, before] : [before, after];
  return { first, last, how: HOW[weighed.by], doubt, reason };
}
