import type { IpaWay } from '../ipa-source.ts';
import type { IpaObjectType } from '../objects.ts';
import { doubtInWords } from '../state/reading-doubts.ts';
import type { TargetState } from '../state/target-state.ts';

/** How what the target holds is known, and of which Landmark system. */
export interface TargetKnown {
  /** null where the target counts as empty. */
  readonly way: Exclude<IpaWay, 'empty'> | null;
  /** '' where no Landmark system is named. */
  readonly landmarkSystem: string;
}

/**
 * The lists on which nothing can be deleted, as they are named to people: those that were not read, those that were not read
 * whole, and those that came empty while there is what has them. An empty list is more often a query or a right that is wrong.
 */
export function doubtfulLists(
  { counts, notRead, doubts }: Pick<TargetState, 'counts' | 'notRead' | 'doubts'>,
  types: readonly IpaObjectType[],
): readonly string[] {
  const doubtful: string[] = [];
  for (const type of types) {
    if (doubts.some((one) => one.type === type)) doubtful.push(`${type} (not whole)`);
    else if (notRead.includes(type)) doubtful.push(type);
    else if (counts[type] === 0 && hasOwners(type, counts)) doubtful.push(`${type} (empty)`);
  }
  return doubtful;
}

/**
 * Why an object of the type that was not found may be there all the same: something of its list could not be read. null where
 * nothing speaks for it. A list that was not read at all counts as empty, which the plan says of itself.
 */
export function doubtOfMissing(
  { doubts }: Pick<TargetState, 'doubts'>,
  ...types: readonly IpaObjectType[]
): string | null {
  const found = doubts.find(({ type }) => types.includes(type));
  return found === undefined ? null : doubtInWords(found);
}

/** Whether the lists say nothing of a field, so that its '' is no value. */
export function isLeftOut(
  { leftOut }: Pick<TargetState, 'leftOut'>,
  type: IpaObjectType,
  field: string,
): boolean {
  return leftOut[type]?.includes(field) === true;
}

function hasOwners(type: IpaObjectType, counts: TargetState['counts']): boolean {
  if (type === 'actor-role' || type === 'actor-identity') return counts.actor > 0;
  return type === 'user-task' && counts.user > 0 && counts.task > 0;
}

/** Whether an object that is not known may be there all the same: only a look at IPA itself shows everything. */
export function isKnownInPart({ way }: TargetKnown): boolean {
  return way === 'record' || way === 'files';
}

/**
 * Whether other environments that share gen can be unknown: without a Landmark system's name an environment has a
 * register of its own. A practice host of no name belongs to one environment alone.
 */
export function isGenUnnamed({ way, landmarkSystem }: TargetKnown): boolean {
  return landmarkSystem === '' && way !== 'practice' && way !== null;
}
