import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { SAMPLE_FILES, type SampleFileName, sampleFiles } from '../../build/scripts/sample/sample-files.ts';

const script = join(import.meta.dirname, '../../build/scripts/make-sample.ts');
const committed = join(import.meta.dirname, '../../build/sample');
const PROTECTED = ['lawson', 'M3ADMIN', 'M3API', 'M3SRVADM', 'MVXSECOFR', 'SYSTEM'];

const texts = sampleFiles();

function table(file: SampleFileName): { header: string[]; rows: string[][] } {
  const [header, ...rows] = Papa.parse<string[]>(texts[file].slice(1), {
    delimiter: ';',
    newline: '\r\n',
    skipEmptyLines: true,
  }).data;
  return { header: header!, rows };
}

const users = table('users.csv');
const emails = table('emails.csv');
const roles = table('roles.csv');
const grants = table('user-roles.csv');
const whole = users.rows.filter((row) => row.length === users.header.length && row[0] !== '');
const names = whole.map((row) => row[1]!);
const ids = new Set(whole.map((row) => row[0]!.trim()));

test('the script writes the committed files, byte for byte, every time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'muster-sample-'));
  try {
    await promisify(execFile)(process.execPath, [script, folder]);
    for (const file of SAMPLE_FILES) {
      const bytes = await readFile(join(folder, file));
      expect(bytes.equals(await readFile(join(committed, file))), file).toBe(true);
      expect(bytes.toString('utf8')).toBe(texts[file]);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('the files are as a SQL tool exports them', () => {
  expect(users.header.slice(0, 3)).toEqual(['JUUSID', 'JUTX40', 'JUUSTA']);
  expect(emails.header).toEqual(['CBCONO', 'CBEMTP', 'CBEMKY', 'CBEMAL']);
  expect(roles.header).toEqual(['KRROLL', 'KRTX40']);
  expect(grants.header).toEqual(['KUUSID', 'KUROLL', 'KUFVDT', 'KUVTDT']);
  for (const file of SAMPLE_FILES) {
    expect(texts[file].startsWith('\uFEFF')).toBe(true);
    expect(texts[file].endsWith('\r\n')).toBe(true);
    expect(texts[file]).not.toMatch(/[^\r]\n/);
  }
});

test('it is a company of about 1,200, with a few roles each', () => {
  expect(ids.size).toBeGreaterThan(1150);
  expect(ids.size).toBeLessThan(1250);
  expect(roles.rows.length).toBeGreaterThan(55);
  expect(roles.rows.length).toBeLessThan(80);
  const held = new Map<string, number>();
  for (const [user] of grants.rows) held.set(user!, (held.get(user!) ?? 0) + 1);
  expect(Math.max(...held.values())).toBeLessThanOrEqual(6);
  expect(grants.rows.length / ids.size).toBeGreaterThan(2);
});

test('most people are ordinary, so that the sample does not look broken', () => {
  const ordinary = names.filter((name) => /^[A-Za-zÀ-ÿ-]{2,} [A-Za-zÀ-ÿ-]{2,}$/.test(name.trim()));
  const share = ordinary.length / names.length;
  expect(share).toBeGreaterThan(0.85);
  expect(share).toBeLessThan(0.92);
});

test('nobody can be written to: all addresses are in domains kept for examples', () => {
  for (const [, , , address] of emails.rows) {
    for (const [, domain] of address!.matchAll(/@([^@;>\s]+)(?=[;>\s]|$)/g)) {
      expect(domain!.toLowerCase()).toMatch(/(^|\.)(example\.com|test)$/);
    }
  }
});

test.each<[string, RegExp]>([
  ['particles', /^Jan van der Berg$/],
  ['one word', /^Madhavi$/],
  ['Last, First', /^Lindqvist, Görel$/],
  ['Vietnamese', /^(Nguyễn|Trần|Phạm) /],
  ['Polish', /[łńśźż]/],
  ['Turkish', /[ğşı]/],
  ['Chinese', /\p{Script=Han}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['an apostrophe', /O'Rourke/],
  ['a typographic apostrophe', /O’Shea/],
  ['a quote', /"Kopplingen"/],
  ['a semicolon', /Reception; front desk/],
  ['a backslash', /\\/],
  ['decomposed Unicode', /o\u0308/],
  ['a direction mark', /\u200F/],
  ['a line break', /\r\n/],
  ['a formula', /^=cmd\|' \/C calc'!A0$/],
  ['the literal NULL', /^NULL$/],
  ['nothing', /^$/],
  ['blanks behind', /^\p{L}+ \p{L}+ {5,}$/u],
  ['forty characters', /^.{40}$/],
  ['more than M3 has room for', /^.{41}$/],
])('there is a name with or of: %s', (_, pattern) => {
  expect(names.some((name) => pattern.test(name))).toBe(true);
});

test('the protected users are there, and those who have left', () => {
  for (const id of PROTECTED) expect(ids).toContain(id);
  const statuses = new Set(whole.map((row) => row[2]!.trim()));
  expect([...statuses].sort()).toEqual(['10', '20', '90']);
});

test('some rows cannot become a user, and each is wrong in its own way', () => {
  const broken = users.rows.filter((row) => !whole.includes(row));
  expect(broken.map((row) => [row.length, row[0]])).toEqual([
    [9, ''],
    [10, 'SCANNER07'],
    [1, 'GHOST01'],
  ]);
});

test('some ids come twice: as they are, with another name, in another case; one is too long', () => {
  const seen = new Map<string, string[][]>();
  for (const row of whole) {
    const key = row[0]!.trim().toUpperCase();
    seen.set(key, [...(seen.get(key) ?? []), row]);
  }
  const twice = [...seen.values()].filter((rows) => rows.length > 1).map(([a, b]) => [a!, b!] as const);
  expect(twice.filter(([a, b]) => a.join() === b.join())).toHaveLength(2);
  expect(twice.filter(([a, b]) => a[0] === b[0] && a[1] !== b[1])).toHaveLength(1);
  expect(twice.filter(([a, b]) => a[0] !== b[0])).toHaveLength(2);
  expect([...ids].filter((id) => id.length > 10)).toEqual(['CUSTOMERPORTAL']);
});

test('e-mails are of two companies, and some people have another in each', () => {
  const byUser = new Map<string, Map<string, string>>();
  for (const [company, type, user, address] of emails.rows) {
    if (type !== '04') continue;
    byUser.set(user!, (byUser.get(user!) ?? new Map()).set(company!, address!));
  }
  const differing = [...byUser.values()].filter((mails) => new Set(mails.values()).size > 1);
  const onlyThere = [...byUser.values()].filter((mails) => mails.has('200') && !mails.has('100'));
  expect(new Set(emails.rows.map(([company]) => company))).toEqual(new Set(['100', '200']));
  expect(differing.length).toBeGreaterThan(5);
  expect(differing.length).toBeLessThan(30);
  expect(onlyThere.length).toBeGreaterThan(5);
  expect(emails.rows.filter(([, , , address]) => /^goods\.in@/.test(address!)).length).toBeGreaterThan(2);
  expect(emails.rows.some(([, , user]) => !ids.has(user!))).toBe(true);
});

test('a role has no description, and some grants are of users and roles that are gone', () => {
  expect(roles.rows.filter(([, name]) => name === '').map(([id]) => id)).toEqual(['COFFEE']);
  const known = new Set(roles.rows.map(([id]) => id!));
  expect(new Set(grants.rows.map(([, role]) => role!).filter((role) => !known.has(role)))).toEqual(
    new Set(['TELEX_OP', 'Y2K_TEAM']),
  );
  const strangers = new Set(grants.rows.map(([user]) => user!).filter((user) => !ids.has(user)));
  expect(strangers).toContain('GPENSION');
  expect(strangers.size).toBeLessThan(10);
  expect(grants.rows.some(([, , from, to]) => from !== '0' && to !== '0')).toBe(true);
});
