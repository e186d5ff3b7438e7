import { csvFile } from './csv-text.ts';
import { BROKEN_USER_ROWS, ODD_PEOPLE, type OddPerson } from './odd-people.ts';
import { ordinaryPeople } from './ordinary-people.ts';
import { HALLVIK, type SamplePerson, SITES, VESSLA } from './person.ts';
import { seededRandom } from './random.ts';
import { ODD_ROLES, ROLES } from './roles.ts';

/** Any number would do; another one gives another company. */
const SEED = 20_261_109;

export const SAMPLE_FILES = ['users.csv', 'emails.csv', 'roles.csv', 'user-roles.csv'] as const;
export type SampleFileName = (typeof SAMPLE_FILES)[number];

type Row = readonly string[] | { readonly asIs: string };

const USER_COLUMNS = [
  ['JUUSID', 10],
  ['JUTX40', 40],
  ['JUUSTA', 2],
  ['JUUSTP', 10],
  ['JULANC', 2],
  ['JUDFDI', 3],
  ['JUFACI', 3],
  ['JUWHLO', 3],
  ['JUDEPT', 10],
] as const;

function placed({ mail, roles, site, ...odd }: OddPerson): SamplePerson {
  const { language, division, facility, warehouse } = SITES[site];
  return {
    ...odd,
    language,
    division,
    facility,
    warehouse,
    emails: Object.entries(mail).map(([company, address]) => ({ company, address })),
    roles: roles.map((role) => ({ role, from: '0', to: '0' })),
  };
}

/** By code unit, so that the order is the same on every machine. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function userRow(person: SamplePerson): readonly string[] {
  const { id, name, status, language, division, facility, warehouse, department } = person;
  const values = [id, name, status, '', language, division, facility, warehouse, department];
  return person.padded === true ? values.map((value, at) => value.padEnd(USER_COLUMNS[at]![1])) : values;
}

/**
 * Rows that say something about a user a second time. The people are taken by their place among those who
 * work in the old company, so that another seed has them too.
 */
function secondRows(people: readonly SamplePerson[]): SamplePerson[] {
  const staff = people.filter((person) => /^[A-Z]{8}$/.test(person.id) && person.padded !== true);
  const [repeated, joined, lowered, mistaken, renamed] = [40, 130, 250, 380, 510].map((at) => staff[at]!) as [
    SamplePerson,
    SamplePerson,
    SamplePerson,
    SamplePerson,
    SamplePerson,
  ];
  const once = { emails: [], roles: [] };
  return [
    { ...repeated, ...once },
    { ...joined, ...once },
    { ...lowered, ...once, id: lowered.id.toLowerCase() },
    {
      ...mistaken,
      ...once,
      id: `${mistaken.id[0]}${mistaken.id.slice(1).toLowerCase()}`,
      name: 'Another Person',
    },
    { ...renamed, ...once, name: `${renamed.name}-Gift` },
  ];
}

function usersFile(people: readonly SamplePerson[]): string {
  const rows: Row[] = [];
  for (const person of [...people, ...secondRows(people)].sort(byId)) {
    rows.push(userRow(person));
    for (const broken of BROKEN_USER_ROWS) if (broken.after === person.id) rows.push({ asIs: broken.text });
  }
  return csvFile(
    USER_COLUMNS.map(([name]) => name),
    rows,
  );
}

/** Rows of CRS111 that belong to no user of the sample. */
const OTHER_EMAILS: readonly (readonly string[])[] = [
  [HALLVIK, '01', 'CUST000417', 'orders@municipal-waterworks.test'],
  [HALLVIK, '01', 'CUST000923', 'pumps@lighthouse-keepers.test'],
  [HALLVIK, '02', 'SUPP000081', 'sales@seals-and-gaskets.test'],
  [HALLVIK, '04', 'GPENSION', 'gone.fishing@hallvik.example.com'],
  [HALLVIK, '04', 'OLDBOSS', 'old.boss@hallvik.example.com'],
  [VESSLA, '04', 'WEGENER', 'w.egener@vessla.test'],
  [VESSLA, '02', 'SUPP000082', 'hello@left-handed-valves.test'],
];

function emailsFile(people: readonly SamplePerson[]): string {
  const own = people.flatMap((person) =>
    person.emails.map(({ company, address }) => [company, '04', person.id, address]),
  );
  const keyOf = (row: readonly string[]) => ({ id: row.slice(0, 3).join(' ') });
  return csvFile(
    ['CBCONO', 'CBEMTP', 'CBEMKY', 'CBEMAL'],
    [...own, ...OTHER_EMAILS].sort((a, b) => byId(keyOf(a), keyOf(b))),
  );
}

function rolesFile(): string {
  const rows = [...ROLES, ...ODD_ROLES].sort(byId).map(({ id, name }) => [id, name]);
  return csvFile(['KRROLL', 'KRTX40'], rows);
}

/** Grants that outlived their user or their role, and one given twice. */
function strayGrants(people: readonly SamplePerson[]): (readonly string[])[] {
  const clerks = people.filter((person) => person.roles.some((grant) => grant.role === 'AP_CLERK'));
  const [first, second, third] = clerks as [SamplePerson, SamplePerson, SamplePerson];
  return [
    ['GPENSION', 'AP_CLERK', '0', '0'],
    ['GPENSION', 'EXPENSE', '0', '0'],
    ['OLDBOSS', 'FIN_MGR', '0', '0'],
    ['OLDBOSS', 'PUR_APPR', '20190101', '20221231'],
    ['WEGENER', 'SALES_REP', '0', '0'],
    ['GHOST99', 'WH_OPER', '0', '0'],
    [first.id, 'TELEX_OP', '0', '0'],
    [second.id, 'Y2K_TEAM', '19981001', '20000131'],
    [third.id, 'TELEX_OP', '0', '0'],
    [first.id, 'AP_CLERK', '0', '0'],
    [second.id.toLowerCase(), 'EXPENSE', '0', '0'],
    [third.id, 'fleet_mgr', '0', '0'],
  ];
}

function userRolesFile(people: readonly SamplePerson[]): string {
  const own = people.flatMap((person) =>
    person.roles.map(({ role, from, to }) => [person.id, role, from, to] as readonly string[]),
  );
  const keyOf = (row: readonly string[]) => ({ id: row.slice(0, 2).join(' ') });
  return csvFile(
    ['KUUSID', 'KUROLL', 'KUFVDT', 'KUVTDT'],
    [...own, ...strayGrants(people)].sort((a, b) => byId(keyOf(a), keyOf(b))),
  );
}

/** The sample's four extracts as text. The same every time. */
export function sampleFiles(): Readonly<Record<SampleFileName, string>> {
  const odd = ODD_PEOPLE.map(placed);
  const ordinary = ordinaryPeople(seededRandom(SEED), new Set(odd.map((person) => person.id.toUpperCase())));
  const people = [...ordinary, ...odd].sort(byId);
  return {
    'users.csv': usersFile(people),
    'emails.csv': emailsFile(people),
    'roles.csv': rolesFile(),
    'user-roles.csv': userRolesFile(people),
  };
}
