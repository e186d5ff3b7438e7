import type { Finding } from '../base/finding.ts';
import type { ExtractKind } from './extracts.ts';
import type { UnknownValues } from './unknown-values.ts';
import type { UserDetail } from './user-details.ts';

/** Where a row came from: the index into Roster.sources, and the line on which the row starts (from 1). */
export interface RowOrigin {
  readonly source: number;
  readonly line: number;
}

/** A user of MNS150 (CMNUSR). Blank padding is gone, nothing else is changed. */
export interface M3User extends RowOrigin {
  readonly id: string;
  readonly name: string;
  /** '' where the extract has no status. */
  readonly status: string;
  /** E-mail from the users extract itself; '' where it has none. */
  readonly email: string;
  /** CONO of that e-mail, '' where unknown. */
  readonly company: string;
  /** The optional fields that a scope filter may use; undefined where the extract has none of them. */
  readonly more?: Readonly<Partial<Record<UserDetail, string>>>;
}

/** An address of CRS111 (CEMAIL) for one user in one company. */
export interface M3Email extends RowOrigin {
  readonly user: string;
  /** Index into Roster.users. */
  readonly userIndex: number;
  readonly company: string;
  readonly address: string;
}

/** A role of MNS405 (CMNROL). */
export interface M3Role extends RowOrigin {
  readonly id: string;
  readonly name: string;
}

/**
 * The user-roles of MNS410 (CMNRUS), as columns: half a million rows are common. `user` and `role` are
 * indices into Roster.users and Roster.roles. Rows are grouped by user: those of user u stand from
 * offsets[u] to offsets[u + 1]. No pair stands twice.
 */
export interface UserRoleColumns {
  readonly count: number;
  readonly offsets: Uint32Array;
  readonly user: Uint32Array;
  readonly role: Uint32Array;
  readonly line: Uint32Array;
  /**
   * FVDT and VTDT as in the extract (yyyyMMdd, or '' or '0'; UNKNOWN_DATE for one that could not be read); undefined where it has
   * no such columns.
   */
  readonly validFrom?: readonly string[];
  readonly validTo?: readonly string[];
}

/** What a source of rows is. It decides whether a row is found by its line or by its number. */
export const ORIGINS = ['file', 'workbook', 'clipboard', 'table', 'transaction'] as const;
export type Origin = (typeof ORIGINS)[number];

/** In running text a lost byte may join two rows; rows of sheets, tables and answers come one by one. */
export function isOfText(origin: Origin): boolean {
  return origin === 'file' || origin === 'clipboard';
}

/** One extract that was read. */
export interface RosterSource {
  readonly kind: ExtractKind;
  readonly origin: Origin;
  /**
   * The file's name without its folder (the folder would make two equal reads differ), `book.xlsx, Sheet1`, the table
   * with its schema, or the transaction.
   */
  readonly name: string;
  /** Size of the file; of a table or transaction, of the values read. */
  readonly bytes: number;
  /** SHA-256 of the bytes or values read, lower-case hex. */
  readonly sha256: string;
  /** Data rows, good and bad, without the header. */
  readonly rows: number;
  readonly rejected: number;
  /** How many remarks say that a row, though taken, may be altered or hide others; absent for none. */
  readonly doubted?: number;
  /** Set where no header shows that the beginning is there. */
  readonly headless?: true;
}

/**
 * What was read from an M3 environment. Every row of the sources is here or among the findings: nothing is
 * dropped silently. Users and roles are unique by idKey; a second row of the same id is a finding.
 */
export interface Roster {
  readonly sources: readonly RosterSource[];
  readonly users: readonly M3User[];
  readonly emails: readonly M3Email[];
  readonly roles: readonly M3Role[];
  readonly userRoles: UserRoleColumns;
  /** Whether roles were read, or made from the role ids in user-roles because no roles extract was given. */
  readonly rolesKnown: boolean;
  readonly findings: readonly Finding[];
  /** What is there and is not known; undefined where everything could be read. */
  readonly unknown?: UnknownValues;
}
