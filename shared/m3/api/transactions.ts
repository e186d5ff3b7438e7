import { EXTRACTS, type ExtractKind, type FieldName, USER_EMAIL_TYPE } from '../extracts.ts';

/** An MI transaction by name, as `MNS150MI/LstUserData`. */
export interface Transaction {
  readonly program: string;
  readonly transaction: string;
}

/** A call of a transaction. */
export interface MiCall extends Transaction {
  /** Inputs by M3's field name. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The output fields wanted; all of them where there are none. */
  readonly columns: readonly string[];
  /** The most records wanted; 0 for all. */
  readonly most: number;
}

export function nameOf({ program, transaction }: Transaction): string {
  return `${program}/${transaction}`;
}

/** A transaction that lists rows of an extract. */
export interface ListTransaction extends Transaction {
  readonly kind: ExtractKind;
  readonly inputs: Readonly<Record<string, string>>;
  /** Output fields without which no object can be made of a record. */
  readonly required: readonly string[];
  /** Fields that the records come ordered by, and that the list can be asked to begin at; none where it is not known to. */
  readonly key: readonly string[];
}

/** Who is signed in, and in which company: `ZZUSID`, `ZDCONO`, `ZDDIVI` (domain.md, 3). */
export const USER_INFO: Transaction = { program: 'GENERAL', transaction: 'GetUserInfo' };

/** TX40 is the user's name here. `GetUserData`, where it is the company's, is never called (domain.md, 3). */
export const LIST_USERS: ListTransaction = {
  kind: 'users',
  program: 'MNS150MI',
  transaction: 'LstUserData',
  inputs: {},
  required: ['USID', 'TX40'],
  key: ['USID'],
};

/** The e-mails of users in the session's company (domain.md, 3). */
export const LIST_EMAILS: ListTransaction = {
  kind: 'emails',
  program: 'CRS111MI',
  transaction: 'List',
  inputs: { EMTP: USER_EMAIL_TYPE },
  required: ['EMKY', 'EMAL'],
  key: ['EMKY'],
};

const ROLES = { kind: 'roles', inputs: {}, required: ['ROLL'], key: ['ROLL'] } as const;

/** The first that an M3 has is taken (domain.md, 3). */
export const LIST_ROLES: readonly ListTransaction[] = [
  { ...ROLES, program: 'MNS405MI', transaction: 'Lst' },
  { ...ROLES, program: 'MNS410MI', transaction: 'LstRoles' },
];

export const LIST_USER_ROLES: ListTransaction = {
  kind: 'user-roles',
  program: 'MNS410MI',
  transaction: 'Lst',
  inputs: {},
  required: ['USID', 'ROLL'],
  key: ['USID', 'ROLL'],
};

/** The roles of one user, where an M3 has no list of all (domain.md, 3). */
export const LIST_ROLES_BY_USER: ListTransaction = {
  kind: 'user-roles',
  program: 'MNS410MI',
  transaction: 'LstRolesByUser',
  inputs: {},
  required: ['ROLL'],
  key: [],
};

/**
 * Of the fields that a transaction has, those that an extract takes, and what each carries. Where two fields
 * could carry the same, the one that comes first in the extract's list of names does.
 */
export function wantedFields(
  kind: ExtractKind,
  available: readonly string[],
): readonly { readonly name: string; readonly field: FieldName }[] {
  return EXTRACTS[kind].fields.flatMap(({ field, aliases }) => {
    const name = aliases.find((alias) => available.includes(alias));
    return name === undefined ? [] : [{ name, field }];
  });
}
