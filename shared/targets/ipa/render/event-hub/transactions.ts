import type { IpaEnvironment } from '../../ipa-environment.ts';
import { type FlowStep, inferred, type Mark } from './pieces.ts';
import {
  fixed,
  ofSetting,
  ofTemplate,
  ofVariable,
  type TransactionField,
  transactionString,
  variablesOf,
} from './transaction-string.ts';

/** The business classes that the flow changes, with their modules (domain.md, 7). */
const MODULES = {
  Identity: 'security',
  Actor: 'person',
  IdentityActor: 'security',
  ActorRole: 'security',
  PfiUserProfile: 'pfi',
  PfiTask: 'pfi',
  PfiUserTask: 'pfi',
} as const;
export type FlowObject = keyof typeof MODULES;

const IN_GEN: ReadonlySet<FlowObject> = new Set(['Identity', 'Actor', 'IdentityActor', 'ActorRole']);

export interface StepWords {
  readonly title: string;
  readonly mark: Mark;
  readonly note?: string;
  readonly only?: FlowStep['only'];
  readonly repeated?: boolean;
}

/** A Landmark activity that creates, updates or deletes one object. */
export function change(
  environment: IpaEnvironment,
  object: FlowObject,
  action: string,
  fields: readonly TransactionField[],
  words: StepWords,
): FlowStep {
  return activity(environment, object, action, 'SingleRecordQuery', fields, words);
}

/** A Landmark activity that finds the user-tasks whose field has the variable's value. */
export function findUserTasks(environment: IpaEnvironment, by: readonly TransactionField[]): FlowStep {
  const asked = ['PfiUserProfile', 'PfiTask.TaskName']
    .filter((name) => by.every((field) => field.name !== name))
    .map((name): TransactionField => ({ name, parts: null }));
  return activity(environment, 'PfiUserTask', 'Find', 'MultipleRecordQuery', [...by, ...asked], {
    title: 'Find the user-tasks',
    note: 'Name this activity UserTasks, and let the Transaction Builder propose the text: which set it wants to read by is not known.',
    mark: inferred('7', 'Made of the documented parts of the Transaction Builder; not seen for user-tasks.'),
  });
}

function activity(
  environment: IpaEnvironment,
  object: FlowObject,
  action: string,
  actionType: 'SingleRecordQuery' | 'MultipleRecordQuery',
  own: readonly TransactionField[],
  words: StepWords,
): FlowStep {
  const fields = [
    IN_GEN.has(object)
      ? ofSetting('_dataArea', environment.landmark.genDataArea, 'The data area of identities and actors')
      : ofVariable('_dataArea', 'LPSDataArea'),
    fixed('_module', MODULES[object]),
    fixed('_objectName', object),
    fixed('_actionName', action),
    fixed('_actionOperator', 'NONE'),
    fixed('_actionType', actionType),
    ...own,
  ];
  return {
    title: words.title,
    object,
    action,
    copy: transactionString(fields),
    variables: variablesOf(fields),
    only: words.only ?? null,
    repeated: words.repeated ?? false,
    shared: IN_GEN.has(object),
    note: words.note ?? '',
    mark: words.mark,
  };
}

// ---- the fields of each object

export function identityFields({ policy }: IpaEnvironment): TransactionField[] {
  const { service, template } = policy.identity;
  return [
    ofSetting('Service', service, 'The service of identities'),
    ofTemplate('Identity', template, 'The template of identities'),
  ];
}

export function actorFields(variable: string): TransactionField[] {
  return [ofVariable('Actor', variable)];
}

export function nameFields(): TransactionField[] {
  return [ofVariable('PersonName.GivenName', 'GivenName'), ofVariable('PersonName.FamilyName', 'FamilyName')];
}

export function actorRoleFields(role: string): TransactionField[] {
  return [
    ofVariable('Actor', 'USID'),
    ofSetting('ActorRole.Role', role, 'An actor role'),
    ofVariable('ActorRole.Actor', 'USID'),
  ];
}

export function userFields(variable: string): TransactionField[] {
  return [ofVariable('PfiUserProfile', variable)];
}

/** TaskType 2 is a task of a group, which a role is. */
export function taskFields(variable: string): TransactionField[] {
  return [ofVariable('PfiTask.TaskName', variable), fixed('PfiTask.TaskType', '2')];
}
