import type { ExtractKind, FieldName } from '../../shared/m3/extracts.ts';
import type { Roster } from '../../shared/m3/roster.ts';
import { RosterBuilder } from '../../shared/m3/roster-builder.ts';

export interface Rows {
  /** id, name, e-mail, status */
  readonly users: readonly (readonly [string, string, string?, string?])[];
  /** id, description */
  readonly roles?: readonly (readonly [string, string])[];
  /** user, role, and from and to when; there are columns for the dates where any row has one. */
  readonly userRoles?: readonly (readonly [string, string, string?, string?])[];
  /** company, user, address */
  readonly emails?: readonly (readonly [string, string, string])[];
}

/** A roster as it is built from these rows, without a file. */
export function roster({ users, roles, userRoles, emails }: Rows): Roster {
  const builder = new RosterBuilder();
  add(
    builder,
    'users',
    ['user', 'name', 'email', 'status'],
    users.map(([id, name, email = '', status = '']) => [id, name, email, status]),
  );
  if (emails) add(builder, 'emails', ['company', 'user', 'email'], emails);
  if (roles) add(builder, 'roles', ['role', 'name'], roles);
  if (userRoles?.some((row) => row.length > 2)) {
    const rows = userRoles.map(([user, role, from = '', to = '']) => [user, role, from, to]);
    add(builder, 'user-roles', ['user', 'role', 'validFrom', 'validTo'], rows);
  } else if (userRoles) {
    const rows = userRoles.map(([user, role]) => [user, role]);
    add(builder, 'user-roles', ['user', 'role'], rows);
  }
  return builder.finish();
}

function add(
  builder: RosterBuilder,
  kind: ExtractKind,
  columns: readonly FieldName[],
  rows: readonly (readonly string[])[],
): void {
  const source = builder.source({
    kind,
    origin: 'file',
    name: `${kind}.csv`,
    encoding: 'utf-8',
    columns,
    columnNames: columns,
  });
  for (const [at, row] of rows.entries()) source.add(row, at + 1);
  source.end({ bytes: 0, sha256: kind });
}
