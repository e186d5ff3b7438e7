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

  /** Groups by user with a counting sort, which keeps the rows' order; a repeated pair is told and left out. */
  finish(
    users: number,
    roles: number,
    onRepeated: (user: number, role: number, line: number) => void,
  ): UserRoleColumns {
    const order = this.#groupedByUser(users);
    // For each role the user that had it last, plus one: finds repeated pairs without a set of pairs.
    const lastUserOf = new Uint32Array(roles);
    const user = new GrowingColumn();
    const role = new GrowingColumn();
    const line = new GrowingColumn();
    const from: string[] = [];
    const to: string[] = [];
    const offsets = new Uint32Array(users + 1);
    for (const row of order) {
      const u = this.#user.at(row);
      const r = this.#role.at(row);
      if (lastUserOf[r] === u + 1) {
        onRepeated(u, r, this.#line.at(row));
        continue;
      }
      lastUserOf[r] = u + 1;
      user.push(u);
      role.push(r);
      line.push(this.#line.at(row));
      if (this.#dated) {
        from.push(this.#validFrom[row]!);
        to.push(this.#validTo[row]!);
      }
      offsets[u + 1] = offsets[u + 1]! + 1;
    }
    for (let u = 0; u < users; u++) offsets[u + 1] = offsets[u + 1]! + offsets[u]!;
    return {
      count: user.length,
      offsets,
      user: user.toArray(),
      role: role.toArray(),
      line: line.toArray(),
      ...(this.#dated ? { validFrom: from, validTo: to } : {}),
    };
  }

  #groupedByUser(users: number): Uint32Array {
    const next = new Uint32Array(users + 1);
    for (let row = 0; row < this.#user.length; row++) {
      const after = this.#user.at(row) + 1;
      next[after] = next[after]! + 1;
    }
    for (let u = 0; u < users; u++) next[u + 1] = next[u + 1]! + next[u]!;
    const order = new Uint32Array(this.#user.length);
    for (let row = 0; row < this.#user.length; row++) {
      const u = this.#user.at(row);
      order[next[u]!] = row;
      next[u] = next[u]! + 1;
    }
    return order;
  }
}
