import type { Finding } from '../../../base/finding.ts';
import { idKey } from '../../../base/id-key.ts';
import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import type { Roster } from '../../../m3/roster.ts';
import type { HandDecision } from '../../../policy/changes.ts';
import type { Policy } from '../../../policy/policy.ts';
import { inSubjectOrder } from '../../../target/subject-order.ts';
import type { Decision, PersonOfM3 } from '../plan/decision.ts';
import type { GenRegister } from '../plan/gen-register.ts';
import type { Plan, PlannedPerson } from '../plan/plan.ts';
import type { SecadmQuoting } from '../render/secadm-quoting.ts';
import { doubtInWords } from '../state/reading-doubts.ts';
import type { TargetState } from '../state/target-state.ts';
import { DeleteCertainty } from './certainty/delete-certainty.ts';
import { ChangeBook } from './change-book.ts';
import { M3Knowledge } from './m3-knowledge.ts';
import { findingsOfOne } from './only-person.ts';
import { type Pair, pairPeople } from './pair-people.ts';
import { ActorPlanner } from './plan-actor.ts';
import { ExtraPlanner, type Fate } from './plan-extra.ts';
import { PersonPlanner, type Standing } from './plan-person.ts';
import { listTaskDeletes, planTasks, spareTasksInUse } from './plan-tasks.ts';
import { UserTaskPlanner } from './plan-user-tasks.ts';
import type { TargetKnown } from './target-knowledge.ts';

export interface DifferenceInput {
  readonly roster: Roster;
  readonly decision: Decision;
  readonly state: TargetState;
  readonly register: GenRegister;
  readonly policy: Policy;
  readonly quoting: SecadmQuoting;
  readonly known: TargetKnown;
  /** idKey of the one person whom it is about; null for everybody. */
  readonly only: string | null;
}

/** What the comparison gives to a plan. */
export type Differences = Pick<Plan, 'people' | 'tasks' | 'userTasks' | 'changes' | 'untouched' | 'findings'>;

/** Compares the desired state with the target's, tasks first, since user-tasks hang on them. */
export function* planDifferences(input: DifferenceInput): Steps<Differences> {
  const { roster, decision, state, register, policy, quoting, known, only } = input;
  const book = new ChangeBook();
  reportLists(state, book);
  const m3 = new M3Knowledge(roster, decision, policy);
  const actors = new ActorPlanner({ state, policy, quoting, register, known, m3, book });
  const handOf = handDecisions(policy);

  const pairs = yield* pairPeople(decision.people, state.people);
  const isDecided = (key: string) => handOf(key) === 'apply';
  const isToGo = (key: string) => takesAway(policy, handOf(key));
  const certainty = new DeleteCertainty({ pairs, roster, m3, isDecided, isToGo });
  const persons = new PersonPlanner({ policy, quoting, actors, certainty, m3, book });
  const extras = new ExtraPlanner({
    ...{ state, policy, people: decision.people },
    ...{ register, actors, certainty, book },
  });
  const fates = fatesOf(pairs, extras, handOf);
  const userOf = usersNamedLikeTasks(pairs, decision, state);
  const tasks = planTasks(decision, state, { policy, quoting, m3, book, userOf });
  // A plan for one person leaves the tasks, and so what hangs on them.
  if (only !== null) tasks.doomed.fill(0);
  const left = (pair: Pair) => !m3.userRolesRead || isLeft(pair, persons, handOf);
  spareTasksInUse(tasks, state, () => touchable(pairs, fates, state, left), book);

  const people: PlannedPerson[] = [];
  const shown = only === null ? pairs : pairs.filter(({ key }) => key === only);
  const userTasks = new UserTaskPlanner({
    roster,
    state,
    tasks,
    people: shown.length,
    changes: policy.changes,
    m3,
    book,
    decision,
  });
  for (let at = 0; at < shown.length; at++) {
    const pair = shown[at]!;
    const index = people.length;
    if (pair.person === null) {
      const fate = fates.get(pair);
      if (fate === undefined) continue;
      extras.list(pair, fate, index, userTasks);
      people.push(extras.plannedPerson(pair, fate));
    } else people.push(planPerson(pair, index));
    userTasks.end(index);
    if (at % STEP_SIZE === 0) yield at;
  }
  listTaskDeletes(tasks, book);
  return {
    people,
    tasks: tasks.tasks,
    userTasks: yield* userTasks.finish(people.length),
    changes: inSubjectOrder(book.operations),
    untouched: { equal: book.equal, onlyInTarget: book.onlyInTarget },
    findings: withFindings(only === null ? decision.findings : findingsOfOne(decision, only), [
      ...book.findings,
      ...actors.forms.findings(),
    ]),
  };

  function planPerson(pair: Pair, index: number): PlannedPerson {
    const person = pair.person!;
    if (person.situation !== 'new') return person;
    const standing = persons.plan(pair, index, handOf(pair.key), userTasks);
    // Most often everybody is new, or nobody is.
    return standing.whole ? person : withStanding(person, standing);
  }
}

/** Says of every row of the target's lists that could not be read which one it is, as far as they are kept. */
function reportLists({ doubts }: TargetState, book: ChangeBook): void {
  for (const one of doubts) {
    one.first.forEach((doubt, at) => {
      // What is not kept in words is counted with the last that is.
      const count = at === one.first.length - 1 ? one.count - at : 1;
      const { list: file, row: line } = doubt;
      const subject =
        line === 0 ? ({ kind: 'extract', file } as const) : ({ kind: 'row', file, line } as const);
      const reason = doubtInWords({ ...one, count, first: [doubt] });
      book.find('TARGET-LIST-NOT-WHOLE', subject, { type: one.type, reason });
    });
  }
}

/** The users that a task of either side is named like, by their idKey: few, of many users and tasks. */
function usersNamedLikeTasks(
  pairs: readonly Pair[],
  { tasks }: Pick<Decision, 'tasks'>,
  state: TargetState,
): (key: string) => string | null {
  const keys = new Set(tasks.map(({ id }) => idKey(id)));
  for (const task of state.setAside.untyped) keys.add(task);
  const users = new Map<string, string>();
  for (const { key, person, held } of pairs) {
    if (keys.has(key) && (person !== null || held?.user != null)) users.set(key, person?.id ?? held!.user!);
  }
  return (key) => users.get(key) ?? null;
}

/** Written out, since a hundred thousand spreads take as long as all the comparing. */
function withStanding(person: PersonOfM3, { situation, action, whole }: Standing): PlannedPerson {
  const { id, identity, firstName, lastName, email, actorRoles, source } = person;
  return { id, situation, action, whole, identity, firstName, lastName, email, actorRoles, source };
}

/** Whether a rule, and not a person by hand, takes away whoever is only in the target. */
function takesAway({ changes }: Policy, hand: HandDecision | undefined): boolean {
  const rule = changes.onlyInTarget.people;
  return (
    changes.delete && (hand === undefined || hand === 'apply') && (rule === 'delete' || rule === 'disable')
  );
}

function handDecisions({ changes }: Policy): (key: string) => HandDecision | undefined {
  const byHand = new Map(Object.entries(changes.byHand.people));
  return byHand.size === 0 ? () => undefined : (key) => byHand.get(key);
}

/** Who has a user in this data area, or has left an actor behind, can be only in the target. */
function fatesOf(
  pairs: readonly Pair[],
  extras: ExtraPlanner,
  handOf: (key: string) => HandDecision | undefined,
): ReadonlyMap<Pair, Fate> {
  const fates = new Map<Pair, Fate>();
  for (const pair of pairs) {
    if (pair.person === null && (pair.held!.user !== null || extras.isLeftBehind(pair)))
      fates.set(pair, extras.fateOf(pair, handOf(pair.key)));
  }
  return fates;
}

function isLeft(
  pair: Pair,
  persons: PersonPlanner,
  handOf: (key: string) => HandDecision | undefined,
): boolean {
  return pair.person!.situation !== 'new' || persons.reasonToLeave(pair, handOf(pair.key)) !== null;
}

/** By index into TargetState.people: 1 for those whose user-tasks may go with their task. */
function touchable(
  pairs: readonly Pair[],
  fates: ReadonlyMap<Pair, Fate>,
  state: TargetState,
  left: (pair: Pair) => boolean,
): Uint8Array {
  const flags = new Uint8Array(state.people.length);
  for (const pair of pairs) {
    if (pair.rows < 0 || pair.held?.user == null) continue;
    const action = fates.get(pair)?.action;
    if (pair.person === null ? action === 'delete' || action === 'disable' : !left(pair))
      flags[pair.rows] = 1;
  }
  return flags;
}

function withFindings(of: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
  return more.length === 0 ? of : [...of, ...more];
}
