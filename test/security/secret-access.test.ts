import { describe, expect, test, vi } from 'vitest';
import { OutwardCalls } from '../../electron/app/access.ts';
import type { EngineProcess } from '../../electron/app/engine-process.ts';
import type { SecretFile } from '../../electron/app/secret-file.ts';
import { type AskPerson, SecretKeeper } from '../../electron/app/secret-keeper.ts';
import { SecretStore } from '../../electron/app/secret-store.ts';
import { readM3 } from '../../electron/engine/sources/read-m3.ts';
import { testConnection } from '../../electron/engine/sources/test-connection.ts';
import { readDataRest } from '../../electron/engine/targets/ipa/reading/data-rest/read-data-rest.ts';
import { WebAdministration } from '../../electron/engine/targets/ipa/web-administration/web-administration.ts';
import { type Answer, failure } from '../../shared/base/failure.ts';
import type { EngineChannel, PayloadOf } from '../../shared/contract/channels.ts';
import { checkCall } from '../../shared/contract/check-call.ts';
import type { Access } from '../../shared/environment/access.ts';
import type { Environment } from '../../shared/environment/environment.ts';
import { secretNeeds } from '../../shared/environment/secrets.ts';
import { needOf, sqlEnvironment } from '../unit/app/environments.ts';
import { FakeCipher } from '../unit/app/fake-cipher.ts';

// A page that was taken over wants a secret, or has it sent to a server of its own.
const SECRET = 'canary-77aa';

/** What is kept, without a disk. */
function fileInMemory(): SecretFile {
  const entries = new Map<string, unknown>();
  return {
    notice: '',
    find: (id: string, slot: string) => entries.get(`${id} ${slot}`),
    put: (entry: { environment: string; slot: string }) =>
      entries.set(`${entry.environment} ${entry.slot}`, entry),
    remove: (id: string, slot?: string) => {
      for (const key of entries.keys()) {
        if (slot === undefined ? key.startsWith(`${id} `) : key === `${id} ${slot}`) entries.delete(key);
      }
    },
  } as unknown as SecretFile;
}

/** The app around an engine that keeps what it is called with and answers `answer`. */
function world(environment: Environment, ask: AskPerson = async () => null) {
  let stored = environment;
  let answer: Answer<unknown> = { ok: true, value: null };
  const sent: (Access | undefined)[] = [];
  const asking = vi.fn(ask);
  const engine = {
    ask: async () => ({ environmentId: stored.id }),
    invoke: async (_channel: string, _payload: unknown, _call: string, access?: Access) => {
      sent.push(access);
      return answer;
    },
  } as unknown as EngineProcess;
  const store = new SecretStore(fileInMemory(), new FakeCipher());
  const keeper = new SecretKeeper(store, () => stored, asking);
  const outward = new OutwardCalls(
    engine,
    () => stored,
    keeper,
    async () => 'DIRECT',
  );
  let calls = 0;
  return {
    store,
    keeper,
    outward,
    sent,
    asking,
    save: (next: Environment) => {
      stored = next;
      store.obey(next);
    },
    answers: (next: Answer<unknown>) => {
      answer = next;
    },
    read: () => outward.invoke('source:read', {}, `call-${++calls}`),
    call: <C extends EngineChannel>(channel: C, payload: PayloadOf<C>) =>
      outward.invoke(channel, payload, `call-${++calls}`),
  };
}

describe('a kept secret goes where it was entered for', () => {
  test('and is then given without asking', async () => {
    const tst = sqlEnvironment();
    const { store, read, sent, asking } = world(tst);
    await store.hold(tst.id, () => 'keep', needOf(tst), SECRET);
    await read();
    expect(sent).toEqual([
      {
        secrets: { 'sql-password': SECRET },
        purposes: { 'sql-password': 'muster at SQL Server sqltst:1433' },
        proxies: {},
      },
    ]);
    expect(asking).not.toHaveBeenCalled();
  });

  test('settings that were saved with another host have the person asked, with that host', async () => {
    const tst = sqlEnvironment();
    const { store, save, read, sent, asking } = world(tst);
    await store.hold(tst.id, () => 'keep', needOf(tst), SECRET);
    save(sqlEnvironment('keep', { host: 'evil' }));
    expect(await read()).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(sent).toEqual([]);
    expect(asking.mock.lastCall?.[2].purpose).toBe('muster at SQL Server evil:1433');
  });

  test('the engine refuses one that comes with other settings than it was entered for', async () => {
    const tst = sqlEnvironment();
    const access: Access = {
      secrets: { 'sql-password': SECRET },
      purposes: { 'sql-password': needOf(tst).purpose },
      proxies: {},
    };
    const call = { access, signal: new AbortController().signal, onProgress: () => {} };
    const test = { ...call, now: () => new Date(), onReport: () => {} };
    const files = { ...tst, m3: { ...tst.m3, way: 'files' } } as const;
    for (const other of [sqlEnvironment('keep', { host: 'evil' }), files]) {
      for (const outcome of [readM3(other, [], call), testConnection(other, test)]) {
        await expect(outcome).rejects.toMatchObject({ error: { code: 'SECRET-NONE' } });
      }
    }
  });

  test('a page cannot bring secrets of its own, nor have any answered', () => {
    for (const channel of ['source:read', 'connection:test', 'ipa:test', 'plan:make', 'run:start']) {
      for (const payload of [
        { access: { secrets: {} } },
        { secrets: { 'sql-password': 'x' } },
        { purposes: {} },
      ]) {
        expect(() => checkCall(channel, payload)).toThrow();
      }
    }
  });
});

describe('a call is given what it needs, and nothing else', () => {
  const START = { continueOnError: false, part: 'all', confirmation: '', overrideReason: '' } as const;

  function ipaEnvironment(way: 'data-rest' | 'sql-server' | 'empty'): Environment {
    const tst = sqlEnvironment();
    const { web, database } = tst.ipa;
    const server = { ...database.server, host: 'ipasql', user: 'reader' };
    return {
      ...tst,
      ipa: {
        way,
        web: { ...web, url: 'https://ipatst:8443', user: 'admin' },
        database: { ...database, server },
      },
    };
  }
  const slotsOf = (access: Access | undefined) => Object.keys(access?.secrets ?? {}).toSorted();

  test.each([
    ['source:read', {}, ['sql-password'], ['sql-password']],
    ['ipa:test', {}, ['ipa-password'], ['ipa-sql-password']],
    ['plan:make', { only: null, again: true }, ['ipa-password'], ['ipa-sql-password']],
    ['plan:make', { only: null, again: false }, [], []],
    ['run:start', { ...START, target: 'practice' }, [], []],
    ['run:start', { ...START, target: 'local' }, ['ipa-password'], ['ipa-password', 'ipa-sql-password']],
  ] as const)('%s %j', async (channel, payload, overHttp, overSql) => {
    for (const [way, slots] of [
      ['data-rest', overHttp],
      ['sql-server', overSql],
    ] as const) {
      const { call, sent, asking } = world(ipaEnvironment(way), async () => SECRET);
      await call(channel, payload as never);
      expect(slotsOf(sent[0])).toEqual(slots);
      expect(asking).toHaveBeenCalledTimes(slots.length);
    }
  });

  test('the proxy of the machine is told for the addresses of that call alone', async () => {
    const { call, sent } = world(ipaEnvironment('data-rest'), async () => SECRET);
    await call('ipa:test', {});
    await call('source:read', {});
    expect(sent.map((access) => access?.proxies)).toEqual([{ 'https://ipatst:8443': '' }, {}]);
  });

  test('a password of IPA that was refused is not tried again unasked, and no other is asked for', async () => {
    const tst = ipaEnvironment('sql-server');
    const { call, answers, asking, sent } = world(tst, async () => SECRET);
    const start = { ...START, target: 'local' } as const;
    answers({ ok: false, error: failure('IPA-WEB-SIGN-IN-REFUSED', { server: 'x', user: 'admin' }).error });
    await call('run:start', start);
    await call('run:start', start);
    expect(asking.mock.calls.map(([, need, question]) => [need.slot, question.refused])).toEqual([
      ['ipa-password', false],
      ['ipa-sql-password', false],
      ['ipa-password', true],
    ]);
    expect(sent).toHaveLength(2);
  });

  test('IPA’s settings that lead elsewhere have the password asked for anew', async () => {
    const tst = ipaEnvironment('data-rest');
    const { call, save, asking } = world(tst, async () => SECRET);
    await call('ipa:test', {});
    const evil = { ...tst.ipa.web, url: 'https://evil:8443' };
    save({ ...tst, ipa: { ...tst.ipa, web: evil } });
    await call('ipa:test', {});
    expect(asking.mock.calls.map(([, { purpose }]) => purpose)).toEqual([
      'admin at https://ipatst:8443',
      'admin at https://evil:8443',
    ]);
  });

  test('the engine refuses IPA’s password with other settings than it was entered for', async () => {
    const tst = ipaEnvironment('data-rest');
    const access: Access = {
      secrets: { 'ipa-password': SECRET },
      purposes: { 'ipa-password': 'admin at https://evil:8443' },
      proxies: {},
    };
    const { signal } = new AbortController();
    expect(() => new WebAdministration(tst, access)).toThrow(
      expect.objectContaining({ error: expect.objectContaining({ code: 'SECRET-NONE' }) }),
    );
    await expect(readDataRest(tst, access, signal, () => {})).rejects.toMatchObject({
      error: { code: 'SECRET-NONE' },
    });
  });
});

describe('asking', () => {
  const answering = (secret: string | null) => world(sqlEnvironment(), async () => secret);

  test('what was entered is held, and two calls share one question', async () => {
    const { read, sent, asking, store } = answering(SECRET);
    await Promise.all([read(), read()]);
    await read();
    expect(asking).toHaveBeenCalledTimes(1);
    expect(sent.map((access) => access?.secrets['sql-password'])).toEqual([SECRET, SECRET, SECRET]);
    expect(await store.list(sqlEnvironment())).toMatchObject([{ held: 'kept' }]);
  });

  test('what is asked for at every use is asked for at every use', async () => {
    const { read, asking, store } = world(sqlEnvironment('ask'), async () => SECRET);
    await read();
    await read();
    expect(asking).toHaveBeenCalledTimes(2);
    expect(asking.mock.lastCall?.[2]).toMatchObject({ keeping: 'once', storeMissing: false });
    expect(await store.give(sqlEnvironment('keep'), needOf(sqlEnvironment()))).toBeNull();
  });

  test('a page that changes the keeping while the question stands gets the stricter of both', async () => {
    const inner: { save?: (next: Environment) => void } = {};
    for (const [asked, meanwhile] of [
      ['ask', 'keep'],
      ['keep', 'ask'],
    ] as const) {
      const app = world(sqlEnvironment(asked), async () => {
        inner.save?.(sqlEnvironment(meanwhile));
        return SECRET;
      });
      inner.save = app.save;
      await app.read();
      expect(await app.store.list(sqlEnvironment('keep'))).toMatchObject([{ held: 'none' }]);
    }
  });

  test('one that the server refused stays kept, and is not tried again unasked', async () => {
    for (const refusal of [
      { ok: false, error: failure('SECRET-NONE', { purpose: 'sa' }).error },
      {
        ok: true,
        value: { steps: [{ error: null }, { error: failure('SECRET-NONE', { purpose: 'sa' }).error }] },
      },
    ] as const) {
      const tst = sqlEnvironment();
      const { store, read, answers, sent, asking } = world(tst, async () => 'better');
      await store.hold(tst.id, () => 'keep', needOf(tst), SECRET);
      answers(JSON.parse(JSON.stringify(refusal).replaceAll('SECRET-NONE', 'SQL-LOGIN-REFUSED')));
      await read();
      expect(await store.list(tst)).toMatchObject([{ held: 'kept' }]);
      answers({ ok: true, value: null });
      await read();
      await read();
      expect(asking.mock.calls.map(([, , question]) => question.refused)).toEqual([true]);
      expect(sent.map((access) => access?.secrets['sql-password'])).toEqual([SECRET, 'better', 'better']);
    }
  });

  test('a call that is cancelled while it asks answers so, and takes the question away with the last', async () => {
    let signal: AbortSignal | undefined;
    const { outward } = world(
      sqlEnvironment(),
      (_environment, _need, _question, given) =>
        new Promise((resolve) => {
          signal = given;
          given.addEventListener('abort', () => resolve(null));
        }),
    );
    const [a, b] = [outward.invoke('source:read', {}, 'a'), outward.invoke('source:read', {}, 'b')];
    await vi.waitFor(() => expect(signal).toBeDefined());
    expect(await outward.invoke('source:read', {}, 'a')).toMatchObject({ error: { code: 'CALL-INVALID' } });
    outward.cancel('a');
    expect(await a).toMatchObject({ error: { code: 'CANCELLED' } });
    expect(signal?.aborted).toBe(false);
    outward.cancel('b');
    expect(await b).toMatchObject({ error: { code: 'CANCELLED' } });
    expect(signal?.aborted).toBe(true);
  });

  test('a question that fails is told, without the secret', async () => {
    const { read } = world(sqlEnvironment(), async () => {
      throw failure('IONAPI-OTHER', { file: 'x', field: 'tenant', value: 'B' });
    });
    expect(await read()).toMatchObject({ ok: false, error: { code: 'IONAPI-OTHER' } });
  });
});

test('nothing is asked for before it is known for whom and where, nor for files', () => {
  for (const changes of [{ host: '' }, { user: '' }]) {
    expect(secretNeeds(sqlEnvironment('keep', changes))).toEqual([]);
  }
  const tst = sqlEnvironment();
  expect(secretNeeds({ ...tst, m3: { ...tst.m3, way: 'files' } })).toEqual([]);
  const grid = { ...tst.m3.api, gridUrl: 'http://grid:1/x', user: 'M3' };
  expect(secretNeeds({ ...tst, m3: { ...tst.m3, way: 'm3-api', api: grid } })).toEqual([
    { slot: 'm3-password', purpose: 'M3 at http://grid:1', encrypted: false },
  ]);
});
