import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accessFromVariables } from '../../../electron/command-line/access.ts';
import { newEnvironment } from '../../../shared/environment/environment.ts';
import { parseIonapi } from '../../../shared/m3/api/ionapi.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const FILE = {
  ti: 'ACME_TST',
  cn: 'Muster',
  ci: 'client',
  cs: 'canary-client-secret',
  iu: 'https://api.example.com',
  pu: 'https://sso.example.com/ACME_TST/as/',
  ot: 'token.oauth2',
  saak: 'key',
  sask: 'canary-account-secret',
};

const { gateway } = parseIonapi(JSON.stringify(FILE), 'x.ionapi');

async function accessFor(change: Partial<typeof gateway>) {
  const { m3, ...rest } = newEnvironment('tst', 'TST');
  const api = { ...m3.api, version: 'v2' as const, gateway: { ...gateway, ...change } };
  const path = join(tempFolder(), 'x.ionapi');
  await writeFile(path, JSON.stringify(FILE));
  return accessFromVariables({ ...rest, m3: { ...m3, way: 'm3-api', api } }, 'm3', {
    MUSTER_IONAPI_FILE: path,
  });
}

test('the credentials of the gateway are those of the file', async () => {
  expect((await accessFor({})).secrets.ionapi).toContain('canary-account-secret');
});

test('a profile that leads to another system gets no credentials', async () => {
  for (const change of [{ apiUrl: 'https://evil.example' }, { authorizationUrl: 'https://evil.example/' }]) {
    const thrown = await accessFor(change).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ error: { code: 'IONAPI-OTHER' } });
    expect(JSON.stringify(thrown)).not.toContain('canary');
  }
});

test('the passwords of IPA are in variables of their own, and asked for where a call needs them', async () => {
  const made = newEnvironment('tst', 'TST');
  const web = { ...made.ipa.web, url: 'https://ipatst:8443', user: 'admin' };
  const server = { ...made.ipa.database.server, host: 'ipasql', user: 'reader' };
  const database = { ...made.ipa.database, server };
  const environment = { ...made, ipa: { way: 'sql-server', web, database } } as const;
  const variables = {
    MUSTER_IPA_PASSWORD: 'web',
    MUSTER_IPA_SQL_PASSWORD: 'sql',
    HTTPS_PROXY: 'http://proxy:3128',
  };
  expect(await accessFromVariables(environment, 'run', variables)).toEqual({
    secrets: { 'ipa-password': 'web', 'ipa-sql-password': 'sql' },
    purposes: {
      'ipa-password': 'admin at https://ipatst:8443',
      'ipa-sql-password': 'reader at SQL Server ipasql:1433',
    },
    proxies: { 'https://ipatst:8443': 'http://proxy:3128' },
  });
  expect((await accessFromVariables(environment, 'ipa', variables)).secrets).toEqual({
    'ipa-sql-password': 'sql',
  });
  expect(await accessFromVariables(environment, 'none', {})).toEqual({
    secrets: {},
    purposes: {},
    proxies: {},
  });
  await expect(accessFromVariables(environment, 'run', {})).rejects.toMatchObject({
    error: { code: 'SECRET-VARIABLE-NONE', details: { variable: 'MUSTER_IPA_PASSWORD' } },
  });
});
