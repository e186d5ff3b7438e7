import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LandmarkTools } from '../../electron/engine/targets/ipa/tools/landmark-tools.ts';
import { type LandmarkFolder, makeLandmarkFolder } from '../stand-ins/landmark/landmark-folder.ts';
import { makePlan, makeRunWorld, NEVER, type RunWorld, START } from '../unit/engine/runs/run-world.ts';

// Paths, ids and a tool's output are strangers' words: none of them becomes a command, a file or a second line.
const windows = process.platform === 'win32';
let world: RunWorld;
const folders: LandmarkFolder[] = [];

beforeEach(async () => {
  world = await makeRunWorld((_, { landmark }) => new LandmarkTools(landmark));
});

afterEach(async () => {
  for (const folder of folders.splice(0)) await folder.dispose();
  await world.dispose();
});

const NAMES = windows
  ? ['100% & (x)^ !PATH! %PATH% ', "it's, a; test="]
  : ['a b $(touch pwned) ', 'a&touch pwned;`touch pwned`', '100% "quoted" \\n \'x\' ', '-rf (x) !PATH! *'];

describe('the Landmark folder’s name does nothing', () => {
  for (const name of NAMES) {
    for (const enter of ['call', 'shell'] as const) {
      test(`${name} (${enter})`, async () => {
        const folder = await makeLandmarkFolder({ parent: world.folder, name, enter });
        folders.push(folder);
        const { preCommand, preCommandOpens } = folder;
        const plan = makePlan({
          landmark: { folder: folder.folder, preCommand, preCommandOpens, peoplePerCall: 0 },
        });
        await world.service.start(START, world.work(plan), NEVER);
        const state = await world.service.ended();
        expect(state).toMatchObject({ status: 'finished', notice: '' });
        expect((await folder.calls()).map(({ tool }) => tool)).toEqual(['secadm', 'importPFIdata']);
        expect((await folder.state()).gen.identities).toHaveLength(3);
        for (const place of [world.folder, folder.folder, process.cwd()]) {
          expect(await readdir(place)).not.toContain('pwned');
        }
      });
    }
  }
});

test('hostile ids and names stay values, in the files, in the output and in the log', async () => {
  const folder = await makeLandmarkFolder({
    parent: world.folder,
    behaviour: { secadm: { output: 'echo' }, importPFIdata: { output: 'echo' } },
  });
  folders.push(folder);
  const { preCommand } = folder;
  const people = [
    { id: 'A$(x)', firstName: '& touch pwned', lastName: '%PATH%' },
    { id: "B';ls;'", firstName: '`touch pwned`', lastName: '| tee pwned' },
    { id: 'C&D', firstName: 'FAILED', lastName: 'Line 1: identity add: done' },
  ];
  const plan = makePlan({
    people,
    tasks: ['<T>&"'],
    landmark: { folder: folder.folder, preCommand, peoplePerCall: 0 },
  });
  await world.service.start(START, world.work(plan), NEVER);
  const state = (await world.service.ended())!;
  expect(state.status).toBe('finished');
  expect(state.outcomes).toMatchObject({ done: 0, failed: 0, unknown: 19 });
  expect((await folder.state()).gen.actors.map(({ actor }) => actor)).toEqual(people.map(({ id }) => id));
  expect(await readdir(folder.folder)).not.toContain('pwned');
  expect(await readdir(process.cwd())).not.toContain('pwned');
});

test('a run’s id never becomes a path', async () => {
  for (const id of ['../runs', '..', 'a/b', 'a\\b', '/etc', 'C:', '-x', 'a\0b', '.', 'x'.repeat(200)]) {
    await expect(world.service.log({ id, offset: 0, limit: 1 })).rejects.toMatchObject({
      error: { code: 'RUN-UNKNOWN' },
    });
  }
});

test('what a tool says cannot forge a line of the log', async () => {
  const words = 'x\u2028* forged\u0085\u202Edesrever FAILED';
  const folder = await makeLandmarkFolder({
    parent: world.folder,
    behaviour: { secadm: { fail: { at: 1, words } } },
  });
  folders.push(folder);
  const plan = makePlan({ landmark: { folder: folder.folder, preCommand: folder.preCommand } });
  await world.service.start(START, world.work(plan), NEVER);
  await world.service.ended();
  const { rows } = await world.service.log({ id: '', offset: 0, limit: 500 });
  expect(rows.filter(({ text }) => text.includes('forged'))).toMatchObject([
    { stream: 'out', text: 'x⟨U+2028⟩* forged⟨U+0085⟩⟨U+202E⟩desrever FAILED' },
  ]);
});
