import { isVietnameseFamily } from '../name-words.ts';
import type { NameSplitRule } from '../policy.ts';
import { type NameHabit, NO_HABIT } from './habit.ts';
import { type Handle, handleOfAddress, handleOfId } from './handle.ts';
import { fitHandle, type HandleFit, type HandleOrder } from './handle-fit.ts';
import { languageHint } from './language-hint.ts';
import { modelOf, type NameModel, type Parting } from './name-model.ts';
import { type NameUnit, unitsOf } from './name-units.ts';
import type { WordRole } from './word-role.ts';

/** What is known of a person beside the name. */
export interface NameEvidence {
  /** The address that the person gets; '' where there is none. */
  readonly address: string;
  readonly id: string;
  /** LANC, '' where the extract has none. */
  readonly language: string;
  readonly habit: NameHabit;
}

/** How a name is parted by all that is known. */
export interface WeighedName {
  /** Words of the first part and whether it is the last name. */
  readonly words: number;
  readonly familyFirst: boolean;
  /** How likely the parting is right, from 0 to 1. */
  readonly sure: number;
  readonly by: 'email' | 'user-id' | 'habit' | 'known-names';
  /** Why, as the end of a sentence. */
  readonly reason: string;
  /** What of the person fits another parting better, as the end of a sentence; null where nothing does. */
  readonly against: string | null;
}

/** How the rule parts the name: which words stand in the first part. */
export interface RulePart {
  readonly rule: NameSplitRule;
  readonly words: number;
  readonly familyFirst: boolean;
  /** How much that counts beside what is known of the words, from 0 to 1. */
  readonly trust: number;
}

const MOST_UNITS = 8;
/** Evidence decides where it makes the parting that much likelier than the next one. */
const DECIDES = 3;
/** The same between the two orders: which one an address has is less sure. */
const DECIDES_ORDER = 6;
/** How likely the family name stands first in names of this order. */
const FAMILY_FIRST = { 'last-first': 0.97, 'first-last': 0.01 } as const;

/**
 * Weighs every parting of a name by its words and by what is known of the person; null where it has too few or too
 * many parts to be weighed. Linear in the length of a name that is weighed. Without evidence the words alone count.
 */
export function weighName(
  words: readonly string[],
  part: RulePart,
  evidence: NameEvidence | null,
): WeighedName | null {
  // Units are never more than words, and seldom fewer than half.
  if (words.length > 4 * MOST_UNITS) return null;
  const units = unitsOf(words);
  if (units.length < 2 || units.length > MOST_UNITS) return null;
  const habit = evidence?.habit ?? NO_HABIT;
  const hint = languageHint(evidence?.language ?? '');
  const model = modelOf(units, hint, familyFirstOf(part.rule, habit), habit.words);
  const likely = withRule(model, units, part);
  const seen = evidence === null ? [] : handlesOf(evidence);
  const fits = seen.map(({ handle, order }) =>
    fitHandle(handle, words, units, model.partings, model.group, order),
  );
  for (const fit of fits) {
    if (fit !== null) for (let at = 0; at < likely.length; at++) likely[at]! *= fit.fits[at]!;
  }
  const sum = likely.reduce((all, one) => all + one, 0);
  const best = indexOfMost(likely);
  const parting = model.partings[best]!;
  const deciding = fits.findIndex((fit) => fit !== null && decides(fit, model.partings, best));
  return {
    words: units[parting.cut]!.from,
    familyFirst: parting.familyFirst,
    sure: likely[best]! / sum,
    against: against(seen, fits, best),
    ...reasonOf(deciding === -1 ? null : seen[deciding]!, units, model, parting, part, habit),
  };
}

function familyFirstOf(rule: NameSplitRule, { order }: NameHabit): number | null {
  if (rule === 'family-first') return FAMILY_FIRST['last-first'];
  if (rule !== 'particles') return FAMILY_FIRST['first-last'];
  return order === null ? null : FAMILY_FIRST[order];
}

/** What the rule says counts half, where it is not the one that knows names; a sure sign in the name counts much. */
function withRule({ partings, likely }: NameModel, units: readonly NameUnit[], part: RulePart): Float64Array {
  const weighed = likely.slice();
  const at = partings.findIndex(
    ({ cut, familyFirst }) => units[cut]!.from === part.words && familyFirst === part.familyFirst,
  );
  if (at === -1) return weighed;
  const weight = part.rule === 'particles' ? part.trust : 0.5;
  for (let index = 0; index < weighed.length; index++) weighed[index]! *= 1 - weight;
  weighed[at]! += weight;
  return weighed;
}

interface Seen {
  readonly by: 'email' | 'user-id';
  readonly handle: Handle;
  readonly order: HandleOrder;
}

function handlesOf({ address, id, habit }: NameEvidence): readonly Seen[] {
  const seen: Seen[] = [];
  const ofAddress = address === '' ? null : handleOfAddress(address);
  if (ofAddress !== null) seen.push({ by: 'email', handle: ofAddress, order: habit.addressOrder });
  const ofId = handleOfId(id);
  if (ofId !== null && ofId.letters !== ofAddress?.letters) {
    seen.push({ by: 'user-id', handle: ofId, order: habit.idOrder });
  }
  return seen;
}

function indexOfMost(values: Float64Array): number {
  let best = 0;
  for (let at = 1; at < values.length; at++) if (values[at]! > values[best]!) best = at;
  return best;
}

/** Compared with partings of the same order, where there are: the order is known by other things, too. */
function decides({ fits, unexplained }: HandleFit, partings: readonly Parting[], best: number): boolean {
  const sameOrder = partings.length > 2;
  const { familyFirst } = partings[best]!;
  let next = unexplained;
  for (let at = 0; at < fits.length; at++) {
    if (at === best || (sameOrder && partings[at]!.familyFirst !== familyFirst)) continue;
    next = Math.max(next, fits[at]!);
  }
  return fits[best]! >= next * (sameOrder ? DECIDES : DECIDES_ORDER);
}

function reasonOf(
  seen: Seen | null,
  units: readonly NameUnit[],
  model: NameModel,
  parting: Parting,
  part: RulePart,
  habit: NameHabit,
): Pick<WeighedName, 'by' | 'reason'> {
  if (seen !== null) {
    return { by: seen.by, reason: saysHandle(seen) };
  }
  if (parting.familyFirst && part.rule === 'particles' && habit.order === 'last-first') {
    return { by: 'habit', reason: habit.orderReason };
  }
  return { by: 'known-names', reason: knownReason(units, model, parting) };
}

function saysHandle({ by, handle }: Seen): string {
  return by === 'email' ? `the e-mail's local part is ${handle.text}` : `the user id is ${handle.text}`;
}

function against(seen: readonly Seen[], fits: readonly (HandleFit | null)[], best: number): string | null {
  const at = fits.findIndex((fit) => fit !== null && Math.max(...fit.fits) >= fit.fits[best]! * DECIDES);
  return at === -1 ? null : saysHandle(seen[at]!);
}

/** Which word tells most about where the name is parted. Nothing is said to be known that is not. */
function knownReason(
  units: readonly NameUnit[],
  { roles }: NameModel,
  { cut, familyFirst }: Parting,
): string {
  const quoted = (from: number, to: number) =>
    `"${units
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ')}"`;
  const patronymic = roles.findIndex((role) => role.patronymic);
  if (patronymic > 0) return `${quoted(patronymic, patronymic + 1)} is a name from the father's`;
  if (familyFirst) {
    return isFamily(units[0]!, roles[0]!)
      ? `${quoted(0, cut)} is known as a family name`
      : 'names like it have the family name first';
  }
  const families = units.length - cut;
  if (families > 1) return `${quoted(cut, units.length)} looks like a family name of ${families} parts`;
  if (units[cut]!.kind === 'particle')
    return `${quoted(cut, units.length)} begins with a particle of family names`;
  const [given, family] = [roles[cut - 1]!, roles[cut]!];
  if (given.given !== 0 && given.family === 0) return `${quoted(cut - 1, cut)} is known as a given name`;
  if (isFamily(units[cut]!, family)) return `${quoted(cut, units.length)} is known as a family name`;
  if (given.learned > TELLS) return `others of this extract have ${quoted(cut - 1, cut)} as a first name`;
  if (family.learned < 1 / TELLS)
    return `others of this extract have ${quoted(cut, units.length)} as a last name`;
  return 'family names of one word are the most usual in names like it';
}

/** How much likelier others must make a word a given name, or a family name, for it to be the reason. */
const TELLS = 3;

function isFamily({ text }: NameUnit, { family }: WordRole): boolean {
  return family !== 0 || isVietnameseFamily(text);
}
