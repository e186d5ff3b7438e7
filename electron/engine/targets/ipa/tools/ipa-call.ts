import type { Operation } from '../../../../../shared/targets/ipa/plan/operation.ts';
import type { Plan } from '../../../../../shared/targets/ipa/plan/plan.ts';
import type { CallContents } from '../../../tools/call-contents.ts';

/** What one call of a tool of IPA was given. */
export type IpaCall = CallContents<Plan, Operation>;
