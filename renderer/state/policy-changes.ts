/** Changes of a policy that more than one screen makes, as pure functions for the change of `usePolicy()`. */
import { idKey } from '../../shared/base/id-key.ts';
import type { HandDecision } from '../../shared/policy/changes.ts';
import type { NameSplitPolicy, Policy } from '../../shared/policy/policy.ts';

type Correction = NameSplitPolicy['corrections'][string];

/** Remembers a person's names. */
export function correctName(id: string, correction: Correction): (policy: Policy) => Policy {
  return (policy) => ({
    ...policy,
    nameSplit: {
      ...policy.nameSplit,
      corrections: { ...policy.nameSplit.corrections, [idKey(id)]: { ...correction } },
    },
  });
}

/**
 * Remembers a person's names of which only `part` was given by hand. The other half is a guess, unless it was given or
 * confirmed before.
 */
export function correctPart(
  id: string,
  { name, firstName, lastName }: Correction,
  part: 'first-name' | 'last-name',
): (policy: Policy) => Policy {
  return (policy) => {
    const before = policy.nameSplit.corrections[idKey(id)];
    const names = { name, firstName, lastName };
    if (before === undefined || before.name !== name)
      return correctName(id, { ...names, byHand: part })(policy);
    // An older correction does not say which half was given; from its words one can still tell.
    if (before.byHand === undefined) return correctName(id, names)(policy);
    return correctName(id, { ...names, byHand: before.byHand === part ? part : 'both' })(policy);
  };
}

/** Forgets a person's names, so that the rule decides again. */
export function revertName(id: string): (policy: Policy) => Policy {
  return (policy) => {
    const { [idKey(id)]: forgotten, ...corrections } = policy.nameSplit.corrections;
    if (forgotten === undefined) return policy;
    return { ...policy, nameSplit: { ...policy.nameSplit, corrections } };
  };
}

export type ByHand = 'include' | 'exclude' | 'rule';

/** Takes people in or leaves them out by hand, or lets the rule decide again. */
export function decideByHand(ids: readonly string[], what: ByHand): (policy: Policy) => Policy {
  return (policy) => {
    const keys = new Set(ids.map(idKey));
    const without = (list: readonly string[]) => list.filter((id) => !keys.has(idKey(id)));
    const include = without(policy.scope.include);
    const exclude = without(policy.scope.exclude);
    if (what === 'include') include.push(...ids);
    if (what === 'exclude') exclude.push(...ids);
    return { ...policy, scope: { ...policy.scope, include, exclude } };
  };
}

/** Accepts a finding of one subject, or with `*` of every subject. */
export function acceptFinding(code: string, subject: string, reason: string): (policy: Policy) => Policy {
  return (policy) => ({
    ...policy,
    accepted: [
      ...policy.accepted.filter((one) => one.code !== code || one.subject !== subject),
      { code, subject, reason },
    ],
  });
}

/** Takes back the acceptance of a finding: that of the subject, and that of all subjects. */
export function unacceptFinding(code: string, subject: string): (policy: Policy) => Policy {
  return (policy) => ({
    ...policy,
    accepted: policy.accepted.filter(
      (one) => one.code !== code || (one.subject !== subject && one.subject !== '*'),
    ),
  });
}

/** Decides by hand what happens to one person or role; null lets the rules decide again. */
export function decideChange(
  kind: 'person' | 'task',
  id: string,
  decision: HandDecision | null,
): (policy: Policy) => Policy {
  return (policy) => {
    const list = kind === 'person' ? 'people' : 'tasks';
    const { byHand } = policy.changes;
    const { [idKey(id)]: before, ...others } = byHand[list];
    if ((before ?? null) === decision) return policy;
    const decided = decision === null ? others : { ...others, [idKey(id)]: decision };
    return { ...policy, changes: { ...policy.changes, byHand: { ...byHand, [list]: decided } } };
  };
}

/**
 * Plans only those who were chosen: the scope is the users, and the tasks are exactly the chosen roles or, where no role
 * was chosen, the roles that the users have.
 */
export function bringChosen(users: readonly string[], roles: readonly string[]): (policy: Policy) => Policy {
  return (policy) => ({
    ...policy,
    scope: {
      ...policy.scope,
      rule: 'list',
      list: [...users],
      include: [],
      exclude: [],
      tasks: { rule: roles.length === 0 ? 'of-people' : 'list', list: [...roles] },
    },
  });
}
