import { idKey } from '../../../base/id-key.ts';
import type { Policy } from '../../../policy/policy.ts';
import { makeMatcher } from '../../../policy/scope.ts';
import type { Actor } from '../objects.ts';

/** What can be asked of somebody who is only in the target. */
export interface ScopedTargetPerson {
  readonly key: string;
  readonly id: string;
  readonly actor: Actor | null;
  /** The names of the person's tasks. */
  tasks(): Iterable<string>;
}

/**
 * The other side of the scope: says of somebody whom M3 does not know whether the policy speaks of that person. Only
 * who is in scope can look as if deleted from M3. A rule that asks for what the target does not hold (a status, a
 * department, the name where there is no actor) keeps the person out; under `active` everybody is in, since it says
 * nothing of who is gone.
 */
export function makeTargetScope({
  scope,
  nameSplit,
}: Pick<Policy, 'scope' | 'nameSplit'>): (person: ScopedTargetPerson) => boolean {
  const include = new Set(scope.include.map(idKey));
  const exclude = new Set(scope.exclude.map(idKey));
  const rule = ruleOf({ scope, nameSplit });
  return (person) => !exclude.has(person.key) && (include.has(person.key) || rule(person));
}

function ruleOf({
  scope,
  nameSplit,
}: Pick<Policy, 'scope' | 'nameSplit'>): (person: ScopedTargetPerson) => boolean {
  switch (scope.rule) {
    case 'all':
    case 'active':
      return () => true;
    case 'list': {
      const list = new Set(scope.list.map(idKey));
      return ({ key }) => list.has(key);
    }
    case 'roles': {
      const roles = new Set(scope.roles.map(idKey));
      return (person) => Array.from(person.tasks()).some((task) => roles.has(idKey(task)));
    }
    case 'filter': {
      const matches = makeMatcher(scope.filter);
      const familyFirst = nameSplit.rule === 'family-first';
      return (person) => {
        const value = fieldOf(person, scope.filter.field, familyFirst);
        return value !== null && matches([value]);
      };
    }
  }
}

/** The value as M3 would hold it; null where the target does not know. */
function fieldOf(
  { id, actor }: ScopedTargetPerson,
  field: Policy['scope']['filter']['field'],
  familyFirst: boolean,
): string | null {
  if (field === 'user') return id;
  if (actor === null) return null;
  if (field === 'email') return actor.email;
  if (field !== 'name') return null;
  const { firstName, lastName } = actor;
  return familyFirst ? `${lastName} ${firstName}` : `${firstName} ${lastName}`;
}
