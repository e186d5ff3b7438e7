import { describe, expect, test } from 'vitest';
import { HttpCaller } from '../../../electron/engine/net/http-caller.ts';
import { HTTP_LIMITS } from '../../../electron/engine/net/http-limits.ts';
import { SOURCE_LIMITS } from '../../../electron/engine/sources/source-limits.ts';
import type { Fault } from '../../stand-ins/m3-api/faults.ts';
import { api, RECORDS, read, refusal, settingsFor, VERSIONS } from './support.ts';

// Answers without measure: each has an end, with a failure that says which, and cancel is heard in the middle of it.

const USERS = 'MNS150MI/LstUserData';

function* endless(piece: string): Generator<string> {
  for (;;) yield piece;
}

describe.each(VERSIONS)('%s', (version) => {
  const answers: [string, Fault, object][] = [
    [
      'provisional answers without end',
      { kind: 'interim', count: Number.POSITIVE_INFINITY },
      { code: 'API-INTERIM', details: { most: 20 } },
    ],
    [
      'another protocol',
      { kind: 'interim', count: 1, status: 101 },
      { code: 'API-INTERIM', details: { most: 0 } },
    ],
    [
      'a head of 100 KB',
      { kind: 'headers', count: 1, bytes: 100_000 },
      { code: 'API-HEADERS-TOO-LARGE', details: { most: '64 KB' } },
    ],
    [
      'a thousand headers',
      { kind: 'headers', count: 1000, bytes: 1 },
      { code: 'API-HEADERS-TOO-LARGE', details: { most: '500 headers' } },
    ],
    [
      'a gigabyte of zeroes in a megabyte',
      { kind: 'gzip', bytes: 2 ** 30 },
      { code: 'API-COMPRESSED', details: { encoding: 'gzip' } },
    ],
    ['a compressed refusal', { kind: 'gzip', status: 500 }, { code: 'API-STATUS', details: { status: 500 } }],
  ];
  test.each(answers)('%s', async (_, fault, expected) => {
    const m3 = await api({ records: RECORDS });
    m3.faults.add(fault, { on: version, transaction: USERS });
    expect(await refusal(read(m3, version))).toMatchObject(expected);
    await m3.requests.at(-1)!.ended;
  });

  test.each([100, 103] as const)('a few provisional answers (%i) are none', async (status) => {
    const m3 = await api({ records: RECORDS });
    m3.faults.add({ kind: 'interim', count: 3, status }, { on: version });
    expect((await read(m3, version)).users).toHaveLength(3);
  });

  test.each(['head', 'body'] as const)('a %s that comes a byte at a time', async (part) => {
    const m3 = await api({ records: RECORDS });
    m3.faults.add({ kind: 'drip', part, everyMs: 20 }, { on: version, transaction: USERS });
    const error = await refusal(read(m3, version, { change: { silenceTimeoutS: 0.5 } }));
    expect(error).toMatchObject({ code: 'API-TOO-SLOW', details: { seconds: 0.5 } });
    expect(await m3.requests.at(-1)!.ended).toBe('cut');
  });

  const unending: [string, Fault][] = [
    ['a dripping head', { kind: 'drip', part: 'head', everyMs: 20 }],
    ['a dripping body', { kind: 'drip', part: 'body', everyMs: 20 }],
    [
      'blanks between records',
      { kind: 'trickle', chunkBytes: 5, pace: () => new Promise((go) => setTimeout(go, 20)) },
    ],
    ['tiny records', { kind: 'say', text: endless('{}') }],
  ];
  test.each(unending)('cancel in the middle of %s', async (_, fault) => {
    const m3 = await api({ records: RECORDS });
    m3.faults.add(fault, { on: version, transaction: USERS });
    const controller = new AbortController();
    const reading = read(m3, version, { signal: controller.signal });
    const ended = reading.then(
      () => 'whole',
      (error: unknown) => (error as Error).name,
    );
    await expect.poll(() => m3.requests.some(({ path }) => path.includes('LstUserData'))).toBe(true);
    const from = performance.now();
    controller.abort();
    const how = await ended;
    expect(performance.now() - from).toBeLessThan(1000);
    if (fault.kind !== 'say') expect(how).toBe('AbortError');
  });
});

describe('JSON that no M3 gives', () => {
  const USER = '{"USID":"BERG","TX40":"Bo"}';
  const list = (records: string) => `{"results":[{"transaction":"LstUserData","records":[${records}]}]}`;
  function* long(count: number, piece: string, before: string, after: string): Generator<string> {
    yield before;
    for (let at = 0; at < count; at += 1024) yield piece.repeat(1024);
    yield after;
  }
  const record = 'a record of it is longer than 1048576 characters';
  const answers: [string, string | Iterable<string>, string][] = [
    ['deep nesting', list(`{"USID":${'['.repeat(100_000)}`), 'it is nested in more than 64 levels'],
    [
      'deep nesting around the records',
      `{"a":${'{"a":'.repeat(5000)}`,
      'it is nested in more than 64 levels',
    ],
    ['a text of 100 MB', long(100 * 2 ** 20, 'x', `{"results":[{"records":[{"USID":"`, '"}]}]}'), record],
    ['a record without end', long(10 * 2 ** 20, '"A":1,', '{"results":[{"records":[{', ''), record],
    ['blanks between records', long(10 * 2 ** 20, ' ', '{"results":[{"records":[', ']}]}'), record],
    [
      'a field that is there twice',
      list('{"USID":"A","TX40":"X","USID":"B"}'),
      'a record names a field twice',
    ],
    [
      'a field that is there twice, in one of many records',
      list(`${`${USER},`.repeat(5000)}{"USID":"A","USID":"B"},${USER}`),
      'a record names a field twice',
    ],
    [
      'a list that is there twice',
      `{"results":[{"records":[${USER}],"records":[]}]}`,
      'a result has its list twice',
    ],
    [
      'an object where a text belongs',
      list('{"USID":{"a":"b"},"TX40":"X"}'),
      'a value is neither a text nor a number',
    ],
    [
      'a list where a text belongs',
      list('{"USID":["A"],"TX40":"X"}'),
      'a value is neither a text nor a number',
    ],
    [
      'a number that is too long',
      list('{"USID":12345678901234567890,"TX40":"X"}'),
      'a value is a number that cannot be read exactly',
    ],
    ['a fraction', list('{"USID":1.5,"TX40":"X"}'), 'a value is a number that cannot be read exactly'],
    ['no records, but numbers', list('1,2,3'), 'a list holds something else than records'],
  ];
  test.each(answers)('%s', async (_, text, reason) => {
    const m3 = await api({ records: RECORDS });
    m3.faults.add({ kind: 'say', text }, { on: 'v2', transaction: USERS, after: 1 });
    expect(await refusal(read(m3, 'v2'))).toMatchObject({ code: 'API-ANSWER-BROKEN', details: { reason } });
  });

  test('a name that is twice among the values of v1', async () => {
    const m3 = await api({ records: RECORDS });
    const pairs = [
      { Name: 'USID', Value: 'A' },
      { Name: 'TX40', Value: 'X' },
      { Name: 'USID', Value: 'B' },
    ];
    const text = JSON.stringify({ Program: 'MNS150MI', MIRecord: [{ RowIndex: 0, NameValue: pairs }] });
    m3.faults.add({ kind: 'say', text }, { on: 'v1', transaction: USERS, after: 1 });
    const reason = 'a record names a field twice';
    expect(await refusal(read(m3, 'v1'))).toMatchObject({ code: 'API-ANSWER-BROKEN', details: { reason } });
  });

  test('whole numbers and nothing are values', async () => {
    const m3 = await api({ records: RECORDS });
    const text = list('{"USID":123,"TX40":null,"USTA":20}');
    m3.faults.add({ kind: 'say', text }, { on: 'v2', transaction: USERS, after: 1 });
    expect((await read(m3, 'v2')).users).toMatchObject([{ id: '123', name: '', status: '20' }]);
  });

  test('more records than any M3 has, and more bytes', async () => {
    const m3 = await api({ records: RECORDS });
    m3.faults.add(
      { kind: 'say', text: long(2 ** 30, '{},', '{"results":[{"records":[', '{}]}]}') },
      {
        on: 'v2',
        transaction: USERS,
        after: 1,
      },
    );
    const limits = { ...SOURCE_LIMITS, rows: 5000 };
    const error = await refusal(read(m3, 'v2', { limits }));
    expect(error).toMatchObject({ code: 'API-TOO-MANY-RECORDS', details: { call: USERS, most: 5000 } });
    expect(error.message).toContain('more than 5,000 records');
  });

  test('a million tiny records block nobody', async () => {
    const m3 = await api({ records: RECORDS });
    const text = long(1_000_000, '{"USID":"A","TX40":"B"},', '{"results":[{"records":[', `${USER}]}]}`);
    m3.faults.add({ kind: 'say', text }, { on: 'v2', transaction: USERS, after: 1 });
    const controller = new AbortController();
    // In processor time: another program may hold this one up for any time.
    let blockedMs = 0;
    let before = process.cpuUsage();
    const timer = setInterval(() => {
      const { user, system } = process.cpuUsage(before);
      blockedMs = Math.max(blockedMs, (user + system) / 1000);
      before = process.cpuUsage();
    }, 1);
    let rows = 0;
    const reading = read(m3, 'v2', {
      signal: controller.signal,
      onProgress: ({ done }) => {
        rows = done;
        if (done > 100_000) controller.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    clearInterval(timer);
    expect(rows).toBeLessThan(200_000);
    // Of one turn, with the stand-in’s share and what the collector does beside.
    expect(blockedMs).toBeLessThan(250);
  });
});

test('an answer that is larger than any list', async () => {
  const m3 = await api({ records: RECORDS });
  const settings = settingsFor(m3, 'v1');
  const { signal } = new AbortController();
  const caller = new HttpCaller(settings, {}, signal, { ...HTTP_LIMITS, bodyBytes: 100_000 });
  m3.faults.add({ kind: 'say', text: endless('x'.repeat(1000)) });
  const url = new URL(`${m3.url}/m3api-rest/execute/A/B`);
  const answer = await caller.send({ method: 'GET', url, headers: {} });
  const taking = (async () => {
    for await (const _ of answer.body);
  })();
  expect(await refusal(taking)).toMatchObject({ code: 'API-ANSWER-TOO-LARGE', details: { most: 100_000 } });
  caller.close();
});
