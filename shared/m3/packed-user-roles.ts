import type { JoinedTexts, PackedRows } from './packed-rows.ts';

/** Where the fields of a user-role stand; null for what the source does not have. */
export interface UserRolePlaces {
  readonly user: number;
  readonly role: number;
  readonly validFrom: number | null;
  readonly validTo: number | null;
}

/** What a value of a user-role says. Each is asked once for each different value, or again while it answers null. */
export interface UserRoleValues {
  /** The number of the user or role; null where the row needs a closer look. */
  readonly user: (value: string) => number | null;
  readonly role: (value: string) => number | null;
  /** The date as it is kept; null where the row needs a closer look. */
  readonly validFrom: (value: string) => string | null;
  readonly validTo: (value: string) => string | null;
}

/** Who takes the rows, in their order. */
export interface UserRoleTaker {
  readonly values: UserRoleValues;
  /** Whether rows may be taken by their values alone from this line on. Asked anew after each closer look. */
  readonly isSettledAt: (line: number) => boolean;
  readonly take: (user: number, role: number, line: number, validFrom: string, validTo: string) => void;
  /** Takes a row as if it had come alone. */
  readonly look: (fields: readonly string[], line: number) => void;
}

/** Texts that came at once, behind so many others. */
interface Batch extends JoinedTexts {
  readonly before: number;
}

/** The different values of one column, and what each of them says as far as it is known. */
class KnownValues<T> {
  readonly #batches: Batch[] = [];
  readonly #said: (T | null)[] = [];
  readonly #say: (value: string) => T | null;

  constructor(say: (value: string) => T | null) {
    this.#say = say;
  }

  add({ all, ends }: JoinedTexts): void {
    if (ends.length === 0) return;
    this.#batches.push({ before: this.#said.length, all, ends });
    for (let at = 0; at < ends.length; at++) this.#said.push(null);
  }

  /** What the value of this number says. */
  of(number: number): T | null {
    const known = this.#said[number]!;
    if (known !== null) return known;
    const said = this.#say(this.text(number));
    this.#said[number] = said;
    return said;
  }

  text(number: number): string {
    const { before, all, ends } = this.#batchOf(number);
    const at = number - before;
    return all.slice(at === 0 ? 0 : ends[at - 1], ends[at]);
  }

  #batchOf(number: number): Batch {
    let low = 0;
    let high = this.#batches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#batches[middle]!.before <= number) low = middle;
      else high = middle - 1;
    }
    return this.#batches[low]!;
  }
}

const NOTHING = '';

/** Takes user-roles whose rows come packed: most repeat a user or a role, and only the numbers are looked at then. */
export class PackedUserRoles {
  readonly #taker: UserRoleTaker;
  readonly #places: UserRolePlaces;
  readonly #columns: readonly KnownValues<unknown>[];
  readonly #users: KnownValues<number>;
  readonly #roles: KnownValues<number>;
  readonly #from: KnownValues<string>;
  readonly #to: KnownValues<string>;

  /** @param width how many columns the rows have */
  constructor(width: number, places: UserRolePlaces, taker: UserRoleTaker) {
    const { values } = taker;
    this.#taker = taker;
    this.#places = places;
    this.#users = new KnownValues(values.user);
    this.#roles = new KnownValues(values.role);
    this.#from = new KnownValues(values.validFrom);
    this.#to = new KnownValues(values.validTo);
    this.#columns = Array.from({ length: width }, (_, at) => {
      if (at === places.user) return this.#users;
      if (at === places.role) return this.#roles;
      if (at === places.validFrom) return this.#from;
      return at === places.validTo ? this.#to : new KnownValues<unknown>(() => null);
    });
  }

  /** Takes the next rows. */
  take({ rows, line, columns }: PackedRows): void {
    columns.forEach(({ fresh }, at) => {
      this.#columns[at]!.add(fresh);
    });
    const numbersAt = (place: number | null) => (place === null ? null : columns[place]!.numbers);
    const users = numbersAt(this.#places.user)!;
    const roles = numbersAt(this.#places.role)!;
    const froms = numbersAt(this.#places.validFrom);
    const tos = numbersAt(this.#places.validTo);
    let isSettled = this.#taker.isSettledAt(line);
    for (let row = 0; row < rows; row++) {
      const user = isSettled ? this.#users.of(users[row]!) : null;
      const role = user === null ? null : this.#roles.of(roles[row]!);
      const from = froms === null ? NOTHING : this.#from.of(froms[row]!);
      const to = tos === null ? NOTHING : this.#to.of(tos[row]!);
      if (user !== null && role !== null && from !== null && to !== null) {
        this.#taker.take(user, role, line + row, from, to);
        continue;
      }
      const fields = columns.map(({ numbers }, at) => this.#columns[at]!.text(numbers[row]!));
      this.#taker.look(fields, line + row);
      isSettled = this.#taker.isSettledAt(line + row + 1);
    }
  }
}
