import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkHouse } from './layers/check-house.ts';
import { findLongFunctions } from './layers/long-functions.ts';
import { STILL_LONG } from './layers/still-long.ts';
import { HOUSE } from './layers/table.ts';
import { PROJECT } from './project.ts';

// Holds every module of the project against the table of who may know whom (layers/table.ts), and every function of the
// window against the length that it may have.

const files = globSync('{shared,electron,renderer,test,build}/**/*.{ts,tsx}', { cwd: PROJECT });
const modules = new Map(
  files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(PROJECT, file), 'utf8')]),
);
const violations = [...checkHouse(modules, HOUSE), ...findLongFunctions(modules, STILL_LONG)];
for (const violation of violations) console.error(violation);
console.log(
  `${modules.size} modules, ${violations.length === 0 ? 'all in their layers' : `${violations.length} violations`}`,
);
process.exitCode = violations.length === 0 ? 0 : 1;
