import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSqlServer } from '../../../electron/engine/sources/sql-server/read-sql-server.ts';
import { call, errorOf, sampleServer, settingsFor } from './server.ts';

// A server whose answer to the sign-in is none: it must neither end the process nor be waited for without end.

describe('an answer to the sign-in that is none', () => {
  const uncaught: Error[] = [];
  const note = (error: Error) => uncaught.push(error);
  beforeEach(() => process.on('uncaughtException', note));
  afterEach(() => {
    process.off('uncaughtException', note);
    expect(uncaught.splice(0)).toEqual([]);
  });

  test.each([
    ['an unknown token', Buffer.from([1, 2, 3, 4, 5, 6])],
    ['a token out of turn', Buffer.from([0xd1, 1, 2, 3])],
    ['a token that ends too soon', Buffer.from([0xed, 3, 0, 1, 2, 3])],
  ])('%s', async (_, garbage) => {
    const server = await sampleServer();
    server.behave({ kind: 'half-sign-in', left: garbage });
    const error = await errorOf(readSqlServer(settingsFor(server), call()));
    expect(error.code).toBe('SQL-CLOSED');
    await server.whenIdle();
  });

  test('the connection ends in the middle of it', async () => {
    const server = await sampleServer();
    server.behave({ kind: 'half-sign-in', left: 'end' });
    expect((await errorOf(readSqlServer(settingsFor(server), call()))).code).toBe('SQL-CLOSED');
  });

  test('nothing more comes', async () => {
    const server = await sampleServer();
    server.behave({ kind: 'half-sign-in', left: 'silence' });
    const error = await errorOf(readSqlServer(settingsFor(server, { connectTimeoutS: 1 }), call()));
    expect(error.code).toBe('SQL-NO-ANSWER');
  });

  test('it leads to another server, which is never asked', async () => {
    const other = await sampleServer({ host: '127.0.0.2' });
    const server = await sampleServer();
    server.behave({ kind: 'lead', host: '127.0.0.2', port: other.port });
    const error = await errorOf(readSqlServer(settingsFor(server), call()));
    expect(error.code).toBe('SQL-LEADS-ELSEWHERE');
    expect(error.message).toContain(`127.0.0.2:${other.port}`);
    expect(server.logins).toHaveLength(1);
    expect(other.logins).toEqual([]);
  });
});
