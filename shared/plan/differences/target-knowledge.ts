import type { IpaWay } from '../../environment/ipa-source.ts';
import type { IpaObjectType } from '../../ipa/objects.ts';
import type { TargetState } from '../../ipa/target-state.ts';

/** How what the target holds is known, and of which Landmark system. */
export interface TargetKnown {
  /** null where the target counts as empty. */
  readonly way: Exclude<IpaWay, 'empty'> | null;
  /** '' where no Landmark system is named. */
  readonly landmarkSystem: string;
}

/**
 * The lists on which nothing can be deleted, as they are named to people: those that were not read, and those that
 * came empty while there is what has them. An empty list is more often a query or a right that is wrong.
 */
export function doubtfulLists(
  { counts, notRead }: Pick<TargetState, 'counts' | 'notRead'>,
  types: readonly IpaObjectType[],
): readonly string[] {
  const doubtful: string[] = [];
  for (const type of types) {
    if (notRead.includes(type)) doubtful.push(type);
    else if (counts[type] === 0 && hasOwners(type, counts)) doubtful.push(`${type} (empty)`);
  }
  return doubtful;
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
