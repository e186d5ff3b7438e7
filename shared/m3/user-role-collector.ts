import { GrowingColumn } from '../base/growing-column.ts';
import { GrowingTexts } from './growing-texts.ts';
import type { UserRoleColumns } from './roster.ts';

/** Gathers user-roles in the order of the rows and groups them by user at the end. */
export class UserRoleCollector {
  #file = '';
  readonly #user = new GrowingColumn();
  readonly #role = new GrowingColumn();
  readonly #line = new GrowingColumn();
  readonly #validFrom = new GrowingTexts();
  readonly #validTo = new GrowingTexts();
  #dated = false;

  /** Name of the file the rows come from, for findings that are made only at the end. */
  get file(): string {
    return this.#file;
  }

  /** To be called before the rows: which file they come from, and whether they say from when to when they hold. */
  begin(file: string, dated: boolean): void {
    this.#file = file;
    this.#dated = dated;
  }

  add(user: number, role: number, line: number, validFrom: string, validTo: string): void {
    this.#user.push(user);
    this.#role.push(role);
    this.#line.push(line);
    if (!this.#dated) return;
    this.#validFrom.push(validFrom);
    this.#validTo.push(validTo);
  }

  /** Groups by user, in the rows' order; a repeated pair is told and left out. */
  finish(
    users: number,
    roles: number,
    onRepeated: (user: number, role: number, line: number) => void,
  ): UserRoleColumns {
    const user = this.#user.toArray();
    const role = this.#role.toArray();
    const line = this.#line.toArray();
    const rows = withoutRepeated(rowsByUser(user, users), user, role, roles, (row) =>
      onRepeated(user[row]!, role[row]!, line[row]!),
    );
    const asTheyCame = rows.length === user.length && isAscending(user);
    const ofRows = (column: Uint32Array<ArrayBuffer>) =>
      asTheyCame ? column : rows.map((row) => column[row]!);
    const grouped = ofRows(user);
    return {
      count: rows.length,
      offsets: countsBefore(grouped, users),
      user: grouped,
      role: ofRows(role),
      line: ofRows(line),
      ...(this.#dated ? { validFrom: this.#validFrom.of(rows), validTo: this.#validTo.of(rows) } : {}),
    };
  }
}

/** The rows in their order, but for those whose pair of user and role was there before, which are told. */
function withoutRepeated(
  order: Uint32Array<ArrayBuffer>,
  user: Uint32Array,
  role: Uint32Array,
  roles: number,
  onRepeated: (row: number) => void,
): Uint32Array<ArrayBuffer> {
  // For each role the user that had it last, plus one: finds repeated pairs without a set of pairs.
  const lastUserOf = new Uint32Array(roles);
  let count = 0;
  for (let at = 0; at < order.length; at++) {
    const row = order[at]!;
    const one = user[row]! + 1;
    if (lastUserOf[role[row]!] === one) {
      onRepeated(row);
      continue;
    }
    lastUserOf[role[row]!] = one;
    order[count++] = row;
  }
  return order.subarray(0, count);
}

/** The rows by user, those of one in their order. Extracts mostly come so, which is looked at first. */
function rowsByUser(userOfRow: Uint32Array, users: number): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(userOfRow.length);
  if (isAscending(userOfRow)) {
    for (let row = 0; row < rows.length; row++) rows[row] = row;
    return rows;
  }
  // A counting sort: the rows of each user begin where those of the ones before end.
  const next = countsBefore(userOfRow, users);
  for (let row = 0; row < rows.length; row++) {
    const user = userOfRow[row]!;
    rows[next[user]!] = row;
    next[user] = next[user]! + 1;
  }
  return rows;
}

function isAscending(values: Uint32Array): boolean {
  for (let at = 1; at < values.length; at++) if (values[at - 1]! > values[at]!) return false;
  return true;
}

/** For each user how many rows there are of the ones before; behind the last user the number of all rows. */
function countsBefore(userOfRow: Uint32Array, users: number): Uint32Array<ArrayBuffer> {
  const before = new Uint32Array(users + 1);
  for (let row = 0; row < userOfRow.length; row++) {
    const after = userOfRow[row]! + 1;
    before[after] = before[after]! + 1;
  }
  for (let user = 0; user < users; user++) before[user + 1] = before[user + 1]! + before[user]!;
  return before;
}
