import { USER_DETAILS } from './user-details.ts';

/** What of a user can be there and not be known. A company or type that is not known leaves the address unknown. */
const FIELDS = ['name', 'email', 'status', ...USER_DETAILS] as const;
export type UnknownField = (typeof FIELDS)[number];

const BITS = Object.fromEntries(FIELDS.map((field, at) => [field, 1 << at])) as Record<UnknownField, number>;

/**
 * Values that the source holds and that could not be read, such as a formula without a stored result: not known is not
 * empty. In the roster they are '', so whoever acts on an empty value looks here first.
 */
export interface UnknownValues {
  /** By index into Roster.users, with a bit for each field. */
  readonly users: Uint16Array;
  /** By index into Roster.roles: 1 for a description that is not known. */
  readonly roles: Uint8Array;
}

/** The bit of a field of the extracts that belongs to a user; 0 for any other field. */
export function unknownBit(field: string): number {
  if (field === 'company' || field === 'emailType') return BITS.email;
  return BITS[field as UnknownField] ?? 0;
}

/** Whether the source holds a value there that is not known. */
export function isUnknown(unknown: UnknownValues | undefined, user: number, field: UnknownField): boolean {
  return unknown !== undefined && (unknown.users[user]! & BITS[field]) !== 0;
}

/** Notes what is not known while users and roles come one by one; most rosters have nothing of it. */
export class UnknownNotes {
  readonly #users = new Map<number, number>();
  readonly #roles = new Set<number>();

  user(index: number, bits: number): void {
    if (bits !== 0) this.#users.set(index, (this.#users.get(index) ?? 0) | bits);
  }

  /** The bits noted of a user. */
  of(index: number): number {
    return this.#users.get(index) ?? 0;
  }

  role(index: number): void {
    this.#roles.add(index);
  }

  /** undefined where everything is known. */
  finish(users: number, roles: number): UnknownValues | undefined {
    if (this.#users.size === 0 && this.#roles.size === 0) return undefined;
    const values = { users: new Uint16Array(users), roles: new Uint8Array(roles) };
    for (const [index, bits] of this.#users) values.users[index] = bits;
    for (const index of this.#roles) values.roles[index] = 1;
    return values;
  }
}
