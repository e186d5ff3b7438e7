/**
 * The four extracts of an M3 environment, the fields each may carry, and the column names under which the
 * fields are known. Sources: domain.md sections 1 to 3 (tables CMNUSR, CEMAIL, CMNROL, CMNRUS; the MI
 * programs' field names). Lengths are those of section 2.
 */
export const EXTRACT_KINDS = ['users', 'emails', 'roles', 'user-roles'] as const;
export type ExtractKind = (typeof EXTRACT_KINDS)[number];

export const FIELD_NAMES = [
  'user',
  'name',
  'email',
  'status',
  'userType',
  'language',
  'division',
  'facility',
  'warehouse',
  'department',
  'company',
  'emailType',
  'role',
  'validFrom',
  'validTo',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

export interface ExtractField {
  readonly field: FieldName;
  /** Without it no object can be made of a row. */
  readonly required: boolean;
  /** Column names, upper case, without regard to which system wrote them. */
  readonly aliases: readonly string[];
  /** Longest value M3 allows, in characters. */
  readonly maxLength: number;
}

export interface ExtractShape {
  readonly kind: ExtractKind;
  /** What the extract is called on screen, with its M3 program and table. */
  readonly title: string;
  readonly program: string;
  readonly table: string;
  readonly fields: readonly ExtractField[];
}

function field(name: FieldName, maxLength: number, aliases: string, required = false): ExtractField {
  return { field: name, required, maxLength, aliases: aliases.split(' ') };
}

export const EXTRACTS: Readonly<Record<ExtractKind, ExtractShape>> = {
  users: {
    kind: 'users',
    title: 'Users',
    program: 'MNS150',
    table: 'CMNUSR',
    fields: [
      field('user', 10, 'JUUSID USID USER USERID USER_ID', true),
      field('name', 40, 'JUTX40 TX40 NAME DESCRIPTION', true),
      field('email', 60, 'CBEMAL EMAL EMAIL E-MAIL MAIL'),
      field('status', 2, 'JUUSTA USTA STATUS'),
      field('userType', 10, 'JUUSTP USTP'),
      field('language', 2, 'JULANC LANC'),
      field('division', 3, 'JUDFDI DFDI JUDIVI DIVI'),
      field('facility', 3, 'JUFACI FACI'),
      field('warehouse', 3, 'JUWHLO WHLO'),
      field('department', 10, 'JUDEPT DEPT'),
      field('company', 3, 'CBCONO CONO COMPANY'),
    ],
  },
  emails: {
    kind: 'emails',
    title: 'E-mails',
    program: 'CRS111',
    table: 'CEMAIL',
    fields: [
      field('user', 10, 'CBEMKY EMKY USID JUUSID USER', true),
      field('email', 60, 'CBEMAL EMAL EMAIL E-MAIL MAIL', true),
      field('company', 3, 'CBCONO CONO COMPANY'),
      field('emailType', 2, 'CBEMTP EMTP'),
    ],
  },
  roles: {
    kind: 'roles',
    title: 'Roles',
    program: 'MNS405',
    table: 'CMNROL',
    fields: [
      field('role', 10, 'KRROLL ROLL ROLE', true),
      field('name', 40, 'KRTX40 TX40 NAME DESCRIPTION KRTX15 TX15'),
    ],
  },
  'user-roles': {
    kind: 'user-roles',
    title: 'User-roles',
    program: 'MNS410',
    table: 'CMNRUS',
    fields: [
      field('user', 10, 'KUUSID USID USER USERID', true),
      field('role', 10, 'KUROLL ROLL ROLE', true),
      field('validFrom', 8, 'KUFVDT FVDT'),
      field('validTo', 8, 'KUVTDT VTDT'),
    ],
  },
};

/** The e-mail type of M3 users in CEMAIL; other types belong to customers, suppliers … (domain.md, 1). */
export const USER_EMAIL_TYPE = '04';

/** The user status that M3 treats as active (domain.md, 2: confirmed by use). */
export const ACTIVE_STATUS = '20';
