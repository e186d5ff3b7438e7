import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { foldWord } from '../../shared/policy/name-evidence/folding.ts';
import { NAME_GROUPS } from '../../shared/policy/name-evidence/name-group.ts';
import { PROJECT } from './project.ts';

/**
 * Writes the names of the package @faker-js/faker as one list, folded:
 * `node build/scripts/make-listed-names.ts <folder of the unpacked package>`. The list is committed, so that the package,
 * which is a hundred times as large, is no dependency; the script is run when a new version of it has new names.
 */
type Lists = Readonly<Record<string, unknown>>;

interface Person {
  readonly first_name?: Lists;
  readonly middle_name?: Lists;
  readonly last_name?: Lists;
}

interface Package {
  readonly allLocales: Record<string, { readonly person?: Person }>;
}

const LINE = 116;
/** The beginnings of the names of the locales, by the letter of the group that they belong to. The longest one counts. */
const LOCALES: Readonly<Record<string, string>> = {
  E: 'en',
  G: 'de',
  L: 'nl',
  F: 'fr',
  S: 'es',
  P: 'pt',
  I: 'it',
  D: 'da',
  N: 'nb sv',
  f: 'fi',
  B: 'lv',
  p: 'pl',
  C: 'cs sk',
  J: 'hr sl sr',
  R: 'ru uk mk',
  r: 'ro',
  H: 'hu',
  e: 'el',
  T: 'tr az ku_kmr uz',
  A: 'ar ku_ckb dv',
  a: 'fa ur',
  h: 'he',
  c: 'hy ka',
  i: 'en_IN en_NP ne',
  d: 'id',
  t: 'th',
  W: 'fr_SN en_GH en_NG yo',
  Z: 'af en_ZA zu',
  O: 'eo',
};
/** Names there are of syllables that make other names as well, or are written without a space after the family name. */
const LEFT_OUT = /^(?:vi|zh|ja|ko|base|en_HK)/;

const folder = resolve(process.argv[2] ?? '');
const { version, license, main } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
if (license !== 'MIT') throw new Error(`The licence of the package is ${license}.`);
const { allLocales }: Package = await import(pathToFileURL(join(folder, main ?? 'dist/index.js')).href);

/** The letters of the groups in which a word is a given and a family name. */
interface Groups {
  readonly given: Set<string>;
  readonly family: Set<string>;
}

const names = new Map<string, Groups>();
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (LEFT_OUT.test(locale) || person?.first_name === undefined) continue;
  const group = groupOf(locale);
  addNames(person.first_name, group, 'given');
  // English has second given names there, Danish has family names, others have the father's name.
  if (locale === 'en') addNames(person.middle_name, group, 'given');
  if (locale === 'da') addNames(person.middle_name, group, 'family');
  // Where every family name is a given one too, the list is of given names.
  if (locale !== 'ku_ckb') addNames(person.last_name, group, 'family');
}

function groupOf(locale: string): string {
  const fitting = NAME_GROUPS.flatMap(({ letter }) =>
    LOCALES[letter]!.split(' ')
      .filter((start) => locale === start || locale.startsWith(`${start}_`))
      .map((start) => ({ letter, start })),
  ).sort((a, b) => b.start.length - a.start.length);
  if (fitting[0] === undefined) throw new Error(`The names of ${locale} belong to no group.`);
  return fitting[0].letter;
}

function addNames(lists: Lists | undefined, group: string, role: keyof Groups): void {
  for (const list of Object.values(lists ?? {})) {
    if (!Array.isArray(list)) continue;
    for (const name of list) {
      if (!/\s/.test(name)) addName(name, group, role);
      else if (role === 'family') for (const word of doubleFamily(name)) addName(word, group, role);
    }
  }
}

/** The two of a double family name, each of which is one; what has a particle or an initial is none. */
function doubleFamily(name: string): readonly string[] {
  const words = name.split(/\s+/);
  return words.length === 2 && words.every((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word)) ? words : [];
}

function addName(name: string, group: string, role: keyof Groups): void {
  const known = /\p{Script=Latin}/u.test(name) ? foldWord(name) : name.normalize('NFC').toLowerCase();
  if (known.length < 2 || /[`$\\/]/.test(known)) return;
  const groups = names.get(known) ?? { given: new Set(), family: new Set() };
  names.set(known, groups);
  groups[role].add(group);
}

const bySignature = new Map<string, string[]>();
const letters = (set: Set<string>) => [...set].sort().join('');
for (const [name, { given, family }] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const signature = `${letters(given)}/${letters(family)}`;
  bySignature.set(signature, [...(bySignature.get(signature) ?? []), name]);
}

const lines: string[] = [];
let line = '';
for (const [signature, list] of [...bySignature].sort(([a], [b]) => (a < b ? -1 : 1))) {
  for (const word of [signature, ...list]) {
    if (line.length + word.length > LINE) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
}
lines.push(line);

const text = `// Made by build/scripts/make-listed-names.ts from @faker-js/faker ${version}, Copyright (c) Faker contributors, MIT:
// https://github.com/faker-js/faker/blob/next/LICENSE. Not to be changed by hand.

/**
 * Names of many languages with a blank between: Latin letters folded, others in lower case. Before those of the same
 * groups stand the letters of the groups in which they are given names, "/", and of those in which they are family names.
 */
// biome-ignore format: one long text
export const LISTED_NAMES = \`
${lines.join('\n')}\`;
`;
await writeFile(join(PROJECT, 'shared', 'policy', 'name-evidence', 'listed-names.ts'), text, 'utf8');
