import { readFile, writeFile } from 'node:fs/promises';
import type { Driver } from '../../../electron/engine/driver/driver.ts';
import type { HeldTarget, LookDriver } from '../../../electron/engine/driver/look-driver.ts';
import type { PlanDriver, PlanMaking, PlanSummary } from '../../../electron/engine/driver/plan-driver.ts';
import type { RunDriver } from '../../../electron/engine/driver/run-driver.ts';
import type { CallContents } from '../../../electron/engine/tools/call-contents.ts';
import type { OutputReader } from '../../../electron/engine/tools/output-facts.ts';
import type { RunTools, ToolWatch } from '../../../electron/engine/tools/run-tools.ts';
import { idKey } from '../../../shared/base/id-key.ts';
import type { Steps } from '../../../shared/base/steps.ts';
import type { Environment } from '../../../shared/environment/environment.ts';
import type { Roster } from '../../../shared/m3/roster.ts';
import { makeAddressChoice } from '../../../shared/policy/company.ts';
import { NO_HABIT } from '../../../shared/policy/name-evidence/habit.ts';
import { makePersonName } from '../../../shared/policy/person-name.ts';
import type { AnyDecision } from '../../../shared/target/decision.ts';
import { inverseOf } from '../../../shared/target/operation.ts';
import type { OperationList } from '../../../shared/target/operation-list.ts';
import { countSubjects } from '../../../shared/target/subject-counts.ts';
import {
  type BookOperation,
  type BookPlan,
  type BookSection,
  type Entry,
  entriesOf,
  entryOf,
  lineOf,
  textOf,
} from './book.ts';
import { ADDRESS_BOOK } from './target.ts';

type List = OperationList<BookPlan, BookOperation, BookSection>;
type Book = ReadonlyMap<string, Entry>;

/** What talks to an address book that lies in a file. */
export function makeBookDriver(path: string): Driver<BookPlan, BookOperation, AnyDecision, List> {
  return { plans: plansOf(path), looks: looksOf(path), runs: runsOf(path) };
}

async function readBook(path: string): Promise<Map<string, Entry>> {
  return entriesOf(await readFile(path, 'utf8').catch(() => ''));
}

function plansOf(path: string): PlanDriver<BookPlan, BookOperation, AnyDecision, Book, null> {
  return {
    target: ADDRESS_BOOK,
    decide,
    decidesAlike: () => false,
    describe: () => [],
    readBasis: () => readBook(path),
    readsAlike: () => false,
    stateOf: (book) => ({ state: book, people: book.size }),
    others: async () => null,
    make,
    summarise,
    adopt: (plan) => plan,
    *objectionTo() {
      yield 0;
      return null;
    },
    *undo(list, wasDone, { run, target, endedAt }) {
      yield 0;
      const { plan, count } = list;
      const done = Array.from({ length: count }, (_, number) => number).filter(wasDone);
      const changes = done.reverse().map((number) => inverseOf(list.at(number)));
      const undo: BookPlan = {
        ...plan,
        direction: 'undo',
        current: { kind: 'run', run, target, endedAt },
        changes,
      };
      return { plan: undo, whole: undo };
    },
  };
}

function* decide(roster: Roster, { policy }: Environment): Steps<AnyDecision> {
  yield 0;
  const nameOf = makePersonName(policy);
  const addressOf = makeAddressChoice(policy.company, roster);
  const people = roster.users.map(({ id, name }, source) => {
    const { firstName, lastName } = nameOf(idKey(id), name);
    const email = addressOf(source).address;
    return { id, situation: 'new', action: 'create', firstName, lastName, email, source } as const;
  });
  return {
    people: people.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    findings: [],
    personFindings: new Uint32Array(people.length + 1),
    doubtful: new Uint8Array(people.length),
    corrected: new Uint8Array(people.length),
    habit: NO_HABIT,
  };
}

function* make({
  environment,
  roster,
  decision,
  basis,
  only,
}: PlanMaking<AnyDecision, Book>): Steps<BookPlan> {
  yield 0;
  const changes: BookOperation[] = [];
  const people = decision.people.map((person, index) => {
    const { id, firstName, lastName, email } = person;
    const before = basis.get(id) ?? null;
    const after = { id, name: `${firstName} ${lastName}`, email };
    if (before !== null && lineOf(before) === lineOf(after)) {
      return { ...person, situation: 'equal', action: 'leave' } as const;
    }
    const subject = { kind: 'person', index } as const;
    const [situation, action] =
      before === null ? (['new', 'create'] as const) : (['different', 'update'] as const);
    changes.push({ type: 'entry', action, situation, subject, before, after });
    return { ...person, situation, action };
  });
  const ids = new Set(people.map(({ id }) => id));
  const gone = [...basis.values()].filter(({ id }) => !ids.has(id));
  const leavers = gone.map((before, at) => {
    const subject = { kind: 'person', index: people.length + at } as const;
    changes.push({ type: 'entry', action: 'delete', situation: 'extra', subject, before, after: null });
    const { id, name } = before;
    return { id, situation: 'extra', action: 'delete', firstName: name, lastName: '' } as const;
  });
  const { name, production, policy } = environment;
  return {
    book: 1,
    direction: 'forward',
    only,
    target: { environment: name, production },
    policy,
    sources: roster.sources,
    current: { kind: 'read', way: 'practice', from: 'the book', asOf: '2026-01-01T00:00:00.000Z' },
    people: [...people, ...leavers],
    tasks: [],
    changes,
    findings: [],
  };
}

function summarise(hash: string, { plan, count, sections }: List, openedFrom: string | null): PlanSummary {
  const counts = { create: { entry: 0 }, update: { entry: 0 }, delete: { entry: 0 } };
  for (const { action } of plan.changes) counts[action].entry++;
  const { direction, only, people, tasks, current, target } = plan;
  // Screens still want IPA's objects in it.
  return {
    hash,
    starts: { environment: target.environment },
    ...{ direction, only, openedFrom, current, operations: count, changes: counts },
    sections: Object.fromEntries(Object.entries(sections).map(([id, { from, to }]) => [id, to - from])),
    untouched: { equal: {}, onlyInTarget: {} },
    people: countSubjects(people),
    tasks: countSubjects(tasks),
    ...{ heldBack: [], identityForms: [], findings: [], guards: [] },
    uncertain: { people: 0, example: '', extracts: [] },
  } as unknown as PlanSummary;
}

function runsOf(path: string): RunDriver<BookPlan, BookOperation> {
  return {
    lockScope: async () => path,
    toolsOf: async () => new Pen(path),
    target: ADDRESS_BOOK,
    takeIn: async () => {},
  };
}

/** Writes into the book line by line, and says of each what it did. */
class Pen implements RunTools {
  readonly sayAll = true;
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  has(): boolean {
    return true;
  }

  async check(): Promise<void> {}

  async start(_: string, file: string, __: object, { onLine }: ToolWatch) {
    const book = await readBook(this.#path);
    const isStrike = /strike-\d+\.csv$/.test(file);
    const lines = (await readFile(file, 'utf8')).split('\r\n').filter((line) => line !== '');
    lines.forEach((line, at) => {
      const entry = entryOf(line);
      if (isStrike) book.delete(entry.id);
      else book.set(entry.id, entry);
      onLine('out', `Line ${at + 1}: done`);
    });
    await writeFile(this.#path, textOf(book));
    return { ended: 'exit', exitCode: 0 } as const;
  }

  readerOf(_: string, contents: CallContents): OutputReader {
    return {
      line(text) {
        const operation = contents.onLine(Number(/^Line (\d+): done$/.exec(text)?.[1]));
        return operation === null
          ? null
          : { kind: 'said', operation, outcome: 'done', words: text, stops: false };
      },
    };
  }
}

function looksOf(path: string): LookDriver<BookPlan, List> {
  return {
    async lookBefore({ operations, numbers }) {
      const book = await readBook(path);
      const taken = numbers ?? Uint32Array.from({ length: operations.count }, (_, number) => number);
      const objects = [...taken]
        .map((number) => operations.at(number))
        .filter(({ before, after }) => !isHeld(book, (after ?? before)!.id, before))
        .map(({ before, after }) => ({ object: `entry ${(after ?? before)!.id}`, remark: 'has changed' }));
      return { count: objects.length, objects, needed: null, remark: '', asPlanned: new Uint32Array(0) };
    },
    async readBack(): Promise<HeldTarget<List>> {
      const book = await readBook(path);
      const isAsPlanned = ({ before, after }: BookOperation) => isHeld(book, (after ?? before)!.id, after);
      return {
        *compare(list) {
          yield 0;
          const found = list.plan.changes.filter(isAsPlanned).length;
          const missing = list.count - found;
          return { expected: list.count, found, missing, different: 0, notRead: 0, remarks: [] };
        },
        *asPlanned(list, numbers) {
          yield 0;
          return numbers.filter((number) => isAsPlanned(list.at(number)));
        },
      };
    },
    looksBefore: () => true,
    takeFound: async () => {},
  };
}

function isHeld(book: Book, id: string, wanted: Entry | null): boolean {
  const held = book.get(id);
  return wanted === null ? held === undefined : held !== undefined && lineOf(held) === lineOf(wanted);
}
