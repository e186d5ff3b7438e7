import { type ColumnType, INT, nchar, nvarchar, type SqlValue } from './column-types.ts';
import type { TableDefinition } from './table-definition.ts';
import type { DatabaseDefinition } from './tables.ts';

/** Somebody as IPA knows them. */
export interface IpaPerson {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly actorRoles: readonly string[];
  /** Tasks of the user in the data area; null where there is no user. */
  readonly tasks:
    | readonly { readonly task: string; readonly start?: string; readonly stop?: string }[]
    | null;
}

export interface IpaWorld {
  readonly people: Iterable<IpaPerson>;
  readonly tasks: Iterable<{ readonly task: string; readonly description: string }>;
}

/** What each of IPA's tables holds in a layout; a value is taken by its place. */
type Layout = Readonly<Record<string, Readonly<Record<string, ColumnType>>>>;

const TELLING: Layout = {
  IDENTITY: { UNIQUEID: INT, SERVICE: nvarchar(30), IDENTITY: nvarchar(250), SERVICETYPE: nvarchar(20) },
  ACTOR: {
    UNIQUEID: INT,
    ACTOR: nchar(30),
    ACTORTYPE: nvarchar(10),
    PERSONNAME_FAMILYNAME: nvarchar(50),
    PERSONNAME_GIVENNAME: nvarchar(50),
    EMAILADDRESS: nvarchar(100),
  },
  IDENTITYACTOR: { ACTOR: nchar(30), SERVICE: nvarchar(30), IDENTITY: nvarchar(250) },
  ACTORROLE: { ACTOR: nchar(30), ROLE: nvarchar(60), ISACTIVE: INT },
  PFIUSERPROFILE: { PFIUSERPROFILE: nchar(30), SUPERVISOR: nvarchar(30) },
  PFITASK: { TASKTYPE: INT, TASKNAME: nchar(30), DESCRIPTION: nvarchar(60) },
  PFIUSERTASK: {
    PFIUSERPROFILE: nchar(30),
    TASKTYPE: INT,
    TASKNAME: nchar(30),
    STARTDATE: nvarchar(10),
    STOPDATE: nvarchar(10),
  },
};

/**
 * Ways in which IPA's tables (domain.md, 1) might have been made: nobody outside knows. In the first, columns have names like the
 * fields of the business classes, with others among them; in the second, the names say nothing. Two more have tasks with columns as
 * in the neighbouring tables that are known, and without their type.
 */
const LAYOUTS: Readonly<Record<'telling' | 'numbered' | 'prefixed' | 'untyped', Layout>> = {
  telling: TELLING,
  numbered: {
    IDENTITY: { C1: INT, C2: nvarchar(30), C3: nvarchar(250), C4: nvarchar(20) },
    ACTOR: {
      C1: INT,
      C2: nchar(30),
      C3: nvarchar(10),
      C4: nvarchar(50),
      C5: nvarchar(50),
      C6: nvarchar(100),
    },
    IDENTITYACTOR: { C1: nchar(30), C2: nvarchar(30), C3: nvarchar(250) },
    ACTORROLE: { C1: nchar(30), C2: nvarchar(60), C3: INT },
    PFIUSERPROFILE: { C1: nchar(30), C2: nvarchar(30) },
    PFITASK: { C1: INT, C2: nchar(30), C3: nvarchar(60) },
    PFIUSERTASK: { C1: nchar(30), C2: INT, C3: nchar(30), C4: nvarchar(10), C5: nvarchar(10) },
  },
  prefixed: tasksNamed({ user: 'PFIUSERPROFILE', type: 'PTTASKTYPE', task: 'PTTASKNAME' }),
  untyped: tasksNamed({ user: 'PFIUSERPROFILE', type: 'REPSETVARIATIONID', task: 'PTTASKNAME' }),
};

/** The first layout, with other names in the tables of tasks. */
function tasksNamed(names: { readonly user: string; readonly type: string; readonly task: string }): Layout {
  return {
    ...TELLING,
    PFITASK: { [names.type]: INT, [names.task]: nchar(30), DESCRIPTION: nvarchar(60) },
    PFIUSERTASK: {
      [names.user]: nchar(30),
      [names.type]: INT,
      [names.task]: nchar(30),
      STARTDATE: nvarchar(10),
      STOPDATE: nvarchar(10),
    },
  };
}

type Rows = Generator<SqlValue[]>;

const ROWS: Readonly<Record<string, (world: IpaWorld) => Rows>> = {
  *IDENTITY({ people }) {
    let number = 0;
    for (const { id } of people) yield [++number, 'SSOPV2', id, 'FormBased'];
  },
  *ACTOR({ people }) {
    let number = 0;
    for (const { id, firstName, lastName, email } of people) {
      yield [++number, id, 'Person', lastName, firstName, email];
    }
  },
  *IDENTITYACTOR({ people }) {
    for (const { id } of people) yield [id, 'SSOPV2', id];
  },
  *ACTORROLE({ people }) {
    for (const { id, actorRoles } of people) for (const role of actorRoles) yield [id, role, 1];
  },
  *PFIUSERPROFILE({ people }) {
    for (const { id, tasks } of people) if (tasks !== null) yield [id, null];
  },
  *PFITASK({ people, tasks }) {
    // Every user has a personal task (domain.md, 1), of a type other than 2.
    for (const { id, tasks: own } of people) if (own !== null) yield [1, id, null];
    for (const { task, description } of tasks) yield [2, task, description];
  },
  *PFIUSERTASK({ people }) {
    for (const { id, tasks } of people) {
      if (tasks !== null) yield [id, 1, id, null, null];
      for (const { task, start = null, stop = null } of tasks ?? []) yield [id, 2, task, start, stop];
    }
  },
};

const GEN_TABLES: readonly string[] = ['IDENTITY', 'ACTOR', 'IDENTITYACTOR', 'ACTORROLE'];

/** The databases of gen and of an environment, or one and the same for both. */
export function ipaDatabases(
  world: IpaWorld,
  names: { readonly gen: string; readonly environment: string; readonly schema?: string },
  layout: keyof typeof LAYOUTS = 'telling',
): Record<string, DatabaseDefinition> {
  const { gen, environment, schema = 'dbo' } = names;
  const tables = Object.keys(ROWS);
  const isGen = (table: string) => GEN_TABLES.includes(table);
  const database = (some: readonly string[]): DatabaseDefinition => ({
    schemas: { [schema]: Object.fromEntries(some.map((name) => [name, ipaTable(name, world, layout)])) },
  });
  if (gen === environment) return { [gen]: database(tables) };
  return {
    [gen]: database(tables.filter(isGen)),
    [environment]: database(tables.filter((table) => !isGen(table))),
  };
}

function ipaTable(name: string, world: IpaWorld, layout: keyof typeof LAYOUTS): TableDefinition {
  return { columns: LAYOUTS[layout][name]!, rows: { [Symbol.iterator]: () => ROWS[name]!(world) } };
}

/** A company of which everybody has the same number of tasks. */
export function bigIpaWorld(people: number, tasks: number, tasksPerUser: number): IpaWorld {
  const task = (index: number) => `ROLE${String(index % tasks).padStart(5, '0')}`;
  return {
    people: {
      *[Symbol.iterator]() {
        for (let index = 0; index < people; index++) {
          const own = Array.from({ length: tasksPerUser }, (_, at) => ({ task: task(index * 31 + at) }));
          yield {
            id: `U${String(index).padStart(8, '0')}`,
            firstName: index % 7 === 0 ? 'Søren' : 'Maria',
            lastName: `Jansson ${index}`,
            email: `user.number.${index}@company.test`,
            actorRoles: ['InbasketUser_ST'],
            tasks: own,
          };
        }
      },
    },
    tasks: Array.from({ length: tasks }, (_, at) => ({ task: task(at), description: `Role number ${at}` })),
  };
}
