import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { EmailRecord, Fields, M3Records, RoleRecord, UserRecord, UserRoleRecord } from './records.ts';

const SAMPLE_FOLDER = join(import.meta.dirname, '../../../build/sample');

/**
 * The sample company as M3's tables would hold it. The files are extracts made by hand and hold what no table
 * can: rows without a key or with a wrong number of columns are left out, of two rows with the same key the
 * first is taken, and the NULL that a tool has written is an empty value. Addresses keep their company.
 * Values longer than their field stay, so that what is read can be compared with the files.
 */
export async function sampleRecords(): Promise<M3Records> {
  const [users, emails, roles, userRoles] = await Promise.all([
    rowsOf<UserRecord>('users', ['USID']),
    rowsOf<EmailRecord>('emails', ['CONO', 'EMTP', 'EMKY']),
    rowsOf<RoleRecord>('roles', ['ROLL']),
    rowsOf<UserRoleRecord>('user-roles', ['USID', 'ROLL']),
  ]);
  return { users, emails, roles, userRoles };
}

async function rowsOf<Row>(file: string, key: readonly string[]): Promise<readonly Row[]> {
  const text = (await readFile(join(SAMPLE_FOLDER, `${file}.csv`), 'utf8')).replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true });
  const [header = [], ...lines] = data;
  // The columns are the tables': a prefix of two letters before the API's names (domain.md, 2).
  const names = header.map((column) => column.slice(2));
  const complete = lines.filter((line) => line.length === names.length);
  return uniqueBy(
    complete.map((line) => recordOf(names, line)),
    key,
  ) as readonly Row[];
}

function recordOf(names: readonly string[], line: readonly string[]): Fields {
  return Object.fromEntries(names.map((name, at) => [name, heldValue(line[at] ?? '')]));
}

const heldValue = (text: string): string => (text.trim() === 'NULL' ? '' : text.trimEnd());

function uniqueBy(rows: readonly Fields[], key: readonly string[]): readonly Fields[] {
  const first = new Map<string, Fields>();
  for (const row of rows) {
    const parts = key.map((name) => row[name] ?? '');
    if (parts.includes('')) continue;
    const joined = JSON.stringify(parts);
    if (!first.has(joined)) first.set(joined, row);
  }
  return [...first.values()];
}
