import { usePlanOnly } from '../state/plan-wish.ts';
import { type StepMaker, useStepMaker } from './step-maker.tsx';

/** Makes the plan where it is missing, for whom plans are made now, from what was read of IPA before. */
export function usePlanMaker(missing: boolean): StepMaker {
  const [only] = usePlanOnly();
  return useStepMaker('plan:make', { only, again: false }, missing);
}
