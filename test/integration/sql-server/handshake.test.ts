import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSqlServer } from '../../../electron/engine/sources/sql-server/read-sql-server.ts';
import { testSqlServer } from '../../../electron/engine/sources/sql-server/test-sql-server.ts';
import { makeCertificate } from '../../stand-ins/sql-server/certificate.ts';
import { call, errorOf, sampleServer, settingsFor, trust } from './server.ts';

describe('a TLS handshake that comes to nothing', () => {
  test('a server that hangs up at the first message probably offers outdated versions', async () => {
    const server = await sampleServer();
    server.behave({ kind: 'hang-up' });
    const error = await errorOf(readSqlServer(settingsFor(server), call()));
    expect(error).toMatchObject({
      code: 'TLS-FAILED',
      message: `localhost:${server.port} closed the connection during the TLS handshake.`,
    });
    expect(error.hint).toContain('outdated TLS (1.0 or 1.1)');
    expect(server.logins).toEqual([]);
  });

  test('a server that offers outdated versions alone and says so', async () => {
    const server = await sampleServer({ outdatedTls: true });
    const error = await errorOf(readSqlServer(settingsFor(server), call()));
    expect(error).toMatchObject({
      code: 'TLS-FAILED',
      message: `localhost:${server.port} offers only outdated TLS (1.0 or 1.1).`,
    });
    expect(server.logins).toEqual([]);
  });

  test('the test of a connection tells it at the certificate', async () => {
    const server = await sampleServer();
    server.behave({ kind: 'hang-up' });
    const { steps } = await testSqlServer(settingsFor(server), {
      ...call(),
      now: () => new Date('2026-03-01T10:00:00Z'),
      onReport: () => {},
    });
    expect(steps.find(({ state }) => state === 'failed')).toMatchObject({
      id: 'certificate',
      error: { code: 'TLS-FAILED' },
    });
  });

  test('a server that says nothing to it is silent, not outdated', async () => {
    const server = await sampleServer();
    server.behave({ kind: 'silent', at: 'pre-login' });
    const error = await errorOf(readSqlServer(settingsFor(server, { connectTimeoutS: 1 }), call()));
    expect(error.code).toBe('SQL-NO-ANSWER');
  });
});

describe('a server that is reached by its address', () => {
  const warnings: string[] = [];
  const note = (warning: Error) => warnings.push(`${warning.name}: ${warning.message}`);
  beforeEach(() => void process.on('warning', note));
  afterEach(() => void process.off('warning', note));

  test('is not named by it in the handshake', async () => {
    const server = await sampleServer();
    await readSqlServer(settingsFor(server, { host: '127.0.0.1' }), call());
    await new Promise((resolve) => setImmediate(resolve));
    expect(warnings).toEqual([]);
  });

  test('is trusted for its address alone: neither for another one nor for localhost', async () => {
    const other = await makeCertificate({ names: ['localhost'], addresses: ['127.0.0.9'] });
    const server = await sampleServer({ certificate: other });
    const error = await errorOf(readSqlServer(settingsFor(server, { host: '127.0.0.1' }), call()));
    expect(error.code).toBe('TLS-NAME-DIFFERS');
    expect(server.logins).toEqual([]);
  });

  test('needs no name where its address is in the certificate', async () => {
    const certificate = await makeCertificate({ names: ['sql.company.test'], addresses: ['127.0.0.1'] });
    const server = await sampleServer({ certificate });
    const roster = await readSqlServer(settingsFor(server, { host: '127.0.0.1' }), call());
    expect(roster.users.length).toBeGreaterThan(1000);
  });

  test('is refused after its last day and by an authority that is unknown, as by a name', async () => {
    const expired = await sampleServer({ certificate: await makeCertificate({ expired: true }) });
    const at = { host: '127.0.0.1' };
    expect((await errorOf(readSqlServer(settingsFor(expired, at), call()))).code).toBe('TLS-EXPIRED');
    const server = await sampleServer();
    const unknown = settingsFor(server, { ...at, trust: trust({}) });
    expect((await errorOf(readSqlServer(unknown, call()))).code).toBe('TLS-AUTHORITY-UNKNOWN');
    expect([...expired.logins, ...server.logins]).toEqual([]);
  });
});
