import { describe, expect, test } from 'vitest';
import type { Fault } from '../../stand-ins/m3-api/faults.ts';
import { api, RECORDS, read, refusal, VERSIONS } from './support.ts';

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

  test('a few provisional answers are none', async () => {
    const m3 = await api({ records: RECORDS });
    m3.faults.add({ kind: 'interim', count: 3 }, { on: version });
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
