import { appendFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Run } from '../../electron/engine/runs/runner.ts';
import { PracticeHost } from '../../electron/engine/targets/ipa/practice/practice-host.ts';
import { IpaRunTools } from '../../electron/engine/targets/ipa/tools/ipa-run-tools.ts';
import type { IpaTools } from '../../electron/engine/targets/ipa/tools/ipa-tools.ts';
import {
  EVERYTHING,
  makePlan,
  makeRunWorld,
  NEVER,
  type RunWorld,
  START,
} from '../unit/engine/runs/run-world.ts';

const PRACTICE = { ...START, target: 'practice' } as const;
let world: RunWorld;
let host: PracticeHost;
let tools: IpaTools;

beforeEach(async () => {
  world = await makeRunWorld(() => tools);
  host = await PracticeHost.open({ folder: join(world.folder, 'practice'), opening: '' });
  tools = await host.toolsFor({ dataArea: 'lmtstipa', scriptEncoding: 'iso-8859-1' });
});

afterEach(async () => {
  await world.service.ended();
  await world.dispose();
});

async function run(plan = makePlan(), request: object = {}) {
  await world.service.start({ ...PRACTICE, ...request }, world.work(plan), NEVER);
  return (await world.service.ended())!;
}

/** Cuts a run's journal back to what a crash would have left: everything before the last record of a kind. */
async function crashBefore(folder: string, kind: string): Promise<void> {
  const path = join(folder, 'journal.jsonl');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.slice(0, text.lastIndexOf('\n', text.lastIndexOf(`"kind":"${kind}"`)) + 1));
}

describe('a run on the practice host', () => {
  test('counts what the host said, and once more says it is there already', async () => {
    const first = await run();
    expect(first.outcomes).toEqual({ done: 23, 'already-there': 0, skipped: 0, failed: 0, unknown: 0 });
    expect(host.readingFor('lmtstipa').holds()).toMatchObject({ actor: 3, user: 3, task: 2, 'user-task': 6 });
    const again = await run();
    expect(again.status).toBe('finished');
    expect(again.outcomes['already-there'] + again.outcomes.done).toBe(23);
    expect(again.outcomes['already-there']).toBeGreaterThanOrEqual(12);
  });

  test('states come in order, the last one is the end', async () => {
    const state = await run();
    expect(world.states.at(-1)).toEqual(state);
    const counts = world.states.map(({ outcomes }) => outcomes.done);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(state.phases.map(({ operations }) => operations)).toEqual([
      { done: 12, total: 12 },
      { done: 11, total: 11 },
    ]);
  });

  test('a failure is told in the host’s words; the rest of the plan is run when it is mended', async () => {
    const people = ['ANN', { id: 'BOB', lastName: '' }, 'CAM'];
    const plan = makePlan({ people });
    const failed = await run(plan);
    expect(failed).toMatchObject({ status: 'failed', outcomes: { done: 5, failed: 1, skipped: 17 } });
    const { rows } = await world.service.outcomes({ id: failed.id, ...EVERYTHING, outcome: 'failed' });
    expect(rows[0]).toMatchObject({ object: 'actor BOB', words: expect.stringContaining('Family Name') });

    const rest = await run(plan, { part: 'rest', continueOnError: true });
    expect(rest.outcomes.failed).toBeGreaterThanOrEqual(1);
    const again = await world.service.outcomes({ id: '', ...EVERYTHING });
    expect(again.rows[0]).toMatchObject({ operation: 5, object: 'actor BOB' });
    expect(again.total).toBe(18);
    expect(host.readingFor('lmtstipa').holds().user).toBe(3);
  });

  test('with everything done there is nothing left, and no rest without a run', async () => {
    const work = world.work(makePlan());
    await expect(world.service.start({ ...PRACTICE, part: 'rest' }, work, NEVER)).rejects.toMatchObject({
      error: { code: 'RUN-NONE' },
    });
    await run();
    await expect(world.service.start({ ...PRACTICE, part: 'rest' }, work, NEVER)).rejects.toMatchObject({
      error: { code: 'RUN-NOTHING-LEFT' },
    });
  });

  test('outcomes are found by kind, text and page', async () => {
    await run();
    const page = (query: object) => world.service.outcomes({ id: '', ...EVERYTHING, ...query });
    expect((await page({ text: 'bcarlsen' })).rows.map(({ type }) => type)).toEqual([
      'identity',
      'actor',
      'actor-identity',
      'actor-role',
      'user',
      'user-task',
      'user-task',
    ]);
    expect(await page({ outcome: 'failed' })).toEqual({ total: 0, rows: [] });
    const all = await page({});
    expect(await page({ offset: 20, limit: 2 })).toEqual({ total: 23, rows: all.rows.slice(20, 22) });
    expect(await page({ offset: 1, limit: 2, text: 'BCARLSEN' })).toMatchObject({
      total: 7,
      rows: [{ type: 'actor' }, { type: 'actor-identity' }],
    });
  });
});

describe('a full disk', () => {
  /** Writing to /dev/full answers ENOSPC, like a disk without space. */
  async function runWithFull(file: string) {
    const folder = join(world.folder, 'full');
    await mkdir(folder);
    await symlink('/dev/full', join(folder, file));
    return new Run({
      ...world.work(makePlan()),
      id: 'full',
      soBefore: new Uint32Array(0),
      folder,
      target: 'practice',
      tools: new IpaRunTools(tools, 'practice'),
      continueOnError: true,
      rest: null,
      override: null,
      by: 'anna',
      machine: 'here',
      now: Date.now,
      onState: () => {},
      opening: '',
    }).run();
  }

  test.skipIf(process.platform !== 'linux')(
    'for the log: the call is heard out, then the run stops',
    async () => {
      const state = await runWithFull('log.txt');
      expect(state.status).toBe('failed');
      expect(state.notice).toContain('because the disk is full');
      expect(state.outcomes).toMatchObject({ done: 4, skipped: 19 });
    },
  );

  test.skipIf(process.platform !== 'linux')('for the journal: nothing is run', async () => {
    const state = await runWithFull('journal.jsonl');
    expect(state).toMatchObject({ status: 'failed', outcomes: { done: 0, skipped: 23 } });
    expect(state.notice).toContain('because the disk is full');
    expect(host.readingFor('lmtstipa').holds().actor).toBe(0);
  });
});

describe('history', () => {
  test('newest first, each with its state', async () => {
    const first = await run();
    const second = await run();
    const records = await world.service.list();
    expect(records.map(({ id }) => id)).toEqual([second.id, first.id]);
    const { rate: _, ...state } = second;
    expect(records[0]).toMatchObject({ interrupted: false, verify: null, state: { ...state, rate: null } });
  });

  test('a run that was interrupted in a call is recognised, and the rest finishes it', async () => {
    const state = await run();
    const [record] = await world.service.list();
    await crashBefore(record!.folder, 'call-ended');
    await appendFile(join(record!.folder, 'journal.jsonl'), '{"kind":"call-en');

    const after = world.another(tools);
    const [interrupted] = await after.list();
    expect(interrupted).toMatchObject({
      id: state.id,
      interrupted: true,
      state: {
        status: 'failed',
        outcomes: { done: 12, unknown: 11 },
        notice: 'The run was interrupted: Muster or the machine stopped.',
        phases: [{ status: 'done' }, { status: 'failed', calls: { done: 0, total: 1 } }],
      },
    });
    await after.start({ ...PRACTICE, part: 'rest' }, world.work(makePlan()), NEVER);
    const rest = (await after.ended())!;
    expect(rest.phases.map(({ operations }) => operations.total)).toEqual([0, 11]);
    expect(rest.outcomes.failed + rest.outcomes.unknown + rest.outcomes.skipped).toBe(0);
    expect((await after.list())[0]).toMatchObject({ id: rest.id, state: { part: 'rest' } });
  });

  test('interrupted between two calls: what was not reached is skipped', async () => {
    await run();
    const [record] = await world.service.list();
    await crashBefore(record!.folder, 'call-begun');
    const [interrupted] = await world.another(tools).list();
    expect(interrupted!.state.outcomes).toMatchObject({ done: 12, unknown: 0, skipped: 11 });
  });

  test('a damaged folder is listed with what is wrong, and not in the way', async () => {
    await run();
    const [record] = await world.service.list();
    const damaged = join(world.folder, 'runs', '20200101-000000-abcdef');
    await mkdir(damaged, { recursive: true });
    await writeFile(join(damaged, 'journal.jsonl'), 'not a journal\n');
    await mkdir(join(world.folder, 'runs', 'empty'));
    const records = await world.service.list();
    expect(records.map(({ id }) => id).sort()).toEqual(
      [record!.id, '20200101-000000-abcdef', 'empty'].sort(),
    );
    expect(records.find(({ folder }) => folder === damaged)).toMatchObject({ interrupted: true });
    await expect(
      world.service.outcomes({ id: '20200101-000000-abcdef', ...EVERYTHING }),
    ).rejects.toMatchObject({ error: { code: 'RUN-RECORD-DAMAGED' } });
    await expect(world.service.outcomes({ id: 'nowhere', ...EVERYTHING })).rejects.toMatchObject({
      error: { code: 'RUN-UNKNOWN' },
    });
  });

  test('what reading back said is kept with the run', async () => {
    const { id } = await run();
    const at = '2026-11-03T10:00:00.000Z';
    const report = {
      at,
      target: 'practice',
      expected: 23,
      found: 23,
      missing: 0,
      different: 0,
      notRead: 0,
      remarks: [],
    } as const;
    await world.service.saveVerify(id, report);
    expect((await world.another(tools).list())[0]!.verify).toEqual(report);
  });
});
