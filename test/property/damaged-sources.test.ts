import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../shared/base/failure.ts';
import type { Roster } from '../../shared/m3/roster.ts';
import { EMPTY_REGISTER } from '../../shared/targets/ipa/plan/gen-register.ts';
import { IpaModel } from '../../shared/targets/ipa/rehearse/ipa-model.ts';
import { copyOf, operationsOf, planOfRoster, run } from '../support/changes.ts';
import { type Damage, damaged, someDamage } from '../support/damage.ts';
import { readExtracts } from '../support/extracts.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { ALL_DELETE } from '../unit/targets/ipa/plan/plan-lines.ts';

/** How many files are damaged, always the same ones; MUSTER_DAMAGED_FILES asks for so many others. */
const ASKED = process.env.MUSTER_DAMAGED_FILES;
const CASES = ASKED === undefined ? { numRuns: 1500, seed: 400 } : { numRuns: Number(ASKED) };

const FIRST = ['Anna', 'Ben', 'Åsa', 'Chloé', 'Jürgen', 'Zoë', 'Ola', 'Eve'];
const LAST = ['Ash', 'Birch', 'Öberg', 'Løvås', 'Elm', 'Lind', 'Lindgren', 'Ek'];

const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
const person = fc.record({
  id: fc
    .tuple(one(['AB', 'B', 'CARL', 'Ö', 'X']), fc.integer({ min: 1, max: 400 }))
    .map(([a, n]) => `${a}${n}`),
  name: fc
    .tuple(one(FIRST), one(LAST), fc.integer({ min: 0, max: 3 }))
    .map(([a, b, n]) => `${a} ${b}${'i'.repeat(n)}`),
  hasEmail: fc.boolean(),
  status: one(['20', '20', '20', '90']),
});

interface Layout {
  readonly delimiter: string;
  readonly isQuoted: boolean;
  readonly lineEnd: string;
  readonly encoding: 'utf8' | 'latin1';
  readonly columns: readonly ('JUUSID' | 'JUTX40' | 'CBEMAL' | 'JUUSTA')[];
  readonly isSorted: boolean;
}

const layout: fc.Arbitrary<Layout> = fc.record({
  delimiter: one([';', ',', '\t', '|']),
  isQuoted: fc.boolean(),
  lineEnd: one(['\r\n', '\n']),
  encoding: one(['utf8', 'latin1'] as const),
  columns: one([
    ['JUUSID', 'JUTX40', 'CBEMAL'],
    ['JUUSID', 'JUTX40', 'CBEMAL', 'JUUSTA'],
    ['JUUSID', 'JUTX40'],
    ['CBEMAL', 'JUUSID', 'JUTX40'],
    ['JUTX40', 'JUUSID', 'JUUSTA'],
  ] as const),
  isSorted: fc.boolean(),
});

const people = fc.uniqueArray(person, { selector: ({ id }) => id, minLength: 2, maxLength: 25, size: 'max' });

function fileOf(
  rows: readonly Person[],
  { delimiter, isQuoted, lineEnd, encoding, columns, isSorted }: Layout,
): Buffer {
  const ordered = isSorted ? rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : rows;
  const write = (value: string) => (isQuoted ? `"${value}"` : value);
  const lines = ordered.map((row) => {
    const email = row.hasEmail ? `${row.id.toLowerCase().replace('ö', 'o')}@corp.example` : '';
    const values = { JUUSID: row.id, JUTX40: row.name, CBEMAL: email, JUUSTA: row.status };
    return columns.map((column) => write(values[column])).join(delimiter);
  });
  return Buffer.from([columns.map(write).join(delimiter), ...lines, ''].join(lineEnd), encoding);
}
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;

/** What the target can know of a user, as one text. */
const rowsOf = ({ users }: Roster) => users.map(({ id, name, email }) => `${id}\n${name}\n${email}`);

/** The same whatever an encoding made of letters beyond ASCII, which takes no row away. */
const asciiRowsOf = (roster: Roster) => rowsOf(roster).map((row) => row.replace(/[^\0-\x7f]+/g, '*'));

/**
 * Whether what is left of a file cannot be told from a whole one: every row is as it was, and nothing was said about
 * any. There the last reading and the limits of a run decide.
 */
function looksWhole(now: Roster, before: Roster): boolean {
  const source = now.sources[0]!;
  if (source.rejected > 0 || (source.doubted ?? 0) > 0) return false;
  const known = new Set(asciiRowsOf(before));
  return asciiRowsOf(now).every((row) => known.has(row));
}

function someOf(name: string, ids: readonly string[]): Person[] {
  return ids.map((id) => ({ id, name, hasEmail: false, status: '20' }));
}

/** What a long run has found once. */
const FOUND: [Person[], Layout, Damage[]][] = [
  // The header once more, cut: its words were taken for somebody, and the file for whole.
  [
    ['AB1', 'AB2', 'AB3', 'AB4'].map((id) => ({ id, name: 'Anna Ash', hasEmail: true, status: '20' })),
    {
      ...{ delimiter: ';', isQuoted: false, lineEnd: '\r\n', encoding: 'utf8', isSorted: false },
      columns: ['CBEMAL', 'JUUSID', 'JUTX40'],
    },
    [
      { kind: 'repeat-line', at: 0 },
      { kind: 'cut-end', at: 39 / 172 },
    ],
  ],
  // All but the first row is gone, and of that one a letter is another and the last name cut off.
  [
    [
      { id: 'AB1', name: 'Zoë Ash', hasEmail: false, status: '20' },
      ...someOf('Anna Ash', ['CARL1', 'AB2', 'AB3']),
    ],
    {
      ...{ delimiter: ';', isQuoted: false, lineEnd: '\r\n', encoding: 'latin1', isSorted: false },
      columns: ['CBEMAL', 'JUUSID', 'JUTX40'],
    },
    [{ kind: 'to-latin1' }, { kind: 'cut-end', at: 30.5 / 83 }],
  ],
  // A gap that leaves the return of the header and the end of the last row.
  [
    [
      { id: 'AB1', name: 'Anna Ash', hasEmail: false, status: '20' },
      { id: 'AB2', name: 'Anna Ashi', hasEmail: false, status: '20' },
      { id: 'Ö1', name: 'Anna Ashii', hasEmail: false, status: '20' },
    ],
    {
      ...{ delimiter: ';', isQuoted: false, lineEnd: '\r\n', encoding: 'latin1', isSorted: false },
      columns: ['JUTX40', 'JUUSID', 'JUUSTA'],
    },
    [{ kind: 'to-latin1' }, { kind: 'cut', at: 0.28, bytes: 37 }],
  ],
  // A gap from within one row into a quoted address of the next.
  [
    [
      { id: 'AB1', name: 'Anna Öberg', hasEmail: true, status: '20' },
      { id: 'AB2', name: 'Anna Birch', hasEmail: true, status: '20' },
      { id: 'AB100', name: 'Anna Løvås', hasEmail: true, status: '20' },
      { id: 'B1', name: 'Anna Ash', hasEmail: true, status: '20' },
    ],
    {
      ...{ delimiter: ';', isQuoted: true, lineEnd: '\r\n', encoding: 'utf8', isSorted: false },
      columns: ['JUUSID', 'JUTX40', 'CBEMAL'],
    },
    [{ kind: 'cut', at: 0.4652406417112299, bytes: 44 }, { kind: 'to-latin1' }],
  ],
];

const GIVEN = {
  changes: { onlyInTarget: ALL_DELETE },
  register: { ...EMPTY_REGISTER, madeByRuns: () => true },
  way: 'sql-server',
} as const;

describe('a damaged file of users', () => {
  it(
    'is no reason to delete anybody who is in the whole one, now or when the plan is made again',
    async () => {
      const folder = tempFolder();
      // Where the encoding is asked about, what is suggested is confirmed, be it right or wrong.
      const read = (bytes: Buffer) => readExtracts(folder, { users: bytes }, { settled: ['encoding'] });
      await fc.assert(
        fc.asyncProperty(
          people,
          layout,
          fc.array(someDamage, { minLength: 1, maxLength: 3 }),
          async (rows, form, damages) => {
            const whole = fileOf(rows, form);
            const before = await read(whole);
            const target = new IpaModel();
            run(operationsOf(planOfRoster({ ...GIVEN, read: before.roster, target: null })), target);
            const now = await readOrRefuse(
              read,
              damages.reduce(damaged as (b: Buffer, d: Damage) => Buffer, whole),
            );
            if (now === null || looksWhole(now, before.roster)) return;
            const held = new Set(Array.from(target.objects('user'), ({ user }) => user));
            for (const round of [1, 2]) {
              const plan = planOfRoster({ ...GIVEN, read: now, target: copyOf(target) });
              run(operationsOf(plan), target);
              const left = new Set(Array.from(target.objects('user'), ({ user }) => user));
              const gone = [...held].filter((user) => !left.has(user));
              expect({ round, gone, read: rowsOf(now) }).toMatchObject({ gone: [] });
            }
          },
        ),
        { ...CASES, examples: FOUND },
      );
    },
    6 * 3_600_000,
  );
});

async function readOrRefuse(
  read: (bytes: Buffer) => Promise<{ roster: Roster }>,
  bytes: Buffer,
): Promise<Roster | null> {
  try {
    return (await read(bytes)).roster;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
