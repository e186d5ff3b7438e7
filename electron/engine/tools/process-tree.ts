import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a tree may take to end by itself before it is killed, and to be gone after that. */
const GRACE_MS = 3000;
const GONE_MS = 2000;
const LOOK_MS = 25;

/** Trees that are still going: a tool must not outlive Muster, where nobody would see what it does. */
const going = new Set<ChildProcess>();

/**
 * Spawn options under which `endTree` reaches every descendant: a process group of its own on POSIX; on
 * Windows taskkill follows the parents.
 */
export const TREE_OPTIONS = { detached: process.platform !== 'win32', windowsHide: true } as const;

/** Ends the tree with Muster. Call it right after spawning with TREE_OPTIONS. */
export function holdTree(root: ChildProcess): void {
  if (going.size === 0) process.on('exit', killAll);
  going.add(root);
  root.once('exit', () => {
    going.delete(root);
    if (going.size === 0) process.off('exit', killAll);
  });
}

/**
 * Ends a process and everything it started: first asked, then killed. Resolves when none of them is left, or
 * when nothing more can be done about it.
 */
export async function endTree(root: ChildProcess): Promise<void> {
  const { pid } = root;
  if (pid === undefined) return;
  if (process.platform === 'win32') return endWindowsTree(root, pid);
  signalGroup(pid, 'SIGTERM');
  if (await groupGone(pid, GRACE_MS)) return;
  // The group may outlive its root: the second signal goes to whoever is left in it.
  signalGroup(pid, 'SIGKILL');
  await groupGone(pid, GONE_MS);
}

/** Console programs have no way to be asked: /F ends them, /T their children with them. */
function endWindowsTree(root: ChildProcess, pid: number): Promise<void> {
  return new Promise((resolve) => {
    const taskkill = spawn(taskkillPath(), ['/T', '/F', '/PID', String(pid)], {
      stdio: 'ignore',
      windowsHide: true,
    });
    taskkill.once('error', () => {
      root.kill();
      resolve();
    });
    taskkill.once('exit', () => resolve());
  });
}

/** By its full path: Windows would look in the current folder first. */
function taskkillPath(): string {
  return join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'taskkill.exe');
}

async function groupGone(pid: number, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (performance.now() < until) {
    if (!signalGroup(pid, 0)) return true;
    await sleep(LOOK_MS);
  }
  return false;
}

function killAll(): void {
  for (const { pid } of going) {
    if (pid === undefined) continue;
    if (process.platform === 'win32') spawnSync(taskkillPath(), ['/T', '/F', '/PID', String(pid)]);
    else signalGroup(pid, 'SIGKILL');
  }
}

/** Answers whether there was anybody to get the signal; 0 only asks. */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}
