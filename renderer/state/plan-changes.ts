/**
 * What differs from the plan that was handed over last, or from one in a file. `usePlanChanges(plan, file)` says how much
 * differs, and how and when the other plan was handed over; `usePlanChangePage(plan, filter)` lists the people and roles.
 * Both compare again when the plan changes, or when another one is handed over.
 */

import { useQuery } from '@tanstack/react-query';
import { type MusterError, toMusterError } from '../../shared/base/failure.ts';
import type { PlanChanges } from '../../shared/contract/workspace.ts';
import type { PlanChange } from '../../shared/target/plan-changes.ts';
import type { PlanSummary } from '../../shared/targets/ipa/plan/plan-summary.ts';
import { askUntil } from './engine.ts';
import { type QueryOf, type RowSource, usePage } from './pages.ts';
import { useWorkspace } from './workspace.ts';

export interface ComparedPlan {
  /** null until it is compared. */
  readonly changes: PlanChanges | null;
  readonly error: MusterError | null;
}

/** @param file the plan file to compare with; null for the plan that was handed over last */
export function usePlanChanges(plan: PlanSummary, file: string | null): ComparedPlan {
  const { environmentId, handOvers } = useWorkspace();
  const query = useQuery({
    queryKey: ['plan:compare', environmentId, plan.hash, handOvers, file],
    queryFn: ({ signal }) =>
      askUntil(signal, 'plan:compare', {
        offset: 0,
        limit: 1,
        with: file,
        kind: null,
        subject: null,
        text: '',
      }),
  });
  return { changes: query.data ?? null, error: query.error === null ? null : toMusterError(query.error) };
}

export function usePlanChangePage(plan: PlanSummary, filter: QueryOf<'plan:compare'>): RowSource<PlanChange> {
  const { handOvers } = useWorkspace();
  return usePage('plan:compare', filter, { version: `${plan.hash} ${handOvers}` });
}

/** Whether there is a difference to show. Different plans may do the same, e.g. when the extracts are newer. */
export function differs({ counts }: PlanChanges): boolean {
  return changedObjects(counts) + counts.settings > 0;
}

/** How many people and roles differ. */
export function changedObjects({ user, role }: PlanChanges['counts']): number {
  return user.new + user.gone + user.changed + role.new + role.gone + role.changed;
}
