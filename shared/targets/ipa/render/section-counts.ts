import type { OperationAction } from '../../../target/operation.ts';
import { IPA_TYPES, type IpaObjectType } from '../objects.ts';
import { type ChangeCounts, countMade } from '../plan/count-objects.ts';
import type { Plan } from '../plan/plan.ts';
import { SECTIONS, type Section, sectionOf } from '../plan/section.ts';

/** How many operations of one kind stand in a section. */
export interface SectionCount {
  readonly section: Section;
  readonly type: IpaObjectType;
  readonly action: OperationAction;
  /** Part of a change as delete and add again. */
  readonly again: boolean;
  readonly count: number;
}

/** The operations of a plan by kind, in running order, without visiting those that follow from its people. */
export function countSections(plan: Plan): SectionCount[] {
  const counts = new Map<string, SectionCount>();
  const add = (kind: Omit<SectionCount, 'section' | 'count'>, more: number) => {
    if (more === 0) return;
    const { type, action, again } = kind;
    const section = sectionOf(again ? { type, action, again } : { type, action });
    const key = `${section} ${type} ${action} ${again}`;
    counts.set(key, { ...kind, section, count: (counts.get(key)?.count ?? 0) + more });
  };
  const made = plan.direction === 'undo' ? 'delete' : 'create';
  const counted = countMade(plan);
  for (const type of IPA_TYPES) add({ type, action: made, again: false }, counted[type]);
  for (const { type, action, again } of plan.changes) add({ type, action, again: again === true }, 1);
  return [...counts.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

/** What goes before what comes again; what is made from the inside out, what goes the other way round. */
function rankOf({ section, type, action }: SectionCount): number {
  const within =
    action === 'delete' ? DELETE_ORDER.indexOf(type) : IPA_TYPES.length + IPA_TYPES.indexOf(type) * 2;
  return SECTIONS.indexOf(section) * 100 + within + (action === 'update' ? 1 : 0);
}

const DELETE_ORDER: readonly IpaObjectType[] = [
  'user-task',
  'user',
  'task',
  'actor-role',
  'actor-identity',
  'actor',
  'identity',
];

/** How many objects of these types it happens to, in all. */
export function sumOf(
  changes: ChangeCounts,
  action: OperationAction,
  types: readonly IpaObjectType[] = IPA_TYPES,
): number {
  return types.reduce((sum, type) => sum + changes[action][type], 0);
}
