import { describe, expect, test } from 'vitest';
import type { SourceProgress } from '../../electron/engine/sources/source-call.ts';
import { readDataRest } from '../../electron/engine/targets/ipa/reading/data-rest/read-data-rest.ts';
import { testDataRest } from '../../electron/engine/targets/ipa/reading/data-rest/test-data-rest.ts';
import type { ConnectionReport } from '../../shared/contract/connection.ts';
import type { Environment } from '../../shared/environment/environment.ts';
import { IPA_TYPES, type IpaObjectType } from '../../shared/targets/ipa/objects.ts';
import type { TargetReading } from '../../shared/targets/ipa/state/target-state.ts';
import { json, page } from '../stand-ins/web-administration/reply.ts';
import type { WebAdministrationStandIn } from '../stand-ins/web-administration/web-administration.ts';
import { accessTo, HOLDS, landmark, refusal, webEnvironment } from '../support/web-administration.ts';

interface Reading {
  readonly environment?: Environment;
  readonly password?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SourceProgress) => void;
}

function read(server: WebAdministrationStandIn, options: Reading = {}): Promise<TargetReading> {
  const environment = options.environment ?? webEnvironment(server);
  const access = accessTo(environment, options.password ?? server.password);
  const signal = options.signal ?? new AbortController().signal;
  return readDataRest(environment, access, signal, options.onProgress ?? (() => {}));
}

function contentOf(reading: TargetReading) {
  return Object.fromEntries(
    IPA_TYPES.map((type: IpaObjectType) => {
      const objects = reading.objects(type);
      return [type, objects === null ? null : [...objects]];
    }),
  );
}

const EXPECTED = {
  identity: [
    { service: 'SSOPV2', identity: 'AAKESSON' },
    { service: 'SSOPV2', identity: 'BERG' },
  ],
  actor: HOLDS.actors,
  'actor-identity': [{ actor: 'AAKESSON', service: 'SSOPV2', identity: 'AAKESSON' }],
  'actor-role': HOLDS.actorRoles,
  user: HOLDS.users,
  task: [
    { task: 'BUYER', description: 'Buys' },
    { task: 'SELLER', description: 'Sells' },
  ],
  'user-task': [
    { user: 'AAKESSON', task: 'BUYER', startDate: '20200101', stopDate: '00000000' },
    { user: 'AAKESSON', task: 'SELLER', startDate: '00000000', stopDate: '00000000' },
  ],
};

describe('reading', () => {
  test('gives every object, without what belongs to no M3 role', async () => {
    expect(contentOf(await read(await landmark()))).toEqual(EXPECTED);
  });

  test('whether or not the lists count all, and in the pages that they lead through', async () => {
    for (const dataRest of [
      { countsAll: false },
      { links: true, cap: 1 },
      { links: true, cap: 1, countsAll: false },
    ]) {
      expect(contentOf(await read(await landmark({ dataRest })))).toEqual(EXPECTED);
    }
  });

  test('keeps identities as they are spelt where the policy spells them so', async () => {
    const server = await landmark();
    const environment = webEnvironment(server);
    const identity = { ...environment.policy.identity, template: 'User:{USID}' };
    const reading = await read(server, {
      environment: { ...environment, policy: { ...environment.policy, identity } },
    });
    expect([...reading.objects('identity')!][0]).toEqual({ service: 'SSOPV2', identity: 'User:AAKESSON' });
  });

  test('takes the field that is known, and does without those that are not needed', async () => {
    const unknown = [
      'ActorRole.ActorRole.Role',
      'PfiTask.PfiTask.TaskName',
      'PfiTask.Description',
      'PfiUserTask.StartDate',
      'PfiUserTask.StopDate',
    ];
    const content = contentOf(await read(await landmark({ dataRest: { unknown } })));
    expect(content['actor-role']).toEqual(EXPECTED['actor-role']);
    expect(content.task).toEqual([
      { task: 'BUYER', description: '' },
      { task: 'SELLER', description: '' },
    ]);
    expect(content['user-task']?.[0]).toMatchObject({ startDate: '00000000', stopDate: '00000000' });
  });

  test('names the class whose field is missing', async () => {
    const server = await landmark({ dataRest: { unknown: ['PfiUserProfile.PfiUserProfile'] } });
    expect(await refusal(read(server))).toMatchObject({
      code: 'IPA-WEB-LIST-REFUSED',
      details: { list: 'PfiUserProfile' },
      original: 'Field PfiUserProfile is unknown in PfiUserProfile',
    });
  });

  test('lists of gen that are closed are not known; without those of the data area nothing is', async () => {
    const content = contentOf(await read(await landmark({ dataRest: { closed: ['Actor', 'Identity'] } })));
    expect(content).toEqual({ ...EXPECTED, actor: null, identity: null });
    const closed = await landmark({ dataRest: { closed: ['PfiTask'] } });
    expect(await refusal(read(closed))).toMatchObject({
      code: 'IPA-WEB-LIST-NONE',
      details: { list: 'PfiTask', status: 403 },
    });
    const none = await landmark({ dataRest: { lists: 'off' } });
    expect(await refusal(read(none))).toMatchObject({ code: 'IPA-WEB-LIST-NONE', details: { status: 404 } });
  });

  test('gives every row however the next pages are linked', async () => {
    const users = Array.from({ length: 7 }, (_, at) => ({ user: `U${at}` }));
    for (const next of ['relative', 'asked', 'echoed'] as const) {
      for (const counts of ['asked', 'head'] as const) {
        const server = await landmark({ holds: { users }, dataRest: { links: true, cap: 2, next, counts } });
        const reading = await read(server);
        expect([...reading.objects('user')!], next).toEqual(users);
        expect(reading.doubts, next).toEqual([]);
      }
    }
  });

  test('asks for the count alone where no list tells it', async () => {
    const users = Array.from({ length: 500 }, (_, at) => ({ user: `U${at}` }));
    const reading = await read(await landmark({ holds: { users }, dataRest: { countsAll: false } }));
    expect(reading.doubts).toEqual([]);
    expect([...reading.objects('user')!]).toHaveLength(500);
  });

  test.each([
    ['it counts more than it gives', { cap: 2 }, 3, /says 3 rows, and 2 came/],
    [
      'a round number of rows and no word of a total',
      { cap: 1000, countsAll: false, counts: 'head' },
      1500,
      /exactly 1000 rows/,
    ],
    ['what may be a limit although it is all', { counts: 'off' }, 500, /exactly 500 rows/],
    ['its next link is lost', { links: true, cap: 2, next: 'lost' }, 7, /says 7 rows, and 4 came/],
    ['it goes on at another host', { links: true, cap: 2, next: 'elsewhere' }, 7, /at another address/],
    ['it leads to itself', { links: true, cap: 2, next: 'same' }, 7, /in a circle/],
    ['its pages repeat', { links: true, cap: 2, next: 'repeating' }, 7, /repeats the rows/],
    ['its pages have no rows', { links: true, cap: 2, next: 'empty' }, 7, /without rows/],
  ] as const)('a list that may be cut is in doubt: %s', async (_, dataRest, count, reason) => {
    const users = Array.from({ length: count }, (_, at) => ({ user: `U${at}` }));
    const server = await landmark({ holds: { users }, dataRest });
    const { doubts } = await read(server);
    const ofUsers = doubts!.find(({ type }) => type === 'user')!;
    expect(ofUsers.first[0]).toMatchObject({ list: 'PfiUserProfile', row: 0 });
    expect(ofUsers.first[0]!.reason).toMatch(reason);
    expect(server.requests.length).toBeLessThan(100);
  });

  test.each([
    ['an error', { exception: { message: 'Row is locked' } }, /Row is locked/],
    [
      'an error beside its fields',
      { _fields: { PfiUserProfile: 'X' }, exception: { message: 'no' } },
      /error/,
    ],
    ['nothing of a row', { odd: 1 }, /no fields/],
    ['no record', 7, /no record/],
    ['no user', { _fields: { PfiUserProfile: ' ' } }, /the user is empty/],
    ['a word for no value', { _fields: { PfiUserProfile: '[NULL]' } }, /the user is empty/],
    ['a spoiled character', { _fields: { PfiUserProfile: 'B\uFFFDRG' } }, /cannot be read/],
  ])('a row is in doubt in whose place stands %s', async (_, row, reason) => {
    const users = ['A', 'B', 'C', 'D'].map((user) => ({ user }));
    const server = await landmark({ holds: { users } });
    server.addFault({
      at: /PfiUserProfile\/.*_limit=1000000/,
      answer: json([
        { _count: 3 },
        { _fields: { PfiUserProfile: 'A' } },
        row,
        { _fields: { PfiUserProfile: 'C' } },
      ]),
    });
    const reading = await read(server);
    expect([...reading.objects('user')!]).toEqual([{ user: 'A' }, { user: 'C' }]);
    expect(reading.doubts).toMatchObject([
      { type: 'user', count: 1, first: [{ list: 'PfiUserProfile', row: 2 }] },
    ]);
    expect(reading.doubts![0]!.first[0]!.reason).toMatch(reason);
  });

  test('what became of a batch is no row', async () => {
    const beside = [{ batchStatus: 'BatchImport' }];
    const reading = await read(await landmark({ dataRest: { beside } }));
    expect([contentOf(reading), reading.doubts]).toEqual([EXPECTED, []]);
  });

  test('lists of gen are looked for in the data area where gen has none', async () => {
    const server = await landmark({ dataRest: { genUnder: 'data-area' } });
    expect(contentOf(await read(server))).toEqual(EXPECTED);
    expect(server.requests.some(({ path }) => path.startsWith('/lmtstipa/soap/classes/Actor/'))).toBe(true);
  });

  test('bytes of ISO-8859-1 that nobody names are judged', async () => {
    expect(contentOf(await read(await landmark({ dataRest: { latin1: true } })))).toEqual(EXPECTED);
  });

  test('personal tasks are set aside, by their names where the lists have no type', async () => {
    const untyped = ['PfiTask.PfiTask.TaskType', 'PfiTask.TaskType', 'PfiUserTask.PfiTask.TaskType'];
    const holds = { ...HOLDS, tasks: HOLDS.tasks.slice(0, 2), userTasks: HOLDS.userTasks.slice(0, 2) };
    for (const dataRest of [{ unknown: untyped }, { leftOut: untyped }]) {
      const reading = await read(await landmark({ holds: holds as never, dataRest }));
      expect(contentOf(reading)).toEqual(EXPECTED);
      expect(reading.leftOut).toMatchObject({ task: ['taskType'], 'user-task': ['taskType'] });
      expect([...reading.setAside!.byName]).toEqual(['AAKESSON', 'BERG']);
    }
  });

  test('an e-mail that the list leaves out is not known', async () => {
    const unknown = ['Actor.ContactInfo.EmailAddress'];
    for (const dataRest of [{ unknown }, { leftOut: unknown }]) {
      expect((await read(await landmark({ dataRest }))).leftOut).toMatchObject({ actor: ['email'] });
    }
  });

  test('a round number is all where the server counts all', async () => {
    const users = Array.from({ length: 500 }, (_, at) => ({ user: `U${at}` }));
    const reading = await read(await landmark({ holds: { users } }));
    expect([...reading.objects('user')!]).toHaveLength(500);
  });

  test.each([
    ['to another server', 'http://evil.test/lmtstipa/soap/classes/PfiUserProfile/lists/_generic'],
    ['to another list', '/gen/soap/classes/Actor/lists/_generic'],
    ['in a circle', '?_fields=PfiUserProfile&_limit=1000000&_links=true&_out=JSON'],
  ])('a next page %s is not gone to', async (_, href) => {
    const server = await landmark();
    server.addFault({
      at: /PfiUserProfile\/.*_limit=1000000/,
      answer: json([{ _count: 9, _links: [{ rel: 'next', href }] }, { _fields: { PfiUserProfile: 'A' } }]),
    });
    const { doubts } = await read(server);
    expect(doubts!.map(({ type }) => type)).toEqual(['user']);
    expect(server.requests.filter(({ path }) => path.includes('PfiUserProfile/')).length).toBeLessThan(6);
  });

  test.each([
    ['no JSON at its end', '[{"_count":1},{"_fields":{"PfiUserProfile":"A"', 'IPA-WEB-LIST-BROKEN'],
    ['an object', '{"a":1}', 'IPA-WEB-LIST-BROKEN'],
    ['a row without fields', '[{"_count":1},{"a":1}]', 'IPA-WEB-LIST-BROKEN'],
    ['nothing', '', 'IPA-WEB-LIST-NONE'],
    ['words', 'Welcome', 'IPA-WEB-LIST-BROKEN'],
  ])('%s is no list', async (_, body, code) => {
    const server = await landmark();
    server.addFault({ at: /PfiUserProfile\/.*_limit=1000000/, answer: { status: 200, headers: {}, body } });
    const found = (await refusal(read(server))).code;
    expect([code, 'IPA-WEB-LIST-BROKEN']).toContain(found);
  });

  test('a page in its place is none either, with its words', async () => {
    const server = await landmark();
    server.addFault({ at: /PfiUserProfile\//, answer: page('<html><h1>Out of order') });
    expect(await refusal(read(server))).toMatchObject({
      code: 'IPA-WEB-LIST-NONE',
      original: 'Out of order',
    });
  });

  test('a wrong password, a session that ends meanwhile, a cancel', async () => {
    const server = await landmark({ uses: 3 });
    expect((await refusal(read(server, { password: 'wrong' }))).code).toBe('IPA-WEB-SIGN-IN-REFUSED');
    expect(contentOf(await read(server))).toEqual(EXPECTED);
    server.addFault({ at: /PfiTask\//, answer: 'silence' });
    const cancel = new AbortController();
    const reading = read(server, { signal: cancel.signal, onProgress: () => {} });
    await expect.poll(() => server.requests.some(({ path }) => path.includes('/PfiTask/'))).toBe(true);
    cancel.abort();
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  });

  test('tells how far it is', async () => {
    const told: string[] = [];
    await read(await landmark(), { onProgress: ({ subject, done }) => told.push(`${subject} ${done}`) });
    expect(told).toContain('PfiTask 5');
    expect(told).toContain('Actor 2');
  });
});

describe('testing', () => {
  async function report(server: WebAdministrationStandIn, password = server.password) {
    const environment = webEnvironment(server);
    const pushed: ConnectionReport[] = [];
    const made = await testDataRest(environment, {
      access: accessTo(environment, password),
      signal: new AbortController().signal,
      now: () => new Date('2026-01-01T00:00:00Z'),
      onReport: (one) => pushed.push(one),
    });
    return { made, pushed };
  }
  const statesOf = ({ steps }: ConnectionReport) => steps.map(({ id, state }) => `${id} ${state}`);

  test('goes step by step, and shows counts, users and what was sent', async () => {
    const server = await landmark();
    const { made, pushed } = await report(server);
    expect(statesOf(made)).toEqual([
      'name done',
      'port done',
      'certificate skipped',
      'sign-in done',
      'objects done',
      'query done',
      'characters done',
    ]);
    expect(made).toMatchObject({
      way: 'data-rest',
      counts: { users: 2, roles: 2, userRoles: 2 },
      sample: { columns: ['PfiUserProfile'], rows: [['AAKESSON'], ['BERG']] },
    });
    expect(made.sent.map(({ title }) => title)).toContain('PfiUserTask');
    expect(pushed.length).toBeGreaterThan(7);
    expect(JSON.stringify(pushed)).not.toContain(server.password);
  });

  test('says what does not open and what is missing', async () => {
    const server = await landmark({ dataRest: { closed: ['Actor'], unknown: ['PfiUserTask.StartDate'] } });
    server.addFault({ at: /\/lmtstipa\/LpaAdmin$/, answer: page('<html>No', 403) });
    const { made } = await report(server);
    expect(statesOf(made).slice(3)).toEqual([
      'sign-in warning',
      'objects warning',
      'query done',
      'characters skipped',
    ]);
    expect(made.steps[3]!.text).toContain('/lmtstipa/LpaAdmin (HTTP 403)');
    expect(made.steps[4]!.text).toContain('PfiUserTask has no StartDate');
    expect(made.steps[4]!.text).toContain('list of actor');
  });

  test('a wrong password fails the sign-in, without data REST the objects', async () => {
    const { made } = await report(await landmark(), 'wrong');
    expect(made.steps[3]).toMatchObject({ state: 'failed', error: { code: 'IPA-WEB-SIGN-IN-REFUSED' } });
    expect(made.steps[4]!.state).toBe('skipped');
    const without = await report(await landmark({ dataRest: { lists: 'off' } }));
    expect(without.made.steps[4]).toMatchObject({ state: 'failed', error: { code: 'IPA-WEB-LIST-NONE' } });
  });
});
