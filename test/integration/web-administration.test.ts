import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../electron/engine/net/certificate.ts';
import { WebAdministration } from '../../electron/engine/targets/ipa/web-administration/web-administration.ts';
import { NO_ACCESS } from '../../shared/environment/access.ts';
import { DEFAULT_M3_SOURCE } from '../../shared/m3/m3-source.ts';
import { page } from '../stand-ins/web-administration/reply.ts';
import {
  accessTo,
  HOLDS,
  LINES,
  landmark,
  refusal,
  requestFile,
  run,
  webEnvironment,
} from '../support/web-administration.ts';

const EVERYTHING = [
  LINES.actor('AAKESSON', 'Åsa', 'Öberg-Åkesson', 'asa@new.test'),
  LINES.userTask('AAKESSON', 'BUYER'),
  LINES.userTask('AAKESSON', 'SELLER'),
  LINES.user('AAKESSON'),
  LINES.task('BUYER'),
];

describe('a file of requests', () => {
  test.each([true, false])('is done line by line, one after the other (read back: %s)', async (readBack) => {
    const server = await landmark();
    const { end, lines, errors } = await run(server, EVERYTHING, { readBack });
    expect(lines).toEqual([1, 2, 3, 4, 5].map((number) => `Request ${number}: done`));
    expect(end).toEqual({ ended: 'exit', exitCode: 0 });
    expect(errors).toEqual([]);
    const { actors, users, tasks, userTasks } = server.holds();
    expect(actors[0]).toEqual({
      actor: 'AAKESSON',
      firstName: 'Åsa',
      lastName: 'Öberg-Åkesson',
      email: 'asa@new.test',
    });
    expect(users).toEqual([{ user: 'BERG' }]);
    expect(tasks.map(({ task }) => task)).toEqual(['SELLER', 'APPROVE']);
    expect(userTasks).toEqual([HOLDS.userTasks[2]]);
    expect(server.mostAtOnce()).toBe(1);
    expect(server.attempts()).toBe(1);
  });

  test('reads back the user-tasks of a person by one question', async () => {
    const server = await landmark();
    await run(server, EVERYTHING);
    const asked = server.requests.filter(
      ({ path }) => path.includes('PfiUserTask') && path.includes('_filter'),
    );
    // Once before the first, to see that the filter finds something; once for both.
    expect(asked).toHaveLength(2);
  });

  test('says of each what IPA refuses, and goes on', async () => {
    const server = await landmark({
      holds: { ...HOLDS, pendingWork: ['BERG'], userTasks: [HOLDS.userTasks[0]] } as never,
    });
    for (const readBack of [true, false]) {
      const { lines, end } = await run(
        server,
        [
          LINES.task('BUYER'),
          LINES.user('AAKESSON'),
          LINES.user('BERG'),
          LINES.actor('BERG', 'Bo', '', ''),
          LINES.actor('NOBODY', 'No', 'Body', ''),
        ],
        { readBack },
      );
      expect(lines).toHaveLength(5);
      expect(lines[0]).toMatch(
        /^Request 1: .*PfiTask BUYER cannot be deleted: PfiUserTask records exist.* FAILED$/,
      );
      expect(lines[1]).toMatch(/^Request 2: .*AAKESSON cannot be deleted: PfiUserTask.* FAILED$/);
      expect(lines[2]).toMatch(/^Request 3: .*pending work units.* FAILED$/);
      expect(lines[3]).toMatch(/^Request 4: .*Field Family Name is required.* FAILED$/);
      expect(lines[4]).toMatch(/^Request 5: .*Actor NOBODY does not exist.* FAILED$/);
      expect(end.exitCode).toBe(1);
    }
  });

  test('says what was not there any more, where the list can be trusted', async () => {
    const server = await landmark({ holds: { users: [{ user: 'BERG' }] } });
    const { lines } = await run(server, [LINES.user('BERG'), LINES.user('GONE')]);
    // BERG shows that the filter finds users.
    expect(lines).toEqual(['Request 1: done', 'Request 2: already there']);
  });

  test('an empty one signs in nowhere', async () => {
    const server = await landmark();
    expect(await run(server, [])).toMatchObject({ end: { exitCode: 0 }, lines: [] });
    expect(server.requests).toEqual([]);
  });
});

describe('an answer is not believed', () => {
  test('where reading back shows that nothing was done', async () => {
    const server = await landmark();
    server.addFault({ at: /action=Delete/, answer: page('<html>Deleted') });
    server.addFault({
      at: /Actor\._execute/,
      answer: { status: 200, headers: {}, body: '[{"message":"Updated"}]' },
    });
    const { lines } = await run(server, [LINES.user('BERG'), LINES.actor('BERG', 'X', 'Y', '')]);
    expect(lines[0]).toMatch(/^Request 1: Read back, it is not so.* The answer was: Deleted FAILED$/);
    expect(lines[1]).toMatch(/^Request 2: Read back, it is not so.* FAILED$/);
  });

  test('nor where it is of a failure, and reading back shows that it was done', async () => {
    const server = await landmark();
    server.addFault({ at: /action=Delete/, done: true, answer: page('<html>Bad gateway', 502) });
    const { lines } = await run(server, [LINES.userTask('AAKESSON', 'BUYER')]);
    expect(lines).toEqual(['Request 1: done']);
    expect(server.holds().userTasks).toHaveLength(2);
  });

  test('without data REST nobody knows, but for what says that it failed', async () => {
    const server = await landmark({ dataRest: { lists: 'off' } });
    const { lines, end } = await run(server, [
      LINES.actor('BERG', 'Bo', 'Björk', ''),
      LINES.user('BERG'),
      LINES.user('AAKESSON'),
    ]);
    expect(lines[0]).toMatch(
      /^Request 1: Actor BERG Updated \(reading back: .*no list of Actor.*\) UNKNOWN$/,
    );
    expect(lines[1]).toMatch(/^Request 2: .*PfiUserProfile BERG cannot be deleted.* FAILED$/);
    expect(end.exitCode).toBe(1);
    // It is asked for once in gen and once in the data area, not for each request.
    expect(server.requests.filter(({ path }) => path.includes('/soap/classes/Actor/'))).toHaveLength(2);
  });

  test('a filter that finds nothing ever makes no delete a success', async () => {
    const server = await landmark({ dataRest: { filters: false } });
    server.addFault({ at: /action=Delete/, answer: page('<html>Deleted') });
    const { lines } = await run(server, [LINES.user('BERG'), LINES.userTask('AAKESSON', 'BUYER')]);
    expect(lines).toEqual([
      expect.stringMatching(/^Request 1: .*UNKNOWN$/),
      expect.stringMatching(/^Request 2: .*UNKNOWN$/),
    ]);
  });

  test('actors of which nobody knows do not hold a run up, deletes do', async () => {
    const server = await landmark({ dataRest: { lists: 'off' } });
    expect((await run(server, [LINES.actor('BERG', 'Bo', 'Björk', '')])).end.exitCode).toBe(0);
    expect((await run(server, [LINES.userTask('BERG', 'APPROVE')])).end.exitCode).toBe(1);
  });

  test.each([401, 403, 404, 500, 503])('HTTP %i is a failure', async (status) => {
    const server = await landmark();
    server.addFault({ at: /action=Delete/, answer: page('<html><body>Not <b>now</b>', status) });
    for (const readBack of [true, false]) {
      const { lines } = await run(server, [LINES.user('BERG')], { readBack });
      expect(lines).toEqual([`Request 1: HTTP ${status}: Not now FAILED`]);
    }
  });

  test('an exception is a failure, anything unexpected is unknown', async () => {
    const server = await landmark();
    const answers = ['{"exception":{"message":"No such action"}}', '{"x":1}', 'null', ''];
    for (const body of answers)
      server.addFault({ at: /Actor\._execute/, times: 1, answer: { status: 200, headers: {}, body } });
    const lines = answers.map((_, at) => LINES.actor('BERG', 'Bo', `N${at}`, ''));
    const ran = await run(server, lines, { readBack: false });
    expect(ran.lines[0]).toBe('Request 1: No such action FAILED');
    for (const line of ran.lines.slice(1)) expect(line).toMatch(/unexpected answer.* UNKNOWN$/);
  });

  test('an id that is a word of failures does not make one, nor hide one', async () => {
    const tasks = [{ task: 'ERROR', description: 'Invalid', type: '2' }];
    const server = await landmark({ holds: { tasks } });
    expect((await run(server, [LINES.task('ERROR')])).lines).toEqual(['Request 1: done']);
    const again = await landmark({ holds: { tasks } });
    expect((await run(again, [LINES.task('ERROR')], { readBack: false })).lines[0]).toMatch(/UNKNOWN$/);
  });
});

describe('signing in', () => {
  test('once for several files, and beforehand by a check', async () => {
    const server = await landmark();
    const environment = webEnvironment(server);
    const tool = new WebAdministration(environment, accessTo(environment, server.password));
    await tool.check(new AbortController().signal);
    const watch = { onLine: () => {}, signal: new AbortController().signal };
    await tool.administration(requestFile(LINES.userTask('AAKESSON', 'BUYER')), watch);
    await tool.administration(requestFile(LINES.userTask('AAKESSON', 'SELLER')), watch);
    expect(server.attempts()).toBe(1);
    expect(server.holds().userTasks).toEqual([HOLDS.userTasks[2]]);
  });

  test('a wrong password is refused once, and not tried again', async () => {
    const server = await landmark();
    const environment = webEnvironment(server);
    const tool = new WebAdministration(environment, accessTo(environment, 'wrong'));
    const watch = { onLine: () => {}, signal: new AbortController().signal };
    for (const work of [
      () => tool.check(new AbortController().signal),
      () => tool.administration(requestFile(LINES.user('BERG')), watch),
    ]) {
      const error = await refusal(work());
      expect(error).toMatchObject({ code: 'IPA-WEB-SIGN-IN-REFUSED', details: { user: 'admin' } });
      expect(error.original).toContain('The user or password is not valid');
    }
    expect(server.attempts()).toBe(1);
    expect(server.holds().users).toHaveLength(2);
  });

  test('again where the session is over, without a request lost or done twice', async () => {
    const server = await landmark({ uses: 4 });
    const { lines, end } = await run(server, EVERYTHING);
    expect(lines).toEqual([1, 2, 3, 4, 5].map((number) => `Request ${number}: done`));
    expect(end.exitCode).toBe(0);
    expect(server.attempts()).toBeGreaterThan(1);
  });

  test('a server that asks for it always is left after one more time', async () => {
    const server = await landmark();
    const form = '<html><form><input type=password name=_ssoPass></form>';
    server.addFault({ at: /action=Delete/, answer: page(form) });
    const { lines, errors, end } = await run(server, [LINES.user('BERG'), LINES.user('AAKESSON')]);
    expect(lines[0]).toMatch(/asks to sign in for request 1.* FAILED$/);
    expect(lines[1]).toBe('Request 2: not sent');
    expect(errors).toHaveLength(1);
    expect(end).toEqual({ ended: 'exit', exitCode: 1 });
    expect(server.attempts()).toBe(2);
  });

  test('a password that changes in the middle ends it, and is not tried again', async () => {
    const server = await landmark();
    server.addFault({ at: /action=Delete/, times: 1, answer: page('<input name="_ssoPass">') });
    server.addFault({
      at: /^\/sso\//,
      method: 'POST',
      answer: page('<form>Wrong <input name="_ssoPass"></form>'),
    });
    const environment = webEnvironment(server);
    const tool = new WebAdministration(environment, accessTo(environment, server.password));
    const error = await refusal(tool.check(new AbortController().signal));
    expect(error.code).toBe('IPA-WEB-SIGN-IN-REFUSED');
    expect(server.attempts()).toBe(0);
  });

  test('where no form is there is said so', async () => {
    const server = await landmark();
    server.addFault({ at: /^\/sso\//, answer: page('<html>404', 404) });
    expect((await refusal(run(server, [LINES.user('BERG')]))).code).toBe('IPA-WEB-SIGN-IN-FAILED');
  });

  test('settings that lack something call nobody', () => {
    const environment = webEnvironment({ url: 'https://ipa', user: 'admin' });
    for (const [change, code] of [
      [{ url: '' }, 'IPA-WEB-SETTINGS-INCOMPLETE'],
      [{ user: '' }, 'IPA-WEB-SETTINGS-INCOMPLETE'],
      [{ url: 'https://ipa/lmtstipa' }, 'IPA-WEB-ADDRESS-INVALID'],
      [{ url: 'ftp://ipa' }, 'API-ADDRESS-INVALID'],
      [{}, 'SECRET-NONE'],
    ] as const) {
      const web = { ...environment.ipa.web, ...change };
      const made = () =>
        new WebAdministration({ ...environment, ipa: { ...environment.ipa, web } }, NO_ACCESS);
      expect(made).toThrow(expect.objectContaining({ error: expect.objectContaining({ code }) }));
    }
  });
});

describe('trouble on the way', () => {
  test('a silent server: that request is unknown, the rest not sent', async () => {
    const server = await landmark();
    server.addFault({ at: /action=Delete/, done: false, answer: 'silence' });
    const { lines, errors, end } = await run(server, [LINES.user('BERG'), LINES.task('BUYER')], {
      silenceTimeoutS: 1,
    });
    expect(lines).toEqual([
      expect.stringMatching(/^Request 1: .*silent for 1 s.* UNKNOWN$/),
      'Request 2: not sent',
    ]);
    expect(errors[0]).toContain('The administration was left');
    expect(end).toEqual({ ended: 'exit', exitCode: 1 });
  });

  test('a lost connection is never an occasion to send it again; reading back tells', async () => {
    const server = await landmark();
    server.addFault({ at: /action=Delete/, done: true, answer: 'cut' });
    const { lines } = await run(server, [LINES.userTask('AAKESSON', 'BUYER'), LINES.task('SELLER')]);
    expect(lines).toEqual(['Request 1: done', 'Request 2: not sent']);
    expect(server.requests.filter(({ path }) => path.includes('action=Delete'))).toHaveLength(1);
  });

  test('a lost connection without reading back', async () => {
    const server = await landmark();
    server.addFault({ at: /action=Delete/, done: true, answer: 'cut' });
    const { lines } = await run(server, [LINES.userTask('AAKESSON', 'BUYER')], { readBack: false });
    expect(lines).toEqual([expect.stringMatching(/^Request 1: .*broke the connection.* UNKNOWN$/)]);
  });

  test('a cancel ends it at once, within a request', async () => {
    const server = await landmark();
    const cancel = new AbortController();
    server.addFault({ at: /action=Delete/, answer: 'silence' });
    const ended = run(server, [LINES.user('BERG'), LINES.task('BUYER')], {
      signal: cancel.signal,
      silenceTimeoutS: 60,
    });
    await expect.poll(() => server.requests.some(({ path }) => path.includes('action=Delete'))).toBe(true);
    cancel.abort();
    const { end, lines } = await ended;
    expect(end).toEqual({ ended: 'killed', exitCode: null });
    expect(lines).toEqual([expect.stringMatching(/^Request 1: .* UNKNOWN$/)]);
  });

  test('a cancel before it begins, or while it signs in, sends nothing', async () => {
    const server = await landmark();
    expect((await run(server, [LINES.user('BERG')], { signal: AbortSignal.abort() })).end.ended).toBe(
      'killed',
    );
    expect(server.requests).toEqual([]);
    server.addFault({ at: /^\/sso\//, answer: 'silence' });
    const cancel = new AbortController();
    const ended = run(server, [LINES.user('BERG')], { signal: cancel.signal, silenceTimeoutS: 60 });
    await expect.poll(() => server.requests.length).toBeGreaterThan(1);
    cancel.abort();
    expect(await ended).toEqual({ end: { ended: 'killed', exitCode: null }, lines: [], errors: [] });
  });

  test('a server that is not there sends nothing', async () => {
    const server = await landmark();
    await server.close();
    expect((await refusal(run(server, [LINES.user('BERG')]))).code).toBe('API-PORT-REFUSED');
  });
});

describe('over TLS', () => {
  test('an authority or a fingerprint that is trusted is taken, nobody else is sent anything', async () => {
    const server = await landmark({ tls: true });
    const { trust } = DEFAULT_M3_SOURCE.api;
    const pin = fingerprintOf(new X509Certificate(server.certificate!));
    const chosen = { ...trust, by: 'authority', authorityPem: server.ca!, authorityName: 'ca.pem' } as const;
    expect((await run(server, [LINES.userTask('AAKESSON', 'BUYER')], { trust: chosen })).lines).toEqual([
      'Request 1: done',
    ]);
    const pinned = { ...trust, by: 'pin', pin } as const;
    expect((await run(server, [LINES.userTask('AAKESSON', 'SELLER')], { trust: pinned })).lines).toEqual([
      'Request 1: done',
    ]);
    const before = server.requests.length;
    expect((await refusal(run(server, [LINES.user('BERG')]))).code).toBe('TLS-AUTHORITY-UNKNOWN');
    expect(server.requests).toHaveLength(before);
  });
});
