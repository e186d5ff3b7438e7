import { describe, expect, test } from 'vitest';
import { type Environment, newEnvironment } from '../../../shared/environment/environment.ts';
import type { M3SourceSettings } from '../../../shared/environment/m3-source.ts';
import { secretNeeds } from '../../../shared/environment/secrets.ts';

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
