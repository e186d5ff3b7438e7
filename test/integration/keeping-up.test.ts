import { writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RunState } from '../../shared/contract/run.ts';
import { type Environment, newEnvironment } from '../../shared/environment/environment.ts';
import { type ChangePolicy, DEFAULT_CHANGES } from '../../shared/policy/changes.ts';
import { DEFAULT_GUARDS, type Guards } from '../../shared/policy/guards.ts';
import type { IpaObjectType } from '../../shared/targets/ipa/objects.ts';
import type { PlanSummary } from '../../shared/targets/ipa/plan/plan-summary.ts';
import { type TestEngine, testEngine } from '../support/engine.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** An M3 as four tables; what is not said is as in the first one. */
interface Tables {
  readonly users: readonly string[];
  readonly emails: readonly string[];
  readonly roles: readonly string[];
  readonly userRoles: readonly string[];
}

const FIRST: Tables = {
  users: [
    'ABERGSTR;Åsa Bergström;20',
    'BKLEIN;Bo Klein;20',
    'CMARTIN;Chloé Martin;20',
    'DOKAFOR;Dele Okafor;20',
  ],
  emails: [
    '100;04;ABERGSTR;asa@old.example',
    '100;04;BKLEIN;bo@old.example',
    '200;04;BKLEIN;bo@other.example',
  ],
  roles: ['BUYER;Buyer', 'SELLER;Seller', 'STORE;Store keeper'],
  userRoles: ['ABERGSTR;BUYER', 'ABERGSTR;STORE', 'BKLEIN;SELLER', 'CMARTIN;BUYER', 'DOKAFOR;STORE'],
};

/** A joiner, a leaver, a name after a wedding, another address, other roles, another word for a role, a role that is gone. */
const LATER: Tables = {
  users: [
    'ABERGSTR;Åsa Lindqvist;20',
    'BKLEIN;Bo Klein;20',
    'CMARTIN;Chloé Martin;20',
    'ENEW;Eva Neumann;20',
  ],
  emails: [
    '100;04;ABERGSTR;asa@old.example',
    '100;04;BKLEIN;bo@new.example',
    '200;04;BKLEIN;bo@other.example',
  ],
  roles: ['BUYER;Purchaser', 'SELLER;Seller', 'AUDIT;Auditor'],
  userRoles: ['ABERGSTR;BUYER', 'BKLEIN;SELLER', 'BKLEIN;AUDIT', 'CMARTIN;SELLER', 'ENEW;BUYER'],
};

const HEADS = {
  users: 'USID;TX40;USTA',
  emails: 'CONO;EMTP;EMKY;EMAL',
  roles: 'ROLL;TX40',
  'user-roles': 'USID;ROLL',
} as const;

const DELETING: ChangePolicy = {
  ...DEFAULT_CHANGES,
  onlyInTarget: {
    people: 'delete',
    tasks: 'delete',
    userTasks: 'delete',
    actorRoles: 'delete',
    actorsOfUnknownOrigin: 'leave',
  },
};

/** Limits that let through what a company of four does. */
const OPEN: Guards = {
  ...DEFAULT_GUARDS,
  deletes: { count: 100, percent: 100 },
  updates: { count: 100, percent: 100 },
};

function environmentOf(
  name: string,
  dataArea: string,
  changes: ChangePolicy = DELETING,
  guards = OPEN,
): Environment {
  const fresh = newEnvironment(name.toLowerCase(), name);
  return {
    ...fresh,
    landmarkSystem: 'LMTST',
    landmark: { ...fresh.landmark, dataArea },
    ipa: { ...fresh.ipa, way: 'practice' },
    policy: { ...fresh.policy, company: '100', changes, guards },
  };
}

async function readTables(engine: TestEngine, { users, emails, roles, userRoles }: Tables): Promise<void> {
  const folder = tempFolder();
  const contents = { users, emails, roles, 'user-roles': userRoles } as const;
  for (const [kind, rows] of Object.entries(contents)) {
    const path = join(folder, `${kind}.csv`);
    writeFileSync(path, [HEADS[kind as keyof typeof HEADS], ...rows, ''].join('\r\n'));
    await engine.call('source:attach', { kind: kind as 'users', path });
  }
  const answer = await engine.ask('source:read', {});
  if (!answer.ok && answer.error.code === 'ROSTER-SHRUNKEN') await engine.call('source:take-pending', {});
  else expect(answer).toMatchObject({ ok: true });
}

async function runPlan(engine: TestEngine, overrideReason = ''): Promise<RunState> {
  await engine.call('artifacts:render', {});
  const rehearsal = await engine.call('rehearsal:run', {});
  expect(rehearsal.failures).toEqual([]);
  // The end of the run before may be told once more.
  const before = (await engine.call('history:list', {})).map(({ id }) => id);
  const ended = engine.event((event, value) => event === 'run' && isOver(value as RunState, before));
  const request = { target: 'practice', continueOnError: false, part: 'all', confirmation: '' } as const;
  await engine.call('run:start', { ...request, overrideReason });
  return (await ended) as RunState;
}

function isOver({ id, endedAt }: RunState, before: readonly string[]): boolean {
  return endedAt !== null && !before.includes(id);
}

async function planAndRun(engine: TestEngine): Promise<PlanSummary> {
  const plan = await engine.call('plan:make', { only: null, again: true });
  const run = await runPlan(engine);
  expect(run).toMatchObject({ status: 'finished' });
  expect(run.outcomes).toMatchObject({ failed: 0, unknown: 0, skipped: 0 });
  expect(await engine.call('run:verify', { id: '', target: 'practice' })).toMatchObject({
    missing: 0,
    different: 0,
  });
  return plan;
}

async function holds(engine: TestEngine): Promise<Readonly<Record<IpaObjectType, number>>> {
  return (await engine.call('practice:holds', {})).objects;
}

async function everything(engine: TestEngine): Promise<number> {
  return (await engine.call('plan:make', { only: null, again: true })).operations;
}

async function loaded(): Promise<TestEngine> {
  const engine = testEngine();
  await engine.call('workspace:open', { environment: environmentOf('TST', 'lmtstipa') });
  await readTables(engine, FIRST);
  await planAndRun(engine);
  return engine;
}

describe('keeping up with M3 on the practice host', () => {
  test('after a load the same M3 leaves nothing to do', async () => {
    const engine = await loaded();
    const plan = await engine.call('plan:make', { only: null, again: true });
    expect(plan).toMatchObject({ operations: 0, current: { kind: 'read', way: 'practice' } });
    expect(plan.people.situations).toMatchObject({ equal: 4, new: 0, different: 0, extra: 0 });
    expect(await engine.ask('artifacts:render', {})).toMatchObject({
      ok: false,
      error: { code: 'PLAN-EMPTY' },
    });
  });

  test.each(['administration', 'recreate'] as const)(
    'joiners, leavers, the renamed and other roles are brought over, and taken back (actors by %s)',
    async (actorUpdate) => {
      const engine = await loaded();
      const before = await holds(engine);
      const environment = environmentOf('TST', 'lmtstipa', { ...DELETING, actorUpdate });
      await engine.call('workspace:open', { environment });
      await readTables(engine, LATER);

      const plan = await planAndRun(engine);
      expect(plan.people.situations).toMatchObject({ new: 1, equal: 0, different: 3, extra: 1 });
      expect(plan.changes.create).toMatchObject({ user: 1, task: 1 });
      expect(plan.changes.update).toMatchObject({ actor: 2, task: 1 });
      expect(plan.changes.delete).toMatchObject({ user: 1, task: 1, actor: 1 });
      expect(await holds(engine)).toMatchObject({ actor: 4, user: 4, task: 3, 'user-task': 5 });
      expect(await everything(engine)).toBe(0);

      const [run] = await engine.call('history:list', {});
      expect(run).toMatchObject({ undoable: true });
      const undo = await engine.call('plan:undo', { run: run!.id });
      expect(undo).toMatchObject({ direction: 'undo', current: { kind: 'run' } });
      expect(await runPlan(engine)).toMatchObject({ status: 'finished', direction: 'undo' });
      expect(await engine.call('run:verify', { id: '', target: 'practice' })).toMatchObject({
        missing: 0,
        different: 0,
      });
      expect(await holds(engine)).toEqual(before);

      await engine.call('workspace:open', { environment });
      await readTables(engine, FIRST);
      expect(await everything(engine)).toBe(0);
    },
  );

  test('a first load is taken back to the last object', async () => {
    const engine = await loaded();
    const [run] = await engine.call('history:list', {});
    await engine.call('plan:undo', { run: run!.id });
    expect(await runPlan(engine)).toMatchObject({ status: 'finished', outcomes: { failed: 0 } });
    expect(Object.values(await holds(engine)).every((count) => count === 0)).toBe(true);
  });

  test('a plan is refused where the target has changed, with what has', async () => {
    const engine = await loaded();
    await readTables(engine, LATER);
    await engine.call('plan:make', { only: null, again: true });
    const saved = join(tempFolder(), 'plan.jsonl');
    await engine.call('plan:save', { path: saved });
    await runPlan(engine);
    await readTables(engine, LATER);
    const opened = await engine.call('plan:open', { path: saved });
    expect(opened.openedFrom).toBe('plan.jsonl');
    await engine.call('artifacts:render', {});
    const refused = await engine.ask('run:start', {
      target: 'practice',
      continueOnError: false,
      part: 'all',
      confirmation: '',
      overrideReason: '',
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'PLAN-STALE' } });
    const what = refused.ok ? '' : String(refused.error.details?.what);
    expect(what).toContain('ENEW');
    expect(what).toMatch(/actor ABERGSTR lastName was "Bergström", is "Lindqvist"/);
  });

  test('a plan for one person has nobody else in it, but for the tasks that the person needs', async () => {
    const engine = await loaded();
    await readTables(engine, LATER);
    const plan = await engine.call('plan:make', { only: 'bklein', again: true });
    const { rows } = await engine.call('plan:page', {
      offset: 0,
      limit: 100,
      type: null,
      action: null,
      text: '',
    });
    expect(plan.only).toBe('bklein');
    expect(rows.map(({ type, action, key }) => `${action} ${type} ${key}`).sort()).toEqual([
      'create task AUDIT',
      'create user-task BKLEIN AUDIT',
      'update actor BKLEIN',
    ]);
  });

  test('an empty source deletes nobody without a word', async () => {
    const engine = testEngine();
    const environment = environmentOf('TST', 'lmtstipa', DELETING, DEFAULT_GUARDS);
    await engine.call('workspace:open', { environment });
    const many = Array.from({ length: 40 }, (_, at) => `USER${at};Person ${at};20`);
    await readTables(engine, {
      users: many,
      emails: FIRST.emails,
      roles: FIRST.roles,
      userRoles: ['USER0;BUYER'],
    });
    await planAndRun(engine);
    await readTables(engine, {
      users: many.slice(0, 20),
      emails: FIRST.emails,
      roles: FIRST.roles,
      userRoles: ['USER0;BUYER'],
    });
    const plan = await engine.call('plan:make', { only: null, again: true });
    const exceeded = plan.guards.filter((guard) => guard.exceeded).map(({ guard }) => guard);
    expect(exceeded).toEqual(expect.arrayContaining(['deletes', 'source']));
    await engine.call('artifacts:render', {});
    const request = { target: 'practice', continueOnError: false, part: 'all', confirmation: '' } as const;
    expect(await engine.ask('run:start', { ...request, overrideReason: '' })).toMatchObject({
      ok: false,
      error: { code: 'RUN-GUARDED' },
    });
    expect(await holds(engine)).toMatchObject({ user: 40 });
    const run = await runPlan(engine, 'The company was split');
    expect(run.override).toMatchObject({ reason: 'The company was split' });
    expect(await holds(engine)).toMatchObject({ user: 20, actor: 20 });
  });
});

test('a run that the record could not take says so, and it is taken by the next program', async () => {
  const engine = testEngine();
  await engine.call('workspace:open', { environment: environmentOf('TST', 'lmtstipa') });
  await readTables(engine, FIRST);
  await engine.call('plan:make', { only: null, again: true });
  const folder = join(engine.dataFolder, 'practice-record');
  const [own] = await readdir(folder);
  const record = join(folder, own!, 'record.jsonl');
  await rm(record, { force: true });
  await mkdir(record);
  const said = engine.event((event, value) => event === 'run' && /record/.test((value as RunState).notice));
  await runPlan(engine);
  const { id, status, notice } = (await said) as RunState;
  expect(status).toBe('finished');
  expect(notice).toMatch(/^What it did is not in Muster's own record: Muster cannot keep its own record/);
  expect((await engine.call('history:list', {}))[0]).toMatchObject({ id, state: { notice } });

  await rm(record, { recursive: true });
  const next = testEngine(engine.dataFolder);
  await next.call('workspace:open', { environment: environmentOf('TST', 'lmtstipa') });
  await readTables(next, LATER);
  expect((await next.call('plan:make', { only: null, again: true })).changes.delete.actor).toBe(1);
  expect((await next.call('history:list', {}))[0]).toMatchObject({ id, state: { notice: '' } });
});

describe('a run that was interrupted', () => {
  /** As if the program had stopped before the run's end. */
  async function interrupted(): Promise<TestEngine> {
    const engine = await loaded();
    const [run] = await engine.call('history:list', {});
    const path = join(run!.folder, 'journal.jsonl');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.slice(0, text.indexOf('{"kind":"end"')));
    await rm(join(engine.dataFolder, 'practice-record'), { recursive: true });
    const next = testEngine(engine.dataFolder);
    await next.call('workspace:open', { environment: environmentOf('TST', 'lmtstipa') });
    return next;
  }

  test('is taken into the record by the next program', async () => {
    const engine = await interrupted();
    await readTables(engine, LATER);
    // Only what runs are known to have made is deleted.
    expect((await engine.call('plan:make', { only: null, again: true })).changes.delete.actor).toBe(1);
    const [run] = await engine.call('history:list', {});
    expect(run!.state.notice).not.toContain('record');
  });

  test('says in what takes it back of how many operations nobody knows', async () => {
    const engine = await interrupted();
    const [run] = await engine.call('history:list', {});
    const path = join(run!.folder, 'journal.jsonl');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.slice(0, text.lastIndexOf('{"kind":"call-ended"')));
    const [cut] = await testEngine(engine.dataFolder).call('history:list', {});
    const { unknown, done } = cut!.state.outcomes;
    expect(Math.min(unknown, done)).toBeGreaterThan(0);
    const undo = await engine.call('plan:undo', { run: run!.id });
    expect(undo.current).toMatchObject({ kind: 'run', unknown });
    const saved = join(tempFolder(), 'undo.jsonl');
    await engine.call('plan:save', { path: saved });
    expect((await engine.call('plan:open', { path: saved })).current).toEqual(undo.current);
  });

  test('can be taken back', async () => {
    const engine = await interrupted();
    const [run] = await engine.call('history:list', {});
    expect(run).toMatchObject({ interrupted: true, undoable: true });
    await engine.call('plan:undo', { run: run!.id });
    expect(await runPlan(engine)).toMatchObject({ status: 'finished', outcomes: { failed: 0 } });
    expect(Object.values(await holds(engine)).every((count) => count === 0)).toBe(true);
  });

  test('does not come back with a practice host that is emptied', async () => {
    const engine = await interrupted();
    await engine.call('practice:reset', {});
    const recorded = await readRecord(engine.dataFolder);
    expect(recorded).not.toContain('ABERGSTR');
    await readTables(engine, FIRST);
    await engine.call('plan:make', { only: null, again: true });
    expect(await readRecord(engine.dataFolder)).toBe(recorded);
  });

  test('is left out where a newer one was taken, which is said', async () => {
    const engine = await interrupted();
    const [run] = await engine.call('history:list', {});
    const aside = join(tempFolder(), run!.id);
    await rename(run!.folder, aside);
    await readTables(engine, FIRST);
    const environment = environmentOf('PRD', 'lmprdipa');
    await engine.call('workspace:open', { environment });
    await readTables(engine, FIRST);
    await planAndRun(engine);
    await rename(aside, run!.folder);
    const next = testEngine(engine.dataFolder);
    await next.call('workspace:open', { environment });
    await readTables(next, FIRST);
    await next.call('plan:make', { only: null, again: true });
    const records = await next.call('history:list', {});
    const late = records.find(({ id }) => id === run!.id);
    expect(late!.state.notice).toMatch(
      /is not in Muster's own record: A newer run, of .*, stands in it already/,
    );
  });

  async function readRecord(dataFolder: string): Promise<string> {
    const folder = join(dataFolder, 'practice-record');
    const files = await readdir(folder, { recursive: true });
    const record = files.find((file) => file.endsWith('record.jsonl'));
    return record === undefined ? '' : readFile(join(folder, record), 'utf8');
  }
});

describe('two environments on one gen', () => {
  async function both(): Promise<TestEngine> {
    const engine = await loaded();
    await engine.call('workspace:open', { environment: environmentOf('PRD', 'lmprdipa') });
    await readTables(engine, {
      ...FIRST,
      emails: ['100;04;ABERGSTR;asa@prd.example', ...FIRST.emails.slice(1)],
    });
    return engine;
  }

  test('the second finds the actors there, and brings its users', async () => {
    const engine = await both();
    const plan = await planAndRun(engine);
    expect(plan.changes.create).toMatchObject({ identity: 0, actor: 0, user: 4, task: 3, 'user-task': 5 });
  });

  test('another e-mail is told with both values, and changes nothing', async () => {
    const engine = await both();
    const plan = await engine.call('plan:make', { only: null, again: true });
    expect(plan.changes.update.actor).toBe(0);
    const query = { offset: 0, limit: 10, kind: 'person', group: null, text: 'ABERGSTR' } as const;
    const { rows } = await engine.call('plan:subjects', query);
    const words = rows[0]!.findings.map(({ text }) => text).join('\n');
    expect(words).toContain('asa@old.example');
    expect(words).toContain('asa@prd.example');
    expect(words).toContain('TST');
  });

  test('an undo leaves the actors that the other has come to need', async () => {
    const engine = await both();
    const [load] = await engine.call('history:list', {});
    await planAndRun(engine);
    await engine.call('workspace:open', { environment: environmentOf('TST', 'lmtstipa') });
    const undo = await engine.call('plan:undo', { run: load!.id });
    expect(undo.changes.delete).toMatchObject({ actor: 0, identity: 0, user: 4, task: 3, 'user-task': 5 });
    expect(await runPlan(engine)).toMatchObject({ status: 'finished', outcomes: { failed: 0 } });
    expect(await holds(engine)).toMatchObject({ actor: 4, identity: 4, user: 0, task: 0, 'user-task': 0 });
  });

  test('a plan from a file that would take an actor from the other is not opened', async () => {
    const engine = await loaded();
    await readTables(engine, LATER);
    await engine.call('plan:make', { only: null, again: true });
    const saved = join(tempFolder(), 'plan.jsonl');
    await engine.call('plan:save', { path: saved });
    await engine.call('workspace:open', { environment: environmentOf('PRD', 'lmprdipa') });
    await readTables(engine, FIRST);
    await planAndRun(engine);
    await engine.call('workspace:open', { environment: environmentOf('TST', 'lmtstipa') });
    const refused = await engine.ask('plan:open', { path: saved });
    expect(refused).toMatchObject({ ok: false, error: { code: 'PLAN-NOT-RUNNABLE' } });
    expect(!refused.ok && refused.error.message).toContain('actor DOKAFOR is needed by PRD');
  });

  test('a plan made before the other came to need an actor is refused with its name', async () => {
    const engine = await loaded();
    await readTables(engine, LATER);
    await engine.call('plan:make', { only: null, again: true });
    await engine.call('artifacts:render', {});
    // Meanwhile, in another window.
    const other = testEngine(engine.dataFolder);
    await other.call('workspace:open', { environment: environmentOf('PRD', 'lmprdipa') });
    await readTables(other, FIRST);
    await planAndRun(other);
    const request = { target: 'practice', continueOnError: false, part: 'all', confirmation: '' } as const;
    const refused = await engine.ask('run:start', { ...request, overrideReason: '' });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'PLAN-STALE', details: { what: 'Actor DOKAFOR is needed by PRD.' } },
    });
    expect(await holds(engine)).toMatchObject({ actor: 4, user: 4 });
  });

  test('an actor that the other needs stays when its user goes', async () => {
    const engine = await both();
    await planAndRun(engine);
    await readTables(engine, LATER);
    await planAndRun(engine);
    const held = await holds(engine);
    expect(held.user).toBe(4);
    expect(held.actor).toBe(5);
    const contents = await engine.call('practice:holds', {});
    expect(contents.others).toMatchObject([{ dataArea: 'lmtstipa', objects: { user: 4 } }]);
  });
});
