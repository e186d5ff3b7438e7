import type { TargetWords } from '../../target/words.ts';
import type { IpaObjectType } from './objects.ts';
import type { IpaTool } from './tools.ts';

const TYPES: Readonly<Record<IpaObjectType, { readonly one: string; readonly many: string }>> = {
  identity: { one: 'Identity', many: 'Identities' },
  actor: { one: 'Actor', many: 'Actors' },
  'actor-identity': { one: 'Actor-Identity', many: 'Actor-Identities' },
  'actor-role': { one: 'Actor-Role', many: 'Actor-Roles' },
  user: { one: 'User', many: 'Users' },
  task: { one: 'Task', many: 'Tasks' },
  'user-task': { one: 'User-Task', many: 'User-Tasks' },
};

const TOOLS: Readonly<Record<IpaTool, string>> = {
  secadm: 'secadm',
  importPFIdata: 'importPFIdata',
  administration: 'the web administration',
};

/** IPA's own words for its objects, their fields and its tools. */
export const IPA_WORDS: TargetWords = {
  types: TYPES,
  fields: {
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
  },
  tools: TOOLS,
};
