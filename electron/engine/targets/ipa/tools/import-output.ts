import type { IpaObjectType } from '../../../../../shared/targets/ipa/objects.ts';
import type { OutputFact, OutputReader } from '../../../tools/output-facts.ts';
import { FailureContext, idWords } from './failure-context.ts';
import { saysAlreadyThere } from './failure-words.ts';
import type { IpaCall } from './ipa-call.ts';
import type { PlanIds } from './plan-ids.ts';

/** The tables and business classes by which a message can say what kind of row it is about. */
const TABLES: readonly (readonly [RegExp, IpaObjectType])[] = [
  [/\bWFUSERTASK\b|\bPfiUserTask\b/i, 'user-task'],
  [/\bWFUSRPROFL\b|\bPfiUserProfile\b/i, 'user'],
  [/\bWFTASK\b|\bPfiTask\b/i, 'task'],
];

/** The operations that a line may be about; `certain` where one of them is meant for sure. */
interface Named {
  readonly operations: readonly number[];
  readonly certain: boolean;
}

const NOBODY: Named = { operations: [], certain: false };

/**
 * importPFIdata's output, which is unknown altogether (domain.md, 5): only failures are read, by the same
 * signs as secadm's, and given to a row where table, user and task leave only one.
 */
export class ImportOutput implements OutputReader {
  readonly #contents: IpaCall;
  readonly #ids: PlanIds;
  readonly #context = new FailureContext();

  constructor(contents: IpaCall, ids: PlanIds) {
    this.#contents = contents;
    this.#ids = ids;
  }

  line(text: string): OutputFact | null {
    const near = this.#context.take(text);
    if (near === null) return null;
    for (const line of near) {
      const named = this.#named(line, near[0]!);
      if (named !== null) return fact(named, text);
    }
    return { kind: 'doubtful', operations: [], words: text };
  }

  /** The rows that the ids in a line leave; null where it names nothing of this call. */
  #named(line: string, failureLine: string): Named | null {
    const ids = this.#ids;
    const words = [...idWords(line)];
    const people = new Set(words.map((word) => ids.person(word)).filter((found) => found !== undefined));
    const tasks = new Set(
      words.map((word) => ids.taskOperation(word)).filter((found) => found !== undefined),
    );
    if (people.size === 0 && tasks.size === 0) return null;
    if (people.size > 1 || tasks.size > 1) return NOBODY;
    const [person] = people;
    const [task] = tasks;
    const said = TABLES.find(([pattern]) => pattern.test(line) || pattern.test(failureLine))?.[1] ?? null;
    return this.#rows(person, task, said);
  }

  #rows(person: number | undefined, task: number | undefined, said: IpaObjectType | null): Named {
    const tasks = task !== undefined && this.#has(task) ? [task] : [];
    if (said === 'task') return { operations: tasks, certain: true };
    // A task alone, without its table: the row may also be a user-task.
    if (person === undefined) return said === null ? { operations: tasks, certain: false } : NOBODY;
    const own = this.#contents.ofPerson(person, said);
    if (task === undefined || said === 'user') return { operations: own, certain: true };
    const id = this.#taskId(task);
    const both = own.filter((number) => {
      const operation = this.#contents.at(number);
      return operation.type === 'user-task' && operation.after!.task === id;
    });
    return { operations: both, certain: true };
  }

  #has(number: number): boolean {
    return this.#contents.placeOf(number) >= 0;
  }

  #taskId(number: number): string | null {
    const operation = this.#contents.at(number);
    return operation.type === 'task' ? operation.after!.task : null;
  }
}

function fact({ operations, certain }: Named, words: string): OutputFact {
  const [operation] = operations;
  if (operation === undefined || operations.length > 1 || !certain) {
    return { kind: 'doubtful', operations, words };
  }
  const outcome = saysAlreadyThere(words) ? 'already-there' : 'failed';
  return { kind: 'said', operation, outcome, words, stops: true };
}
