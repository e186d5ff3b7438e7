import { describe, expect, it } from 'vitest';
import { describeShrunken, findShrunken, type ReadKinds } from '../../../shared/m3/shrunken.ts';

const counts = (users: number, emails = 10, roles = 10, userRoles = 10) => ({
  users,
  emails,
  roles,
  userRoles,
});

describe('findShrunken', () => {
  it.each([
    [80, []],
    [79, [{ what: 'users', before: 100, now: 79 }]],
    [0, [{ what: 'users', before: 100, now: 0 }]],
    [101, []],
  ])('asks where of 100 users fewer than 80 percent are left: %i', (now, expected) => {
    expect(findShrunken(counts(now), counts(100), 80)).toEqual(expected);
  });

  it('asks at nobody where nothing was read before, and at none of something also with 0 percent', () => {
    expect(findShrunken(counts(0), null, 80)).toEqual([{ what: 'users', before: null, now: 0 }]);
    expect(findShrunken(counts(1, 0, 0, 0), null, 80)).toEqual([]);
    expect(findShrunken(counts(1, 0), counts(100), 0)).toEqual([{ what: 'emails', before: 10, now: 0 }]);
  });

  it('has nothing to miss where nothing was', () => {
    expect(findShrunken(counts(5, 0, 0, 0), counts(5, 0, 0, 0), 80)).toEqual([]);
  });

  const kinds = (now: ReadKinds['now'], before: ReadKinds['before'] = []): ReadKinds => ({ now, before });
  const ALL = ['users', 'emails', 'roles', 'user-roles'] as const;

  it('asks about an extract that is there for the first time, and empty', () => {
    const none = { before: null, now: 0 };
    expect(findShrunken(counts(5, 0, 3, 0), null, 80, kinds(ALL))).toEqual([
      { what: 'emails', ...none },
      { what: 'userRoles', ...none },
    ]);
    expect(findShrunken(counts(5, 0, 3, 0), null, 80, kinds(['users', 'roles']))).toEqual([]);
    expect(findShrunken(counts(0, 0, 0, 0), null, 80, kinds(ALL))).toEqual([{ what: 'users', ...none }]);
    const before = kinds(['users', 'emails'], ['users']);
    expect(findShrunken(counts(5, 0), counts(5, 0), 80, before)).toEqual([{ what: 'emails', ...none }]);
  });

  it('asks about an empty extract once', () => {
    expect(findShrunken(counts(5, 0), counts(5, 0), 80, kinds(ALL, ALL))).toEqual([]);
    expect(findShrunken(counts(5, 0), counts(5, 2), 80, kinds(ALL, ALL))).toEqual([
      { what: 'emails', before: 2, now: 0 },
    ]);
  });

  it('says so in words', () => {
    const shrunken = findShrunken(counts(5, 0, 1), counts(5, 0, 10), 80, kinds(ALL, ['users', 'roles']));
    expect(describeShrunken(shrunken)).toBe('no e-mails came; 1 roles, 10 before');
  });
});
