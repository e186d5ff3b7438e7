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

/** The fields that say something: of a change those that differ, of an object that comes or goes those that its key leaves out. */
export function tellingFields({ action, key, fields }: Changed): OperationRow['fields'] {
  if (action === 'update') return fields.filter(({ before, after }) => before !== after);
  const inKey = key.split(' ');
  return fields.filter(({ before, after }) => {
    const value = after ?? before ?? '';
    return value !== '' && !inKey.includes(value) && !/^0+$/.test(value);
  });
}

/** The telling fields in one line: of a change with their names and what they were before. */
export function operationValues(row: Changed): string {
  return tellingFields(row)
    .map(({ name, before, after }) =>
      row.action === 'update'
        ? `${fieldName(name)}: ${before || '(empty)'} → ${after || '(empty)'}`
        : (after ?? before ?? ''),
    )
    .join(' · ');
}
