import { OperationList as Operations } from '../../../target/operation-list.ts';
import { GEN_TYPES, type IpaObjectType } from '../objects.ts';
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

export type OperationList = Operations<Plan, Operation, Section>;

/** A plan's operations by number, in running order: section after section (section.ts). */
export function listOperations(plan: Plan): OperationList {
  return new Operations(plan, SECTIONS, segmentsOf(plan));
}

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
