/** A row, or the inputs of a call: values by MI field name, without blank padding. */
export type Fields = Readonly<Record<string, string>>;

/** A user of CMNUSR. */
export interface UserRecord {
  readonly USID: string;
  readonly TX40: string;
  readonly USTP?: string;
  readonly LANC?: string;
  readonly DFCO?: string;
  readonly DFDI?: string;
  readonly FACI?: string;
  readonly WHLO?: string;
  readonly EQAL?: string;
  readonly USTA?: string;
  readonly EMAL?: string;
  readonly DEPT?: string;
}

/** An address of CEMAIL. */
export interface EmailRecord {
  readonly CONO: string;
  readonly EMTP: string;
  readonly EMKY: string;
  readonly EMAL: string;
}

/** A role of CMNROL. */
export interface RoleRecord {
  readonly ROLL: string;
  readonly TX40: string;
  readonly TX15?: string;
}

/** A user-role of CMNRUS; FVDT and VTDT as yyyyMMdd or '0'. */
export interface UserRoleRecord {
  readonly USID: string;
  readonly ROLL: string;
  readonly FVDT?: string;
  readonly VTDT?: string;
}

/** What an M3 holds. */
export interface M3Records {
  readonly users: readonly UserRecord[];
  readonly emails: readonly EmailRecord[];
  readonly roles: readonly RoleRecord[];
  readonly userRoles: readonly UserRoleRecord[];
}
