import type { Finding } from '../findings/finding.ts';
import { GEN_TYPES, type IpaObjectType } from '../ipa/objects.ts';
import { idKey } from '../m3/extracts.ts';
import { STEP_SIZE, type Steps } from '../steps/steps.ts';
import { someOf } from './differences/change-book.ts';
import type { GenRegister } from './gen-register.ts';
import type { Operation } from './operation.ts';
import type { OperationList } from './operation-list.ts';
import type { Plan } from './plan.ts';
import { inSubjectOrder } from './subject-order.ts';

const OF_GEN: ReadonlySet<IpaObjectType> = new Set(GEN_TYPES);

/**
 * Why a plan from a file would take an actor from another environment, which shares its gen; null where it does not. A
 * plan that is made here asks the register while it is made.
 */
export function* findNeededElsewhere(list: OperationList, register: GenRegister): Steps<string | null> {
  const { from, to } = list.sections['gen-delete'];
  for (let number = from; number < to; number++) {
    const operation = list.at(number);
    if (operation.type === 'actor') {
      const { actor } = operation.before!;
      const neededBy = register.neededBy(idKey(actor));
      if (neededBy.length > 0) return `actor ${actor} is needed by ${someOf(neededBy)}`;
    }
    if (number % STEP_SIZE === STEP_SIZE - 1) yield number;
  }
  return null;
}

/**
 * Leaves in gen what another environment has come to need since: an undo then takes away no more than the user here.
 * Who that is stands among the findings.
 */
export function* spareNeededElsewhere(plan: Plan, register: GenRegister): Steps<Plan> {
  const spared = new Set<number>();
  const findings: Finding[] = [];
  const users: Operation[] = [];
  const deletes = deletersOf(plan);
  for (let index = 0; index < plan.people.length; index++) {
    if (index % STEP_SIZE === 0) yield index;
    if (!deletes(index)) continue;
    const { id, whole } = plan.people[index]!;
    const neededBy = register.neededBy(idKey(id));
    if (neededBy.length === 0) continue;
    spared.add(index);
    findings.push({
      code: 'GEN-ACTOR-NEEDED',
      subject: { kind: 'user', id },
      params: { actor: id, by: someOf(neededBy) },
    });
    const subject = { kind: 'person', index } as const;
    if (whole)
      users.push({
        type: 'user',
        action: 'delete',
        situation: 'new',
        subject,
        before: { user: id },
        after: null,
      });
  }
  if (spared.size === 0) return plan;
  const isSpared = ({ type, action, again, subject }: Operation) =>
    subject.kind === 'person' &&
    spared.has(subject.index) &&
    OF_GEN.has(type) &&
    action === 'delete' &&
    again !== true;
  return {
    ...plan,
    people: plan.people.map((person, index) => (spared.has(index) ? { ...person, whole: false } : person)),
    changes: inSubjectOrder([...plan.changes.filter((operation) => !isSpared(operation)), ...users]),
    findings: [...plan.findings, ...findings],
  };
}

/** Says of a person whether the plan deletes the actor. */
function deletersOf({ people, changes, direction }: Plan): (index: number) => boolean {
  const listed = new Set<number>();
  for (const { type, action, again, subject } of changes) {
    if (type === 'actor' && action === 'delete' && again !== true) listed.add(subject.index);
  }
  return (index) => listed.has(index) || (direction === 'undo' && people[index]!.whole);
}
