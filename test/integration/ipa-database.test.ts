import { describe, expect, it, onTestFinished } from 'vitest';
import type { SourceCall, SourceProgress } from '../../electron/engine/sources/source-call.ts';
import { readIpaDatabase } from '../../electron/engine/targets/ipa/reading/database/read-ipa-database.ts';
import { testIpaDatabase } from '../../electron/engine/targets/ipa/reading/database/test-ipa-database.ts';
import type { ConnectionReport } from '../../shared/contract/connection.ts';
import { type Environment, newEnvironment } from '../../shared/environment/environment.ts';
import { secretNeeds } from '../../shared/environment/secrets.ts';
import type { SqlServerSettings } from '../../shared/m3/sql-server-settings.ts';
import { DEFAULT_IPA_SOURCE, type IpaDatabaseSettings } from '../../shared/targets/ipa/ipa-source.ts';
import { IPA_TYPES, type IpaObjectType } from '../../shared/targets/ipa/objects.ts';
import type { TargetReading } from '../../shared/targets/ipa/state/target-state.ts';
import { bigIpaWorld, type IpaWorld, ipaDatabases } from '../stand-ins/sql-server/ipa-tables.ts';
import {
  type SqlServerOptions,
  type SqlServerStandIn,
  startSqlServer,
} from '../stand-ins/sql-server/sql-server.ts';
import { errorOf } from './sql-server/server.ts';

const PASSWORD = 'Kanarie-ipa-5521';
const NOW = new Date('2026-03-01T10:00:00Z');
const NAMES = { gen: 'LMGEN', environment: 'LMTSTIPA' };

const HOSTILE = `Robert'); DROP TABLE x;--\r\n"<b>`;

const WORLD: IpaWorld = {
  people: [
    {
      id: 'ABERGSTR',
      firstName: 'Åsa',
      lastName: 'Bergström',
      email: 'asa@company.test',
      actorRoles: ['InbasketUser_ST', 'ProcessDesigner_ST'],
      tasks: [{ task: 'BUYER' }, { task: 'SELLER', start: '2024-01-31', stop: '20251231' }],
    },
    {
      id: 'lawson',
      firstName: '',
      lastName: HOSTILE,
      email: null,
      actorRoles: [],
      tasks: null,
    },
  ],
  tasks: [
    { task: 'BUYER', description: 'Buys' },
    { task: 'SELLER', description: HOSTILE },
  ],
};

async function ipaServer(options: Partial<SqlServerOptions> = {}): Promise<SqlServerStandIn> {
  const server = await startSqlServer({
    databases: ipaDatabases(WORLD, NAMES),
    sqlLogin: { user: 'muster', password: PASSWORD },
    ...options,
  });
  onTestFinished(() => server.close());
  return server;
}

interface Changes {
  readonly server?: Partial<SqlServerSettings>;
  readonly genDatabase?: string;
  readonly queries?: Partial<IpaDatabaseSettings['queries']>;
}

function environmentFor({ port, certificate }: SqlServerStandIn, changes: Changes = {}): Environment {
  const { database } = DEFAULT_IPA_SOURCE;
  const server: SqlServerSettings = {
    ...database.server,
    host: 'localhost',
    port,
    database: NAMES.environment,
    user: 'muster',
    trust: { by: 'authority', authorityPem: certificate.ca, authorityName: '', pin: '' },
    ...changes.server,
  };
  return {
    ...newEnvironment('tst', 'TST'),
    ipa: {
      ...DEFAULT_IPA_SOURCE,
      way: 'sql-server',
      database: {
        server,
        genDatabase: changes.genDatabase ?? NAMES.gen,
        queries: { ...database.queries, ...changes.queries },
      },
    },
  };
}

function callFor(
  environment: Environment,
  changes: Partial<SourceCall> = {},
  password = PASSWORD,
): SourceCall {
  const needs = secretNeeds(environment).filter(({ slot }) => slot === 'ipa-sql-password');
  const purposes = Object.fromEntries(needs.map(({ slot, purpose }) => [slot, purpose]));
  return {
    access: { secrets: { 'ipa-sql-password': password }, purposes, proxies: {} },
    signal: new AbortController().signal,
    onProgress: () => {},
    ...changes,
  };
}

function content(reading: TargetReading): Record<IpaObjectType, unknown[] | null> {
  const list = (type: IpaObjectType) => {
    const objects = reading.objects(type);
    return objects === null ? null : [...objects];
  };
  return Object.fromEntries(IPA_TYPES.map((type) => [type, list(type)])) as Record<
    IpaObjectType,
    unknown[] | null
  >;
}

async function read(server: SqlServerStandIn, changes: Changes = {}) {
  const environment = environmentFor(server, changes);
  return content(await readIpaDatabase(environment, callFor(environment)));
}

async function test(server: SqlServerStandIn, changes: Changes = {}, password = PASSWORD) {
  const reports: ConnectionReport[] = [];
  const environment = environmentFor(server, changes);
  const { access, signal } = callFor(environment, {}, password);
  const report = await testIpaDatabase(environment, {
    access,
    signal,
    now: () => NOW,
    onReport: (one) => reports.push(one),
  });
  return { report, reports };
}

const EXPECTED = {
  identity: [
    { service: 'SSOPV2', identity: 'ABERGSTR' },
    { service: 'SSOPV2', identity: 'lawson' },
  ],
  actor: [
    { actor: 'ABERGSTR', firstName: 'Åsa', lastName: 'Bergström', email: 'asa@company.test' },
    { actor: 'lawson', firstName: '', lastName: HOSTILE, email: '' },
  ],
  'actor-identity': [
    { actor: 'ABERGSTR', service: 'SSOPV2', identity: 'ABERGSTR' },
    { actor: 'lawson', service: 'SSOPV2', identity: 'lawson' },
  ],
  'actor-role': [
    { actor: 'ABERGSTR', role: 'InbasketUser_ST' },
    { actor: 'ABERGSTR', role: 'ProcessDesigner_ST' },
  ],
  user: [{ user: 'ABERGSTR' }],
  task: [
    { task: 'BUYER', description: 'Buys' },
    { task: 'SELLER', description: HOSTILE },
  ],
  'user-task': [
    { user: 'ABERGSTR', task: 'BUYER', startDate: '00000000', stopDate: '00000000' },
    { user: 'ABERGSTR', task: 'SELLER', startDate: '20240131', stopDate: '20251231' },
  ],
};

/** Queries for the tables of which the columns have names that say nothing. */
const OWN_QUERIES: Record<IpaObjectType, string> = {
  identity: 'SELECT C2 AS service, C3 AS [Identity] FROM LMGEN.dbo.[IDENTITY]',
  actor: "SELECT C5 AS firstName, C4 AS lastName, ISNULL(C6, '') AS email, C2 AS actor FROM LMGEN.dbo.ACTOR;",
  'actor-identity': 'SELECT C1 AS actor, C2 AS service, C3 AS [identity] FROM LMGEN.dbo.IDENTITYACTOR',
  'actor-role': 'SELECT C1 AS actor, C2 AS role, C3 AS active FROM LMGEN.dbo.ACTORROLE -- all of them',
  user: 'SELECT C1 AS [user] FROM dbo.PFIUSERPROFILE',
  task: 'SELECT C2 AS task, C3 AS description FROM dbo.PFITASK',
  'user-task': 'SELECT C1 AS [user], C3 AS task, C4 AS startDate, C5 AS stopDate FROM dbo.PFIUSERTASK',
};

describe('reading what is in IPA from its database', () => {
  it('finds the columns by their names and reads every type, from two databases', async () => {
    const server = await ipaServer();
    expect(await read(server)).toEqual(EXPECTED);
    const sent = server.queries.filter(({ text }) => text.includes('SELECT')).map(({ text }) => text);
    expect(sent.some((text) => text.includes('[EMAILADDRESS] AS [email]'))).toBe(true);
    expect(sent.some((text) => text.includes('FROM [LMGEN].[dbo].[ACTOR]'))).toBe(true);
    expect(sent.some((text) => text.includes('FROM [LMTSTIPA].[dbo].[PFITASK]'))).toBe(true);
    for (const text of sent.slice(-7))
      expect(text).toMatch(/^SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED;/);
    expect(server.logins.at(-1)).toMatchObject({ readOnlyIntent: true, encrypted: true });
  });

  it('reads gen from the same database where none is named, and from a schema of any name', async () => {
    const schema = 'lm]; DROP TABLE x--';
    const names = { gen: 'LMTSTIPA', environment: 'LMTSTIPA', schema };
    const server = await ipaServer({ databases: ipaDatabases(WORLD, names) });
    expect(await read(server, { genDatabase: '', server: { schema: schema.toUpperCase() } })).toEqual(
      EXPECTED,
    );
    for (const { text } of server.queries) expect(text).not.toMatch(/(?<!\])\]; DROP/i);
  });

  it('takes queries that a person wrote where the columns say nothing', async () => {
    const server = await ipaServer({ databases: ipaDatabases(WORLD, NAMES, 'numbered') });
    expect(await read(server, { queries: OWN_QUERIES })).toEqual(EXPECTED);
    expect(server.queries.filter(({ text }) => text.includes('INFORMATION_SCHEMA'))).toEqual([]);
  });

  it('names fields without a column, all at once, and the columns that there are', async () => {
    const server = await ipaServer({ databases: ipaDatabases(WORLD, NAMES, 'numbered') });
    const error = await errorOf(read(server, { queries: { ...OWN_QUERIES, actor: '', task: '' } }));
    expect(error.code).toBe('IPA-SQL-COLUMNS-UNKNOWN');
    expect(error.message).toContain('dbo.ACTOR has no known column for actor, first name, last name');
    expect(error.message).toContain('but C1, C2, C3, C4, C5, C6');
    expect(error.message).toContain('dbo.PFITASK');
  });

  it('names tables that are not shown, and the schema where they are', async () => {
    const server = await ipaServer();
    const error = await errorOf(read(server, { server: { schema: 'lawson' } }));
    expect(error).toMatchObject({ code: 'IPA-SQL-TABLES-MISSING' });
    expect(error.message).toContain('LMGEN.lawson.ACTOR');
    expect(error.hint).toContain('schema dbo');
  });

  it.each([
    ['two statements', 'SELECT C1 AS [user] FROM dbo.PFIUSERPROFILE; SELECT 2', 'semicolon'],
    ['a change behind the SELECT', 'SELECT 1 AS [user] DELETE FROM dbo.PFIUSERPROFILE', 'DELETE'],
    ['another statement', 'EXEC sp_who', 'SELECT'],
  ])('sends nothing of %s', async (_, user, reason) => {
    const server = await ipaServer();
    const error = await errorOf(read(server, { queries: { user } }));
    expect(error).toMatchObject({ code: 'IPA-SQL-QUERY-REFUSED' });
    expect(error.message).toContain(reason);
    expect(server.queries.some(({ text }) => text.includes(user))).toBe(false);
  });

  it('names the columns that a result lacks, also where it has no row', async () => {
    const server = await ipaServer();
    const task =
      "SELECT TASKNAME AS name, DESCRIPTION AS description FROM dbo.PFITASK WHERE TASKNAME = 'NONE'";
    const error = await errorOf(read(server, { queries: { task } }));
    expect(error).toMatchObject({ code: 'IPA-SQL-RESULT-INCOMPLETE' });
    expect(error.message).toContain('tasks has no column named task; it has name, description');
  });

  it('keeps a row in mind that names nobody rather than dropping it', async () => {
    const server = await ipaServer();
    const user = "SELECT PFIUSERPROFILE AS [user] FROM dbo.PFIUSERPROFILE UNION ALL SELECT ' '";
    const environment = environmentFor(server, { queries: { user } });
    const { doubts } = await readIpaDatabase(environment, callFor(environment));
    const first = [{ list: 'PFIUSERPROFILE', row: 2, reason: 'the user is empty' }];
    expect(doubts).toEqual([{ type: 'user', count: 1, first }]);
    const { report } = await test(server, { queries: { user } });
    const step = report.steps.find(({ id }) => id === 'query')!;
    expect([step.state, step.text]).toEqual([
      'warning',
      expect.stringContaining('Not read whole: PFIUSERPROFILE, row 2: the user is empty.'),
    ]);
  });

  it.each(['telling', 'prefixed', 'untyped'] as const)(
    'sets personal tasks aside where the columns are %s',
    async (layout) => {
      const server = await ipaServer({ databases: ipaDatabases(WORLD, NAMES, layout) });
      const environment = environmentFor(server);
      const reading = await readIpaDatabase(environment, callFor(environment));
      expect(content(reading)).toEqual(EXPECTED);
      expect(reading.setAside).toMatchObject({ tasks: 1, userTasks: 1 });
      expect([...reading.setAside!.byName]).toEqual(layout === 'untyped' ? ['ABERGSTR'] : []);
      expect(reading.leftOut).toEqual(
        layout === 'untyped' ? { task: ['taskType'], 'user-task': ['taskType'] } : {},
      );
    },
  );

  it('counts an object once that comes twice', async () => {
    const server = await ipaServer();
    const user = 'SELECT PFIUSERPROFILE AS [user] FROM dbo.PFIUSERTASK';
    expect((await read(server, { queries: { user } })).user).toEqual([{ user: 'ABERGSTR' }]);
  });

  it('ends at once on cancel, and says so when the server falls silent', async () => {
    const server = await ipaServer();
    const environment = environmentFor(server, { server: { silenceTimeoutS: 1 } });
    server.behave({ kind: 'stall', afterRows: 1, table: '[ACTORROLE]' });
    expect(await errorOf(readIpaDatabase(environment, callFor(environment)))).toMatchObject({
      code: 'SQL-SILENT',
    });
    const controller = new AbortController();
    const patient = environmentFor(server);
    const asked = server.nextQuery('[ACTORROLE]');
    const reading = readIpaDatabase(patient, callFor(patient, { signal: controller.signal }));
    await asked;
    controller.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    await server.whenIdle();
  });

  it('needs the password that was entered for this server', async () => {
    const server = await ipaServer();
    const environment = environmentFor(server);
    const call = callFor(environment);
    const other = { ...call, access: { ...call.access, purposes: { 'ipa-sql-password': 'somewhere else' } } };
    expect(await errorOf(readIpaDatabase(environment, other))).toMatchObject({ code: 'SECRET-NONE' });
    const none = { ...call, access: { ...call.access, secrets: {}, purposes: {} } };
    expect(await errorOf(readIpaDatabase(environment, none))).toMatchObject({ code: 'SECRET-NONE' });
    expect(server.logins).toEqual([]);
  });

  it('reads 20,000 actors with 100,000 user-tasks and tells how far it is', async () => {
    const server = await ipaServer({ databases: ipaDatabases(bigIpaWorld(20_000, 500, 5), NAMES) });
    const environment = environmentFor(server);
    const progress: SourceProgress[] = [];
    const call = callFor(environment, { onProgress: (step) => progress.push(step) });
    const found = content(await readIpaDatabase(environment, call));
    expect(found.actor).toHaveLength(20_000);
    expect(found['user-task']).toHaveLength(100_000);
    const done = progress.map((step) => step.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toEqual({ subject: 'PFIUSERTASK', done: 240_500, total: null, unit: 'rows' });
  });
});

describe('testing how IPA’s database is read', () => {
  it('tells every step, and of each list its rows and the first of them', async () => {
    const { report, reports } = await test(await ipaServer());
    expect(report.steps.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'name done',
      'port done',
      'certificate done',
      'sign-in done',
      'objects done',
      'query done',
      'characters done',
    ]);
    expect(report.steps.find(({ id }) => id === 'query')!.text).toBe(
      "2 identities, 2 actors, 2 actor-identities, 2 actor-roles, 1 users, 3 tasks, 3 user-tasks. Of these, 1 tasks and 1 user-tasks are IPA's own and are left alone.",
    );
    expect(report.lists[1]).toMatchObject({
      title: 'Actors',
      rows: 2,
      columns: ['actor', 'firstName', 'lastName', 'email'],
    });
    expect(report.lists[1]!.sample[0]).toEqual(['ABERGSTR', 'Åsa', 'Bergström', 'asa@company.test']);
    expect(report.sent.map(({ title }) => title)).toEqual([
      'Tables and columns of LMGEN',
      'Tables and columns of LMTSTIPA',
      ...['Identities', 'Actors', 'Actor-identities', 'Actor-roles', 'Users', 'Tasks', 'User-tasks'],
    ]);
    expect(JSON.stringify(reports)).not.toContain(PASSWORD);
  });

  it.each([
    ['a wrong password', {}, 'not-the-password', 'sign-in', 'SQL-LOGIN-REFUSED'],
    [
      'an unknown database of gen',
      { genDatabase: 'NOPE' },
      PASSWORD,
      'objects',
      'IPA-SQL-DATABASE-NOT-OPENED',
    ],
    ['unknown tables', { server: { schema: 'x' } }, PASSWORD, 'objects', 'IPA-SQL-TABLES-MISSING'],
    [
      'a query that is none',
      { queries: { user: 'DROP TABLE x' } },
      PASSWORD,
      'objects',
      'IPA-SQL-QUERY-REFUSED',
    ],
    [
      'a result without names',
      { queries: { user: 'SELECT PFIUSERPROFILE FROM dbo.PFIUSERPROFILE' } },
      PASSWORD,
      'query',
      'IPA-SQL-RESULT-INCOMPLETE',
    ],
  ] as const)('finds %s in its step', async (_, changes, password, step, code) => {
    const { report } = await test(await ipaServer(), changes, password);
    const failed = report.steps.find(({ state }) => state === 'failed');
    expect(failed?.id).toBe(step);
    expect(failed?.error?.code).toContain(code);
    expect(JSON.stringify(report)).not.toContain(password);
  });

  it('says where a query of its own stands in, and which dates are not known', async () => {
    const queries = {
      'user-task': '',
      actor:
        'SELECT ACTOR AS actor, PERSONNAME_GIVENNAME AS firstName, PERSONNAME_FAMILYNAME AS lastName, EMAILADDRESS AS email FROM LMGEN.dbo.ACTOR',
    };
    const databases = ipaDatabases(WORLD, NAMES);
    const { PFIUSERTASK, ...others } = databases[NAMES.environment]!.schemas.dbo!;
    const { STARTDATE: _, ...columns } = PFIUSERTASK!.columns;
    const table = { columns, rows: [['ABERGSTR', 2, 'BUYER', '2025-12-31']] };
    const environment = { schemas: { dbo: { ...others, PFIUSERTASK: table } } };
    const server = await ipaServer({ databases: { ...databases, [NAMES.environment]: environment } });
    const { report } = await test(server, { queries });
    const objects = report.steps.find(({ id }) => id === 'objects')!;
    expect(objects.state).toBe('warning');
    expect(objects.text).toContain('With a query of its own, not looked at: ACTOR.');
    expect(objects.text).toContain('PFIUSERTASK has no known column for the start date');
    expect((await read(server, { queries }))['user-task']).toEqual([
      { user: 'ABERGSTR', task: 'BUYER', startDate: '00000000', stopDate: '20251231' },
    ]);
  });
});
