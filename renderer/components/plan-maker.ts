import { usePlanOnly } from '../state/plan-wish.ts';
import { type StepMaker, useStepMaker } from './step-maker.tsx';

/** Makes the plan where it is missing, for the people whom plans are made for now, from what was last read of IPA. */
export function usePlanMaker(missing: boolean): StepMaker {
  const [only] = usePlanOnly();
  return useStepMaker('plan:make', { only, again: false }, missing);
}
