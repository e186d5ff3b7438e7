/** How two rosters differ, person by person and role by role. */
export const ROSTER_CHANGE_KINDS = ['came', 'went', 'changed'] as const;
export type RosterChangeKind = (typeof ROSTER_CHANGE_KINDS)[number];

export interface RosterChange {
  readonly subject: 'user' | 'role';
  readonly kind: RosterChangeKind;
  readonly id: string;
  /** The name as it is now, or as it was for who went. */
  readonly name: string;
  /** Fields of who changed: name, status, e-mails (`company address`) … */
  readonly fields: readonly { readonly name: string; readonly before: string; readonly after: string }[];
  /** Roles of a user who changed, by id. */
  readonly rolesGained: readonly string[];
  readonly rolesLost: readonly string[];
}

export interface RosterChangeCounts {
  readonly users: Readonly<Record<RosterChangeKind, number>>;
  readonly roles: Readonly<Record<RosterChangeKind, number>>;
  readonly userRolesGained: number;
  readonly userRolesLost: number;
}
