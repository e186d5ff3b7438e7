import { describe, expect, test } from 'vitest';
import { lockReason, sourceLead, waitsFor } from '../../../../renderer/screens/source/source-lead.ts';
import { dateTime } from '../../../../renderer/state/format.ts';
import type { InspectedFile } from '../../../../shared/m3/inspected-file.ts';
import { DEFAULT_M3_SOURCE, type M3SourceSettings } from '../../../../shared/m3/m3-source.ts';
import type { RosterSummary } from '../../../../shared/m3/roster-summary.ts';

const sql = (change: Partial<M3SourceSettings['sqlServer']>): M3SourceSettings => ({
  ...DEFAULT_M3_SOURCE,
  way: 'sql-server',
  sqlServer: { ...DEFAULT_M3_SOURCE.sqlServer, ...change },
});
const api = (change: Partial<M3SourceSettings['api']>): M3SourceSettings => ({
  ...DEFAULT_M3_SOURCE,
  way: 'm3-api',
  api: { ...DEFAULT_M3_SOURCE.api, ...change },
});

describe('what a source waits for', () => {
  test('is named one after the other, until nothing is left', () => {
    expect(waitsFor(sql({}), [])).toContain('host');
    expect(waitsFor(sql({ host: 'h', reach: 'instance' }), [])).toContain('instance');
    expect(waitsFor(sql({ host: 'h' }), [])).toContain('database');
    expect(waitsFor(sql({ host: 'h', database: 'd' }), [])).toContain('user');
    expect(waitsFor(sql({ host: 'h', database: 'd', user: 'u' }), [])).toBe('');
  });

  test('is the address and the user on the grid, the file for the gateway', () => {
    expect(waitsFor(api({}), [])).toContain('address');
    expect(waitsFor(api({ gridUrl: 'https://m3' }), [])).toContain('user');
    expect(waitsFor(api({ gridUrl: 'https://m3', user: 'u' }), [])).toBe('');
    expect(waitsFor(api({ version: 'v2' }), [])).toContain('.ionapi');
  });

  test('is the users file for files, each file’s questions and its needed columns', () => {
    const file = (change: Partial<InspectedFile>) =>
      ({ kind: 'users', name: 'users.csv', questions: [], missing: [], ...change }) as InspectedFile;
    expect(waitsFor(DEFAULT_M3_SOURCE, [])).toContain('No extract');
    expect(waitsFor(DEFAULT_M3_SOURCE, [file({ kind: 'roles' })])).toBe('The users are still to be chosen.');
    expect(waitsFor(DEFAULT_M3_SOURCE, [file({ questions: [{}] as never })])).toBe(
      'It is still to be said how users.csv is read.',
    );
    expect(waitsFor(DEFAULT_M3_SOURCE, [file({ missing: ['user'] })])).toBe(
      'A needed column is still to be chosen in users.csv.',
    );
    expect(waitsFor(DEFAULT_M3_SOURCE, [file({})])).toBe('');
  });
});

describe('the sentence about the source', () => {
  const READ = {
    users: 1200,
    readAt: '2026-11-20T10:00:00.000Z',
    snapshot: { environmentId: 'dev', environmentName: 'DEV' },
  } as RosterSummary;
  const set = sql({ host: 'h', database: 'd', user: 'u' });
  const at = dateTime(READ.readAt);

  test('says what comes next, until people are read', () => {
    const none = { files: [], roster: null, environmentId: 'tst' };
    expect(sourceLead(set, none)).toBe('SQL Server is set up. Test the connection, then read.');
    expect(sourceLead(sql({}), none)).toContain('host');
  });

  test('says what was read, from where, and what is to be done before it can be read again', () => {
    const read = { files: [], roster: READ, environmentId: 'dev' };
    expect(sourceLead(set, read)).toBe(`1,200 users read ${at}.`);
    expect(sourceLead(set, { ...read, environmentId: 'tst' })).toBe(`1,200 users read from DEV ${at}.`);
    expect(sourceLead(sql({}), read)).toMatch(/^1,200 users read .+ The host of the server/);
  });
});

test('the settings are locked while something works with them', () => {
  expect(lockReason(false, false)).toBe('');
  expect(lockReason(true, false)).toMatch(/read/);
  expect(lockReason(false, true)).toMatch(/tested/);
});
