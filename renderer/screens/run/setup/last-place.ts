import { useQuery } from '@tanstack/react-query';
import type { RunRecord } from '../../../../shared/contract/run.ts';
import type { RunTarget } from '../../../../shared/target/run-target.ts';
import { ask } from '../../../state/engine.ts';
import { useRun, useWorkspace } from '../../../state/workspace.ts';

/** Where the last run of an environment went, and when. */
export interface LastPlace {
  readonly target: RunTarget;
  readonly startedAt: string;
}

/** Where the last run of the open environment went; null where there was none, undefined until it is known. */
export function useLastPlace(): LastPlace | null | undefined {
  const { environmentId } = useWorkspace();
  const run = useRun();
  const { data, isError } = useQuery({
    queryKey: ['history:list', 'last place', environmentId, run?.id],
    queryFn: () => ask('history:list', {}),
    staleTime: 0,
  });
  if (isError) return null;
  return data === undefined ? undefined : lastPlaceOf(data, environmentId);
}

/** @param records the latest first */
export function lastPlaceOf(
  records: readonly Pick<RunRecord, 'environmentId' | 'state'>[],
  environmentId: string | null,
): LastPlace | null {
  const last = records.find((record) => record.environmentId === environmentId);
  return last === undefined ? null : { target: last.state.target, startedAt: last.state.startedAt };
}

/**
 * The place to propose for a run: that of the last run. Where this plan can only be run elsewhere, no place is proposed,
 * so that nobody runs it elsewhere without having chosen that.
 * @param only the only place where the plan can be run; null where any place will do
 */
export function proposedPlace(last: LastPlace | null | undefined, only: RunTarget | null): RunTarget | null {
  if (last === undefined) return null;
  if (last === null) return only ?? 'practice';
  return only === null || only === last.target ? last.target : null;
}
