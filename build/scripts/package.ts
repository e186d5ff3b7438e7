import { join } from 'node:path';
import { buildApp } from './build-app.ts';
import { runCommand } from './command.ts';
import { electronPath, officialElectron, type PreparedElectron } from './prepare-electron.ts';
import { PROJECT } from './project.ts';

// Packs the app into dist/ as a folder that runs. What is written after `npm run package:dir --` goes to
// electron-builder.

process.exitCode = await packageApp(process.argv.slice(2));

async function packageApp(args: readonly string[]): Promise<number> {
  const electron = await permittedElectron();
  if (electron === undefined) return 2;
  const built = await buildApp();
  if (built.exitCode !== 0) return built.exitCode;
  const builder = join(PROJECT, 'node_modules', 'electron-builder', 'cli.js');
  const output = electron.source === 'official' ? 'dist' : join('dist', 'development');
  const settings = [
    `-c.electronDist=${electron.dist}`,
    `-c.electronVersion=${electron.version}`,
    `-c.directories.output=${output}`,
  ];
  const call = [builder, '--dir', '--publish', 'never', ...settings, ...args];
  return (await runCommand(process.execPath, call, { cwd: PROJECT })).exitCode;
}

/** What goes to users carries the official binary and no other. */
async function permittedElectron(): Promise<PreparedElectron | undefined> {
  const official = await officialElectron();
  if (official !== undefined) return official;
  if (process.env.MUSTER_DEVELOPMENT_PACKAGE !== '1') {
    console.error(
      'Not packaged: the official Electron binary is not here and cannot be downloaded, and a package for users\n' +
        'must not carry the fallback. To try packaging all the same, for development only:\n' +
        '  MUSTER_DEVELOPMENT_PACKAGE=1 npm run package:dir',
    );
    return undefined;
  }
  console.warn('DEVELOPMENT PACKAGE: it carries the fallback Electron. Do not hand it out.');
  return electronPath();
}
