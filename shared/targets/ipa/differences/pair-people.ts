import { idKey } from '../../../base/id-key.ts';
import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import type { PersonOfM3 } from '../plan/decision.ts';
import type { TargetPerson } from '../state/target-state.ts';

/** One id with what M3 and the target know of it; at least one of both. */
export interface Pair {
  readonly key: string;
  readonly person: PersonOfM3 | null;
  /** Where the target spells the id in several ways, the one that M3 has, otherwise the first one. */
  readonly held: TargetPerson | null;
  /** Index into TargetState.people, where the user-tasks stand; -1 for none. */
  readonly rows: number;
}

/**
 * Joins the people of both sides by idKey. Both stand in canonical order, and so do the pairs. Nobody is planned by that,
 * so its steps count as none.
 */
export function* pairPeople(people: readonly PersonOfM3[], targets: readonly TargetPerson[]): Steps<Pair[]> {
  const pairs: Pair[] = [];
  let at = 0;
  for (let index = 0; index < people.length; index++) {
    const person = people[index]!;
    const key = idKey(person.id);
    while (at < targets.length && targets[at]!.key < key) at = addTarget(pairs, targets, at, null);
    if (at < targets.length && targets[at]!.key === key) at = addTarget(pairs, targets, at, person);
    else pairs.push({ key, person, held: null, rows: -1 });
    if (index % STEP_SIZE === 0) yield 0;
  }
  while (at < targets.length) {
    at = addTarget(pairs, targets, at, null);
    if (pairs.length % STEP_SIZE === 0) yield 0;
  }
  return pairs;
}

/** Adds the pair of the key that stands at `from`, and answers where the next key begins. */
function addTarget(
  pairs: Pair[],
  targets: readonly TargetPerson[],
  from: number,
  person: PersonOfM3 | null,
): number {
  const { key } = targets[from]!;
  let to = from + 1;
  while (to < targets.length && targets[to]!.key === key) to++;
  if (to === from + 1) pairs.push({ key, person, held: targets[from]!, rows: from });
  else pairs.push({ key, person, ...chosenOf(targets.slice(from, to), from, person?.id ?? null) });
  return to;
}

/** Of several spellings the one that is meant, each part by itself; the others are only named. */
function chosenOf(
  twins: readonly TargetPerson[],
  from: number,
  id: string | null,
): Pick<Pair, 'held' | 'rows'> {
  const ofGen = twins.filter(hasGen);
  const users = twins.filter(({ user }) => user !== null);
  const user = users.find((one) => one.user === id) ?? users.find(hasGen) ?? users[0];
  const gen = ofGen.find(({ actor }) => actor?.actor === id) ?? ofGen.find((one) => one === user) ?? ofGen[0];
  const chosen = user ?? gen ?? twins[0]!;
  const held = {
    key: chosen.key,
    id: chosen.id,
    actor: gen?.actor ?? null,
    identities: gen?.identities ?? [],
    roles: gen?.roles ?? [],
    user: user?.user ?? null,
    twins: twins.filter((one) => !isAllTaken(one, gen, user)).map((one) => one.id),
  };
  return { held, rows: from + twins.indexOf(chosen) };
}

function hasGen({ actor, identities, roles }: TargetPerson): boolean {
  return actor !== null || identities.length > 0 || roles.length > 0;
}

/** Whether everything that stands under a spelling is what is meant: what is not is another one's. */
function isAllTaken(
  one: TargetPerson,
  gen: TargetPerson | undefined,
  user: TargetPerson | undefined,
): boolean {
  return (one === gen || !hasGen(one)) && (one === user || one.user === null);
}
