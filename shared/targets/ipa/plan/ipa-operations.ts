import type { PlanSection } from '../../../target/plan-section.ts';
import type { TargetOperations } from '../../../target/target-operations.ts';
import { GEN_TYPES, type IpaObjectType } from '../objects.ts';
import { KEY_FIELDS } from '../state/object-key.ts';
import { IPA_TOOLS, type IpaTool } from '../tools.ts';
import type { Operation } from './operation.ts';
import type { Plan } from './plan.ts';
import { SECTIONS, type Section } from './section.ts';
import {
  listedSegments,
  MadeSegment,
  type Segment,
  UserTaskSegment,
  WholePeopleSegment,
} from './segments.ts';

/** How the operations of IPA's plans are named, ordered and done. */
export const IPA_OPERATIONS: TargetOperations<Plan, Operation, Section> = {
  keyFields: KEY_FIELDS,
  sections: SECTIONS,
  remakes: ['gen-update'],
  segmentsOf,
  sectionOf: planSection,
  mannersOf: ({ target: { landmark } }) => landmark,
};

/**
 * Users and tasks before user-tasks where they are made, and after them where they go. What is listed stands with what
 * follows from people: the order between two people does not matter to IPA.
 */
function segmentsOf(plan: Plan): Segment[] {
  const listed = listedSegments(plan.changes);
  const whole = new WholePeopleSegment(plan);
  const made = {
    user: new MadeSegment(plan, 'user'),
    task: new MadeSegment(plan, 'task'),
    'user-task': new UserTaskSegment(plan),
  };
  const inSection = (section: Section, types: readonly IpaObjectType[], follows: Segment) => [
    ...(follows.section === section ? [follows] : []),
    listed(section, types),
  ];
  return [
    ...inSection('gen-create', GEN_TYPES, whole),
    listed('gen-update', GEN_TYPES),
    ...inSection('environment-import', ['user'], made.user),
    ...inSection('environment-import', ['task'], made.task),
    ...inSection('environment-import', ['user-task'], made['user-task']),
    ...inSection('environment-delete', ['user-task'], made['user-task']),
    ...inSection('environment-delete', ['user'], made.user),
    ...inSection('environment-delete', ['task'], made.task),
    ...inSection('gen-delete', GEN_TYPES, whole),
  ];
}

const DOES: Readonly<Record<Section, string>> = {
  'gen-create': 'Add',
  'gen-update': 'Change actors',
  'environment-import': 'Add and change',
  'environment-delete': 'Delete',
  'gen-delete': 'Delete',
};

/**
 * Gen keeps whoever still has a user: IPA does not delete one with pending work units, and a user without its actor cannot
 * sign in any more (domain.md, 1, What does not fit, 6).
 */
const GOES_AFTER_USER = { section: 'environment-delete', type: 'user', action: 'delete' } as const;

function planSection(id: Section, plan: Plan): PlanSection<Section> {
  const { genDataArea, dataArea } = plan.target.landmark;
  const tool = IPA_TOOLS[toolOf(id, plan)];
  const area = id.startsWith('gen-') ? genDataArea : dataArea;
  const title = [DOES[id], tool.title, area].join(' · ');
  return { id, title, tool, waitsFor: id === 'gen-delete' ? GOES_AFTER_USER : null };
}

/** Which tool does the operations of a section, for the plan's way of changing actors. */
export function toolOf(section: Section, { policy }: Plan): IpaTool {
  switch (section) {
    case 'gen-update':
      return policy.changes.actorUpdate === 'recreate' ? 'secadm' : 'administration';
    case 'environment-import':
      return 'importPFIdata';
    case 'environment-delete':
      return 'administration';
    default:
      return 'secadm';
  }
}
