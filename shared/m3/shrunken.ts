import type { ExtractKind } from './extracts.ts';

/** Something of which sharply fewer were read than before, or none at all. */
export interface Shrunken {
  readonly what: 'users' | 'emails' | 'roles' | 'userRoles';
  /** null where it was not read before, or nothing was: then `now` is 0. */
  readonly before: number | null;
  readonly now: number;
}

export type RosterCounts = Readonly<Record<Shrunken['what'], number>>;

const WHAT: readonly Shrunken['what'][] = ['users', 'emails', 'roles', 'userRoles'];

const WHAT_OF: Readonly<Record<ExtractKind, Shrunken['what']>> = {
  users: 'users',
  emails: 'emails',
  roles: 'roles',
  'user-roles': 'userRoles',
};

/** Which extracts there were, whatever they held. */
export interface ReadKinds {
  readonly now: readonly ExtractKind[];
  readonly before: readonly ExtractKind[];
}

const NO_KINDS: ReadKinds = { now: [], before: [] };

/**
 * What was read in sharply smaller number than before. Nobody at all is always said, also where nothing was
 * read before; so is an extract that was read for the first time and is empty, since it says that nobody has any.
 * @param before null where nothing was read before
 * @param askPercent fewer than this share of those before, in percent, are sharply fewer; 0 never asks about a smaller number
 */
export function findShrunken(
  now: RosterCounts,
  before: RosterCounts | null,
  askPercent: number,
  kinds: ReadKinds = NO_KINDS,
): readonly Shrunken[] {
  if (now.users === 0 && before === null) return [{ what: 'users', before: null, now: 0 }];
  const firstAndEmpty = kinds.now.filter((kind) => !kinds.before.includes(kind)).map((kind) => WHAT_OF[kind]);
  return WHAT.flatMap((what): Shrunken[] => {
    const found = now[what];
    if (before !== null && isShrunken(found, before[what], askPercent)) {
      return [{ what, before: before[what], now: found }];
    }
    return found === 0 && firstAndEmpty.includes(what) ? [{ what, before: null, now: 0 }] : [];
  });
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

/** What shrank in words: `12 users, 8912 before`, `no e-mails came`. */
export function describeShrunken(shrunken: readonly Shrunken[]): string {
  return shrunken
    .map(({ what, before, now }) =>
      before === null ? `no ${NAMES[what]} came` : `${now} ${NAMES[what]}, ${before} before`,
    )
    .join('; ');
}
