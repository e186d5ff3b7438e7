import { Button } from '@fluentui/react-components';
import { DismissRegular, PauseRegular, PlayRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { RunState } from '../../../../shared/contract/run.ts';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { useCall } from '../../../state/engine.ts';

/** What can be done while a run goes on: pause, resume, cancel. */
export function LiveActions({ run }: { readonly run: RunState }) {
  const pause = useCall('run:pause');
  const resume = useCall('run:resume');
  const cancel = useCall('run:cancel');
  const [asking, setAsking] = useState(false);
  return (
    <>
      {run.status === 'paused' ? (
        <Button appearance="primary" icon={<PlayRegular />} onClick={() => void resume.start({})}>
          Resume
        </Button>
      ) : (
        <Button
          icon={<PauseRegular />}
          disabled={run.status !== 'running'}
          title="Acts after the call that is under way"
          onClick={() => void pause.start({})}
        >
          Pause
        </Button>
      )}
      <Button
        icon={<DismissRegular />}
        disabled={run.status === 'cancelling'}
        onClick={() => setAsking(true)}
      >
        Cancel…
      </Button>
      {asking && (
        <ConfirmDialog
          title="Cancel the run?"
          action="Cancel the run"
          dismiss="Keep running"
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void cancel.start({});
          }}
        >
          <span>
            The tool is ended with everything it started. What was done stays done; what it was at is counted
            as unknown. The rest can be run later.
          </span>
        </ConfirmDialog>
      )}
    </>
  );
}
