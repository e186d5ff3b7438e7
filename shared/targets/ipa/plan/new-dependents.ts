import { idKey } from '../../../base/id-key.ts';
import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import type { IpaObjects } from '../objects.ts';
import { keyValues, objectKey } from '../state/object-key.ts';
import type { TargetReading } from '../state/target-state.ts';
import type { OperationList } from './operation-list.ts';
import type { StaleObject, StaleReport } from './stale.ts';

/** What hangs on actors, users and tasks, and on whose fate it hangs. */
const DEPENDENTS = ['actor-identity', 'actor-role', 'user-task'] as const;
type Dependent = (typeof DEPENDENTS)[number];

const MOST_OBJECTS = 100;

/**
 * Looks for what has come to hang on something since the plan was made, that the plan deletes, also to add it again:
 * IPA would refuse the delete half-way (domain.md, 1, What does not fit, 6), or it would be lost.
 * @param numbers the operations that are to be run, ascending; null for all
 */
export function* findNewDependents(
  list: OperationList,
  reading: TargetReading,
  numbers: Uint32Array | null,
): Steps<StaleReport> {
  const going = yield* goingObjects(list, numbers);
  const objects: StaleObject[] = [];
  let count = 0;
  if (going.owners.size === 0) return { count, objects };
  let step = 0;
  for (const type of DEPENDENTS) {
    for (const object of reading.objects(type) ?? []) {
      if (++step % STEP_SIZE === 0) yield step;
      const owner = ownersOf(type, object)
        .map((one) => going.owners.get(one))
        .find((one) => one !== undefined);
      if (owner === undefined || going.known.has(keyOf(type, object))) continue;
      count++;
      const remark = `is there now, was not before; ${owner} is to be deleted`;
      if (objects.length < MOST_OBJECTS)
        objects.push({ object: `${type} ${objectKey(type, object)}`, remark });
    }
  }
  return { count, objects };
}

interface Going {
  /** What is still to be deleted, e.g. `actor ABERGSTR`, by its key. */
  readonly owners: ReadonlyMap<string, string>;
  /** What of its dependents the plan knows: it deletes them first. */
  readonly known: ReadonlySet<string>;
}

function* goingObjects(list: OperationList, numbers: Uint32Array | null): Steps<Going> {
  const owners = new Map<string, string>();
  const known = new Set<string>();
  const open = numbers === null ? null : new Set(numbers);
  for (let number = 0; number < list.count; number++) {
    const operation = list.at(number);
    if (number % STEP_SIZE === STEP_SIZE - 1) yield number;
    const { type, before, action } = operation;
    if (action !== 'delete' || before === null || type === 'identity') continue;
    if (type !== 'actor' && type !== 'user' && type !== 'task') known.add(keyOf(type, before));
    else if (open === null || open.has(number)) {
      const id = objectKey(type, before);
      owners.set(nameKey(type, id), `${type} ${id}`);
    }
  }
  return { owners, known };
}

function keyOf(type: Dependent, object: IpaObjects[Dependent]): string {
  return [type, ...keyValues(type, object).map(idKey)].join('\u0000');
}

/** One and the same for every spelling of an id. */
function nameKey(type: 'actor' | 'user' | 'task', id: string): string {
  return `${type} ${idKey(id)}`;
}

function ownersOf(type: Dependent, object: IpaObjects[Dependent]): string[] {
  if (type !== 'user-task') return [nameKey('actor', (object as IpaObjects['actor-role']).actor)];
  const { user, task } = object as IpaObjects['user-task'];
  return [nameKey('user', user), nameKey('task', task)];
}
