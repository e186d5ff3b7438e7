import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunState } from '../../shared/contract/run.ts';
import { type Environment, newEnvironment } from '../../shared/environment/environment.ts';
import type { VerifyReport } from '../../shared/target/verify-report.ts';
import { type TestEngine, testEngine } from '../support/engine.ts';
import { tempFolder } from '../support/temp-folder.ts';

const PEOPLE = ['USID,TX40', 'ANNA,Anna Berg', 'BERT,Bert Carlsen'];

function environmentOf(id: string, landmarkSystem: string, dataArea: string): Environment {
  const environment = newEnvironment(id, id.toUpperCase());
  return { ...environment, landmarkSystem, landmark: { ...environment.landmark, dataArea } };
}

const TST = environmentOf('tst', 'LMTST', 'lmtstipa');
const DEV = environmentOf('dev', 'LMTST', 'lmdevipa');
const PRD = environmentOf('prd', 'LMPRD', 'lmprdipa');

interface Loaded {
  readonly run: RunState;
  readonly verify: VerifyReport;
}

/** Opens an environment, plans these people and starts the run; answers the promise of its end. */
async function start(engine: TestEngine, environment: Environment, people = PEOPLE) {
  await engine.call('workspace:open', { environment });
  const path = join(tempFolder(), 'users.csv');
  await writeFile(path, `${people.join('\n')}\n`);
  await engine.call('source:attach', { kind: 'users', path });
  await engine.call('source:read', {});
  await engine.call('plan:make', { only: null, again: false });
  await engine.call('artifacts:render', {});
  const ended = engine.event((event, value) => event === 'run' && (value as RunState).endedAt !== null);
  const target = {
    target: 'practice',
    continueOnError: false,
    part: 'all',
    confirmation: '',
    overrideReason: '',
  } as const;
  await engine.call('run:start', target);
  return { ended: ended as Promise<RunState> };
}

/** Brings these people to the practice host of an environment, as the steps of the program do. */
async function load(engine: TestEngine, environment: Environment, people = PEOPLE): Promise<Loaded> {
  const { ended } = await start(engine, environment, people);
  const run = await ended;
  return { run, verify: await engine.call('run:verify', { id: run.id, target: 'practice' }) };
}

const GEN = { identity: 2, actor: 2, 'actor-identity': 2, 'actor-role': 2 };

describe('two environments of one Landmark system', () => {
  it('the second finds gen filled and its own data area empty', async () => {
    const engine = testEngine();
    const first = await load(engine, TST);
    expect(first.run.outcomes).toMatchObject({ done: 10, 'already-there': 0 });
    const second = await load(engine, DEV);
    expect(second.run).toMatchObject({ status: 'finished', outcomes: { done: 2, 'already-there': 8 } });
    expect(second.verify).toMatchObject({ expected: 10, found: 10, missing: 0, different: 0 });
    const { rows } = await engine.call('run:outcomes', {
      id: second.run.id,
      offset: 0,
      limit: 100,
      outcome: 'done',
      text: '',
    });
    expect(rows.map(({ object }) => object)).toEqual(['user ANNA', 'user BERT']);
  });

  it('another name for the same actor is read back as it is in gen', async () => {
    const engine = testEngine();
    await load(engine, TST);
    const second = await load(engine, DEV, ['USID,TX40', 'ANNA,Anna Holm']);
    expect(second.verify).toMatchObject({ different: 1, missing: 0 });
    expect(second.verify.remarks).toEqual([
      { object: 'actor ANNA', remark: 'lastName is "Berg", not "Holm"' },
    ]);
  });

  it('what the host holds is told from the side of the environment that is open', async () => {
    const engine = testEngine();
    await load(engine, TST);
    await load(engine, DEV, PEOPLE.slice(0, 2));
    expect(await engine.call('practice:holds', {})).toEqual({
      landmarkSystem: 'LMTST',
      dataArea: 'lmdevipa',
      objects: { ...GEN, user: 1, task: 0, 'user-task': 0 },
      others: [{ dataArea: 'lmtstipa', objects: { user: 2, task: 0, 'user-task': 0 } }],
      notice: '',
    });
    await engine.call('workspace:open', { environment: TST });
    expect(await engine.call('practice:holds', {})).toMatchObject({
      objects: { ...GEN, user: 2 },
      others: [{ dataArea: 'lmdevipa' }],
    });
  });

  it('emptying it from one empties it for both, and for no other system', async () => {
    const engine = testEngine();
    for (const environment of [TST, DEV, PRD]) await load(engine, environment);
    await engine.call('workspace:open', { environment: TST });
    await engine.call('practice:reset', {});
    await engine.call('workspace:open', { environment: DEV });
    expect(await engine.call('practice:holds', {})).toMatchObject({
      objects: { identity: 0, actor: 0, user: 0 },
      others: [],
    });
    await engine.call('workspace:open', { environment: PRD });
    expect(await engine.call('practice:holds', {})).toMatchObject({
      objects: { ...GEN, user: 2 },
      others: [],
    });
  });
});

describe('environments that share nothing', () => {
  it('two Landmark systems do not see each other', async () => {
    const engine = testEngine();
    await load(engine, TST);
    const { run } = await load(engine, PRD);
    expect(run.outcomes).toMatchObject({ done: 10, 'already-there': 0 });
  });

  it('two that name no system do not, either, though all else is alike', async () => {
    const engine = testEngine();
    await load(engine, environmentOf('one', '', 'lmtstipa'));
    const { run } = await load(engine, environmentOf('two', '', 'lmtstipa'));
    expect(run.outcomes).toMatchObject({ done: 10, 'already-there': 0 });
    expect(await engine.call('practice:holds', {})).toMatchObject({ landmarkSystem: '', others: [] });
  });

  it('a run goes where its plan is of, whatever is opened after it began', async () => {
    const engine = testEngine();
    const [one, two] = [environmentOf('one', '', 'lmtstipa'), environmentOf('two', '', 'lmtstipa')];
    const { ended } = await start(engine, one);
    await engine.call('workspace:open', { environment: two });
    expect((await ended).outcomes.done).toBe(10);
    expect((await engine.call('practice:holds', {})).objects.user).toBe(0);
    await engine.call('workspace:open', { environment: one });
    expect((await engine.call('practice:holds', {})).objects.user).toBe(2);
  });

  it('without an open environment there is no host to speak of', async () => {
    const engine = testEngine();
    for (const channel of ['practice:holds', 'practice:reset'] as const) {
      expect(await engine.ask(channel, {})).toMatchObject({ ok: false, error: { code: 'ENVIRONMENT-NONE' } });
    }
  });
});

describe('the state of the one host of before', () => {
  it('is set aside, and the run that found it says so in its log', async () => {
    const engine = testEngine();
    const folder = join(engine.dataFolder, 'practice');
    await mkdir(folder, { recursive: true });
    const former = '{"practiceIpa":1}\n{"verb":"user","user":"ANNA"}';
    await writeFile(join(folder, 'practice-ipa.jsonl'), former);
    const { run } = await load(engine, TST);
    expect(run.outcomes.done).toBe(10);
    const { rows } = await engine.call('run:log', { id: run.id, offset: 0, limit: 3 });
    expect(rows[0]!.text).toContain('set aside as');
    expect((await engine.call('practice:holds', {})).notice).toContain('practice-ipa.jsonl.former-1');
  });
});
