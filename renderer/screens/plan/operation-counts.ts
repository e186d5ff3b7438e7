import type { SubjectRow } from '../../../shared/contract/workspace.ts';
import { count } from '../../state/format.ts';

/** How many objects of a person or role are created, changed and deleted, e.g. `+5 ~1 −2`; '' for none. */
export function operationCounts({ operations }: Pick<SubjectRow, 'operations'>): string {
  const { create, update, delete: deleted } = operations;
  return [
    ...(create > 0 ? [`+${count(create)}`] : []),
    ...(update > 0 ? [`~${count(update)}`] : []),
    ...(deleted > 0 ? [`−${count(deleted)}`] : []),
  ].join(' ');
}
