import { idKey } from '../../../base/id-key.ts';
import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import type { IpaObjects, IpaObjectType } from '../objects.ts';
import { IPA_TITLES } from './fields.ts';
import type { DoubtBook } from './reading-doubts.ts';
import { identityName, type TargetReading } from './target-state.ts';

/** Objects that name others, which are in IPA as long as they are. */
interface Reference<From extends IpaObjectType = IpaObjectType, To extends IpaObjectType = IpaObjectType> {
  readonly from: From;
  readonly to: To;
  readonly named: (object: IpaObjects[From]) => string;
  readonly name: (object: IpaObjects[To]) => string;
}

const identityKey = (one: IpaObjects['identity']) => identityName(idKey(one.service), idKey(one.identity));
const actorKey = ({ actor }: { readonly actor: string }) => idKey(actor);
const userKey = ({ user }: { readonly user: string }) => idKey(user);
const taskKey = ({ task }: { readonly task: string }) => idKey(task);

const REFERENCES = [
  { from: 'actor-identity', to: 'actor', named: actorKey, name: actorKey },
  { from: 'actor-identity', to: 'identity', named: identityKey, name: identityKey },
  { from: 'actor-role', to: 'actor', named: actorKey, name: actorKey },
  { from: 'user-task', to: 'user', named: userKey, name: userKey },
  { from: 'user-task', to: 'task', named: taskKey, name: taskKey },
] as const;

/**
 * Doubts lists that do not fit together: one names what the list of those does not hold, so that one of both is not whole, or was
 * made at another time, or has names that were changed.
 * @param listOf the file of the list of a type; of other types nothing is said
 */
export function* doubtReferences(
  reading: TargetReading,
  listOf: ReadonlyMap<IpaObjectType, string>,
  doubts: DoubtBook,
): Steps<void> {
  for (const { from, to, ...keys } of REFERENCES) {
    const [naming, named] = [listOf.get(from), listOf.get(to)];
    if (naming === undefined || named === undefined) continue;
    const lost = yield* countLost(reading, { from, to, ...keys } as unknown as Reference);
    if (lost === 0) continue;
    const what = IPA_TITLES[to].toLowerCase();
    doubts.add(from, {
      list: naming,
      row: 0,
      reason: `${lost} of its rows name ${what} that ${named} does not hold`,
    });
    doubts.add(to, { list: named, row: 0, reason: `it does not hold all ${what} that ${naming} names` });
  }
}

function* countLost(reading: TargetReading, { from, to, named, name }: Reference): Steps<number> {
  const names = new Set<string>();
  let step = 0;
  let lost = 0;
  for (const object of reading.objects(to) ?? []) {
    names.add(name(object));
    if (++step % STEP_SIZE === 0) yield step;
  }
  for (const object of reading.objects(from) ?? []) {
    if (!names.has(named(object))) lost++;
    if (++step % STEP_SIZE === 0) yield step;
  }
  return lost;
}
