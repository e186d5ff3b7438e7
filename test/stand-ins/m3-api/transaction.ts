import type { KeyedRows } from './key-order.ts';
import type { Behaviour } from './options.ts';
import type { Fields } from './records.ts';

/** What a transaction reads from. */
export interface M3World {
  readonly behaviour: Behaviour;
  readonly companies: ReadonlySet<string>;
  /** By USID. */
  readonly users: KeyedRows;
  /** By CONO, EMTP, EMKY. */
  readonly emails: KeyedRows;
  /** By ROLL. */
  readonly roles: KeyedRows;
  /** By USID, ROLL. */
  readonly userRoles: KeyedRows;
}

/** Whom a call is made for. */
export interface MiSession {
  readonly user: string;
  readonly company: string;
  readonly division: string;
}

/** What M3 says where a transaction does not work. */
export interface MiFailure {
  readonly type:
    | 'ServerReturnedNOK'
    | 'TransactionNotFound'
    | 'MandatoryInputFieldNotFound'
    | 'InputFieldTooLong';
  readonly code: string;
  /** The field that it is about, '' for none. */
  readonly field: string;
  readonly message: string;
}

export interface MiTransaction {
  readonly inputs: readonly string[];
  readonly mandatory?: readonly string[];
  readonly outputs: (behaviour: Behaviour) => readonly string[];
  /** The rows that the inputs (without padding, '' where not given) choose, or why there are none. */
  readonly rows: (
    world: M3World,
    input: (field: string) => string,
    session: MiSession,
  ) => Iterable<Fields> | MiFailure;
}

export const isFailure = (rows: Iterable<Fields> | MiFailure): rows is MiFailure =>
  !(Symbol.iterator in rows);

/** The first rows, as long as they fit: for rows in the order of their key. */
export function* rowsWhile(rows: Iterable<Fields>, fits: (row: Fields) => boolean): Generator<Fields> {
  for (const row of rows) {
    if (!fits(row)) return;
    yield row;
  }
}
