import { describe, expect, it } from 'vitest';
import { guardCount, guardLimit } from '../../../../renderer/components/guard-words.ts';
import type { GuardVerdict } from '../../../../shared/target/guard-verdicts.ts';

const DELETES: GuardVerdict = {
  guard: 'deletes',
  of: 'people',
  count: 140,
  population: 1188,
  limit: { count: 100, percent: 5 },
  exceeded: true,
};

describe('a guard in words', () => {
  it('gives number, share and limit', () => {
    expect(guardCount(DELETES)).toBe(
      '140 people losing a user, an actor or roles, 11.8 % of the 1,188 in IPA.',
    );
    expect(guardCount({ ...DELETES, guard: 'updates' })).toBe(
      '140 people changed, 11.8 % of the 1,188 in IPA.',
    );
    expect(guardLimit(DELETES)).toBe('The limit is 100, or 5 %.');
  });

  it('gives no share of nothing, and no limit where there is none', () => {
    expect(guardCount({ ...DELETES, of: 'user-tasks', count: 1, population: 0 })).toBe(
      '1 user-task taken away.',
    );
    expect(guardLimit({ ...DELETES, limit: { count: null, percent: null } })).toBe('No limit.');
  });

  it('of the source wants a least, not a most', () => {
    const source = { ...DELETES, guard: 'source', count: 600, limit: { count: null, percent: 70 } } as const;
    expect(guardCount(source)).toBe('600 people in scope, 50.5 % of the 1,188 in IPA.');
    expect(guardLimit(source)).toBe('At least 70 % are expected.');
  });
});
