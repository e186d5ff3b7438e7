import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { failure } from '../../../shared/base/failure.ts';
import { isProcessAlive } from './is-process-alive.ts';

const lockSchema = z.object({
  scope: z.string(),
  run: z.string(),
  pid: z.number().int().positive(),
  host: z.string(),
  since: z.string(),
  by: z.string(),
});
export type LockInfo = z.infer<typeof lockSchema>;

export interface RunLock {
  /** The lock of a process that had died without giving it back; null where there was none. */
  readonly takenOver: LockInfo | null;
  release(): Promise<void>;
}

/**
 * Locks that this process holds or is about to take. One on the disk with this pid that is not among them is
 * left from an earlier process that had the same pid.
 */
const own = new Set<string>();

/**
 * Takes the lock of a scope (a Landmark folder, the practice host): one run at a time, whichever Muster
 * started it. A lock whose process has died on this machine is taken over.
 * @throws RUN-ACTIVE
 */
export async function takeRunLock(
  folder: string,
  lock: Pick<LockInfo, 'scope' | 'run' | 'since' | 'by'>,
): Promise<RunLock> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${createHash('sha256').update(lock.scope).digest('hex').slice(0, 24)}.lock`);
  const text = JSON.stringify({ ...lock, pid: process.pid, host: hostname() });
  if (own.has(path)) throw active(lock.scope, await readLock(path));
  own.add(path);
  try {
    return hold(path, text, await take(path, text, lock.scope));
  } catch (error) {
    own.delete(path);
    throw error;
  }
}

/** Answers the lock that was taken over, null where the scope was free. */
async function take(path: string, text: string, scope: string): Promise<LockInfo | null> {
  if (await create(path, text)) return null;
  const found = await readFile(path, 'utf8').catch(() => '');
  const held = parseLock(found);
  if (held === null || !isStale(held)) throw active(scope, held);
  await removeStale(path, found, scope);
  if (!(await create(path, text))) throw active(scope, await readLock(path));
  return held;
}

function hold(path: string, text: string, takenOver: LockInfo | null): RunLock {
  return {
    takenOver,
    release: async () => {
      const found = await readFile(path, 'utf8').catch(() => null);
      if (found === text) await rm(path, { force: true });
      own.delete(path);
    },
  };
}

async function create(path: string, text: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o644);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A lock with this pid cannot be this process's own here: `own` was asked before. */
function isStale({ pid, host }: LockInfo): boolean {
  return host === hostname() && (pid === process.pid || !isProcessAlive(pid));
}

/** Moves it away first: of two who find the same stale lock, only one moves that very file. */
async function removeStale(path: string, expected: string, scope: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  await rename(path, aside).catch(() => {});
  const moved = await readFile(aside, 'utf8').catch(() => expected);
  if (moved !== expected) {
    await rename(aside, path).catch(() => {});
    throw active(scope, parseLock(moved));
  }
  await rm(aside, { force: true });
}

async function readLock(path: string): Promise<LockInfo | null> {
  return parseLock(await readFile(path, 'utf8').catch(() => ''));
}

function parseLock(text: string): LockInfo | null {
  try {
    return lockSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function active(scope: string, held: LockInfo | null) {
  const since = held?.since ?? 'a moment ago';
  return failure('RUN-ACTIVE', {
    scope,
    since,
    by: held === null ? 'another Muster' : `${held.by} on ${held.host}`,
  });
}
