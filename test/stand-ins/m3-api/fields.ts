/** A field of an MI program, as v1's Metadata describes it. */
export interface MiField {
  readonly name: string;
  readonly type: 'A' | 'N';
  readonly length: number;
  readonly description: string;
}

const NUMERIC = new Set(['CONO', 'DFCO', 'FVDT', 'VTDT', 'ZDCONO']);

/** Lengths as in domain.md, 2; those that it does not name are ours. */
const FIELDS: Readonly<Record<string, readonly [length: number, description: string]>> = {
  CONO: [3, 'Company'],
  DIVI: [3, 'Division'],
  USID: [10, 'User'],
  TX40: [40, 'Description'],
  NAME: [40, 'Name'],
  USTP: [10, 'User type'],
  LANC: [2, 'Language'],
  DFCO: [3, 'Default company'],
  DFDI: [3, 'Default division'],
  FACI: [3, 'Facility'],
  WHLO: [3, 'Warehouse'],
  EQAL: [15, 'Equipment alias search sequence'],
  USTA: [2, 'Status'],
  EMAL: [60, 'E-mail address'],
  DEPT: [10, 'Department'],
  EMTP: [2, 'E-mail type'],
  EMKY: [10, 'E-mail key'],
  ROLL: [10, 'Role'],
  TX15: [15, 'Name'],
  FVDT: [8, 'Valid from'],
  VTDT: [8, 'Valid to'],
  ZZUSID: [10, 'User'],
  ZDCONO: [3, 'Company'],
  ZDDIVI: [3, 'Division'],
  ZDFACI: [3, 'Facility'],
  ZDWHLO: [3, 'Warehouse'],
  ZDLANC: [2, 'Language'],
};

export function miField(name: string): MiField {
  const known = FIELDS[name];
  if (known === undefined) throw new Error(`The stand-in has no field ${name}`);
  const [length, description] = known;
  return { name, type: NUMERIC.has(name) ? 'N' : 'A', length, description };
}
