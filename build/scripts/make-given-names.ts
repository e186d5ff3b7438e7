import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { foldWord } from '../../shared/policy/name-evidence/folding.ts';
import { PROJECT } from './project.ts';

/**
 * Writes the given names of the package @faker-js/faker as one list, folded:
 * `node build/scripts/make-given-names.ts <folder of the unpacked package>`. The list is committed, so that the package,
 * which is a hundred times as large, is no dependency; the script is run when a new version of it has new names.
 */
type Lists = Readonly<Record<string, unknown>>;

interface Package {
  readonly allLocales: Record<string, { person?: { first_name?: Lists; middle_name?: Lists } }>;
}

const LINE = 116;
/** Names there are of syllables that make other names as well, or are written without a space after the family name. */
const LEFT_OUT = /^(?:vi|zh|ja|ko|base)/;

const folder = resolve(process.argv[2] ?? '');
const { version, license, main } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
if (license !== 'MIT') throw new Error(`The licence of the package is ${license}.`);
const { allLocales }: Package = await import(pathToFileURL(join(folder, main ?? 'dist/index.js')).href);

const names = new Set<string>();
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (LEFT_OUT.test(locale)) continue;
  // English has second given names there, others have family names or the father's.
  const middle = locale === 'en' ? person?.middle_name : undefined;
  for (const list of Object.values({ ...person?.first_name, ...prefixed(middle) })) {
    if (!Array.isArray(list)) continue;
    for (const name of list) if (!/\s/.test(name)) addName(name);
  }
}

function prefixed(lists: Lists = {}): Lists {
  return Object.fromEntries(Object.entries(lists).map(([key, list]) => [`middle ${key}`, list]));
}

function addName(name: string): void {
  const known = /\p{Script=Latin}/u.test(name) ? foldWord(name) : name.normalize('NFC').toLowerCase();
  if (known.length > 1 && !/[`$\\]/.test(known)) names.add(known);
}

const lines: string[] = [];
let line = '';
for (const name of [...names].sort()) {
  if (line.length + name.length > LINE) {
    lines.push(line);
    line = '';
  }
  line += line === '' ? name : ` ${name}`;
}
lines.push(line);

const text = `// Made by build/scripts/make-given-names.ts from @faker-js/faker ${version}, Copyright (c) Faker contributors, MIT:
// https://github.com/faker-js/faker/blob/next/LICENSE. Not to be changed by hand.

/** Given names of many languages with a blank between: Latin letters folded, others in lower case. */
// biome-ignore format: one long text
export const GIVEN_NAMES = \`
${lines.join('\n')}\`;
`;
await writeFile(join(PROJECT, 'shared', 'policy', 'name-evidence', 'given-names.ts'), text, 'utf8');
