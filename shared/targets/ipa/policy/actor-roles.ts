import { idKey } from '../../../base/id-key.ts';
import type { Roster } from '../../../m3/roster.ts';
import type { Policy } from '../../../policy/policy.ts';

/**
 * Says of a user (index into Roster.users) which actor roles it gets: the default ones, then those of its M3
 * roles in the policy's order, each once. Equal sets are one and the same array, so that a million people do
 * not hold a million of them.
 */
export function makeActorRoles(
  policy: Policy['actorRoles'],
  roster: Pick<Roster, 'users' | 'roles' | 'userRoles'>,
): (userIndex: number) => readonly string[] {
  const defaults = Object.freeze([...new Set(policy.default)]);
  const ofRole = rulesOfRoles(policy, roster);
  if (ofRole.every((rules) => rules === undefined)) return () => defaults;

  const sets = new RuleSets();
  const setOfUser = new Uint32Array(roster.users.length);
  const { count, user, role } = roster.userRoles;
  for (let at = 0; at < count; at++) {
    for (const rule of ofRole[role[at]!] ?? []) {
      setOfUser[user[at]!] = sets.with(setOfUser[user[at]!]!, rule);
    }
  }
  const arrays = new SharedArrays();
  const ofSet = sets.rules.map((rules) =>
    arrays.shared([...defaults, ...rules.map((rule) => policy.byRole[rule]!.actorRole)]),
  );
  return (userIndex) => ofSet[setOfUser[userIndex]!]!;
}

/** For each role of the roster, the numbers of the policy's rules about it. */
function rulesOfRoles(policy: Policy['actorRoles'], roster: Pick<Roster, 'roles'>) {
  const byKey = new Map<string, number[]>();
  policy.byRole.forEach((rule, number) => {
    const key = idKey(rule.role);
    byKey.set(key, [...(byKey.get(key) ?? []), number]);
  });
  return roster.roles.map((role) => (byKey.size === 0 ? undefined : byKey.get(idKey(role.id))));
}

/** Sets of rules by number, each kept once; adding a rule to a set is looked up, not computed again. */
class RuleSets {
  readonly rules: (readonly number[])[] = [[]];
  readonly #numbers = new Map<string, number>([['', 0]]);
  readonly #steps = new Map<number, number>();

  with(set: number, rule: number): number {
    // Rules are fewer than 2^20 by any measure, so both fit one number.
    const step = set * 2 ** 20 + rule;
    const known = this.#steps.get(step);
    if (known !== undefined) return known;
    const rules = [...new Set([...this.rules[set]!, rule])].sort((a, b) => a - b);
    const key = rules.join();
    const number = this.#numbers.get(key) ?? this.rules.push(rules) - 1;
    this.#numbers.set(key, number);
    this.#steps.set(step, number);
    return number;
  }
}

class SharedArrays {
  readonly #known = new Map<string, readonly string[]>();

  /** The array that stands for these roles; two rules may give the same actor role, so each is taken once. */
  shared(roles: readonly string[]): readonly string[] {
    const unique = [...new Set(roles)];
    const key = unique.join();
    const known = this.#known.get(key) ?? Object.freeze(unique);
    this.#known.set(key, known);
    return known;
  }
}
