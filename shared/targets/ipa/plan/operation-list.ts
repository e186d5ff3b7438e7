import { OperationList as Operations } from '../../../target/operation-list.ts';
import { IPA_OPERATIONS } from './ipa-operations.ts';
import type { Operation } from './operation.ts';
import type { Plan } from './plan.ts';
import type { Section } from './section.ts';

export type OperationList = Operations<Plan, Operation, Section>;

/** A plan's operations by number, in running order: section after section (section.ts). */
export function listOperations(plan: Plan): OperationList {
  return new Operations(IPA_OPERATIONS, plan);
}
