/** One operation: what it does to which object, and the object's fields before and after. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { OperationRow } from '../../../shared/contract/workspace.ts';
import { ActionIcon } from '../../components/action-badge.tsx';
import { DiffView } from '../../components/diff-view.tsx';
import { fieldName, objectName } from '../../components/object-names.ts';
import { count } from '../../state/format.ts';
import { operationWord, tellingFields } from './operation-words.ts';

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

export function OperationView({ operation }: { readonly operation: OperationRow }) {
  const styles = useStyles();
  const { key, type, number, action } = operation;
  const fields = tellingFields(operation);
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
