import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLE_FOLDER } from '../../support/sample.ts';
import type { Extract } from '../pages/source.ts';

/** Extracts of a company as lines, the header first, so that people can come, go and change. */
export type Company = Readonly<Record<Extract, readonly string[]>>;

const FILES: Readonly<Record<Extract, string>> = {
  Users: 'users.csv',
  'E-mails': 'emails.csv',
  Roles: 'roles.csv',
  'User-roles': 'user-roles.csv',
};

/** The column of the user id; of roles there is none. */
const ID_COLUMNS: Readonly<Record<Extract, number>> = { Users: 0, 'E-mails': 2, Roles: -1, 'User-roles': 0 };

/** The sample company as it is shipped. */
export async function sampleLines(): Promise<Company> {
  const read = async (extract: Extract) =>
    (await readFile(join(SAMPLE_FOLDER, FILES[extract]), 'utf8'))
      .replace('\uFEFF', '')
      .split(/\r?\n/)
      .filter((line) => line !== '');
  return {
    Users: await read('Users'),
    'E-mails': await read('E-mails'),
    Roles: await read('Roles'),
    'User-roles': await read('User-roles'),
  };
}

/** Adds lines to extracts. */
export function joined(company: Company, more: Partial<Company>): Company {
  return mapped(company, (lines, extract) => [...lines, ...(more[extract] ?? [])]);
}

/** Without these people, and all that is said of them. */
export function without(company: Company, ids: readonly string[]): Company {
  const gone = new Set(ids);
  return mapped(company, (lines, extract) =>
    lines.filter((line) => !gone.has(line.split(';')[ID_COLUMNS[extract]] ?? '')),
  );
}

/** With one text for another in an extract; both have to be told so that they fit once. */
export function replaced(company: Company, extract: Extract, before: string, after: string): Company {
  const hits = company[extract].filter((line) => line.includes(before)).length;
  if (hits !== 1) throw new Error(`"${before}" stands in ${hits} lines of ${extract}, not in one`);
  return { ...company, [extract]: company[extract].map((line) => line.replace(before, after)) };
}

/** As files. */
export function asFiles(company: Company): Readonly<Record<Extract, string>> {
  const text = (extract: Extract) => `${company[extract].join('\r\n')}\r\n`;
  return {
    Users: text('Users'),
    'E-mails': text('E-mails'),
    Roles: text('Roles'),
    'User-roles': text('User-roles'),
  };
}

function mapped(
  company: Company,
  change: (lines: readonly string[], extract: Extract) => readonly string[],
): Company {
  return {
    Users: change(company.Users, 'Users'),
    'E-mails': change(company['E-mails'], 'E-mails'),
    Roles: change(company.Roles, 'Roles'),
    'User-roles': change(company['User-roles'], 'User-roles'),
  };
}
