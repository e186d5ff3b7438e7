/** The operation that is open beside the list of objects. */
import { Link, makeStyles } from '@fluentui/react-components';
import type { OperationRow } from '../../../shared/contract/workspace.ts';
import { objectName } from '../../components/object-names.ts';
import { SidePanel } from '../../components/side-panel.tsx';
import { navigate } from '../../state/navigation.ts';
import { OperationView } from './operation-view.tsx';

const useStyles = makeStyles({
  links: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
});

export function ObjectPanel(props: {
  readonly operation: OperationRow;
  readonly onSubject: () => void;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { operation } = props;
  const { subject, key, type } = operation;
  return (
    <SidePanel title={key} sub={objectName(type)} onClose={props.onClose}>
      <OperationView operation={operation} />
      <div className={styles.links}>
        <Link onClick={props.onSubject}>Everything about {subject} in this plan</Link>
        {type !== 'task' && operation.situation !== 'extra' && (
          <Link onClick={() => navigate('people', { person: subject })}>{subject} in People</Link>
        )}
        <Link onClick={() => navigate('preview', { person: subject })}>Lines of {subject} in Preview</Link>
      </div>
    </SidePanel>
  );
}
