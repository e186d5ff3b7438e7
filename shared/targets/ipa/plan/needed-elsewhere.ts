import type { Finding } from '../../../base/finding.ts';
import { idKey } from '../../../base/id-key.ts';
import { findingAbout, remark } from '../../../base/remark.ts';
import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import { inSubjectOrder } from '../../../target/subject-order.ts';
import { someOf } from '../differences/change-book.ts';
import { GEN_TYPES, type IpaObjectType } from '../objects.ts';
import { distinctKey } from '../state/object-key.ts';
import { identityName } from '../state/target-state.ts';
import type { GenRegister } from './gen-register.ts';
import type { Operation } from './operation.ts';
import type { OperationList } from './operation-list.ts';
import type { Plan } from './plan.ts';
import { undoOfLess } from './undo-plan.ts';

const OF_GEN: ReadonlySet<IpaObjectType> = new Set(GEN_TYPES);

/**
 * Why a plan from a file would take an actor, or what belongs to it, from another environment, which shares its gen;
 * null where it does not. A plan that is made here asks the register while it is made.
 */
export function* findNeededElsewhere(list: OperationList, register: GenRegister): Steps<string | null> {
  const actorsOf = makeActorsOf(list.plan);
  for (const section of ['gen-update', 'gen-delete'] as const) {
    const { from, to } = list.sections[section];
    for (let number = from; number < to; number++) {
      const operation = list.at(number);
      if (operation.action === 'delete') {
        const needed = neededOf(actorsOf(operation), register);
        if (needed !== null) return `actor ${needed.actor} is needed by ${needed.by}`;
      }
      if (number % STEP_SIZE === STEP_SIZE - 1) yield number;
    }
  }
  return null;
}

/**
 * Leaves in gen what another environment has come to need since: an undo then takes away no more than the user here, and
 * what a run has taken for good or half-way still comes back. Who that is stands among the findings, also of whom only
 * values are changed back.
 */
export function* spareNeededElsewhere(plan: Plan, register: GenRegister): Steps<Plan> {
  const found = new Map<number, Finding>();
  const find = (index: number, { actor, by }: Needed) => {
    const subject = { kind: 'user', id: plan.people[index]!.id } as const;
    if (!found.has(index)) found.set(index, findingAbout(subject, remark('GEN-ACTOR-NEEDED', { actor, by })));
  };
  const listed = yield* spareListed(plan, register, find);
  const users: Operation[] = [];
  const people = [...plan.people];
  for (let index = 0; index < people.length; index++) {
    if (index % STEP_SIZE === 0) yield index;
    const person = people[index]!;
    if (plan.direction !== 'undo' || !person.whole) continue;
    const needed = neededOf([person.id], register);
    if (needed === null) continue;
    find(index, needed);
    people[index] = { ...person, whole: false };
    users.push({
      type: 'user',
      action: 'delete',
      situation: 'new',
      subject: { kind: 'person', index },
      before: { user: person.id },
      after: null,
    });
  }
  if (found.size === 0) return plan;
  const findings = [...found].sort(([a], [b]) => a - b).map(([, finding]) => finding);
  return undoOfLess({ ...plan, people }, inSubjectOrder([...listed, ...users]), findings);
}

/**
 * What is listed but for the deletes of what is needed, and but for what would be made again of these. What was taken
 * half-way has no delete any more: it is brought back.
 */
function* spareListed(
  plan: Plan,
  register: GenRegister,
  find: (person: number, needed: Needed) => void,
): Steps<Operation[]> {
  const actorsOf = makeActorsOf(plan);
  const stays = new Set<string>();
  const kept: Operation[] = [];
  for (let at = 0; at < plan.changes.length; at++) {
    if (at % STEP_SIZE === 0) yield at;
    const operation = plan.changes[at]!;
    const { type, action, subject, before, after, again } = operation;
    const touches = OF_GEN.has(type) && (action !== 'create' || again === true);
    const needed = touches ? neededOf(actorsOf(operation), register) : null;
    if (needed === null || subject.kind !== 'person') {
      kept.push(operation);
      continue;
    }
    if (action !== 'create') find(subject.index, needed);
    const key = `${type} ${distinctKey(type, (before ?? after)!)}`;
    if (action === 'delete') stays.add(key);
    else if (!stays.has(key)) kept.push(operation);
  }
  return kept;
}

interface Needed {
  readonly actor: string;
  /** The other environments, in words. */
  readonly by: string;
}

function neededOf(actors: readonly string[], register: GenRegister): Needed | null {
  for (const actor of actors) {
    const neededBy = register.neededBy(idKey(actor));
    if (neededBy.length > 0) return { actor, by: someOf(neededBy) };
  }
  return null;
}

/** Whose an object of gen is: an identity is of those who lose it in the same plan, otherwise of its person. */
function makeActorsOf({ people, changes }: Plan): (operation: Operation) => readonly string[] {
  const losing = new Map<string, string[]>();
  for (const { type, action, before } of changes) {
    if (type !== 'actor-identity' || action !== 'delete' || before === null) continue;
    const name = nameOfIdentity(before);
    const known = losing.get(name);
    if (known === undefined) losing.set(name, [before.actor]);
    else known.push(before.actor);
  }
  return (operation) => {
    const object = (operation.before ?? operation.after)! as unknown as Readonly<Record<string, string>>;
    if (object.actor !== undefined) return [object.actor];
    const { kind, index } = operation.subject;
    const name = nameOfIdentity(object as { service: string; identity: string });
    return losing.get(name) ?? (kind === 'person' ? [people[index]!.id] : []);
  };
}

function nameOfIdentity({
  service,
  identity,
}: {
  readonly service: string;
  readonly identity: string;
}): string {
  return identityName(service, idKey(identity));
}
