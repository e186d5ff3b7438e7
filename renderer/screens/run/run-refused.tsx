/** Says why a run was not started. For a stale plan it lists what changed, and offers to make the plan again. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { MusterError } from '../../../shared/base/failure.ts';
import { ErrorBar } from '../../components/error-bar.tsx';
import { useCall } from '../../state/engine.ts';
import { navigate } from '../../state/navigation.ts';
import { usePlanOnly } from '../../state/plan-wish.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { margin: '4px 0 0', paddingInlineStart: '20px', maxHeight: '200px', overflowY: 'auto' },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
});

export function RunRefused(props: { readonly error: MusterError | null; readonly onDismiss: () => void }) {
  const styles = useStyles();
  const making = useCall('plan:make');
  const [only] = usePlanOnly();
  const { error } = props;
  if (error === null) return null;
  if (error.code !== 'PLAN-STALE') return <ErrorBar error={error} onDismiss={props.onDismiss} />;
  // Each line names one change; the sentence before them says how many there are.
  const what = String(error.details?.what ?? '');
  const message = error.message.replace(what, '').trim();
  const makeAgain = async () => {
    if ((await making.start({ only, again: true })) !== undefined) navigate('plan');
  };
  return (
    <div className={styles.root}>
      <ErrorBar
        error={{ ...error, message }}
        onDismiss={props.onDismiss}
        action={
          <Button className={styles.button} disabled={making.busy} onClick={() => void makeAgain()}>
            Make the plan again
          </Button>
        }
      >
        {what === '' ? null : (
          <ul className={styles.list} aria-label="What changed">
            {what.split('\n').map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </ErrorBar>
      <ErrorBar error={making.error} onDismiss={making.clearError} />
    </div>
  );
}
