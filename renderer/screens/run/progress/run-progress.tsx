/** A run while it goes on and after it: phases, pace, log, outcomes, and what can be done next. */
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { RunState } from '../../../../shared/contract/run.ts';
import { OverrideBar } from '../../../components/override-bar.tsx';
import { PageFrame } from '../../../components/page-frame.tsx';
import { isLive, RunDetails, type RunDetailsTab } from '../../../components/run-details.tsx';
import { VerifyCard } from '../../../components/verify-card.tsx';
import { useEnvironment } from '../../../state/environments.ts';
import { useWorkspace } from '../../../state/workspace.ts';
import { AdministratorBar } from './administrator-bar.tsx';
import { EndedActions } from './ended-actions.tsx';
import { LiveActions } from './live-actions.tsx';
import { NextStepActions, NextStepsState, useNextSteps } from './next-steps.tsx';
import { Pace } from './pace.tsx';
import { skippedIn, wasCancelled } from './phase-end.ts';
import { RunNotice, UnknownBar } from './run-notices.tsx';
import { RunPhase } from './run-phase.tsx';
import { runLead } from './run-words.ts';

const useStyles = makeStyles({
  phases: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))', gap: '12px' },
});

export function RunProgress(props: {
  readonly run: RunState;
  /** Whether running the rest goes on after an error. */
  readonly goesOn: boolean;
  readonly onAnother: () => void;
}) {
  const { run, goesOn } = props;
  const live = isLive(run);
  const environment = useEnvironment();
  const { verify } = useWorkspace();
  const steps = useNextSteps();
  // During a run the log is watched, and afterwards the outcomes are, unless the reader chose otherwise.
  const [chosen, setChosen] = useState<RunDetailsTab | null>(null);
  const isLeftToAdministrator = run.phases.some(({ status }) => status === 'left');
  return (
    <PageFrame
      fill
      title="Run"
      lead={runLead(run, environment)}
      actions={live ? <LiveActions run={run} /> : <EndedActions run={run} onAnother={props.onAnother} />}
      foot={live ? undefined : <NextStepActions run={run} goesOn={goesOn} steps={steps} />}
    >
      <RunNotice run={run} />
      <Phases run={run} live={live} />
      {live && run.status !== 'paused' && <Pace run={run} />}
      {!live && <UnknownBar run={run} />}
      {run.override !== null && <OverrideBar override={run.override} />}
      {!live && isLeftToAdministrator && <AdministratorBar />}
      <NextStepsState {...steps} />
      {!live && verify !== null && <VerifyCard report={verify} />}
      <RunDetails run={run} tab={chosen ?? (live ? 'log' : 'outcomes')} onTab={setChosen} />
    </PageFrame>
  );
}

function Phases({ run, live }: { readonly run: RunState; readonly live: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.phases}>
      {run.phases.map((phase) => (
        <RunPhase
          key={phase.id}
          phase={phase}
          paused={run.status === 'paused'}
          cancelled={wasCancelled(run, phase)}
          skipped={live ? 0 : skippedIn(run, phase)}
        />
      ))}
    </div>
  );
}
