import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BigExtracts, writeBigExtracts } from '../../build/scripts/sample/big-extracts.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muster-big-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function rowsOf(path: string): Promise<string[][]> {
  const text = await readFile(path, 'utf8');
  expect(text.endsWith('\r\n')).toBe(true);
  return text
    .slice(0, -2)
    .split('\r\n')
    .map((line) => line.split(';'));
}

const written = (name: string, users: number): Promise<BigExtracts> =>
  writeBigExtracts({ folder: join(folder, name), users, roles: 50, rolesPerUser: 5 });

test('as many users, roles and user-roles as asked for, all of them known', async () => {
  const paths = await written('a', 20_000);
  const users = await rowsOf(paths.users);
  const roles = await rowsOf(paths.roles);
  const grants = await rowsOf(paths.userRoles);
  const ids = new Set(users.map(([id]) => id!));
  const roleIds = new Set(roles.map(([id]) => id!));
  expect([ids.size, roleIds.size, grants.length]).toEqual([20_000, 50, 100_000]);
  expect(new Set(grants.map((row) => row.join(';'))).size).toBe(100_000);
  expect(grants.every(([user, role]) => ids.has(user!) && roleIds.has(role!))).toBe(true);
  expect(users.every((row) => row.length === 3 && row[0]!.length <= 10 && row[1]!.length <= 40)).toBe(true);
  expect(new Set(users.map(([, , email]) => email)).size).toBe(20_000);
});

test('nine names in ten are two plain words', async () => {
  const users = await rowsOf((await written('a', 20_000)).users);
  const plain = users.filter(([, name]) => /^[A-Za-z]+ [A-Za-z]+$/.test(name!)).length / users.length;
  expect(plain).toBeGreaterThan(0.88);
  expect(plain).toBeLessThan(0.92);
});

test('the same bytes every time, and more users begin with the same ones', async () => {
  const [one, again, more] = [await written('a', 500), await written('b', 500), await written('c', 501)];
  for (const kind of ['users', 'roles', 'userRoles'] as const) {
    const text = await readFile(one[kind], 'utf8');
    expect(await readFile(again[kind], 'utf8')).toBe(text);
    expect((await readFile(more[kind], 'utf8')).startsWith(text)).toBe(true);
  }
});

test('no more roles for a user than there are', async () => {
  await expect(writeBigExtracts({ folder, users: 1, roles: 3, rolesPerUser: 4 })).rejects.toThrow(RangeError);
});
