import type { ExtractKind, FieldName } from '../../../shared/m3/extracts.ts';
import type { Roster } from '../../../shared/m3/roster.ts';
import { RosterBuilder } from '../../../shared/m3/roster-builder.ts';

/** A table of M3: its fields, and its rows in their order. */
export interface M3Table {
  readonly columns: readonly FieldName[];
  readonly rows: readonly (readonly string[])[];
}

/** A roster as reading builds it from these tables; what is not given was not read. */
export function rosterOf(tables: Partial<Record<ExtractKind, M3Table>>): Roster {
  const builder = new RosterBuilder();
  for (const kind of ['users', 'emails', 'roles', 'user-roles'] as const) {
    const table = tables[kind];
    if (table === undefined) continue;
    const source = builder.source({
      ...{ kind, origin: 'table', name: `MVXJDTA.${kind}`, encoding: 'utf-16le' },
      ...{ columns: table.columns, columnNames: table.columns },
    });
    for (const [at, row] of table.rows.entries()) source.add(row, at + 1);
    source.end({ bytes: table.rows.length, sha256: '0'.repeat(64) });
  }
  return builder.finish();
}

export const base64 = {
  encode: (bytes: Uint8Array) => Buffer.from(bytes).toString('base64'),
  decode: (text: string) =>
    /^[A-Za-z0-9+/]*={0,2}$/.test(text) ? new Uint8Array(Buffer.from(text, 'base64')) : null,
};
