import { describe, expect, it } from 'vitest';
import { testSqlServer } from '../../../electron/engine/sources/sql-server/test-sql-server.ts';
import type { ConnectionReport } from '../../../shared/contract/connection.ts';
import type { SqlServerSettings } from '../../../shared/m3/sql-server-settings.ts';
import { m3Table, sqlTablesOf } from '../../stand-ins/sql-server/sample-tables.ts';
import { SAMPLE_FOLDER } from '../../support/sample.ts';
import { call, DATABASE, PASSWORD, sampleServer, settingsFor, trust } from './server.ts';

const NOW = new Date('2026-03-01T10:00:00Z');

async function run(settings: SqlServerSettings, changes: Parameters<typeof call>[0] = {}) {
  const reports: ConnectionReport[] = [];
  const report = await testSqlServer(settings, {
    ...call(changes),
    now: () => NOW,
    onReport: (one) => reports.push(one),
  });
  return { report, reports };
}

const states = ({ steps }: ConnectionReport) => steps.map(({ id, state }) => `${id} ${state}`);
const failed = ({ steps }: ConnectionReport) => steps.find(({ state }) => state === 'failed');

describe('testing the connection to SQL Server', () => {
  it('tells every step, the certificate, counts, companies and the first users', async () => {
    const server = await sampleServer();
    const { report, reports } = await run(settingsFor(server));
    expect(states(report)).toEqual([
      'name done',
      'port done',
      'certificate done',
      'sign-in done',
      'objects done',
      'query done',
      'characters warning',
    ]);
    expect(report).toMatchObject({
      way: 'sql-server',
      startedAt: NOW.toISOString(),
      endedAt: NOW.toISOString(),
    });
    expect(report.certificate).toMatchObject({
      trusted: true,
      fingerprint: server.certificate.fingerprint,
      subject: 'CN=localhost',
    });
    const { counts, companies, sample } = report;
    expect(counts!.users).toBe(1220);
    expect(companies.map(({ company }) => company)).toEqual(['100', '200']);
    expect(companies.reduce((sum, { emails }) => sum + emails, 0)).toBe(counts!.emails);
    expect(sample!.rows).toHaveLength(5);
    expect(sample!.columns.slice(0, 3)).toEqual(['JUUSID', 'JUTX40', 'JUUSTA']);
    expect(sample!.rows.flat().every((value) => value === value.trimEnd())).toBe(true);
    expect(report.steps.at(-1)!.text).toContain('With characters that could not be read: 1');
    for (const { text } of report.sent) expect(text).not.toContain(PASSWORD);
    expect(report.sent.map(({ title }) => title)).toContain('Companies with user e-mails');
    // What is at work is shown while it is.
    for (const id of ['name', 'port', 'certificate', 'sign-in', 'objects', 'query', 'characters']) {
      expect(
        reports.some(({ steps }) => steps.some((step) => step.id === id && step.state === 'running')),
      ).toBe(true);
    }
    expect(reports.at(-1)).toEqual(report);
  });

  it('shows a certificate that is not trusted, so that it can be compared and pinned', async () => {
    const server = await sampleServer();
    const { report } = await run(settingsFor(server, { trust: trust({}) }));
    expect(states(report)).toEqual([
      'name done',
      'port done',
      'certificate failed',
      'sign-in skipped',
      'objects skipped',
      'query skipped',
      'characters skipped',
    ]);
    expect(report.certificate).toMatchObject({ trusted: false, fingerprint: server.certificate.fingerprint });
    expect(failed(report)!.error).toMatchObject({ code: 'TLS-AUTHORITY-UNKNOWN' });
    const pinned = trust({ by: 'pin', pin: report.certificate!.fingerprint });
    expect((await run(settingsFor(server, { trust: pinned }))).report.certificate!.trusted).toBe(true);
  });

  it('skips the certificate where encryption is off', async () => {
    const server = await sampleServer({ encryption: 'not-supported' });
    const { report } = await run(settingsFor(server, { encryption: 'off' }));
    expect(states(report).slice(2, 4)).toEqual(['certificate skipped', 'sign-in done']);
    expect(report.certificate).toBeNull();
  });

  it.each([
    ['a wrong password', {}, 'not-the-password', 'sign-in', 'SQL-LOGIN-REFUSED'],
    ['an unknown database', { database: 'NOPE' }, PASSWORD, 'sign-in', 'SQL-DATABASE-NOT-OPENED'],
    ['a schema without the tables', { schema: 'dbo' }, PASSWORD, 'objects', 'SQL-TABLES-MISSING'],
    ['an unknown name', { host: 'no-such-server.invalid' }, PASSWORD, 'name', 'SQL-HOST-UNKNOWN'],
    ['no host', { host: '' }, PASSWORD, 'name', 'SQL-SETTINGS-INCOMPLETE'],
    [
      'an unknown instance',
      { reach: 'instance', instance: 'NOBODY', connectTimeoutS: 1 },
      PASSWORD,
      'port',
      'SQL-INSTANCE-NOT-FOUND',
    ],
  ] as const)('finds %s in its step', async (_, changes, password, step, code) => {
    const server = await sampleServer();
    const { report } = await run(settingsFor(server, changes), { password });
    expect(failed(report)).toMatchObject({ id: step, error: { code } });
    expect(JSON.stringify(report)).not.toContain(password);
  });

  it('finds a closed port, and a server that cannot encrypt', async () => {
    const closed = await sampleServer();
    await closed.refuse();
    expect(failed((await run(settingsFor(closed))).report)).toMatchObject({
      id: 'port',
      error: { code: 'SQL-PORT-REFUSED' },
    });
    const open = await sampleServer({ encryption: 'not-supported' });
    expect(failed((await run(settingsFor(open))).report)).toMatchObject({
      id: 'certificate',
      error: { code: 'SQL-ENCRYPTION-NOT-OFFERED' },
    });
  });

  it('finds a right that is missing in the query', async () => {
    const server = await sampleServer();
    const message = "The SELECT permission was denied on the object 'CMNROL'.";
    server.behave({ kind: 'error', afterRows: 0, number: 229, message, table: '[KRROLL]' });
    expect(failed((await run(settingsFor(server))).report)).toMatchObject({
      id: 'query',
      error: { code: 'SQL-PERMISSION-DENIED', original: `Error 229: ${message}` },
    });
  });

  it('warns of names that were stored in a wrong encoding, and of a table without users', async () => {
    const tables = sqlTablesOf(SAMPLE_FOLDER);
    const withUsers = (rows: string[][]) => ({
      databases: { [DATABASE]: { schemas: { MVXJDTA: { ...tables, CMNUSR: m3Table('CMNUSR', rows) } } } },
    });
    const spoiled = await sampleServer(withUsers([['ANNA', 'Anna Ã–stberg', '20', '', '', '', '', '', '']]));
    expect(states((await run(settingsFor(spoiled))).report).at(-1)).toBe('characters warning');
    const empty = await sampleServer(withUsers([]));
    expect(states((await run(settingsFor(empty))).report)[5]).toBe('query warning');
  });

  it('is left at once on cancel', async () => {
    const server = await sampleServer();
    server.behave({ kind: 'silent', at: 'query', table: 'COUNT' });
    const controller = new AbortController();
    const asked = server.nextQuery('COUNT');
    const ended = expect(run(settingsFor(server), { signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    await asked;
    controller.abort();
    await ended;
    await server.whenIdle();
  });
});
