/**
 * How a person or role stands between M3 and the target. `new`: only in M3. `extra`: only in the target.
 * `blocked`, `protected` and `excluded` people are not compared.
 */
export const SITUATIONS = ['new', 'equal', 'different', 'extra', 'blocked', 'protected', 'excluded'] as const;
export type Situation = (typeof SITUATIONS)[number];

/**
 * What becomes of a person or role. `disable` takes user-tasks, user and actor roles away and leaves actor and
 * identity; `report` says that something differs and does nothing; `leave` does nothing.
 */
export const ACTIONS = ['create', 'update', 'disable', 'delete', 'report', 'leave'] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * People and roles by what a person wants to know of them; each is in one group alone. `delete` also holds those of
 * whom only access is taken away, `left` whoever is blocked, protected, out of scope or left by a rule.
 */
export const SUBJECT_GROUPS = ['create', 'update', 'delete', 'report', 'equal', 'left'] as const;
export type SubjectGroup = (typeof SUBJECT_GROUPS)[number];

export function groupOf(subject: { readonly situation: Situation; readonly action: Action }): SubjectGroup {
  const { situation, action } = subject;
  if (action === 'disable') return 'delete';
  if (action !== 'leave') return action;
  return situation === 'equal' ? 'equal' : 'left';
}
