import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../../../shared/targets/ipa/plan/operation.ts';
import { readRequest } from '../../../../../shared/targets/ipa/rehearse/requests-reader.ts';
import { requestWriter } from '../../../../../shared/targets/ipa/render/administration-requests.ts';
import { latin1, readRequests } from './reading.ts';

const AREA = 'lmtstipa';
const DELETE_PATH = '/lmtstipa/LpaAdmin/lm?service=form&action=Delete&dataarea=lmtstipa';
const FORM = 'application/x-www-form-urlencoded; charset=UTF-8';
const ACTOR_PATH = '/UserManagement/action/Actor._execute?csk.gen=true';
const JSON_TYPE = 'application/json; charset=UTF-8';

/** A line by hand: the writer is not asked. */
function line(more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    method: 'POST',
    path: DELETE_PATH,
    type: FORM,
    body: 'bto=PfiUserProfile&PfiUserProfile=ABERGSTR',
    ...more,
  });
}

const deletion = (body: string) => readRequest(line({ body }), AREA);

const FIELDS =
  '"Actor":{"value":"ABERGSTR"},"PersonName_prd_GivenName":{"value":"\\u00c5sa"},' +
  '"PersonName_prd_FamilyName":{"value":"Berg & Co"},"ContactInfo_prd_EmailAddress":{"value":""}';

function update(fields = FIELDS, name = 'Update', form = 'Actor.DefaultActorForm', more = ''): string {
  const body =
    `{"actionRequestArray":[{"dataView":{"fields":{${fields}}},"actionSpec":{"name":"${name}"}}${more}],` +
    `"form":"${form}"}`;
  return line({ path: ACTOR_PATH, type: JSON_TYPE, body });
}

describe('what a request asks for', () => {
  it.each([
    ['bto=PfiUserProfile&PfiUserProfile=ABERGSTR', { verb: 'user delete', user: 'ABERGSTR' }],
    [
      'bto=PfiUserProfile&PfiUserProfile=A%26action%3DCreate',
      { verb: 'user delete', user: 'A&action=Create' },
    ],
    ['bto=PfiTask&PfiTask.TaskName=B%C3%9CRO%20%2B%201', { verb: 'task delete', task: 'BÜRO + 1' }],
    ['PfiTask.TaskName=..%2F..%2Fgen&bto=PfiTask', { verb: 'task delete', task: '../../gen' }],
    [
      'bto=PfiUserTask&PfiTask.TaskName=APPROVER&PfiUserProfile=%F0%9F%99%82&PfiTask.TaskType=2',
      { verb: 'user-task delete', user: '🙂', task: 'APPROVER' },
    ],
  ])('reads %s', (body, command) => {
    expect(deletion(body)).toEqual(command);
  });

  it('reads the update of an actor', () => {
    expect(readRequest(update(), AREA)).toEqual({
      verb: 'actor update',
      actor: 'ABERGSTR',
      firstName: 'Åsa',
      lastName: 'Berg & Co',
      email: '',
    });
  });

  it('reads back whatever the writer writes, in chunks of any size', () => {
    const write = requestWriter(AREA);
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((value) => {
      return !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFFE\uFFFF]/u.test(value);
    });
    const about = { situation: 'different', subject: { kind: 'person', index: 0 } } as const;
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 1, max: 50 }), (id, other, name, chunkBytes) => {
        const actor = { actor: id, firstName: name, lastName: other, email: '' };
        const dates = { startDate: '00000000', stopDate: '00000000' };
        const operations = [
          { ...about, type: 'actor', action: 'update', before: actor, after: actor },
          {
            ...about,
            type: 'user-task',
            action: 'delete',
            before: { user: id, task: other, ...dates },
            after: null,
          },
          { ...about, type: 'user', action: 'delete', before: { user: id }, after: null },
          {
            ...about,
            type: 'task',
            action: 'delete',
            before: { task: other, description: name },
            after: null,
          },
        ] as Operation[];
        const file = latin1(operations.map((operation) => `${write(operation)}\r\n`).join(''));
        const read = readRequests(file, AREA, chunkBytes);
        expect(read.unreadable).toEqual([]);
        expect(read.lines).toEqual([1, 2, 3, 4]);
        expect(read.commands).toEqual([
          { verb: 'actor update', ...actor },
          { verb: 'user-task delete', user: id, task: other },
          { verb: 'user delete', user: id },
          { verb: 'task delete', task: other },
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a request that cannot be read for sure', () => {
  it.each([
    ['another data area', `/lmprdipa/LpaAdmin/lm?service=form&action=Delete&dataarea=lmprdipa`],
    ['another data area in one place', `/lmtstipa/LpaAdmin/lm?service=form&action=Delete&dataarea=lmprdipa`],
    ['steps upwards', `/lmtstipa/../lmtstipa/LpaAdmin/lm?service=form&action=Delete&dataarea=lmtstipa`],
    ['encoded steps upwards', `/%2e%2e${DELETE_PATH}`],
    ['another action', '/lmtstipa/LpaAdmin/lm?service=form&action=Create&dataarea=lmtstipa'],
    ['a parameter more', `${DELETE_PATH}&action=Create`],
    ['a host', `http://evil.example${DELETE_PATH}`],
    ['two slashes', `/${DELETE_PATH}`],
    ['a fragment', `${DELETE_PATH}#`],
    ['a line end', `${DELETE_PATH}\r\nHost: evil`],
    ['another object of gen', '/UserManagement/action/Identity._execute?csk.gen=true'],
  ])('refuses a path with %s', (_, path) => {
    expect(readRequest(line({ path }), AREA)).toMatch(/path/);
  });

  it.each([
    ['a field twice', 'bto=PfiUserProfile&PfiUserProfile=A&PfiUserProfile=B', /twice/],
    ['the class twice', 'bto=PfiUserProfile&bto=PfiTask&PfiUserProfile=A', /twice/],
    ['a field more', 'bto=PfiUserProfile&PfiUserProfile=A&PfiTask.TaskName=B', /not those/],
    ['a field less', 'bto=PfiUserTask&PfiTask.TaskName=A&PfiUserProfile=B', /not those/],
    ['no class', 'PfiUserProfile=A', /business class/],
    ['another class', 'bto=PfiFlow&PfiFlow=A', /business class/],
    [
      'another type of task',
      'bto=PfiUserTask&PfiTask.TaskName=A&PfiUserProfile=B&PfiTask.TaskType=1',
      /type/,
    ],
    ['a plus', 'bto=PfiUserProfile&PfiUserProfile=A+B', /encoded/],
    ['a space', 'bto=PfiUserProfile&PfiUserProfile=A B', /encoded/],
    ['an equals sign', 'bto=PfiUserProfile&PfiUserProfile=A=B', /encoded/],
    ['a letter beyond ASCII', 'bto=PfiUserProfile&PfiUserProfile=Ä', /encoded/],
    ['a percent sign alone', 'bto=PfiUserProfile&PfiUserProfile=100%', /encoded/],
    ['half an escape', 'bto=PfiUserProfile&PfiUserProfile=%4', /encoded/],
    ['an encoded name', 'bto=PfiUserProfile&%50fiUserProfile=A', /encoded/],
    ['an ampersand at the end', 'bto=PfiUserProfile&PfiUserProfile=A&', /encoded/],
    ['bytes of ISO-8859-1', 'bto=PfiUserProfile&PfiUserProfile=%C4', /UTF-8/],
    ['a long form of a slash', 'bto=PfiUserProfile&PfiUserProfile=%C0%AF', /UTF-8/],
    ['half a character', 'bto=PfiUserProfile&PfiUserProfile=%ED%A0%80', /UTF-8/],
    ['a line end', 'bto=PfiUserProfile&PfiUserProfile=A%0D%0A', /U\+000D/],
    ['a NUL', 'bto=PfiUserProfile&PfiUserProfile=A%00', /U\+0000/],
    ['a direction override', 'bto=PfiUserProfile&PfiUserProfile=%E2%80%AEA', /U\+202E/],
    ['an empty id', 'bto=PfiUserProfile&PfiUserProfile=', /empty/],
    ['nothing', '', /encoded/],
  ])('refuses a form with %s', (_, body, reason) => {
    expect(deletion(body)).toMatch(reason);
  });

  it.each([
    ['a field twice', update(`${FIELDS},"Actor":{"value":"SYSTEM"}`), /twice/],
    ['a field more', update(`${FIELDS},"Disabled":{"value":"true"}`), /update of one actor/],
    ['a field less', update('"Actor":{"value":"A"}'), /update of one actor/],
    ['another action', update(FIELDS, 'Delete'), /update of one actor/],
    ['another form', update(FIELDS, 'Update', 'Identity().CompositeIdentityForm'), /update of one actor/],
    ['two actions', update(FIELDS, 'Update', 'Actor.DefaultActorForm', ',{}'), /update of one actor/],
    ['a field that is no text', update(FIELDS.replace('"ABERGSTR"', '1')), /JSON/],
    ['a field of two parts', update(FIELDS.replace('{"value":"ABERGSTR"}', '["ABERGSTR"]')), /one actor/],
    ['half a character', update(FIELDS.replace('\\u00c5', '\\ud800')), /U\+D800/],
    ['a blank between its parts', update(FIELDS.replace(',', ', ')), /JSON/],
    ['an empty actor', update(FIELDS.replace('ABERGSTR', '')), /empty/],
    ['a line end in a name', update(FIELDS.replace('\\u00c5', '\\n')), /U\+000A/],
    ['the type of a form', update().replace(JSON_TYPE, FORM), /type/],
  ])('refuses an update with %s', (_, text, reason) => {
    expect(readRequest(text, AREA)).toMatch(reason);
  });

  it.each([
    ['a key twice', line().replace('{"method"', `{"path":"/evil","method"`), /twice/],
    ['a key more', line({ headers: 'x' }), /exactly/],
    ['a key less', line({ type: undefined }), /exactly/],
    ['a body that is no text', line({ body: {} }), /exactly/],
    ['another method', line({ method: 'DELETE' }), /method/],
    ['a list round it', `[${line()}]`, /exactly/],
    ['two objects', line() + line(), /behind the end/],
    ['a blank behind', `${line()} `, /behind the end/],
    ['no JSON', '# comment', /JSON/],
    ['nothing', '', /JSON/],
    ['a number', '{"method":1}', /JSON/],
    ['a raw control character', line().replace('ABERGSTR', 'A\u0001'), /JSON/],
    ['a wrong escape', line().replace('ABERGSTR', '\\x41'), /JSON/],
    ['brackets without end', '['.repeat(100_000), /nested/],
  ])('refuses a line with %s', (_, text, reason) => {
    expect(readRequest(text, AREA)).toMatch(reason);
  });

  it('says nothing of the line in its reason', () => {
    for (const text of [
      line({ path: '/evil' }),
      line({ method: 'evil' }),
      line({ body: 'bto=evil' }),
      line({ evil: 'x' }),
      update(`${FIELDS},"evil":{"value":""}`),
      'evil',
    ]) {
      expect(readRequest(text, AREA)).toEqual(expect.any(String));
      expect(readRequest(text, AREA)).not.toContain('evil');
    }
  });
});

describe('the lines of a file of requests', () => {
  it('goes on behind a bad line and counts it', () => {
    const read = readRequests(latin1(`${line()}\r\nbad\r\n${line()}\r\n`), AREA);
    expect(read.lines).toEqual([1, 3]);
    expect(read.unreadable.map(({ line: number }) => number)).toEqual([2]);
  });

  it.each([
    ['a line feed alone', `${line()}\n${line()}\r\n`, /CRLF/],
    ['no end of the last line', line(), /CRLF/],
    ['two requests on a line', `${line()}\r${line()}\r\n`, /behind the end/],
    ['a byte order mark', `\xef\xbb\xbf${line()}\r\n`, /US-ASCII/],
    ['a letter beyond ASCII', `${line({ body: 'bto=PfiTask&PfiTask.TaskName=\xc4' })}\r\n`, /US-ASCII/],
  ])('refuses %s', (_, text, reason) => {
    const read = readRequests(latin1(text), AREA);
    expect(read.unreadable[0]?.reason).toMatch(reason);
  });
});
