import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readIonapiFile } from '../../../electron/app/ionapi-file.ts';
import { otherSystem, parseIonapi } from '../../../shared/m3/api/ionapi.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const FILE = {
  ti: 'ACME_TST',
  cn: 'Muster',
  dt: '12',
  ci: 'ACME_TST~client',
  cs: 'canary-client-secret',
  iu: 'https://mingle-ionapi.example.com',
  pu: 'https://mingle-sso.example.com:443/ACME_TST/as/',
  oa: 'authorization.oauth2',
  ot: 'token.oauth2',
  or: 'revoke_token.oauth2',
  saak: 'ACME_TST#key',
  sask: 'canary-account-secret',
};

function errorOf(text: string) {
  try {
    parseIonapi(text, 'x.ionapi');
  } catch (thrown) {
    // Whatever is wrong: nothing of the file is said.
    expect(JSON.stringify(thrown) + (thrown as Error).stack).not.toContain('canary');
    return (thrown as { error: { code: string; details: { field?: string } } }).error;
  }
  return null;
}

test('what may be shown and what is secret are parted', () => {
  const read = parseIonapi(`\uFEFF${JSON.stringify(FILE)}`, 'x.ionapi');
  expect(read.gateway).toEqual({
    tenant: 'ACME_TST',
    clientName: 'Muster',
    apiUrl: 'https://mingle-ionapi.example.com',
    authorizationUrl: 'https://mingle-sso.example.com:443/ACME_TST/as/',
    tokenPath: 'token.oauth2',
  });
  expect(read.credentials).toEqual({
    clientId: 'ACME_TST~client',
    clientSecret: 'canary-client-secret',
    serviceAccountKey: 'ACME_TST#key',
    serviceAccountSecret: 'canary-account-secret',
  });
  expect(parseIonapi(JSON.stringify({ ...FILE, iu: `${FILE.iu}/` }), 'x').gateway).toEqual(read.gateway);
});

test('each field that is missing or wrong is named', () => {
  for (const field of ['ti', 'cn', 'ci', 'cs', 'iu', 'pu', 'ot', 'saak', 'sask'] as const) {
    for (const value of [undefined, '', '  ', 5, null, { a: 1 }, 'x'.repeat(1001)]) {
      if (value === undefined && field.startsWith('sa')) continue;
      const error = errorOf(JSON.stringify({ ...FILE, [field]: value }));
      expect(error, `${field} ${value}`).toMatchObject({ code: 'IONAPI-INVALID', details: { field } });
    }
  }
  for (const field of ['saak', 'sask'] as const) {
    const error = errorOf(JSON.stringify({ ...FILE, [field]: undefined }));
    expect(error).toMatchObject({ code: 'IONAPI-INVALID', details: { field } });
  }
});

test('addresses that are not safe are refused', () => {
  for (const [field, value] of [
    ['iu', 'http://mingle-ionapi.example.com'],
    ['iu', 'https://user:canary@mingle.example.com'],
    ['iu', 'https://mingle.example.com?x'],
    ['iu', 'javascript:alert(1)'],
    ['iu', 'mingle.example.com'],
    ['pu', 'https://sso.example.com/as'],
    ['pu', 'http://127.0.0.1.evil.example/as/'],
    ['ot', '//evil.example/token'],
    ['ot', '@evil.example'],
    ['ot', 'https://evil.example'],
    ['ti', 'A\nB'],
  ] as const) {
    expect(errorOf(JSON.stringify({ ...FILE, [field]: value })), value).toMatchObject({
      code: 'IONAPI-INVALID',
      details: { field },
    });
  }
});

test('an application in which people sign in themselves is told apart', () => {
  const { saak: _, sask: __, ...rest } = FILE;
  const interactive = { ...rest, dt: '8', ru: 'https://localhost/' };
  expect(errorOf(JSON.stringify(interactive))).toMatchObject({ code: 'IONAPI-NO-SERVICE-ACCOUNT' });
});

test('what is no such file is refused without quoting it', async () => {
  for (const text of ['', '"canary"', '[]', 'null', '{"cs": "canary-', `canary${'x'.repeat(200_000)}`]) {
    expect(errorOf(text)).toMatchObject({ code: 'IONAPI-INVALID' });
  }
  const folder = tempFolder();
  await expect(readIonapiFile(join(folder, 'none.ionapi'))).rejects.toMatchObject({
    error: { code: 'FILE-NOT-READABLE' },
  });
  await writeFile(join(folder, 'a.ionapi'), JSON.stringify(FILE));
  expect((await readIonapiFile(join(folder, 'a.ionapi'))).gateway.tenant).toBe('ACME_TST');
});

test('a file for another system is told, and by what', () => {
  const { gateway } = parseIonapi(JSON.stringify(FILE), 'x');
  expect(otherSystem(gateway, gateway)).toBeNull();
  for (const key of Object.keys(gateway) as (keyof typeof gateway)[]) {
    expect(otherSystem({ ...gateway, [key]: 'other' }, gateway)).toMatchObject({ value: 'other' });
  }
});
