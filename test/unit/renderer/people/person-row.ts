import type { PersonRow } from '../../../../shared/contract/workspace.ts';

/** A row of the grid of people: Jan van der Berg, split rightly and without a finding. */
export function personRow(change: Partial<PersonRow> = {}): PersonRow {
  return {
    index: 0,
    id: 'JBERG',
    name: 'Jan van der Berg',
    firstName: 'Jan',
    lastName: 'van der Berg',
    email: '',
    roles: 0,
    status: '',
    situation: 'new',
    doubtful: false,
    corrected: false,
    findings: [],
    ...change,
  };
}
