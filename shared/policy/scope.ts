import { idKey } from '../base/id-key.ts';
import { NO_REMARKS, type Remark, remark } from '../base/remark.ts';
import { ACTIVE_STATUS } from '../m3/extracts.ts';
import type { M3User, Roster } from '../m3/roster.ts';
import { isUnknown } from '../m3/unknown-values.ts';
import type { ScopePolicy } from './policy.ts';

export interface ScopeDecision {
  readonly inScope: boolean;
  /** `rule`: the policy's rule says so. `include`, `exclude`: taken in or left out by hand. */
  readonly by: 'rule' | 'include' | 'exclude';
  readonly findings: readonly Remark[];
}

type ScopeRoster = Pick<Roster, 'users' | 'emails' | 'roles' | 'userRoles' | 'unknown'>;
type Rule = (userIndex: number) => ScopeDecision;

// Shared, because a million people get one of five answers.
const IN: ScopeDecision = { inScope: true, by: 'rule', findings: NO_REMARKS };
const OUT: ScopeDecision = { inScope: false, by: 'rule', findings: NO_REMARKS };
const UNKNOWN: ScopeDecision = { inScope: false, by: 'rule', findings: [remark('USER-STATUS-UNKNOWN')] };
const INCLUDED: ScopeDecision = { inScope: true, by: 'include', findings: NO_REMARKS };
const EXCLUDED: ScopeDecision = { inScope: false, by: 'exclude', findings: NO_REMARKS };

/**
 * Says of a user (index into Roster.users) whether it is in scope. What was excluded by hand is out, what was
 * included by hand is in, and the rule decides about the rest. Under `active` a user without a status is out,
 * with USER-STATUS-UNKNOWN; under a filter one whose value is there and not known, with USER-VALUE-UNKNOWN.
 */
export function makeScope(policy: ScopePolicy, roster: ScopeRoster): Rule {
  const rule = RULES[policy.rule](policy, roster);
  if (policy.include.length === 0 && policy.exclude.length === 0) return rule;
  const include = new Set(policy.include.map(idKey));
  const exclude = new Set(policy.exclude.map(idKey));
  return (userIndex) => {
    const key = idKey(roster.users[userIndex]!.id);
    if (exclude.has(key)) return EXCLUDED;
    return include.has(key) ? INCLUDED : rule(userIndex);
  };
}

const RULES: Record<ScopePolicy['rule'], (policy: ScopePolicy, roster: ScopeRoster) => Rule> = {
  all: () => () => IN,
  active:
    (_, { users }) =>
    (userIndex) =>
      ofStatus(users[userIndex]!.status.trim()),
  roles: (policy, roster) => withRoles(policy.roles, roster),
  list: (policy, { users }) => {
    const list = new Set(policy.list.map(idKey));
    return (userIndex) => (list.has(idKey(users[userIndex]!.id)) ? IN : OUT);
  },
  filter: (policy, roster) => {
    const matches = makeMatcher(policy.filter);
    const { field } = policy.filter;
    const valuesOf = valuesReader(field, roster);
    const decide = (userIndex: number) => (matches(valuesOf(userIndex)) ? IN : OUT);
    const { unknown } = roster;
    if (unknown === undefined || field === 'user') return decide;
    const left: ScopeDecision = {
      inScope: false,
      by: 'rule',
      findings: [remark('USER-VALUE-UNKNOWN', { field })],
    };
    return (userIndex) => (isUnknown(unknown, userIndex, field) ? left : decide(userIndex));
  },
};

function ofStatus(status: string): ScopeDecision {
  if (status === '') return UNKNOWN;
  return status === ACTIVE_STATUS ? IN : OUT;
}

function withRoles(wanted: readonly string[], roster: ScopeRoster): Rule {
  const keys = new Set(wanted.map(idKey));
  const isWanted = roster.roles.map((role) => keys.has(idKey(role.id)));
  const has = new Uint8Array(roster.users.length);
  const { count, user, role } = roster.userRoles;
  for (let at = 0; at < count; at++) if (isWanted[role[at]!]) has[user[at]!] = 1;
  return (userIndex) => (has[userIndex] === 1 ? IN : OUT);
}

/** Without regard to case or Unicode form, as ids are compared. A user may have several values: any of them counts. */
export function makeMatcher({
  operator,
  value,
}: ScopePolicy['filter']): (values: readonly string[]) => boolean {
  const wanted = idKey(value);
  switch (operator) {
    case 'equals':
      return (values) => values.some((one) => idKey(one) === wanted);
    case 'starts-with':
      return (values) => values.some((one) => idKey(one).startsWith(wanted));
    case 'contains':
      return (values) => values.some((one) => idKey(one).includes(wanted));
    case 'is-empty':
      return (values) => values.every((one) => one.trim() === '');
    case 'not-empty':
      return (values) => values.some((one) => one.trim() !== '');
  }
}

function valuesReader(field: ScopePolicy['filter']['field'], roster: ScopeRoster) {
  const { users } = roster;
  if (field === 'email') return emailsReader(roster);
  return (userIndex: number): readonly string[] => [fieldOf(users[userIndex]!, field)];
}

function fieldOf(user: M3User, field: Exclude<ScopePolicy['filter']['field'], 'email'>): string {
  if (field === 'user') return user.id;
  if (field === 'name' || field === 'status') return user[field];
  return user.more?.[field] ?? '';
}

/** The user's own address and those of CEMAIL in every company: which company counts is decided elsewhere. */
function emailsReader({ users, emails }: ScopeRoster) {
  const byUser = Map.groupBy(emails, (email) => email.userIndex);
  return (userIndex: number): readonly string[] => {
    const rows = byUser.get(userIndex) ?? [];
    return [users[userIndex]!.email, ...rows.map((row) => row.address)];
  };
}
