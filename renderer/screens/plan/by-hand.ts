/** What can be decided by hand about one person or role, as far as it makes sense. */

import type { SubjectRow } from '../../../shared/contract/workspace.ts';
import type { HandDecision } from '../../../shared/policy/changes.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';

export interface HandChoice {
  /** null lets the rules decide. */
  readonly decision: HandDecision | null;
  readonly text: string;
}

const AS_RULES: HandChoice = { decision: null, text: 'As the rules say' };
const LEAVE: HandChoice = { decision: 'leave', text: 'Leave as it is' };

/**
 * `apply` is for who would be asked about or left; where it is done anyway it decides nothing.
 * @returns none where there is nothing to decide
 */
export function handChoices(row: SubjectRow): readonly HandChoice[] {
  const { kind, situation, action, byHand } = row;
  // A role is asked about only where it is not known whether its task is there.
  const asks = kind === 'person' ? action === 'report' || action === 'leave' : action === 'report';
  const applies = byHand === 'apply' || asks;
  switch (situation) {
    case 'new':
      return [
        AS_RULES,
        ...(applies && action !== 'leave' ? [{ decision: 'apply', text: 'Create' } as const] : []),
        { ...LEAVE, text: 'Do not create' },
      ];
    case 'different':
      return [
        AS_RULES,
        ...(applies ? [{ decision: 'apply', text: 'Change as M3 says' } as const] : []),
        LEAVE,
      ];
    case 'extra':
      return [
        AS_RULES,
        LEAVE,
        ...(kind === 'person' ? [{ decision: 'disable', text: 'Remove access' } as const] : []),
        { decision: 'delete', text: 'Delete' },
      ];
    default:
      // Nothing is done about them; what was decided before they came to that can be taken back.
      return byHand === null ? [] : [AS_RULES, ...known(byHand)];
  }
}

function known(decision: HandDecision): readonly HandChoice[] {
  const texts = {
    leave: LEAVE.text,
    apply: 'Apply',
    disable: 'Remove access',
    delete: 'Delete',
  } as const;
  return [{ decision, text: texts[decision] }];
}

/** Whether the rules and decisions of the environment make this plan: one from a file or an undo stands as it is. */
export function isDecidable({ direction, openedFrom }: PlanSummary): boolean {
  return direction === 'forward' && openedFrom === null;
}
