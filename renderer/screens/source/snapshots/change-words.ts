/** Changes between snapshots in words. */
import type { RosterChange, RosterChangeKind } from '../../../../shared/m3/roster-changes.ts';
import { counted } from '../../../state/format.ts';

export const KIND_WORDS: Readonly<Record<RosterChangeKind, string>> = {
  came: 'Came',
  went: 'Went',
  changed: 'Changed',
};

/** Changes that are chosen, by their key. */
export type MarkedChanges = ReadonlyMap<string, RosterChange>;

/** Identifies a change; a user and a role may have the same id. */
export function changeKey({ subject, id }: Pick<RosterChange, 'subject' | 'id'>): string {
  return `${subject} ${id}`;
}

/** e.g. `Name: Ann → Anna; roles gained: SALES`. */
export function whatChanged({
  fields,
  rolesGained,
  rolesLost,
}: Pick<RosterChange, 'fields' | 'rolesGained' | 'rolesLost'>): string {
  const words = fields.map(
    ({ name, before, after }) => `${name}: ${before || '(empty)'} → ${after || '(empty)'}`,
  );
  if (rolesGained.length > 0) words.push(`roles gained: ${rolesGained.join(', ')}`);
  if (rolesLost.length > 0) words.push(`roles lost: ${rolesLost.join(', ')}`);
  return words.join('; ');
}

/** e.g. `3 people and 1 role`. */
export function chosenWords(users: number, roles: number): string {
  return [
    ...(users === 0 ? [] : [counted(users, 'person', 'people')]),
    ...(roles === 0 ? [] : [counted(roles, 'role')]),
  ].join(' and ');
}
