import { describe, expect, it } from 'vitest';
import { IPA_TYPES } from '../../../../../shared/targets/ipa/objects.ts';
import { findFields, IPA_FIELDS } from '../../../../../shared/targets/ipa/state/fields.ts';
import { recognizeList } from '../../../../../shared/targets/ipa/state/list-header.ts';
import { dateOf, objectMaker } from '../../../../../shared/targets/ipa/state/object-of.ts';

const list = (header: string) => {
  const found = recognizeList(header.split(','));
  return found === null ? null : [found.type, found.missing.map(({ field }) => field).join(' ')];
};

describe('columns by their names', () => {
  it('takes a name in any writing', () => {
    for (const column of [
      'PersonName.GivenName',
      'personname_givenname',
      'PersonName_prd_GivenName',
      'Given Name',
    ]) {
      expect(findFields('actor', ['x', column]).places.get('firstName')).toBe(1);
    }
  });

  it('prefers the likelier name, and gives no column to two fields', () => {
    const { places } = findFields('user-task', ['TASK', 'PFIUSERPROFILE', 'PFITASK_TASKNAME']);
    expect([...places]).toEqual([
      ['user', 1],
      ['task', 2],
    ]);
    expect(findFields('actor-identity', ['IDENTITY', 'ACTOR']).missing.map(({ field }) => field)).toEqual([
      'service',
    ]);
  });

  it('knows every field by its own name, so that the result of a query can be chosen as a file', () => {
    for (const type of IPA_TYPES) {
      expect(recognizeList(IPA_FIELDS[type].map(({ field }) => field))).toMatchObject({ type, missing: [] });
    }
  });
});

describe('lists by their header', () => {
  it.each([
    ['Service,Identity,ServiceType', 'identity'],
    ['Actor,PersonName.GivenName,PersonName.FamilyName,ContactInfo.EmailAddress', 'actor'],
    [' ACTOR ,FirstName,LastName,Email,Role', 'actor-role'],
    ['Actor,Service,Identity', 'actor-identity'],
    ['PfiUserProfile,Description', 'user'],
    ['User', 'user'],
    ['TaskName,Description,TaskType', 'task'],
    ['PfiTask.TaskName,PfiUserProfile,Description', 'user-task'],
  ])('%s', (header, type) => {
    expect(list(header)).toEqual([type, '']);
  });

  it('says what is missing of the list that comes nearest', () => {
    expect(list('Actor,FirstName,Email')).toEqual(['actor', 'lastName']);
    // What is not needed is left out, and not missing.
    expect(list('Actor,FirstName,LastName')).toEqual(['actor', '']);
  });

  it.each(['USID,TX40,USTA', 'USER,NAME,EMAIL', 'USER,ROLE', 'ROLE,DESCRIPTION', 'KUUSID,KUROLL', 'a,b'])(
    'does not take an extract of M3 or anything else for one: %s',
    (header) => {
      expect(list(header)).toBeNull();
    },
  );
});

describe('objects of rows', () => {
  it('takes off the padding and leaves the rest as it is', () => {
    const { places } = findFields('actor', ['ACTOR', 'FIRSTNAME', 'LASTNAME', 'EMAIL']);
    const make = objectMaker('actor', places);
    expect(make([' AB  ', '<b>', "O'Neil; DROP\n", ''])).toEqual({
      ...{ actor: 'AB', firstName: '<b>', lastName: "O'Neil; DROP", email: '' },
    });
    expect(make(['  ', 'a', 'b', ''])).toContain('the actor is empty');
    expect(make(['AB\u0000C', 'a', 'b', ''])).toContain('U+0000');
  });

  it.each([
    ['', '00000000'],
    ['0', '00000000'],
    ['00000000', '00000000'],
    ['1753-01-01', '00000000'],
    ['1900-01-01 00:00:00.000', '00000000'],
    ['20240131', '20240131'],
    ['2024-01-31', '20240131'],
    ['2024-01-31T00:00:00', '20240131'],
    ['01/31/2024', null],
    ['2024-13-01', null],
    ['202401', null],
  ])('reads the date %j', (text, date) => {
    expect(dateOf(text)).toBe(date);
  });
});
