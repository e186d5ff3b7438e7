import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular, CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { RunState } from '../../../../shared/contract/run.ts';
import { ErrorBar } from '../../../components/error-bar.tsx';
import { ProgressLine } from '../../../components/progress-line.tsx';
import { type Undo, UndoButton, useUndo } from '../../../components/undo-run.tsx';
import { STARTS } from '../../../state/activation-guard.ts';
import { type Call, useCall } from '../../../state/engine.ts';
import { useEnvironment } from '../../../state/environments.ts';
import { count } from '../../../state/format.ts';
import { useWorkspace } from '../../../state/workspace.ts';
import { RunQuestion } from '../question/run-question.tsx';
import { restOf } from '../rest-of-run.ts';
import { RunRefused } from '../run-refused.tsx';
import { readableAfter } from './run-words.ts';

/** What can be started once a run has ended. */
export interface NextSteps {
  readonly verifying: Call<'run:verify'>;
  readonly retry: Call<'run:start'>;
  readonly undoing: Undo;
}

export function useNextSteps(): NextSteps {
  return { verifying: useCall('run:verify'), retry: useCall('run:start'), undoing: useUndo() };
}

/** The buttons that start them. */
export function NextStepActions(props: {
  readonly run: RunState;
  /** Whether running the rest goes on after an error. */
  readonly goesOn: boolean;
  readonly steps: NextSteps;
}) {
  const { run } = props;
  const { verifying, retry, undoing } = props.steps;
  const readable = readableAfter(run, useEnvironment());
  return (
    <>
      {restOf(run.outcomes) > 0 && <RunTheRest run={run} goesOn={props.goesOn} retry={retry} />}
      {readable !== null && (
        <Button
          icon={<CheckmarkCircleRegular />}
          disabled={verifying.busy}
          title={`Reads ${readable} back and compares it with the plan`}
          onClick={() => void verifying.start({ id: run.id, target: run.target })}
        >
          Verify
        </Button>
      )}
      {run.outcomes.done > 0 && <UndoButton run={run} undoing={undoing} />}
    </>
  );
}

function RunTheRest(props: {
  readonly run: RunState;
  readonly goesOn: boolean;
  readonly retry: Call<'run:start'>;
}) {
  const { run, goesOn, retry } = props;
  const { plan } = useWorkspace();
  const [asking, setAsking] = useState(false);
  // The reason given for one run is for the rest of it as well; it is shown before it is given again.
  const reason = run.override?.reason ?? '';
  const start = (confirmation: string) => {
    setAsking(false);
    void retry.start({
      target: run.target,
      continueOnError: goesOn,
      part: 'rest',
      confirmation,
      overrideReason: reason,
    });
  };
  return (
    <>
      <Button
        {...STARTS}
        appearance="primary"
        icon={<ArrowClockwiseRegular />}
        disabled={retry.busy || plan === null}
        onClick={() => setAsking(true)}
      >
        Run the {count(restOf(run.outcomes))} left…
      </Button>
      {asking && (
        <RunQuestion
          target={run.target}
          rest={run.outcomes}
          reason={reason}
          onCancel={() => setAsking(false)}
          onRun={start}
        />
      )}
    </>
  );
}

/** How far they are, and why they failed. */
export function NextStepsState({ verifying, retry, undoing }: NextSteps) {
  return (
    <>
      <ErrorBar error={verifying.error} onDismiss={verifying.clearError} />
      <RunRefused error={retry.error} onDismiss={retry.clearError} />
      <ErrorBar error={undoing.error} onDismiss={undoing.clearError} />
      {verifying.busy && (
        <ProgressLine progress={verifying.progress} starting="Reading back" onCancel={verifying.cancel} />
      )}
    </>
  );
}
