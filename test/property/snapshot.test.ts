import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../shared/base/failure.ts';
import { complete } from '../../shared/base/steps.ts';
import type { Roster } from '../../shared/m3/roster.ts';
import { parseSnapshot, type SnapshotOf, writeSnapshot } from '../../shared/m3/snapshot.ts';
import { base64, rosterOf } from '../unit/m3/m3-rows.ts';

const OF: SnapshotOf = {
  environmentId: 'tst',
  environmentName: 'TST "1"\u2028\n',
  way: 'sql-server',
  readAt: '2026-11-20T17:00:00.000Z',
};

/** Few ids, so that e-mails and roles find their users, and rows that become findings. */
const id = fc.constantFrom('ANN', 'BOB', 'ann', 'Å', 'A\u030a', '__proto__', '\u{1f600}', '\ud83d', '', 'X');
const text = fc.oneof(
  fc.constantFrom(
    '',
    'NULL',
    '"',
    '\\',
    '\u2028',
    '\u2029x',
    'a\nb',
    'a\r\nb',
    '\ud800',
    '\udc00a',
    'é',
    '\ufffd',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const rows = (...cells: fc.Arbitrary<string>[]) => fc.array(fc.tuple(...cells), { maxLength: 12 });

const anyRoster: fc.Arbitrary<Roster> = fc
  .record({
    users: rows(id, text, text, text, text, text, text),
    detailed: fc.boolean(),
    emails: fc.option(rows(text, id, text)),
    roles: fc.option(rows(id, text)),
    userRoles: fc.option(rows(id, id, text, text)),
    dated: fc.constantFrom(0, 1, 2),
  })
  .map(({ users, detailed, emails, roles, userRoles, dated }) =>
    rosterOf({
      users: {
        columns: detailed
          ? ['user', 'name', 'status', 'email', 'company', 'division', 'department']
          : ['user', 'name', 'status', 'email', 'company'],
        rows: users.map((row) => row.slice(0, detailed ? 7 : 5)),
      },
      ...(emails ? { emails: { columns: ['company', 'user', 'email'], rows: emails } } : {}),
      ...(roles ? { roles: { columns: ['role', 'name'], rows: roles } } : {}),
      ...(userRoles
        ? {
            'user-roles': {
              columns: (['user', 'role', 'validFrom', 'validTo'] as const).slice(0, 2 + dated),
              rows: userRoles.map((row) => row.slice(0, 2 + dated)),
            },
          }
        : {}),
    }),
  );

function linesOf(roster: Roster): string[] {
  const lines: string[] = [];
  complete(writeSnapshot(roster, OF, base64, (line) => lines.push(line)));
  return lines;
}

const parse = (lines: readonly string[]) => complete(parseSnapshot(lines, base64, OF.readAt));

/** The roster, or the code of the failure; anything else that is thrown fails the test. */
function outcome(lines: readonly string[]): Roster | string {
  try {
    return parse(lines).roster;
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    return thrown.error.code;
  }
}

describe('a snapshot', () => {
  it('brings any roster back as it was', () => {
    fc.assert(
      fc.property(anyRoster, (roster) => {
        const lines = linesOf(roster);
        for (const line of lines) expect(line).not.toMatch(/[\r\n]/);
        // What a file holds is UTF-8, and nothing is lost in it.
        const back = parse(lines.map((line) => Buffer.from(line, 'utf8').toString('utf8')));
        expect(back).toEqual({ of: OF, roster });
      }),
      { numRuns: 500 },
    );
  });

  it('is refused where a line is missing, twice there, or in another place', () => {
    fc.assert(
      fc.property(
        anyRoster,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('drop', 'double', 'swap'),
        (roster, a, b, how) => {
          const lines = linesOf(roster);
          const [one, other] = [a % lines.length, b % lines.length];
          fc.pre(how !== 'swap' || lines[one] !== lines[other]);
          if (how === 'drop') lines.splice(one, 1);
          else if (how === 'double') lines.splice(one, 0, lines[one]!);
          else [lines[one], lines[other]] = [lines[other]!, lines[one]!];
          const found = outcome(lines);
          // Two findings may change places: the file's hash tells that, the form cannot.
          if (how === 'swap' && typeof found !== 'string') expect(found.findings.length).toBeGreaterThan(1);
          else expect(found).toBe('SNAPSHOT-DAMAGED');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never becomes a roster that is not sound, whatever stands in its lines', () => {
    const junk = fc.oneof(
      fc.constantFrom('', '{}', '[]', 'null', '{"__proto__":{}}', '{"column":"users.id","text":[1]}'),
      fc.json(),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(anyRoster, fc.nat(), junk, (roster, at, line) => {
        const lines = linesOf(roster);
        const place = at % lines.length;
        fc.pre(lines[place] !== line);
        lines[place] = line;
        expect(outcome(lines)).toBe('SNAPSHOT-DAMAGED');
      }),
      { numRuns: 500 },
    );
  });

  it('stays sound where one character of it is another', () => {
    fc.assert(
      fc.property(
        anyRoster,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('0', '9', 'A', '"', '-', '='),
        (roster, a, b, to) => {
          const lines = linesOf(roster);
          const at = a % lines.length;
          const line = lines[at]!;
          const place = b % line.length;
          lines[at] = line.slice(0, place) + to + line.slice(place + 1);
          const found = outcome(lines);
          // The number of the format is one of the characters.
          if (typeof found === 'string') expect(found).toMatch(/^(SNAPSHOT-DAMAGED|FILE-OF-NEWER-MUSTER)$/);
          else expectSound(found);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** What everything after the reading rests on. */
function expectSound({ users, emails, roles, userRoles, sources }: Roster): void {
  for (const row of [...users, ...emails, ...roles]) expect(row.source).toBeLessThan(sources.length);
  for (const { userIndex } of emails) expect(userIndex).toBeLessThan(users.length);
  const { offsets, user, role, line, count } = userRoles;
  expect([user.length, role.length, line.length, offsets.at(-1)]).toEqual([count, count, count, count]);
  expect(offsets).toHaveLength(users.length + 1);
  const pairs = Array.from(user, (one, row) => `${one} ${role[row]}`);
  expect(new Set(pairs).size).toBe(count);
  for (const one of role) expect(one).toBeLessThan(roles.length);
}
