import '../../state/without-eval.ts';
import { Button } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { ArtifactSummary } from '../../../shared/contract/workspace.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { NothingRead } from '../../components/nothing-read.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { usePlanMaker } from '../../components/plan-maker.ts';
import { MakingStep, useStepMaker } from '../../components/step-maker.tsx';
import { counted } from '../../state/format.ts';
import { navigate } from '../../state/navigation.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { ArtifactReader } from './artifact-reader.tsx';
import { ExportBundle } from './export-bundle.tsx';

/** Shows every file as it will be written, byte for byte, and the verdict of an independent reader. */
export function PreviewScreen() {
  const { roster, plan, artifacts, rehearsal } = useWorkspace();
  const empty = plan !== null && plan.operations === 0;
  const planning = usePlanMaker(roster !== null && plan === null);
  const rendering = useStepMaker('artifacts:render', {}, plan !== null && !empty && artifacts === null);
  const rehearsing = useStepMaker('rehearsal:run', {}, artifacts !== null && rehearsal === null);

  if (roster === null && plan === null) {
    return (
      <PageFrame title="Preview">
        <NothingRead>
          The files are written from the plan, and the plan is made from the extracts.
        </NothingRead>
      </PageFrame>
    );
  }
  if (empty) {
    return (
      <PageFrame title="Preview">
        <EmptyState
          title="The plan has no operation."
          action={<Button onClick={() => navigate('plan')}>Go to Plan</Button>}
        >
          There is no file to show: nothing is created, changed or deleted.
        </EmptyState>
      </PageFrame>
    );
  }
  if (plan === null || artifacts === null) {
    return (
      <PageFrame title="Preview" lead="Nothing has been written to IPA.">
        {plan === null ? (
          <MakingStep making={planning} starting="Making the plan" action="Make the plan" />
        ) : (
          <MakingStep making={rendering} starting="Writing the files" action="Write the files" />
        )}
      </PageFrame>
    );
  }
  return (
    <PageFrame fill title="Preview" lead={<Lead artifacts={artifacts} />} actions={<Actions />}>
      <ArtifactReader artifacts={artifacts} plan={plan} rehearsal={rehearsal} rehearsing={rehearsing} />
    </PageFrame>
  );
}

function Lead({ artifacts }: { readonly artifacts: readonly ArtifactSummary[] }) {
  const lines = useMemo(
    () => artifacts.reduce((sum, one) => sum + (one.role === 'run' ? one.lines : 0), 0),
    [artifacts],
  );
  return <>{counted(lines, 'line')} as they will be exported and run. Nothing has been written to IPA.</>;
}

function Actions() {
  return (
    <>
      <ExportBundle />
      <Button
        appearance="primary"
        icon={<ArrowRightRegular />}
        iconPosition="after"
        onClick={() => navigate('run')}
      >
        Go to Run
      </Button>
    </>
  );
}
