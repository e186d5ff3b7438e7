import { grouped } from '../../../../base/grouped.ts';
import type { IpaObjectType } from '../../objects.ts';

/** What an object is called, and what it means to somebody who has never met it. */
export const OBJECT_WORDS: Readonly<
  Record<IpaObjectType, { readonly title: string; readonly meaning: string }>
> = {
  identity: { title: 'Identity', meaning: 'the name a person signs in with' },
  actor: { title: 'Actor', meaning: 'the person: first name, last name, e-mail' },
  'actor-identity': { title: 'Actor-identity', meaning: 'which identity belongs to which actor' },
  'actor-role': { title: 'Actor-role', meaning: 'what the person may do' },
  user: { title: 'User', meaning: 'the person in the inbasket of this environment' },
  task: { title: 'Task', meaning: 'an M3 role' },
  'user-task': { title: 'User-task', meaning: 'which M3 role a person has' },
};

const PLURALS: Partial<Record<IpaObjectType, string>> = {
  identity: 'identities',
  'actor-identity': 'actor-identities',
};

/** e.g. `identities`. */
export function pluralOf(type: IpaObjectType): string {
  return PLURALS[type] ?? `${type}s`;
}

/** e.g. `1 identity`, `1,200 users`. */
export function countedObjects(count: number, type: IpaObjectType): string {
  return `${grouped(count)} ${count === 1 ? type : pluralOf(type)}`;
}
