import { expect, test } from 'vitest';
import { compareEnvironments } from '../../../shared/environment/compare-environments.ts';
import { newEnvironment } from '../../../shared/environment/environment.ts';

const dev = newEnvironment('dev', 'DEV');
const tst = newEnvironment('tst', 'TST');

test('environments that differ in their name alone do not differ', () => {
  expect(compareEnvironments(dev, tst)).toEqual([]);
});

test('each setting that differs is named with both values', () => {
  const other = {
    ...tst,
    production: true,
    m3: { ...tst.m3, sqlServer: { ...tst.m3.sqlServer, host: 'sqltst' } },
    ipa: { ...tst.ipa, way: 'practice' as const },
    policy: { ...tst.policy, company: '200' },
  };
  expect(compareEnvironments(dev, other)).toEqual([
    { path: ['production'], before: 'no', after: 'yes' },
    { path: ['m3', 'sqlServer', 'host'], before: '', after: 'sqltst' },
    { path: ['ipa', 'way'], before: 'empty', after: 'practice' },
    { path: ['policy', 'company'], before: '', after: '200' },
  ]);
});

test('a certificate is compared by its file, and not written out', () => {
  const trust = { ...dev.m3.api.trust, authorityPem: '-----BEGIN CERTIFICATE-----', authorityName: 'ca.pem' };
  const other = { ...dev, m3: { ...dev.m3, api: { ...dev.m3.api, trust } } };
  expect(compareEnvironments(dev, other)).toEqual([
    { path: ['m3', 'api', 'trust', 'authorityName'], before: '', after: 'ca.pem' },
  ]);
});
