import { createServer, request as httpRequest, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { SYSTEM_CLOCK } from '../../../electron/engine/sources/m3-api/api-clock.ts';
import { readM3Api } from '../../../electron/engine/sources/m3-api/read-m3-api.ts';
import type { SourceProgress } from '../../../electron/engine/sources/source-call.ts';
import type { Fault } from '../../stand-ins/m3-api/faults.ts';
import {
  accessTo,
  api,
  fakeClock,
  listening,
  RECORDS,
  read,
  refusal,
  settingsFor,
  VERSIONS,
} from './support.ts';

const USERS = 'MNS150MI/LstUserData';

describe.each(VERSIONS)('%s', (version) => {
  const answers: [string, Fault, string, RegExp][] = [
    ['a page for people', { kind: 'html' }, 'API-NOT-JSON', /Sign in/],
    ['a gateway’s page', { kind: 'html', status: 502 }, 'API-STATUS', /Sign in/],
    ['truncated JSON', { kind: 'truncate', afterBytes: 60 }, 'API-ANSWER-BROKEN', /^$/],
    ['an answer cut in the middle', { kind: 'cut', afterBytes: 60 }, 'API-CONNECTION-LOST', /ECONNRESET/],
    ['a connection cut at once', { kind: 'cut', afterBytes: 0 }, 'API-CONNECTION-LOST', /ECONNRESET/],
    ['403', { kind: 'status', status: 403 }, 'API-FORBIDDEN', /Error 403/],
    ['404', { kind: 'status', status: 404 }, 'API-TRANSACTION-NONE', /^$/],
    ['500', { kind: 'status', status: 500 }, 'API-STATUS', /Error 500/],
  ];
  test.each(answers)('%s takes nothing and says so', async (_, fault, code, original) => {
    const m3 = await api({ records: RECORDS });
    m3.faults.add(fault, { on: version, transaction: USERS, after: 1 });
    m3.faults.add(fault, { on: version, transaction: 'CRS111MI/List' });
    // The first call of users only looks at the fields; 404 is told by any.
    if (code === 'API-TRANSACTION-NONE') m3.faults.add(fault, { on: version, transaction: USERS });
    const error = await refusal(read(m3, version));
    expect(error.code).toBe(code);
    expect(error.original ?? '').toMatch(original);
  });

  test('404 at the first call is about the address', async () => {
    const m3 = await api({ records: RECORDS });
    m3.faults.add({ kind: 'status', status: 404 }, { on: version });
    expect(await refusal(read(m3, version))).toMatchObject({ code: 'API-NOT-THERE' });
  });

  test.each([429, 503])('waits and asks again where the server is busy (%i)', async (status) => {
    const m3 = await api({ records: RECORDS });
    m3.faults.add({ kind: 'status', status, retryAfter: '7' }, { on: version, transaction: USERS, times: 1 });
    m3.faults.add(
      { kind: 'status', status },
      { on: version, transaction: 'MNS410MI/Lst', after: 1, times: 4 },
    );
    const clock = fakeClock();
    const roster = await read(m3, version, { clock });
    expect(roster.userRoles.count).toBe(3);
    expect(clock.waits).toEqual([7000, 1000, 2000, 4000, 8000]);
  });

  test('a date to wait for', async () => {
    const m3 = await api({ records: RECORDS });
    const retryAfter = 'Thu, 01 Jan 2026 00:00:30 GMT';
    m3.faults.add({ kind: 'status', status: 503, retryAfter }, { on: version, transaction: USERS, times: 1 });
    const clock = fakeClock();
    await read(m3, version, { clock });
    expect(clock.waits).toEqual([30_000]);
  });

  test('gives up after four more attempts, or at once where it should wait too long', async () => {
    const m3 = await api({ records: RECORDS });
    m3.faults.add({ kind: 'status', status: 503 }, { on: version, transaction: USERS });
    const clock = fakeClock();
    const error = await refusal(read(m3, version, { clock }));
    expect(error).toMatchObject({ code: 'API-BUSY', details: { status: 503, times: 5, wait: 0 } });
    expect(clock.waits).toHaveLength(4);

    m3.faults.clear();
    m3.faults.add({ kind: 'status', status: 429, retryAfter: '61' }, { on: version });
    const other = fakeClock();
    expect(await refusal(read(m3, version, { clock: other }))).toMatchObject({
      code: 'API-BUSY',
      details: { times: 1, wait: 61 },
    });
    expect(other.waits).toEqual([]);
  });

  test('cancel while it waits for a busy server', async () => {
    const m3 = await api({ records: RECORDS });
    m3.faults.add({ kind: 'status', status: 503, retryAfter: '60' }, { on: version, transaction: USERS });
    const controller = new AbortController();
    const clock = {
      ...SYSTEM_CLOCK,
      delay: (ms: number, signal: AbortSignal) => {
        queueMicrotask(() => controller.abort());
        return SYSTEM_CLOCK.delay(ms, signal);
      },
    };
    const reading = read(m3, version, { clock, signal: controller.signal });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('cancel in the middle of a list breaks the connection at once', async () => {
    const m3 = await api({ records: RECORDS });
    const gate = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    m3.faults.add(
      {
        kind: 'trickle',
        chunkBytes: 20,
        pace: async (sent) => {
          if (sent < 100) return;
          held.resolve();
          await gate.promise;
        },
      },
      { on: version, transaction: 'MNS410MI/Lst', after: 1 },
    );
    const controller = new AbortController();
    const reading = read(m3, version, { signal: controller.signal });
    await held.promise;
    controller.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(await m3.requests.at(-1)!.ended).toBe('cut');
    gate.resolve();
  });

  test('cancel before and while nothing is said', async () => {
    const m3 = await api({ records: RECORDS });
    await expect(read(m3, version, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(m3.requests).toHaveLength(0);
    m3.faults.add({ kind: 'silence' });
    const controller = new AbortController();
    const reading = read(m3, version, { signal: controller.signal });
    const ended = expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    await expect.poll(() => m3.requests.length).toBe(1);
    controller.abort();
    await ended;
  });

  test('a server that falls silent, at once or in the middle', async () => {
    const m3 = await api({ records: RECORDS });
    m3.faults.add({ kind: 'silence' }, { on: version });
    const change = { silenceTimeoutS: 0.2 };
    const error = await refusal(read(m3, version, { change }));
    expect(error).toMatchObject({ code: 'API-SILENT', details: { seconds: 0.2 } });
    m3.faults.clear();
    const never = new Promise<void>(() => {});
    const pace = (sent: number) => (sent < 60 ? Promise.resolve() : never);
    m3.faults.add({ kind: 'trickle', chunkBytes: 20, pace }, { on: version, transaction: USERS, after: 1 });
    expect(await refusal(read(m3, version, { change }))).toMatchObject({ code: 'API-SILENT' });
  });

  test('nobody listens on the port, and a name that there is not', async () => {
    const m3 = await api();
    const unknown = 'http://m3.invalid:1';
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    const gateway = (apiUrl: string) => ({ ...settingsFor(m3, 'v2').gateway!, apiUrl });
    const at = (url: string) => ({ gridUrl: url, gateway: gateway(url) });
    const refused = await refusal(read(m3, version, { change: at(`http://127.0.0.1:${port}`) }));
    expect(refused).toMatchObject({ code: 'API-PORT-REFUSED', details: { server: `127.0.0.1:${port}` } });
    const none = await refusal(read(m3, version, { change: at(unknown) }));
    expect(none).toMatchObject({ code: 'API-HOST-UNKNOWN', details: { host: 'm3.invalid' } });
  });
});

describe('sign-in', () => {
  test('v1: a wrong password is tried once', async () => {
    const m3 = await api({ records: RECORDS });
    const access = accessTo(m3);
    const wrong = { ...access, secrets: { ...access.secrets, 'm3-password': 'guess' } };
    const error = await refusal(read(m3, 'v1', { access: wrong }));
    expect(error).toMatchObject({
      code: 'API-SIGN-IN-REFUSED',
      details: { user: 'M3SRVADM', version: 'v1' },
    });
    expect(m3.requests).toHaveLength(1);
  });

  test('v1: a password of any letters', async () => {
    const m3 = await api({ records: RECORDS, signIn: { password: 'pässwörd:€ "x"' } });
    expect((await read(m3, 'v1')).users).toHaveLength(3);
  });

  test('v2: one token for the whole reading', async () => {
    const m3 = await api({ records: RECORDS });
    await read(m3, 'v2');
    const tokens = m3.requests.filter(({ token }) => token !== undefined);
    expect(tokens.map(({ token }) => token)).toEqual([
      {
        grantType: 'password',
        username: 'right',
        password: 'right',
        clientId: 'right',
        clientSecret: 'right',
      },
    ]);
    expect(m3.requests.map(({ signIn }) => signIn)).not.toContain('bearer-wrong');
  });

  test('v2: a token that runs out midway is renewed', async () => {
    const m3 = await api({ records: RECORDS, tokenUses: 3 });
    expect((await read(m3, 'v2')).userRoles.count).toBe(3);
    expect(m3.requests.filter(({ token }) => token !== undefined).length).toBeGreaterThan(2);
  });

  test('v2: a token that is about to run out is not used any more', async () => {
    const m3 = await api({ records: RECORDS, tokenExpiresIn: 100 });
    const clock = fakeClock();
    m3.faults.add(
      { kind: 'status', status: 503, retryAfter: '60' },
      { on: 'v2', transaction: USERS, times: 1 },
    );
    await read(m3, 'v2', { clock });
    expect(m3.requests.filter(({ token }) => token !== undefined)).toHaveLength(2);
    expect(m3.requests.map(({ signIn }) => signIn)).not.toContain('bearer-wrong');
  });

  test('v2: refused with a new token as well', async () => {
    const m3 = await api({ records: RECORDS, tokenUses: 0 });
    const error = await refusal(read(m3, 'v2'));
    expect(error).toMatchObject({ code: 'API-SIGN-IN-REFUSED', details: { user: 'Muster', version: 'v2' } });
    expect(m3.requests.filter(({ token }) => token !== undefined)).toHaveLength(2);
    expect(m3.requests).toHaveLength(4);
  });

  test.each([
    ['clientSecret', 'invalid_client'],
    ['serviceAccountSecret', 'invalid_grant'],
  ])('v2: a wrong %s', async (field, original) => {
    const m3 = await api({ records: RECORDS });
    const access = accessTo(m3);
    const credentials = { ...JSON.parse(access.secrets.ionapi!), [field]: 'guess' };
    const wrong = { ...access, secrets: { ionapi: JSON.stringify(credentials) } };
    const error = await refusal(read(m3, 'v2', { access: wrong }));
    expect(error).toMatchObject({ code: 'API-CREDENTIALS-REFUSED', details: { client: 'Muster' } });
    expect(error.original).toContain(original);
    expect(m3.requests).toHaveLength(1);
  });

  test('v2: a token endpoint that is busy, or answers a page', async () => {
    const m3 = await api({ records: RECORDS });
    m3.faults.add({ kind: 'status', status: 503 }, { on: 'token', times: 2 });
    const clock = fakeClock();
    await read(m3, 'v2', { clock });
    expect(clock.waits).toEqual([1000, 2000]);
    m3.faults.add({ kind: 'html' }, { on: 'token' });
    expect(await refusal(read(m3, 'v2'))).toMatchObject({ code: 'API-NOT-JSON' });
  });

  test('nothing is called where something is missing', async () => {
    const m3 = await api();
    const access = accessTo(m3);
    const none = { ...access, secrets: {} };
    expect((await refusal(read(m3, 'v1', { access: none }))).code).toBe('SECRET-NONE');
    expect((await refusal(read(m3, 'v2', { access: none }))).code).toBe('SECRET-NONE');
    const damaged = { ...access, secrets: { ionapi: '{"clientId":"x"}' } };
    expect((await refusal(read(m3, 'v2', { access: damaged }))).code).toBe('API-SECRET-DAMAGED');
    for (const change of [{ gridUrl: '' }, { user: '' }]) {
      expect((await refusal(read(m3, 'v1', { change }))).code).toBe('API-SETTINGS-INCOMPLETE');
    }
    expect((await refusal(read(m3, 'v2', { change: { gateway: null } }))).code).toBe(
      'API-SETTINGS-INCOMPLETE',
    );
    for (const gridUrl of ['grid:19000', 'ftp://grid', 'https://me:word@grid', 'https://grid/?a=b', 'grid']) {
      const error = await refusal(read(m3, 'v1', { change: { gridUrl } }));
      expect(error.code).toBe('API-ADDRESS-INVALID');
      expect(error.message).not.toContain('word');
    }
    expect(m3.requests).toHaveLength(0);
  });
});

describe('servers that are none of M3', () => {
  async function serve(answer: (response: ServerResponse) => void): Promise<string> {
    return listening(createServer((_, response) => answer(response)));
  }

  async function refusedBy(gridUrl: string) {
    return refusal(read(await api(), 'v1', { change: { gridUrl } }));
  }

  test('a redirect to a sign-in page is told, not followed', async () => {
    const url = await serve((response) =>
      response.writeHead(302, { location: 'https://login.test/adfs?state=key' }).end('moved'),
    );
    const error = await refusedBy(url);
    expect(error).toMatchObject({ code: 'API-REDIRECTED', details: { place: 'https://login.test/adfs' } });
    expect(JSON.stringify(error)).not.toContain('state');
  });

  test.each([
    ['{"a":1}', 'it names no program'],
    ['{"Program":"X","MIRecord":[1,2]}', 'a list holds something else than records'],
    ['{"Program":"X","MIRecord":[{"NameValue":[1]}]}', 'a record has no values'],
    ['{"Program":"X"}}', 'it ends in the middle'],
    ['{"Program":"X"}{}', /JSON/],
    ['{"Program":', 'it ends in the middle'],
    ['', /JSON/],
  ])('an answer that is no answer: %s', async (body, reason) => {
    const error = await refusedBy(await serve((response) => response.end(body)));
    expect(error.code).toBe('API-ANSWER-BROKEN');
    expect(error.details!.reason).toMatch(reason);
  });

  test('an answer without an end', async () => {
    const url = await serve((response) => {
      response.write('{"Program":"');
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    });
    expect(await refusedBy(url)).toMatchObject({
      code: 'API-ANSWER-BROKEN',
      details: { reason: 'a piece of it is too long' },
    });
  });

  test('an answer that begins with blanks without end', async () => {
    const url = await serve((response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(' '.repeat(1 << 16)));
      };
      response.on('drain', more);
      more();
    });
    expect(await refusedBy(url)).toMatchObject({
      code: 'API-ANSWER-BROKEN',
      details: { reason: 'it begins with blanks alone' },
    });
  });

  test('what is not HTTP', async () => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => {}).resume();
      socket.end('SSH-2.0-OpenSSH_9.6\r\n');
    });
    expect(await refusedBy(await listening(server))).toMatchObject({ code: 'API-NOT-HTTP' });
  });

  test('a connection that was kept and is closed in the meantime is opened again', async () => {
    const m3 = await api({ records: RECORDS });
    const used = new WeakSet<object>();
    let broken = 0;
    const server = createServer((request, response) => {
      if (used.has(request.socket) && broken++ < 3) {
        request.socket.destroy();
        return;
      }
      used.add(request.socket);
      const onward = httpRequest(`${m3.url}${request.url}`, { headers: request.headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 0, { 'content-type': 'application/json' });
        answer.pipe(response);
      });
      onward.end();
    });
    const gridUrl = await listening(server);
    expect((await read(m3, 'v1', { change: { gridUrl } })).userRoles.count).toBe(3);
    expect(broken).toBeGreaterThan(2);
  });

  test('one list that is one object, values that are numbers or nothing', async () => {
    const answers: Record<string, object> = {
      GetUserInfo: { ZDCONO: 100, ZZUSID: 'ME' },
      LstUserData: { USID: 'BERG      ', TX40: null, USTA: 20 },
    };
    const server = createServer((request, response) => {
      const [, program = '', transaction = ''] = /execute\/(\w+)\/(\w+)/.exec(request.url ?? '') ?? [];
      const values = answers[transaction];
      const pairs = Object.entries(values ?? {}).map(([Name, Value]) => ({ Name, Value }));
      const record = values && { MIRecord: { RowIndex: 0, NameValue: pairs } };
      const Metadata = { Field: { '@name': 'ZDDIVI' } };
      const told = transaction === 'LstUserData' ? {} : transaction === 'GetUserInfo' ? { Metadata } : {};
      response.end(JSON.stringify({ Program: program, Transaction: transaction, ...told, ...record }));
    });
    const m3 = await api();
    const settings = settingsFor(m3, 'v1', { gridUrl: await listening(server) });
    const seen: SourceProgress[] = [];
    const roster = await readM3Api(settings, {
      access: accessTo(m3),
      signal: new AbortController().signal,
      onProgress: (progress) => seen.push(progress),
    });
    expect(roster.users).toMatchObject([{ id: 'BERG', name: '', status: '20' }]);
  });
});

describe('secrets', () => {
  const CANARY = 'canary#Sécret "9"&=/%';

  test.each([401, 403, 500, 200])(
    'are in no error, also where the server repeats them (%i)',
    async (status) => {
      const server = createServer((request, response) => {
        let body = '';
        request.on('data', (chunk) => {
          body += chunk;
        });
        request.on('end', () => {
          const { authorization = '' } = request.headers;
          const said = [authorization, body, CANARY, encodeURIComponent(CANARY), JSON.stringify(CANARY)];
          const refused = JSON.stringify({ error: 'refused', error_description: said.join(' ') });
          const token = JSON.stringify({ access_token: 'canary-token', expires_in: 3600 });
          if (request.url?.includes('token') && status !== 401) response.end(token);
          else
            response
              .writeHead(status === 200 ? 302 : status, { location: `/x/${authorization}` })
              .end(refused);
        });
      });
      const url = await listening(server);
      const m3 = await api();
      const settings = settingsFor(m3, 'v1', { gridUrl: url });
      const gateway = { ...settings.gateway!, apiUrl: url, authorizationUrl: `${url}/as/` };
      const credentials = {
        clientId: `${CANARY}1`,
        clientSecret: `${CANARY}2`,
        serviceAccountKey: `${CANARY}3`,
        serviceAccountSecret: CANARY,
      };
      const access = {
        secrets: { 'm3-password': CANARY, ionapi: JSON.stringify(credentials) },
        purposes: {},
        proxies: {},
      };
      for (const version of VERSIONS) {
        const error = await refusal(read(m3, version, { access, change: { gridUrl: url, gateway } }));
        const text = JSON.stringify(error);
        expect(text).toContain('(secret)');
        const basic = Buffer.from(`M3SRVADM:${CANARY}`).toString('base64');
        const form = new URLSearchParams({ x: CANARY }).toString().slice(2);
        for (const secret of ['anary', 'Sécret', basic, form, encodeURIComponent(CANARY)]) {
          expect(text.replaceAll('(secret)', '')).not.toContain(secret);
        }
      }
    },
  );
});
