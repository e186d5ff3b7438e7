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
  return accessFromVariables({ ...rest, m3: { ...m3, way: 'm3-api', api } }, { MUSTER_IONAPI_FILE: path });
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
