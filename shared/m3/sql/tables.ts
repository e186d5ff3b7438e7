import { EXTRACTS, type ExtractKind, type FieldName } from '../extracts.ts';

/** A table of M3, and what is read of it (domain.md, 2). */
export interface M3Table {
  readonly kind: ExtractKind;
  readonly table: string;
  /** Confirmed columns, in the order of the query. */
  readonly required: readonly string[];
  /** Inferred columns: read where the table has them. */
  readonly optional: readonly string[];
  /** Columns that the rows come ordered by. */
  readonly key: readonly string[];
}

function table(kind: ExtractKind, required: string, optional: string, key: string): M3Table {
  const words = (text: string) => text.split(' ').filter((word) => word !== '');
  return {
    kind,
    table: EXTRACTS[kind].table,
    required: words(required),
    optional: words(optional),
    key: words(key),
  };
}

export const M3_TABLES: Readonly<Record<ExtractKind, M3Table>> = {
  users: table('users', 'JUUSID JUTX40 JUUSTA', 'JUUSTP JULANC JUDFDI JUFACI JUWHLO JUDEPT', 'JUUSID'),
  emails: table('emails', 'CBCONO CBEMTP CBEMKY CBEMAL', '', 'CBCONO CBEMTP CBEMKY'),
  roles: table('roles', 'KRROLL KRTX40', '', 'KRROLL'),
  'user-roles': table('user-roles', 'KUUSID KUROLL', 'KUFVDT KUVTDT', 'KUUSID KUROLL'),
};

/** The column of CEMAIL that says whose an address is; users have USER_EMAIL_TYPE. */
export const EMAIL_TYPE_COLUMN = 'CBEMTP';
export const COMPANY_COLUMN = 'CBCONO';

/** The field that a column of M3 carries, as in a file with M3's own headers. */
export function fieldOf(kind: ExtractKind, column: string): FieldName {
  const found = EXTRACTS[kind].fields.find(({ aliases }) => aliases.includes(column));
  if (found === undefined) throw new Error(`${EXTRACTS[kind].table} has no field for ${column}`);
  return found.field;
}
