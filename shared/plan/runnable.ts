import { distinctKey, keyValues, objectKey } from '../ipa/object-key.ts';
import { GEN_TYPES, type IpaObjectType } from '../ipa/objects.ts';
import { makeProtected } from '../policy/protected-users.ts';
import { secadmObstacle } from '../render/secadm-quoting.ts';
import { STEP_SIZE, type Steps } from '../steps/steps.ts';
import type { Operation } from './operation.ts';
import type { OperationList } from './operation-list.ts';

const OF_GEN: ReadonlySet<IpaObjectType> = new Set(GEN_TYPES);

/** What stands in no honest value, and what XML cannot hold: half characters, controls, line ends. */
const NEVER = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Cf}\uFFFE\uFFFF]/u;

/**
 * Why a plan that was not made here and now cannot be run: the planner would have made no such operation. A file may have
 * been changed by hand, or made to do harm; an undo may touch who is protected since, or bring back what cannot be
 * written. null where there is nothing to object to.
 */
export function* objectionToRun(list: OperationList): Steps<string | null> {
  const isProtected = makeProtected(list.plan.policy);
  for (let number = 0; number < list.count; number++) {
    const operation = list.at(number);
    const objection =
      shapeObjection(operation) ?? ownerObjection(operation, isProtected) ?? valueObjection(operation, list);
    if (objection !== null) return `${nameOf(operation)}: ${objection}`;
    if (number % STEP_SIZE === STEP_SIZE - 1) yield number;
  }
  return null;
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

/** Of what is deleted only its name is written; whatever else IPA holds of it is no matter. */
function valueObjection({ type, before, after }: Operation, { plan }: OperationList): string | null {
  const name = keyValues(type, (after ?? before)!);
  if (name.includes('')) return 'it has no name';
  for (const value of after === null ? name : Object.values(after)) {
    if (value === '') continue;
    if (NEVER.test(value)) return 'a value holds a character that cannot be written';
    if (OF_GEN.has(type) && secadmObstacle(value, plan.target.render.quoting) !== null) {
      return 'a value cannot be written in a secadm file';
    }
  }
  return null;
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
