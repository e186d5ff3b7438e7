/** One operation: what it does to which object, and the object's fields before and after. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { OperationRow } from '../../../shared/contract/workspace.ts';
import { ActionIcon } from '../../components/action-badge.tsx';
import { DiffView } from '../../components/diff-view.tsx';
import { fieldName, objectName } from '../../components/object-names.ts';
import { count } from '../../state/format.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  head: { display: 'flex', alignItems: 'flex-start', gap: '8px', minWidth: 0 },
  icon: { paddingTop: '2px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  key: { overflowWrap: 'anywhere', unicodeBidi: 'isolate' },
  number: {
    marginInlineStart: 'auto',
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const OPERATION_WORDS = { create: 'Create', update: 'Change', delete: 'Delete' } as const;

/** What an operation does, e.g. `Delete and add again`. */
export function operationWord({ action, again }: OperationRow): string {
  if (!again) return OPERATION_WORDS[action];
  return action === 'delete' ? 'Delete, to be added again' : 'Add again';
}

export function OperationView({ operation }: { readonly operation: OperationRow }) {
  const styles = useStyles();
  const { key, type, number, action } = operation;
  const fields = toldFields(operation);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <span className={styles.icon}>
          <ActionIcon action={action} />
        </span>
        <span className={styles.key}>
          <span className={styles.title}>
            {operationWord(operation)} {objectName(type)}
          </span>{' '}
          {key}
        </span>
        <span className={styles.number} title="Its place in the run">
          No. {count(number + 1)}
        </span>
      </div>
      {fields.length === 0 ? null : (
        <DiffView
          label={`Fields of ${objectName(type)} ${key}`}
          fields={fields.map((field) => ({ ...field, name: fieldName(field.name) }))}
        />
      )}
    </div>
  );
}

/** A field that stays says nothing about a change; of an object that comes or goes the key says most already. */
function toldFields({ action, key, fields }: OperationRow): OperationRow['fields'] {
  if (action === 'update') return fields.filter(({ before, after }) => before !== after);
  const known = key.split(' ');
  return fields.filter(({ before, after }) => {
    const value = after ?? before ?? '';
    return value !== '' && !known.includes(value) && !/^0+$/.test(value);
  });
}
