import type { MusterError } from '../../../shared/base/failure.ts';
import type { Progress } from '../../../shared/contract/workspace.ts';
import { useCall } from '../../state/engine.ts';
import { allSaved } from '../../state/environments.ts';
import { usePlanOnly } from '../../state/plan-wish.ts';
import { refreshSecrets } from '../../state/secrets.ts';
import { useWorkspace } from '../../state/workspace.ts';

/** Makes the plan anew, for one person or for all. Each call resolves to whether the plan was made. */
export interface Remake {
  /** Whether something was read that a plan can be made from. */
  readonly possible: boolean;
  readonly only: (id: string) => Promise<boolean>;
  readonly everybody: () => Promise<boolean>;
  /** For the same people as now, after reading IPA again. */
  readonly again: () => Promise<boolean>;
  readonly busy: boolean;
  readonly progress: Progress | null;
  readonly cancel: () => void;
  readonly error: MusterError | null;
  readonly clearError: () => void;
}

export function useRemake(): Remake {
  const { roster } = useWorkspace();
  const call = useCall('plan:make');
  const [onlyNow, setOnly] = usePlanOnly();
  const make = async (only: string | null, again: boolean) => {
    await allSaved();
    const made = await call.start({ only, again });
    void refreshSecrets();
    if (made === undefined) return false;
    setOnly(only);
    return true;
  };
  return {
    possible: roster !== null,
    only: (id) => make(id, false),
    everybody: () => make(null, false),
    again: () => make(onlyNow, true),
    busy: call.busy,
    progress: call.progress,
    cancel: call.cancel,
    error: call.error,
    clearError: call.clearError,
  };
}
