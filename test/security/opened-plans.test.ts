import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RunState } from '../../shared/contract/run.ts';
import { type Environment, newEnvironment } from '../../shared/environment/environment.ts';
import { type TestEngine, testEngine } from '../support/engine.ts';
import { writeExtract } from '../support/extracts.ts';
import { tempFolder } from '../support/temp-folder.ts';

// A plan file comes from somewhere else. What it may do, whom it may touch and what is started for it is this
// machine's matter.

const TST = newEnvironment('tst', 'TST');
const START = {
  target: 'practice',
  continueOnError: false,
  part: 'all',
  confirmation: '',
  overrideReason: '',
} as const;

/** A plan of these users as a file, and the engine that made it. */
async function planFile(environment: Environment, users: readonly string[]) {
  const engine = testEngine();
  const folder = tempFolder();
  await engine.call('workspace:open', { environment });
  const rows = users.map((id) => `${id};Anna ${id};\n`).join('');
  await engine.call('source:attach', { kind: 'users', path: writeExtract(folder, 'users', rows) });
  await engine.call('source:read', {});
  await engine.call('plan:make', { only: null, again: false });
  const path = join(folder, 'plan.jsonl');
  await engine.call('plan:save', { path });
  return { engine, path };
}

/** Rewrites the file, line by line, as somebody with an editor would. */
async function forge(
  path: string,
  change: (line: Record<string, unknown>, at: number) => object,
): Promise<void> {
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  const forged = lines.map((line, at) => JSON.stringify(change(JSON.parse(line), at)));
  await writeFile(path, forged.map((line) => `${line}\n`).join(''));
}

async function openedBy(engine: TestEngine, path: string) {
  const answer = await engine.ask('plan:open', { path });
  return answer.ok ? answer.value : answer.error;
}

function withPolicy(environment: Environment, change: Partial<Environment['policy']>): Environment {
  return { ...environment, policy: { ...environment.policy, ...change } };
}

describe('a plan that is opened', () => {
  test('is taken as it is where nobody has changed it', async () => {
    const { engine, path } = await planFile(TST, ['ANNA', 'BERT']);
    const other = testEngine();
    await other.call('workspace:open', { environment: { ...TST, id: 'elsewhere' } });
    expect(await openedBy(other, path)).toMatchObject({ operations: 10, openedFrom: 'plan.jsonl' });
    await other.call('plan:save', { path: join(tempFolder(), 'again.jsonl') });
    expect((await openedBy(engine, path)) as object).toMatchObject({
      hash: (await other.call('workspace:state', {})).plan?.hash,
    });
  });

  test('touches nobody who is protected here, whatever it says itself', async () => {
    const { path } = await planFile(TST, ['ANNA', 'BOSS']);
    const engine = testEngine();
    await engine.call('workspace:open', { environment: withPolicy(TST, { protectedUsers: ['boss'] }) });
    expect(await openedBy(engine, path)).toMatchObject({
      code: 'PLAN-NOT-RUNNABLE',
      message: expect.stringContaining('BOSS is protected'),
    });
    expect((await engine.call('workspace:state', {})).plan).toBeNull();
  });

  test('into which an administrator was written is refused', async () => {
    const { engine, path } = await planFile(TST, ['ANNA', 'BERT']);
    await forge(path, (line) => (line.person === 'BERT' ? { ...line, identity: 'User:lawson' } : line));
    expect(await openedBy(engine, path)).toMatchObject({ code: 'PLAN-NOT-RUNNABLE' });
  });

  const USER_OF_ANOTHER = {
    type: 'user',
    action: 'delete',
    situation: 'extra',
    before: { user: 'CARL' },
    after: null,
  };
  const ROLE_OF_ANOTHER = {
    type: 'actor-role',
    action: 'create',
    situation: 'new',
    before: null,
    after: { actor: 'CARL', role: 'SecurityAdministrator_ST' },
  };
  const OWN_USER = { ...USER_OF_ANOTHER, before: { user: 'BERT' } };
  test.each([
    ['takes somebody else away under a name that is shown', USER_OF_ANOTHER, /than it stands with/],
    ['gives somebody else a role', ROLE_OF_ANOTHER, /than it stands with/],
    ['takes away from a target that counts as empty', OWN_USER, /counts as empty/],
  ])('and %s is refused', async (_, change, reason) => {
    const { engine, path } = await planFile(TST, ['ANNA', 'BERT']);
    await forge(path, (line) => (line.person === 'BERT' ? { ...line, changes: [change] } : line));
    expect(await openedBy(engine, path)).toMatchObject({
      code: 'PLAN-NOT-RUNNABLE',
      message: expect.stringMatching(reason),
    });
  });

  test('as the undo of no run is refused', async () => {
    const { engine, path } = await planFile(TST, ['ANNA', 'BERT']);
    await forge(path, (line, at) => (at > 0 ? line : { ...line, direction: 'undo' }));
    expect(await openedBy(engine, path)).toMatchObject({ code: 'PLAN-NOT-RUNNABLE' });
  });

  test('is held against as many as it takes away, whatever number it gives', async () => {
    const { engine, path } = await planFile(
      TST,
      Array.from({ length: 30 }, (_, at) => `U${100 + at}`),
    );
    const current = { kind: 'run', run: 'r', target: 'practice', endedAt: '', planHash: 'a'.repeat(64) };
    const population = { user: 0, task: 0, 'user-task': 0 };
    await forge(path, (line, at) => (at > 0 ? line : { ...line, direction: 'undo', current, population }));
    const opened = await engine.call('plan:open', { path });
    expect(opened.guards.filter(({ exceeded }) => exceeded)).toMatchObject([
      { guard: 'deletes', of: 'people', count: 30, population: 30 },
    ]);
  });

  test('is held against the guards of this machine', async () => {
    const { path } = await planFile(TST, ['ANNA', 'BERT']);
    await forge(path, (line, at) => {
      if (at > 0) return line;
      const policy = line.policy as Environment['policy'];
      const none = { count: null, percent: null };
      const guards = {
        minimumPopulation: 0,
        deletes: none,
        updates: none,
        creates: none,
        sourcePercent: null,
      };
      // There is somebody already, so that limits mean something.
      const population = { user: 100, task: 0, 'user-task': 0 };
      return { ...line, policy: { ...policy, guards }, population };
    });
    const engine = testEngine();
    const limits = { ...TST.policy.guards, creates: { count: 1, percent: null } };
    await engine.call('workspace:open', { environment: withPolicy(TST, { guards: limits }) });
    const opened = await engine.call('plan:open', { path });
    expect(opened.guards.filter(({ exceeded }) => exceeded)).toMatchObject([
      { guard: 'creates', count: 2, limit: { count: 1 } },
    ]);
    await engine.call('artifacts:render', {});
    const blank = { ...START, overrideReason: '  \t ' };
    expect(await engine.ask('run:start', blank)).toMatchObject({ ok: false, error: { code: 'RUN-GUARDED' } });
    const started = await engine.call('run:start', { ...START, overrideReason: 'Two is fine.' });
    expect(started.override).toMatchObject({ reason: 'Two is fine.', guards: [{ guard: 'creates' }] });
  });

  test('starts what this machine’s settings say, and in production asks for its name', async () => {
    const { path } = await planFile(TST, ['ANNA']);
    await forge(path, (line, at) => {
      if (at > 0) return line;
      const target = line.target as { landmark: object };
      const landmark = { ...target.landmark, folder: '/tmp', preCommand: 'touch pwned' };
      return { ...line, target: { ...target, landmark, production: false } };
    });
    const engine = testEngine();
    await engine.call('workspace:open', { environment: { ...TST, production: true } });
    const opened = await engine.call('plan:open', { path });
    expect(opened.starts).toEqual({ environment: 'TST', landmark: TST.landmark });
    await engine.call('artifacts:render', {});
    expect(await engine.ask('run:start', { ...START, target: 'local' })).toMatchObject({
      ok: false,
      error: { code: 'RUN-NOT-CONFIRMED' },
    });
  });

  test.each([
    ['environment', { environment: 'PRD' }],
    ['Landmark system', { landmarkSystem: 'LMPRD' }],
    ['data area', { landmark: { ...TST.landmark, dataArea: 'lmprdipa' } }],
    ['gen', { landmark: { ...TST.landmark, genDataArea: 'gen2' } }],
  ])('for another %s is refused', async (_, other) => {
    const { engine, path } = await planFile(TST, ['ANNA']);
    await forge(path, (line, at) =>
      at > 0 ? line : { ...line, target: { ...(line.target as object), ...other } },
    );
    expect(await openedBy(engine, path)).toMatchObject({ code: 'PLAN-OTHER-ENVIRONMENT' });
  });

  test('and refused leaves the plan that was there', async () => {
    const { engine, path } = await planFile(TST, ['ANNA']);
    const before = (await engine.call('workspace:state', {})).plan;
    await writeFile(path, '{"plan":2}\n');
    expect(await openedBy(engine, path)).toMatchObject({ code: 'PLAN-FILE-INVALID' });
    expect((await engine.call('workspace:state', {})).plan).toEqual(before);
    expect(
      await engine.call('plan:page', { offset: 0, limit: 1, type: null, action: null, text: '' }),
    ).toMatchObject({
      total: 5,
    });
  });

  test('of a later version is refused, and says so', async () => {
    const { engine, path } = await planFile(TST, ['ANNA']);
    await forge(path, (line, at) => (at > 0 ? line : { ...line, plan: 3 }));
    expect(await openedBy(engine, path)).toMatchObject({
      code: 'FILE-OF-NEWER-MUSTER',
      message: expect.stringContaining('it is of format 3'),
    });
  });

  test('of no version at all is refused with the line', async () => {
    const { engine, path } = await planFile(TST, ['ANNA']);
    await forge(path, (line, at) => (at > 0 ? line : { ...line, plan: 0 }));
    expect(await openedBy(engine, path)).toMatchObject({
      code: 'PLAN-FILE-INVALID',
      message: expect.stringContaining('line 1'),
    });
  });
});

test('an undo touches nobody who has been protected since', async () => {
  const { engine } = await planFile(TST, ['ANNA', 'BOSS']);
  await engine.call('artifacts:render', {});
  const ended = engine.event((event, value) => event === 'run' && (value as RunState).endedAt !== null);
  await engine.call('run:start', START);
  const { id } = (await ended) as RunState;
  await engine.call('workspace:open', { environment: withPolicy(TST, { protectedUsers: ['boss'] }) });
  expect(await engine.ask('plan:undo', { run: id })).toMatchObject({
    ok: false,
    error: { code: 'UNDO-NOT-POSSIBLE', message: expect.stringContaining('BOSS is protected') },
  });
  await engine.call('workspace:open', { environment: TST });
  const undo = await engine.call('plan:undo', { run: id });
  expect(undo).toMatchObject({
    direction: 'undo',
    operations: 10,
    changes: { delete: { actor: 2, user: 2 } },
  });
});

test('a plan with which another is compared is read again when its file has changed', async () => {
  const { engine, path } = await planFile(TST, ['ANNA', 'BERT']);
  const query = { offset: 0, limit: 10, with: path, kind: null, subject: null, text: '' } as const;
  expect(await engine.call('plan:compare', query)).toMatchObject({ total: 0, previous: null });
  await forge(path, (line) => (line.person === 'BERT' ? { ...line, lastName: 'Somebody else' } : line));
  expect(await engine.call('plan:compare', query)).toMatchObject({ total: 1, rows: [{ id: 'BERT' }] });
  const nowhere = { ...query, with: join(tempFolder(), 'nowhere.jsonl') };
  expect(await engine.ask('plan:compare', nowhere)).toMatchObject({
    ok: false,
    error: { code: 'FILE-NOT-FOUND' },
  });
});
