import { NO_REMARKS, type Remark, remark } from '../base/remark.ts';
import { EXTRACTS } from '../m3/extracts.ts';
import { cleanText, isBroken, type StoredText, storeText } from './characters.ts';
import { type NameHabit, NO_HABIT } from './name-evidence/habit.ts';
import type { NameEvidence } from './name-evidence/weigh-name.ts';
import { splitName } from './name-split.ts';
import { DEFAULT_POLICY, type Policy } from './policy.ts';
import { makeQuotable } from './quotable.ts';
import type { NameCorrection, NameSplit } from './split-result.ts';

/** A person's name as IPA is to hold it. Where a finding is `blocked`, it is for showing only. */
export interface PersonName {
  readonly firstName: string;
  readonly lastName: string;
  readonly how: NameSplit['how'];
  readonly doubtful: boolean;
  readonly reason: string;
  readonly findings: readonly Remark[];
}

type NamePolicy = Pick<Policy, 'nameSplit' | 'characters'>;

const MAX_NAME_LENGTH = EXTRACTS.users.fields.find((field) => field.field === 'name')!.maxLength;

/** What is known of a person beside the name: the address that the person gets, the id, and LANC; '' where unknown. */
export type KnownOfPerson = Omit<NameEvidence, 'habit'>;

/**
 * The whole way of a name: cleaned, split, fitted into the character set, made quotable. Split before
 * transliteration, because a script says more about a name than its Latin letters. `key` is the idKey of the
 * user, by which corrections are remembered. `habit` is what the extract shows of names; what is `known` of a person
 * is looked at where the policy says so.
 */
export function makePersonName(
  policy: NamePolicy,
  habit: NameHabit = NO_HABIT,
): (key: string, name: string, known?: KnownOfPerson) => PersonName {
  const corrections = cleanCorrections(policy.nameSplit.corrections);
  const splitPolicy = { ...policy.nameSplit, filler: cleanFiller(policy.nameSplit.filler) };
  // One object for everybody: nearly all names need no more than a look at its first letters.
  const evidence = { address: '', id: '', language: '', habit };
  return (key, name, known) => {
    const clean = cleanText(name, 'Name');
    const used = known !== undefined && policy.nameSplit.evidence ? evidence : null;
    if (used !== null && known !== undefined) {
      used.address = known.address;
      used.id = known.id;
      used.language = known.language;
    }
    const split = splitName(clean.value, splitPolicy, corrections.get(key), used);
    // A correction has replaced the name, so what was wrong with it no longer matters. Without one, damaged
    // text is said once, of the whole name.
    const broken = split.how !== 'corrected' && isBroken(clean);
    const first = storePart(split.firstName, 'First name', policy, broken);
    const last = storePart(split.lastName, 'Last name', policy, broken);
    const ofSplit = splitFindings(clean.value, split, splitPolicy.filler);
    const ofName = split.how === 'corrected' ? ofSplit : together(clean.findings, ofSplit);
    return {
      firstName: first.value,
      lastName: last.value,
      how: split.how,
      doubtful: split.doubtful,
      reason: split.reason,
      findings: together(ofName, together(first.findings, last.findings)),
    };
  };
}

/** Both lists as one; nearly always both are empty, and then nothing is made. */
function together(a: readonly Remark[], b: readonly Remark[]): readonly Remark[] {
  if (a.length === 0) return b;
  return b.length === 0 ? a : [...a, ...b];
}

/**
 * A correction may have been made for the name with its padding or invisible characters: it is the same name.
 * Its parts are cleaned before they are used, so that the filler stands in for one that holds nothing visible.
 */
function cleanCorrections(corrections: Policy['nameSplit']['corrections']): Map<string, NameCorrection> {
  const clean = (text: string) => cleanText(text, 'Name').value;
  return new Map(
    Object.entries(corrections).map(([key, { name, firstName, lastName, byHand }]) => [
      key,
      { name: clean(name), firstName: clean(firstName), lastName: clean(lastName), ...given(byHand) },
    ]),
  );
}

function given(byHand: NameCorrection['byHand']): Pick<NameCorrection, 'byHand'> {
  return byHand === undefined ? {} : { byHand };
}

/** A filler that holds nothing visible would leave the last name empty, which secadm refuses. */
function cleanFiller(filler: string): string {
  return cleanText(filler, 'Filler').value || DEFAULT_POLICY.nameSplit.filler;
}

// Printable ASCII without a space at either end, a quote, a backslash or a hyphen in front: every rule of
// storeText and of makeQuotable leaves it as it is.
const PLAIN_PART = /^[!#-,.-[\]-~](?:[ !#-[\]-~]*[!#-[\]-~])?$/;

/** One half of a name, or a filler, as a secadm line can carry it. */
function storePart(part: string, field: string, policy: NamePolicy, broken: boolean): StoredText {
  if (broken || PLAIN_PART.test(part)) return { value: part, findings: NO_REMARKS };
  const stored = storeText(part, field, policy.characters.rule);
  const quotable = makeQuotable(stored.value, field, policy.characters.unquotable);
  if (quotable.findings.length === 0) return stored;
  return { value: quotable.value, findings: [...stored.findings, ...quotable.findings] };
}

function splitFindings(name: string, split: NameSplit, filler: string): readonly Remark[] {
  const { firstName, lastName, reason, doubtful, staleCorrection } = split;
  if (!doubtful && split.how !== 'empty' && staleCorrection === undefined && name.length <= MAX_NAME_LENGTH) {
    return NO_REMARKS;
  }
  const findings: Remark[] = [];
  if (split.how === 'empty') findings.push(remark('NAME-EMPTY'));
  else if (split.how === 'one-word') {
    findings.push(remark('NAME-ONE-WORD', { name, filler }));
  } else if (doubtful) {
    findings.push(remark('NAME-SPLIT-GUESSED', { name, firstName, lastName, reason }));
  }
  if (name.length > MAX_NAME_LENGTH && split.how !== 'corrected') {
    const { length } = [...name];
    if (length > MAX_NAME_LENGTH) findings.push(remark('NAME-TOO-LONG', { length, max: MAX_NAME_LENGTH }));
  }
  if (staleCorrection !== undefined) {
    findings.push(remark('NAME-CORRECTION-STALE', { was: staleCorrection, name }));
  }
  return findings;
}
