// Runs right after `npm ci`, on whatever Node the machine has, hence plain JavaScript. It sees to it that
// `node` in the npm scripts is the pinned one: npm 10 removes the link node_modules/.bin/node again when it
// drops the platform packages that are not for this machine.
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'node_modules');
const system = process.platform === 'win32' ? 'win' : process.platform;
const name = `node-${system}-${process.arch}`;
const link = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

if (existsSync(join(modules, name, 'package.json'))) {
  if (!existsSync(link))
    linkTo(JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).bin.node);
} else if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(
    `There is no pinned Node for ${process.platform} on ${process.arch}. Install Node 24 or newer.`,
  );
  process.exitCode = 1;
}

function linkTo(program) {
  mkdirSync(dirname(link), { recursive: true });
  if (process.platform === 'win32') {
    writeFileSync(link, `@"%~dp0..\\${name}\\${program.replaceAll('/', '\\')}" %*\r\n`);
  } else symlinkSync(join('..', name, program), link);
}
