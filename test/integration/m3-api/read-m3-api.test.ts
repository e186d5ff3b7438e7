import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectFile } from '../../../electron/engine/sources/inspect-file.ts';
import { readRoster } from '../../../electron/engine/sources/read-roster.ts';
import type { SourceProgress } from '../../../electron/engine/sources/source-call.ts';
import { idKey } from '../../../shared/base/id-key.ts';
import { EXTRACT_KINDS } from '../../../shared/m3/extracts.ts';
import type { Roster } from '../../../shared/m3/roster.ts';
import { sampleRecords } from '../../stand-ins/m3-api/sample-records.ts';
import { SAMPLE_FOLDER } from '../../support/sample.ts';
import { api, contentOf, RECORDS, read, refusal, VERSIONS } from './support.ts';

const NEVER = new AbortController().signal;

async function sampleFromFiles(): Promise<Roster> {
  const files = await Promise.all(
    EXTRACT_KINDS.map((kind) => inspectFile(kind, join(SAMPLE_FOLDER, `${kind}.csv`), NEVER)),
  );
  return readRoster(files, { signal: NEVER, onProgress: () => {} });
}

describe.each(VERSIONS)('%s', (version) => {
  test('reads users, the company’s e-mails, roles and user-roles', async () => {
    const roster = await read(await api({ records: RECORDS }), version);
    expect(contentOf(roster)).toMatchObject({
      users: [
        { id: 'AAKESSON', name: 'Åsa Åkesson', status: '20', more: { language: 'SE' } },
        { id: 'BERG', name: 'Bo Berg', status: '10' },
        { id: 'CARL', name: 'Carl', status: '20' },
      ],
      emails: [
        ['AAKESSON', '100', 'asa@one.test'],
        ['BERG', '100', 'bo@one.test'],
      ],
      roles: [
        { id: 'BUYER', name: 'Buyer' },
        { id: 'SELLER', name: 'Seller' },
      ],
      userRoles: [
        ['AAKESSON', 'BUYER', '20200101', '0'],
        ['AAKESSON', 'SELLER', '', ''],
        ['CARL', 'BUYER', '', ''],
      ],
    });
    expect(roster.findings).toEqual([]);
  });

  test('says of every row which transaction and record it came from', async () => {
    const { sources, users } = await read(await api({ records: RECORDS }), version);
    expect(sources.map(({ kind, origin, name, rows }) => [kind, origin, name, rows])).toEqual([
      ['users', 'transaction', 'MNS150MI/LstUserData', 3],
      ['emails', 'transaction', 'CRS111MI/List', 2],
      ['roles', 'transaction', 'MNS405MI/Lst', 2],
      ['user-roles', 'transaction', 'MNS410MI/Lst', 3],
    ]);
    expect(users.map(({ line }) => line)).toEqual([1, 2, 3]);
    for (const source of sources) expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(sources[0]!.bytes).toBeGreaterThan(30);
  });

  test('gives the sample company as its extracts do', async () => {
    const records = await sampleRecords();
    const files = await sampleFromFiles();
    const roster = await read(await api({ records, moreUserFields: ['DEPT'] }), version);
    // Of twins in another case the one that comes first is taken, and files have an order of their own.
    const twins = new Set(
      files.findings.flatMap(({ code, params }) =>
        code === 'ROW-USER-CASE' ? [idKey(String(params.id))] : [],
      ),
    );
    const alike = ({ users, emails, roles, userRoles }: ReturnType<typeof contentOf>) => ({
      users: users.filter((user) => !twins.has(idKey((user as unknown as { id: string }).id))),
      emails: emails.filter(([user, company]) => company === '100' && !twins.has(idKey(user!))),
      roles,
      userRoles: userRoles.filter(([user]) => !twins.has(idKey(user!))),
    });
    const found = alike(contentOf(roster));
    expect(found).toEqual(alike(contentOf(files)));
    expect(found.users.length).toBeGreaterThan(1_200);
    expect(found.userRoles.length).toBeGreaterThan(2_500);
  });

  test('takes an e-mail list that only starts at the type', async () => {
    const m3 = await api({ records: RECORDS, emailType: 'start' });
    const roster = await read(m3, version);
    expect(roster.emails.map(({ address }) => address)).toEqual(['asa@one.test', 'bo@one.test']);
    expect(roster.findings).toEqual([]);
  });

  test('takes what else users have', async () => {
    const users = [{ USID: 'BERG', TX40: 'Bo Berg', DEPT: 'SALE', EMAL: 'bo@user.test' }];
    const m3 = await api({ records: { users }, moreUserFields: ['EMAL', 'DEPT'] });
    const roster = await read(m3, version);
    expect(roster.users[0]).toMatchObject({ email: 'bo@user.test', more: { department: 'SALE' } });
  });

  test('asks for the fields it takes alone', async () => {
    const m3 = await api({ records: RECORDS });
    await read(m3, version);
    const lists = m3.requests.filter(({ path }) => /LstUserData.*maxrecs=0/.test(path));
    expect(lists).toHaveLength(1);
    expect(decodeURIComponent(lists[0]!.path)).toContain(
      'returncols=USID,TX40,USTA,USTP,LANC,DFDI,FACI,WHLO',
    );
    expect(m3.requests.some(({ path }) => path.includes('GetUserData'))).toBe(false);
  });

  test('an M3 without anybody is an empty roster', async () => {
    const roster = await read(await api(), version);
    expect([roster.users, roster.emails, roster.roles, roster.userRoles.count]).toEqual([[], [], [], 0]);
    expect(roster.sources.map(({ rows }) => rows)).toEqual([0, 0, 0, 0]);
  });

  test('takes the next transaction where one is not there, however that is said', async () => {
    for (const unknown of ['nok', 'typed', 'not-found'] as const) {
      const m3 = await api({
        records: RECORDS,
        absent: ['MNS405MI/Lst', 'MNS410MI/Lst'],
        v1Unknown: unknown,
        v2Unknown: unknown === 'not-found' ? 'not-found' : 'result',
      });
      const roster = await read(m3, version);
      expect(roster.sources.map(({ name }) => name).slice(2)).toEqual([
        'MNS410MI/LstRoles',
        'MNS410MI/LstRolesByUser',
      ]);
      expect(contentOf(roster).userRoles).toEqual([
        ['AAKESSON', 'BUYER', '20200101', '0'],
        ['AAKESSON', 'SELLER', '', ''],
        ['CARL', 'BUYER', '', ''],
      ]);
    }
  });

  test('says which transactions are missing where there is no other', async () => {
    const m3 = await api({ absent: ['MNS405MI/Lst', 'MNS410MI/LstRoles'] });
    const error = await refusal(read(m3, version));
    expect(error.code).toBe('API-TRANSACTION-NONE');
    expect(error.message).toContain('MNS405MI/Lst or MNS410MI/LstRoles');
  });

  test('does not take another transaction on any other error', async () => {
    const m3 = await api({ records: RECORDS });
    const message = 'User M3SRVADM is not authorized to MNS405MI';
    m3.faults.add(
      { kind: 'error-after', rows: 0, failure: { code: 'XAU0001', message } },
      { transaction: 'MNS405MI/Lst' },
    );
    const error = await refusal(read(m3, version));
    expect(error.code).toBe('API-TRANSACTION-FAILED');
    expect(error.original).toBe(`${message} (ServerReturnedNOK, XAU0001)`);
    expect(m3.requests.some(({ path }) => path.includes('LstRoles'))).toBe(false);
  });

  test('roles user by user of the sample are the same as all at once', async () => {
    const sample = await sampleRecords();
    // A user is asked for as it is written: rows of an id in another case cannot be had this way.
    const ids = new Set(sample.users.map(({ USID }) => USID));
    const records = { ...sample, userRoles: sample.userRoles.filter(({ USID }) => ids.has(USID)) };
    const all = await read(await api({ records }), version);
    const m3 = await api({ records, absent: ['MNS410MI/Lst'] });
    const seen: SourceProgress[] = [];
    const roster = await read(m3, version, { onProgress: (progress) => seen.push(progress) });
    // Its id is longer than M3's field, so no call can be made for it.
    const askable = contentOf(all).userRoles.filter(([user]) => user!.length <= 10);
    expect(contentOf(roster).userRoles).toEqual(askable);
    const last = seen.at(-1)!;
    expect(last).toMatchObject({ subject: 'MNS410MI/LstRolesByUser', unit: 'rows' });
    expect(last.done).toBe(last.total);
    const calls = m3.requests.filter(({ path, body }) => `${path}${body}`.includes('LstRolesByUser'));
    expect(calls.length).toBe(version === 'v1' ? last.total! - 1 : Math.ceil((last.total! - 1) / 50));
  });

  test('a bulk call that ends at a failure is asked on; nothing to list is no failure', async () => {
    const m3 = await api({ records: RECORDS, absent: ['MNS410MI/Lst'], bulkStopsAtFailure: true });
    m3.faults.add(
      { kind: 'error-after', rows: 0, failure: { code: 'XRE0103', message: 'Record does not exist' } },
      { transaction: 'MNS410MI/LstRolesByUser', after: 1, times: 1 },
    );
    const roster = await read(m3, version);
    expect(roster.userRoles.count).toBe(3);
  });

  test('an error after partial records takes nothing', async () => {
    for (const transaction of ['MNS150MI/LstUserData', 'MNS410MI/Lst']) {
      const m3 = await api({ records: RECORDS });
      m3.faults.add({ kind: 'error-after', rows: 1 }, { transaction, after: 1 });
      const error = await refusal(read(m3, version));
      expect(error).toMatchObject({ code: 'API-TRANSACTION-FAILED', details: { call: transaction } });
      expect(error.original).toContain('The program has ended abnormally');
    }
  });

  test('tells progress in rows', async () => {
    const seen: SourceProgress[] = [];
    await read(await api({ records: RECORDS }), version, { onProgress: (progress) => seen.push(progress) });
    expect(seen).toContainEqual({ subject: 'MNS150MI/LstUserData', done: 3, total: null, unit: 'rows' });
  });

  test('the same values have the same hash, others another', async () => {
    const hashes = async (records: object) =>
      (await read(await api({ records }), version)).sources.map(({ sha256 }) => sha256);
    const first = await hashes(RECORDS);
    expect(await hashes(RECORDS)).toEqual(first);
    const [user, ...others] = RECORDS.users;
    const second = await hashes({ ...RECORDS, users: [{ ...user, TX40: 'Asa Åkesson' }, ...others] });
    expect(second[0]).not.toBe(first[0]);
    expect(second.slice(1)).toEqual(first.slice(1));
  });

  test('a company of one’s own choice', async () => {
    const m3 = await api({ records: RECORDS, v1Company: 'matrix' });
    const roster = await read(m3, version, { change: { company: '200', division: 'AAA' } });
    expect(contentOf(roster).emails).toEqual([['BERG', '200', 'bo@two.test']]);
    const places = m3.requests.filter(({ path }) => path.includes('execute')).map(({ path }) => path);
    expect(places.every((path) => path.includes('cono=200') && path.includes('divi=AAA'))).toBe(true);
  });

  test('a company that does not exist', async () => {
    const m3 = await api({ records: RECORDS, v1Company: 'matrix' });
    const error = await refusal(read(m3, version, { change: { company: '999' } }));
    expect(error).toMatchObject({ code: 'API-COMPANY-REFUSED', details: { company: '999' } });
  });
});

test('v1: a company that M3 does not take over is refused, not read as another', async () => {
  const m3 = await api({ records: RECORDS, v1Company: 'login' });
  const error = await refusal(read(m3, 'v1', { change: { company: '200' } }));
  expect(error).toMatchObject({ code: 'API-COMPANY-OTHER', details: { company: '200', actual: '100' } });
});

test('v1 and v2 give the same hashes', async () => {
  const m3 = await api({ records: RECORDS });
  const [one, two] = [await read(m3, 'v1'), await read(m3, 'v2')];
  expect(one.sources).toEqual(two.sources);
});

test('v1: the address may end in what always follows it', async () => {
  const m3 = await api({ records: RECORDS });
  const roster = await read(m3, 'v1', { change: { gridUrl: `${m3.url}/m3api-rest/` } });
  expect(roster.users).toHaveLength(3);
});

test('v1: another encoding that the answer names is taken', async () => {
  const m3 = await api({ records: RECORDS });
  m3.faults.add({ kind: 'content-type', contentType: 'text/plain;charset=ISO-8859-1', encoding: 'latin1' });
  expect((await read(m3, 'v1')).users[0]?.name).toBe('Åsa Åkesson');
});

test('answers in pieces of any size are the same', async () => {
  for (const chunkBytes of [1, 7]) {
    for (const version of VERSIONS) {
      const m3 = await api({ records: RECORDS });
      const whole = await read(m3, version);
      m3.faults.add({ kind: 'trickle', chunkBytes });
      expect(contentOf(await read(m3, version))).toEqual(contentOf(whole));
    }
  }
});
