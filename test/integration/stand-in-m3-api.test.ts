import { type ClientRequest, get as httpGet, type IncomingMessage } from 'node:http';
import { get as httpsGet } from 'node:https';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';
import { type M3ApiStandIn, startM3Api } from '../stand-ins/m3-api/m3-api.ts';
import type { M3ApiOptions } from '../stand-ins/m3-api/options.ts';
import type { M3Records } from '../stand-ins/m3-api/records.ts';
import { sampleRecords } from '../stand-ins/m3-api/sample-records.ts';

// Looked at from the wire, with plain fetch and http: what the product will have to cope with must be there.
const started: M3ApiStandIn[] = [];

afterEach(async () => {
  for (const api of started.splice(0)) await api.close();
});

const RECORDS: M3Records = {
  users: [
    { USID: 'BERG', TX40: 'Bo Berg', USTA: '20', LANC: 'SE', EMAL: 'bo@a.test' },
    { USID: 'AKESSON', TX40: 'Åsa Åkesson', USTA: '20' },
    { USID: 'CARL', TX40: 'Carl', USTA: '90' },
  ],
  emails: [
    { CONO: '100', EMTP: '02', EMKY: 'SUPPLIER', EMAL: 'sales@b.test' },
    { CONO: '200', EMTP: '04', EMKY: 'BERG', EMAL: 'bo@200.test' },
    { CONO: '100', EMTP: '04', EMKY: 'BERG', EMAL: 'bo@100.test' },
    { CONO: '100', EMTP: '05', EMKY: 'OTHER', EMAL: 'other@b.test' },
  ],
  roles: [
    { ROLL: 'CLERK', TX40: 'A clerk', TX15: 'Clerk' },
    { ROLL: 'ADMIN', TX40: 'An administrator' },
  ],
  userRoles: [
    { USID: 'BERG', ROLL: 'CLERK', FVDT: '20240101', VTDT: '0' },
    { USID: 'AKESSON', ROLL: 'CLERK' },
    { USID: 'BERG', ROLL: 'ADMIN' },
  ],
};

async function api(options: M3ApiOptions = {}): Promise<M3ApiStandIn> {
  const one = await startM3Api({ records: RECORDS, ...options });
  started.push(one);
  return one;
}

const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

const basicOf = ({ signIn }: M3ApiStandIn): string => basic(signIn.user, signIn.password);

function fetchV1(m3: M3ApiStandIn, call: string, authorization = basicOf(m3)): Promise<Response> {
  return fetch(`${m3.url}/m3api-rest/execute/${call}`, { headers: { authorization } });
}

interface V1Body {
  Metadata?: { Field: unknown };
  MIRecord?: { RowIndex: number; NameValue: { Name: string; Value: string }[] }[];
  ErrorMessage?: Record<string, unknown>;
  [name: string]: unknown;
}

const v1 = async (m3: M3ApiStandIn, call: string): Promise<V1Body> =>
  (await (await fetchV1(m3, call)).json()) as V1Body;

const column = (body: V1Body, name: string): (string | undefined)[] =>
  (body.MIRecord ?? []).map(({ NameValue }) => NameValue.find(({ Name }) => Name === name)?.Value);

function form(fields: Record<string, string>): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  };
}

function tokenForm(m3: M3ApiStandIn, changed: Record<string, string> = {}): Record<string, string> {
  const { saak, sask, ci, cs } = m3.ionapi();
  return {
    grant_type: 'password',
    username: saak,
    password: sask,
    client_id: ci,
    client_secret: cs,
    ...changed,
  };
}

function fetchToken(m3: M3ApiStandIn, changed: Record<string, string> = {}): Promise<Response> {
  const { pu, ot } = m3.ionapi();
  return fetch(`${pu}${ot}`, form(tokenForm(m3, changed)));
}

async function token(m3: M3ApiStandIn): Promise<string> {
  return ((await (await fetchToken(m3)).json()) as { access_token: string }).access_token;
}

function fetchV2(m3: M3ApiStandIn, call: string, bearer: string, init: RequestInit = {}): Promise<Response> {
  const { iu, ti } = m3.ionapi();
  const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' };
  return fetch(`${iu}/${ti}/M3/m3api-rest/v2/execute${call}`, { headers, ...init });
}

interface V2Body {
  results: { transaction?: string; records?: Record<string, string>[]; [name: string]: unknown }[];
  [name: string]: unknown;
}

const v2 = async (m3: M3ApiStandIn, call: string): Promise<V2Body> =>
  (await (await fetchV2(m3, call, await token(m3))).json()) as V2Body;

async function bulk(m3: M3ApiStandIn, body: object): Promise<Response> {
  return fetchV2(m3, '', await token(m3), { method: 'POST', body: JSON.stringify(body) });
}

/** A request by node:http, for what fetch hides: the answer may be left unread, or the connection cut. */
function open(
  m3: M3ApiStandIn,
  call: string,
): { request: ClientRequest; response: Promise<IncomingMessage> } {
  const request = httpGet(`${m3.url}/m3api-rest/execute/${call}`, {
    headers: { authorization: basicOf(m3) },
  });
  const response = new Promise<IncomingMessage>((resolve, reject) => {
    request.on('response', resolve);
    request.on('error', reject);
  });
  return { request, response };
}

const USERS = 'MNS150MI/LstUserData';

describe('v1', () => {
  test('gives metadata, row indexes and padded values in the order of the key', async () => {
    const response = await fetchV1(await api(), `${USERS};metadata=true;maxrecs=0;returncols=USID,USTA`);
    expect(response.headers.get('content-type')).toBe('application/json;charset=UTF-8');
    expect(await response.json()).toEqual({
      Program: 'MNS150MI',
      Transaction: 'LstUserData',
      Metadata: {
        Field: [
          { '@name': 'USID', '@type': 'A', '@length': '10', '@description': 'User' },
          { '@name': 'USTA', '@type': 'A', '@length': '2', '@description': 'Status' },
        ],
      },
      MIRecord: ['AKESSON   ', 'BERG      ', 'CARL      '].map((id, at) => ({
        RowIndex: at,
        NameValue: [
          { Name: 'USID', Value: id },
          { Name: 'USTA', Value: at === 2 ? '90' : '20' },
        ],
      })),
    });
  });

  test('makes one field an object and leaves out MIRecord without rows', async () => {
    const body = await v1(await api(), `${USERS};returncols=USID?USID=ZZZ`);
    expect(body.Metadata?.Field).toMatchObject({ '@name': 'USID' });
    expect(Object.keys(body)).toEqual(['Program', 'Transaction', 'Metadata']);
  });

  test('leaves out metadata where it is not wanted', async () => {
    expect(await v1(await api(), `${USERS};metadata=false`)).not.toHaveProperty('Metadata');
    expect(await v1(await api({ v1Metadata: false }), USERS)).not.toHaveProperty('Metadata');
  });

  test('takes its options from the matrix alone, and as v1 spells them', async () => {
    const m3 = await api();
    const fields = (body: V1Body): number => body.MIRecord?.[2]?.NameValue.length ?? 0;
    expect(fields(await v1(m3, `${USERS};excludempty=true`))).toBe(3);
    expect(fields(await v1(m3, `${USERS};excludeempty=true`))).toBe(10);
    expect(fields(await v1(m3, `${USERS}?excludempty=true`))).toBe(10);
  });

  test('gives 100 rows where maxrecs is not given, all for 0', async () => {
    const users = Array.from({ length: 120 }, (_, at) => ({ USID: `U${at}`, TX40: '' }));
    const m3 = await api({ records: { users } });
    const count = async (call: string): Promise<number | undefined> => (await v1(m3, call)).MIRecord?.length;
    expect(await count(USERS)).toBe(100);
    expect(await count(`${USERS}?maxrecs=0`)).toBe(100);
    expect(await count(`${USERS};maxrecs=0`)).toBe(120);
    expect(await count(`${USERS};maxrecs=7`)).toBe(7);
    expect((await fetchV1(m3, `${USERS};maxrecs=all`)).status).toBe(400);
  });

  test('starts a list at the key that is given', async () => {
    const m3 = await api();
    expect(column(await v1(m3, `${USERS}?USID=B`), 'USID')).toEqual(['BERG      ', 'CARL      ']);
    const pairs = await v1(m3, 'MNS410MI/Lst?USID=BERG&ROLL=B');
    expect(column(pairs, 'ROLL')).toEqual(['CLERK     ']);
    expect(column(pairs, 'FVDT')).toEqual(['20240101']);
  });

  test('says errors under HTTP 200', async () => {
    const response = await fetchV1(await api({ companies: ['200'] }), 'CRS111MI/List?EMTP=04');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      Message: 'Company 100 does not exist',
      '@type': 'ServerReturnedNOK',
      '@code': 'XAU0008',
      '@field': 'CONO',
      '@cfg': null,
    });
  });

  test('takes only the right user and password', async () => {
    const m3 = await api();
    const refused = await fetchV1(m3, USERS, basic(m3.signIn.user, 'guess'));
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toBe('Basic realm="M3"');
    expect(refused.headers.get('content-type')).toContain('text/html');
    expect((await fetch(`${m3.url}/m3api-rest/execute/${USERS}`)).status).toBe(401);
    expect(m3.requests.map(({ signIn }) => signIn)).toEqual(['basic-wrong', 'none']);
  });

  test('reads the password as UTF-8 or as Latin-1', async () => {
    const latin1 = `Basic ${Buffer.from('M3SRVADM:Lösung', 'latin1').toString('base64')}`;
    const status = async (encoding: 'utf-8' | 'latin1'): Promise<number> =>
      (await fetchV1(await api({ signIn: { password: 'Lösung', encoding } }), USERS, latin1)).status;
    expect([await status('utf-8'), await status('latin1')]).toEqual([401, 200]);
  });

  test('answers an unknown transaction in three ways', async () => {
    const call = 'MNS405MI/Lst';
    const nok = await v1(await api({ absent: [call] }), call);
    expect(nok).toMatchObject({ '@type': 'ServerReturnedNOK', Message: `${call} not found` });
    const typed = await v1(await api({ absent: [call], v1Unknown: 'typed' }), call);
    expect(typed['@type']).toBe('TransactionNotFound');
    const missing = await fetchV1(await api({ absent: [call], v1Unknown: 'not-found' }), call);
    expect(missing.status).toBe(404);
    expect((await v1(await api(), 'XXX999MI/Lst')).Message).toBe('XXX999MI/Lst not found');
  });

  test('answers an unknown column by an error, or not at all', async () => {
    const call = `${USERS};returncols=USID,EMAL`;
    expect(await v1(await api(), call)).toMatchObject({ '@type': 'ServerReturnedNOK', '@field': 'EMAL' });
    const ignoring = await v1(await api({ unknownColumn: 'ignored' }), call);
    expect(ignoring.MIRecord?.[1]?.NameValue).toEqual([{ Name: 'USID', Value: 'BERG      ' }]);
    const newer = await v1(await api({ moreUserFields: ['EMAL'] }), call);
    expect(column(newer, 'EMAL')[1]?.trimEnd()).toBe('bo@a.test');
  });

  test('gives e-mails of the session alone, whose company is the signed-in user’s or the call’s', async () => {
    const call = 'CRS111MI/List;cono=200?EMTP=04';
    const addresses = async (m3: M3ApiStandIn): Promise<(string | undefined)[]> =>
      column(await v1(m3, call), 'EMAL').map((value) => value?.trimEnd());
    expect(await addresses(await api())).toEqual(['bo@100.test']);
    expect(await addresses(await api({ company: '200' }))).toEqual(['bo@200.test']);
    expect(await addresses(await api({ v1Company: 'matrix' }))).toEqual(['bo@200.test']);
  });

  test('takes the e-mail type as a choice or as a start', async () => {
    const call = 'CRS111MI/List?EMTP=04';
    expect(column(await v1(await api(), call), 'EMTP')).toEqual(['04']);
    expect(column(await v1(await api({ emailType: 'start' }), call), 'EMTP')).toEqual(['04', '05']);
    expect(column(await v1(await api(), 'CRS111MI/List'), 'EMTP')).toEqual(['02', '04', '05']);
  });
});

describe('transactions', () => {
  const values = async (m3: M3ApiStandIn, call: string): Promise<V2Body['results'][0]> =>
    (await v2(m3, `/${call}${call.includes('?') ? '&' : '?'}righttrim=true`)).results[0]!;

  test('TX40 is the company’s name in GetUserData', async () => {
    const { records } = await values(await api(), 'MNS150MI/GetUserData?USID=BERG');
    expect(records).toEqual([expect.objectContaining({ NAME: 'Bo Berg', TX40: 'Company 100', CONO: '100' })]);
  });

  test('GetUserData knows only whole ids', async () => {
    const m3 = await api();
    expect(await values(m3, 'MNS150MI/GetUserData?USID=BER')).toEqual({
      errorMessage: 'User BER does not exist',
      errorType: 'ServerReturnedNOK',
      errorCode: 'WUS0103',
      errorField: 'USID',
    });
  });

  test('roles and user-roles come in both ways', async () => {
    const m3 = await api();
    const roles = await values(m3, 'MNS405MI/Lst');
    expect(roles.records).toEqual([
      { ROLL: 'ADMIN', TX40: 'An administrator', TX15: '' },
      { ROLL: 'CLERK', TX40: 'A clerk', TX15: 'Clerk' },
    ]);
    expect((await values(m3, 'MNS410MI/LstRoles')).records).toEqual(roles.records);
    const all = await values(m3, 'MNS410MI/Lst?returncols=USID,ROLL');
    expect(all.records?.map(({ USID, ROLL }) => `${USID}-${ROLL}`)).toEqual([
      'AKESSON-CLERK',
      'BERG-ADMIN',
      'BERG-CLERK',
    ]);
    const own = await values(m3, 'MNS410MI/LstRolesByUser?USID=AKESSON');
    expect(own.records).toEqual([{ USID: 'AKESSON', ROLL: 'CLERK', FVDT: '', VTDT: '' }]);
  });

  test('GetUserInfo says who is signed in and where', async () => {
    const m3 = await api({ division: 'AAA', signIn: { user: 'BERG' }, companies: ['100', '300'] });
    expect((await values(m3, 'GENERAL/GetUserInfo')).records).toEqual([
      { ZZUSID: 'BERG', ZDCONO: '100', ZDDIVI: 'AAA', ZDFACI: '', ZDWHLO: '', ZDLANC: 'SE' },
    ]);
    const elsewhere = await values(m3, 'GENERAL/GetUserInfo?cono=300&divi=BBB');
    expect(elsewhere.records?.[0]).toMatchObject({ ZDCONO: '300', ZDDIVI: 'BBB' });
  });

  test('inputs are checked', async () => {
    const m3 = await api();
    const missing = await values(m3, 'MNS410MI/LstRolesByUser');
    expect(missing).toMatchObject({ errorType: 'MandatoryInputFieldNotFound', errorField: 'USID' });
    const long = await values(m3, 'MNS150MI/LstUserData?USID=ABCDEFGHIJK');
    expect(long).toMatchObject({ errorType: 'InputFieldTooLong', errorField: 'USID' });
  });
});

describe('v2', () => {
  test('gives records by name, padded or trimmed, whole or without the empty ones', async () => {
    const m3 = await api();
    const call = '/MNS150MI/LstUserData?returncols=USID,LANC';
    expect(await v2(m3, `${call}&maxrecs=2`)).toEqual({
      results: [
        {
          transaction: 'LstUserData',
          records: [
            { USID: 'AKESSON   ', LANC: '  ' },
            { USID: 'BERG      ', LANC: 'SE' },
          ],
        },
      ],
      wasTerminated: false,
      nrOfSuccessfullTransactions: 1,
      nrOfFailedTransactions: 0,
    });
    const trimmed = await v2(m3, `${call}&righttrim=true&excludeempty=true&maxrecs=2`);
    expect(trimmed.results[0]?.records).toEqual([{ USID: 'AKESSON' }, { USID: 'BERG', LANC: 'SE' }]);
    const misspelt = await v2(m3, `${call}&righttrim=true&excludempty=true&maxrecs=1`);
    expect(misspelt.results[0]?.records).toEqual([{ USID: 'AKESSON', LANC: '' }]);
    const nobody = await v2(m3, `${call}&USID=ZZZ`);
    expect(nobody.results).toEqual([{ transaction: 'LstUserData', records: [] }]);
  });

  test('a wrong company is 403, the right one chooses the e-mails', async () => {
    const m3 = await api();
    const bearer = await token(m3);
    expect((await fetchV2(m3, '/CRS111MI/List?EMTP=04&cono=999', bearer)).status).toBe(403);
    const body = await v2(m3, '/CRS111MI/List?EMTP=04&cono=200&righttrim=true');
    expect(body.results[0]?.records).toEqual([{ EMTP: '04', EMKY: 'BERG', EMAL: 'bo@200.test' }]);
  });

  test('an unknown transaction is a result, or 404', async () => {
    const body = await v2(await api(), '/MNS150MI/Nope');
    expect(body).toMatchObject({ nrOfSuccessfullTransactions: 0, nrOfFailedTransactions: 1 });
    expect(body.results[0]?.errorType).toBe('TransactionNotFound');
    const m3 = await api({ v2Unknown: 'not-found' });
    expect((await fetchV2(m3, '/MNS150MI/Nope', await token(m3))).status).toBe(404);
  });

  test('another tenant is not served', async () => {
    const m3 = await api();
    const bearer = await token(m3);
    const url = `${m3.url}/OTHER_TST/M3/m3api-rest/v2/execute/${USERS}`;
    expect((await fetch(url, { headers: { authorization: `Bearer ${bearer}` } })).status).toBe(404);
  });

  test('a bulk call gives results by place', async () => {
    const m3 = await api();
    const response = await bulk(m3, {
      program: 'MNS410MI',
      cono: 100,
      transactions: [
        { transaction: 'LstRolesByUser', record: { USID: 'BERG' }, selectedColumns: ['ROLL'] },
        { transaction: 'LstRolesByUser', record: {} },
        { transaction: 'LstRolesByUser', record: { USID: 'CARL' }, selectedColumns: ['ROLL'] },
      ],
    });
    expect(await response.json()).toEqual({
      results: [
        { transaction: 'LstRolesByUser', records: [{ ROLL: 'ADMIN     ' }, { ROLL: 'CLERK     ' }] },
        expect.objectContaining({ errorType: 'MandatoryInputFieldNotFound' }),
        { transaction: 'LstRolesByUser', records: [] },
      ],
      wasTerminated: false,
      nrOfSuccessfullTransactions: 2,
      nrOfFailedTransactions: 1,
    });
    expect(m3.requests.at(-1)?.body).toContain('"LstRolesByUser"');
  });

  test('a bulk call may end at its first failure, and be wrong as a whole', async () => {
    const m3 = await api({ bulkStopsAtFailure: true });
    const transactions = [{ transaction: 'Nope' }, { transaction: 'Lst' }];
    const body = (await (await bulk(m3, { program: 'MNS410MI', transactions })).json()) as V2Body;
    expect(body).toMatchObject({ wasTerminated: true, nrOfFailedTransactions: 1 });
    expect(body.results).toHaveLength(1);
    expect((await bulk(m3, { program: 'MNS410MI', cono: '999', transactions })).status).toBe(403);
    expect((await bulk(m3, { transactions: 'none' })).status).toBe(400);
  });
});

describe('tokens', () => {
  test('are given for the right service account', async () => {
    const m3 = await api({ tokenExpiresIn: 3600 });
    const response = await fetchToken(m3);
    expect(await response.json()).toEqual({
      access_token: expect.stringMatching(/^token-/),
      token_type: 'Bearer',
      expires_in: 3600,
    });
    expect(m3.requests[0]?.token).toEqual({
      grantType: 'password',
      username: 'right',
      password: 'right',
      clientId: 'right',
      clientSecret: 'right',
    });
  });

  test.each([
    ['client_id', 401, 'invalid_client'],
    ['client_secret', 401, 'invalid_client'],
    ['username', 401, 'invalid_grant'],
    ['password', 401, 'invalid_grant'],
    ['grant_type', 400, 'unsupported_grant_type'],
  ])('a wrong %s is %i %s', async (field, status, error) => {
    const response = await fetchToken(await api(), { [field]: 'guess' });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error, error_description: expect.any(String) });
  });

  test('a # that is not encoded ends the form', async () => {
    const m3 = await api();
    const { pu, ot } = m3.ionapi();
    const right = form(tokenForm(m3));
    const body = String(right.body).replaceAll('%23', '#');
    expect(body).not.toBe(right.body);
    expect((await fetch(`${pu}${ot}`, { ...right, body })).status).toBe(401);
    const asJson = { ...right, headers: { 'content-type': 'application/json' } };
    expect((await fetch(`${pu}${ot}`, asJson)).status).toBe(400);
  });

  test('run out by use, or when the test says so', async () => {
    const m3 = await api({ tokenUses: 2 });
    const bearer = await token(m3);
    const status = async (value: string): Promise<number> => (await fetchV2(m3, `/${USERS}`, value)).status;
    expect([await status(bearer), await status(bearer), await status(bearer)]).toEqual([200, 200, 401]);
    const next = await token(m3);
    expect(await status(next)).toBe(200);
    m3.expireTokens();
    expect(await status(next)).toBe(401);
    expect(await status('never-given')).toBe(401);
    expect(m3.requests.at(-1)?.signIn).toBe('bearer-wrong');
  });
});

describe('what is kept of requests', () => {
  test('holds no secret, wherever a client put it', async () => {
    const m3 = await api();
    const { cs, saak, sask, ci } = m3.ionapi();
    const bearer = await token(m3);
    await fetchV1(m3, `${USERS}?X=${encodeURIComponent(m3.signIn.password)}`);
    await fetchV2(m3, `/${USERS}?X=${bearer}`, bearer, {
      headers: { authorization: `Bearer ${bearer}`, 'x-leak': sask },
    });
    await bulk(m3, { program: 'MNS150MI', transactions: [{ transaction: cs, record: { X: bearer } }] });
    const kept = JSON.stringify(m3.requests);
    for (const secret of [cs, sask, bearer, m3.signIn.password, basicOf(m3).slice(6)]) {
      expect(kept).not.toContain(JSON.stringify(secret).slice(1, -1));
      expect(kept).not.toContain(encodeURIComponent(secret));
    }
    expect(kept).toContain('(secret)');
    expect([saak, ci].every((name) => name.startsWith(m3.tenant))).toBe(true);
  });

  test('an .ionapi file can be changed', async () => {
    const m3 = await api();
    const file = m3.ionapi({ saak: undefined, ru: 'https://x.test' });
    expect(JSON.parse(JSON.stringify(file))).not.toHaveProperty('saak');
    expect(file).toMatchObject({ ti: 'MUSTER_TST', dt: '12', ot: 'token.oauth2', ru: 'https://x.test' });
    expect(file.pu).toMatch(/\/as\/$/);
  });
});

describe('faults', () => {
  test('a status once, and then all is well', async () => {
    const m3 = await api();
    m3.faults.add({ kind: 'status', status: 401 }, { times: 1 });
    expect([(await fetchV1(m3, USERS)).status, (await fetchV1(m3, USERS)).status]).toEqual([401, 200]);
  });

  test('a status n times with Retry-After, at one door and one transaction, after m calls', async () => {
    const m3 = await api();
    m3.faults.add(
      { kind: 'status', status: 429, retryAfter: '0' },
      { on: 'v2', transaction: USERS, after: 1, times: 2 },
    );
    const bearer = await token(m3);
    const answers: Response[] = [await fetchV1(m3, USERS), await fetchV2(m3, '/MNS405MI/Lst', bearer)];
    for (let call = 0; call < 4; call++) answers.push(await fetchV2(m3, `/${USERS}`, bearer));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429, 200]);
    expect(answers.map(({ headers }) => headers.get('retry-after'))[3]).toBe('0');
  });

  test('a status always, until it is taken away, at the token endpoint too', async () => {
    const m3 = await api();
    m3.faults.add({ kind: 'status', status: 403 });
    m3.faults.add({ kind: 'status', status: 503 }, { on: 'token' });
    expect((await fetchV1(m3, USERS)).status).toBe(403);
    expect((await fetchToken(m3)).status).toBe(403);
    m3.faults.clear();
    expect((await fetchToken(m3)).status).toBe(200);
  });

  test.each([200, 502])('a page for people under %i', async (status) => {
    const m3 = await api();
    m3.faults.add({ kind: 'html', status });
    const response = await fetchV1(m3, USERS);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await response.text()).toContain('<html>');
  });

  test('silence, until the client goes', async () => {
    const m3 = await api();
    m3.faults.add({ kind: 'silence' });
    const { request, response } = open(m3, USERS);
    await expect.poll(() => m3.requests.length).toBe(1);
    request.destroy(new Error('gone'));
    await expect(response).rejects.toThrow('gone');
    expect(await m3.requests[0]?.ended).toBe('cut');
    expect(m3.requests[0]?.status).toBe(0);
  });

  test('silence does not hold up the end of a test', async () => {
    const m3 = await startM3Api();
    m3.faults.add({ kind: 'silence' });
    const { response } = open(m3, USERS);
    const broken = expect(response).rejects.toThrow('socket hang up');
    await expect.poll(() => m3.requests.length).toBe(1);
    await m3.close();
    await broken;
  });

  test('a connection cut after n bytes', async () => {
    const m3 = await api();
    m3.faults.add({ kind: 'cut', afterBytes: 20 });
    const response = await open(m3, USERS).response;
    let got = '';
    response.on('data', (data: Buffer) => {
      got += data;
    });
    const error = await new Promise((resolve) => response.on('error', resolve));
    expect(error).toMatchObject({ code: 'ECONNRESET' });
    expect(got).toBe('{"Program":"MNS150MI');
    expect(await m3.requests[0]?.ended).toBe('cut');
  });

  test('a connection cut before anything is said', async () => {
    const m3 = await api();
    m3.faults.add({ kind: 'cut', afterBytes: 0 });
    await expect(open(m3, USERS).response).rejects.toThrow('socket hang up');
  });

  test('JSON that ends too early, in an answer that does not', async () => {
    const m3 = await api();
    m3.faults.add({ kind: 'truncate', afterBytes: 30 });
    expect(await (await fetchV1(m3, USERS)).text()).toBe('{"Program":"MNS150MI","Transac');
    expect(await m3.requests[0]?.ended).toBe('whole');
  });

  test('an error after partial records, nested in v1', async () => {
    const m3 = await api();
    m3.faults.add({ kind: 'error-after', rows: 1, failure: { code: 'XX1', message: 'Lock' } });
    const body = await v1(m3, USERS);
    expect(body.MIRecord).toHaveLength(1);
    expect(body.ErrorMessage).toEqual({
      Message: 'Lock',
      '@type': 'ServerReturnedNOK',
      '@code': 'XX1',
      '@field': '',
      '@cfg': null,
    });
  });

  test('an error after partial records, beside them in v2 and in one place of a bulk', async () => {
    const m3 = await api();
    m3.faults.add({ kind: 'error-after', rows: 2 }, { on: 'v2', transaction: USERS });
    const single = await v2(m3, `/${USERS}`);
    expect(single).toMatchObject({ nrOfSuccessfullTransactions: 0, nrOfFailedTransactions: 1 });
    expect(single.results[0]).toMatchObject({ errorType: 'ServerReturnedNOK' });
    expect(single.results[0]?.records).toHaveLength(2);
    const transactions = [
      { transaction: 'GetUserData', record: { USID: 'BERG' } },
      { transaction: 'LstUserData' },
    ];
    const both = (await (await bulk(m3, { program: 'MNS150MI', transactions })).json()) as V2Body;
    expect(both.results.map(({ errorType }) => errorType)).toEqual([undefined, 'ServerReturnedNOK']);
  });

  test('an empty result', async () => {
    const m3 = await api();
    m3.faults.add({ kind: 'empty' }, { times: 2 });
    expect(await v1(m3, USERS)).not.toHaveProperty('MIRecord');
    expect((await v2(m3, `/${USERS}`)).results[0]?.records).toEqual([]);
    expect((await v1(m3, USERS)).MIRecord).toHaveLength(3);
  });

  test('another content type and encoding', async () => {
    const m3 = await api();
    m3.faults.add({ kind: 'content-type', contentType: 'text/plain;charset=ISO-8859-1', encoding: 'latin1' });
    const response = await fetchV1(m3, USERS);
    expect(response.headers.get('content-type')).toBe('text/plain;charset=ISO-8859-1');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.toString('latin1')).toContain('Åsa Åkesson');
    expect(bytes.toString('utf8')).not.toContain('Åsa');
  });

  test('a trickle that the test paces, which a client can leave in the middle', async () => {
    const m3 = await api();
    const gate = Promise.withResolvers<void>();
    const held = Promise.withResolvers<number>();
    m3.faults.add({
      kind: 'trickle',
      chunkBytes: 10,
      pace: async (sent) => {
        if (sent < 50) return;
        held.resolve(sent);
        await gate.promise;
      },
    });
    const { request, response } = open(m3, USERS);
    const answer = await response;
    answer.on('error', () => {});
    expect(await held.promise).toBe(50);
    expect(m3.requests[0]?.sentBytes).toBe(50);
    request.destroy();
    expect(await m3.requests[0]?.ended).toBe('cut');
    gate.resolve();
    await gate.promise;
    expect(m3.requests[0]?.sentBytes).toBe(50);
  });

  test('a trickle without a gate gives the same answer', async () => {
    const m3 = await api();
    const whole = await v1(m3, USERS);
    m3.faults.add({ kind: 'trickle', chunkBytes: 3 });
    expect(await v1(m3, USERS)).toEqual(whole);
  });
});

describe('big lists', () => {
  const COUNT = 500_000;
  const userRoles = Array.from({ length: COUNT }, (_, at) => ({
    USID: `U${String(at >> 3).padStart(6, '0')}`,
    ROLL: `R${at & 7}`,
  }));

  test('half a million user-roles are made only as fast as they are read', async () => {
    const m3 = await api({ records: { userRoles } });
    const answer = await open(m3, 'MNS410MI/Lst;maxrecs=0;returncols=USID,ROLL').response;
    const chunks = answer[Symbol.asyncIterator]();
    let { rows, rest } = counted(String((await chunks.next()).value), '');
    // Nobody reads now; the answer as a whole has more than fifty million bytes.
    const seen = m3.requests[0]!;
    await expect.poll(() => stands(() => seen.sentBytes)).toBe(true);
    expect(seen.sentBytes).toBeLessThan(20_000_000);
    for await (const chunk of { [Symbol.asyncIterator]: () => chunks }) {
      const more = counted(String(chunk), rest);
      rows += more.rows;
      rest = more.rest;
    }
    expect(seen.sentBytes).toBeGreaterThan(50_000_000);
    expect(rows).toBe(COUNT);
    expect(await seen.ended).toBe('whole');
  });
});

/** Rows that begin in a piece of the answer, and its end, where the next may begin. */
function counted(piece: string, rest: string): { rows: number; rest: string } {
  const mark = '"RowIndex"';
  const text = rest + piece;
  return { rows: text.split(mark).length - 1, rest: text.slice(1 - mark.length) };
}

/** Whether a value has not moved for some rounds of the event loop. */
async function stands(value: () => number): Promise<boolean> {
  const before = value();
  for (let round = 0; round < 50; round++) await new Promise((resolve) => setImmediate(resolve));
  return value() === before;
}

describe('TLS', () => {
  function answer(m3: M3ApiStandIn, ca?: string): Promise<number | undefined> {
    const url = `${m3.url}/m3api-rest/execute/${USERS}`;
    return new Promise((resolve, reject) => {
      httpsGet(url, { headers: { authorization: basicOf(m3) }, ...(ca ? { ca } : {}) }, (response) => {
        void text(response).then(() => resolve(response.statusCode));
      }).on('error', reject);
    });
  }

  test('is trusted by its authority alone', async () => {
    const m3 = await api({ tls: true });
    expect(m3.url).toMatch(/^https:/);
    expect(await answer(m3, m3.ca!)).toBe(200);
    await expect(answer(m3)).rejects.toMatchObject({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' });
  });

  test('can be for another host, or over', async () => {
    const other = await api({ tls: { names: ['m3.example.test'] } });
    await expect(answer(other, other.ca!)).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
    const over = await api({ tls: { expired: true } });
    await expect(answer(over, over.ca!)).rejects.toMatchObject({ code: 'CERT_HAS_EXPIRED' });
  });
});

describe('the sample company', () => {
  test('stands as M3’s tables would hold it', async () => {
    const { users, emails, roles, userRoles } = await sampleRecords();
    expect(users.length).toBeGreaterThan(1_200);
    expect(new Set(users.map(({ USID }) => USID)).size).toBe(users.length);
    expect(users.every(({ USID }) => USID !== '' && USID === USID.trimEnd())).toBe(true);
    expect(users.find(({ USID }) => USID === 'AAKESSON')).toEqual({
      USID: 'AAKESSON',
      TX40: 'Anders Åkesson',
      USTA: '20',
      USTP: '',
      LANC: 'SE',
      DFDI: 'AAA',
      FACI: 'A01',
      WHLO: '001',
      DEPT: 'SALE',
    });
    expect(users.find(({ USID }) => USID === 'OLARSSON')?.TX40).toBe('Oskar Larsson');
    expect(users.find(({ USID }) => USID === 'DNYRAD')?.TX40).toMatch(/^Doris\s+Nyrad$/);
    expect(users.find(({ USID }) => USID === 'TEMP0099')?.TX40).toBe('');
    expect(new Set(emails.map(({ CONO }) => CONO))).toEqual(new Set(['100', '200']));
    expect(roles.find(({ ROLL }) => ROLL === 'RED_TAG')?.TX40).toBe('"Red tag" coordinator');
    expect(userRoles.length).toBeGreaterThan(2_900);
  });

  test('is served whole', async () => {
    const records = await sampleRecords();
    const m3 = await api({ records });
    const served = async (call: string): Promise<number | undefined> =>
      (await v2(m3, `/${call}maxrecs=0`)).results[0]?.records?.length;
    expect(await served('MNS150MI/LstUserData?')).toBe(records.users.length);
    expect(await served('MNS405MI/Lst?')).toBe(records.roles.length);
    expect(await served('MNS410MI/Lst?')).toBe(records.userRoles.length);
    const own = records.emails.filter(({ CONO, EMTP }) => CONO === '100' && EMTP === '04');
    expect(await served('CRS111MI/List?EMTP=04&cono=100&')).toBe(own.length);
  });
});
