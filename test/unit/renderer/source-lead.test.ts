import { describe, expect, test } from 'vitest';
import { waitsFor } from '../../../renderer/screens/source/source-lead.ts';
import { DEFAULT_M3_SOURCE, type M3SourceSettings } from '../../../shared/m3/m3-source.ts';

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

  test('is the users file for files', () => {
    expect(waitsFor(DEFAULT_M3_SOURCE, [])).toContain('No extract');
  });
});
