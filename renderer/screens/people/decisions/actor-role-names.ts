/** What IPA takes as the name of an actor role. */
const ACTOR_ROLE = /^[A-Za-z0-9_]{1,60}$/;
const PROBLEM = 'Letters, digits and underscore only.';

/** Why this cannot be an actor role; null where it can. */
export function actorRoleProblem(name: string): string | null {
  return ACTOR_ROLE.test(name) ? null : PROBLEM;
}

/** Why these cannot be the actor roles of everyone; null where they can. */
export function actorRolesProblem(names: readonly string[]): string | null {
  if (names.length === 0) return 'At least one is needed.';
  return names.every((name) => ACTOR_ROLE.test(name)) ? null : PROBLEM;
}
