import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { OperationRow } from '../../../shared/contract/workspace.ts';
import { DiffView } from '../../components/diff-view.tsx';
import { fieldName, OBJECT_NAMES } from '../../components/object-names.ts';
import { count } from '../../state/format.ts';
import { navigate } from '../../state/navigation.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px' },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  about: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  links: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
});

/** One operation: what the target holds before and after, field by field. */
export function OperationPanel(props: { readonly operation: OperationRow; readonly onClose: () => void }) {
  const styles = useStyles();
  const { operation } = props;
  const ofRole = operation.type === 'task';
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.title}>{operation.key}</h2>
          <p className={styles.about}>
            Operation {count(operation.number + 1)}: create {OBJECT_NAMES[operation.type]}
          </p>
        </div>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label="Close the operation"
          onClick={props.onClose}
        />
      </div>
      <DiffView
        label={`Fields of ${operation.key}`}
        fields={operation.fields.map((field) => ({ ...field, name: fieldName(field.name) }))}
      />
      <p className={styles.about}>Before: not there, as the target is taken as empty.</p>
      <div className={styles.links}>
        {!ofRole && (
          <Link onClick={() => navigate('people', { person: operation.subject })}>
            {operation.subject} in People
          </Link>
        )}
        <Link onClick={() => navigate('preview', { person: operation.subject })}>
          Lines of {operation.subject} in Preview
        </Link>
      </div>
    </div>
  );
}
