import { describe, expect, test } from 'vitest';
import { api, connectionTest, contentOf, RECORDS, read, refusal, VERSIONS } from './support.ts';

// Answers that are not all: what M3 did not come to, what it left out, and what it refuses in its own words under HTTP 400.

const ALL_USER_ROLES = 'MNS410MI/Lst';
const BY_USER = 'MNS410MI/LstRolesByUser';

const wanted = async () => contentOf(await read(await api({ records: RECORDS }), 'v1')).userRoles;

describe('a bulk call that M3 ends early', () => {
  test.each(['marked', 'missing'] as const)('the rest, %s, is asked for again', async (bulkRest) => {
    for (const bulkMost of [1, 2]) {
      const m3 = await api({ records: RECORDS, absent: [ALL_USER_ROLES], bulkMost, bulkRest });
      expect(contentOf(await read(m3, 'v2')).userRoles).toEqual(await wanted());
    }
  });

  test('many users, of whom few are done at a time', async () => {
    const users = Array.from({ length: 130 }, (_, at) => ({
      USID: `U${String(at).padStart(3, '0')}`,
      TX40: 'X',
    }));
    const userRoles = users.map(({ USID }) => ({ USID, ROLL: 'BUYER' }));
    const records = { users, userRoles, roles: RECORDS.roles };
    const m3 = await api({ records, absent: [ALL_USER_ROLES], bulkMost: 7 });
    expect((await read(m3, 'v2')).userRoles.count).toBe(130);
  });

  test('nobody at all is done: the reading fails', async () => {
    const m3 = await api({ records: RECORDS, absent: [ALL_USER_ROLES], bulkMost: 0 });
    expect(await refusal(read(m3, 'v2'))).toMatchObject({
      code: 'API-PART-ANSWER',
      details: { call: BY_USER },
    });
  });

  const user = (USID: string, more: object) => ({
    transaction: 'LstRolesByUser',
    parameters: { USID },
    ...more,
  });
  const answers: [string, object, string][] = [
    [
      'the last one that was begun, where nothing says how many were done',
      { results: [user('AAKESSON', { records: [{ ROLL: 'BUYER' }] })], wasTerminated: true },
      'API-PART-ANSWER',
    ],
    [
      'fewer are counted than are given',
      {
        results: ['AAKESSON', 'BERG', 'CARL'].map((one) => user(one, { records: [] })),
        nrOfSuccessfullTransactions: 1,
        nrOfFailedTransactions: 0,
      },
      'API-PART-ANSWER',
    ],
    [
      'records of one that was not processed',
      {
        results: [
          user('AAKESSON', { records: [{ ROLL: 'BUYER' }], notProcessed: true }),
          user('BERG', { records: [] }),
          user('CARL', { records: [] }),
        ],
        nrOfSuccessfullTransactions: 2,
      },
      'API-PART-ANSWER',
    ],
    [
      'one failed, and nothing says which',
      {
        results: ['AAKESSON', 'BERG', 'CARL'].map((one) => user(one, { records: [] })),
        nrOfSuccessfullTransactions: 3,
        nrOfFailedTransactions: 1,
      },
      'API-ANSWER-BROKEN',
    ],
    [
      'one failed without a word',
      {
        results: [user('AAKESSON', { records: [] }), user('BERG', {}), user('CARL', { records: [] })],
        nrOfSuccessfullTransactions: 2,
        nrOfFailedTransactions: 1,
      },
      'API-TRANSACTION-FAILED',
    ],
    [
      'one has neither records nor an error, and nothing is counted',
      { results: [user('AAKESSON', { records: [] }), user('BERG', {}), user('CARL', { records: [] })] },
      'API-TRANSACTION-FAILED',
    ],
    [
      'results that are shifted by what stands before them',
      {
        about: { more: {} },
        results: ['AAKESSON', 'BERG', 'CARL'].map((one) => user(one, { records: [{ ROLL: 'BUYER' }] })),
        nrOfSuccessfullTransactions: 3,
      },
      'API-ANSWER-BROKEN',
    ],
  ];
  test.each(answers)('is doubted: %s', async (_, answer, code) => {
    const m3 = await api({ records: RECORDS, absent: [ALL_USER_ROLES] });
    // A bulk call as a whole is no transaction.
    m3.faults.add({ kind: 'say', text: JSON.stringify(answer) }, { on: 'v2', transaction: null });
    expect(await refusal(read(m3, 'v2'))).toMatchObject({ code });
  });

  test('a list without rows may come without its list, where it is counted as done', async () => {
    const m3 = await api({ records: RECORDS, absent: [ALL_USER_ROLES] });
    const results = ['AAKESSON', 'BERG', 'CARL'].map((one) => user(one, {}));
    const text = JSON.stringify({ results, nrOfSuccessfullTransactions: 3, nrOfFailedTransactions: 0 });
    m3.faults.add({ kind: 'say', text }, { on: 'v2', transaction: null });
    expect((await read(m3, 'v2')).userRoles.count).toBe(0);
  });
});

describe('one list that M3 ends early', () => {
  const records = [{ USID: 'AAKESSON', ROLL: 'BUYER' }];
  const answers: [string, object][] = [
    ['it was terminated', { results: [{ transaction: 'Lst', records }], wasTerminated: true }],
    [
      'it was terminated, though counted as done',
      {
        results: [{ transaction: 'Lst', records }],
        wasTerminated: true,
        terminationReason: 'Maximum execution time exceeded',
        nrOfSuccessfullTransactions: 1,
      },
    ],
    ['it was not processed', { results: [{ transaction: 'Lst', notProcessed: true }] }],
    [
      'no transaction is counted as done',
      { results: [{ transaction: 'Lst', records }], nrOfSuccessfullTransactions: 0 },
    ],
  ];
  test.each(answers)('is not taken: %s', async (_, answer) => {
    const m3 = await api({ records: RECORDS });
    const place = { on: 'v2', transaction: ALL_USER_ROLES, after: 1 } as const;
    m3.faults.add({ kind: 'say', text: JSON.stringify(answer) }, place);
    const error = await refusal(read(m3, 'v2'));
    expect(error).toMatchObject({ code: 'API-PART-ANSWER', details: { call: ALL_USER_ROLES } });
    if ('terminationReason' in answer) expect(error.original).toContain('Maximum execution time');
  });

  test('a transaction that fails without a word, after rows or before', async () => {
    const m3 = await api({ records: RECORDS });
    m3.faults.add({ kind: 'wordless', rows: 2 }, { on: 'v2', transaction: ALL_USER_ROLES, after: 1 });
    expect((await refusal(read(m3, 'v2'))).code).toMatch(
      /^API-(PART-ANSWER|ANSWER-BROKEN|TRANSACTION-FAILED)$/,
    );
  });
});

describe('a list that may have been cut off by its server', () => {
  const users = Array.from({ length: 140 }, (_, at) => ({
    USID: `U${String(at).padStart(3, '0')}`,
    TX40: 'X',
  }));
  const first = (count: number) => users.slice(0, count);

  test.each(VERSIONS)(
    '%s: it is asked what follows, and the reading fails where there is more',
    async (version) => {
      const m3 = await api({ records: { users }, mostRecords: 100 });
      expect(await refusal(read(m3, version))).toMatchObject({
        code: 'API-LIST-CUT',
        details: { call: 'MNS150MI/LstUserData', records: 100 },
      });
    },
  );

  test.each(VERSIONS)('%s: nothing follows, so it is whole', async (version) => {
    const m3 = await api({ records: { users: first(100) } });
    const roster = await read(m3, version);
    expect(roster.users).toHaveLength(100);
    expect(roster.findings).toEqual([]);
    expect(roster.sources[0]).not.toHaveProperty('doubted');
  });

  test.each(['filter', 'ignored'] as const)(
    'where it cannot be found out, it is doubted (%s)',
    async (listInputs) => {
      const m3 = await api({ records: { users: first(100) }, listInputs, emailType: 'start' });
      const roster = await read(m3, 'v1');
      expect(roster.findings).toMatchObject([
        { code: 'EXTRACT-AT-LIMIT', subject: { kind: 'extract' }, params: { records: 100 } },
      ]);
      expect(roster.sources[0]).toMatchObject({ rows: 100, doubted: 1 });
    },
  );

  test('user-roles by their key of two, and e-mails', async () => {
    const emails = users.map(({ USID }) => ({ CONO: '100', EMTP: '04', EMKY: USID, EMAL: `${USID}@a.test` }));
    const userRoles = users.flatMap(({ USID }) => ['A', 'B'].map((ROLL) => ({ USID, ROLL })));
    const roles = ['A', 'B'].map((ROLL) => ({ ROLL, TX40: 'X' }));
    const more = await api({
      records: { users: first(70), userRoles: userRoles.slice(0, 140), roles },
      mostRecords: 100,
    });
    expect(await refusal(read(more, 'v2'))).toMatchObject({
      details: { call: ALL_USER_ROLES, records: 100 },
    });
    const mails = await api({ records: { users: first(99), emails }, mostRecords: 100 });
    expect(await refusal(read(mails, 'v2'))).toMatchObject({
      details: { call: 'CRS111MI/List', records: 100 },
    });
  });

  test('a user with exactly a hundred roles, asked for one by one', async () => {
    const roles = Array.from({ length: 100 }, (_, at) => ({ ROLL: `R${at}`, TX40: 'X' }));
    const userRoles = roles.map(({ ROLL }) => ({ USID: 'U000', ROLL }));
    const m3 = await api({ records: { users: first(2), roles, userRoles }, absent: [ALL_USER_ROLES] });
    const roster = await read(m3, 'v2');
    expect(roster.findings).toMatchObject([{ code: 'EXTRACT-AT-LIMIT', params: { users: 1 } }]);
  });
});

describe('HTTP 400', () => {
  const absent = ['MNS405MI/Lst', ALL_USER_ROLES];
  test.each(['bad-request', 'empty'] as const)(
    '%s: the other transaction is tried, as for 200',
    async (unknown) => {
      for (const version of VERSIONS) {
        const m3 = await api({ records: RECORDS, absent, v1Unknown: unknown, v2Unknown: unknown });
        const roster = await read(m3, version);
        expect(roster.roles).toHaveLength(2);
        expect(contentOf(roster).userRoles).toEqual(await wanted());
        const { report } = await connectionTest(m3, version);
        expect(report.steps.map(({ state }) => state)).not.toContain('failed');
      }
    },
  );

  test('where every transaction is refused so, the refusal is told', async () => {
    const none = ['MNS405MI/Lst', 'MNS410MI/LstRoles'];
    const m3 = await api({ records: RECORDS, absent: none, v2Unknown: 'empty' });
    expect(await refusal(read(m3, 'v2'))).toMatchObject({ code: 'API-STATUS', details: { status: 400 } });
    const said = await api({ records: RECORDS, absent: none, v2Unknown: 'bad-request' });
    expect(await refusal(read(said, 'v2'))).toMatchObject({ code: 'API-TRANSACTION-NONE' });
  });

  test.each([
    ['an error in place of the results', { errorMessage: 'Unknown', errorType: 'TransactionNotFound' }],
    [
      'a termination before anything was begun',
      {
        results: [],
        wasTerminated: true,
        terminationReason: 'No MNS405MI',
        terminationErrorType: 'TransactionNotFound',
      },
    ],
    ['a failure without a word', { results: [{ transaction: 'Lst' }], nrOfFailedTransactions: 1 }],
    ['nothing', {}],
    ['the words of a gateway', { message: 'Bad request' }],
  ])('%s', async (_, answer) => {
    const m3 = await api({ records: RECORDS });
    const say = { kind: 'say', status: 400, text: JSON.stringify(answer) } as const;
    m3.faults.add(say, { on: 'v2', transaction: 'MNS405MI/Lst' });
    expect((await read(m3, 'v2')).roles).toHaveLength(2);
  });

  test('M3’s own words are told, as under 200', async () => {
    const m3 = await api({ records: RECORDS });
    const error = { errorMessage: 'Record locked', errorType: 'ServerReturnedNOK', errorCode: 'X1' };
    const say = { kind: 'say', status: 400, text: JSON.stringify({ results: [error] }) } as const;
    m3.faults.add(say, { on: 'v2', transaction: 'CRS111MI/List' });
    const told = await refusal(read(m3, 'v2'));
    expect(told).toMatchObject({ code: 'API-TRANSACTION-FAILED' });
    expect(told.original).toContain('Record locked');
  });
});

describe('a newer grid', () => {
  const change = { version: 'v2-grid' } as const;

  test('is read over REST v2 with the password of the grid', async () => {
    const m3 = await api({ records: RECORDS, gridApi: 'v2', absent: [ALL_USER_ROLES] });
    expect(contentOf(await read(m3, 'v2', { change })).userRoles).toEqual(await wanted());
    expect(m3.requests.every(({ signIn }) => signIn === 'basic-right')).toBe(true);
    expect(m3.requests.some(({ method }) => method === 'POST')).toBe(true);
  });

  test('without REST v1 it is said what it has, by the reading and by the test', async () => {
    const m3 = await api({ records: RECORDS, gridApi: 'v2' });
    const expected = { code: 'API-VERSION-OTHER', details: { asked: 'v1', found: 'v2' } };
    expect(await refusal(read(m3, 'v1'))).toMatchObject(expected);
    const { report } = await connectionTest(m3, 'v1');
    expect(report.steps.find(({ state }) => state === 'failed')).toMatchObject({
      id: 'sign-in',
      error: expected,
    });
  });

  test('an older one is noticed as well, and one that has neither', async () => {
    const old = await api({ records: RECORDS, gridApi: 'v1' });
    expect(await refusal(read(old, 'v2', { change }))).toMatchObject({
      details: { asked: 'v2', found: 'v1' },
    });
    const m3 = await api({ records: RECORDS });
    m3.faults.add({ kind: 'status', status: 404 });
    expect((await refusal(read(m3, 'v1'))).code).toBe('API-NOT-THERE');
  });

  test('a wrong password is tried once, and told as that of the grid', async () => {
    const m3 = await api({ records: RECORDS, gridApi: 'v2' });
    const access = { secrets: { 'm3-password': 'guess' }, purposes: {}, proxies: {} };
    const error = await refusal(read(m3, 'v2', { change, access }));
    expect(error).toMatchObject({ code: 'API-SIGN-IN-REFUSED', details: { user: 'M3SRVADM' } });
    expect(error.hint).toContain('Check user and password');
    expect(m3.requests).toHaveLength(1);
  });
});
