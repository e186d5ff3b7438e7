import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../../shared/m3/extracts.ts';
import { ORIGINS, type Origin, type Roster } from '../../../shared/m3/roster.ts';
import { RosterBuilder } from '../../../shared/m3/roster-builder.ts';

function read(
  kind: 'users' | 'roles' | 'emails',
  origin: Origin,
  columns: readonly FieldName[],
  rows: readonly (readonly string[])[],
  builder = new RosterBuilder(),
): Roster {
  const shape = { kind, origin, name: kind, encoding: 'UTF-8', columns, columnNames: columns };
  const source = builder.source(shape);
  for (const [at, row] of rows.entries()) source.add(row, at + 1);
  source.end({ bytes: 0, sha256: '' });
  return builder.finish();
}

const COLUMNS = ['user', 'name', 'email'] as const;

describe.each(ORIGINS)('rows of a %s', (origin) => {
  const isOfServer = origin === 'table' || origin === 'transaction';

  it('are judged by their letters', () => {
    const roster = read('users', origin, COLUMNS, [
      ['A', 'BjÃ¶rn Berg', ''],
      ['B', 'J?rg Ebert', ''],
      ['C', 'JOÃO São', ''],
      ['D', 'Anna Ash', 'm?ller@x.example'],
    ]);
    expect(roster.findings).toMatchObject([
      {
        code: isOfServer ? 'EXTRACT-LETTERS-SPOILED' : 'EXTRACT-ENCODED-TWICE',
        subject: { kind: 'extract' },
        params: { way: 'encoded-twice', count: 1, example: 'BjÃ¶rn Berg', repaired: 'Björn Berg' },
      },
      { code: 'EXTRACT-LETTERS-SPOILED', params: { way: 'question-mark', count: 2, columns: 'name, email' } },
    ]);
    // A name of M3 itself hides nobody.
    expect(roster.sources[0]!.doubted).toBe(isOfServer ? undefined : 1);
  });

  it('are doubted where an id is altered', () => {
    const roster = read('users', origin, COLUMNS, [['M?LLER', 'Max Ash', '']]);
    expect(roster.findings).toMatchObject([{ code: 'EXTRACT-IDS-SPOILED', params: { example: 'M?LLER' } }]);
    expect(roster.sources[0]!.doubted).toBe(1);
  });

  it('keep a role whose description lost its letters', () => {
    const roster = read(
      'roles',
      origin,
      ['role', 'name'],
      [
        ['ONE', 'Verk\uFFFDufer'],
        ['TWO', 'Ready?'],
      ],
    );
    expect(roster.roles.map(({ id, name }) => [id, name])).toEqual([
      ['ONE', ''],
      ['TWO', 'Ready?'],
    ]);
    expect(roster.unknown?.roles).toEqual(Uint8Array.of(1, 0));
    expect(roster.findings).toMatchObject([{ code: 'EXTRACT-VALUES-UNKNOWN' }]);
  });
});

it('says of an e-mail row which user it was for where leading zeros were lost', () => {
  const builder = new RosterBuilder();
  read('users', 'file', COLUMNS, [['0042', 'Anna Ash', '']], builder);
  const roster = read(
    'emails',
    'file',
    ['user', 'email', 'emailType'],
    [
      ['42', 'a@x.example', '4'],
      ['43', 'b@x.example', '4'],
    ],
    builder,
  );
  expect(roster.findings).toMatchObject([
    { code: 'ROW-ZEROS-LOST', params: { id: '42', other: '0042' } },
    { code: 'ROW-EMAIL-UNKNOWN-USER', params: { user: '43' } },
  ]);
  expect(roster.sources[1]!.doubted).toBe(1);
});

it('does not know an address whose company or type is not known', () => {
  const builder = new RosterBuilder();
  read(
    'users',
    'file',
    COLUMNS,
    [
      ['A', 'Anna Ash', ''],
      ['B', 'Bo Ek', ''],
    ],
    builder,
  );
  const columns = ['company', 'emailType', 'user', 'email'] as const;
  const roster = read(
    'emails',
    'file',
    columns,
    [
      ['#N/A', '04', 'A', 'a@x.example'],
      ['100', '#REF!', 'B', 'b@x.example'],
    ],
    builder,
  );
  expect(roster.emails).toEqual([]);
  expect([...(roster.unknown?.users ?? [])].every((bits) => bits !== 0)).toBe(true);
});
