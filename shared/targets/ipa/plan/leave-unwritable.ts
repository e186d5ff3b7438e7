import type { Finding } from '../../../base/finding.ts';
import { findingAbout, remark } from '../../../base/remark.ts';
import { STEP_SIZE, type Steps } from '../../../base/steps.ts';
import { GEN_TYPES, type IpaObjectType } from '../objects.ts';
import type { Operation } from './operation.ts';
import type { Plan } from './plan.ts';
import { unwritableValue } from './runnable.ts';
import { undoOfLess } from './undo-plan.ts';

const OF_GEN: ReadonlySet<IpaObjectType> = new Set(GEN_TYPES);

/**
 * Leaves out of an undo what would bring back a value that no file can carry, with all that hangs on it: of a person
 * what is in gen, or everything where the data area has the value; a task with its user-tasks. The rest is taken back. Who
 * or what it is stands among the findings, with the value.
 */
export function* leaveUnwritable(plan: Plan): Steps<Plan> {
  const left = new Left(plan);
  for (let at = 0; at < plan.changes.length; at++) {
    left.look(plan.changes[at]!);
    if (at % STEP_SIZE === 0) yield at;
  }
  if (left.findings.length === 0) return plan;
  const changes = plan.changes.filter((operation) => !left.has(operation));
  return undoOfLess(plan, changes, left.findings);
}

class Left {
  readonly findings: Finding[] = [];
  readonly #plan: Plan;
  readonly #found = new Set<string>();
  /** People of whom nothing is done in gen, and those of whom nothing is done at all. */
  readonly #inGen = new Set<number>();
  readonly #people = new Set<number>();
  /** Tasks, by index, of which nothing is done; and by name those that are not made again. */
  readonly #tasks = new Set<number>();
  readonly #missing = new Set<string>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  look(operation: Operation): void {
    const value = unwritableValue(operation, this.#plan);
    if (value === null) return;
    const { type, subject } = operation;
    if (subject.kind === 'person') (OF_GEN.has(type) ? this.#inGen : this.#people).add(subject.index);
    else this.#tasks.add(subject.index);
    if (type === 'task' && operation.action === 'create') this.#missing.add(operation.after!.task);
    this.#find(operation, value);
  }

  has({ type, subject, action, after }: Operation): boolean {
    const { kind, index } = subject;
    if (kind === 'task') return this.#tasks.has(index);
    if (this.#people.has(index) || (OF_GEN.has(type) && this.#inGen.has(index))) return true;
    return type === 'user-task' && action === 'create' && this.#missing.has(after!.task);
  }

  #find({ subject: { kind, index } }: Operation, value: string): void {
    const { people, tasks } = this.#plan;
    const id = kind === 'person' ? people[index]!.id : tasks[index]!.id;
    const key = `${kind} ${index}`;
    if (this.#found.has(key)) return;
    this.#found.add(key);
    const subject = { kind: kind === 'person' ? 'user' : 'role', id } as const;
    this.findings.push(findingAbout(subject, remark('TARGET-UNWRITABLE', { value })));
  }
}
