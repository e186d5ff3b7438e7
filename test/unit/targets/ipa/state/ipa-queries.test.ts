import { describe, expect, it } from 'vitest';
import { newEnvironment } from '../../../../../shared/environment/environment.ts';
import { IPA_TYPES } from '../../../../../shared/targets/ipa/objects.ts';
import { objectionToQuery } from '../../../../../shared/targets/ipa/state/sql/check-query.ts';
import { ipaQueries, ownQuery, shippedQueries } from '../../../../../shared/targets/ipa/state/sql/queries.ts';

const EMPTY = newEnvironment('tst', 'TST');

function environment(changes: { readonly user?: string; readonly schema?: string; readonly gen?: string }) {
  const { database } = EMPTY.ipa;
  return {
    ipa: {
      ...EMPTY.ipa,
      database: {
        genDatabase: changes.gen ?? '',
        server: { ...database.server, database: 'LMTSTIPA', schema: changes.schema ?? 'dbo' },
        queries: { ...database.queries, user: changes.user ?? '' },
      },
    },
  };
}

describe('the queries for IPA’s tables', () => {
  it('are shown with the columns that are guessed until a connection is made', () => {
    expect(shippedQueries(environment({ gen: 'LMGEN' }))).toMatchObject({
      actor:
        'SELECT [ACTOR] AS [actor],\n       [PERSONNAME_GIVENNAME] AS [firstName],\n       [PERSONNAME_FAMILYNAME] AS [lastName],\n       [CONTACTINFO_EMAILADDRESS] AS [email]\nFROM [LMGEN].[dbo].[ACTOR]',
      user: 'SELECT [PFIUSERPROFILE] AS [user]\nFROM [LMTSTIPA].[dbo].[PFIUSERPROFILE]',
    });
  });

  it('can each be taken as the beginning of one’s own', () => {
    const queries = shippedQueries(environment({ schema: 'a]; DROP TABLE x--' }));
    for (const type of IPA_TYPES) expect(objectionToQuery(queries[type])).toBeNull();
  });

  it('give way to the environment’s own, and are empty while no database is named', () => {
    expect(ipaQueries(environment({ user: 'SELECT 1 AS [user]' })).user).toBe('SELECT 1 AS [user]');
    expect(ipaQueries(environment({ user: '  ' })).user).toContain('PFIUSERPROFILE');
    expect(ipaQueries(EMPTY).user).toBe('');
  });

  it('go out with manners, one statement behind them', () => {
    const { text } = ownQuery('user', 'SELECT 1 AS [user] -- no end');
    expect(text).toMatch(/^SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED;\n/);
    expect(text).toContain('\nSELECT 1 AS [user] -- no end;');
    expect(() => ownQuery('user', 'SELECT 1 GO')).toThrow('GO stands in it');
  });
});
