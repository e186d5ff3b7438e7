import { idKey } from '../../../base/id-key.ts';
import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import { GEN_TYPES, type IpaObjectType } from '../objects.ts';
import { makeProtected } from '../policy/protected-users.ts';
import { secadmObstacle } from '../render/secadm-quoting.ts';
import { distinctKey, keyValues, objectKey } from '../state/object-key.ts';
import type { Operation } from './operation.ts';
import type { OperationList } from './operation-list.ts';
import type { Plan } from './plan.ts';

const OF_GEN: ReadonlySet<IpaObjectType> = new Set(GEN_TYPES);

/** What stands in no honest value, and what XML cannot hold: half characters, controls, line ends. */
const NEVER = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Cf}\uFFFE\uFFFF]/u;

/**
 * Why a plan that was not made here and now cannot be run: the planner would have made no such operation. A file may have
 * been changed by hand, or made to do harm; an undo may touch who is protected since, or bring back what cannot be
 * written. null where there is nothing to object to.
 */
export function* objectionToRun(list: OperationList): Steps<string | null> {
  const { plan } = list;
  const isProtected = makeProtected(plan.policy);
  const isOwn = makeIsOwn(plan);
  for (let number = 0; number < list.count; number++) {
    const operation = list.at(number);
    const objection =
      shapeObjection(operation) ??
      ownerObjection(operation, isProtected) ??
      (isOwn(operation) ? null : 'it is about somebody or something else than it stands with') ??
      stateObjection(operation, plan) ??
      valueObjection(operation, plan);
    if (objection !== null) return `${nameOf(operation)}: ${objection}`;
    if (number % STEP_SIZE === STEP_SIZE - 1) yield number;
  }
  if (plan.direction === 'undo' && plan.current.kind !== 'run') return 'it takes back no run';
  return againObjection(plan);
}

function shapeObjection({ type, action, before, after, again }: Operation): string | null {
  if ((before === null) !== (action === 'create') || (after === null) !== (action === 'delete')) {
    return `a ${action} has another value before and after`;
  }
  if (before !== null && after !== null && distinctKey(type, before) !== distinctKey(type, after)) {
    return 'it changes what the object is called';
  }
  if (action === 'update' && type !== 'actor' && type !== 'task' && type !== 'user-task') {
    return `a ${type} has nothing to change`;
  }
  return again === true && !OF_GEN.has(type) ? 'only objects of gen are added again' : null;
}

/**
 * Says whether an operation is about the person or task with which it stands. An identity is the person's by the plan,
 * or by an assignment that comes or goes with it; one that is only made harms nobody.
 */
function makeIsOwn({ people, tasks, changes }: Plan): (operation: Operation) => boolean {
  const assigned = new Set<string>();
  const assignment = (person: number, service: string, identity: string) =>
    `${person}\u0000${service}\u0000${idKey(identity)}`;
  for (const { type, subject, before, after } of changes) {
    if (type !== 'actor-identity') continue;
    for (const object of [before, after])
      if (object !== null) assigned.add(assignment(subject.index, object.service, object.identity));
  }
  return (operation) => {
    const { kind, index } = operation.subject;
    const object = (operation.after ?? operation.before)! as unknown as Readonly<Record<string, string>>;
    if (kind === 'task') return object.task !== undefined && idKey(object.task) === idKey(tasks[index]!.id);
    const { id, identity } = people[index]!;
    const owner = object.actor ?? object.user;
    if (owner !== undefined) return owner === id || idKey(owner) === idKey(id);
    if (operation.type !== 'identity') return false;
    return (
      operation.action === 'create' ||
      object.identity === identity ||
      idKey(object.identity!) === idKey(identity) ||
      assigned.has(assignment(index, object.service!, object.identity!))
    );
  };
}

/** Of a target that counts as empty nothing can be changed or taken away. */
function stateObjection({ action, again }: Operation, { current }: Plan): string | null {
  const rests = action !== 'create' || again === true;
  return current.kind === 'assumed-empty' && rests ? 'the target counts as empty' : null;
}

/**
 * An actor that goes to be added again has to come back, and only one that goes can. A run that stopped in between is
 * taken back by the second half alone.
 */
function againObjection({ changes, current }: Plan): string | null {
  const gone = new Map<string, Operation>();
  for (const operation of changes) {
    const { type, action, before, after, again, subject } = operation;
    if (type !== 'actor' || again !== true) continue;
    const key = `${subject.index}\u0000${distinctKey(type, (after ?? before)!)}`;
    if (action === 'delete') gone.set(key, operation);
    else if (!gone.delete(key) && current.kind !== 'run')
      return `${nameOf(operation)}: it is added again without a delete`;
  }
  const [lost] = gone.values();
  return lost === undefined ? null : `${nameOf(lost)}: it is deleted to be added again, and is not`;
}

function valueObjection(operation: Operation, plan: Plan): string | null {
  const { type, before, after } = operation;
  if (keyValues(type, (after ?? before)!).includes('')) return 'it has no name';
  const value = unwritableValue(operation, plan);
  if (value === null) return null;
  if (value === '') return 'an actor needs a last name';
  return NEVER.test(value)
    ? 'a value holds a character that cannot be written'
    : 'a value cannot be written in a secadm file';
}

/**
 * The value for which an operation cannot be written; '' for a last name that is missing, null where all can. Of what is
 * deleted only its name is written; whatever else IPA holds of it is no matter.
 */
export function unwritableValue(operation: Operation, plan: Plan): string | null {
  const { type, before, after } = operation;
  const { quoting } = plan.target.render;
  const bySecadm = OF_GEN.has(type) && !isRequest(operation, plan);
  const values: string[] = after === null ? keyValues(type, before!) : Object.values(after);
  const unwritable = values.find(
    (value) => value !== '' && (NEVER.test(value) || (bySecadm && secadmObstacle(value, quoting) !== null)),
  );
  if (unwritable !== undefined) return unwritable;
  const isNameless = operation.type === 'actor' && operation.after?.lastName.trim() === '';
  return isNameless && operation.before?.lastName.trim() !== '' ? '' : null;
}

/** The web administration takes values that secadm cannot. */
function isRequest({ action }: Operation, { policy }: Plan): boolean {
  return action === 'update' && policy.changes.actorUpdate === 'administration';
}

function ownerObjection(operation: Operation, isProtected: (id: string) => boolean): string | null {
  const who = ownersOf(operation).find(isProtected);
  return who === undefined ? null : `${who} is protected`;
}

/** Whose object it is: the actor, the user, or the account at the end of an identity. */
function ownersOf({ before, after }: Operation): string[] {
  const object = (after ?? before) as unknown as Readonly<Record<string, string>>;
  const { actor, user, identity } = object;
  return [actor, user, identity, identity?.replace(/^.*[:\\]/, '')].filter((name) => name !== undefined);
}

function nameOf({ type, before, after }: Operation): string {
  const object = after ?? before;
  return object === null ? type : `${type} ${objectKey(type, object)}`;
}
