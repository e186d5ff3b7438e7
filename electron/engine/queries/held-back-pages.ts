import type { Page } from '../../../shared/base/page.ts';
import type { AnyPlan } from '../../../shared/target/any-plan.ts';
import { type HeldSubject, heldSubjects } from '../../../shared/target/held-back.ts';

/** Answers pages of whoever a plan holds back; the list of the last plan is kept. */
export class HeldBackPages {
  #plan: AnyPlan | null = null;
  #held: readonly HeldSubject[] = [];

  page(plan: AnyPlan, query: { readonly offset: number; readonly limit: number }): Page<HeldSubject> {
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
