import { describe, expect, it } from 'vitest';
import { Failure, type MusterError } from '../../../shared/base/failure.ts';
import { parseIonapi } from '../../../shared/m3/api/ionapi.ts';

const FILE = {
  ti: 'TENANT_TST',
  cn: 'Muster',
  dt: '12',
  ci: 'TENANT_TST~canary-client',
  cs: 'canary-client-secret',
  iu: 'https://gateway.example.com',
  pu: 'https://sso.example.com/TENANT_TST/as/',
  oa: 'authorization.oauth2',
  ot: 'token.oauth2',
  or: 'revoke_token.oauth2',
  saak: 'TENANT_TST#canary-key',
  sask: 'canary-key-secret',
};

function parse(change: Record<string, unknown> = {}) {
  return parseIonapi(JSON.stringify({ ...FILE, ...change }), 'tst.ionapi');
}

function refusal(work: () => unknown): MusterError {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error.error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('an .ionapi file', () => {
  it('is parted into what may be shown and what is secret', () => {
    const { gateway, credentials } = parse();
    expect(gateway).toEqual({
      tenant: 'TENANT_TST',
      clientName: 'Muster',
      apiUrl: 'https://gateway.example.com',
      authorizationUrl: 'https://sso.example.com/TENANT_TST/as/',
      tokenPath: 'token.oauth2',
    });
    expect(credentials).toEqual({
      clientId: FILE.ci,
      clientSecret: FILE.cs,
      serviceAccountKey: FILE.saak,
      serviceAccountSecret: FILE.sask,
    });
    expect(JSON.stringify(gateway)).not.toContain('canary');
  });

  it('may begin with a byte order mark, and the API address may end in slashes', () => {
    const text = `\uFEFF${JSON.stringify({ ...FILE, iu: 'https://gateway.example.com/x//' })}`;
    expect(parseIonapi(text, 'x').gateway.apiUrl).toBe('https://gateway.example.com/x');
  });

  it('of an application in which people sign in themselves has no service account', () => {
    const error = refusal(() => parse({ saak: undefined, sask: undefined, ru: 'https://x.test' }));
    expect(error.code).toBe('IONAPI-NO-SERVICE-ACCOUNT');
  });

  it.each([
    ['ti', undefined],
    ['ti', ' '],
    ['ti', 'a\nb'],
    ['ci', 7],
    ['cs', ''],
    ['sask', undefined],
    ['iu', 'gateway.example.com'],
    ['iu', 'http://gateway.example.com'],
    ['iu', 'http://localhost.evil.test'],
    ['iu', 'http://127.0.0.1.evil.test'],
    ['iu', 'https://gateway.example.com@evil.test'],
    ['iu', 'https://gateway.example.com?x=y'],
    ['iu', 'https://gateway.example.com\\@evil.test'],
    ['iu', 'javascript://x'],
    ['pu', 'https://sso.example.com/as'],
    ['pu', 'http://sso.example.com/as/'],
    ['ot', '//evil.test/token'],
    ['ot', 'https://evil.test/token'],
    ['ot', '../../token'],
    ['ot', 'token?x=y'],
  ])('with %s = %j is refused by the field’s name, without its secrets', (field, value) => {
    const error = refusal(() => parse({ [field]: value }));
    expect(error).toMatchObject({ code: 'IONAPI-INVALID', details: { file: 'tst.ionapi', field } });
    expect(JSON.stringify(error)).not.toContain('canary');
  });

  it('may be on this machine without encryption', () => {
    for (const iu of ['http://localhost:8080', 'http://127.0.0.1', 'http://[::1]:80']) {
      expect(parse({ iu }).gateway.apiUrl).toBe(iu);
    }
  });

  it.each(['', 'canary', '[]', 'null', '{"cs":"canary"', '"canary"'])('as the text %j is none', (text) => {
    const error = refusal(() => parseIonapi(text, 'x'));
    expect(error).toMatchObject({ code: 'IONAPI-INVALID', details: { field: 'the file' } });
    expect(JSON.stringify(error)).not.toContain('canary');
  });
});
