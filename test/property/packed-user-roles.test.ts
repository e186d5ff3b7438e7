import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../electron/engine/sources/inspect-file.ts';
import { readRoster } from '../../electron/engine/sources/read-roster.ts';
import type { Roster } from '../../shared/m3/roster.ts';
import { NEVER, QUIET, writeExtract } from '../support/extracts.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** So large that a thread cuts its rows, and behind so many lines. */
const LARGE_BYTES = 1_100_000;
const HEAD_LINES = 300;
const TOLD_BY = 210;

interface Table {
  /** Without a quote. */
  readonly rows: readonly string[];
  readonly lineEnd: string;
  readonly header: string | null;
  /** Whether the last line has no end, and may be cut. */
  readonly isUnended: boolean;
  readonly withRoles: boolean;
}

/** Reads the user-roles twice: as they are, and so that the thread leaves all of them to be cut with care. */
async function readBothWays({
  rows,
  lineEnd,
  header,
  isUnended,
  withRoles,
}: Table): Promise<[Roster, Roster]> {
  const above = header === null ? [] : [header];
  const below = isUnended ? 'USER1;ROLE' : '';
  const text = (lines: readonly string[]) => [...above, ...lines, below].join(lineEnd);
  const quoted = rows.map((row, at) => (at === HEAD_LINES ? row.replace(/^([^;]*)/, '"$1"') : row));
  const rosters: Roster[] = [];
  for (const lines of [rows, quoted]) {
    const folder = tempFolder();
    const files = [
      await inspectFile('users', writeExtract(folder, 'users', USERS), NEVER),
      await inspectFile('user-roles', writeExtract(folder, 'user-roles', text(lines)), NEVER),
    ];
    if (withRoles) files.push(await inspectFile('roles', writeExtract(folder, 'roles', ROLES), NEVER));
    const { sources, ...roster } = await readRoster(files, QUIET);
    rosters.push({ ...roster, sources: sources.map((source) => ({ ...source, bytes: 0, sha256: '' })) });
  }
  return [rosters[0]!, rosters[1]!];
}

const USERS = Array.from({ length: 400 }, (_, at) => `USER${at};Anna Ash\n`).join('');
const ROLES = Array.from({ length: 40 }, (_, at) => `ROLE${at + 10};Does it\n`).join('');

/** Rows of which something is to be said, or that are none, as wide as the table. */
const strange = fc.constantFrom(
  'USER1;ROLE1',
  'NOBODY;ROLE1',
  'USER1;NOROLE',
  ' USER2 ;ROLE2',
  'user3;role3',
  ';ROLE1',
  'USER4;',
  'USER4;NULL',
  'USER5;#N/A',
  'US?R6;ROLE?',
  'USER-7;ROLE-7',
  '1E5;ROLE1',
  'USER8;1.E+10',
  'USID;ROLL',
  'ROLL;USID',
  'KUUSID;KUROLL',
  'USER1;2 rows',
  '(2 rows affected)',
  'Total;12',
  '----;----',
  'USER8;ROLE1\u001a',
);

/** Lines at which the thread stops. */
const stopping = fc.constantFrom(
  'USER9;ROLE9;more',
  'USER9',
  '',
  'ÅSA;ROLE1',
  `${'U'.repeat(70)};ROLE1`,
  `USER10;${'R'.repeat(300)}`,
  'USER11;RO\rLE',
  '\u001a',
  'USER12;RO"LE',
);

const table: fc.Arbitrary<Table> = fc
  .record({
    strangers: fc.array(fc.tuple(fc.nat(), strange), { maxLength: 12 }),
    stop: fc.option(fc.tuple(fc.nat(), stopping)),
    repeated: fc.constantFrom(1, 5),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    header: fc.constantFrom(null, 'KUUSID;KUROLL'),
    isUnended: fc.boolean(),
    withRoles: fc.boolean(),
  })
  .map(({ strangers, stop, repeated, ...shape }) => {
    const rows: string[] = [];
    for (let at = 0, bytes = 0; bytes < LARGE_BYTES; at++) {
      const row = `USER${Math.floor(at / repeated) % 400};ROLE${10 + ((at * 7) % 40)}`;
      rows.push(row);
      bytes += row.length + 1;
    }
    // The first rows are those by which the columns are told.
    // Among others, and one after the other.
    for (const [at, row] of stop === null ? strangers : [...strangers, stop])
      for (const gap of [0, 2, 3]) rows.splice(TOLD_BY + ((at + gap) % (rows.length - TOLD_BY)), 0, row);
    return { rows, ...shape };
  });

describe('user-roles that a thread cuts', () => {
  it('are those that are cut without it, with all that is said of them', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(table, async (one) => {
        const [packed, plain] = await readBothWays(one);
        expect(packed.findings).toEqual(plain.findings);
        expect(packed.userRoles.line).toEqual(plain.userRoles.line);
        expect(packed).toEqual(plain);
      }),
      // To make a table of so many rows smaller takes longer than to read it.
      { numRuns: 10, endOnFailure: true },
    );
  });
});
