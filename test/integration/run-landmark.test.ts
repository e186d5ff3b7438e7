import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LandmarkTools } from '../../electron/engine/targets/ipa/tools/landmark-tools.ts';
import type { ToolEnd } from '../../electron/engine/tools/run-tools.ts';
import type { LandmarkSettings } from '../../shared/targets/ipa/landmark-settings.ts';
import type { Plan } from '../../shared/targets/ipa/plan/plan.ts';
import {
  type LandmarkFolder,
  type LandmarkFolderOptions,
  makeLandmarkFolder,
} from '../stand-ins/landmark/landmark-folder.ts';
import {
  EVERYTHING,
  makePlan,
  makeRunWorld,
  NEVER,
  type PlanOptions,
  type RunWorld,
  START,
} from '../unit/engine/runs/run-world.ts';

// The stand-in Landmark folder is started as the product starts it: through the shell and the pre-command.
let world: RunWorld;
const folders: LandmarkFolder[] = [];

beforeEach(async () => {
  world = await makeRunWorld((_, { landmark }) => new LandmarkTools(landmark));
});

afterEach(async () => {
  await world.service.ended();
  for (const folder of folders.splice(0)) await folder.dispose();
  await world.dispose();
});

async function landmark(options: Omit<LandmarkFolderOptions, 'parent'> = {}): Promise<LandmarkFolder> {
  const folder = await makeLandmarkFolder({ parent: world.folder, ...options });
  folders.push(folder);
  return folder;
}

function planFor(folder: LandmarkFolder, options: PlanOptions = {}): Plan {
  const { preCommand, preCommandOpens, genDataArea, dataArea } = folder;
  return makePlan({
    ...options,
    landmark: {
      folder: folder.folder,
      preCommand,
      preCommandOpens,
      genDataArea,
      dataArea,
      ...options.landmark,
    },
  });
}

async function runToEnd(plan: Plan, request: Partial<typeof START> | object = {}) {
  const work = world.work(plan);
  await world.service.start({ ...START, ...request }, work, NEVER);
  return (await world.service.ended())!;
}

async function outcomes(): Promise<string[]> {
  const { rows } = await world.service.outcomes({ id: '', ...EVERYTHING });
  return rows.map(({ object, outcome }) => `${object}: ${outcome}`);
}

async function log(): Promise<string[]> {
  const { rows } = await world.service.log({ id: '', offset: 0, limit: 500 });
  return rows.map(({ stream, text }) => `${stream}: ${text}`);
}

describe('a run on the tools of this machine', () => {
  test('gives the tools the artifacts’ bytes, whole people a call, phase after phase', async () => {
    const folder = await landmark();
    const plan = planFor(folder, { landmark: { peoplePerCall: 2 } });
    const state = await runToEnd(plan);

    expect(state.status).toBe('finished');
    expect(state.phases.map(({ status, exitCode }) => [status, exitCode])).toEqual([
      ['done', 0],
      ['done', 0],
    ]);
    const calls = await folder.calls();
    expect(calls.map(({ tool, entered, cwd }) => [tool, entered, cwd])).toEqual([
      ['secadm', true, folder.folder],
      ['secadm', true, folder.folder],
      ['importPFIdata', true, folder.folder],
    ]);
    const { artifacts } = world.work(plan);
    const script = await readFile(artifacts[0]!.path);
    const given = [await folder.received('secadm', 1), await folder.received('secadm', 2)];
    expect(given[0]!.toString().match(/\n/g)).toHaveLength(8);
    expect(Buffer.concat(given as Uint8Array[])).toEqual(script);
    expect(await folder.received('importPFIdata', 1)).toEqual(await readFile(artifacts[1]!.path));
    expect((await folder.state()).gen.actorRoles).toHaveLength(3);
    expect((await folder.state()).dataAreas[folder.dataArea]!.userTasks).toHaveLength(6);
  });

  test('a silent tool leaves everything unknown: exit code 0 is no success by itself', async () => {
    const folder = await landmark();
    const state = await runToEnd(planFor(folder));
    expect(state.outcomes).toEqual({ done: 0, 'already-there': 0, skipped: 0, failed: 0, unknown: 23 });
  });

  test('words of success that nobody knows are no success either', async () => {
    const output = { output: 'success-line' } as const;
    const folder = await landmark({ behaviour: { secadm: output, importPFIdata: output } });
    const state = await runToEnd(planFor(folder));
    expect(state.outcomes.done).toBe(0);
    expect(await log()).toContain('out: Completed: actor assign ABERGSTR SSOPV2 ABERGSTR');
  });

  test('exit code 0 counts as done where the environment says so', async () => {
    const folder = await landmark();
    const state = await runToEnd(planFor(folder, { landmark: { exitCodeZeroIsDone: true } }));
    expect(state.outcomes).toMatchObject({ done: 23, unknown: 0 });
  });

  test('stops at a failure: what came after it is skipped, the environment is not touched', async () => {
    const folder = await landmark({
      behaviour: {
        secadm: { output: 'echo', fail: { at: 2, inCall: 2, words: 'Field Family Name is required' } },
      },
    });
    const state = await runToEnd(planFor(folder, { landmark: { exitCodeZeroIsDone: true } }));

    expect(state.status).toBe('failed');
    expect(state.phases.map(({ status }) => status)).toEqual(['failed', 'skipped']);
    expect(await outcomes()).toEqual([
      'identity SSOPV2 ABERGSTR: done',
      'actor ABERGSTR: done',
      'actor-identity ABERGSTR SSOPV2 ABERGSTR: done',
      'actor-role ABERGSTR InbasketUser_ST: done',
      'identity SSOPV2 BCARLSEN: unknown',
      'actor BCARLSEN: failed',
      'actor-identity BCARLSEN SSOPV2 BCARLSEN: skipped',
      ...(await outcomes()).slice(7).map((row) => row.replace(/: .*$/, ': skipped')),
    ]);
    const failed = await world.service.outcomes({ id: '', ...EVERYTHING, outcome: 'failed' });
    expect(failed.rows[0]).toMatchObject({ subject: 'BCARLSEN', words: 'Field Family Name is required' });
    expect((await folder.calls()).map(({ tool }) => tool)).toEqual(['secadm', 'secadm']);
  });

  test('continue on error passes -c, goes on to the environment, and still counts nothing as done', async () => {
    const folder = await landmark({
      behaviour: { secadm: { fail: { user: 'BCARLSEN' } }, importPFIdata: { exitCode: 0 } },
    });
    const plan = planFor(folder, { landmark: { peoplePerCall: 0 } });
    const state = await runToEnd(plan, { continueOnError: true });

    expect(state.status).toBe('finished');
    expect(state.phases.map(({ status }) => status)).toEqual(['failed', 'done']);
    const [secadm, importer] = await folder.calls();
    expect(secadm!.argv).toContain('-c');
    expect(importer!.tool).toBe('importPFIdata');
    expect(state.outcomes).toMatchObject({ done: 0, failed: 4, unknown: 19 });
  });

  test('a run that stops at an object already there says so, since nothing failed', async () => {
    const folder = await landmark({ behaviour: { secadm: { output: 'echo' } } });
    const plan = planFor(folder);
    await runToEnd(plan);
    const second = await runToEnd(plan);
    expect(second).toMatchObject({ status: 'failed', outcomes: { failed: 0 } });
    expect(second.outcomes['already-there']).toBeGreaterThan(0);
    expect(second.notice).toContain('stopped at an object that is already there');
  });

  test('what is there already is said, and running what is left takes only the others', async () => {
    const folder = await landmark({ behaviour: { secadm: { output: 'echo', fail: { user: 'BCARLSEN' } } } });
    const plan = planFor(folder, { landmark: { peoplePerCall: 0 } });
    await runToEnd(plan, { continueOnError: true });
    await folder.behave({ secadm: { output: 'echo' } });
    const second = await runToEnd(plan, { continueOnError: true });
    expect(second.phases[0]!.status).toBe('failed');
    expect(second.outcomes).toMatchObject({ 'already-there': 8, unknown: 15 });

    const rest = await runToEnd(plan, { part: 'rest', continueOnError: true });
    expect(rest).toMatchObject({ part: 'rest', outcomes: { 'already-there': 4, unknown: 11 } });
    const last = await folder.received('secadm', 3);
    const { artifacts } = world.work(plan);
    expect([...last!.toString().split('\r\n')]).toEqual([...(await artifacts[0]!.readLines(4, 8)), '']);
  });

  test('a tool that dies leaves its call unknown and stops the run', async () => {
    const folder = await landmark({
      behaviour: { secadm: { trouble: { kind: 'exit', exitCode: 3, inCall: 2 } } },
    });
    const state = await runToEnd(planFor(folder));
    expect(state.status).toBe('failed');
    expect(state.phases[0]).toMatchObject({ status: 'failed', exitCode: 3, calls: { done: 2, total: 3 } });
    expect(state.outcomes).toMatchObject({ unknown: 8, skipped: 15 });
  });

  test('garbage is shown as text, and the outcome is not disturbed', async () => {
    const folder = await landmark({ behaviour: { secadm: { trouble: { kind: 'garbage', inCall: 1 } } } });
    const state = await runToEnd(planFor(folder, { landmark: { exitCodeZeroIsDone: true } }));
    expect(state.outcomes.done).toBe(23);
    const lines = await log();
    expect(lines).toContain('out: before␀␀␀after');
    expect(lines).toContain('out: red');
    expect(lines).toContain('out: 50 %');
    expect(lines.filter((line) => line.startsWith('out: xxx')).length).toBeGreaterThan(200);
    expect(lines.some((line) => /[\0\x1b]/.test(line))).toBe(false);
  });

  test('output is read in the console’s code page', async () => {
    const folder = await landmark({
      behaviour: {
        secadm: { fail: { at: 1, words: 'Schlüssel für Größe FAILED' }, outputEncoding: 'cp850' },
      },
    });
    await runToEnd(planFor(folder, { landmark: { consoleEncoding: 'cp850' } }));
    expect(await log()).toContain('out: Schlüssel für Größe FAILED');
  });

  test('failures on standard error are heard as well', async () => {
    const folder = await landmark({ behaviour: { secadm: { failuresOn: 'stderr', fail: { at: 2 } } } });
    await runToEnd(planFor(folder));
    expect(await log()).toContain('err: actor add ABERGSTR --firstname First --lastname Last FAILED');
    expect((await outcomes())[1]).toBe('actor ABERGSTR: failed');
  });

  test('a pre-command that opens a shell is given the tools as its input', async () => {
    const folder = await landmark({ enter: 'shell' });
    const state = await runToEnd(planFor(folder));
    expect(state.status).toBe('finished');
    expect((await folder.calls()).every(({ entered }) => entered)).toBe(true);
    expect((await folder.state()).gen.identities).toHaveLength(3);
  });

  test('a pre-command that fails stops the run before any tool, and says so', async () => {
    const folder = await landmark({ enter: 'fails' });
    const state = await runToEnd(planFor(folder));
    expect(state.status).toBe('failed');
    expect(state.notice).toContain('secadm could not be started: the pre-command ended (exit code 1)');
    expect(state.outcomes.skipped).toBe(23);
    expect(await folder.calls()).toEqual([]);
    expect(await log()).toContain('err: The environment is locked FAILED');
  });

  test('a shell that never reads its input is no run', async () => {
    const folder = await landmark();
    const state = await runToEnd(planFor(folder, { landmark: { preCommandOpens: 'shell' } }));
    expect(state.status).toBe('failed');
    expect(state.notice).toContain('before secadm was reached');
  });
});

describe('cancel, pause and silence', () => {
  test('cancel ends the whole process tree, stubborn grandchildren too', async () => {
    const folder = await landmark({
      behaviour: { secadm: { trouble: { kind: 'hang', grandchild: true, stubborn: true, before: 3 } } },
    });
    const gate = await folder.openGate('trouble');
    await world.service.start(START, world.work(planFor(folder)), NEVER);
    await gate.next();
    expect((await folder.alive()).length).toBe(2);

    world.service.cancel();
    const state = (await world.service.ended())!;
    await gate.close();
    expect(state).toMatchObject({ status: 'cancelled', notice: 'The run was cancelled.' });
    expect(state.outcomes).toMatchObject({ unknown: 4, skipped: 19, done: 0 });
    await expect.poll(() => folder.alive()).toEqual([]);
  });

  test('a silent tool is said to be silent', async () => {
    const folder = await landmark({ behaviour: { secadm: { trouble: { kind: 'hang' } } } });
    await world.service.start(START, world.work(planFor(folder, { landmark: { silenceNoticeS: 1 } })), NEVER);
    const silent = await world.until(({ notice }) => notice.includes('said nothing for'));
    expect(silent.status).toBe('running');
    world.service.cancel();
    expect((await world.service.ended())!.notice).toBe('The run was cancelled.');
  });

  test('pause waits after the call under way; resume goes on', async () => {
    const folder = await landmark();
    const gate = await folder.openGate();
    await world.service.start(START, world.work(planFor(folder)), NEVER);
    const first = await gate.next();
    world.service.pause();
    first.letPass();
    for (let command = 2; command <= 4; command++) (await gate.next()).letPass();
    const paused = await world.until(({ notice }) => notice === 'The run is paused.');
    expect(paused).toMatchObject({ status: 'paused', phases: [{ calls: { done: 1, total: 3 } }, {}] });
    expect(await folder.calls()).toHaveLength(1);

    await gate.close();
    world.service.resume();
    expect((await world.service.ended())!.status).toBe('finished');
    expect(await folder.calls()).toHaveLength(4);
  });

  test('a paused run can be cancelled', async () => {
    const folder = await landmark();
    const gate = await folder.openGate();
    await world.service.start(START, world.work(planFor(folder)), NEVER);
    const first = await gate.next();
    world.service.pause();
    await gate.close();
    first.letPass();
    await world.until(({ notice }) => notice === 'The run is paused.');
    world.service.cancel();
    expect((await world.service.ended())!.status).toBe('cancelled');
    expect(await folder.calls()).toHaveLength(1);
  });
});

describe('before anything is run', () => {
  const refused = (plan: Plan, request: object = {}) =>
    world.service.start({ ...START, ...request }, world.work(plan), NEVER).then(
      () => 'started',
      (error: { error: { code: string; message: string } }) => error.error,
    );

  test('a folder that is no Landmark folder is refused with what is missing', async () => {
    const folder = await landmark();
    const at = (landmark: Partial<LandmarkSettings>) => refused(planFor(folder, { landmark }));
    expect(await at({ folder: '' })).toMatchObject({ code: 'LANDMARK-FOLDER-NONE' });
    expect(await at({ folder: join(folder.folder, 'nowhere') })).toMatchObject({
      code: 'LANDMARK-FOLDER-WRONG',
      message: expect.stringContaining('the folder itself is missing'),
    });
    expect(await at({ preCommand: 'leave.cmd' })).toMatchObject({
      code: 'LANDMARK-FOLDER-WRONG',
      message: expect.stringContaining('the pre-command leave.cmd is missing'),
    });
    expect(await at({ folder: world.folder, preCommand: '' })).toMatchObject({
      code: 'LANDMARK-FOLDER-WRONG',
      message: expect.stringContaining('importPFIdata'),
    });
    expect(await folder.calls()).toEqual([]);
    expect(await world.service.list()).toEqual([]);
  });

  test('an artifact that is not the one that was shown is refused', async () => {
    const folder = await landmark();
    const work = world.work(planFor(folder));
    const { appendFile } = await import('node:fs/promises');
    await appendFile(work.artifacts[1]!.path, ' ');
    await expect(world.service.start(START, work, NEVER)).rejects.toMatchObject({
      error: { code: 'ARTIFACT-DAMAGED', details: { file: '02-environment-import.xml' } },
    });
    expect(await folder.calls()).toEqual([]);
    // The lock was given back.
    const again = await runToEnd(planFor(folder));
    expect(again.status).toBe('finished');
  });

  test('production is run by someone who has typed its name', async () => {
    const folder = await landmark();
    const plan = planFor(folder, { production: true, environment: 'PRD' });
    expect(await refused(plan, { confirmation: 'prd' })).toMatchObject({ code: 'RUN-NOT-CONFIRMED' });
    expect(await folder.calls()).toEqual([]);
    expect((await runToEnd(plan, { confirmation: 'PRD' })).status).toBe('finished');
  });

  test('one run at a time for a Landmark folder, whichever Muster started it', async () => {
    const folder = await landmark({ behaviour: { secadm: { trouble: { kind: 'hang' } } } });
    const plan = planFor(folder);
    await world.service.start(START, world.work(plan), NEVER);
    expect(await refused(plan)).toMatchObject({ code: 'RUN-ACTIVE' });
    const other = world.another(new LandmarkTools(plan.target.landmark));
    await expect(other.start(START, world.work(plan), NEVER)).rejects.toMatchObject({
      error: { code: 'RUN-ACTIVE' },
    });
    world.service.cancel();
    await world.service.ended();
    await folder.behave({});
    expect((await runToEnd(plan)).status).toBe('finished');
  });
});

test('a run leaves its record: the files it gave, outcomes as CSV, a report', async () => {
  const folder = await landmark();
  const state = await runToEnd(planFor(folder, { people: ['=CMD()', '+A1'] }));
  const [record] = await world.service.list();
  expect(record).toMatchObject({ id: state.id, interrupted: false, state: { outcomes: state.outcomes } });
  expect(await readdir(join(record!.folder, 'calls'))).toEqual([
    'environment-import-0001.xml',
    'gen-create-0001.secadm.txt',
    'gen-create-0002.secadm.txt',
  ]);
  const csv = await readFile(join(record!.folder, 'outcomes.csv'), 'utf8');
  expect(csv).toContain("'=CMD()");
  expect(csv).not.toMatch(/;"?[=+@-]/);
  expect(JSON.parse(await readFile(join(record!.folder, 'report.json'), 'utf8'))).toMatchObject({
    id: state.id,
  });
});

test('the tools’ own environment is clean of Electron and Node', async () => {
  const folder = await landmark();
  const tools = new LandmarkTools({
    ...planFor(folder).target.landmark,
    preCommand: process.platform === 'win32' ? 'set' : 'env',
  });
  process.env.ELECTRON_RUN_AS_NODE = '1';
  const lines: string[] = [];
  try {
    const end: ToolEnd = await tools.secadm(
      join(world.folder, 'x'),
      { continueOnError: false },
      {
        onLine: (_, text) => lines.push(text),
        signal: NEVER,
      },
    );
    // Without the enter script there is no secadm: its shell says so by the exit code.
    expect(end.exitCode).not.toBe(0);
  } finally {
    delete process.env.ELECTRON_RUN_AS_NODE;
  }
  expect(lines.some((line) => line.startsWith('PATH=') || line.startsWith('Path='))).toBe(true);
  expect(lines.some((line) => line.startsWith('ELECTRON_'))).toBe(false);
  expect(existsSync(join(world.folder, 'x'))).toBe(false);
});
