import { EXTRACTS } from '../extracts.ts';
import {
  LIST_EMAILS,
  LIST_ROLES,
  LIST_ROLES_BY_USER,
  LIST_USER_ROLES,
  LIST_USERS,
  type ListTransaction,
  nameOf,
  USER_INFO,
} from './transactions.ts';

/** The transactions of a read as they are called, to be shown before a connection is made: what is tried first stands first. */
export function shippedCalls(): { readonly title: string; readonly text: string }[] {
  const lists = [[LIST_USERS], [LIST_EMAILS], LIST_ROLES, [LIST_USER_ROLES, LIST_ROLES_BY_USER]];
  return [
    { title: 'Who is signed in, and in which company', text: nameOf(USER_INFO) },
    ...lists.map((choices) => ({
      title: choices.map(({ kind }) => EXTRACTS[kind].title)[0] ?? '',
      text: choices.map(callText).join('\nwhere that is not there: '),
    })),
  ];
}

function callText(list: ListTransaction): string {
  const inputs = Object.entries(list.inputs).map(([name, value]) => `${name}=${value}`);
  const each = list === LIST_ROLES_BY_USER ? ['once for each user'] : [];
  return [nameOf(list), ...inputs, ...each].join(', ');
}
