import { wordsIn } from './known-words.ts';
import type { NameGroup } from './name-group.ts';
import type { WordRole } from './word-role.ts';

/** About as many names as all lists have together. */
const IN_ALL = 30_000;

/** How often a given name is one that the list of its group has, and one that is a given name elsewhere. */
const GIVEN = { here: 0.8, elsewhere: 0.12 } as const;
/** The same of family names: there are more of them, so that the lists have fewer of those there are. */
const FAMILY = { here: 0.55, elsewhere: 0.12 } as const;
/** How often a given name is known as a family name alone, where no other stands before it. */
const FIRST_FAMILY = 0.01;

/** How often a family name is known as a given name of other groups alone. */
const GIVEN_ELSEWHERE = 0.03;

/**
 * How likely somebody has the unit as a given name, among names of the group with that bit (0: of none). `called` is
 * whether it is the first given name. To be compared with `likelyFamily` of the same unit.
 */
export function likelyGiven(role: WordRole, bit: number, group: NameGroup, called: boolean): number {
  const { given, family } = role;
  const shape = role.shape * role.learned;
  if ((given | family) === 0) return shape;
  const ofFamily = called ? FIRST_FAMILY : group.middleFamily;
  return (
    shape * (share(given, bit, GIVEN.here, GIVEN.elsewhere) + share(family, bit, ofFamily, 0.3 * ofFamily))
  );
}

/** How likely somebody has it as a family name, or as one of two. */
export function likelyFamily(role: WordRole, bit: number, group: NameGroup): number {
  const { given, family } = role;
  if ((given | family) === 0) return 1;
  return (
    share(family, bit, FAMILY.here, FAMILY.elsewhere) + share(given, bit, group.familyGiven, GIVEN_ELSEWHERE)
  );
}

/** The share of one word among those known in the groups of the set; those of no group are known anywhere. */
function share(known: number, bit: number, here: number, elsewhere: number): number {
  if (known === 0) return 0;
  if (bit === 0) return here / IN_ALL;
  return elsewhere / IN_ALL + ((known & bit) === 0 ? 0 : here / wordsIn(bit));
}
