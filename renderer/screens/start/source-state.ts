import type { WorkspaceState } from '../../../shared/contract/workspace.ts';
import type { Environment } from '../../../shared/environment/environment.ts';
import { M3_WAY_NAMES } from '../../../shared/m3/m3-ways.ts';
import { counted, dateTime } from '../../state/format.ts';

/** What is known of an environment's source. The engine holds only the environment that is open. */
export function sourceState(
  { id, m3 }: Environment,
  { environmentId, roster, files }: Pick<WorkspaceState, 'environmentId' | 'roster' | 'files'>,
): string {
  if (environmentId !== id) return 'Not open.';
  if (roster !== null) return `Open. ${counted(roster.users, 'user')} read ${dateTime(roster.readAt)}.`;
  if (m3.way !== 'files') return `Open. ${M3_WAY_NAMES[m3.way]}, not yet read.`;
  return files.length === 0
    ? 'Open. No extract chosen.'
    : `Open. ${counted(files.length, 'extract')} chosen, not yet read.`;
}
