import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { parseAddress } from '../../electron/engine/net/server-address.ts';
import { CookieJar } from '../../electron/engine/targets/ipa/landmark-web/cookie-jar.ts';
import { json, page, redirect } from '../stand-ins/web-administration/reply.ts';
import { LINES, landmark, refusal, run } from '../support/web-administration.ts';

// A server, or somebody between, wants the session or the password; a file, or an id in it, wants to be another request.

/** A server that notes down whatever it is sent. */
async function thief() {
  const taken: string[] = [];
  const server = createServer((request, response) => {
    taken.push(`${request.url} ${JSON.stringify(request.headers)}`);
    response.end('<html>thanks</html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, taken };
}

describe('neither cookie nor password goes to another server', () => {
  test.each([
    ['the landing page', /^\/UserManagement\/home/, 'GET'],
    ['the sign-in, asking for the password again', /^\/sso\//, 'POST'],
    ['a request', /action=Delete/, 'POST'],
    ['a list', /\/soap\//, 'GET'],
  ])('%s sends on to it', async (_, at, method) => {
    for (const status of [301, 302, 303, 307, 308]) {
      const evil = await thief();
      const server = await landmark();
      server.addFault({ at, method, answer: redirect(`${evil.url}/sso/SSOServlet`, status) });
      const ran = await run(server, [LINES.user('BERG')]).catch((error: unknown) => error);
      expect(evil.taken).toEqual([]);
      expect(JSON.stringify(ran)).not.toContain('Request 1: done');
    }
  });

  test.each([
    '//evil.test/',
    'https://127.0.0.1@evil.test/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'http://[',
    '\\\\evil.test\\x',
  ])('to %s', async (place) => {
    const server = await landmark();
    server.addFault({ at: /^\/UserManagement\/home/, answer: redirect(place) });
    expect((await refusal(run(server, [LINES.user('BERG')]))).code).toBe('IPA-WEB-SIGN-IN-ELSEWHERE');
    expect(server.attempts()).toBe(0);
  });

  test('a circle of pages ends', async () => {
    const server = await landmark();
    server.addFault({ at: /^\/UserManagement\/home/, answer: redirect('/UserManagement/home?csk.gen=true') });
    expect((await refusal(run(server, [LINES.user('BERG')]))).code).toBe('IPA-WEB-SIGN-IN-FAILED');
  });

  test('a request that is to be sent once more (307) is not', async () => {
    const server = await landmark();
    server.addFault({
      at: /action=Delete/,
      times: 1,
      answer: redirect('/lmtstipa/LpaAdmin/lm?service=form&action=Create', 307),
    });
    const { lines } = await run(server, [LINES.user('BERG')]);
    expect(lines).toEqual([expect.stringMatching(/FAILED$|UNKNOWN$/)]);
    expect(
      server.requests.filter(({ path, method }) => method === 'POST' && path.includes('Create')),
    ).toEqual([]);
  });
});

describe('the cookies of a server', () => {
  const { address } = parseAddress('https://ipa.test:8443');
  const at = (path: string) => new URL(`https://ipa.test:8443${path}`);

  test('are given to no other host, port or scheme, whatever their domain', () => {
    const jar = new CookieJar(address);
    jar.take(at('/sso'), [
      'A=1; Domain=test; Path=/',
      'B=2; Domain=evil.test; Path=/',
      'C=3; Domain=.ipa.test; Path=/',
    ]);
    expect(jar.headerFor(at('/x'))).toBe('A=1; C=3');
    for (const other of [
      'https://ipa.test/',
      'http://ipa.test:8443/',
      'https://evil.test:8443/',
      'https://x.ipa.test:8443/',
    ]) {
      expect(jar.headerFor(new URL(other))).toBeNull();
      jar.take(new URL(other), ['D=4; Path=/']);
    }
    expect(jar.headerFor(at('/x'))).toBe('A=1; C=3');
  });

  test('go by their path and end when they are taken back', () => {
    const jar = new CookieJar(address);
    jar.take(at('/gen/home'), ['S=gen; Path=/gen', 'S=own', 'S=area; Path=/area', 'T=1; Path=/']);
    expect(jar.headerFor(at('/gen/home'))).toBe('S=own; T=1');
    expect(jar.headerFor(at('/area/x'))).toBe('S=area; T=1');
    expect(jar.headerFor(at('/areax'))).toBe('T=1');
    jar.take(at('/'), ['T=; Max-Age=0; Path=/', 'S=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/area']);
    expect(jar.headerFor(at('/area/x'))).toBeNull();
  });

  test.each([
    'Expires=Wed, 01 Jan 2020 00:00:00 GMT',
    'Expires=Wed, 01-Jan-20 00:00:00 GMT',
    'expires=Wed Jan  1 00:00:00 2020',
    'Expires=Thu, 01 Jan 1970 00:00:00 GMT',
    'Expires=Fri, 01 Jan 2100 00:00:00 GMT; Max-Age=0',
    'Max-Age=-1',
  ])('are taken back by %s', (end) => {
    const jar = new CookieJar(address);
    jar.take(at('/'), ['S=held; Path=/', 'T=stays; Path=/']);
    jar.take(at('/'), [`S=; Path=/; ${end}`]);
    expect(jar.headerFor(at('/'))).toBe('T=stays');
  });

  test('stay where their end is still to come or is no date, and go when it comes', () => {
    vi.useFakeTimers({ now: Date.parse('2030-06-01T12:00:00Z') });
    onTestFinished(() => void vi.useRealTimers());
    const jar = new CookieJar(address);
    jar.take(at('/'), [
      'A=1; Path=/; Expires=Sat, 01 Jun 2030 12:30:00 GMT',
      'B=2; Path=/; Max-Age=3600',
      'C=3; Path=/; Expires=soon',
      'D=4; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=60',
      'E=5; Path=/',
    ]);
    expect(jar.headerFor(at('/'))).toBe('A=1; B=2; C=3; D=4; E=5');
    vi.setSystemTime(Date.parse('2030-06-01T12:45:00Z'));
    expect(jar.headerFor(at('/'))).toBe('B=2; C=3; E=5');
    vi.setSystemTime(Date.parse('2030-06-01T13:45:00Z'));
    expect(jar.headerFor(at('/'))).toBe('C=3; E=5');
  });

  test.each([
    'test',
    'localhost',
    'local',
    'ipa',
    'ipa.test.',
    'ipa.corp.local',
    '127.0.0.1',
    '[::1]',
    'co.uk',
  ])('are kept for the host %s, whether they name it or not', (host) => {
    const url = new URL(`https://${host}:8443/gen/home`);
    const jar = new CookieJar(parseAddress(url.origin).address);
    jar.take(url, ['A=1; Path=/', `B=2; Path=/; Domain=${host.replace(/[[\]]/g, '')}`]);
    expect(jar.headerFor(url)).toBe('A=1; B=2');
  });

  test('hold nothing that splits a header, and are not kept without end', () => {
    const jar = new CookieJar(address);
    jar.take(at('/'), [
      'A=1\r\nX: y; Path=/',
      'B b=1; Path=/',
      `C=${'x'.repeat(5000)}; Path=/`,
      '=1',
      'D=a b; Path=/',
    ]);
    expect(jar.headerFor(at('/'))).toBeNull();
    jar.take(
      at('/'),
      Array.from({ length: 500 }, (_, n) => `N${n}=1; Path=/`),
    );
    expect(jar.headerFor(at('/'))!.split('; ')).toHaveLength(50);
  });

  test('that are for encrypted connections alone stay out of others', () => {
    const jar = new CookieJar(parseAddress('http://ipa.test').address);
    jar.take(new URL('http://ipa.test/'), ['A=1; Secure; Path=/', 'B=2; Path=/']);
    expect(jar.headerFor(new URL('http://ipa.test/'))).toBe('B=2');
  });
});

describe('what a server says stays what it says', () => {
  test.each([
    'x\nRequest 2: done',
    'x\r\nRequest 2: done',
    'x\u2028Request 2: done',
    'x\u0085Request 2: done',
    '\u001b[2K\u001b[1GRequest 2: done',
    'done',
    'x: done',
    'already there',
  ])('%j is no line of its own, nor a success', async (message) => {
    for (const answer of [
      json([{ message: `error ${message}` }]),
      page(`<p>error ${message}`),
      json({ exception: { message } }),
    ]) {
      const server = await landmark();
      server.addFault({ at: /_execute|action=Delete/, answer });
      const { lines } = await run(server, [LINES.actor('BERG', 'Bo', 'X', ''), LINES.user('BERG')]);
      expect(lines).toHaveLength(2);
      for (const [at, line] of lines.entries()) {
        expect(line).toMatch(new RegExp(`^Request ${at + 1}: .* (FAILED|UNKNOWN)$`));
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202e]/);
      }
    }
  });

  test('password and session are in no line, however the server gives them back', async () => {
    const server = await landmark();
    const echo = () =>
      `error ${server.password} ${encodeURIComponent(server.password)} ${server.sessionIds().join(' ')}`;
    await run(server, [LINES.userTask('AAKESSON', 'BUYER')]);
    for (const status of [200, 403, 500]) {
      server.addFault({
        at: /action=Delete/,
        times: 1,
        answer: {
          status,
          headers: { 'content-type': 'text/html' },
          get body() {
            return `<p>${'x '.repeat(100)}${echo()}</p>`;
          },
        },
      });
      const { lines, errors } = await run(server, [LINES.user('BERG')]);
      const said = JSON.stringify([lines, errors]);
      expect(said).toContain('FAILED');
      expect(said).not.toContain(server.password);
      for (const id of server.sessionIds().slice(-1)) expect(said).not.toContain(id);
    }
    server.addFault({
      at: /^\/sso\//,
      answer: page(`<p>${server.password}<input name="_ssoPass" value="${server.password}">`),
    });
    expect(JSON.stringify(await refusal(run(server, [LINES.user('BERG')])))).not.toContain(server.password);
  });

  test('a page that is made to be slow to read is not', async () => {
    const server = await landmark();
    for (const piece of ['<script', '<input name=', '<!--', '<', '&#', '<style>']) {
      server.addFault({ at: /action=Delete/, times: 1, answer: page(piece.repeat(400_000 / piece.length)) });
      const begun = performance.now();
      await run(server, [LINES.user('BERG')]);
      expect(performance.now() - begun).toBeLessThan(3000);
    }
  });
});

describe('a file becomes no other request', () => {
  const good = JSON.parse(LINES.user('BERG')) as Record<string, string>;
  const actor = JSON.parse(LINES.actor('BERG', 'Bo', 'Berg', '')) as Record<string, string>;
  const userTask = JSON.parse(LINES.userTask('BERG', 'BUYER')) as Record<string, string>;
  const changed = (line: object, change: object) => JSON.stringify({ ...line, ...change });

  test.each([
    ['another method', changed(good, { method: 'GET' })],
    ['another host', changed(good, { path: `http://evil.test${good.path}` })],
    ['a host in the path', changed(good, { path: `//evil.test${good.path}` })],
    ['another data area', changed(good, { path: good.path!.replaceAll('lmtstipa', 'lmprdipa') })],
    [
      'another data area in one place',
      changed(good, { path: good.path!.replace('dataarea=lmtstipa', 'dataarea=lmprdipa') }),
    ],
    ['another action', changed(good, { path: good.path!.replace('Delete', 'Create') })],
    ['more in the path', changed(good, { path: `${good.path}&action=Create` })],
    ['a path that climbs', changed(good, { path: `/x/..${good.path}` })],
    ['another type', changed(good, { type: 'text/plain' })],
    ['a second header in the type', changed(good, { type: `${good.type}\r\nX-Evil: 1` })],
    ['a header of its own', changed(good, { headers: { host: 'evil.test' } })],
    ['a second object', changed(good, { body: `${good.body}&PfiUserProfile=AAKESSON` })],
    ['another class', changed(good, { body: 'bto=PfiServer&PfiServer=X' })],
    ['fields in another order', changed(good, { body: 'PfiUserProfile=BERG&bto=PfiUserProfile' })],
    ['an unescaped value', changed(good, { body: 'bto=PfiUserProfile&PfiUserProfile=A B' })],
    ['a value twice escaped in part', changed(good, { body: 'bto=PfiUserProfile&PfiUserProfile=%41' })],
    ['an empty value', changed(good, { body: 'bto=PfiUserProfile&PfiUserProfile=' })],
    ['a line in a value', changed(good, { body: 'bto=PfiUserProfile&PfiUserProfile=A%0D%0AB' })],
    ['another type of task', changed(userTask, { body: userTask.body!.replace('TaskType=2', 'TaskType=1') })],
    ['an actor deleted', changed(actor, { body: actor.body!.replace('"Update"', '"Delete"') })],
    ['another form', changed(actor, { body: actor.body!.replace('DefaultActorForm', 'OtherForm') })],
    [
      'another field',
      changed(actor, { body: actor.body!.replace('ContactInfo_prd_EmailAddress', 'RunAsUser') }),
    ],
    [
      'a member twice',
      changed(actor, { body: actor.body!.replace('"Actor":', '"Actor":{"value":"lawson"},"Actor":') }),
    ],
    ['two actors', changed(actor, { body: actor.body!.replace('[{', '[{},{') })],
    ['a body of the other kind', changed(good, { body: actor.body })],
    ['an administrator deleted', LINES.user('M3srvadm')],
    ['an administrator changed', LINES.actor('LAWSON ', 'X', 'Y', '')],
    ['a task taken from an administrator', LINES.userTask('system', 'BUYER')],
    ['no JSON', 'POST / HTTP/1.1'],
    ['an empty line', ''],
    ['a list', `[${LINES.user('BERG')}]`],
  ])('%s is refused, and nothing of the file is sent', async (_, line) => {
    const server = await landmark();
    const error = await refusal(run(server, [LINES.userTask('AAKESSON', 'BUYER'), line]));
    expect(error).toMatchObject({
      code: 'IPA-WEB-FILE-REFUSED',
      details: { line: 2, file: 'environment-delete.jsonl' },
    });
    expect(server.requests).toEqual([]);
  });

  test.each(['A&bto=PfiTask', 'A=B', 'A%26B', 'A B+C', 'Ä/\\"\'<>', '../../x', 'A#B?C', 'A::B'])(
    'the id %j stays an id',
    async (user) => {
      const server = await landmark({ holds: { users: [{ user }, { user: 'A' }] } });
      const { lines } = await run(server, [LINES.user(user)], { readBack: false });
      expect(lines).toEqual(['Request 1: done']);
      expect(server.holds().users).toEqual([{ user: 'A' }]);
    },
  );
});
