import type { IpaObjects, IpaObjectType } from '../../../../../shared/targets/ipa/objects.ts';
import type { Plan } from '../../../../../shared/targets/ipa/plan/plan.ts';
import { IpaModel } from '../../../../../shared/targets/ipa/rehearse/ipa-model.ts';
import { objectKey } from '../../../../../shared/targets/ipa/state/object-key.ts';
import type { TargetReading } from '../../../../../shared/targets/ipa/state/target-state.ts';
import { type Given, operationsOf, planOf, run } from '../../../../support/changes.ts';

/** Two people with a task each. */
export const ROWS = {
  users: [
    ['ANNA', 'Anna Ash', 'anna@x.se', '20'],
    ['BEN', 'Ben Birch', 'ben@x.se', '20'],
  ],
  roles: [
    ['BUYER', 'Buys'],
    ['SELLER', 'Sells'],
  ],
  userRoles: [
    ['ANNA', 'BUYER'],
    ['BEN', 'SELLER'],
  ],
} satisfies Given['rows'];

/** Every rule says delete. */
export const ALL_DELETE = {
  people: 'delete',
  tasks: 'delete',
  userTasks: 'delete',
  actorRoles: 'delete',
  actorsOfUnknownOrigin: 'delete',
} as const;

/** What is there once these rows were loaded. */
export function loaded(rows: Given['rows'] = ROWS, policy: NonNullable<Given['policy']> = {}): IpaModel {
  const model = new IpaModel();
  run(operationsOf(planOf({ rows, target: null, policy })), model);
  return model;
}

/** The user-roles of those who are there: M3 gives nobody else any. */
function rolesOf(users: Given['rows']['users']) {
  return ROWS.userRoles.filter(([user]) => users.some(([id]) => id === user));
}

/** The same rows without BEN, or with another one in his place. */
export function withoutBen(...others: Given['rows']['users']): Given['rows'] {
  const users = [ROWS.users[0]!, ...others];
  return { ...ROWS, users, userRoles: rolesOf(users) };
}

/** Of these types, the lists as given; of all others as they are. */
export function withLists(
  reading: TargetReading,
  lists: { readonly [T in IpaObjectType]?: readonly IpaObjects[T][] | null },
): TargetReading {
  return { objects: (type) => (type in lists ? lists[type] : reading.objects(type)) as never };
}

export function linesOf(plan: Plan): string[] {
  return operationsOf(plan).map(({ action, type, before, after, again }) => {
    const line = `${action} ${type} ${objectKey(type, (after ?? before)!)}`;
    return again === true ? `${line} (again)` : line;
  });
}

export function codesOf(plan: Plan, id: string): string[] {
  return plan.findings.filter(({ subject }) => 'id' in subject && subject.id === id).map(({ code }) => code);
}
