import type { OperationList } from '../../../../../shared/target/operation-list.ts';
import type { Operation, OperationOf } from '../../../../../shared/targets/ipa/plan/operation.ts';
import type { Plan } from '../../../../../shared/targets/ipa/plan/plan.ts';

/**
 * Which people and tasks an id in a tool's output can mean. Built when the first failure has to be
 * understood: most runs never need it.
 */
export class PlanIds {
  readonly list: OperationList<Plan, Operation>;
  #people: Map<string, number> | null = null;
  #tasks: Map<string, number> | null = null;

  constructor(list: OperationList<Plan, Operation>) {
    this.list = list;
  }

  /** Index of the person with this id or identity; undefined where there is none. */
  person(word: string): number | undefined {
    if (this.#people === null) {
      this.#people = new Map();
      this.list.plan.people.forEach(({ id, identity, action }, index) => {
        if (action === 'leave' || action === 'report') return;
        this.#people!.set(identity, index);
        this.#people!.set(id, index);
      });
    }
    return this.#people.get(word);
  }

  #taskAt(number: number): string {
    const { before, after } = this.list.at(number) as OperationOf<'task'>;
    return (after ?? before)!.task;
  }

  /** Number of the task's operation; undefined where the plan does nothing about it. */
  taskOperation(word: string): number | undefined {
    if (this.#tasks === null) {
      this.#tasks = new Map();
      for (const { from, to } of this.list.stretchesOf('task')) {
        for (let number = from; number < to; number++) this.#tasks.set(this.#taskAt(number), number);
      }
    }
    return this.#tasks.get(word);
  }
}
