/** What becomes of a person's names while they are edited in the grid. */
import { idKey } from '../../../../shared/base/id-key.ts';
import type { PersonRow } from '../../../../shared/contract/workspace.ts';
import type { Policy } from '../../../../shared/policy/policy.ts';
import { correctName, correctPart } from '../../../state/policy-changes.ts';

export type NamePart = 'firstName' | 'lastName';

export interface ShownNames {
  readonly firstName: string;
  readonly lastName: string;
  readonly corrected: boolean;
}

/** The names that the grid shows. A correction shows at once, while the engine still decides with it. */
export function shownNames(
  row: PersonRow,
  corrections: Policy['nameSplit']['corrections'],
  saving: boolean,
): ShownNames {
  if (row.corrected && !saving) return row;
  const correction = corrections[idKey(row.id)];
  if (correction === undefined || correction.name !== row.name) return row;
  return { firstName: correction.firstName, lastName: correction.lastName, corrected: true };
}

/** Names under edit. A first name that was left with Tab is no correction yet: it waits for the last name. */
export interface NameDraft {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  /** The names that have been edited. */
  readonly edited: ReadonlySet<NamePart>;
}

export function newDraft(id: string, { firstName, lastName }: ShownNames): NameDraft {
  return { id, firstName, lastName, edited: new Set() };
}

export function editDraft(draft: NameDraft, part: NamePart, value: string): NameDraft {
  return { ...draft, [part]: value.trim(), edited: new Set([...draft.edited, part]) };
}

/** The change that remembers the draft as a correction; null where it says what is shown anyway. */
export function changeOfDraft(
  row: PersonRow,
  { firstName, lastName, edited }: NameDraft,
  shown: ShownNames,
): ((policy: Policy) => Policy) | null {
  if (firstName === shown.firstName && lastName === shown.lastName) return null;
  const correction = { name: row.name, firstName, lastName };
  if (edited.size === 2) return correctName(row.id, { ...correction, byHand: 'both' });
  return correctPart(row.id, correction, edited.has('firstName') ? 'first-name' : 'last-name');
}
