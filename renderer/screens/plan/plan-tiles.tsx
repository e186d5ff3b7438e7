/** What is planned, in six numbers of people, roles or objects; each number is a filter of the list. */

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
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { FilterTile, FilterTiles } from '../../components/filter-tile.tsx';
import { countOf, type Grain, isAction } from './plan-grain.ts';
import { tileNote, tileTitle } from './tile-words.ts';

/** An undo deletes what the run created, and the other way around. */
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
            label={tileTitle(plan, grain, group)}
            icon={<Icon aria-hidden fontSize={16} />}
            value={countOf(plan, grain, group)}
            note={tileNote(plan, grain, group)}
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
