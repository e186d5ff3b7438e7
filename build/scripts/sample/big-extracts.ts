import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ENGLISH, GERMAN, SWEDISH } from './name-pools.ts';
import { plainLetters } from './plain-letters.ts';
import { type Random, seededRandom } from './random.ts';

const SEED = 4_055;

/** Rows are handed on in pieces of about this many characters: one write a row would be most of the time. */
const PIECE = 256 * 1024;

/** M3 allows 10 characters in an id: four letters, then the number in base 36. */
const STEM_LETTERS = 4;
const NUMBER_DIGITS = 5;
/** More users than this would not all have ascending ids. */
const MOST_USERS = 2_000_000;

export interface BigExtracts {
  readonly users: string;
  readonly roles: string;
  readonly userRoles: string;
}

export interface CompanySize {
  readonly users: number;
  readonly roles: number;
  /** At most as many as there are roles. */
  readonly rolesPerUser: number;
}

export interface BigExtractsOptions extends CompanySize {
  /** An existing or new folder. */
  readonly folder: string;
}

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
const all = [SWEDISH, GERMAN, ENGLISH];
const PLAIN_FIRST = all.flatMap((pool) => pool.first).filter(isAscii);
const PLAIN_LAST = all.flatMap((pool) => pool.last).filter(isAscii);
const ACCENTED_LAST = all.flatMap((pool) => pool.last).filter((name) => !isAscii(name));
const PARTICLES = ['van', 'van der', 'de', 'von', 'de la', 'da'];

/** Letters for ids and addresses, worked out once for each name and not once for each person. */
const letters = new Map([...PLAIN_FIRST, ...PLAIN_LAST, ...ACCENTED_LAST].map((n) => [n, plainLetters(n)]));

interface Name {
  readonly first: string;
  readonly last: string;
  readonly full: string;
}

/** Nine in ten are two plain words; the others have an accent, a particle, one word, or a comma. */
function anyName(random: Random): Name {
  const first = random.pick(PLAIN_FIRST);
  const kind = random.below(100);
  if (kind < 90) return joined(first, random.pick(PLAIN_LAST), ' ');
  if (kind < 95) return joined(first, random.pick(ACCENTED_LAST), ' ');
  const last = random.pick(PLAIN_LAST);
  if (kind < 98) return joined(first, last, ` ${random.pick(PARTICLES)} `);
  return kind < 99 ? { first, last, full: first } : { first, last, full: `${last}, ${first}` };
}

function joined(first: string, last: string, between: string): Name {
  return { first, last, full: `${first}${between}${last}` };
}

const numbered = (number: number): string => number.toString(36).padStart(NUMBER_DIGITS, '0');

/**
 * Ids ascend with the number: M3's tables are kept by their keys, and extracts come out in
 * that order.
 */
function userId(number: number): string {
  let rank = Math.floor((number / MOST_USERS) * 26 ** STEM_LETTERS);
  let stem = '';
  for (let at = 0; at < STEM_LETTERS; at++) {
    stem = String.fromCharCode(0x41 + (rank % 26)) + stem;
    rank = Math.floor(rank / 26);
  }
  return `${stem}${numbered(number)}`.toUpperCase();
}

const roleId = (number: number): string => `ROLE${String(number + 1).padStart(5, '0')}`;

/** Different roles of one person, by their key. Few of many, so that asking again costs nothing. */
function someRoles(random: Random, count: number, roles: number): number[] {
  const chosen: number[] = [];
  while (chosen.length < count) {
    const role = random.below(roles);
    if (!chosen.includes(role)) chosen.push(role);
  }
  return chosen.sort((a, b) => a - b);
}

async function writeRows(path: string, rows: Iterable<string>): Promise<string> {
  function* pieces(): Generator<string> {
    let piece = '';
    for (const row of rows) {
      piece += `${row}\r\n`;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    if (piece !== '') yield piece;
  }
  await pipeline(Readable.from(pieces()), createWriteStream(path));
  return path;
}

function* userRows({ users }: BigExtractsOptions): Generator<string> {
  const random = seededRandom(SEED);
  for (let number = 0; number < users; number++) {
    const name = anyName(random);
    const local = `${letters.get(name.first)}.${letters.get(name.last)}.${number.toString(36)}`;
    yield `${userId(number)};${name.full};${local}@hallvik.example.com`;
  }
}

function* roleRows({ roles }: BigExtractsOptions): Generator<string> {
  for (let number = 0; number < roles; number++)
    yield `${roleId(number)};Role number ${number + 1} of the mill`;
}

function* userRoleRows({ users, roles, rolesPerUser }: BigExtractsOptions): Generator<string> {
  const choice = seededRandom(SEED + 1);
  for (let number = 0; number < users; number++) {
    const id = userId(number);
    for (const role of someRoles(choice, rolesPerUser, roles)) yield `${id};${roleId(role)}`;
  }
}

/**
 * Writes extracts of any size without a header, UTF-8, CRLF: users `USID;TX40;EMAL`, roles `ROLL;TX40`,
 * user-roles `USID;ROLL`. The same options give the same bytes; memory does not grow with them.
 */
export async function writeBigExtracts(options: BigExtractsOptions): Promise<BigExtracts> {
  if (options.users > MOST_USERS) throw new RangeError('More users than there are ids for.');
  if (options.rolesPerUser > options.roles) throw new RangeError('More roles for each user than there are.');
  await mkdir(options.folder, { recursive: true });
  const path = (name: string): string => join(options.folder, name);
  return {
    users: await writeRows(path('users.csv'), userRows(options)),
    roles: await writeRows(path('roles.csv'), roleRows(options)),
    userRoles: await writeRows(path('user-roles.csv'), userRoleRows(options)),
  };
}
