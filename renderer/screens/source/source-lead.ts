/** What the Source screen says about itself, and what is still to be done before M3 can be read. */
import type { WorkspaceState } from '../../../shared/contract/workspace.ts';
import type { InspectedFile } from '../../../shared/m3/inspected-file.ts';
import type { M3SourceSettings } from '../../../shared/m3/m3-source.ts';
import { M3_WAY_NAMES } from '../../../shared/m3/m3-ways.ts';
import { counted, dateTime } from '../../state/format.ts';

/** The sentence of state below the title. */
export function sourceLead(
  m3: M3SourceSettings,
  { files, roster, environmentId }: Pick<WorkspaceState, 'files' | 'roster' | 'environmentId'>,
): string {
  const waits = waitsFor(m3, files);
  if (roster !== null) {
    const { snapshot } = roster;
    const of = snapshot.environmentId === environmentId ? '' : ` from ${snapshot.environmentName}`;
    const read = `${counted(roster.users, 'user')} read${of} ${dateTime(roster.readAt)}.`;
    return waits === '' ? read : `${read} ${waits}`;
  }
  if (waits !== '') return waits;
  return m3.way === 'files'
    ? `${counted(files.length, 'extract')} chosen. Check how ${files.length === 1 ? 'it is' : 'they are'} read, then read ${files.length === 1 ? 'it' : 'them'}.`
    : `${M3_WAY_NAMES[m3.way]} is set up. Test the connection, then read.`;
}

/** What is still to be done before M3 can be read; '' for nothing. */
export function waitsFor(m3: M3SourceSettings, files: readonly InspectedFile[]): string {
  switch (m3.way) {
    case 'files':
      return filesWaitFor(files);
    case 'sql-server': {
      const { host, reach, instance, database, user } = m3.sqlServer;
      if (host === '') return 'The host of the server is still to be entered.';
      if (reach === 'instance' && instance === '') return 'The instance is still to be entered.';
      if (database === '') return 'The database is still to be entered.';
      return user === '' ? 'The user is still to be entered.' : '';
    }
    case 'm3-api': {
      const { version, gridUrl, user, gateway } = m3.api;
      if (version === 'v2') return gateway === null ? 'The .ionapi file is still to be chosen.' : '';
      if (gridUrl === '') return 'The address of the grid is still to be entered.';
      return user === '' ? 'The user is still to be entered.' : '';
    }
  }
}

function filesWaitFor(files: readonly InspectedFile[]): string {
  if (files.length === 0) return 'No extract chosen. Choose at least the users.';
  const asking = files.filter(({ questions }) => questions.length > 0).map(({ name }) => name);
  if (asking.length > 0) return `It is still to be said how ${asking.join(', ')} is read.`;
  const lacking = files.filter(({ missing }) => missing.length > 0).map(({ name }) => name);
  if (lacking.length > 0) return `A needed column is still to be chosen in ${lacking.join(', ')}.`;
  return files.some(({ kind }) => kind === 'users') ? '' : 'The users are still to be chosen.';
}

/** Why the settings of the connection are locked: a change would end what is under way. '' where they are not. */
export function lockReason(reading: boolean, testing: boolean): string {
  if (reading) return 'Locked while people are read.';
  return testing ? 'Locked while the connection is tested.' : '';
}
