import { existsSync } from 'node:fs';
import { captureCommand, runCommand } from './command.ts';
import { isStartedDirectly } from './project.ts';

/** What is to be done: a window needs the libraries, the tests also a display and fonts of their own. */
export type SystemPurpose = 'window' | 'tests';

/** One need: the package names that fill it, the one for the newest Debian first. */
type Need = readonly [string, ...string[]];

/** What the Electron binary is linked to or loads. Debian 13 renamed some of them for 64-bit time. */
const WINDOW_NEEDS: readonly Need[] = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libnspr4'],
  ['libasound2t64', 'libasound2'],
  ['libatk1.0-0t64', 'libatk1.0-0'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  ['libatspi2.0-0t64', 'libatspi2.0-0'],
  ['libcups2t64', 'libcups2'],
  ['libdbus-1-3'],
  ['libdrm2'],
  ['libgbm1'],
  ['libglib2.0-0t64', 'libglib2.0-0'],
  ['libcairo2'],
  ['libpango-1.0-0'],
  ['libexpat1'],
  ['libudev1'],
  ['libx11-6'],
  ['libxcb1'],
  ['libxcomposite1'],
  ['libxdamage1'],
  ['libxext6'],
  ['libxfixes3'],
  ['libxkbcommon0'],
  ['libxrandr2'],
  ['xdg-utils'],
];

/** A display that nobody looks at, fonts for Latin, Vietnamese, Arabic and Chinese names, and a store for secrets. */
const TEST_NEEDS: readonly Need[] = [
  ['xvfb'],
  ['fonts-noto-core'],
  ['fonts-dejavu-core'],
  ['fonts-droid-fallback'],
  ['dbus'],
  ['gnome-keyring'],
];

// biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query fills these in, not JavaScript.
const DPKG_FORMAT = '${db:Status-Abbrev} ${Package}\\n';

/** What is missing could not be installed here; the message says what a person can do. */
export class SystemNotReady extends Error {}

/**
 * Sees to it that Linux has what Electron needs. Does nothing where all is there, and nothing on other
 * systems; on Debian as root it installs what is missing.
 *
 * @throws SystemNotReady when something is missing and cannot be installed from here.
 */
export async function prepareSystem(purpose: SystemPurpose): Promise<void> {
  if (process.platform !== 'linux') return;
  const needs = purpose === 'tests' ? [...WINDOW_NEEDS, ...TEST_NEEDS] : WINDOW_NEEDS;
  if (!existsSync('/etc/debian_version')) return checkForeignLinux(purpose);
  const missing = await missingOnDebian(needs);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    throw new SystemNotReady(
      `System packages are missing. Install them once with:\n  sudo apt-get update && sudo apt-get install -y ${missing.map(([newest]) => newest).join(' ')}\n(on Debian 12 and older, without the ending t64)`,
    );
  }
  await installOnDebian(missing);
}

async function missingOnDebian(needs: readonly Need[]): Promise<Need[]> {
  const listed = await captureCommand('dpkg-query', ['-W', '-f', DPKG_FORMAT, ...needs.flat()]);
  const installed = new Set<string>();
  for (const line of listed.output.split('\n')) {
    const match = /^ii\s+(\S+)$/.exec(line.trim());
    if (match?.[1] !== undefined) installed.add(match[1]);
  }
  return needs.filter((names) => !names.some((name) => installed.has(name)));
}

async function installOnDebian(missing: readonly Need[]): Promise<void> {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`System packages: installing ${missing.length} that are missing…`);
  await aptGet(['update', '-qq'], environment);
  const names = await Promise.all(missing.map(nameInArchive));
  await aptGet(['install', '-y', '-qq', '--no-install-recommends', ...names], environment);
}

async function nameInArchive(names: Need): Promise<string> {
  for (const name of names) {
    const shown = await captureCommand('apt-cache', ['show', '--no-all-versions', name]);
    if (shown.exitCode === 0 && shown.output.includes(`Package: ${name}\n`)) return name;
  }
  return names[0];
}

async function aptGet(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const end = await runCommand('apt-get', args, { env });
  if (end.exitCode !== 0)
    throw new SystemNotReady(`apt-get ${args.join(' ')} failed; see its message above.`);
}

/** Elsewhere the packages' names are not known, so only what would stop the tests is looked for. */
async function checkForeignLinux(purpose: SystemPurpose): Promise<void> {
  if (purpose !== 'tests') return;
  const found = await captureCommand('Xvfb', ['-help']);
  if (found.trouble !== undefined) {
    throw new SystemNotReady(
      'Xvfb is missing. Install it, GTK 3 and NSS with the package manager of this system.',
    );
  }
}

if (isStartedDirectly(import.meta.url)) {
  try {
    await prepareSystem('tests');
    console.log('System packages: all there.');
  } catch (error) {
    if (!(error instanceof SystemNotReady)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
