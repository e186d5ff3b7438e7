import { expect, it } from 'vitest';
import { sourceState } from '../../../../renderer/screens/start/source-state.ts';
import { dateTime } from '../../../../renderer/state/format.ts';
import type { WorkspaceState } from '../../../../shared/contract/workspace.ts';
import { newEnvironment } from '../../../../shared/environment/environment.ts';

const TST = newEnvironment('tst', 'TST');
const OPEN = { environmentId: 'tst', roster: null, files: [] } as const;

it('says nothing of an environment that is not open', () => {
  expect(sourceState(TST, { ...OPEN, environmentId: 'dev' })).toBe('Not open.');
});

it('says how far the one is that is open', () => {
  const sql = { ...TST, m3: { ...TST.m3, way: 'sql-server' as const } };
  const files = [{}] as unknown as WorkspaceState['files'];
  const readAt = '2026-11-20T10:00:00.000Z';
  const roster = { users: 1200, readAt } as WorkspaceState['roster'];
  expect(sourceState(TST, OPEN)).toBe('Open. No extract chosen.');
  expect(sourceState(TST, { ...OPEN, files })).toBe('Open. 1 extract chosen, not yet read.');
  expect(sourceState(sql, OPEN)).toBe('Open. SQL Server, not yet read.');
  expect(sourceState(sql, { ...OPEN, roster })).toBe(`Open. 1,200 users read ${dateTime(readAt)}.`);
});
