import { describe, expect, test } from 'vitest';
import { trustQuestion } from '../../electron/security/trust-change.ts';
import { type Environment, newEnvironment } from '../../shared/environment/environment.ts';
import type { Trust } from '../../shared/m3/trust-settings.ts';

const tst = newEnvironment('tst', 'TST');
const PIN = 'ab'.repeat(32);

function trusting(change: Partial<Trust>, of: 'sqlServer' | 'api' = 'sqlServer'): Environment {
  const { m3 } = tst;
  return { ...tst, m3: { ...m3, [of]: { ...m3[of], trust: { ...m3[of].trust, ...change } } } };
}

describe('what is asked outside of the page before another certificate is trusted', () => {
  test.each(['sqlServer', 'api'] as const)('names the fingerprint (%s)', (of) => {
    const question = trustQuestion(tst, trusting({ by: 'pin', pin: PIN }, of));
    expect(question?.message).toContain('TST');
    expect(question?.detail).toContain(PIN);
  });

  test('names the file of an authority, and asks again for another one under the same name', () => {
    const first = trusting({ by: 'authority', authorityPem: 'one', authorityName: 'ca.pem' });
    const second = trusting({ by: 'authority', authorityPem: 'two', authorityName: 'ca.pem' });
    expect(trustQuestion(tst, first)?.detail).toContain('ca.pem');
    expect(trustQuestion(first, second)).not.toBeNull();
    expect(trustQuestion(first, first)).toBeNull();
  });

  test('is asked when a certificate that was entered before becomes the one that counts', () => {
    expect(trustQuestion(trusting({ pin: PIN }), trusting({ by: 'pin', pin: PIN }))).not.toBeNull();
  });

  test('is nothing where trust narrows to what the machine trusts, or is not whole yet', () => {
    expect(trustQuestion(trusting({ by: 'pin', pin: PIN }), trusting({ by: 'system', pin: PIN }))).toBeNull();
    expect(trustQuestion(tst, trusting({ by: 'pin' }))).toBeNull();
    expect(trustQuestion(tst, { ...tst, name: 'Other' })).toBeNull();
  });

  test('is asked for IPA’s servers, too, and names them', () => {
    const { ipa } = tst;
    const trust = { ...ipa.web.trust, by: 'pin', pin: PIN } as const;
    const web = { ...ipa.web, url: 'https://ipatst:8443', trust };
    const server = { ...ipa.database.server, host: 'ipasql', trust };
    const overHttp = trustQuestion(tst, { ...tst, ipa: { ...ipa, web } });
    const overSql = trustQuestion(tst, { ...tst, ipa: { ...ipa, database: { ...ipa.database, server } } });
    expect(overHttp?.detail).toContain('https://ipatst:8443');
    expect(overSql?.detail).toContain('SQL Server ipasql:1433');
    expect(overHttp?.detail).toContain(PIN);
    expect(overSql?.detail).toContain(PIN);
  });
});
