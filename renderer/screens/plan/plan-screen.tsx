import '../../state/without-eval.ts';
import { Button, makeStyles } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { ErrorBar } from '../../components/error-bar.tsx';
import { NothingRead } from '../../components/nothing-read.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { usePlanMaker } from '../../components/plan-maker.ts';
import { SideCard } from '../../components/side-card.tsx';
import { MakingStep, type StepMaker } from '../../components/step-maker.tsx';
import { usePlanOnly } from '../../state/plan-wish.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { WayChoice } from './ipa-basis.tsx';
import { PlanMade } from './plan-made.tsx';
import { usePlanFiles } from './use-plan-files.ts';

const useStyles = makeStyles({
  stopped: { display: 'flex', flexDirection: 'column', gap: '16px', maxWidth: '720px' },
  line: { display: 'flex', gap: '8px' },
});

/** What will happen to every person, role and object, and what the plan rests on. */
export function PlanScreen() {
  const { roster, plan, environmentId } = useWorkspace();
  const making = usePlanMaker(roster !== null && plan === null);
  const shown = useLastPlan(plan, environmentId);
  if (plan === null && roster === null) {
    return (
      <PageFrame title="Plan" actions={environmentId === null ? null : <OpenPlan />}>
        <NothingRead>The plan is made from what is read of M3.</NothingRead>
      </PageFrame>
    );
  }
  // While a changed rule or decision makes the plan again, the old plan stays on screen, with its scroll position and
  // selection.
  if (shown === null || (plan === null && making.stopped)) {
    return (
      <PageFrame title="Plan" lead="Nothing has been written anywhere." actions={<OpenPlan />}>
        <Making making={making} />
      </PageFrame>
    );
  }
  // A plan of another kind starts afresh; one that was made again keeps its scroll position and selection.
  const kind = [environmentId, shown.direction, shown.openedFrom, shown.only].join(' ');
  return <PlanMade key={kind} plan={shown} making={plan === null ? making : null} />;
}

/** The plan, or while it is made again, the one before. */
function useLastPlan(plan: PlanSummary | null, environmentId: string | null): PlanSummary | null {
  const [last, setLast] = useState({ plan, environmentId });
  if (plan !== null && (last.plan !== plan || last.environmentId !== environmentId)) {
    setLast({ plan, environmentId });
  }
  return plan ?? (last.environmentId === environmentId ? last.plan : null);
}

/** The button that opens a plan file where there is no plan yet. */
function OpenPlan() {
  const files = usePlanFiles();
  return (
    <>
      <ErrorBar error={files.error} onDismiss={files.clearError} />
      <Button icon={<FolderOpenRegular />} disabled={files.busy} onClick={() => void files.open()}>
        Open plan…
      </Button>
    </>
  );
}

/** The progress of making the plan, or why it could not be made and what can be chosen instead. */
function Making({ making }: { readonly making: StepMaker }) {
  const styles = useStyles();
  const [only, setOnly] = usePlanOnly();
  return (
    <div className={styles.stopped}>
      <MakingStep
        making={making}
        starting={only === null ? 'Making the plan' : `Making the plan for ${only}`}
        action="Make the plan"
      />
      {making.stopped && only !== null && (
        <div className={styles.line}>
          <Button
            onClick={() => {
              setOnly(null);
              making.start();
            }}
          >
            Plan for everybody again
          </Button>
        </div>
      )}
      {making.stopped && making.call.error !== null && (
        <SideCard title="What is already in IPA">
          <span>Where Muster looks can be chosen here; what that needs is entered in Settings.</span>
          <WayChoice onChosen={making.start} />
        </SideCard>
      )}
    </div>
  );
}
