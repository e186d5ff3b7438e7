import type { Page } from '../../../shared/base/page.ts';
import { type HeldSubject, heldSubjects } from '../../../shared/targets/ipa/plan/held-back.ts';
import type { Plan } from '../../../shared/targets/ipa/plan/plan.ts';

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
