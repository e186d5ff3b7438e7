import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/** How long a tree may take to end by itself before it is killed. */
const GRACE_MS = 3000;

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
 * Ends a process and everything it started: first asked, then killed. Returns at once; the root's `exit`
 * event says when it is over. The answer stops the escalation, for when the tree has ended.
 */
export function endTree(root: ChildProcess, graceMs = GRACE_MS): () => void {
  const pid = root.pid;
  if (pid === undefined) return () => {};
  if (process.platform === 'win32') {
    // Console programs have no way to be asked: /F ends them, /T their children with them.
    spawn('taskkill', ['/T', '/F', '/PID', String(pid)], { stdio: 'ignore', windowsHide: true }).on(
      'error',
      () => root.kill(),
    );
    return () => {};
  }
  signalGroup(pid, 'SIGTERM');
  // The group may outlive its root: the second signal goes to whoever is left in it.
  const timer = setTimeout(() => signalGroup(pid, 'SIGKILL'), graceMs);
  return () => {
    clearTimeout(timer);
    signalGroup(pid, 'SIGKILL');
  };
}

function killAll(): void {
  for (const { pid } of going) {
    if (pid === undefined) continue;
    if (process.platform === 'win32') spawnSync('taskkill', ['/T', '/F', '/PID', String(pid)]);
    else signalGroup(pid, 'SIGKILL');
  }
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone: that is what was wanted.
  }
}
