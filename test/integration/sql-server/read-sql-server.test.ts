import { getEventListeners } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../electron/engine/sources/inspect-file.ts';
import { readRoster } from '../../../electron/engine/sources/read-roster.ts';
import type { SourceProgress } from '../../../electron/engine/sources/source-call.ts';
import { readSqlServer } from '../../../electron/engine/sources/sql-server/read-sql-server.ts';
import { NO_ACCESS } from '../../../shared/environment/access.ts';
import { EXTRACT_KINDS } from '../../../shared/m3/extracts.ts';
import type { Roster } from '../../../shared/m3/roster.ts';
import { m3Table, sqlTablesOf } from '../../stand-ins/sql-server/sample-tables.ts';
import { SAMPLE_FOLDER } from '../../support/sample.ts';
import { call, DATABASE, errorOf, PASSWORD, sampleServer, settingsFor } from './server.ts';

const NEVER = new AbortController().signal;

async function sampleFromFiles(): Promise<Roster> {
  const files = [];
  for (const kind of EXTRACT_KINDS) {
    files.push(await inspectFile(kind, join(SAMPLE_FOLDER, `${kind}.csv`), NEVER));
  }
  return readRoster(files, { onProgress: () => {}, signal: NEVER });
}

/** Users of the sample whose lines are broken in the extract; a table has no broken lines. */
const BROKEN_LINES = ['GHOST01', 'SCANNER07'];

/** Who has what, whatever order it was read in. A table cuts what is too long in the extracts. */
function content(roster: Roster) {
  const inTable = (id: string) => id.slice(0, 10);
  const { userRoles } = roster;
  return {
    users: roster.users
      .map(({ id, name, status }) => `${inTable(id)}|${name.slice(0, 40)}|${status}`)
      .toSorted(),
    emails: roster.emails
      .map(({ user, company, address }) => `${inTable(user)}|${company}|${address.slice(0, 60)}`)
      .toSorted(),
    roles: roster.roles.map(({ id, name }) => `${id}|${name.slice(0, 40)}`).toSorted(),
    userRoles: Array.from(
      userRoles.user,
      (user, at) => `${inTable(roster.users[user]!.id)}|${roster.roles[userRoles.role[at]!]!.id}`,
    ).toSorted(),
  };
}

describe('reading M3 from SQL Server', () => {
  it('gives the people that the extracts give', async () => {
    const server = await sampleServer();
    const roster = await readSqlServer(settingsFor(server), call());
    const files = content(await sampleFromFiles());
    const read = content(roster);
    expect(read.userRoles).toEqual(files.userRoles);
    expect(read.roles).toEqual(files.roles);
    expect(read.emails).toEqual(files.emails);
    const isWhole = (user: string) => !BROKEN_LINES.some((id) => user.startsWith(`${id}|`));
    expect(read.users.filter(isWhole)).toEqual(files.users);
    expect(roster.sources.map(({ name, origin }) => [name, origin])).toEqual([
      ['MVXJDTA.CMNUSR', 'table'],
      ['MVXJDTA.CEMAIL', 'table'],
      ['MVXJDTA.CMNROL', 'table'],
      ['MVXJDTA.CMNRUS', 'table'],
    ]);
  });

  it('gives the same hashes for the same rows, and others for others', async () => {
    const server = await sampleServer();
    const [first, second] = [
      await readSqlServer(settingsFor(server), call()),
      await readSqlServer(settingsFor(server), call()),
    ];
    expect(second.sources).toEqual(first.sources);
    const tables = sqlTablesOf(SAMPLE_FOLDER);
    const other = await sampleServer({
      databases: {
        [DATABASE]: {
          schemas: { MVXJDTA: { ...tables, CMNROL: m3Table('CMNROL', [['ROLE', 'Other', '']]) } },
        },
      },
    });
    const changed = await readSqlServer(settingsFor(other), call());
    expect(changed.sources[0]).toEqual(first.sources[0]);
    expect(changed.sources[2]!.sha256).not.toBe(first.sources[2]!.sha256);
  });

  it('reads gently: no locks, one query at a time, values as parameters, as Muster', async () => {
    const server = await sampleServer();
    await readSqlServer(settingsFor(server), call());
    const own = server.queries.filter(({ text }) => text.includes('SELECT'));
    expect(own.length).toBeGreaterThan(4);
    for (const { text } of own) {
      expect(text).toMatch(
        /^SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED;\nSET LOCK_TIMEOUT \d+;\nSET DEADLOCK_PRIORITY LOW;\n/,
      );
    }
    const emails = own.find(({ text }) => text.includes('[CBEMAL]'))!;
    expect(emails.procedure).toBe('sp_executesql');
    expect(emails.parameters).toEqual({ type: '04' });
    expect(server.logins.at(-1)).toMatchObject({
      applicationName: 'Muster',
      readOnlyIntent: true,
      encrypted: true,
    });
  });

  it('tells progress in rows, up to the number there is', async () => {
    const server = await sampleServer();
    const progress: SourceProgress[] = [];
    const roster = await readSqlServer(
      settingsFor(server),
      call({ onProgress: (step) => progress.push(step) }),
    );
    const total = roster.sources.reduce((sum, { rows }) => sum + rows, 0);
    expect(progress.at(-1)).toEqual({ subject: 'MVXJDTA.CMNRUS', done: total, total, unit: 'rows' });
    expect(progress.map(({ done }) => done)).toEqual(
      progress.map(({ done }) => done).toSorted((a, b) => a - b),
    );
  });

  it('takes a schema of any name and finds it in another spelling', async () => {
    const hostile = 'MVX]; DROP TABLE x--';
    const server = await sampleServer({
      databases: { [DATABASE]: { schemas: { [hostile]: sqlTablesOf(SAMPLE_FOLDER) } } },
    });
    const roster = await readSqlServer(settingsFor(server, { schema: hostile.toLowerCase() }), call());
    expect(roster.users.length).toBeGreaterThan(1000);
    expect(roster.sources[0]!.name).toBe(`${hostile}.CMNUSR`);
    for (const { text } of server.queries) expect(text).not.toMatch(/(?<!\])\]; DROP/);
  });

  it('reads tables without the inferred columns', async () => {
    const tables = sqlTablesOf(SAMPLE_FOLDER);
    const server = await sampleServer({
      databases: {
        [DATABASE]: {
          schemas: {
            MVXJDTA: {
              ...tables,
              CMNUSR: {
                columns: {
                  JUUSTA: { kind: 'nchar', length: 2 },
                  JUUSID: { kind: 'nchar', length: 10 },
                  JUTX40: { kind: 'nchar', length: 40 },
                },
                rows: [['20', 'ANNA', 'Anna Östberg']],
              },
            },
          },
        },
      },
    });
    const roster = await readSqlServer(settingsFor(server), call());
    expect(roster.users).toMatchObject([{ id: 'ANNA', name: 'Anna Östberg', status: '20' }]);
    expect(roster.users[0]).not.toHaveProperty('more');
  });

  it('gives a roster without users for an empty table', async () => {
    const tables = sqlTablesOf(SAMPLE_FOLDER);
    const server = await sampleServer({
      databases: { [DATABASE]: { schemas: { MVXJDTA: { ...tables, CMNUSR: m3Table('CMNUSR', []) } } } },
    });
    const roster = await readSqlServer(settingsFor(server), call());
    expect(roster.users).toEqual([]);
    expect(roster.sources[0]).toMatchObject({ rows: 0, rejected: 0 });
  });

  it('signs in with a domain account', async () => {
    const server = await sampleServer({
      domainLogin: { domain: 'CORP', user: 'svc-muster', password: PASSWORD },
    });
    const settings = settingsFor(server, { signIn: 'domain', domain: 'CORP', user: 'svc-muster' });
    expect((await readSqlServer(settings, call())).users.length).toBeGreaterThan(1000);
    expect(server.logins.at(-1)).toMatchObject({ method: 'ntlm', domain: 'CORP', user: 'svc-muster' });
    const error = await errorOf(readSqlServer(settings, call({ password: 'not this one' })));
    expect(error).toMatchObject({ code: 'SQL-LOGIN-REFUSED' });
    expect(error.message).toContain('CORP\\svc-muster');
  });
});

describe('when M3 cannot be read', () => {
  it('says what SQL Server lacks, before anything is sent', async () => {
    const server = await sampleServer();
    expect(await errorOf(readSqlServer(settingsFor(server, { host: '', user: '' }), call()))).toMatchObject({
      code: 'SQL-SETTINGS-INCOMPLETE',
      details: { missing: 'the server, the user' },
    });
    expect(await errorOf(readSqlServer(settingsFor(server, { host: 'SQL01\\M3' }), call()))).toMatchObject({
      code: 'SQL-HOST-INVALID',
    });
    expect(await errorOf(readSqlServer(settingsFor(server), call({ access: NO_ACCESS })))).toMatchObject({
      code: 'SECRET-NONE',
    });
    expect(server.logins).toEqual([]);
  });

  it('tells a refused sign-in in the words of the server, and tries once', async () => {
    const server = await sampleServer();
    const error = await errorOf(readSqlServer(settingsFor(server), call({ password: 'wrong-password' })));
    expect(error).toMatchObject({
      code: 'SQL-LOGIN-REFUSED',
      original: "Error 18456: Login failed for user 'muster'.",
    });
    expect(JSON.stringify(error)).not.toContain('wrong-password');
    expect(server.logins).toHaveLength(1);
  });

  it('tells an unknown database, and tries once', async () => {
    const server = await sampleServer();
    const error = await errorOf(readSqlServer(settingsFor(server, { database: 'M3FDBPRD' }), call()));
    expect(error.code).toBe('SQL-DATABASE-NOT-OPENED');
    expect(error.message).toContain('M3FDBPRD');
    expect(error.original).toContain('Error 4060');
    expect(server.logins).toHaveLength(1);
  });

  it('tells a schema without the tables, and where they are', async () => {
    const server = await sampleServer();
    const error = await errorOf(readSqlServer(settingsFor(server, { schema: 'dbo' }), call()));
    expect(error.code).toBe('SQL-TABLES-MISSING');
    expect(error.message).toContain('dbo');
    expect(error.message).toContain(DATABASE);
    expect(error.hint).toContain('MVXJDTA');
  });

  it('tells a missing column and its table', async () => {
    const { CMNROL: _, ...tables } = sqlTablesOf(SAMPLE_FOLDER);
    const CMNROL = { columns: { KRROLL: { kind: 'nchar', length: 10 } as const }, rows: [] };
    const server = await sampleServer({
      databases: { [DATABASE]: { schemas: { MVXJDTA: { ...tables, CMNROL } } } },
    });
    expect(await errorOf(readSqlServer(settingsFor(server), call()))).toMatchObject({
      code: 'SQL-COLUMN-MISSING',
      message: 'MVXJDTA.CMNROL has no column KRTX40.',
    });
  });

  it('tells a table without a right to it', async () => {
    const tables = sqlTablesOf(SAMPLE_FOLDER);
    const server = await sampleServer({
      databases: {
        [DATABASE]: { schemas: { MVXJDTA: { ...tables, CEMAIL: { ...tables.CEMAIL, denied: true } } } },
      },
    });
    // The catalog does not list what there is no right to.
    const error = await errorOf(readSqlServer(settingsFor(server), call()));
    expect(error).toMatchObject({ code: 'SQL-TABLES-MISSING', details: { tables: 'CEMAIL' } });
  });

  it.each([
    [229, 'SQL-PERMISSION-DENIED'],
    [208, 'SQL-TABLE-MISSING'],
    [1222, 'SQL-LOCKED'],
    [1205, 'SQL-DEADLOCK'],
    [8152, 'SQL-REFUSED'],
  ])('tells error %i midway as %s, with its own words', async (number, code) => {
    const server = await sampleServer();
    server.behave({
      kind: 'error',
      afterRows: 100,
      table: 'ORDER BY [KUUSID]',
      number,
      severity: 14,
      message: 'In the words of the server.',
    });
    const error = await errorOf(readSqlServer(settingsFor(server), call()));
    expect(error).toMatchObject({ code, original: `Error ${number}: In the words of the server.` });
    expect(error.message).toContain('MVXJDTA.CMNRUS');
  });

  it('takes nothing of a table whose connection was cut', async () => {
    const server = await sampleServer();
    server.behave({ kind: 'break', afterRows: 1400, table: 'ORDER BY [KUUSID]' });
    expect(await errorOf(readSqlServer(settingsFor(server), call()))).toMatchObject({
      code: 'SQL-CONNECTION-LOST',
      message: `The connection to localhost:${server.port} was lost while MVXJDTA.CMNRUS was read, after 1400 rows.`,
    });
  });

  it.each([['pre-login'], ['login'], ['query']] as const)(
    'gives up a server that is silent at %s',
    async (at) => {
      const server = await sampleServer();
      server.behave({ kind: 'silent', at });
      const error = await errorOf(readSqlServer(settingsFor(server, { connectTimeoutS: 1 }), call()));
      expect(error.code).toBe('SQL-NO-ANSWER');
      await server.whenIdle();
    },
  );

  it('gives up a server that falls silent while rows come', async () => {
    const server = await sampleServer();
    server.behave({ kind: 'stall', afterRows: 7, table: 'ORDER BY [KUUSID]' });
    const error = await errorOf(readSqlServer(settingsFor(server, { silenceTimeoutS: 1 }), call()));
    expect(error).toMatchObject({ code: 'SQL-SILENT', details: { subject: 'MVXJDTA.CMNRUS', rows: 7 } });
    await server.whenIdle();
  });

  it('gives up a query that is never answered', async () => {
    const server = await sampleServer();
    server.behave({ kind: 'silent', at: 'query', table: 'ORDER BY [KUUSID]' });
    const error = await errorOf(readSqlServer(settingsFor(server, { silenceTimeoutS: 1 }), call()));
    expect(error).toMatchObject({ code: 'SQL-SILENT', details: { rows: 0 } });
  });

  it('tells a port where nothing listens and a name that nobody has', async () => {
    const server = await sampleServer();
    await server.refuse();
    expect((await errorOf(readSqlServer(settingsFor(server), call()))).code).toBe('SQL-PORT-REFUSED');
    const nowhere = settingsFor(server, { host: 'no-such-server.invalid' });
    expect((await errorOf(readSqlServer(nowhere, call()))).code).toBe('SQL-HOST-UNKNOWN');
  });

  it('tells an instance that is not there', async () => {
    const server = await sampleServer();
    const settings = settingsFor(server, { reach: 'instance', instance: 'NOBODY', connectTimeoutS: 1 });
    expect(await errorOf(readSqlServer(settings, call()))).toMatchObject({
      code: 'SQL-INSTANCE-NOT-FOUND',
      message: 'The instance NOBODY was not found on localhost.',
    });
  });

  it('hides a password that the server sends back as the name of a column', async () => {
    const server = await sampleServer();
    const message = `Invalid column name '${PASSWORD}'.`;
    server.behave({ kind: 'error', afterRows: 3, table: 'CMNUSR', number: 207, message });
    const error = await errorOf(readSqlServer(settingsFor(server), call()));
    expect(error.code).toBe('SQL-COLUMN-MISSING');
    expect(JSON.stringify(error)).not.toContain(PASSWORD);
  });

  it('hides a password that the server sends back', async () => {
    const server = await sampleServer();
    server.behave({
      kind: 'error',
      afterRows: 0,
      number: 50_000,
      message: `You said ${PASSWORD}.`,
      table: 'CMNUSR',
    });
    const error = await errorOf(readSqlServer(settingsFor(server), call()));
    expect(error.original).toBe('Error 50000: You said •••.');
  });
});

describe('cancelling', () => {
  it('stops at once, tells the server, and leaves nothing open', async () => {
    const server = await sampleServer();
    server.behave({ kind: 'stall', afterRows: 1000, table: 'ORDER BY [KUUSID]' });
    const controller = new AbortController();
    const asked = server.nextQuery('ORDER BY [KUUSID]');
    const read = readSqlServer(settingsFor(server), call({ signal: controller.signal }));
    const ended = expect(read).rejects.toMatchObject({ name: 'AbortError' });
    await asked;
    controller.abort();
    await ended;
    await server.whenIdle();
    expect(server.attentions).toBe(1);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });

  it.each([['pre-login'], ['login']] as const)('leaves a server that is silent at %s', async (at) => {
    const server = await sampleServer();
    server.behave({ kind: 'silent', at });
    const controller = new AbortController();
    const read = readSqlServer(
      settingsFor(server, { connectTimeoutS: 600 }),
      call({ signal: controller.signal }),
    );
    const ended = expect(read).rejects.toMatchObject({ name: 'AbortError' });
    await expect.poll(() => server.openConnections).toBe(1);
    controller.abort();
    await ended;
    await server.whenIdle();
  });

  it('does nothing where it comes first', async () => {
    const server = await sampleServer();
    const read = readSqlServer(settingsFor(server), call({ signal: AbortSignal.abort() }));
    await expect(read).rejects.toMatchObject({ name: 'AbortError' });
    expect(server.logins).toEqual([]);
  });
});
