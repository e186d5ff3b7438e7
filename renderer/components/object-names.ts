/** IPA's own words for its objects and their fields, as every screen shows them. */
import type { IpaObjectType } from '../../shared/targets/ipa/objects.ts';

export const OBJECT_NAMES: Readonly<Record<IpaObjectType, string>> = {
  identity: 'Identity',
  actor: 'Actor',
  'actor-identity': 'Actor-Identity',
  'actor-role': 'Actor-Role',
  user: 'User',
  task: 'Task',
  'user-task': 'User-Task',
};

/** The same for several of them. */
export const OBJECTS_NAMES: Readonly<Record<IpaObjectType, string>> = {
  identity: 'Identities',
  actor: 'Actors',
  'actor-identity': 'Actor-Identities',
  'actor-role': 'Actor-Roles',
  user: 'Users',
  task: 'Tasks',
  'user-task': 'User-Tasks',
};

const FIELD_NAMES: Readonly<Record<string, string>> = {
  service: 'Service',
  identity: 'Identity',
  actor: 'Actor',
  firstName: 'First name',
  lastName: 'Last name',
  email: 'E-mail',
  role: 'Actor role',
  user: 'User',
  task: 'Task',
  taskType: 'Task type',
  description: 'Description',
  startDate: 'Start date',
  stopDate: 'Stop date',
  id: 'Id',
  situation: 'Situation',
  actorRoles: 'Actor roles',
  'user-task': 'Task',
  action: 'What happens',
  operation: 'Operation',
};

/** A field's name as it is shown; the field's own where there is none. */
export function fieldName(field: string): string {
  return FIELD_NAMES[field] ?? field;
}
