import type { HeldBack } from '../../../shared/target/held-back.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { ErrorBar } from '../../components/error-bar.tsx';
import type { StepMaker } from '../../components/step-maker.tsx';
import { HeldBackBar, IdentityFormBar } from './held-back-bars.tsx';
import { GuardBar, UncertainBar, UnusualBar } from './plan-bars.tsx';
import type { Remake } from './remake.ts';
import { RemakingLine } from './remaking-line.tsx';
import { SavedBar } from './saved-bar.tsx';
import type { PlanFiles } from './use-plan-files.ts';

/** What is under way, what failed, and what has to be known of the plan before anything else. */
export function PlanNotices(props: {
  readonly plan: PlanSummary;
  readonly making: StepMaker | null;
  readonly remake: Remake;
  readonly files: PlanFiles;
  /** Whether a dialog is open that shows the error of making the plan itself. */
  readonly asking: boolean;
  readonly onHeld: (held: HeldBack) => void;
}) {
  const { plan, remake, files } = props;
  return (
    <>
      <RemakingLine making={props.making} remake={remake} />
      <ErrorBar error={files.error} onDismiss={files.clearError} />
      {!props.asking && <ErrorBar error={remake.error} onDismiss={remake.clearError} />}
      <SavedBar files={files} />
      <UnusualBar plan={plan} onEverybody={remake.possible ? () => void remake.everybody() : null} />
      <UncertainBar plan={plan} />
      <GuardBar plan={plan} />
      <HeldBackBar plan={plan} onShow={props.onHeld} />
      <IdentityFormBar plan={plan} />
    </>
  );
}
