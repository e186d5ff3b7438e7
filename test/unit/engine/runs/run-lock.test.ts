import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeRunLock } from '../../../../electron/engine/base/run-lock.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muster-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const LOCK = { scope: 'D:\\Infor\\LMTST', run: 'r1', since: '2026-11-03T10:00:00.000Z', by: 'anna' };

async function changeLock(change: object): Promise<void> {
  const [name] = await readdir(folder);
  const path = join(folder, name!);
  const lock = JSON.parse(await readFile(path, 'utf8')) as object;
  await writeFile(path, JSON.stringify({ ...lock, ...change }));
}

const MODULE = join(import.meta.dirname, '../../../../electron/engine/base/run-lock.ts');

/** Takes the lock in a process of its own, which then ends without giving it back. */
function takeAndDie(lock: object): void {
  const code = `import { takeRunLock } from ${JSON.stringify(MODULE)}; await takeRunLock(${JSON.stringify(folder)}, ${JSON.stringify(lock)});`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', code]);
  expect(status).toBe(0);
}

test('one at a time for a scope; another scope is free', async () => {
  const lock = await takeRunLock(folder, LOCK);
  await expect(takeRunLock(folder, { ...LOCK, run: 'r2' })).rejects.toMatchObject({
    error: { code: 'RUN-ACTIVE', details: { since: LOCK.since, by: `anna on ${hostname()}` } },
  });
  const other = await takeRunLock(folder, { ...LOCK, scope: 'D:\\Infor\\LMPRD' });
  await lock.release();
  await other.release();
  const again = await takeRunLock(folder, LOCK);
  expect(again.takenOver).toBeNull();
  await again.release();
  expect(await readdir(folder)).toEqual([]);
});

test('the lock of a dead process is taken over, and said', async () => {
  takeAndDie(LOCK);
  const lock = await takeRunLock(folder, { ...LOCK, run: 'r2' });
  expect(lock.takenOver).toMatchObject({ run: 'r1', by: 'anna' });
  await lock.release();
});

test('a lock from another machine, or one that cannot be read, is respected', async () => {
  takeAndDie({ ...LOCK, scope: 'other machine' });
  await changeLock({ host: 'elsewhere' });
  await expect(takeRunLock(folder, { ...LOCK, scope: 'other machine' })).rejects.toMatchObject({
    error: { code: 'RUN-ACTIVE', details: { by: 'anna on elsewhere' } },
  });
  const [name] = await readdir(folder);
  await writeFile(join(folder, name!), '{');
  await expect(takeRunLock(folder, { ...LOCK, scope: 'other machine' })).rejects.toMatchObject({
    error: { code: 'RUN-ACTIVE' },
  });
});

test('a lock with this very pid is an earlier process’s, unless it was taken here', async () => {
  takeAndDie(LOCK);
  await changeLock({ pid: process.pid });
  const lock = await takeRunLock(folder, LOCK);
  expect(lock.takenOver).toMatchObject({ pid: process.pid });
  await lock.release();
});

test('a living process of another Muster is respected', async () => {
  takeAndDie(LOCK);
  await changeLock({ pid: process.ppid });
  await expect(takeRunLock(folder, LOCK)).rejects.toMatchObject({ error: { code: 'RUN-ACTIVE' } });
});

test('releasing leaves the lock that somebody else has taken since', async () => {
  const lock = await takeRunLock(folder, LOCK);
  await changeLock({ run: 'theirs' });
  await lock.release();
  expect(await readdir(folder)).toHaveLength(1);
});

test('of many at once, one gets it', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => takeRunLock(folder, LOCK)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});
