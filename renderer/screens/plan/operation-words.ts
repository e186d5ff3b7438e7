/** An operation in words. */
import type { OperationRow } from '../../../shared/contract/workspace.ts';
import { fieldName } from '../../components/object-names.ts';

const OPERATION_WORDS = { create: 'Create', update: 'Change', delete: 'Delete' } as const;

/** What an operation does, e.g. `Add again`. */
export function operationWord({ action, again }: Pick<OperationRow, 'action' | 'again'>): string {
  if (!again) return OPERATION_WORDS[action];
  return action === 'delete' ? 'Delete, to be added again' : 'Add again';
}

type Changed = Pick<OperationRow, 'action' | 'key' | 'fields'>;

/**
 * The fields worth showing: those that differ where an object is changed, those that its key leaves out where it is
 * created or deleted.
 */
export function tellingFields({ action, key, fields }: Changed): OperationRow['fields'] {
  if (action === 'update') return fields.filter(({ before, after }) => before !== after);
  const inKey = key.split(' ');
  return fields.filter(({ before, after }) => {
    const value = after ?? before ?? '';
    return value !== '' && !inKey.includes(value) && !/^0+$/.test(value);
  });
}

/** These fields in one line; where an object is changed, with their names and their values before. */
export function operationValues(row: Changed): string {
  return tellingFields(row)
    .map(({ name, before, after }) =>
      row.action === 'update'
        ? `${fieldName(name)}: ${before || '(empty)'} → ${after || '(empty)'}`
        : (after ?? before ?? ''),
    )
    .join(' · ');
}
