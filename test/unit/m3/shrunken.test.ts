import { describe, expect, it } from 'vitest';
import { findShrunken } from '../../../shared/m3/shrunken.ts';

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
});
