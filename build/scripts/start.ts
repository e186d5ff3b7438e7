import { buildAppIfStale } from './build-app.ts';
import { runCommand } from './command.ts';
import { electronPath } from './prepare-electron.ts';
import { prepareSystem, SystemNotReady } from './prepare-system.ts';
import { PROJECT } from './project.ts';

// Opens the app; what is written after `npm start --` goes to it.

process.exitCode = await start(process.argv.slice(2));

async function start(args: readonly string[]): Promise<number> {
  if (!hasDisplay()) {
    console.error(
      'No display: neither DISPLAY nor WAYLAND_DISPLAY is set, so no window can be opened.\n' +
        'Start Muster from a desktop session, or on a display that nobody looks at:  xvfb-run -a npm start\n' +
        'Without a window:  npm run demo  and  npm run muster -- --help',
    );
    return 2;
  }
  try {
    await prepareSystem('window');
  } catch (error) {
    if (!(error instanceof SystemNotReady)) throw error;
    console.error(error.message);
    return 2;
  }
  const electron = await electronPath();
  const built = await buildAppIfStale();
  if (built.exitCode !== 0) return built.exitCode;
  const ended = await runCommand(electron.path, [PROJECT, ...rootArguments(), ...args], { cwd: PROJECT });
  if (ended.trouble !== undefined) console.error(`Electron: ${ended.trouble}`);
  return ended.exitCode;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

function rootArguments(): string[] {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  console.warn(
    "Started as root, where Chromium's sandbox cannot work: it is off. Use an ordinary account for real work.",
  );
  return ['--no-sandbox'];
}
