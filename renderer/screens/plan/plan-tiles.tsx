/** What is planned in six numbers, of people, roles or objects; each number is a filter of the list. */

import {
  AddCircleRegular,
  ArrowSyncCircleRegular,
  CheckmarkCircleRegular,
  DeleteRegular,
  EyeRegular,
  type FluentIcon,
  ShieldRegular,
} from '@fluentui/react-icons';
import { SUBJECT_GROUPS, type SubjectGroup } from '../../../shared/target/situations.ts';
import { IPA_TYPES, type IpaObjectType } from '../../../shared/targets/ipa/objects.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { FilterTile, FilterTiles } from '../../components/filter-tile.tsx';
import { GROUP_TITLES, groupNote } from './plan-words.ts';

/** What a row of the list is. */
export type Grain = 'people' | 'roles' | 'objects';

/** What the plan of a run created goes in its undo, and the other way round. */
const UNDONE: Readonly<Partial<Record<SubjectGroup, SubjectGroup>>> = { create: 'delete', delete: 'create' };

const ICONS: Readonly<Record<SubjectGroup, FluentIcon>> = {
  create: AddCircleRegular,
  update: ArrowSyncCircleRegular,
  delete: DeleteRegular,
  equal: CheckmarkCircleRegular,
  report: EyeRegular,
  left: ShieldRegular,
};

export function PlanTiles(props: {
  readonly plan: PlanSummary;
  readonly grain: Grain;
  readonly group: SubjectGroup | null;
  readonly onGroup: (group: SubjectGroup | null) => void;
}) {
  const { plan, grain } = props;
  return (
    <FilterTiles label={`Filter ${grain} by what happens`}>
      {SUBJECT_GROUPS.map((group) => {
        const undone = plan.direction === 'undo' && grain !== 'objects' ? UNDONE[group] : undefined;
        const Icon = ICONS[undone ?? group];
        const pressed = props.group === group;
        return (
          <FilterTile
            key={group}
            label={titleOf(plan, grain, group)}
            icon={<Icon aria-hidden fontSize={16} />}
            value={countOf(plan, grain, group)}
            note={noteOf(plan, grain, group)}
            pressed={pressed}
            onPress={
              grain === 'objects' && !isAction(group) ? null : () => props.onGroup(pressed ? null : group)
            }
          />
        );
      })}
    </FilterTiles>
  );
}

/** Whether objects of this group are operations: the others are counted, and not listed. */
export function isAction(group: SubjectGroup | null): group is 'create' | 'update' | 'delete' {
  return group === 'create' || group === 'update' || group === 'delete';
}

function titleOf({ direction }: PlanSummary, grain: Grain, group: SubjectGroup): string {
  // Objects of an undo are named by what is done with them, as those of any plan.
  if (grain !== 'objects') return GROUP_TITLES[direction][group];
  return group === 'report' ? 'Only in IPA' : GROUP_TITLES.forward[group];
}

/** How many of the grain there are in a group. */
export function countOf(plan: PlanSummary, grain: Grain, group: SubjectGroup): number {
  if (grain === 'people') return plan.people.groups[group];
  if (grain === 'roles') return plan.tasks.groups[group];
  if (isAction(group)) return sum(plan.changes[group]);
  if (group === 'equal') return sum(plan.untouched.equal);
  return group === 'report' ? sum(plan.untouched.onlyInTarget) : 0;
}

function noteOf(plan: PlanSummary, grain: Grain, group: SubjectGroup): string {
  const compared = plan.current.kind !== 'assumed-empty';
  if (grain === 'objects') {
    if (group === 'equal' && !compared) return 'not compared';
    if (group === 'report') return 'and stay';
    return group === 'left' ? 'none is planned' : '';
  }
  const roles = { counts: plan.tasks, one: 'role', many: 'roles' };
  const people = { counts: plan.people, one: 'person', many: 'people' };
  return grain === 'people'
    ? groupNote(group, plan.people, roles, compared)
    : groupNote(group, plan.tasks, people, compared);
}

function sum(counts: Readonly<Record<IpaObjectType, number>>): number {
  return IPA_TYPES.reduce((total, type) => total + counts[type], 0);
}
