import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../electron/engine/net/certificate.ts';
import type { ConnectionReport } from '../../../shared/contract/connection.ts';
import { accessTo, api, connectionTest, RECORDS, VERSIONS } from './support.ts';

function statesOf({ steps }: ConnectionReport): Record<string, string> {
  return Object.fromEntries(steps.map(({ id, state }) => [id, state]));
}

const textOf = ({ steps }: ConnectionReport, step: string) => steps.find(({ id }) => id === step)!.text;
const errorOf = ({ steps }: ConnectionReport) => steps.find(({ error }) => error !== null)?.error;

describe.each(VERSIONS)('%s', (version) => {
  test('every step says what it found', async () => {
    const m3 = await api({ records: RECORDS, tls: true });
    const trust = { by: 'authority', authorityPem: m3.ca!, authorityName: 'ca.pem', pin: '' } as const;
    const { report } = await connectionTest(m3, version, { change: { trust } });
    expect(new Set(Object.values(statesOf(report)))).toEqual(new Set(['done']));
    expect(textOf(report, 'name')).toMatch(/^localhost is (127\.0\.0\.1|::1)\.$/);
    expect(textOf(report, 'sign-in')).toBe('M3SRVADM is signed in, in company 100.');
    expect(textOf(report, 'query')).toBe('The first 3 users and all 2 roles were read.');
    expect(textOf(report, 'characters')).toContain('With letters beyond ASCII: 1, e.g. Åsa Åkesson.');
    expect(report.certificate).toMatchObject({
      trusted: true,
      fingerprint: fingerprintOf(new X509Certificate(m3.certificate!)),
    });
    expect(report.counts).toEqual({ users: null, emails: null, roles: 2, userRoles: null });
    expect(report.sample?.columns.slice(0, 3)).toEqual(['USID', 'TX40', 'USTA']);
    expect(report.sample?.rows.map(([id]) => id)).toEqual(['AAKESSON', 'BERG', 'CARL']);
    expect(report).toMatchObject({ way: 'm3-api', endedAt: '2026-01-01T00:00:00.000Z' });
  });

  test('reports as it goes', async () => {
    const { report, pushed } = await connectionTest(await api({ records: RECORDS }), version);
    expect(pushed.at(-1)).toEqual(report);
    const running = pushed.flatMap(({ steps }) => steps.filter(({ state }) => state === 'running'));
    expect([...new Set(running.map(({ id }) => id))]).toEqual(report.steps.map(({ id }) => id));
    expect(pushed.slice(0, -1).every(({ endedAt }) => endedAt === null)).toBe(true);
  });

  test('shows the calls, and no secret', async () => {
    const m3 = await api({ records: RECORDS, absent: ['MNS410MI/Lst'] });
    const { report, pushed } = await connectionTest(m3, version);
    const titles = report.sent.map(({ title }) => title);
    expect(titles).toContain('MNS150MI/LstUserData');
    expect(titles.includes('Token')).toBe(version === 'v2');
    expect(report.sent.find(({ title }) => title === 'GENERAL/GetUserInfo')?.text).toMatch(
      /^GET http:.*\/m3api-rest\//,
    );
    const text = JSON.stringify(pushed);
    const { cs, sask, saak, ci } = m3.ionapi();
    for (const secret of [cs, sask, saak, ci, m3.signIn.password]) {
      expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
      expect(text).not.toContain(encodeURIComponent(secret));
    }
    expect(text).not.toMatch(/token-|Bearer|Basic [A-Za-z0-9]/);
  });

  test('says what is read in the place of what is missing', async () => {
    const m3 = await api({ records: RECORDS, absent: ['MNS405MI/Lst', 'MNS410MI/Lst'] });
    const { report } = await connectionTest(m3, version);
    expect(statesOf(report)).toMatchObject({ objects: 'warning', query: 'done' });
    expect(textOf(report, 'objects')).toMatch(/MNS410MI\/LstRoles.*user by user/);
    const none = await api({ records: RECORDS, absent: ['MNS410MI/Lst', 'MNS410MI/LstRolesByUser'] });
    const other = await connectionTest(none, version);
    expect(errorOf(other.report)).toMatchObject({ code: 'API-TRANSACTION-NONE' });
  });

  test('a certificate that is not trusted is shown; nothing is sent', async () => {
    const m3 = await api({ records: RECORDS, tls: true });
    const { report } = await connectionTest(m3, version);
    expect(statesOf(report)).toMatchObject({ port: 'done', certificate: 'failed', 'sign-in': 'skipped' });
    expect(errorOf(report)).toMatchObject({ code: 'TLS-AUTHORITY-UNKNOWN' });
    expect(report.certificate).toMatchObject({ trusted: false });
    expect(m3.requests).toHaveLength(0);
  });

  test('without encryption there is no certificate, and that is said', async () => {
    const { report } = await connectionTest(await api({ records: RECORDS }), version);
    expect(statesOf(report)).toMatchObject({ certificate: 'skipped', 'sign-in': 'done' });
    expect(textOf(report, 'certificate')).toContain('readable');
    expect(report.certificate).toBeNull();
  });

  test('a refused sign-in', async () => {
    const m3 = await api({ records: RECORDS });
    const access = accessTo(m3);
    const credentials = { ...JSON.parse(access.secrets.ionapi!), clientSecret: 'guess' };
    const secrets = { 'm3-password': 'guess', ionapi: JSON.stringify(credentials) };
    const { report } = await connectionTest(m3, version, { access: { ...access, secrets } });
    expect(statesOf(report)).toMatchObject({ port: 'done', 'sign-in': 'failed', objects: 'skipped' });
    const code = version === 'v1' ? 'API-SIGN-IN-REFUSED' : 'API-CREDENTIALS-REFUSED';
    expect(errorOf(report)).toMatchObject({ code });
    expect(m3.requests).toHaveLength(1);
  });

  test('no users, and letters that do not arrive', async () => {
    const none = await connectionTest(await api(), version);
    expect(statesOf(none.report)).toMatchObject({ query: 'warning', characters: 'done' });
    const broken = [{ USID: 'AAKESSON', TX40: 'Ã…sa Ã…kesson' }];
    const twice = await connectionTest(await api({ records: { users: broken } }), version);
    expect(statesOf(twice.report)).toMatchObject({ characters: 'warning' });
    const m3 = await api({ records: RECORDS });
    const contentType = 'application/json;charset=UTF-8';
    m3.faults.add({ kind: 'content-type', contentType, encoding: 'latin1' }, { on: version });
    const lost = await connectionTest(m3, version);
    expect(statesOf(lost.report)).toMatchObject({ query: 'done', characters: 'warning' });
  });

  test('cancel', async () => {
    const m3 = await api({ records: RECORDS });
    m3.faults.add({ kind: 'silence' }, { on: version });
    const controller = new AbortController();
    const testing = connectionTest(m3, version, { signal: controller.signal });
    const ended = expect(testing).rejects.toMatchObject({ name: 'AbortError' });
    await expect.poll(() => m3.requests.length).toBeGreaterThan(0);
    controller.abort();
    await ended;
  });
});
