import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CommandEnd, runCommand } from './command.ts';
import { PROJECT } from './project.ts';

const SOURCES = ['electron', 'shared', 'renderer', 'package.json', 'electron.vite.config.ts'];
const OUTPUTS = [
  'out/main/main.js',
  'out/main/engine.js',
  'out/preload/preload.cjs',
  'out/preload/preload-secret-prompt.cjs',
  'out/renderer/index.html',
];

/** Bundles the app into out/. */
export function buildApp(): Promise<CommandEnd> {
  const electronVite = join(PROJECT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  return runCommand(process.execPath, [electronVite, 'build', '--logLevel', 'warn'], { cwd: PROJECT });
}

/** Bundles the app if a source, or a folder of sources, is newer than what stands in out/. */
export async function buildAppIfStale(): Promise<CommandEnd> {
  return isStale() ? buildApp() : { exitCode: 0 };
}

function isStale(): boolean {
  const outputs = OUTPUTS.map((name) => join(PROJECT, name));
  if (!outputs.every((path) => existsSync(path))) return true;
  const oldestOutput = Math.min(...outputs.map((path) => statSync(path).mtimeMs));
  return SOURCES.some((name) => newestIn(join(PROJECT, name)) > oldestOutput);
}

/** A folder's own time counts too: it changes when a file is removed. */
function newestIn(path: string): number {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  const inside = readdirSync(path).map((name) => newestIn(join(path, name)));
  return Math.max(status.mtimeMs, ...inside);
}
