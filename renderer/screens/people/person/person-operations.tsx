import { makeStyles, tokens } from '@fluentui/react-components';
import type { PersonTrace } from '../../../../shared/contract/workspace.ts';
import { PanelSection } from '../../../components/side-panel.tsx';
import { useWorkspace } from '../../../state/workspace.ts';
import { TraceFacts } from './trace-facts.tsx';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What the plan does for a person. */
export function PersonOperations(props: { readonly operations: PersonTrace['operations'] }) {
  const styles = useStyles();
  const { operations } = props;
  const { plan } = useWorkspace();
  if (plan === null) {
    return (
      <PanelSection title="Operations">
        <p className={styles.quiet}>No plan yet.</p>
      </PanelSection>
    );
  }
  return (
    <PanelSection title={`Operations (${operations.length})`}>
      {operations.length === 0 ? (
        <p className={styles.quiet}>Nothing will be done for this person.</p>
      ) : (
        <TraceFacts
          facts={operations.map((operation) => [`${operation.action} ${operation.type}`, operation.key])}
        />
      )}
    </PanelSection>
  );
}
