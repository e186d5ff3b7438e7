/** Undoes a run: makes a plan of what the run did, and shows it on Plan before anything is written. */
import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import type { RunState } from '../../shared/contract/run.ts';
import { useCall } from '../state/engine.ts';
import { useEnvironment } from '../state/environments.ts';
import { navigate } from '../state/navigation.ts';

export type Undo = ReturnType<typeof useUndo>;

export function useUndo() {
  const call = useCall('plan:undo');
  return {
    start: async (run: string) => {
      if ((await call.start({ run })) !== undefined) navigate('plan');
    },
    busy: call.busy,
    error: call.error,
    clearError: call.clearError,
  };
}

export function UndoButton(props: { readonly run: RunState; readonly undoing: Undo }) {
  const { run, undoing } = props;
  const environment = useEnvironment();
  const elsewhere = environment?.name !== run.environment;
  return (
    <Button
      icon={<ArrowUndoRegular />}
      disabled={undoing.busy || elsewhere}
      title={
        elsewhere
          ? `Open ${run.environment} first`
          : 'Makes a plan that takes back what this run did. Nothing is written until that plan is run.'
      }
      onClick={() => void undoing.start(run.id)}
    >
      {run.direction === 'undo' ? 'Undo the undo…' : 'Undo…'}
    </Button>
  );
}
