import type { ExtractKind, FieldName } from '../../shared/m3/extracts.ts';
import type { Origin, Roster } from '../../shared/m3/roster.ts';
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
  /** Where they come from; files where nothing is said. */
  readonly origin?: Origin;
}

/** A roster as it is built from these rows, without a file. */
export function roster({ users, roles, userRoles, emails, origin = 'file' }: Rows): Roster {
  const builder = new RosterBuilder();
  const add = (kind: ExtractKind, columns: readonly FieldName[], rows: readonly (readonly string[])[]) =>
    addRows(builder, origin, kind, columns, rows);
  add(
    'users',
    ['user', 'name', 'email', 'status'],
    users.map(([id, name, email = '', status = '']) => [id, name, email, status]),
  );
  if (emails) add('emails', ['company', 'user', 'email'], emails);
  if (roles) add('roles', ['role', 'name'], roles);
  if (userRoles?.some((row) => row.length > 2)) {
    const rows = userRoles.map(([user, role, from = '', to = '']) => [user, role, from, to]);
    add('user-roles', ['user', 'role', 'validFrom', 'validTo'], rows);
  } else if (userRoles) {
    const rows = userRoles.map(([user, role]) => [user, role]);
    add('user-roles', ['user', 'role'], rows);
  }
  return builder.finish();
}

function addRows(
  builder: RosterBuilder,
  origin: Origin,
  kind: ExtractKind,
  columns: readonly FieldName[],
  rows: readonly (readonly string[])[],
): void {
  const source = builder.source({
    kind,
    origin,
    name: `${kind}.csv`,
    encoding: 'utf-8',
    columns,
    columnNames: columns,
  });
  for (const [at, row] of rows.entries()) source.add(row, at + 1);
  source.end({ bytes: 0, sha256: kind });
}
