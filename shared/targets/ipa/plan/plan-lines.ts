import { z } from 'zod';
import { failure } from '../../../base/failure.ts';
import { isPlainObject } from '../../../base/format/plain-object.ts';
import { idKey } from '../../../base/id-key.ts';
import { OPERATION_ACTIONS } from '../../../target/operation.ts';
import { ACTIONS, SITUATIONS } from '../../../target/situations.ts';
import { IPA_TYPES, type IpaObjectType } from '../objects.ts';
import { requireKnownFormat } from './canonical-plan.ts';
import { PLAN_FORMAT, upgradePlan } from './plan-upgrades.ts';

const count = z.number().int().min(0);

/**
 * Of each line only what a comparison looks at. What else stands there, e.g. a setting that this version does
 * not know, is no reason to refuse the file.
 */
const headerSchema = z.object({
  plan: z.literal(PLAN_FORMAT),
  people: count,
  tasks: count,
  findings: count,
  policy: z.record(z.string(), z.unknown()),
  target: z.record(z.string(), z.unknown()),
});

const changesSchema = z
  .array(
    z.object({
      type: z.enum(IPA_TYPES as [IpaObjectType, ...IpaObjectType[]]),
      action: z.enum(OPERATION_ACTIONS),
      before: z.record(z.string(), z.string()).nullable(),
      after: z.record(z.string(), z.string()).nullable(),
      again: z.literal(true).optional(),
    }),
  )
  .optional();
export type ChangeLine = NonNullable<z.infer<typeof changesSchema>>[number];

const personSchema = z.object({
  person: z.string(),
  situation: z.enum(SITUATIONS),
  action: z.enum(ACTIONS),
  identity: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  actorRoles: z.array(z.string()),
  tasks: z.array(z.string()),
  from: z.array(z.string()).optional(),
  to: z.array(z.string()).optional(),
  changes: changesSchema,
});

const taskSchema = z.object({
  task: z.string(),
  situation: z.enum(SITUATIONS),
  action: z.enum(ACTIONS),
  description: z.string(),
  changes: changesSchema,
});

export type PersonLine = z.infer<typeof personSchema>;
export type TaskLine = z.infer<typeof taskSchema>;

/** A person or task of a plan file with the key by which it is found in another plan. */
export interface Keyed<T> {
  readonly key: string;
  readonly line: T;
}

/**
 * Reads a canonical plan line by line, without keeping any of it: header, then people, then tasks. Fails with
 * PLAN-FILE-INVALID, FILE-OF-NEWER-MUSTER. `lines` are without their line ends.
 */
export class PlanLineReader {
  readonly #lines: Iterator<string>;
  readonly settings: { readonly policy: unknown; readonly target: unknown };
  /** Brings the line of a person or task into the form of today. */
  readonly #upgrade: ReturnType<typeof upgradePlan>['subject'];
  #number = 0;
  #people: number;
  #tasks: number;
  #findings: number;
  #lastKey = '';

  constructor(lines: Iterable<string>) {
    this.#lines = lines[Symbol.iterator]();
    const stored = this.#check(this.#json(), z.looseObject({ plan: count }));
    requireKnownFormat(stored.plan);
    const { header, subject } = upgradePlan(stored);
    this.#upgrade = subject;
    const { people, tasks, findings, policy, target } = this.#check(header, headerSchema);
    this.#people = people;
    this.#tasks = tasks;
    this.#findings = findings;
    this.settings = { policy, target };
  }

  /** null once all people are read. */
  readonly nextPerson = (): Keyed<PersonLine> | null => {
    if (this.#people === 0) return null;
    this.#people--;
    const line = this.#parse(personSchema);
    const { tasks, from, to } = line;
    if ((from?.length ?? tasks.length) !== tasks.length || (to?.length ?? tasks.length) !== tasks.length) {
      throw this.#invalid('the dates do not match the tasks');
    }
    const key = this.#keyOf(line.person);
    // The tasks that follow are in an order of their own.
    if (this.#people === 0) this.#lastKey = '';
    return { key, line };
  };

  /** null once all tasks are read. The people have to be read before. */
  readonly nextTask = (): Keyed<TaskLine> | null => {
    if (this.#tasks === 0) return null;
    this.#tasks--;
    const line = this.#parse(taskSchema);
    return { key: this.#keyOf(line.task), line };
  };

  /** Goes over a finding. False once the file is read to its end. */
  skipFinding(): boolean {
    if (this.#findings > 0) {
      this.#findings--;
      this.#next();
      return true;
    }
    this.#number++;
    if (!this.#lines.next().done) throw this.#invalid('the file goes on after its end');
    return false;
  }

  /** Two plans are joined by their order, so a file in another order would be compared wrongly. */
  #keyOf(id: string): string {
    const key = idKey(id);
    if (key <= this.#lastKey && this.#lastKey !== '') throw this.#invalid('the file is not in order');
    this.#lastKey = key;
    return key;
  }

  #next(): string {
    this.#number++;
    const step = this.#lines.next();
    if (step.done) throw this.#invalid('the file ends too early');
    return step.value;
  }

  #parse<T>(schema: z.ZodType<T>): T {
    const line = this.#json();
    return this.#check(isPlainObject(line) ? this.#upgrade(line) : line, schema);
  }

  #json(): unknown {
    const text = this.#next();
    try {
      return JSON.parse(text);
    } catch {
      throw this.#invalid('the line is not JSON');
    }
  }

  #check<T>(value: unknown, schema: z.ZodType<T>): T {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0]!;
    throw this.#invalid(`${issue.path.join('.')}: ${issue.message}`);
  }

  #invalid(reason: string) {
    return failure('PLAN-FILE-INVALID', { line: this.#number, reason });
  }
}
