import { failure } from '../../../shared/base/failure.ts';
import { type Finding, findingText } from '../../../shared/base/finding.ts';
import { idKey } from '../../../shared/base/id-key.ts';
import type { Page } from '../../../shared/base/page.ts';
import type { SubjectsQuery } from '../../../shared/contract/channels.ts';
import type { SubjectDetail, SubjectRow } from '../../../shared/contract/workspace.ts';
import type { PlannedPerson, PlannedTask } from '../../../shared/target/any-plan.ts';
import { OPERATION_ACTIONS, type OperationAction } from '../../../shared/target/operation.ts';
import type { OperationList } from '../../../shared/target/operation-list.ts';
import { groupOf } from '../../../shared/target/situations.ts';
import { operationRow } from './operation-rows.ts';

/** Answers pages of the plan's people or tasks; the selection of the last query is kept. */
export class SubjectPages {
  #list: OperationList | null = null;
  #key = '';
  #selection: readonly number[] = [];
  #facts: SubjectFacts | null = null;

  page(list: OperationList, query: SubjectsQuery): Page<SubjectRow> {
    const { offset, limit, kind, group } = query;
    const text = query.text.trim().toLowerCase();
    const key = `${kind} ${group} ${text}`;
    if (this.#list !== list || this.#key !== key) {
      this.#selection = select(list, query, text);
      this.#key = key;
    }
    const facts = this.#factsOf(list);
    return {
      total: this.#selection.length,
      rows: this.#selection.slice(offset, offset + limit).map((index) => facts.rowOf(kind, index)),
    };
  }

  /** @throws Failure PERSON-UNKNOWN */
  detail(list: OperationList, kind: SubjectRow['kind'], index: number): SubjectDetail {
    const { people, tasks } = list.plan;
    if (index >= (kind === 'person' ? people : tasks).length) throw failure('PERSON-UNKNOWN', { index });
    const facts = this.#factsOf(list);
    return {
      row: facts.rowOf(kind, index),
      operations: facts.numbersOf(kind, index).map((number) => operationRow(list, number)),
    };
  }

  #factsOf(list: OperationList): SubjectFacts {
    if (this.#list !== list || this.#facts === null) {
      this.#facts = new SubjectFacts(list);
      this.#list = list;
    }
    return this.#facts;
  }
}

function select(list: OperationList, { kind, group }: SubjectsQuery, text: string): number[] {
  const subjects: readonly (PlannedPerson | PlannedTask)[] =
    kind === 'person' ? list.plan.people : list.plan.tasks;
  const found: number[] = [];
  subjects.forEach((subject, index) => {
    if (group !== null && groupOf(subject) !== group) return;
    if (text === '' || `${subject.id}\n${nameOf(subject)}`.toLowerCase().includes(text)) found.push(index);
  });
  return found;
}

function nameOf(subject: PlannedPerson | PlannedTask): string {
  return 'description' in subject ? subject.description : `${subject.firstName} ${subject.lastName}`.trim();
}

/** What is looked up of each row; made once for a plan. */
class SubjectFacts {
  readonly #list: OperationList;
  readonly #findings: ReadonlyMap<string, readonly Finding[]>;
  /** The numbers of each task's operations; made when a task is first asked for. */
  #ofTasks: Map<number, number[]> | null = null;

  constructor(list: OperationList) {
    this.#list = list;
    this.#findings = Map.groupBy(list.plan.findings, ({ subject }) =>
      'id' in subject ? `${subject.kind} ${subject.id}` : '',
    );
  }

  rowOf(kind: SubjectRow['kind'], index: number): SubjectRow {
    const { plan } = this.#list;
    const subject = (kind === 'person' ? plan.people : plan.tasks)[index]!;
    const { byHand } = plan.policy.changes;
    const hand = kind === 'person' ? byHand.people : byHand.tasks;
    const findings = this.#findings.get(`${kind === 'person' ? 'user' : 'role'} ${subject.id}`) ?? [];
    const { id, situation, action } = subject;
    return {
      kind,
      index,
      id,
      name: nameOf(subject),
      situation,
      action,
      byHand: hand[idKey(id)] ?? null,
      operations: this.#countsOf(kind, index),
      findings: findings.map((finding) => ({ code: finding.code, text: findingText(finding) })),
    };
  }

  numbersOf(kind: SubjectRow['kind'], index: number): readonly number[] {
    if (kind === 'person') return this.#list.ofPerson(index);
    this.#ofTasks ??= this.#numbersOfTasks();
    return this.#ofTasks.get(index) ?? [];
  }

  #numbersOfTasks(): Map<number, number[]> {
    const ofTasks = new Map<number, number[]>();
    for (const { from, to } of this.#list.stretchesOf('task')) {
      for (let number = from; number < to; number++) {
        const { index } = this.#list.at(number).subject;
        const known = ofTasks.get(index);
        if (known === undefined) ofTasks.set(index, [number]);
        else known.push(number);
      }
    }
    return ofTasks;
  }

  #countsOf(kind: SubjectRow['kind'], index: number): Record<OperationAction, number> {
    const counts = Object.fromEntries(OPERATION_ACTIONS.map((action) => [action, 0])) as Record<
      OperationAction,
      number
    >;
    for (const number of this.numbersOf(kind, index)) counts[this.#list.at(number).action]++;
    return counts;
  }
}
