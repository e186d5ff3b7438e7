import { describe, expect, test } from 'vitest';
import { SOURCE_LIMITS } from '../../../electron/engine/sources/source-limits.ts';
import { readSqlServer } from '../../../electron/engine/sources/sql-server/read-sql-server.ts';
import type { Fault } from '../../stand-ins/sql-server/faults.ts';
import { sqlTablesOf } from '../../stand-ins/sql-server/sample-tables.ts';
import { SAMPLE_FOLDER } from '../../support/sample.ts';
import { call, DATABASE, errorOf, sampleServer, settingsFor } from './server.ts';

// Answers without measure: each has an end, with a failure that says which, and cancel is heard in the middle of it.

const USERS = 'ORDER BY [JUUSID]';

async function serverWithLongNames(characters: number) {
  const tables = sqlTablesOf(SAMPLE_FOLDER);
  const CMNROL = {
    columns: { KRROLL: { kind: 'nchar', length: 10 } as const, KRTX40: { kind: 'nvarchar-max' } as const },
    rows: [
      ['A', 'Short'],
      ['B', 'x'.repeat(characters)],
    ],
  };
  return sampleServer({ databases: { [DATABASE]: { schemas: { MVXJDTA: { ...tables, CMNROL } } } } });
}

describe('a table without measure', () => {
  test('a value that is longer than any column of M3 names column and row', async () => {
    const server = await serverWithLongNames(32_768);
    const error = await errorOf(readSqlServer(settingsFor(server), call()));
    expect(error).toMatchObject({
      code: 'SQL-VALUE-TOO-LONG',
      message: 'A value of MVXJDTA.CMNROL.KRTX40 has more than 32,767 characters, in row 2.',
    });
    await server.whenIdle();
  });

  test('a value that is just as long is left to those who know the column', async () => {
    const server = await serverWithLongNames(32_767);
    expect((await readSqlServer(settingsFor(server), call())).roles.map(({ id }) => id)).toEqual(['A']);
    // A real server cuts by itself what is longer.
    expect(server.queries.some(({ text }) => /set textsize 65536\b/i.test(text))).toBe(true);
  });

  test.each([[100 * 2 ** 20], [undefined]])('a value of %s bytes', async (bytes) => {
    const server = await sampleServer();
    const size = bytes === undefined ? {} : { bytes };
    server.behave({ kind: 'long-value', afterRows: 7, table: USERS, ...size });
    const before = process.memoryUsage.rss();
    const error = await errorOf(readSqlServer(settingsFor(server), call()));
    expect(error).toMatchObject({
      code: 'SQL-ROW-TOO-LONG',
      message: 'A row of MVXJDTA.CMNUSR is longer than 1 MB; it comes after 7 rows.',
    });
    expect(process.memoryUsage.rss() - before).toBeLessThan(80 * 2 ** 20);
    await server.whenIdle();
  });

  test('messages without end instead of rows', async () => {
    const server = await sampleServer();
    server.behave({ kind: 'chatter', afterRows: 3, table: USERS });
    expect(await errorOf(readSqlServer(settingsFor(server), call()))).toMatchObject({
      code: 'SQL-ROW-TOO-LONG',
      details: { rows: 3, subject: 'MVXJDTA.CMNUSR' },
    });
    await server.whenIdle();
  });

  test('more rows than there may be, counted before or while they come', async () => {
    const server = await sampleServer();
    const limits = { ...SOURCE_LIMITS, rows: 1000 };
    const error = await errorOf(readSqlServer(settingsFor(server), call({ limits })));
    expect(error).toMatchObject({
      code: 'SQL-TOO-MANY-ROWS',
      message: 'MVXJDTA.CMNUSR has more than 1,000 rows.',
    });
    expect(server.queries.some(({ text }) => text.includes(USERS))).toBe(false);
    const few = { ...SOURCE_LIMITS, rows: 10 };
    expect(await errorOf(readSqlServer(settingsFor(server), call({ limits: few })))).toMatchObject({
      code: 'SQL-TOO-MANY-ROWS',
      details: { subject: 'INFORMATION_SCHEMA.COLUMNS', most: 10 },
    });
  });

  test('rows that come a byte at a time have the time of the setting', async () => {
    const server = await sampleServer();
    server.behave({ kind: 'drip', afterRows: 5, table: USERS, everyMs: 50 });
    const error = await errorOf(readSqlServer(settingsFor(server, { silenceTimeoutS: 1 }), call()));
    expect(error).toMatchObject({ code: 'SQL-TOO-SLOW', details: { seconds: 1, rows: 5 } });
    await server.whenIdle();
  });

  test('a sign-in that comes a byte at a time has the time to connect, and one without end has an end', async () => {
    const server = await sampleServer();
    server.behave({ kind: 'endless-sign-in', everyMs: 50 });
    const slow = await errorOf(readSqlServer(settingsFor(server, { connectTimeoutS: 1 }), call()));
    expect(slow.code).toBe('SQL-NO-ANSWER');
    server.behave({ kind: 'endless-sign-in', everyMs: null });
    const endless = await errorOf(readSqlServer(settingsFor(server), call()));
    expect(endless).toMatchObject({ code: 'SQL-ROW-TOO-LONG' });
    expect(endless.message).toContain('before the sign-in was complete');
    await server.whenIdle();
  });
});

describe('cancel', () => {
  const faults: [string, Fault, string][] = [
    ['a value without end', { kind: 'long-value', afterRows: 1, table: USERS }, USERS],
    ['rows that drip', { kind: 'drip', afterRows: 1, table: USERS, everyMs: 20 }, USERS],
    ['messages without end', { kind: 'chatter', afterRows: 1, table: USERS }, USERS],
    ['a server that says nothing more', { kind: 'stall', afterRows: 1, table: USERS }, USERS],
  ];
  test.each(faults)('in the middle of %s', async (_, fault, part) => {
    const server = await sampleServer();
    server.behave(fault);
    const controller = new AbortController();
    const asked = server.nextQuery(part);
    const limits = { ...SOURCE_LIMITS, rowBytes: Number.POSITIVE_INFINITY };
    const reading = readSqlServer(settingsFor(server), call({ signal: controller.signal, limits }));
    const ended = expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    await asked;
    const from = performance.now();
    controller.abort();
    await ended;
    await server.whenIdle();
    expect(performance.now() - from).toBeLessThan(1000);
  });

  test('in the middle of a sign-in that drips', async () => {
    const server = await sampleServer();
    server.behave({ kind: 'endless-sign-in', everyMs: 20 });
    const controller = new AbortController();
    const reading = readSqlServer(settingsFor(server), call({ signal: controller.signal }));
    const ended = expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    await expect.poll(() => server.logins.length).toBe(1);
    const from = performance.now();
    controller.abort();
    await ended;
    await server.whenIdle();
    expect(performance.now() - from).toBeLessThan(1000);
  });
});
