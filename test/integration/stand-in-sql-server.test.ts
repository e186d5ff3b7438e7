import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import sql from 'mssql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bigTables } from '../stand-ins/sql-server/big-tables.ts';
import { makeCertificate } from '../stand-ins/sql-server/certificate.ts';
import { decimal, nchar, nvarchar } from '../stand-ins/sql-server/column-types.ts';
import { m3Table, sampleDatabase } from '../stand-ins/sql-server/sample-tables.ts';
import {
  type SqlServerOptions,
  type SqlServerStandIn,
  startSqlServer,
} from '../stand-ins/sql-server/sql-server.ts';
import type { DatabaseDefinition } from '../stand-ins/sql-server/tables.ts';
import { SAMPLE_FOLDER } from '../support/sample.ts';
import { tempFolder } from '../support/temp-folder.ts';

const PASSWORD = 'pä$s}wörd;--';
const LOGIN = { user: 'muster', password: PASSWORD };
const DOMAIN_LOGIN = { domain: 'CORP', user: 'svcm3', password: PASSWORD };

const SMALL: DatabaseDefinition = {
  schemas: {
    MVXJDTA: {
      CMNUSR: m3Table('CMNUSR', [
        ['ANNA', 'Anna Ångström', '20', '', 'SE', 'AAA', 'A01', '001', ''],
        ['ÆØÅ', "O'Neill, Zoë €", '90', '', 'GB', 'AAA', 'A01', '001', ''],
      ]),
      CEMAIL: m3Table('CEMAIL', [
        [100, '04', 'ANNA', 'anna@company.test'],
        [200, '04', 'ANNA', 'anna@other.test'],
      ]),
      CMNRUS: m3Table('CMNRUS', [...numbered(1000)]),
      SECRET: { columns: { S: nchar(1) }, rows: [], denied: true },
      NULLS: {
        columns: { A: nvarchar(20), B: decimal(11, 2), C: { kind: 'bigint' } },
        rows: [
          ['x', '-123456789.05', 1_099_511_627_776],
          [null, null, null],
        ],
      },
    },
  },
};

function* numbered(count: number): Generator<(string | number)[]> {
  for (let index = 0; index < count; index++) yield [`U${index}`, 'ROLE', 0, 20_991_231];
}

type Config = Partial<Omit<sql.config, 'options'>> & { readonly options?: Record<string, unknown> };

async function start(options: Partial<SqlServerOptions> = {}): Promise<SqlServerStandIn> {
  const server = await startSqlServer({
    databases: { M3FDBTST: SMALL },
    sqlLogin: LOGIN,
    domainLogin: DOMAIN_LOGIN,
    encryption: 'off',
    ...options,
  });
  onTestFinished(() => server.close());
  return server;
}

/** One connection at most, so that a query after a cancelled one goes through the same. */
async function connect(
  server: SqlServerStandIn,
  { options, ...config }: Config = {},
): Promise<sql.ConnectionPool> {
  const pool = new sql.ConnectionPool({
    server: server.host,
    port: server.port,
    ...LOGIN,
    database: 'M3FDBTST',
    pool: { max: 1 },
    ...config,
    options: { encrypt: false, ...options },
  });
  onTestFinished(() => pool.close());
  return pool.connect();
}

const overTls = (server: SqlServerStandIn, options: Record<string, unknown> = {}) => ({
  options: {
    encrypt: true,
    serverName: 'localhost',
    cryptoCredentialsDetails: { ca: server.certificate.ca },
    ...options,
  },
});

async function query(pool: sql.ConnectionPool, text: string, inputs: Record<string, unknown> = {}) {
  const request = pool.request();
  for (const [name, value] of Object.entries(inputs)) request.input(name, value);
  return request.query<Record<string, unknown>>(text);
}

/** Reads a stream to its end; `onRow` may act on the request. */
async function stream(
  pool: sql.ConnectionPool,
  text: string,
  onRow: (count: number, request: sql.Request) => void = () => {},
): Promise<{ rows: number; errors: (sql.RequestError & Error)[] }> {
  const request = pool.request();
  request.stream = true;
  const errors: (sql.RequestError & Error)[] = [];
  let rows = 0;
  request.on('row', () => onRow(++rows, request));
  request.on('error', (error: sql.RequestError & Error) => errors.push(error));
  const done = new Promise((resolve) => request.on('done', resolve));
  void request.query(text);
  await done;
  return { rows, errors };
}

describe('signing in', () => {
  it('encrypts where the client asks for it, and tells who came', async () => {
    const server = await start();
    const pool = await connect(server, overTls(server, { readOnlyIntent: true, appName: 'Muster' }));
    const answer = await query(pool, 'SELECT DB_NAME() AS db, SUSER_SNAME() AS login');
    expect(answer.recordset).toEqual([{ db: 'M3FDBTST', login: 'muster' }]);
    expect(server.logins.at(-1)).toMatchObject({
      method: 'sql',
      user: 'muster',
      database: 'M3FDBTST',
      applicationName: 'Muster',
      readOnlyIntent: true,
      encrypted: true,
      accepted: true,
    });
    expect(JSON.stringify([server.logins, server.queries])).not.toContain(PASSWORD);
  });

  it('speaks in the clear where the client does not ask, or the server cannot', async () => {
    for (const [encryption, encrypt] of [
      ['off', false],
      ['not-supported', true],
    ] as const) {
      const server = await start({ encryption });
      await query(await connect(server, { options: { encrypt } }), 'SELECT 1 AS one');
      expect(server.logins.at(-1)).toMatchObject({ encrypted: false, accepted: true });
    }
  });

  it('refuses a client that does not encrypt where it must', async () => {
    const server = await start({ encryption: 'required' });
    await expect(connect(server)).rejects.toMatchObject({ code: 'EENCRYPT' });
    expect(server.logins).toEqual([]);
  });

  it('speaks TLS from the first byte with a strict client', async () => {
    const server = await start({ encryption: 'required' });
    await connect(server, overTls(server, { encrypt: 'strict' }));
    expect(server.logins.at(-1)).toMatchObject({ encrypted: true, accepted: true });
  });

  it('shows a certificate of its own authority, with the fingerprint it tells', async () => {
    const server = await start();
    const seen: string[] = [];
    await connect(server, {
      ...overTls(server),
      beforeConnect: (connection) =>
        void connection.on('secure' as never, (socket: import('node:tls').TLSSocket) =>
          seen.push(socket.getPeerCertificate().fingerprint256.replaceAll(':', '').toLowerCase()),
        ),
    } as Config);
    expect(new Set(seen)).toEqual(new Set([server.certificate.fingerprint]));
    const untrusted = overTls(server, { cryptoCredentialsDetails: {} });
    await expect(connect(server, untrusted)).rejects.toMatchObject({ code: 'ESOCKET' });
  });

  it('can have an expired certificate, or one of another name', async () => {
    const expired = await start({ certificate: await makeCertificate({ expired: true }) });
    await expect(connect(expired, overTls(expired))).rejects.toThrow(/expired/);
    const other = await start({
      certificate: await makeCertificate({ names: ['other.test'], addresses: [] }),
    });
    await expect(connect(other, overTls(other))).rejects.toThrow(/altnames/);
  });

  it.each([
    ['a wrong password', { password: PASSWORD.toUpperCase() }, [18456], "Login failed for user 'muster'."],
    ['an unknown user', { user: 'nobody' }, [18456], "Login failed for user 'nobody'."],
    ['an unknown database', { database: 'NOPE' }, [4060, 18456], "Login failed for user 'muster'."],
    [
      'a wrong domain password',
      { ...DOMAIN_LOGIN, password: 'x' },
      [18456],
      "Login failed for user 'CORP\\svcm3'.",
    ],
    ['another domain', { ...DOMAIN_LOGIN, domain: 'OTHER' }, [18452], /untrusted domain/],
  ])('refuses %s', async (_what, config, numbers, message) => {
    const server = await start();
    const told: number[] = [];
    const beforeConnect = (connection: {
      on: (event: string, listener: (token: { number: number }) => void) => void;
    }) => connection.on('errorMessage', ({ number }) => told.push(number));
    const refusal = connect(server, { ...overTls(server), ...config, beforeConnect } as Config);
    await expect(refusal).rejects.toMatchObject({ code: 'ELOGIN' });
    await expect(refusal).rejects.toThrow(message);
    expect(told).toEqual(numbers);
    expect(server.logins.at(-1)?.accepted).toBe(false);
    await server.whenIdle();
  });

  it('takes a domain sign-in whose proof is right', async () => {
    const server = await start();
    const pool = await connect(server, { ...overTls(server), ...DOMAIN_LOGIN, domain: 'corp' });
    const answer = await query(pool, 'SELECT SUSER_SNAME() AS login');
    expect(answer.recordset).toEqual([{ login: 'CORP\\svcm3' }]);
    expect(server.logins.at(-1)).toMatchObject({ method: 'ntlm', user: 'svcm3', accepted: true });
  });

  it.skipIf(process.platform === 'darwin')('is found by the name of its instance', async () => {
    const host = `127.${1 + (process.pid % 250)}.${1 + (Date.now() % 250)}.7`;
    const server = await start({ host, instanceName: 'M3' });
    const pool = await connect(server, {
      port: undefined,
      options: { instanceName: 'm3' },
    } as unknown as Config);
    expect((await query(pool, 'SELECT 1 AS one')).recordset).toEqual([{ one: 1 }]);
  });
});

describe('reading', () => {
  it('gives blank-padded text and numbers as M3 holds them', async () => {
    const pool = await connect(await start());
    const { recordset } = await query(pool, 'SELECT JUUSID, JUTX40 FROM MVXJDTA.CMNUSR WHERE JUUSTA = @s', {
      s: '90',
    });
    expect(recordset).toEqual([{ JUUSID: 'ÆØÅ'.padEnd(10), JUTX40: "O'Neill, Zoë €".padEnd(40) }]);
    const { columns } = recordset as unknown as {
      columns: Record<string, { type: unknown; length: number }>;
    };
    expect(columns.JUUSID).toMatchObject({ type: sql.NChar, length: 20 });
    const emails = await query(pool, 'SELECT CBCONO, CBEMAL FROM MVXJDTA.CEMAIL WHERE CBCONO = @c', {
      c: 200,
    });
    expect(emails.recordset).toEqual([{ CBCONO: 200, CBEMAL: 'anna@other.test'.padEnd(60) }]);
  });

  it('gives NULL, large decimals and large integers', async () => {
    const pool = await connect(await start());
    const { recordset } = await query(pool, 'SELECT * FROM MVXJDTA.NULLS');
    expect(recordset).toEqual([
      { A: 'x', B: -123456789.05, C: '1099511627776' },
      { A: null, B: null, C: null },
    ]);
  });

  it('takes parameters of every type that a reader uses', async () => {
    const pool = await connect(await start());
    const inputs = { text: 'ü€😀', whole: -7, none: null, half: 1.5, long: 'x'.repeat(5000) };
    const { recordset } = await query(
      pool,
      'SELECT @text AS text, @whole AS whole, @none AS none, @half AS half, LEN(@LONG) AS long',
      inputs,
    );
    expect(recordset).toEqual([{ text: 'ü€😀', whole: -7, none: null, half: 1.5, long: 5000 }]);
  });

  it.each<[string, unknown[]]>([
    [
      'SELECT TOP 1 RTRIM(u.[JUUSID]) AS id FROM [MVXJDTA].[CMNUSR] AS u WITH (NOLOCK) OPTION (MAXDOP 1)',
      [{ id: 'ANNA' }],
    ],
    [
      'select top (1) rtrim(juusid) id from m3fdbtst.mvxjdta.cmnusr order by juusid desc -- comment',
      [{ id: 'ÆØÅ' }],
    ],
    ['SELECT COUNT(*) FROM MVXJDTA.CMNRUS', [{ '': 1000 }]],
    ['SELECT COUNT_BIG(*) AS n FROM MVXJDTA.CMNRUS', [{ n: '1000' }]],
    ["SELECT KUROLL FROM MVXJDTA.CMNRUS WHERE KUUSID = N'U999'", [{ KUROLL: 'ROLE      ' }]],
    [
      "SELECT CAST(JUTX40 AS nvarchar(4)) AS t, LEN(JUTX40) AS l FROM MVXJDTA.CMNUSR WHERE JUUSID LIKE N'AN%'",
      [{ t: 'Anna', l: 13 }],
    ],
    ["SELECT ISNULL(NULL, N'it''s') + N'!' AS t", [{ t: "it's!" }]],
    [
      'SELECT JUUSID AS [a]]b] FROM MVXJDTA.CMNUSR ORDER BY JUUSID OFFSET 1 ROWS FETCH NEXT 1 ROWS ONLY',
      [{ 'a]b': 'ÆØÅ       ' }],
    ],
    [
      'WITH e AS (SELECT CBEMKY, COUNT(*) AS n FROM MVXJDTA.CEMAIL GROUP BY CBEMKY) SELECT MAX(n) AS most FROM e',
      [{ most: 2 }],
    ],
    [
      "SELECT name FROM sys.databases WHERE name = 'm3fdbtst' COLLATE Latin1_General_CI_AS",
      [{ name: 'M3FDBTST' }],
    ],
    ["SELECT SERVERPROPERTY('ProductMajorVersion') AS v, @@SERVERNAME AS s", [{ v: '15', s: 'STANDIN' }]],
  ])('understands %s', async (text, rows) => {
    const pool = await connect(await start());
    expect((await query(pool, text)).recordset).toEqual(rows);
  });

  it('lists columns through a question with parameters, in any case, and without those that are denied', async () => {
    const pool = await connect(await start());
    const text = `SELECT COLUMN_NAME, DATA_TYPE, CHARACTER_MAXIMUM_LENGTH FROM INFORMATION_SCHEMA.COLUMNS
      WHERE TABLE_SCHEMA = @schema AND TABLE_NAME = @table ORDER BY ORDINAL_POSITION`;
    const { recordset } = await query(pool, text, { schema: 'mvxjdta', table: 'CEmail' });
    expect(recordset).toEqual([
      { COLUMN_NAME: 'CBCONO', DATA_TYPE: 'decimal', CHARACTER_MAXIMUM_LENGTH: null },
      { COLUMN_NAME: 'CBEMTP', DATA_TYPE: 'nchar', CHARACTER_MAXIMUM_LENGTH: 2 },
      { COLUMN_NAME: 'CBEMKY', DATA_TYPE: 'nchar', CHARACTER_MAXIMUM_LENGTH: 10 },
      { COLUMN_NAME: 'CBEMAL', DATA_TYPE: 'nchar', CHARACTER_MAXIMUM_LENGTH: 60 },
    ]);
    expect((await query(pool, text, { schema: 'MVXJDTA', table: 'SECRET' })).recordset).toEqual([]);
  });

  it('runs settings in front of a query, and changes the database', async () => {
    const server = await start();
    const pool = await connect(server);
    const settings =
      'SET NOCOUNT ON; SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED; SET LOCK_TIMEOUT 5000;';
    const { recordset, rowsAffected } = await query(pool, `${settings} SELECT @@LOCK_TIMEOUT AS ms`);
    expect([recordset, rowsAffected]).toEqual([[{ ms: 5000 }], []]);
    expect((await query(pool, 'USE [master]; SELECT DB_NAME() AS db')).recordset).toEqual([{ db: 'master' }]);
    expect(server.queries.at(-1)).toEqual({
      text: 'USE [master]; SELECT DB_NAME() AS db',
      parameters: {},
      procedure: 'sp_executesql',
    });
  });

  it('answers a plain batch of two queries, also inside a transaction', async () => {
    const server = await start();
    const transaction = (await connect(server)).transaction();
    await transaction.begin(sql.ISOLATION_LEVEL.SNAPSHOT);
    const { recordsets, rowsAffected } = await transaction.request().batch('SELECT 1 AS a SELECT 2 AS b');
    await transaction.commit();
    expect(recordsets).toEqual([[{ a: 1 }], [{ b: 2 }]]);
    expect(rowsAffected).toEqual([1, 1]);
    expect(server.queries.at(-1)?.procedure).toBeNull();
  });

  it.each([
    [208, "Invalid object name 'MVXJDTA.NOPE'.", 'SELECT * FROM MVXJDTA.NOPE'],
    [208, "Invalid object name 'OTHER.CMNUSR'.", 'SELECT * FROM [OTHER].[CMNUSR]'],
    [208, "Invalid object name 'CMNUSR'.", 'SELECT * FROM CMNUSR'],
    [207, "Invalid column name 'JUNOPE'.", 'SELECT u.JUNOPE FROM MVXJDTA.CMNUSR u'],
    [
      229,
      "The SELECT permission was denied on the object 'SECRET', database 'M3FDBTST', schema 'MVXJDTA'.",
      'SELECT S FROM MVXJDTA.SECRET',
    ],
    [102, "Incorrect syntax near '5'.", 'SELECT JUUSID FROM MVXJDTA.CMNUSR LIMIT 5'],
    [102, "Incorrect syntax near 'FROM'.", 'DELETE FROM MVXJDTA.CMNUSR'],
    [102, "Incorrect syntax near '`'.", 'SELECT `JUUSID` FROM MVXJDTA.CMNUSR'],
    [105, "Unclosed quotation mark after the character string 'x'.", "SELECT 'x"],
    [137, 'Must declare the scalar variable "@nope".', 'SELECT @nope'],
    [195, "'IFNULL' is not a recognized built-in function name.", 'SELECT IFNULL(1, 2)'],
    [
      245,
      "Conversion failed when converting the nvarchar value 'x' to data type int.",
      "SELECT CAST(N'x' AS int)",
    ],
    [
      321,
      '"QUICKLY" is not a recognized table hints option.',
      'SELECT 1 AS a FROM MVXJDTA.CMNUSR WITH (QUICKLY)',
    ],
    [911, "Database 'NOPE' does not exist. Make sure that the name is entered correctly.", 'USE NOPE'],
  ])('answers error %i: %s', async (number, message, text) => {
    const pool = await connect(await start());
    await expect(query(pool, text)).rejects.toMatchObject({ code: 'EREQUEST', number, message });
    expect((await query(pool, 'SELECT 1 AS one')).recordset).toEqual([{ one: 1 }]);
  });

  it('holds the sample company as M3 would', async () => {
    const pool = await connect(await start({ databases: { M3FDBTST: sampleDatabase(SAMPLE_FOLDER) } }));
    const { recordset } = await query(
      pool,
      'SELECT CBCONO, COUNT(*) AS n FROM MVXJDTA.CEMAIL GROUP BY CBCONO',
    );
    expect(recordset.length).toBeGreaterThan(1);
    const users = await query(pool, 'SELECT JUUSID, JUTX40 FROM MVXJDTA.CMNUSR');
    expect(users.recordset.length).toBeGreaterThan(1000);
    for (const { JUUSID, JUTX40 } of users.recordset) {
      expect([String(JUUSID).length, String(JUTX40).length]).toEqual([10, 40]);
    }
  });
});

describe('many rows', () => {
  const big = bigTables({ users: 100_000, roles: 10, rolesPerUser: 1 });
  const databases = () => ({ M3FDBTST: { schemas: { MVXJDTA: { CEMAIL: big.CEMAIL } } } });

  it('stops sending while the client pauses, and goes on with the rest', async () => {
    const server = await start({
      databases: { M3FDBTST: { schemas: { MVXJDTA: { CEMAIL: m3Table('CEMAIL', longEmails()) } } } },
    });
    const [pool, other] = [
      await connect(server, overTls(server)),
      await connect(server, { validateConnection: false } as Config),
    ];
    let sentWhilePaused = 0;
    const { rows, errors } = await stream(pool, 'SELECT * FROM MVXJDTA.CEMAIL', (count, request) => {
      if (count !== 10) return;
      request.pause();
      void (async () => {
        // As long as something still fits into the sockets' buffers, the count moves between two questions.
        for (let before = -1; server.rowsSent !== before; ) {
          before = server.rowsSent;
          for (let turn = 0; turn < 20; turn++) await query(other, 'USE M3FDBTST');
        }
        sentWhilePaused = server.rowsSent;
        request.resume();
      })();
    });
    expect([rows, errors]).toEqual([150_000, []]);
    expect(sentWhilePaused).toBeGreaterThan(10);
    expect(sentWhilePaused).toBeLessThan(150_000);
  });

  it('stops at an attention in the middle, and the connection is good for more', async () => {
    const server = await start({ databases: databases() });
    const pool = await connect(server, overTls(server));
    const { rows, errors } = await stream(pool, 'SELECT * FROM MVXJDTA.CEMAIL', (count, request) => {
      if (count === 1000) request.cancel();
    });
    expect(rows).toBeLessThan(100_000);
    expect(errors.map(({ code }) => code)).toEqual(['ECANCEL']);
    expect(server.attentions).toBe(1);
    expect(server.rowsSent).toBeLessThan(100_000);
    expect((await query(pool, 'SELECT 1 AS one')).recordset).toEqual([{ one: 1 }]);
    expect(server.openConnections).toBe(1);
  });

  it('sends the same rows again where it keeps them', async () => {
    const server = await start({ keepResults: true });
    const pool = await connect(server);
    const ask = async (user: string) =>
      (await query(pool, 'SELECT * FROM MVXJDTA.CMNRUS WHERE KUUSID = @user', { user })).recordset;
    const [first, again, other] = [await ask('U7'), await ask('U7'), await ask('U8')];
    expect(first).toHaveLength(1);
    expect(again).toEqual(first);
    expect(other).toEqual([{ ...first[0], KUUSID: 'U8'.padEnd(10) }]);
  });

  function* longEmails(): Generator<(string | number)[]> {
    for (let index = 0; index < 150_000; index++) yield [100, '04', `U${index}`, 'x'.repeat(60)];
  }
});

describe('faults', () => {
  const ALL = 'SELECT * FROM MVXJDTA.CMNRUS';

  it('closes its port and opens it again', async () => {
    const server = await start();
    await server.refuse();
    await expect(connect(server)).rejects.toMatchObject({ code: 'ESOCKET' });
    await server.accept();
    await connect(server);
  });

  it.each(['pre-login', 'login'] as const)('says nothing at %s', async (at) => {
    const server = await start();
    server.behave({ kind: 'silent', at });
    await expect(connect(server, { connectionTimeout: 200 })).rejects.toMatchObject({ code: 'ETIMEOUT' });
    await server.whenIdle();
  });

  it('says nothing to a query, until the client cancels', async () => {
    const server = await start();
    const pool = await connect(server);
    server.behave({ kind: 'silent', at: 'query', table: 'CMNRUS' });
    expect((await query(pool, 'SELECT 1 AS one')).recordset).toEqual([{ one: 1 }]);
    const request = pool.request();
    const heard = server.nextQuery('CMNRUS');
    const answer = request.query(ALL);
    await heard;
    request.cancel();
    await expect(answer).rejects.toMatchObject({ code: 'ECANCEL' });
    server.behave(null);
    expect((await query(pool, ALL)).recordset).toHaveLength(1000);
  });

  it('breaks the connection after so many rows', async () => {
    const server = await start();
    const pool = await connect(server, overTls(server));
    server.behave({ kind: 'break', afterRows: 400, table: 'CMNRUS' });
    const { rows, errors } = await stream(pool, ALL);
    expect(rows).toBe(400);
    expect(errors[0]).toMatchObject({ code: 'ECONNRESET' });
    server.behave(null);
    expect((await query(pool, ALL)).recordset).toHaveLength(1000);
  });

  it('stalls after so many rows, until the client cancels', async () => {
    const server = await start();
    const pool = await connect(server, overTls(server));
    server.behave({ kind: 'stall', afterRows: 400, table: 'CMNRUS' });
    const { rows, errors } = await stream(pool, ALL, (count, request) => {
      if (count === 400) request.cancel();
    });
    expect([rows, errors.map(({ code }) => code)]).toEqual([400, ['ECANCEL']]);
    server.behave(null);
    expect((await query(pool, ALL)).recordset).toHaveLength(1000);
  });

  it('stalls until the client leaves', async () => {
    const server = await start();
    const connections: { close(): void }[] = [];
    const beforeConnect = (connection: { close(): void }) => connections.push(connection);
    const pool = await connect(server, { beforeConnect } as Config);
    server.behave({ kind: 'stall', afterRows: 5, table: 'CMNRUS' });
    const left = stream(pool, ALL, (count) => {
      if (count === 5) for (const connection of connections) connection.close();
    });
    await left;
    await server.whenIdle();
  });

  it('answers an error after so many rows', async () => {
    const server = await start();
    const pool = await connect(server);
    server.behave({ kind: 'error', afterRows: 400, table: 'CMNRUS' });
    const deadlocked = await stream(pool, ALL);
    expect(deadlocked.rows).toBe(400);
    expect(deadlocked.errors[0]).toMatchObject({ number: 1205, code: 'EREQUEST' });
    server.behave({
      kind: 'error',
      afterRows: 0,
      table: 'CMNRUS',
      number: 1222,
      message: 'Lock request time out period exceeded.',
    });
    await expect(query(pool, ALL)).rejects.toMatchObject({ number: 1222 });
  });
});

describe('in a process of its own', () => {
  it('says where it is, and ends with its standard input', async () => {
    const description = join(tempFolder(), 'description.json');
    writeFileSync(description, JSON.stringify({ tables: { users: 30, roles: 4, rolesPerUser: 3 } }));
    const script = join(import.meta.dirname, '../stand-ins/sql-server/serve.ts');
    const child = spawn(process.execPath, [script, description], { stdio: ['pipe', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill());
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const at = JSON.parse(line) as { host: string; port: number; database: string; user: string; ca: string };
    const pool = await new sql.ConnectionPool({
      server: at.host,
      port: at.port,
      ...{ user: at.user, password: 'bench', database: at.database },
      options: { encrypt: true, serverName: 'localhost', cryptoCredentialsDetails: { ca: at.ca } },
    } as unknown as sql.config).connect();
    expect((await query(pool, 'SELECT COUNT(*) AS n FROM MVXJDTA.CMNRUS')).recordset).toEqual([{ n: 90 }]);
    await pool.close();
    const ended = once(child, 'exit');
    child.stdin.end();
    expect(await ended).toEqual([0, null]);
  });
});
