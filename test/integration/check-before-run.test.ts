import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type BeforeRun,
  checkBeforeRun,
  checkRunTarget,
} from '../../electron/engine/runs/check-before-run.ts';
import { type IpaLook, lookAtIpa, type ReadAgain } from '../../electron/engine/targets/ipa/look-at-ipa.ts';
import type { Failure } from '../../shared/base/failure.ts';
import type { InspectedFile } from '../../shared/m3/inspected-file.ts';
import type { RosterSource } from '../../shared/m3/roster.ts';
import { DEFAULT_CHANGES } from '../../shared/policy/changes.ts';
import { EMPTY_REGISTER } from '../../shared/targets/ipa/plan/gen-register.ts';
import { listOperations } from '../../shared/targets/ipa/plan/operation-list.ts';
import type { CurrentState, Plan } from '../../shared/targets/ipa/plan/plan.ts';
import { IpaModel } from '../../shared/targets/ipa/rehearse/ipa-model.ts';
import { operationsOf, planOf, run } from '../support/changes.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { NEVER } from '../unit/engine/runs/run-world.ts';

const TARGET = IpaModel.from([{ verb: 'task', task: 'BUYER', description: 'Buyer' }]);
const AGAINST_TARGET: Plan = {
  ...planOf({
    rows: { users: [['ANN', 'Ann Ash']], roles: [['BUYER', 'Purchaser']] },
    target: TARGET,
  }),
  sources: [],
};

const reads =
  (reading: IpaModel): ReadAgain =>
  async () => ({ reading, notRead: [] });

/** What was read of the extracts, and the files as they are attached now. */
async function extracts(texts: Readonly<Record<'users' | 'roles', string>>) {
  const folder = tempFolder();
  const sources: RosterSource[] = [];
  const files: InspectedFile[] = [];
  for (const [kind, text] of Object.entries(texts) as ['users' | 'roles', string][]) {
    const path = join(folder, `${kind}.csv`);
    await writeFile(path, text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    sources.push({ kind, origin: 'file', name: `${kind}.csv`, bytes: 1, sha256, rows: 1, rejected: 0 });
    files.push({ kind, path } as unknown as InspectedFile);
  }
  return { sources, files };
}

type More = Partial<Pick<BeforeRun, 'files' | 'signal'> & Omit<IpaLook, 'operations'>>;
const checked = (plan: Plan, { files = [], signal = NEVER, ...more }: More = {}) =>
  checkBeforeRun({
    planned: { plan },
    files,
    look: () =>
      lookAtIpa({
        operations: listOperations(plan),
        numbers: null,
        readAgain: reads(TARGET),
        register: async () => EMPTY_REGISTER,
        signal,
        ...more,
      }),
    signal,
  });
const check = async (plan: Plan, more: More = {}) => (await checked(plan, more)).remark;
const stale = (what: RegExp) => ({
  error: { code: 'PLAN-STALE', message: expect.stringMatching(what) },
});

describe('the extracts of a plan', () => {
  test('are hashed again, and one that has changed is named', async () => {
    const { sources, files } = await extracts({ users: 'ANN;Ann Ash\n', roles: 'BUYER;Purchaser\n' });
    const plan = { ...AGAINST_TARGET, sources };
    expect(await check(plan, { files })).toBe('');
    await writeFile(files[1]!.path, 'BUYER;Something else\n');
    await expect(check(plan, { files })).rejects.toMatchObject(
      stale(/roles\.csv is not what it was when it was read/),
    );
  });

  test.each(['workbook', 'clipboard'] as const)('are so as a %s, too', async (origin) => {
    const { sources, files } = await extracts({ users: 'ANN;Ann Ash\n', roles: 'BUYER;Purchaser\n' });
    const plan = { ...AGAINST_TARGET, sources: sources.map((source) => ({ ...source, origin })) };
    expect(await check(plan, { files })).toBe('');
    await writeFile(files[0]!.path, 'BEN;Ben Beech\n');
    await expect(check(plan, { files })).rejects.toMatchObject(stale(/users\.csv is not what it was/));
  });

  test('that are not attached here, or gone, are said to be unknown, and stop nothing', async () => {
    const { sources, files } = await extracts({ users: 'ANN;Ann Ash\n', roles: 'BUYER;Purchaser\n' });
    const plan = { ...AGAINST_TARGET, sources };
    expect(await check(plan)).toMatch(/extracts of the plan have changed is not known/);
    const gone = { ...files[0]!, path: join(tempFolder(), 'gone.csv') };
    expect(await check(plan, { files: [gone, files[1]!] })).toMatch(/is not known/);
  });

  test('of tables and transactions are not read again, which is said', async () => {
    const { sources } = await extracts({ users: 'a', roles: 'b' });
    const plan: Plan = {
      ...AGAINST_TARGET,
      sources: sources.map((source) => ({ ...source, origin: 'table' })),
    };
    expect(await check(plan)).toBe('What M3 holds was not read again before the run.');
  });

  test('stop their reading when the call is cancelled', async () => {
    const { sources, files } = await extracts({ users: 'ANN;Ann Ash\n', roles: 'x' });
    const plan = { ...AGAINST_TARGET, sources };
    await expect(check(plan, { files, signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('what is in IPA', () => {
  test('is compared with what the plan rests on, and each object that changed is named', async () => {
    expect(await check(AGAINST_TARGET)).toBe('');
    const meanwhile = IpaModel.from([
      { verb: 'task', task: 'BUYER', description: 'Einkauf' },
      { verb: 'user', user: 'ANN' },
    ]);
    await expect(check(AGAINST_TARGET, { readAgain: reads(meanwhile) })).rejects.toMatchObject({
      error: {
        code: 'PLAN-STALE',
        details: {
          count: 2,
          what: 'user ANN is there now, was not before.\ntask BUYER description was "Buyer", is "Einkauf".',
        },
      },
    });
  });

  test('is named up to twenty times, and counted beyond', async () => {
    const users = Array.from({ length: 30 }, (_, at): [string, string] => [`U${10 + at}`, 'Una Ulm']);
    const plan = planOf({ rows: { users }, target: new IpaModel() });
    const meanwhile = IpaModel.from(users.map(([user]) => ({ verb: 'user', user })));
    await expect(check(plan, { readAgain: reads(meanwhile) })).rejects.toMatchObject({
      error: { details: { count: 30, what: expect.stringMatching(/(?:.*\n){20}And 10 more\.$/) } },
    });
  });

  test('of a type that is not read this time is said not to be known', async () => {
    const readAgain: ReadAgain = async () => ({ reading: new IpaModel(), notRead: ['task'] });
    expect(await check(AGAINST_TARGET, { readAgain })).toBe(
      'Not read again before the run, though the plan rests on it: task. Whether it has changed is not known.',
    );
    const { current } = AGAINST_TARGET as { current: Extract<CurrentState, { kind: 'read' }> };
    const plan: Plan = { ...AGAINST_TARGET, current: { ...current, notRead: ['task'] } };
    expect(await check(plan, { readAgain })).toBe('');
  });

  test.each([
    ['record', "Muster's own record"],
    ['files', 'files'],
  ] as const)('is said to be known from %s alone, which say nothing of others', async (way, from) => {
    const { current } = AGAINST_TARGET as { current: Extract<CurrentState, { kind: 'read' }> };
    const remark = await check({ ...AGAINST_TARGET, current: { ...current, way } });
    expect(remark).toContain(`known from ${from} alone`);
  });

  test('may be what a rest would make of it', async () => {
    const done = IpaModel.from([{ verb: 'task', task: 'BUYER', description: 'Purchaser' }]);
    const operations = listOperations(AGAINST_TARGET);
    const numbers = Uint32Array.from({ length: operations.count }, (_, number) => number);
    const { remark, asPlanned } = await checked(AGAINST_TARGET, { readAgain: reads(done), numbers });
    expect(remark).toBe('');
    expect(Array.from(asPlanned, (number) => operations.at(number).type)).toEqual(['task']);
    await expect(check(AGAINST_TARGET, { readAgain: reads(done) })).rejects.toMatchObject(stale(/BUYER/));
  });

  test('is said not to be known where there is no way to read it', async () => {
    expect(await check(AGAINST_TARGET, { readAgain: async () => null })).toMatch(/was not read again/);
  });

  test('is not read for a plan that took it for empty', async () => {
    const readAgain: ReadAgain = () => Promise.reject(new Error('not to be asked'));
    const plan: Plan = { ...AGAINST_TARGET, current: { kind: 'assumed-empty' } };
    expect(await check(plan, { readAgain })).toBe('');
  });
});

describe('the register', () => {
  const held = new IpaModel();
  run(
    operationsOf(
      planOf({
        rows: {
          users: [
            ['ANN', 'Ann Ash'],
            ['BEN', 'Ben Beech'],
          ],
        },
        target: null,
      }),
    ),
    held,
  );
  const plan: Plan = {
    ...planOf({
      rows: { users: [['ANN', 'Ann Ash']] },
      target: held,
      changes: { onlyInTarget: { ...DEFAULT_CHANGES.onlyInTarget, people: 'delete' } },
      register: { ...EMPTY_REGISTER, madeByRuns: () => true },
    }),
    sources: [],
  };
  const needing = (id: string) => async () => ({
    ...EMPTY_REGISTER,
    neededBy: (key: string) => (key === id ? ['PRD'] : []),
  });

  test('is asked again: an actor that another environment has come to need is not deleted', async () => {
    const readAgain = reads(held);
    await expect(check(plan, { readAgain, register: needing('BEN') })).rejects.toMatchObject(
      stale(/Actor BEN is needed by PRD/),
    );
    expect(await check(plan, { readAgain, register: needing('ANN') })).toBe('');
  });

  test('says nothing of what an earlier run has deleted, and others have made since', async () => {
    const { from } = listOperations(plan).sections['gen-delete'];
    const numbers = Uint32Array.from({ length: from }, (_, number) => number);
    expect(from).toBeGreaterThan(0);
    expect(await check(plan, { readAgain: reads(held), numbers, register: needing('BEN') })).toBe('');
  });
});

describe('where a plan may be run', () => {
  const read = (way: 'practice' | 'files' | 'sql-server'): Plan => ({
    ...AGAINST_TARGET,
    current: { ...(AGAINST_TARGET.current as Extract<CurrentState, { kind: 'read' }>), way },
  });
  const codeOf = (...given: Parameters<typeof checkRunTarget>) => {
    try {
      checkRunTarget(...given);
      return 'may be run';
    } catch (thrown) {
      return (thrown as Failure).error.code;
    }
  };
  const OTHER = 'RUN-OTHER-TARGET';

  test('one that was compared with the practice host runs there only, and the other way round', () => {
    expect(codeOf(read('practice'), 'practice')).toBe('may be run');
    expect(codeOf(read('files'), 'local')).toBe('may be run');
    expect(codeOf(read('sql-server'), 'local')).toBe('may be run');
    expect(codeOf(read('practice'), 'local')).toBe(OTHER);
    expect(codeOf(read('sql-server'), 'practice')).toBe(OTHER);
  });

  test('one that rests on nothing that was read runs anywhere', () => {
    const plan: Plan = { ...AGAINST_TARGET, current: { kind: 'assumed-empty' } };
    expect(codeOf(plan, 'local')).toBe('may be run');
    expect(codeOf(plan, 'practice')).toBe('may be run');
  });

  test('an undo runs where its run went', () => {
    const undoOf = (target: 'practice' | 'local'): Plan => ({
      ...AGAINST_TARGET,
      direction: 'undo',
      current: { kind: 'run', run: 'r', target, endedAt: '', planHash: '' },
    });
    expect(codeOf(undoOf('practice'), 'practice')).toBe('may be run');
    expect(codeOf(undoOf('practice'), 'local')).toBe(OTHER);
    expect(codeOf(undoOf('local'), 'local')).toBe('may be run');
    expect(codeOf(undoOf('local'), 'practice')).toBe(OTHER);
  });
});
