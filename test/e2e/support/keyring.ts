import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A secret store of this test's own: gnome-keyring on a message bus of its own. */
export interface Keyring {
  /** What a program needs to find it. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/**
 * Says where its bus is, and starts the keyring, which reads its password from the input and ends with the bus.
 * What it says itself differs, so a line of this script's own says that it is there.
 */
const START = `printf '%s\\n' "$DBUS_SESSION_BUS_ADDRESS"
gnome-keyring-daemon --unlock --components=secrets > /dev/null || exit 1
echo ready
exec sleep infinity`;

/**
 * Starts a keyring that keeps its files in `folder`, unlocked; a second start finds what the first one kept.
 * @throws Error where it cannot be started
 */
export async function startKeyring(folder: string): Promise<Keyring> {
  const own = { HOME: folder, XDG_DATA_HOME: folder, XDG_RUNTIME_DIR: folder, XDG_CACHE_HOME: folder };
  const bus = spawn('dbus-run-session', ['--', 'sh', '-c', START], {
    env: { PATH: process.env.PATH, ...own },
    stdio: ['pipe', 'pipe', 'ignore'],
    // A group of their own, so that all of it ends together.
    detached: true,
  });
  const ended = once(bus, 'close');
  ended.catch(() => {});
  const lines = createInterface({ input: bus.stdout });
  bus.stdin.end('a password of the keyring');
  const address = await Promise.race([firstLines(lines), failWhenEnded(ended)]);
  return {
    env: { DBUS_SESSION_BUS_ADDRESS: address, NO_AT_BRIDGE: '1' },
    stop: async () => {
      lines.close();
      if (bus.pid !== undefined && bus.exitCode === null) process.kill(-bus.pid, 'SIGTERM');
      await ended;
    },
  };
}

async function firstLines(lines: AsyncIterable<string>): Promise<string> {
  let address = '';
  for await (const line of lines) {
    if (address === '') address = line;
    else break;
  }
  if (!address.includes('=')) throw new Error('The message bus did not say its address.');
  return address;
}

async function failWhenEnded(ended: Promise<unknown>): Promise<never> {
  await ended;
  throw new Error('The keyring ended at once. Are gnome-keyring and dbus installed?');
}
