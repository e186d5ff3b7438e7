import { findCircles } from './find-circles.ts';
import { type ModuleFacts, type Reference, readModule } from './module-facts.ts';
import { type House, liesIn, type Place, placeOf } from './room.ts';

/** Where the rules are explained; every violation ends with it. */
const EXPLAINED = 'CONTRIBUTING.md, Layers';

/** The modules of the project: text by path from the root, with `/`. */
export type Modules = ReadonlyMap<string, string>;

/**
 * Holds modules against the table. Answers a sentence for each violation, with its place: an import that the table does not
 * have (of a type too, and of a name that another module only hands on), a package or a global that the room may not use,
 * a circle of imports, a file for which there is no room.
 */
export function checkHouse(modules: Modules, house: House): string[] {
  const facts = new Map([...modules].map(([file, text]) => [file, readModule(file, text)]));
  const violations: string[] = [];
  for (const [file, { references, globals }] of facts) {
    const place = placeOf(house, file);
    if (place === null) {
      violations.push(`${file} lies in no room of the table. See ${EXPLAINED}.`);
      continue;
    }
    for (const reference of references)
      violations.push(...checkReference(file, reference, place, facts, house));
    violations.push(...checkGlobals(file, globals, place, house));
  }
  return [...violations, ...circles(facts)];
}

function checkReference(
  file: string,
  reference: Reference,
  place: Place,
  facts: ReadonlyMap<string, ModuleFacts>,
  house: House,
): string[] {
  const { specifier, line } = reference;
  const at = `${file}:${line}`;
  if (!specifier.startsWith('.')) return checkPackage(at, specifier, place, house);
  const direct = resolve(file, specifier);
  if (!mayKnow(place, direct, house)) return [refusal(at, direct, '', place)];
  return origins(direct, reference.names, facts)
    .filter((origin) => !mayKnow(place, origin, house))
    .map((origin) => refusal(at, origin, ` through ${direct}`, place));
}

function refusal(at: string, module: string, through: string, { room, folder }: Place): string {
  return `${at} imports ${module}${through}, which ${folder} may not know. ${room.rule} See ${EXPLAINED}.`;
}

function mayKnow({ room, folder }: Place, module: string, house: House): boolean {
  const other = placeOf(house, module);
  if (other !== null && other.folder === folder) return true;
  return liesIn(module, room.knows);
}

/** The modules that define these names, where `module` only hands them on. */
function origins(
  module: string,
  names: readonly string[] | null,
  facts: ReadonlyMap<string, ModuleFacts>,
): string[] {
  const found = new Set<string>();
  const follow = (from: string, name: string | null, seen: ReadonlySet<string>): void => {
    const known = facts.get(from);
    if (known === undefined || seen.has(from)) return;
    const onward = new Set([...seen, from]);
    const given = name === null ? undefined : known.handedOn.get(name);
    const handed = given === undefined ? (name === null ? [...known.handedOn.values()] : []) : [given];
    const all = known.handsOnAllOf.map((specifier) => ({ specifier, name }));
    for (const next of given === undefined ? [...handed, ...all] : handed) {
      if (!next.specifier.startsWith('.')) continue;
      const origin = resolve(from, next.specifier);
      if (next.name === null || next.name === '*' || defines(facts.get(origin), next.name)) found.add(origin);
      follow(origin, next.name === '*' ? null : next.name, onward);
    }
  };
  for (const name of names ?? [null]) follow(module, name, new Set());
  return [...found];
}

/** Whether a name may be the module's own: `export *` does not say what it hands on. */
function defines(facts: ModuleFacts | undefined, name: string): boolean {
  return facts !== undefined && !facts.handedOn.has(name);
}

function checkPackage(at: string, specifier: string, { room, folder }: Place, house: House): string[] {
  const name = packageOf(specifier);
  if (!Object.hasOwn(house.packages, name)) {
    return [
      `${at} imports the package ${name}, which is not sorted in: give it a kind in the table. See ${EXPLAINED}.`,
    ];
  }
  const kind = house.packages[name]!;
  if (room.packages.includes(kind)) return [];
  return [
    `${at} imports the package ${name} (${kind}), which ${folder} may not use. ${room.rule} See ${EXPLAINED}.`,
  ];
}

/** `node:` for Node's own modules; otherwise the package's name without a path inside it. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function checkGlobals(
  file: string,
  globals: ModuleFacts['globals'],
  { room, folder }: Place,
  house: House,
): string[] {
  return globals.flatMap(({ name, line }) => {
    const kinds = Object.keys(house.globals).filter((kind) => house.globals[kind]!.includes(name));
    if (kinds.length === 0 || kinds.some((kind) => room.globals.includes(kind))) return [];
    return [
      `${file}:${line} uses ${name} (${kinds.join(', ')}), which ${folder} may not use. ${room.rule} See ${EXPLAINED}.`,
    ];
  });
}

function circles(facts: ReadonlyMap<string, ModuleFacts>): string[] {
  const graph = new Map(
    Array.from(facts, ([file, { references }]) => [
      file,
      references
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => resolve(file, specifier)),
    ]),
  );
  return findCircles(graph).map(
    (way) =>
      `${[...way, way[0]].join(' imports ')}: modules import each other in a circle. See ${EXPLAINED}.`,
  );
}

/** The path from the root that a relative specifier stands for. */
function resolve(file: string, specifier: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
