import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { IpaTools } from '../../electron/engine/targets/ipa/tools/ipa-tools.ts';
import {
  EVERYTHING,
  makePlan,
  makeRunWorld,
  NEVER,
  type RunWorld,
  START,
} from '../unit/engine/runs/run-world.ts';

const AT = '2026-11-03T10:00:00.000Z';
const EXIT = { ended: 'exit', exitCode: 0 } as const;
const SILENT: IpaTools = {
  check: async () => {},
  secadm: async () => EXIT,
  importPfiData: async () => EXIT,
};

let world: RunWorld;
let id: string;

beforeEach(async () => {
  world = await makeRunWorld(() => SILENT);
  await world.service.start(START, work(), NEVER);
  id = (await world.service.ended())!.id;
});

afterEach(async () => {
  await world.service.ended();
  await world.dispose();
});

const work = () => world.work(makePlan({ landmark: { folder: world.folder } }));
const journal = () => join(world.folder, 'runs', id, 'journal.jsonl');

test('what was found when a run was read back is known to every Muster, and left for nobody', async () => {
  const unknown = await world.service.unknownOf('');
  expect(unknown).toHaveLength(23);
  const state = await world.service.settle('', { at: AT, outcome: 'done', found: unknown.subarray(0, 20) });
  expect(state.outcomes).toMatchObject({ done: 20, unknown: 3 });
  expect(state.endedAt).not.toBe(AT);

  const other = world.another(SILENT);
  const [record] = await other.list();
  expect(record).toMatchObject({ state, interrupted: false });
  expect(await other.unknownOf(id)).toEqual(unknown.subarray(20));
  const { rows } = await other.outcomes({ id, ...EVERYTHING, outcome: 'done' });
  expect(rows.map(({ words }) => words)).toEqual(Array(20).fill('Found when it was read back.'));
  const csv = await readFile(join(record!.folder, 'outcomes.csv'), 'utf8');
  expect(csv.match(/Found when it was read back\./g)).toHaveLength(20);
  const report = JSON.parse(await readFile(join(record!.folder, 'report.json'), 'utf8')) as object;
  expect(report).toEqual({ format: 1, ...state });

  await other.start({ ...START, part: 'rest' }, work(), NEVER);
  expect((await other.ended())!.outcomes).toMatchObject({ unknown: 3, done: 0 });
});

test('a record that was cut off while it was written is passed over, and written over', async () => {
  await appendFile(journal(), '{"kind":"read-back","at":"2026');
  expect((await world.another(SILENT).list())[0]!.state.outcomes).toMatchObject({ unknown: 23 });
  const found = await world.service.unknownOf(id);
  await world.service.settle(id, { at: AT, outcome: 'already-there', found });
  const [record] = await world.another(SILENT).list();
  expect(record).toMatchObject({ undoable: false, state: { outcomes: { 'already-there': 23, unknown: 0 } } });
});

test('a run that goes on is not looked at', async () => {
  let end = () => {};
  const held = new Promise<void>((resolve) => {
    end = resolve;
  });
  const other = world.another({ ...SILENT, secadm: () => held.then(() => EXIT) });
  await other.start(START, work(), NEVER);
  await expect(other.unknownOf(id)).rejects.toMatchObject({ error: { code: 'VERIFY-RUN-ACTIVE' } });
  end();
  await other.ended();
  expect(await other.unknownOf(id)).toHaveLength(23);
});
