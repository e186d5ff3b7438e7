/** A plan in sentences. */
import { type Action, SUBJECT_GROUPS } from '../../../shared/target/situations.ts';
import type { SubjectCounts } from '../../../shared/target/subject-counts.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { count, counted } from '../../state/format.ts';

type Direction = PlanSummary['direction'];
type Acting = Exclude<Action, 'report' | 'leave'>;

const DONE: Readonly<Record<Direction, Readonly<Record<Acting, string>>>> = {
  forward: { create: 'created', update: 'changed', delete: 'deleted', disable: 'without access' },
  undo: {
    create: 'taken away',
    update: 'changed back',
    delete: 'brought back',
    disable: 'with access again',
  },
};
const ACTING: readonly Acting[] = ['create', 'update', 'delete', 'disable'];

/** e.g. `12 people created, 31 changed, 4 deleted; 3 roles created; 1,153 people unchanged.` */
export function planSentence({ direction, people, tasks }: PlanSummary): string {
  const done = [
    doneOf(people, direction, 'person', 'people'),
    doneOf(tasks, direction, 'role', 'roles'),
  ].filter((sentence) => sentence !== '');
  const equal = people.groups.equal;
  const same = equal === 0 ? [] : [`${counted(equal, 'person', 'people')} unchanged`];
  if (done.length === 0) return same.length === 0 ? 'Nothing to do.' : `Nothing to do: ${same[0]}.`;
  return `${[...done, ...same].join('; ')}.`;
}

/** e.g. ` 200 people held back.`, counting those whom a finding keeps from everything; '' for nobody. */
export function heldSentence({ heldBack }: Pick<PlanSummary, 'heldBack'>): string {
  const held = heldBack
    .filter(({ kind, inPart, open }) => kind === 'person' && open && !inPart)
    .reduce((sum, one) => sum + one.count, 0);
  return held === 0 ? '' : ` ${counted(held, 'person', 'people')} held back.`;
}

function doneOf({ actions }: SubjectCounts, direction: Direction, one: string, many: string): string {
  return ACTING.filter((action) => actions[action] > 0)
    .map((action, at) => {
      const number = actions[action];
      const who = at === 0 ? counted(number, one, many) : count(number);
      return `${who} ${DONE[direction][action]}`;
    })
    .join(', ');
}

/** How many people or roles are in the plan. */
export function totalOf({ groups }: SubjectCounts): number {
  return SUBJECT_GROUPS.reduce((sum, group) => sum + groups[group], 0);
}
