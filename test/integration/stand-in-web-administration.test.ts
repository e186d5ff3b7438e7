import { expect, test } from 'vitest';
import type { WebAdministrationStandIn } from '../stand-ins/web-administration/web-administration.ts';
import { HOLDS, LINES, landmark } from '../support/web-administration.ts';

// The stand-in is what the other tests rest on: it is looked at here by plain HTTP (domain.md, 6).

async function signIn({ url, user, password }: WebAdministrationStandIn, pass = password) {
  const answer = await fetch(
    `${url}/sso/SSOServlet?_action=LOGIN&_ssoOrigUrl=${encodeURIComponent(`${url}/lmtstipa/LpaAdmin`)}`,
    {
      method: 'POST',
      body: new URLSearchParams({ _ssoUser: user, _ssoPass: pass }),
      redirect: 'manual',
    },
  );
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return { status: answer.status, place: answer.headers.get('location'), cookie, text: await answer.text() };
}

async function ask(server: WebAdministrationStandIn, path: string, init: RequestInit = {}, cookie?: string) {
  const headers = {
    ...(cookie === undefined ? { cookie: (await signIn(server)).cookie } : { cookie }),
    ...init.headers,
  };
  const answer = await fetch(`${server.url}${path}`, { ...init, headers });
  return { status: answer.status, text: await answer.text() };
}

function send(server: WebAdministrationStandIn, line: string) {
  const { method, path, type, body } = JSON.parse(line) as Record<
    'method' | 'path' | 'type' | 'body',
    string
  >;
  return ask(server, path, { method, body, headers: { 'content-type': type } });
}

function genAction(
  server: WebAdministrationStandIn,
  name: string,
  action: string,
  fields: Record<string, string>,
) {
  const values = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, { value }]));
  const body = JSON.stringify({
    actionRequestArray: [{ dataView: { fields: values }, actionSpec: { name: action } }],
  });
  return ask(server, `/UserManagement/action/${name}._execute?csk.gen=true`, { method: 'POST', body });
}

test('the form lets the right password in, and shows itself to everybody else', async () => {
  const server = await landmark();
  const right = await signIn(server);
  expect(right).toMatchObject({ status: 302, place: `${server.url}/lmtstipa/LpaAdmin` });
  expect(await signIn(server, 'wrong')).toMatchObject({
    status: 200,
    cookie: '',
    text: expect.stringContaining('_ssoPass'),
  });
  expect((await ask(server, '/lmtstipa/LpaAdmin', {}, right.cookie)).text).toContain('Welcome');
  expect((await ask(server, '/lmtstipa/LpaAdmin', {}, '')).text).toContain('_ssoPass');
  server.expireSessions();
  expect((await ask(server, '/lmtstipa/LpaAdmin', {}, right.cookie)).text).toContain('_ssoPass');
  expect(server.attempts()).toBe(2);
  expect(JSON.stringify(server.requests)).not.toContain(server.password);
});

test('gen says what it did in a sentence, and refuses what it does not know', async () => {
  const server = await landmark();
  const { text } = await send(server, LINES.actor('BERG', 'Bo', 'Björk', 'bo@one.test'));
  expect(JSON.parse(text)).toMatchObject([
    { message: 'Actor BERG Updated', dataView: { fields: { Actor: { value: 'BERG' } } } },
  ]);
  expect(server.holds().actors[1]).toMatchObject({ lastName: 'Björk', email: 'bo@one.test' });
  expect((await send(server, LINES.actor('BERG', 'Bo', '', ''))).text).toContain(
    'Field Family Name is required',
  );
  expect((await genAction(server, 'Actor', 'Update', { Actor: 'BERG', Shoe: '42' })).text).toContain(
    'Field Shoe is unknown',
  );
});

test('about an actor-role it says the opposite of what it did', async () => {
  const server = await landmark();
  const role = { Actor: 'BERG', ActorRole_prd_Role: 'InbasketUser_ST' };
  expect((await genAction(server, 'ActorRole', 'Create', role)).text).toContain('already exists');
  expect(server.holds().actorRoles).toHaveLength(2);
  expect((await genAction(server, 'ActorRole', 'Delete', role)).text).toContain('does not exist');
  expect(server.holds().actorRoles).toEqual(HOLDS.actorRoles);
});

test('a data area deletes from the outside in, and answers with a page that is not well-formed', async () => {
  const server = await landmark({ holds: { ...HOLDS, pendingWork: ['BERG'] } as never });
  expect((await send(server, LINES.user('AAKESSON'))).text).toContain('PfiUserTask records exist');
  expect((await send(server, LINES.task('BUYER'))).text).toContain('PfiUserTask records exist');
  await send(server, LINES.userTask('BERG', 'APPROVE'));
  expect((await send(server, LINES.user('BERG'))).text).toContain('pending work units');
  const { text } = await send(server, LINES.userTask('AAKESSON', 'BUYER'));
  expect(text).toContain('PfiUserTask AAKESSON BUYER Deleted');
  expect(text).not.toContain('</html>');
  expect((await send(server, LINES.task('BUYER'))).text).toContain('PfiTask BUYER Deleted');
  expect(server.holds().tasks.map(({ task }) => task)).toEqual(['SELLER', 'APPROVE']);
});

test('lists show the same state, by fields, filter and limit', async () => {
  const server = await landmark();
  const list = async (query: string) =>
    JSON.parse((await ask(server, `/lmtstipa/soap/classes/PfiUserTask/lists/_generic?${query}`)).text);
  expect(await list('_fields=PfiUserProfile&_filter=PfiUserProfile::BERG&_limit=9')).toEqual([
    { _count: 2, _links: [] },
    // Every user has a personal task.
    { _fields: { PfiUserProfile: 'BERG ' } },
    { _fields: { PfiUserProfile: 'BERG ' } },
  ]);
  expect(await list('_fields=PfiUserProfile&_limit=1')).toHaveLength(2);
  expect(await list('_fields=Shoe')).toEqual({
    exception: { message: 'Field Shoe is unknown in PfiUserTask' },
  });
  expect((await ask(server, '/lmtstipa/soap/classes/Actor/lists/_generic?_fields=Actor')).status).toBe(404);
  await send(server, LINES.userTask('BERG', 'APPROVE'));
  expect((await list('_fields=PfiUserProfile&_limit=9'))[0]._count).toBe(4);
});
