/** What can sensibly be decided by hand about one person or role. */

import type { SubjectRow } from '../../../shared/contract/workspace.ts';
import { HAND_DECISION_WORDS, type HandDecision } from '../../../shared/policy/changes.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';

export interface HandChoice {
  /** null lets the rules decide. */
  readonly decision: HandDecision | null;
  readonly text: string;
}

const AS_RULES: HandChoice = { decision: null, text: 'As the rules say' };
const LEAVE: HandChoice = { decision: 'leave', text: HAND_DECISION_WORDS.leave };

/**
 * The choices for a row. `apply` is offered only where the rules report or leave a difference; elsewhere it would change
 * nothing.
 * @returns none where there is nothing to decide
 */
export function handChoices(row: SubjectRow): readonly HandChoice[] {
  const { kind, situation, action, byHand } = row;
  // For a role, only `report` leaves the question open: nobody knows then whether its task exists.
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
        ...(kind === 'person' ? [{ decision: 'disable', text: HAND_DECISION_WORDS.disable } as const] : []),
        { decision: 'delete', text: HAND_DECISION_WORDS.delete },
      ];
    default:
      // Nothing happens to these; a decision from before they got into this situation can be taken back.
      return byHand === null ? [] : [AS_RULES, ...known(byHand)];
  }
}

function known(decision: HandDecision): readonly HandChoice[] {
  return [{ decision, text: HAND_DECISION_WORDS[decision] }];
}

/** Whether the environment's rules and decisions shape this plan; one from a file, or an undo, is fixed. */
export function isDecidable({ direction, openedFrom }: PlanSummary): boolean {
  return direction === 'forward' && openedFrom === null;
}
