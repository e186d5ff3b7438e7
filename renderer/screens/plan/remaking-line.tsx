import { ProgressLine } from '../../components/progress-line.tsx';
import type { StepMaker } from '../../components/step-maker.tsx';
import { useLasting } from '../../state/paced.ts';
import type { Remake } from './remake.ts';

/** Progress of whatever makes the plan again: a rule that was changed (`making`), or a button (`remake`). */
export function RemakingLine(props: { readonly making: StepMaker | null; readonly remake: Remake }) {
  const { making, remake } = props;
  // A plan is mostly made before anybody could read that it is: the content below must not jump for that.
  const lasting = useLasting(making !== null || remake.busy, 400);
  if (!lasting) return null;
  if (making !== null) {
    return (
      <ProgressLine
        progress={making.call.progress}
        starting="Making the plan again"
        onCancel={making.cancel}
      />
    );
  }
  return (
    <ProgressLine progress={remake.progress} starting="Making the plan again" onCancel={remake.cancel} />
  );
}
