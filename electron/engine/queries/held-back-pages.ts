import type { Page } from '../../../shared/contract/workspace.ts';
import { type HeldSubject, heldSubjects } from '../../../shared/plan/held-back.ts';
import type { Plan } from '../../../shared/plan/plan.ts';

/** Answers pages of whoever a plan holds back; the list of the last plan is kept. */
export class HeldBackPages {
  #plan: Plan | null = null;
  #held: readonly HeldSubject[] = [];

  page(plan: Plan, query: { readonly offset: number; readonly limit: number }): Page<HeldSubject> {
    if (this.#plan !== plan) {
      this.#held = [...heldSubjects(plan)];
      this.#plan = plan;
    }
    return {
      total: this.#held.length,
      rows: this.#held.slice(query.offset, query.offset + query.limit),
    };
  }
}
