/** Saves the plan, opens another, and chooses one to compare it with. */
import { useState } from 'react';
import type { MusterError } from '../../../shared/base/failure.ts';
import type { ChosenPath } from '../../../shared/contract/channels.ts';
import { useCall } from '../../state/engine.ts';
import { navigate } from '../../state/navigation.ts';

export interface PlanFiles {
  readonly save: (suggestion: string) => Promise<void>;
  readonly open: () => Promise<void>;
  readonly compare: () => Promise<void>;
  readonly reveal: (path: string) => void;
  /** Where the plan was last saved; null where it was not. */
  readonly saved: ChosenPath | null;
  readonly forgetSaved: () => void;
  readonly busy: boolean;
  readonly error: MusterError | null;
  readonly clearError: () => void;
}

export function usePlanFiles(): PlanFiles {
  const choose = useCall('dialog:choose');
  const saving = useCall('plan:save');
  const opening = useCall('plan:open');
  const revealing = useCall('shell:reveal');
  const [saved, setSaved] = useState<ChosenPath | null>(null);
  const calls = [choose, saving, opening, revealing];
  return {
    save: async (suggestion) => {
      setSaved(null);
      const chosen = await choose.start({ purpose: 'plan-save', suggestion });
      if (chosen) setSaved((await saving.start({ path: chosen.path })) ?? null);
    },
    open: async () => {
      const chosen = await choose.start({ purpose: 'plan', suggestion: '' });
      if (chosen) await opening.start({ path: chosen.path });
    },
    compare: async () => {
      const chosen = await choose.start({ purpose: 'plan', suggestion: '' });
      if (chosen) navigate('preview', { compareWith: chosen });
    },
    reveal: (path) => void revealing.start({ path }),
    saved,
    forgetSaved: () => setSaved(null),
    busy: saving.busy || opening.busy,
    error: calls.find(({ error }) => error !== null)?.error ?? null,
    clearError: () => {
      for (const { clearError } of calls) clearError();
    },
  };
}
