import { useState } from 'react';
import type { RunTarget } from '../../../../shared/target/run-target.ts';
import { useEnvironment } from '../../../state/environments.ts';
import { useWorkspace } from '../../../state/workspace.ts';
import { proposedPlace, useLastPlace } from './last-place.ts';
import { needsOf } from './needs.ts';
import { onlyPlaceOf } from './only-place.ts';

export type Setup = ReturnType<typeof useSetup>;

/** What is chosen for a run, and whether that is enough to start it. */
export function useSetup() {
  const workspace = useWorkspace();
  const environment = useEnvironment();
  const last = useLastPlace();
  const [chosen, setTarget] = useState<RunTarget | null>(null);
  const [reason, setReason] = useState('');
  const { plan } = workspace;
  const only = plan === null ? null : onlyPlaceOf(plan);
  const target = chosen ?? proposedPlace(last, only);
  const needs = needsOf(target, workspace, environment);
  const exceeded = plan?.guards.filter((guard) => guard.exceeded) ?? [];
  const overrideReason = exceeded.length === 0 ? '' : reason.trim();
  return {
    target,
    setTarget,
    last,
    /** The only place where the plan can be run, as long as the last run went elsewhere and nothing is chosen. */
    elsewhere: last && chosen === null && only !== last.target ? only : null,
    /** The limits that the plan exceeds. */
    exceeded,
    reason,
    setReason,
    /** Why these limits are passed; '' where none is exceeded, or no reason is given yet. */
    overrideReason,
    needs,
    ready:
      target !== null &&
      needs.every(({ state }) => state !== 'missing') &&
      (exceeded.length === 0 || overrideReason !== ''),
  };
}
