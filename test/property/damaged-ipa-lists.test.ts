import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIpaFiles } from '../../electron/engine/targets/ipa/reading/files/read-ipa-files.ts';
import { Failure } from '../../shared/base/failure.ts';
import type { ChangePolicy } from '../../shared/policy/changes.ts';
import { IPA_TYPES, type IpaObjectType } from '../../shared/targets/ipa/objects.ts';
import { EMPTY_REGISTER } from '../../shared/targets/ipa/plan/gen-register.ts';
import { IpaModel } from '../../shared/targets/ipa/rehearse/ipa-model.ts';
import { objectKey } from '../../shared/targets/ipa/state/object-key.ts';
import type { TargetReading } from '../../shared/targets/ipa/state/target-state.ts';
import { copyOf, operationsOf, planOf, run } from '../support/changes.ts';
import { NEVER } from '../support/extracts.ts';
import { damagedList, someListDamage } from '../support/list-damage.ts';
import type { Rows } from '../support/roster.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { ALL_DELETE } from '../unit/targets/ipa/plan/plan-lines.ts';

/** How many sets of lists are damaged, always the same ones; MUSTER_DAMAGED_FILES asks for so many others. */
const ASKED = process.env.MUSTER_DAMAGED_FILES;
const CASES = ASKED === undefined ? { numRuns: 400, seed: 400 } : { numRuns: Number(ASKED) };

const one = <T>(values: readonly T[]) => fc.constantFrom(...values);

const FIRST = ['Anna', 'Ben', 'Åsa', 'Chloé', 'Jürgen', 'Zoë', 'Ola', 'Eve'];
const LAST = ['Ash', 'Birch', 'Öberg', 'Løvås', 'Elm', 'Lind', 'Lindgren', 'Ek'];
const ROLES = ['BUYER', 'SELLER', 'KÖPARE', 'R1', 'R12'];

const person = fc.record({
  id: fc
    .tuple(one(['AB', 'B', 'CARL', 'Ö', 'X']), fc.integer({ min: 1, max: 400 }))
    .map(([a, n]) => `${a}${n}`),
  name: fc
    .tuple(one(FIRST), one(LAST), fc.integer({ min: 0, max: 3 }))
    .map(([a, b, n]) => `${a} ${b}${'i'.repeat(n)}`),
  hasEmail: fc.boolean(),
  roles: fc.uniqueArray(one(ROLES), { maxLength: 3 }),
  /** Most are in both. */
  side: one(['both', 'both', 'both', 'both', 'M3', 'IPA'] as const),
});
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;

const people = fc.uniqueArray(person, { selector: ({ id }) => id, minLength: 2, maxLength: 14, size: 'max' });

interface Layout {
  readonly delimiter: string;
  readonly isQuoted: boolean;
  readonly lineEnd: string;
  readonly encoding: 'utf8' | 'latin1';
  /** Whether fields are there that a list may leave out. */
  readonly isFull: boolean;
  /** Whether every list has a column that says nothing of IPA. */
  readonly hasMore: boolean;
}

const layout: fc.Arbitrary<Layout> = fc.record({
  delimiter: one([';', ',', '\t', '|']),
  isQuoted: fc.boolean(),
  lineEnd: one(['\r\n', '\n']),
  encoding: one(['utf8', 'latin1'] as const),
  isFull: fc.boolean(),
  hasMore: fc.boolean(),
});

const COLUMNS: Readonly<Record<IpaObjectType, readonly (readonly [name: string, field: string])[]>> = {
  identity: [
    ['SERVICE', 'service'],
    ['IDENTITY', 'identity'],
  ],
  actor: [
    ['ACTOR', 'actor'],
    ['GIVENNAME', 'firstName'],
    ['FAMILYNAME', 'lastName'],
    ['EMAILADDRESS', 'email'],
  ],
  'actor-identity': [
    ['ACTOR', 'actor'],
    ['SERVICE', 'service'],
    ['IDENTITY', 'identity'],
  ],
  'actor-role': [
    ['ACTOR', 'actor'],
    ['ROLE', 'role'],
  ],
  user: [['PFIUSERPROFILE', 'user']],
  task: [
    ['PTTASKNAME', 'task'],
    ['DESCRIPTION', 'description'],
    ['PTTASKTYPE', 'taskType'],
  ],
  'user-task': [
    ['PFIUSERPROFILE', 'user'],
    ['PTTASKNAME', 'task'],
    ['PTTASKTYPE', 'taskType'],
  ],
};
const OPTIONAL = new Set(['email', 'description', 'taskType']);

/** What a list of IPA shows: every user has a personal task as well, of another type. */
function rowsOf(target: IpaModel, type: IpaObjectType): Record<string, string>[] {
  const rows = Array.from(target.objects(type), (object) => ({ ...object, taskType: '2' }));
  if (type !== 'task' && type !== 'user-task') return rows;
  const own = Array.from(target.objects('user'), ({ user }) => ({ user, task: user, taskType: '1' }));
  return [...rows, ...own];
}

function fileOf(target: IpaModel, type: IpaObjectType, form: Layout): Buffer {
  const { delimiter, isQuoted, lineEnd, encoding, isFull, hasMore } = form;
  const columns = COLUMNS[type].filter(([, field]) => isFull || !OPTIONAL.has(field));
  const write = (values: readonly string[]) =>
    values.map((value) => (isQuoted ? `"${value}"` : value)).join(delimiter);
  const more = hasMore ? ['x'] : [];
  const lines = rowsOf(target, type).map((row) =>
    write([...columns.map(([, field]) => row[field] ?? ''), ...more]),
  );
  const header = write([...columns.map(([name]) => name), ...(hasMore ? ['UPDATEDBY'] : [])]);
  return Buffer.from([header, ...lines, ''].join(lineEnd), encoding);
}

function rowsOfM3(those: readonly Person[]): Rows {
  return {
    users: those.map(({ id, name, hasEmail }) => [id, name, hasEmail ? emailOf(id) : '', '20']),
    roles: ROLES.map((role) => [role, `Does ${role}`]),
    userRoles: those.flatMap(({ id, roles }) => roles.map((role) => [id, role] as const)),
    // M3 is certain here: what is doubted is IPA.
    origin: 'table',
  };
}

const emailOf = (id: string) => `${id.toLowerCase().replace('ö', 'o')}@corp.example`;

type Objects = Readonly<Partial<Record<IpaObjectType, readonly Readonly<Record<string, string>>[]>>>;

function objectsOf(reading: TargetReading): Objects {
  return Object.fromEntries(
    IPA_TYPES.flatMap((type) => {
      const objects = reading.objects(type);
      return objects === null ? [] : [[type, [...objects] as unknown as Record<string, string>[]]];
    }),
  );
}

/** What names others, by the type whose objects it names. */
const NAMED: readonly (readonly [from: IpaObjectType, to: IpaObjectType, fields: readonly string[]])[] = [
  ['actor-identity', 'actor', ['actor']],
  ['actor-identity', 'identity', ['service', 'identity']],
  ['actor-role', 'actor', ['actor']],
  ['user-task', 'user', ['user']],
  ['user-task', 'task', ['task']],
];

/**
 * Whether a list cannot be told from that of another IPA: it is still one, nothing was said about it, every row is as it was or
 * only names another, and it fits the other lists.
 */
function looksWhole(type: IpaObjectType, now: TargetReading, before: TargetReading): boolean {
  const [read, known] = [objectsOf(now), objectsOf(before)];
  // A list that is taken for another one is called so where it was chosen.
  if (read[type] === undefined) return true;
  if (now.doubts?.some((doubt) => doubt.type === type) === true) return false;
  const rows = new Set((known[type] ?? []).map(withoutNames));
  return read[type].every((object) => rows.has(withoutNames(object))) && fitsOthers(type, read);
}

function fitsOthers(type: IpaObjectType, read: Objects): boolean {
  return NAMED.filter(([from, to]) => type === from || type === to).every(([from, to, fields]) => {
    const nameOf = (object: Readonly<Record<string, string>>) =>
      fields.map((field) => object[field]).join('\n');
    const names = new Set((read[to] ?? []).map(nameOf));
    return read[to] === undefined || (read[from] ?? []).every((object) => names.has(nameOf(object)));
  });
}

/** An object as one text, with what names it reduced to its form, and the same whatever an encoding made of letters beyond ASCII. */
function withoutNames(object: Readonly<Record<string, string>>): string {
  const values = Object.entries(object).map(([field, value]) => {
    const text = value.replace(/[^\0-\x7f]+/g, '*');
    const isName = ['service', 'identity', 'actor', 'role', 'user', 'task'].includes(field);
    return isName && /^[\w*:]+$/.test(text) ? '' : text;
  });
  return values.join('\n');
}

/** Everything that a target holds, each as one text. */
function heldBy(target: IpaModel): Set<string> {
  return new Set(
    IPA_TYPES.flatMap((type) =>
      Array.from(target.objects(type), (object) => `${type} ${objectKey(type, object)}`),
    ),
  );
}

const DELETING: Partial<ChangePolicy> = { onlyInTarget: ALL_DELETE };

function planFor(rows: Rows, target: TargetReading, changes: Partial<ChangePolicy> = {}) {
  const register = { ...EMPTY_REGISTER, madeByRuns: () => true };
  return planOf({ rows, target, changes, register, way: 'files' });
}

/** What a plan with every rule on delete takes out of the target. */
function goneBy(rows: Rows, reading: TargetReading, target: IpaModel): string[] {
  const after = copyOf(target);
  const deletes = operationsOf(planFor(rows, reading, DELETING)).filter(({ action }) => action === 'delete');
  run(deletes, after);
  const left = heldBy(after);
  return [...heldBy(target)].filter((object) => !left.has(object));
}

describe('damaged lists of IPA', () => {
  it(
    'are no reason to create what is in the whole ones, nor to delete what would not be deleted with them',
    async () => {
      const folder = tempFolder();
      const read = (files: ReadonlyMap<IpaObjectType, Buffer>) => readLists(folder, files);
      const damages = fc.array(fc.tuple(fc.nat(), someListDamage), { minLength: 1, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(
          people,
          layout,
          fc.oneof(
            { weight: 3, arbitrary: fc.constant([...IPA_TYPES]) },
            fc.shuffledSubarray([...IPA_TYPES], { minLength: 1 }),
          ),
          damages,
          async (all, form, types, list) => {
            const target = new IpaModel();
            const there = all.filter(({ side }) => side !== 'M3');
            run(operationsOf(planOf({ rows: rowsOfM3(there), target: null })), target);
            const files = new Map(types.map((type) => [type, fileOf(target, type, form)]));
            const before = (await read(files))!;
            // Of few words, code page 850 may be as likely.
            const isSure = form.encoding === 'utf8' || (before.doubts ?? []).length === 0;
            if (!isSure) return;
            expect(before.doubts).toEqual([]);
            const rows = rowsOfM3(all.filter(({ side }) => side !== 'IPA'));
            const held = heldBy(target);
            // Of a list that was not chosen the plan says itself that it counts as empty.
            const createdAgain = (reading: TargetReading) =>
              operationsOf(planFor(rows, reading))
                .filter(({ action, type }) => action === 'create' && types.includes(type))
                .map(({ type, after }) => [type, `${type} ${objectKey(type, after!)}`] as const)
                .filter(([, object]) => held.has(object));
            expect(createdAgain(before)).toEqual([]);
            for (const [at, damage] of list) {
              const type = types[at % types.length]!;
              files.set(type, damagedList(files.get(type)!, damage, form.delimiter));
            }
            const now = await read(files);
            if (now === null) return;
            const hit = new Set(list.map(([at]) => types[at % types.length]!));
            const isTold = (type: IpaObjectType) => !hit.has(type) || !looksWhole(type, now, before);
            const again = createdAgain(now).filter(([type]) => isTold(type));
            const spared = new Set(goneBy(rows, before, target));
            const gone = [...hit].every(isTold)
              ? goneBy(rows, now, target).filter((object) => !spared.has(object))
              : [];
            const lists = Object.fromEntries(
              [...files].map(([type, bytes]) => [type, bytes.toString('latin1')]),
            );
            expect({ again, gone, doubts: now.doubts, lists }).toMatchObject({ again: [], gone: [] });
          },
        ),
        CASES,
      );
    },
    6 * 3_600_000,
  );
});

/** null where some list is refused. */
async function readLists(
  folder: string,
  files: ReadonlyMap<IpaObjectType, Buffer>,
): Promise<TargetReading | null> {
  const paths = Array.from(files, ([type, bytes]) => {
    const path = join(folder, `${type}.csv`);
    writeFileSync(path, bytes);
    utimesSync(path, 0, 1_700_000_000);
    return path;
  });
  try {
    return (await readIpaFiles(paths, NEVER, () => {})).reading;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
