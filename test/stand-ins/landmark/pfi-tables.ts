import { isLatin1 } from './latin1.ts';
import type { ObjectStore } from './object-store.ts';
import type { PfiRow } from './pfi-file.ts';

interface PfiTable {
  readonly kind: string;
  readonly key: readonly string[];
  /** Column name to the field it is kept as. */
  readonly columns: Readonly<Record<string, string>>;
  /** Objects that must be there before: kind and the column that names them. */
  readonly needs: readonly (readonly [kind: string, column: string, title: string])[];
}

const TABLES: Readonly<Record<string, PfiTable>> = {
  WFUSRPROFL: { kind: 'user', key: ['WF-RM-ID'], columns: { 'WF-RM-ID': 'user' }, needs: [] },
  WFTASK: {
    kind: 'task',
    key: ['TASK'],
    columns: { TASK: 'task', 'WF-DESCRIPTION': 'description' },
    needs: [],
  },
  WFUSERTASK: {
    kind: 'user-task',
    key: ['WF-RM-ID', 'TASK'],
    columns: { 'WF-RM-ID': 'user', TASK: 'task', 'START-DATE': 'startDate', 'STOP-DATE': 'stopDate' },
    needs: [
      ['user', 'WF-RM-ID', 'User'],
      ['task', 'TASK', 'Task'],
    ],
  },
};

function complaint(area: ObjectStore, table: PfiTable, row: PfiRow): string | null {
  for (const [name, value] of row.columns) {
    if (table.columns[name] === undefined) return `Unknown column ${name}`;
    if (!isLatin1(value)) return `Can not encode the string for column ${name} in ISO-8859-1`;
    if (/-DATE$/.test(name) && !/^\d{8}$/.test(value)) return `Column ${name} is no date: ${value}`;
  }
  const empty = table.key.find((name) => (row.columns.get(name) ?? '').trim() === '');
  if (empty !== undefined) return `Column ${empty} is required`;
  for (const [kind, column, title] of table.needs) {
    const id = row.columns.get(column)!;
    if (!area.has(kind, id)) return `${title} ${id} does not exist`;
  }
  return null;
}

/** The row's key, as the tool's output names it. */
export function rowName(row: PfiRow): string {
  const key = TABLES[row.table]?.key ?? [];
  return [row.table, ...key.map((name) => row.columns.get(name) ?? '')].join(' ');
}

/** Creates or updates the row's object; answers null, or the failure in the tool's words. */
export function importRow(area: ObjectStore, row: PfiRow): string | null {
  const table = TABLES[row.table];
  if (table === undefined) return `Table ${row.table} is unknown FAILED`;
  const wrong = complaint(area, table, row);
  if (wrong !== null) return `Line ${row.line}: ${wrong} FAILED`;
  const fields = Object.fromEntries(
    Object.entries(table.columns).map(([column, field]) => [field, row.columns.get(column) ?? '']),
  );
  area.put(
    table.kind,
    table.key.map((name) => row.columns.get(name)!),
    fields,
  );
  return null;
}
