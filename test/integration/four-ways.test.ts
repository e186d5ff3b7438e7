import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Environment } from '../../shared/environment/environment.ts';
import { type SecretSlot, secretNeeds } from '../../shared/environment/secrets.ts';
import { EXTRACT_KINDS } from '../../shared/m3/extracts.ts';
import type { M3SourceSettings } from '../../shared/m3/m3-source.ts';
import { type M3ApiStandIn, startM3Api } from '../stand-ins/m3-api/m3-api.ts';
import { sampleRecords } from '../stand-ins/m3-api/sample-records.ts';
import { sampleDatabase } from '../stand-ins/sql-server/sample-tables.ts';
import { type SqlServerStandIn, startSqlServer } from '../stand-ins/sql-server/sql-server.ts';
import { type TestEngine, testEngine } from '../support/engine.ts';
import { readSample, SAMPLE_FOLDER, sampleEnvironment } from '../support/sample.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { writeSampleWorkbook } from '../support/workbook.ts';

// One company, read as files, as a workbook, from SQL Server and through the API: it is the same company.

const PASSWORD = 'p#ss;w"rd';
let sql: SqlServerStandIn;
let api: M3ApiStandIn;

beforeAll(async () => {
  sql = await startSqlServer({
    databases: { M3FDBTST: sampleDatabase(SAMPLE_FOLDER) },
    sqlLogin: { user: 'muster', password: PASSWORD },
  });
  api = await startM3Api({ records: await sampleRecords(), moreUserFields: ['DEPT'] });
});

afterAll(async () => {
  await sql?.close();
  await api?.close();
});

const sample = sampleEnvironment();

function reading(change: (m3: M3SourceSettings) => M3SourceSettings): Environment {
  return { ...sample, m3: change(sample.m3) };
}

const overSql = () =>
  reading((m3) => ({
    ...m3,
    way: 'sql-server',
    sqlServer: {
      ...m3.sqlServer,
      host: sql.host,
      port: sql.port,
      database: 'M3FDBTST',
      user: 'muster',
      trust: { ...m3.sqlServer.trust, by: 'pin', pin: sql.certificate.fingerprint },
    },
  }));

const overV1 = () =>
  reading((m3) => ({
    ...m3,
    way: 'm3-api',
    api: { ...m3.api, version: 'v1', gridUrl: api.url, user: api.signIn.user, company: '100' },
  }));

async function readLive(engine: TestEngine, environment: Environment, secret: string): Promise<void> {
  const secrets: Partial<Record<SecretSlot, string>> = {};
  const purposes: Partial<Record<SecretSlot, string>> = {};
  for (const { slot, purpose } of secretNeeds(environment)) {
    secrets[slot] = secret;
    purposes[slot] = purpose;
  }
  await engine.call('workspace:open', { environment });
  await engine.call('source:read', {}, { secrets, purposes, proxies: {} });
}

async function readWorkbook(engine: TestEngine): Promise<void> {
  const path = join(tempFolder(), 'company.xlsx');
  await writeSampleWorkbook(path);
  await engine.call('workspace:open', { environment: sample });
  for (const kind of EXTRACT_KINDS) await engine.call('source:attach', { kind, path });
  await engine.call('source:read', {});
}

/** What differs between the latest snapshot and that of the files. */
async function differences(engine: TestEngine) {
  const [latest, files] = await engine.call('snapshots:list', {});
  const query = { offset: 0, limit: 500, subject: null, kind: null, text: '' };
  return engine.call('snapshots:compare', { ...query, before: files?.id ?? '', after: latest?.id ?? '' });
}

/**
 * The sample has rows that no table of M3 can hold as they are: ids, a name and an address that are longer than their
 * columns, and two lines with too few and too many fields.
 */
const ONLY_IN_FILES = new Set(['CUSTOMERPO', 'CUSTOMERPORTAL', 'GHOST01', 'LADRESS', 'SCANNER07', 'TWARYK']);
const NOBODY = { came: 0, went: 0, changed: 0 };

describe('the sample company', () => {
  test('is the same as a workbook', async () => {
    const engine = testEngine();
    await readSample(engine);
    await readWorkbook(engine);
    const { counts, rows } = await differences(engine);
    expect(rows).toEqual([]);
    expect(counts).toEqual({ users: NOBODY, roles: NOBODY, userRolesGained: 0, userRolesLost: 0 });
  });

  test('is the same from SQL Server', async () => {
    const engine = testEngine();
    await readSample(engine);
    await readLive(engine, overSql(), PASSWORD);
    const { counts, rows, after } = await differences(engine);
    expect(after.way).toBe('sql-server');
    expect(rows.filter(({ id }) => !ONLY_IN_FILES.has(id))).toEqual([]);
    expect(rows.length).toBeLessThanOrEqual(ONLY_IN_FILES.size);
    // The one role of the user whose id the table cuts off.
    expect(counts).toMatchObject({ roles: NOBODY, userRolesGained: 1, userRolesLost: 1 });
  });

  test('is the same through the API, with the e-mails of its company', async () => {
    const engine = testEngine();
    await readSample(engine);
    await readLive(engine, overV1(), api.signIn.password);
    const { rows, counts, after } = await differences(engine);
    expect(after.way).toBe('m3-api');
    // The API gives the e-mails of one company: those of the others are all that is missing.
    const other = rows.filter(({ fields }) => fields.some(({ before }) => before.includes('100 ')));
    expect(other).toEqual([]);
    expect(rows.filter(({ kind }) => kind !== 'changed')).toEqual([]);
    expect(counts).toMatchObject({ roles: NOBODY, userRolesGained: 0, userRolesLost: 0 });
  });
});
