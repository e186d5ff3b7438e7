import { useState } from 'react';
import { NothingRead } from '../../components/nothing-read.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { isLive } from '../../components/run-details.tsx';
import { useEnvironment } from '../../state/environments.ts';
import { useRun, useWorkspace } from '../../state/workspace.ts';
import { RunProgress } from './progress/run-progress.tsx';
import { RunSetup } from './setup/run-setup.tsx';

/** Where to run, what is needed, the run itself, and what became of it. */
export function RunScreen() {
  const { roster, plan } = useWorkspace();
  const run = useRun();
  const environment = useEnvironment();
  // A run that has ended stays on screen until the reader puts it aside for another one.
  const [putAside, setPutAside] = useState<string | null>(null);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const goesOn = chosen ?? environment?.landmark.continueOnError ?? false;
  // A run of another plan is in History; this screen runs the current plan.
  const earlier = run !== null && !isLive(run) && plan !== null && plan.hash !== run.planHash;
  if (run !== null && run.id !== putAside && !earlier) {
    return <RunProgress key={run.id} run={run} goesOn={goesOn} onAnother={() => setPutAside(run.id)} />;
  }
  if (roster === null && plan === null) {
    return (
      <PageFrame title="Run">
        <NothingRead>A run takes the plan, and the plan is made from the extracts.</NothingRead>
      </PageFrame>
    );
  }
  return <RunSetup goesOn={goesOn} onGoesOn={setChosen} onStarted={() => setPutAside(null)} />;
}
