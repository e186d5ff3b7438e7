import { describe, expect, test } from 'vitest';
import { reachOf } from '../../../shared/contract/channels.ts';
import { calledAddresses } from '../../../shared/environment/called-addresses.ts';
import { type Environment, newEnvironment } from '../../../shared/environment/environment.ts';
import type { Reach } from '../../../shared/environment/reach.ts';
import { SECRET_REFUSALS, SECRET_SLOTS, secretNeeds } from '../../../shared/environment/secrets.ts';
import type { M3SourceSettings } from '../../../shared/m3/m3-source.ts';
import type { SqlServerSettings } from '../../../shared/m3/sql-server-settings.ts';
import { IPA_WAYS, type IpaWay, type IpaWebSettings } from '../../../shared/targets/ipa/ipa-source.ts';

const plain = newEnvironment('tst', 'TST');

function withSource(change: (m3: M3SourceSettings) => M3SourceSettings): Environment {
  return { ...plain, m3: change(plain.m3) };
}

const onSql = (sqlServer: Partial<M3SourceSettings['sqlServer']>) =>
  withSource((m3) => ({
    ...m3,
    way: 'sql-server',
    sqlServer: { ...m3.sqlServer, host: 'sqltst', user: 'muster', ...sqlServer },
  }));

const purposeOf = (environment: Environment) => secretNeeds(environment).map(({ purpose }) => purpose);

describe('the secrets that an environment needs', () => {
  test('are none for files', () => {
    expect(secretNeeds(plain)).toEqual([]);
  });

  test('name account and server, so that a secret is given to nobody else', () => {
    expect(secretNeeds(onSql({}))).toEqual([
      { slot: 'sql-password', purpose: 'muster at SQL Server sqltst:1433', encrypted: true },
    ]);
    expect(purposeOf(onSql({ reach: 'instance', instance: 'M3' }))).toEqual([
      'muster at SQL Server sqltst\\M3',
    ]);
    expect(purposeOf(onSql({ signIn: 'domain', domain: 'CORP' }))).toEqual([
      'domain account CORP\\muster at SQL Server sqltst:1433',
    ]);
  });

  test('change their purpose with whatever sends them elsewhere, or openly', () => {
    const purposes = [
      onSql({}),
      onSql({ host: 'elsewhere' }),
      onSql({ port: 1434 }),
      onSql({ user: 'sa' }),
      onSql({ reach: 'instance' }),
      onSql({ signIn: 'domain' }),
      onSql({ signIn: 'domain', domain: 'CORP' }),
      onSql({ user: 'CORP\\muster' }),
      onSql({ encryption: 'off' }),
    ].flatMap(purposeOf);
    expect(new Set(purposes).size).toBe(purposes.length);
  });

  test('of the grid are for its origin', () => {
    const onGrid = (gridUrl: string) =>
      withSource((m3) => ({ ...m3, way: 'm3-api', api: { ...m3.api, gridUrl, user: 'MUSTER' } }));
    expect(purposeOf(onGrid('https://m3tst.example:21107/path?x'))).toEqual([
      'MUSTER at https://m3tst.example:21107',
    ]);
    expect(purposeOf(onGrid('http://m3tst.example:21107'))).not.toEqual(
      purposeOf(onGrid('https://m3tst.example:21107')),
    );
  });

  test('of the gateway are for its sign-in and its API, and none before a file is chosen', () => {
    const through = (apiUrl: string, authorizationUrl: string) =>
      withSource((m3) => ({
        ...m3,
        way: 'm3-api',
        api: {
          ...m3.api,
          version: 'v2',
          gateway: {
            tenant: 'T',
            clientName: 'Muster',
            apiUrl,
            authorizationUrl,
            tokenPath: 'token.oauth2',
          },
        },
      }));
    const purposes = [
      through('https://api.example', 'https://sso.example/as/'),
      through('https://evil.example', 'https://sso.example/as/'),
      through('https://api.example', 'https://evil.example/as/'),
    ].flatMap(purposeOf);
    expect(new Set(purposes).size).toBe(3);
    expect(
      secretNeeds(withSource((m3) => ({ ...m3, way: 'm3-api', api: { ...m3.api, version: 'v2' } }))),
    ).toEqual([]);
  });
});

describe('the secrets of IPA', () => {
  const withIpa = (
    way: IpaWay,
    changes: { web?: Partial<IpaWebSettings>; sql?: Partial<SqlServerSettings> },
  ) => {
    const { web, database } = plain.ipa;
    const server = { ...database.server, ...changes.sql };
    const ipa = { ...plain.ipa, way, web: { ...web, ...changes.web }, database: { ...database, server } };
    return { ...onSql({}), ipa };
  };
  const web = { url: 'https://ipatst:8443', user: 'admin' };
  const sql = { host: 'ipasql', user: 'reader' };
  const slotsOf = (environment: Environment, reach: Reach | 'all') =>
    secretNeeds(environment, reach).map(({ slot }) => slot);

  test('name account and server', () => {
    expect(secretNeeds(withIpa('data-rest', { web }), 'ipa')).toEqual([
      { slot: 'ipa-password', purpose: 'admin at https://ipatst:8443', encrypted: true },
    ]);
    expect(secretNeeds(withIpa('sql-server', { sql }), 'ipa')).toEqual([
      { slot: 'ipa-sql-password', purpose: 'reader at SQL Server ipasql:1433', encrypted: true },
    ]);
    const open = { url: 'http://ipatst:8080/x?y', user: 'admin' };
    expect(secretNeeds(withIpa('data-rest', { web: open }), 'ipa')).toEqual([
      { slot: 'ipa-password', purpose: 'admin at http://ipatst:8080', encrypted: false },
    ]);
  });

  test('are asked for by what a call reaches, and by nothing else', () => {
    for (const way of IPA_WAYS) {
      const environment = withIpa(way, { web, sql });
      const read = way === 'data-rest' ? ['ipa-password'] : way === 'sql-server' ? ['ipa-sql-password'] : [];
      const run = way === 'sql-server' ? ['ipa-password', 'ipa-sql-password'] : ['ipa-password'];
      expect(slotsOf(environment, 'ipa')).toEqual(read);
      expect(slotsOf(environment, 'run')).toEqual(run);
      expect(slotsOf(environment, 'm3')).toEqual(['sql-password']);
      expect(slotsOf(environment, 'none')).toEqual([]);
      expect(slotsOf(environment, 'all')).toEqual(['sql-password', ...run]);
    }
  });

  test('are none before it is known for whom and where', () => {
    for (const way of IPA_WAYS) {
      for (const changes of [
        {},
        { web: { ...web, user: '' }, sql: { ...sql, user: '' } },
        { web: { user: 'a' } },
      ]) {
        expect(slotsOf(withIpa(way, changes), 'run')).toEqual([]);
      }
    }
  });

  test('that are refused are asked for anew: each code is of slots that there are', () => {
    for (const slots of Object.values(SECRET_REFUSALS)) {
      for (const slot of slots ?? []) expect(SECRET_SLOTS).toContain(slot);
    }
    expect(SECRET_REFUSALS['IPA-WEB-SIGN-IN-REFUSED']).toEqual(['ipa-password']);
  });
});

test.each([
  ['source:read', {}, 'm3'],
  ['connection:test', {}, 'm3'],
  ['ipa:test', {}, 'ipa'],
  ['plan:make', { only: null, again: true }, 'ipa'],
  ['plan:make', { only: null, again: false }, 'none'],
  ['run:start', { target: 'local' }, 'run'],
  ['run:start', { target: 'practice' }, 'none'],
  ['plan:save', { path: '/x' }, null],
] as const)('%s %j reaches %s', (channel, payload, reach) => {
  expect(reachOf(channel, payload as never)).toBe(reach);
});

test('the addresses that proxies are asked for are those that are called', () => {
  const web = { ...plain.ipa.web, url: 'https://ipatst:8443' };
  const onWay = (way: IpaWay, change: Partial<IpaWebSettings> = {}) => ({
    ...plain,
    ipa: { ...plain.ipa, way, web: { ...web, ...change } },
  });
  expect(calledAddresses(onWay('data-rest'), 'ipa')).toEqual([web.url]);
  expect(calledAddresses(onWay('sql-server'), 'ipa')).toEqual([]);
  expect(calledAddresses(onWay('empty'), 'run')).toEqual([web.url]);
  expect(calledAddresses(onWay('data-rest', { proxy: 'none' }), 'run')).toEqual([]);
  expect(calledAddresses(onWay('data-rest', { url: '' }), 'run')).toEqual([]);
  for (const reach of ['m3', 'none'] as const) expect(calledAddresses(onWay('data-rest'), reach)).toEqual([]);
});
