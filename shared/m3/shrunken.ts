import type { Shrunken } from '../contract/snapshot.ts';

export type RosterCounts = Readonly<Record<Shrunken['what'], number>>;

const WHAT: readonly Shrunken['what'][] = ['users', 'emails', 'roles', 'userRoles'];

/**
 * What was read in sharply smaller number than before. Nobody at all is always said, also where nothing was
 * read before.
 * @param before null where nothing was read before
 * @param askPercent fewer than this share of those before, in percent, are sharply fewer; 0 never asks about a smaller number
 */
export function findShrunken(
  now: RosterCounts,
  before: RosterCounts | null,
  askPercent: number,
): readonly Shrunken[] {
  if (before === null) return now.users === 0 ? [{ what: 'users', before: null, now: 0 }] : [];
  return WHAT.filter((what) => isShrunken(now[what], before[what], askPercent)).map((what) => ({
    what,
    before: before[what],
    now: now[what],
  }));
}

function isShrunken(now: number, before: number, askPercent: number): boolean {
  if (before === 0) return false;
  return now === 0 || now * 100 < before * askPercent;
}

const NAMES: Readonly<Record<Shrunken['what'], string>> = {
  users: 'users',
  emails: 'e-mails',
  roles: 'roles',
  userRoles: 'user-roles',
};

/** What shrank in words: `12 users, 8912 before`. */
export function describeShrunken(shrunken: readonly Shrunken[]): string {
  return shrunken
    .map(({ what, before, now }) => `${now} ${NAMES[what]}${before === null ? '' : `, ${before} before`}`)
    .join('; ');
}
