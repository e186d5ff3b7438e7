import { X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import { describe, expect, it } from 'vitest';
import { readSqlServer } from '../../../electron/engine/sources/sql-server/read-sql-server.ts';
import { type Certificate, makeCertificate } from '../../stand-ins/sql-server/certificate.ts';
import { call, errorOf, sampleServer, settingsFor, trust } from './server.ts';

/** As SQL Server makes one itself where it was given none. */
async function selfSigned(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'SSL_Self_Signed_Fallback' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
  });
  const fingerprint = new X509Certificate(cert).fingerprint256.replaceAll(':', '').toLowerCase();
  return { key, cert, ca: cert, fingerprint };
}

describe('the certificate of SQL Server', () => {
  it('is not trusted where its authority is unknown, and no sign-in is sent', async () => {
    const server = await sampleServer();
    const error = await errorOf(readSqlServer(settingsFor(server, { trust: trust({}) }), call()));
    expect(error).toMatchObject({
      code: 'TLS-AUTHORITY-UNKNOWN',
      details: { fingerprint: server.certificate.fingerprint, issuer: 'CN=Stand-in authority' },
    });
    expect(server.logins).toEqual([]);
  });

  it('is not trusted where it is signed by itself', async () => {
    const server = await sampleServer({ certificate: await selfSigned() });
    const error = await errorOf(readSqlServer(settingsFor(server, { trust: trust({}) }), call()));
    expect(error).toMatchObject({
      code: 'TLS-SELF-SIGNED',
      details: { fingerprint: server.certificate.fingerprint },
    });
    expect(server.logins).toEqual([]);
  });

  it('is not trusted for another name', async () => {
    const certificate = await makeCertificate({ names: ['sqlprd.company.test'], addresses: [] });
    const server = await sampleServer({ certificate });
    const error = await errorOf(readSqlServer(settingsFor(server), call()));
    expect(error.code).toBe('TLS-NAME-DIFFERS');
    expect(error.message).toContain('sqlprd.company.test');
    expect(server.logins).toEqual([]);
  });

  it('is not trusted after its last day', async () => {
    const server = await sampleServer({ certificate: await makeCertificate({ expired: true }) });
    expect((await errorOf(readSqlServer(settingsFor(server), call()))).code).toBe('TLS-EXPIRED');
    expect(server.logins).toEqual([]);
  });

  it('is trusted by its authority, for the name and the address that it has', async () => {
    const server = await sampleServer();
    for (const host of ['localhost', '127.0.0.1']) {
      const roster = await readSqlServer(settingsFor(server, { host }), call());
      expect(roster.users.length).toBeGreaterThan(1000);
    }
  });

  it('is trusted by its fingerprint alone, whatever its name, its dates and its authority', async () => {
    const certificate = await makeCertificate({ names: ['elsewhere.test'], addresses: [], expired: true });
    const server = await sampleServer({ certificate });
    const pinned = settingsFor(server, { trust: trust({ by: 'pin', pin: certificate.fingerprint }) });
    expect((await readSqlServer(pinned, call())).users.length).toBeGreaterThan(1000);
  });

  it('is refused where another fingerprint is pinned, though its authority is known', async () => {
    const server = await sampleServer();
    const pin = 'ab'.repeat(32);
    const other = settingsFor(server, {
      trust: trust({ by: 'pin', pin, authorityPem: server.certificate.ca }),
    });
    expect(await errorOf(readSqlServer(other, call()))).toMatchObject({
      code: 'TLS-PIN-DIFFERS',
      details: { pin, fingerprint: server.certificate.fingerprint },
    });
    expect(server.logins).toEqual([]);
  });

  it('needs what it is trusted by', async () => {
    const server = await sampleServer();
    const none = (by: 'authority' | 'pin') => settingsFor(server, { trust: trust({ by }) });
    expect((await errorOf(readSqlServer(none('authority'), call()))).code).toBe('TLS-AUTHORITY-NONE');
    expect((await errorOf(readSqlServer(none('pin'), call()))).code).toBe('TLS-PIN-NONE');
  });
});

describe('encryption', () => {
  it('keeps the password back from a server that says it cannot encrypt', async () => {
    const server = await sampleServer({ encryption: 'not-supported' });
    expect((await errorOf(readSqlServer(settingsFor(server), call()))).code).toBe(
      'SQL-ENCRYPTION-NOT-OFFERED',
    );
    const pinned = settingsFor(server, { trust: trust({ by: 'pin', pin: server.certificate.fingerprint }) });
    expect((await errorOf(readSqlServer(pinned, call()))).code).toBe('SQL-ENCRYPTION-NOT-OFFERED');
    expect(server.logins).toEqual([]);
  });

  it('is left out where it is switched off, and only there', async () => {
    const server = await sampleServer({ encryption: 'not-supported' });
    const roster = await readSqlServer(settingsFor(server, { encryption: 'off' }), call());
    expect(roster.users.length).toBeGreaterThan(1000);
    expect(server.logins.at(-1)).toMatchObject({ encrypted: false, accepted: true });
  });

  it('is asked for where the server takes nothing else', async () => {
    const server = await sampleServer();
    const error = await errorOf(readSqlServer(settingsFor(server, { encryption: 'off' }), call()));
    expect(error.code).toBe('SQL-ENCRYPTION-DEMANDED');
    expect(server.logins).toEqual([]);
  });
});
