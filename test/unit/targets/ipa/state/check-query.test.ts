import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objectionToQuery } from '../../../../../shared/targets/ipa/state/sql/check-query.ts';

describe('looking at a query before it is sent', () => {
  it.each([
    'SELECT ACTOR AS actor FROM dbo.ACTOR',
    'select a.ACTOR as actor\r\n\tfrom LMGEN.dbo.ACTOR as a -- all; of them\n where a.X = 1.5;',
    'SELECT \'DELETE; it\'\'s\' AS task, [DROP TABLE]]; x] AS description, "EXEC""" AS [user] FROM T /* ; /* INTO */ */',
    'WITH latest AS (SELECT ACTOR, MAX(D) AS d FROM T GROUP BY ACTOR) SELECT * FROM latest',
    'SELECT A FROM T UNION ALL SELECT A FROM U EXCEPT SELECT A FROM V',
    'SELECT (SELECT COUNT(*) FROM T) AS n FROM U WHERE EXISTS (SELECT 1 FROM V)',
    'SELECT A FROM T ORDER BY A OFFSET 5 ROWS FETCH NEXT 5 ROWS ONLY',
    "SELECT CASE WHEN A = N'x' THEN 0x1F ELSE 1e5 END AS a FROM T WITH (NOLOCK)",
    'SELECT UPDATED, DELETED_AT, [SET] FROM T',
    'SELECT A FROM T ; ;',
  ])('takes %j', (query) => {
    expect(objectionToQuery(query)).toBeNull();
  });

  it.each([
    ['', 'empty'],
    [' -- nothing', 'empty'],
    ['DELETE FROM T', 'SELECT or WITH'],
    ['(SELECT 1)', 'SELECT or WITH'],
    ['WITH x AS (SELECT 1 AS a)', 'no SELECT'],
    ['WITH x AS (SELECT 1 AS a) DELETE FROM x', 'DELETE'],
    ['SELECT 1; SELECT 2', 'semicolon'],
    ['SELECT 1 AS a SELECT 2 AS a', 'more than one SELECT'],
    ['SELECT 1 AS a DELETE FROM T', 'DELETE'],
    ['SELECT 1 AS a\nexec sp_who', 'EXEC'],
    ['SELECT A INTO U FROM T', 'INTO'],
    ['SELECT 1.DELETE FROM T', 'DELETE'],
    ['SELECT 1DELETE FROM T', 'not parted'],
    ['SELECT 0x1Gdelete', 'not parted'],
    ['SELECT 1e5drop', 'not parted'],
    ['SELECT $1DELETE FROM T', 'not parted'],
    ['SELECT £1 DELETE', 'none of T-SQL'],
    ['SELECT a²DELETE FROM T', 'none of T-SQL'],
    ['SELECT {call x}', 'none of T-SQL'],
    ['SELECT a FROM T -- x\r/* \n DROP TABLE T -- */', 'cannot be seen'],
    ['SELECT a FROM T -- x\u2028/* \n DROP TABLE T -- */', 'cannot be seen'],
    ['SELECT a\u0000 FROM T', 'cannot be seen'],
    ['SELECT a\u200B FROM T', 'cannot be seen'],
    ['SELECT /* a /* b */ DROP TABLE T', 'comment is not closed'],
    ["SELECT 'a'' FROM T", 'quote is not closed'],
    ['SELECT [a]] FROM T', 'quote is not closed'],
    ['SELECT (1 FROM T', 'bracket is not closed'],
    ['SELECT 1) DROP', 'DROP'],
    ['SELECT 1) FROM (T', 'was not opened'],
    ["SELECT * FROM OPENROWSET('x', 'y', 'z')", 'OPENROWSET'],
    ['SELECT * FROM OPENQUERY(S, q)', 'OPENQUERY'],
    ['SELECT NEXT VALUE FOR dbo.S', 'NEXT VALUE'],
    ['SELECT A FROM T WITH (TABLOCKX, HOLDLOCK)', 'keep IPA'],
    ['SELECT A FROM T FETCH NEXT FROM c', 'FETCH'],
    ["SELECT 1 WAITFOR DELAY '01:00'", 'WAITFOR'],
    ['SELECT 1 USE master', 'USE'],
    ['SELECT 1 SET IDENTITY_INSERT T ON', 'SET'],
  ])('refuses %j', (query, reason) => {
    expect(objectionToQuery(query)).toContain(reason);
  });

  const quoted = fc
    .tuple(fc.constantFrom("'", '"', '['), fc.string({ unit: fc.constantFrom(...`]'";-/* DROP`) }))
    .map(([open, inside]) => {
      const close = open === '[' ? ']' : open;
      return `${open}${inside.replaceAll(close, close + close)}${close}`;
    });

  it('takes whatever stands in quotes for a value', () => {
    fc.assert(
      fc.property(fc.array(quoted, { minLength: 1 }), (values) => {
        expect(objectionToQuery(`SELECT ${values.join(', ')} FROM T`)).toBeNull();
      }),
    );
  });

  it('finds a statement behind anything that is closed', () => {
    const comment = fc
      .string({ unit: fc.constantFrom(...`'"[]; -x`) })
      .map((text) => (text.includes('--') ? '/* */' : `/*${text}*/`));
    fc.assert(
      fc.property(fc.array(fc.oneof(quoted, comment), { minLength: 1 }), (pieces) => {
        expect(objectionToQuery(`SELECT 1, ${pieces.join(' ')} DROP TABLE T`)).toContain('DROP');
      }),
    );
  });
});
