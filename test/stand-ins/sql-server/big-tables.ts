import type { SqlValue } from './column-types.ts';
import { type M3Table, m3Table } from './sample-tables.ts';
import type { TableDefinition } from './table-definition.ts';

export interface BigTables {
  readonly users: number;
  readonly roles: number;
  readonly rolesPerUser: number;
}

export const BENCH_TABLES: BigTables = { users: 100_000, roles: 500, rolesPerUser: 5 };

const userId = (index: number): string => `U${String(index).padStart(8, '0')}`;
const roleId = (index: number): string => `ROLE${String(index).padStart(5, '0')}`;

/** Rows that are made anew each time they are read. */
const rowsBy = (make: () => Iterator<SqlValue[]>): Iterable<SqlValue[]> => ({ [Symbol.iterator]: make });

/** Generated tables of a large company: every user with one e-mail and the same count of roles. */
export function bigTables({ users, roles, rolesPerUser }: BigTables): Record<M3Table, TableDefinition> {
  return {
    CMNUSR: m3Table(
      'CMNUSR',
      rowsBy(() => userRows(users)),
    ),
    CEMAIL: m3Table(
      'CEMAIL',
      rowsBy(() => emailRows(users)),
    ),
    CMNROL: m3Table(
      'CMNROL',
      rowsBy(() => roleRows(roles)),
    ),
    CMNRUS: m3Table(
      'CMNRUS',
      rowsBy(() => userRoleRows(users, roles, rolesPerUser)),
    ),
  };
}

function* userRows(users: number): Generator<SqlValue[]> {
  for (let index = 0; index < users; index++) {
    const name = `${index % 7 === 0 ? 'Søren' : 'Maria'} ${index % 3 === 0 ? 'van der Berg' : 'Jansson'} ${index}`;
    yield [userId(index), name, '20', '', 'GB', 'AAA', 'A01', '001', ''];
  }
}

function* emailRows(users: number): Generator<SqlValue[]> {
  for (let index = 0; index < users; index++) {
    yield [100, '04', userId(index), `user.number.${index}@company.test`];
  }
}

function* roleRows(roles: number): Generator<SqlValue[]> {
  for (let index = 0; index < roles; index++) yield [roleId(index), `Role number ${index}`, ''];
}

function* userRoleRows(users: number, roles: number, rolesPerUser: number): Generator<SqlValue[]> {
  for (let user = 0; user < users; user++) {
    for (let index = 0; index < rolesPerUser; index++) {
      yield [userId(user), roleId((user * 31 + index) % roles), 0, 0];
    }
  }
}
