/** What the tiles of the plan say. */
import type { SubjectGroup } from '../../../shared/target/situations.ts';
import type { SubjectCounts } from '../../../shared/target/subject-counts.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { count, counted } from '../../state/format.ts';
import type { Grain } from './plan-grain.ts';

type Direction = PlanSummary['direction'];

/** What a tile is called. */
export function tileTitle({ direction }: PlanSummary, grain: Grain, group: SubjectGroup): string {
  // Objects of an undo are named by what is done to them, like those of any plan.
  if (grain !== 'objects') return GROUP_TITLES[direction][group];
  return group === 'report' ? 'Only in IPA' : GROUP_TITLES.forward[group];
}

/** What a tile says beside its number; '' for nothing. */
export function tileNote(plan: PlanSummary, grain: Grain, group: SubjectGroup): string {
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

const GROUP_TITLES: Readonly<Record<Direction, Readonly<Record<SubjectGroup, string>>>> = {
  forward: {
    create: 'Create',
    update: 'Change',
    delete: 'Delete',
    report: 'Reported',
    equal: 'Unchanged',
    left: 'Left alone',
  },
  undo: {
    create: 'Take away',
    update: 'Change back',
    delete: 'Bring back',
    report: 'Reported',
    equal: 'Unchanged',
    left: 'Left alone',
  },
};

/** What has to be said beside the number of people or roles; '' for nothing. */
function groupNote(
  group: SubjectGroup,
  counts: SubjectCounts,
  other: { readonly counts: SubjectCounts; readonly one: string; readonly many: string },
  compared: boolean,
): string {
  const { situations, actions } = counts;
  switch (group) {
    case 'delete':
      return actions.disable === 0 ? also(group, other) : `access only: ${count(actions.disable)}`;
    case 'equal':
      return compared ? also(group, other) : 'not compared';
    case 'report':
      return counts.groups.report === 0
        ? also(group, other)
        : situations.extra >= counts.groups.report
          ? 'only in IPA'
          : 'nothing is done';
    case 'left':
      return joined([
        [situations.blocked, 'blocked'],
        [situations.protected, 'protected'],
        [situations.excluded, 'out of scope'],
        [Math.max(0, counts.groups.left - keptOut(counts)), 'more'],
      ]);
    default:
      return also(group, other);
  }
}

function keptOut({ situations }: SubjectCounts): number {
  return situations.blocked + situations.protected + situations.excluded;
}

/** e.g. `and 3 roles`. */
function also(
  group: SubjectGroup,
  { counts, one, many }: { readonly counts: SubjectCounts; readonly one: string; readonly many: string },
): string {
  const number = counts.groups[group];
  return number === 0 ? '' : `and ${counted(number, one, many)}`;
}

function joined(numbers: readonly (readonly [number, string])[]): string {
  return numbers
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${count(number)} ${word}`)
    .join(', ');
}
