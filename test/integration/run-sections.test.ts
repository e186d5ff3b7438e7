import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EndedRun } from '../../electron/engine/driver/run-driver.ts';
import type { RunWork } from '../../electron/engine/runs/run-service.ts';
import { PracticeHost } from '../../electron/engine/targets/ipa/practice/practice-host.ts';
import type { IpaTools } from '../../electron/engine/targets/ipa/tools/ipa-tools.ts';
import { failure } from '../../shared/base/failure.ts';
import { complete } from '../../shared/base/steps.ts';
import type { GuardVerdict } from '../../shared/target/guard-verdicts.ts';
import { writeCanonicalPlan } from '../../shared/targets/ipa/plan/canonical-plan.ts';
import type { Plan } from '../../shared/targets/ipa/plan/plan.ts';
import { SECTIONS } from '../../shared/targets/ipa/plan/section.ts';
import { compareWithPlan } from '../../shared/targets/ipa/rehearse/verify-state.ts';
import {
  EVERYTHING,
  makeChanges,
  makePlan,
  makeRunWorld,
  NEVER,
  type RunWorld,
  START,
} from '../unit/engine/runs/run-world.ts';

// A plan that adds, changes and takes away, on the practice host, with and without a web administration.

const PRACTICE = { ...START, target: 'practice' } as const;
const PLACE = { dataArea: 'lmtstipa', scriptEncoding: 'iso-8859-1' } as const;
let world: RunWorld;
let host: PracticeHost;
let tools: IpaTools;
const ended: EndedRun[] = [];

beforeEach(async () => {
  ended.length = 0;
  world = await makeRunWorld(() => tools, {
    takeIn: async (run) => {
      ended.push({ ...run, done: [...run.done] });
    },
  });
  host = await PracticeHost.open({ folder: join(world.folder, 'practice'), opening: '' });
  tools = await host.toolsFor(PLACE);
  // Who is to change and who is to go are there.
  await run(makePlan({ people: ['RENAMED', 'LEAVER'], tasks: ['BUYER'] }), { planHash: 'b'.repeat(64) });
  expect(host.readingFor('lmtstipa').holds()).toMatchObject({ actor: 2, user: 2, 'user-task': 2 });
});

afterEach(async () => {
  await world.service.ended();
  await world.dispose();
});

async function run(plan: Plan, work: Partial<RunWork> = {}, request: object = {}) {
  await world.service.start({ ...PRACTICE, ...request }, world.work(plan, work), NEVER);
  return (await world.service.ended())!;
}

function withoutAdministration(): void {
  const { administration: _, ...others } = tools;
  tools = others;
}

/** BUYER is there already: importing it again only says so, so it is left out. */
function changes(actorUpdate: 'administration' | 'recreate' = 'administration'): Plan {
  const plan = makeChanges({ actorUpdate });
  return { ...plan, tasks: plan.tasks.map((task) => ({ ...task, action: 'leave' })) };
}

const phasesOf = ({
  phases,
}: {
  readonly phases: readonly { readonly id: string; readonly status: string }[];
}) => phases.map(({ id, status }) => `${id}: ${status}`);

describe('a run of a plan with every section', () => {
  test.each(['administration', 'recreate'] as const)(
    'does one after the other, and the host holds what the plan says (%s)',
    async (actorUpdate) => {
      const plan = changes(actorUpdate);
      const work = world.work(plan);
      const state = await run(plan);
      expect(phasesOf(state)).toEqual(SECTIONS.map((section) => `${section}: done`));
      expect(state).toMatchObject({ status: 'finished', direction: 'forward', override: null });
      expect(state.outcomes).toEqual({
        done: work.operations.count,
        'already-there': 0,
        skipped: 0,
        failed: 0,
        unknown: 0,
      });
      const held = host.readingFor('lmtstipa');
      expect(complete(compareWithPlan(work.operations, held))).toMatchObject({ missing: 0, different: 0 });
      expect(held.holds()).toMatchObject({ identity: 2, actor: 2, user: 2, 'user-task': 2 });
      expect(held.find('actor', { actor: 'RENAMED' })).toMatchObject({ email: 'new@example.com' });
    },
  );

  test('names each phase by what it does, with which tool, and where', async () => {
    expect((await run(changes())).phases.map(({ title }) => title)).toEqual([
      'Add · secadm · gen',
      'Change actors · web administration · gen',
      'Add and change · importPFIdata · lmtstipa',
      'Delete · web administration · lmtstipa',
      'Delete · secadm · gen',
    ]);
    const again = await run(changes('recreate'));
    expect(again.phases[1]!.title).toBe('Change actors · secadm · gen');
  });

  test('stops at a failure before anything is taken away', async () => {
    const plan = changes();
    const nobody = makeChanges({ renamed: ['NOBODY'] });
    const state = await run({ ...nobody, tasks: plan.tasks });
    expect(state.status).toBe('failed');
    expect(phasesOf(state)).toEqual([
      'gen-create: done',
      'gen-update: failed',
      'environment-import: skipped',
      'environment-delete: skipped',
      'gen-delete: skipped',
    ]);
    expect(host.readingFor('lmtstipa').holds()).toMatchObject({ user: 2, 'user-task': 2 });
  });

  test('tells who takes it in what was done, in running order', async () => {
    const plan = changes();
    const state = await run(plan);
    expect(ended.at(-1)).toMatchObject({ target: 'practice', endedAt: state.endedAt });
    const { operations } = world.work(plan);
    expect(ended.at(-1)!.done).toEqual(
      Array.from({ length: operations.count }, (_, number) => operations.at(number)),
    );
  });

  test('is taken in before whoever asks for that goes on, also where it has said its end before', async () => {
    const begun = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    let taken = false;
    const slow = await makeRunWorld(() => tools, {
      takeIn: async () => {
        begun.resolve();
        await gate.promise;
        taken = true;
      },
    });
    await slow.service.start(PRACTICE, slow.work(changes()), NEVER);
    await begun.promise;
    expect(slow.states.at(-1)!.endedAt).not.toBeNull();
    const asked = slow.service.takeUntaken(NEVER).then(() => taken);
    // Reads as much as would be read without waiting, and more.
    for (let time = 0; time < 5; time++) await slow.another(tools).list();
    gate.resolve();
    expect(await asked).toBe(true);
    await slow.service.ended();
    await slow.dispose();
  });

  test('goes on to its end where what takes it in fails, which is said', async () => {
    const failing = await makeRunWorld(() => tools, {
      takeIn: () =>
        Promise.reject(failure('RECORD-NOT-KEPT', { folder: 'record', reason: 'no space is left' })),
    });
    await failing.service.start(PRACTICE, failing.work(changes()), NEVER);
    const state = (await failing.service.ended())!;
    expect(state.status).toBe('finished');
    expect(state.notice).toMatch(/^What it did is not in Muster's own record: .*no space is left$/);
    expect(failing.states.at(-1)).toEqual(state);
    const [record] = await failing.another(tools).list();
    expect(record!.state.notice).toBe(state.notice);
    await failing.dispose();
  });

  test('says what was deleted and not added again', async () => {
    // The command that adds the actor again says too little to be done.
    const plan = changes('recreate');
    const { secadm } = tools;
    tools = {
      ...tools,
      secadm: async (file, options, watch) => {
        const text = await readFile(file, 'utf8');
        await writeFile(file, text.replace(/^(actor add .*)RENAMED/m, '$1'));
        return secadm(file, options, watch);
      },
    };
    const state = await run(plan);
    expect(state.status).toBe('failed');
    expect(host.readingFor('lmtstipa').find('actor', { actor: 'RENAMED' })).toBeNull();
    expect(state.notice).toContain('Of one person something in gen was deleted to be added again');
    expect(state.notice).toContain('before a new plan is made');
  });
});

describe('the rest of a run in which an actor was not deleted to be added again', () => {
  test('adds it again after it has deleted it', async () => {
    const whole = tools;
    tools = {
      ...tools,
      secadm: async (file, options, watch) => {
        const text = await readFile(file, 'utf8');
        await writeFile(file, text.replace(/^actor delete RENAMED/m, 'actor delete NOBODY'));
        return whole.secadm(file, options, watch);
      },
    };
    const first = await run(changes('recreate'), {}, { continueOnError: true });
    const { rows } = await world.service.outcomes({ id: '', ...EVERYTHING, outcome: 'failed' });
    expect(first.status).toBe('finished');
    // The host does not know NOBODY, and RENAMED is there: what was not deleted cannot be added.
    expect(rows.map(({ object }) => object)).toEqual(['actor RENAMED', 'actor RENAMED']);

    tools = whole;
    const plan = changes('recreate');
    const rest = await run(plan, {}, { part: 'rest', continueOnError: true });
    expect(rest).toMatchObject({ status: 'finished', outcomes: { failed: 0, 'already-there': 0, done: 6 } });
    const held = host.readingFor('lmtstipa');
    expect(complete(compareWithPlan(world.work(plan).operations, held))).toMatchObject({
      missing: 0,
      different: 0,
    });
    expect(held.find('actor', { actor: 'RENAMED' })).toMatchObject({ email: 'new@example.com' });
  });
});

describe('without a web administration', () => {
  test('its phases are left, and so is what has to come after them', async () => {
    withoutAdministration();
    const state = await run(changes());
    expect(state.status).toBe('finished');
    expect(phasesOf(state)).toEqual([
      'gen-create: done',
      'gen-update: left',
      'environment-import: done',
      'environment-delete: left',
      'gen-delete: left',
    ]);
    expect(state.outcomes).toMatchObject({ failed: 0, unknown: 0, skipped: 7 });
    const { rows } = await world.service.outcomes({ id: '', ...EVERYTHING, outcome: 'skipped' });
    expect(rows.map(({ object, words }) => `${object}: ${words}`)).toEqual([
      'actor RENAMED: Left to the administrator: the web administration is not set up here.',
      'user-task LEAVER BUYER: Left to the administrator: the web administration is not set up here.',
      'user LEAVER: Left to the administrator: the web administration is not set up here.',
      ...['actor-role LEAVER InbasketUser_ST', 'actor-identity LEAVER SSOPV2 LEAVER', 'actor LEAVER'].map(
        (object) => `${object}: Not started: what is left to the administrator has to be done first.`,
      ),
      'identity SSOPV2 LEAVER: Not started: what is left to the administrator has to be done first.',
    ]);
    // Nothing of the leaver was touched.
    expect(host.readingFor('lmtstipa').holds()).toMatchObject({ identity: 3, actor: 3, user: 3 });
  });

  test('is what the history says later, too', async () => {
    withoutAdministration();
    const state = await run(changes());
    const [record] = await world.another(tools).list();
    expect(phasesOf(record!.state)).toEqual(phasesOf(state));
  });

  test('what is left is taken by the next run, where there is one', async () => {
    const full = tools;
    withoutAdministration();
    await run(changes());
    tools = full;
    const rest = await run(changes(), {}, { part: 'rest' });
    expect(rest).toMatchObject({ status: 'finished', part: 'rest', outcomes: { done: 7, skipped: 0 } });
    expect(rest.phases.map(({ operations }) => operations.total)).toEqual([0, 1, 0, 2, 4]);
    const held = host.readingFor('lmtstipa');
    const { operations } = world.work(changes());
    expect(complete(compareWithPlan(operations, held))).toMatchObject({ missing: 0, different: 0 });
  });

  test('actors are changed by secadm all the same', async () => {
    withoutAdministration();
    const state = await run(changes('recreate'));
    expect(phasesOf(state)).toEqual([
      'gen-create: done',
      'gen-update: done',
      'environment-import: done',
      'environment-delete: left',
      'gen-delete: left',
    ]);
  });

  test('gen is deleted in where nothing has to be deleted before', async () => {
    withoutAdministration();
    const plan = changes();
    const onlyGen = plan.changes.filter(
      ({ type, action }) => action === 'delete' && !type.startsWith('user'),
    );
    const people = plan.people.map((person) => ({ ...person, whole: false }));
    const userTasks = { offsets: new Uint32Array(people.length + 1), task: new Uint32Array() };
    const state = await run({ ...plan, people, userTasks, changes: onlyGen });
    expect(phasesOf(state)).toEqual(['gen-delete: done']);
    expect(state.outcomes.done).toBe(4);
  });
});

const TOO_MANY: GuardVerdict = {
  guard: 'deletes',
  of: 'people',
  count: 9,
  population: 10,
  limit: { count: null, percent: 5 },
  exceeded: true,
};
const FINE: GuardVerdict = { ...TOO_MANY, guard: 'updates', count: 0, exceeded: false };

describe('guards', () => {
  const refused = (work: Partial<RunWork>, request: object = {}) =>
    world.service.start({ ...PRACTICE, ...request }, world.work(changes(), work), NEVER).then(
      () => 'started',
      (thrown: { error: { code: string } }) => thrown.error.code,
    );

  test('that are exceeded refuse a run before anything, and leave no trace of it', async () => {
    const before = await world.service.list();
    expect(await refused({ guards: [FINE, TOO_MANY] })).toBe('RUN-GUARDED');
    expect(await world.service.list()).toEqual(before);
    expect(host.readingFor('lmtstipa').holds()).toMatchObject({ actor: 2, user: 2 });
    // The lock was not taken.
    expect((await run(changes(), { guards: [FINE] })).status).toBe('finished');
  });

  test('are passed once, with a reason that is kept', async () => {
    const overrideReason = 'The plant in Lyon was sold.';
    const state = await run(changes(), { guards: [FINE, TOO_MANY] }, { overrideReason });
    const override = { guards: [TOO_MANY], reason: overrideReason };
    expect(state).toMatchObject({ status: 'finished', override });
    expect((await world.another(tools).list())[0]!.state.override).toEqual(override);
    const { rows } = await world.service.log({ id: '', offset: 0, limit: 1 });
    expect(rows[0]!.text).toBe(`Guards were passed, because: ${overrideReason}`);
    expect(await refused({ guards: [TOO_MANY] })).toBe('RUN-GUARDED');
  });

  test('a reason where none is exceeded passes none', async () => {
    const state = await run(changes(), { guards: [FINE] }, { overrideReason: 'Just in case.' });
    expect(state.override).toBeNull();
  });
});

describe('before a run', () => {
  test('a target that is not what the plan rests on refuses it, and gives the lock back', async () => {
    const asked: (Uint32Array | null)[] = [];
    const stale = async (numbers: Uint32Array | null) => {
      asked.push(numbers);
      throw failure('PLAN-STALE', { count: 1, what: 'user LEAVER is gone.' });
    };
    await expect(run(changes(), { checkTarget: stale })).rejects.toMatchObject({
      error: { code: 'PLAN-STALE', message: expect.stringContaining('user LEAVER is gone.') },
    });
    expect(asked).toEqual([null]);
    expect((await run(changes())).status).toBe('finished');
  });

  test('is looked at for the operations of the rest alone', async () => {
    withoutAdministration();
    await run(changes());
    const asked: (readonly number[] | null)[] = [];
    const checkTarget = async (numbers: Uint32Array | null) => {
      asked.push(numbers === null ? null : [...numbers]);
      return { remark: 'It was looked at.', asPlanned: new Uint32Array(0) };
    };
    tools = await host.toolsFor(PLACE);
    await run(changes(), { checkTarget }, { part: 'rest' });
    const { operations } = world.work(changes());
    const expected = [4, ...Array.from({ length: 6 }, (_, at) => operations.count - 6 + at)];
    expect(asked).toEqual([expected]);
    const { rows } = await world.service.log({ id: '', offset: 0, limit: 1 });
    expect(rows[0]!.text).toContain('It was looked at.');
  });
});

describe('what an undo needs', () => {
  async function planFile(plan: Plan): Promise<string> {
    const lines: string[] = [];
    complete(writeCanonicalPlan(plan, (line) => lines.push(line)));
    const path = join(world.folder, 'plan.jsonl');
    await writeFile(path, lines.map((line) => `${line}\n`).join(''));
    return path;
  }

  test('is kept with the run: its plan, and what was done of it', async () => {
    withoutAdministration();
    const plan = changes();
    const planPath = await planFile(plan);
    const state = await run(plan, { planPath });
    const undone = await world.service.undoable('');
    expect(undone).toMatchObject({ id: state.id, endedAt: state.endedAt, planHash: state.planHash });
    expect(undone.planPath).not.toBe(planPath);
    expect(await readFile(undone.planPath)).toEqual(await readFile(planPath));
    const { operations } = world.work(plan);
    const done = Array.from({ length: operations.count }, (_, number) => undone.wasDone(number));
    expect(done.filter((was) => was)).toHaveLength(state.outcomes.done);
    expect(undone.wasDone(0)).toBe(true);
    expect(undone.wasDone(operations.count - 1)).toBe(false);
    expect((await world.service.list())[0]).toMatchObject({ undoable: true });
  });

  test('what was there already is not taken back', async () => {
    const plan = changes();
    const planPath = await planFile(plan);
    await run(plan, { planPath });
    const again = await run(plan, { planPath }, { continueOnError: true });
    expect(again.outcomes['already-there']).toBeGreaterThan(0);
    const undone = await world.service.undoable(again.id);
    expect(undone.wasDone(0)).toBe(false);
  });

  test('is there for a run that was interrupted, too, and it is taken in once, at the next start', async () => {
    const plan = changes();
    const state = await run(plan, { planPath: await planFile(plan) });
    const journal = join(world.folder, 'runs', state.id, 'journal.jsonl');
    const lines = (await readFile(journal, 'utf8')).split('\n');
    await writeFile(
      journal,
      `${lines
        .slice(
          0,
          lines.findIndex((l) => l.includes('"end"')),
        )
        .join('\n')}\n`,
    );
    ended.length = 0;

    const other = world.another(tools);
    const [record] = await other.list();
    expect(record).toMatchObject({ interrupted: true, undoable: true });
    const undone = await other.undoable(state.id);
    expect(undone.unknown).toBe(0);
    expect(undone.wasDone(0)).toBe(true);
    await other.takeUntaken(NEVER);
    expect(ended).toMatchObject([{ late: true, target: 'practice', endedAt: record!.state.endedAt }]);
    expect(ended[0]!.done).toHaveLength(record!.state.outcomes.done);
    await other.takeUntaken(NEVER);
    await world.another(tools).takeUntaken(NEVER);
    expect(ended).toHaveLength(1);
  });

  test('a run that was interrupted is taken in before another one begins', async () => {
    const plan = changes();
    const state = await run(plan, { planPath: await planFile(plan) });
    const journal = join(world.folder, 'runs', state.id, 'journal.jsonl');
    const lines = (await readFile(journal, 'utf8')).split('\n');
    await writeFile(
      journal,
      `${lines
        .slice(
          0,
          lines.findIndex((l) => l.includes('"end"')),
        )
        .join('\n')}\n`,
    );
    ended.length = 0;
    const other = world.another(tools);
    await other.start({ ...PRACTICE, continueOnError: true }, world.work(plan), NEVER);
    await other.ended();
    expect(ended.map(({ late }) => late)).toEqual([true, false]);
  });

  test('is not there where the plan was not kept, or nothing was done', async () => {
    await run(changes());
    await expect(world.service.undoable('')).rejects.toMatchObject({
      error: { code: 'UNDO-NOT-POSSIBLE', message: expect.stringContaining('was not kept') },
    });
    await expect(world.service.undoable('20200101-000000-abcdef')).rejects.toMatchObject({
      error: { code: 'RUN-UNKNOWN' },
    });
  });

  test('a run goes on where its plan is gone', async () => {
    const state = await run(changes(), { planPath: join(world.folder, 'nowhere.jsonl') });
    expect(state.status).toBe('finished');
    expect((await world.service.list())[0]).toMatchObject({ undoable: false });
  });
});
