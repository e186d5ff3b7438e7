import { GrowingColumn } from './growing-column.ts';
import type { UserRoleColumns } from './roster.ts';

/** Gathers user-roles in the order of the rows and groups them by user at the end. */
export class UserRoleCollector {
  #file = '';
  readonly #user = new GrowingColumn();
  readonly #role = new GrowingColumn();
  readonly #line = new GrowingColumn();
  readonly #validFrom: string[] = [];
  readonly #validTo: string[] = [];
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
    const rows = { user: this.#user.toArray(), role: this.#role.toArray(), line: this.#line.toArray() };
    const order = groupedByUser(rows.user, users);
    // For each role the user that had it last, plus one: finds repeated pairs without a set of pairs.
    const lastUserOf = new Uint32Array(roles);
    const user = new Uint32Array(order.length);
    const role = new Uint32Array(order.length);
    const line = new Uint32Array(order.length);
    const from: string[] = [];
    const to: string[] = [];
    const offsets = new Uint32Array(users + 1);
    let count = 0;
    for (let at = 0; at < order.length; at++) {
      const row = order[at]!;
      const u = rows.user[row]!;
      const r = rows.role[row]!;
      if (lastUserOf[r] === u + 1) {
        onRepeated(u, r, rows.line[row]!);
        continue;
      }
      lastUserOf[r] = u + 1;
      user[count] = u;
      role[count] = r;
      line[count] = rows.line[row]!;
      count++;
      if (this.#dated) {
        from.push(this.#validFrom[row]!);
        to.push(this.#validTo[row]!);
      }
      offsets[u + 1] = offsets[u + 1]! + 1;
    }
    for (let u = 0; u < users; u++) offsets[u + 1] = offsets[u + 1]! + offsets[u]!;
    return {
      count,
      offsets,
      user: user.slice(0, count),
      role: role.slice(0, count),
      line: line.slice(0, count),
      ...(this.#dated ? { validFrom: from, validTo: to } : {}),
    };
  }
}

/** The rows by user: a counting sort, which keeps their order. */
function groupedByUser(userOfRow: Uint32Array, users: number): Uint32Array {
  const next = new Uint32Array(users + 1);
  for (let row = 0; row < userOfRow.length; row++) {
    const after = userOfRow[row]! + 1;
    next[after] = next[after]! + 1;
  }
  for (let u = 0; u < users; u++) next[u + 1] = next[u + 1]! + next[u]!;
  const order = new Uint32Array(userOfRow.length);
  for (let row = 0; row < userOfRow.length; row++) {
    const u = userOfRow[row]!;
    order[next[u]!] = row;
    next[u] = next[u]! + 1;
  }
  return order;
}
