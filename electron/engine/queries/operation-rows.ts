import type { PlanQuery } from '../../../shared/contract/channels.ts';
import type { OperationRow, Page } from '../../../shared/contract/workspace.ts';
import { describeFields, objectKey } from '../../../shared/ipa/object-key.ts';
import type { Operation, OperationList } from '../../../shared/plan/operations.ts';

/** One operation as the grid shows it. */
export function operationRow(operations: OperationList, number: number): OperationRow {
  const operation = operations.at(number);
  return {
    number,
    type: operation.type,
    action: operation.action,
    situation: operation.situation,
    key: objectKey(operation.type, (operation.after ?? operation.before)!),
    subject: subjectOf(operations, operation),
    fields: describeFields(operation.before, operation.after),
  };
}

export function subjectOf({ plan }: OperationList, { subject }: Operation): string {
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
    const key = `${query.type}\n${text}`;
    if (this.#operations !== operations || this.#key !== key) {
      this.#selection = select(operations, query.type, text);
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

function select(operations: OperationList, type: PlanQuery['type'], text: string): Selection {
  const stretch = stretchOf(operations, type);
  if (text === '' && stretch.pure) return stretch;
  const found: number[] = [];
  for (let number = stretch.from; number < stretch.to; number++) {
    const operation = operations.at(number);
    if (type !== null && operation.type !== type) continue;
    if (text === '' || searchedText(operations, operation).includes(text)) found.push(number);
  }
  return Uint32Array.from(found);
}

/** Where operations of a type stand; `pure` where nothing else stands there. Gen's types stand mixed, by person. */
function stretchOf(
  { sections, count }: OperationList,
  type: PlanQuery['type'],
): { from: number; to: number; pure: boolean } {
  switch (type) {
    case null:
      return { from: 0, to: count, pure: true };
    case 'user':
      return { from: sections.user, to: sections.task, pure: true };
    case 'task':
      return { from: sections.task, to: sections.userTask, pure: true };
    case 'user-task':
      return { from: sections.userTask, to: count, pure: true };
    default:
      return { from: 0, to: sections.user, pure: false };
  }
}

function searchedText(operations: OperationList, operation: Operation): string {
  const key = objectKey(operation.type, (operation.after ?? operation.before)!);
  return `${key}\n${subjectOf(operations, operation)}`.toLowerCase();
}

function sizeOf(selection: Selection): number {
  return selection instanceof Uint32Array ? selection.length : selection.to - selection.from;
}

function slice(selection: Selection, offset: number, limit: number): number[] {
  if (selection instanceof Uint32Array) return [...selection.subarray(offset, offset + limit)];
  const from = Math.min(selection.from + offset, selection.to);
  return Array.from({ length: Math.min(limit, selection.to - from) }, (_, at) => from + at);
}
