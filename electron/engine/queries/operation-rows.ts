import type { Page } from '../../../shared/base/page.ts';
import type { PlanQuery } from '../../../shared/contract/channels.ts';
import type { OperationRow } from '../../../shared/contract/workspace.ts';
import { describeFields, objectKeyBy } from '../../../shared/target/object-key.ts';
import type { AnyOperation, OperationAction } from '../../../shared/target/operation.ts';
import type { OperationList } from '../../../shared/target/operation-list.ts';

/** One operation as the grid shows it. */
export function operationRow(operations: OperationList, number: number): OperationRow {
  const operation = operations.at(number);
  return {
    number,
    type: operation.type,
    action: operation.action,
    section: operations.sectionAt(number),
    again: operation.again === true,
    situation: operation.situation,
    key: keyOf(operations, operation),
    subject: subjectOf(operations, operation),
    fields: describeFields(operation.before, operation.after),
  };
}

function keyOf({ target }: OperationList, { type, before, after }: AnyOperation): string {
  return objectKeyBy(target.keyFields, type, (after ?? before)!);
}

function subjectOf({ plan }: OperationList, { subject }: AnyOperation): string {
  return subject.kind === 'person' ? plan.people[subject.index]!.id : plan.tasks[subject.index]!.id;
}

/** The numbers that a query means: a stretch of the list, or the matches that were searched for. */
type Selection = { readonly from: number; readonly to: number } | Uint32Array;

/** Answers pages of the plan's operations; the selection of the last query is kept. */
export class PlanPages {
  #operations: OperationList | null = null;
  #key = '';
  #selection: Selection = { from: 0, to: 0 };

  page(operations: OperationList, query: PlanQuery): Page<OperationRow> {
    const text = query.text.trim().toLowerCase();
    const key = `${query.type} ${query.action}\n${text}`;
    if (this.#operations !== operations || this.#key !== key) {
      this.#selection = select(operations, query, text);
      this.#operations = operations;
      this.#key = key;
    }
    const numbers = slice(this.#selection, query.offset, query.limit);
    return {
      total: sizeOf(this.#selection),
      rows: numbers.map((number) => operationRow(operations, number)),
    };
  }
}

function select(operations: OperationList, { type, action }: PlanQuery, text: string): Selection {
  const stretches =
    type === null ? [{ from: 0, to: operations.count, pure: true }] : operations.stretchesOf(type);
  const [only, ...others] = stretches;
  if (only !== undefined && others.length === 0 && only.pure && text === '' && action === null) return only;
  const found: number[] = [];
  for (const { from, to } of stretches) {
    for (let number = from; number < to; number++) {
      const operation = operations.at(number);
      if (type !== null && operation.type !== type) continue;
      if (action !== null && countedAs(operation) !== action) continue;
      if (text === '' || searchedText(operations, operation).includes(text)) found.push(number);
    }
  }
  return Uint32Array.from(found);
}

/** What is deleted to be added again is counted as a change (countChanges), and is found as one. */
function countedAs({ action, again }: AnyOperation): OperationAction {
  return again === true ? 'update' : action;
}

function searchedText(operations: OperationList, operation: AnyOperation): string {
  return `${keyOf(operations, operation)}\n${subjectOf(operations, operation)}`.toLowerCase();
}

function sizeOf(selection: Selection): number {
  return selection instanceof Uint32Array ? selection.length : selection.to - selection.from;
}

function slice(selection: Selection, offset: number, limit: number): number[] {
  if (selection instanceof Uint32Array) return [...selection.subarray(offset, offset + limit)];
  const from = Math.min(selection.from + offset, selection.to);
  return Array.from({ length: Math.min(limit, selection.to - from) }, (_, at) => from + at);
}
