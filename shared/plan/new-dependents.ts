import { distinctKey, objectKey } from '../ipa/object-key.ts';
import type { IpaObjects } from '../ipa/objects.ts';
import type { TargetReading } from '../ipa/target-state.ts';
import { STEP_SIZE, type Steps } from '../steps/steps.ts';
import type { OperationList } from './operation-list.ts';
import type { StaleObject, StaleReport } from './stale.ts';

/** What hangs on actors, users and tasks, and on whose fate it hangs. */
const DEPENDENTS = ['actor-identity', 'actor-role', 'user-task'] as const;
type Dependent = (typeof DEPENDENTS)[number];

const MOST_OBJECTS = 100;

/**
 * Looks for what has come to hang on something since the plan was made, that the plan deletes, also to add it again:
 * IPA would refuse the delete half-way (domain.md, 1, What does not fit, 6), or it would be lost.
 */
export function* findNewDependents(list: OperationList, reading: TargetReading): Steps<StaleReport> {
  const going = yield* goingObjects(list);
  const objects: StaleObject[] = [];
  let count = 0;
  if (going.owners.size === 0) return { count, objects };
  let step = 0;
  for (const type of DEPENDENTS) {
    for (const object of reading.objects(type) ?? []) {
      if (++step % STEP_SIZE === 0) yield step;
      const owner = ownersOf(type, object).find((one) => going.owners.has(one));
      if (owner === undefined || going.known.has(keyOf(type, object))) continue;
      count++;
      const remark = `is there, and was not; ${owner} is to be deleted`;
      if (objects.length < MOST_OBJECTS)
        objects.push({ object: `${type} ${objectKey(type, object)}`, remark });
    }
  }
  return { count, objects };
}

interface Going {
  /** What is deleted, e.g. `actor ABERGSTR`. */
  readonly owners: ReadonlySet<string>;
  /** What of its dependents the plan knows. */
  readonly known: ReadonlySet<string>;
}

function* goingObjects(list: OperationList): Steps<Going> {
  const owners = new Set<string>();
  const known = new Set<string>();
  for (let number = 0; number < list.count; number++) {
    const operation = list.at(number);
    if (number % STEP_SIZE === STEP_SIZE - 1) yield number;
    const { type, before, action } = operation;
    if (action !== 'delete' || before === null) continue;
    if (type === 'actor' || type === 'user' || type === 'task')
      owners.add(`${type} ${objectKey(type, before)}`);
    else if (type !== 'identity') known.add(keyOf(type, before));
  }
  return { owners, known };
}

function keyOf(type: Dependent, object: IpaObjects[Dependent]): string {
  return `${type} ${distinctKey(type, object)}`;
}

function ownersOf(type: Dependent, object: IpaObjects[Dependent]): string[] {
  if (type !== 'user-task') return [`actor ${(object as IpaObjects['actor-role']).actor}`];
  const { user, task } = object as IpaObjects['user-task'];
  return [`user ${user}`, `task ${task}`];
}
