import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PayloadOf } from '../../shared/contract/channels.ts';
import type { RunState } from '../../shared/contract/run.ts';
import type { Environment } from '../../shared/environment/environment.ts';
import { type TestEngine, testEngine } from '../support/engine.ts';
import { readSample, sampleEnvironment } from '../support/sample.ts';
import { tempFolder } from '../support/temp-folder.ts';

const ALL: PayloadOf<'plan:compare'> = {
  offset: 0,
  limit: 500,
  with: null,
  kind: null,
  subject: null,
  text: '',
};

async function planned(engine: TestEngine): Promise<string> {
  const { hash } = await engine.call('plan:make', { only: null, again: false });
  await engine.call('artifacts:render', {});
  return hash;
}

/** Changes what is decided, as the settings do, and plans anew. */
async function replan(engine: TestEngine, environment: Environment): Promise<string> {
  await engine.call('workspace:open', { environment });
  return planned(engine);
}

async function exportTo(engine: TestEngine, folder: string): Promise<void> {
  await engine.call('bundle:export', { path: join(folder, 'bundle'), form: 'folder' });
}

function without(id: string, service = 'SSOPV2'): Environment {
  const environment = sampleEnvironment();
  const { policy } = environment;
  return {
    ...environment,
    policy: {
      ...policy,
      identity: { ...policy.identity, service },
      scope: { ...policy.scope, exclude: [id] },
    },
  };
}

/** The sample, planned and handed over as a bundle. */
async function handedOver(): Promise<{ engine: TestEngine; kept: string; hash: string }> {
  const engine = testEngine();
  await readSample(engine);
  const hash = await planned(engine);
  await exportTo(engine, tempFolder());
  return { engine, hash, kept: join(engine.dataFolder, 'plans') };
}

async function someone(engine: TestEngine): Promise<string> {
  const { rows } = await engine.call('people:page', {
    offset: 0,
    limit: 1,
    sort: 'id',
    descending: false,
    text: '',
    finding: null,
    severity: null,
    situation: 'new',
    status: null,
    role: null,
    doubtful: false,
  });
  return rows[0]!.id;
}

describe('the plan that was handed over last', () => {
  it('is none until a bundle is exported or a run is started', async () => {
    const engine = testEngine();
    expect(await engine.ask('plan:compare', ALL)).toMatchObject({ ok: false, error: { code: 'PLAN-NONE' } });
    await readSample(engine);
    await planned(engine);
    expect(await engine.call('plan:compare', ALL)).toMatchObject({ previous: null, problem: null, total: 0 });
  });

  it('is the exported one, byte for byte, and equal to itself', async () => {
    const { engine, hash, kept } = await handedOver();
    const answer = await engine.call('plan:compare', ALL);
    expect(answer).toMatchObject({ previous: { how: 'exported', hash }, problem: null, total: 0 });
    expect((await readdir(kept)).sort()).toEqual(['sample.json', 'sample.jsonl']);
    expect(await readFile(join(kept, 'sample.jsonl'))).toEqual(
      await readFile(join(engine.dataFolder, 'work', String(process.pid), 'plan.jsonl')),
    );
  });

  it('is compared by person and by setting, in pages that can be filtered', async () => {
    const { engine, hash } = await handedOver();
    const id = await someone(engine);
    const now = await replan(engine, without(id));
    expect(now).not.toBe(hash);
    const answer = await engine.call('plan:compare', ALL);
    expect(answer.previous?.hash).toBe(hash);
    expect(answer.counts).toEqual({
      user: { new: 0, gone: 0, changed: 1 },
      role: { new: 0, gone: 0, changed: 0 },
      settings: 1,
    });
    expect(answer.settings).toEqual([{ path: ['policy', 'scope', 'exclude'], before: null, after: id }]);
    expect(answer.rows).toMatchObject([
      {
        kind: 'changed',
        subject: 'user',
        id,
        fields: [
          { field: 'situation', before: 'new', after: 'excluded' },
          { field: 'action', before: 'create', after: 'leave' },
          { field: 'user-task', before: 'without dates', after: null },
        ],
      },
    ]);
    for (const [query, total] of [
      [{ kind: 'gone' }, 0],
      [{ kind: 'changed', subject: 'role' }, 0],
      [{ subject: 'user', text: id.toLowerCase() }, 1],
      [{ text: 'nobody is called so' }, 0],
    ] as const) {
      expect((await engine.call('plan:compare', { ...ALL, ...query })).total, JSON.stringify(query)).toBe(
        total,
      );
    }
    expect(await engine.call('plan:compare', { ...ALL, offset: 1 })).toMatchObject({ total: 1, rows: [] });
  });

  it('outlives the program, and belongs to its environment alone', async () => {
    const { engine, hash } = await handedOver();
    const later = testEngine(engine.dataFolder);
    await readSample(later, without('NOBODY', 'OTHER'));
    await planned(later);
    expect(await later.call('plan:compare', ALL)).toMatchObject({
      previous: { hash },
      counts: { user: { changed: 0 }, settings: 2 },
    });
    await readSample(later, { ...sampleEnvironment(), id: 'other', name: 'Other' });
    await planned(later);
    expect(await later.call('plan:compare', ALL)).toMatchObject({ previous: null, problem: null });
  });

  it('is the one that a run was started of, and the state says that it is another', async () => {
    const { engine } = await handedOver();
    const before = (await engine.call('workspace:state', {})).handOvers;
    const hash = await replan(engine, without(await someone(engine)));
    const ended = engine.event((event, value) => event === 'run' && (value as RunState).endedAt !== null);
    await engine.call('run:start', {
      target: 'practice',
      continueOnError: true,
      part: 'all',
      confirmation: '',
      overrideReason: '',
    });
    expect((await engine.call('plan:compare', ALL)).previous).toMatchObject({ how: 'practice', hash });
    expect((await engine.call('workspace:state', {})).handOvers).toBe(before + 1);
    await ended;
  });

  it('is not the one of an export that failed', async () => {
    const { engine, hash } = await handedOver();
    await replan(engine, without(await someone(engine)));
    const taken = tempFolder();
    await writeFile(join(taken, 'something'), '');
    const answer = await engine.ask('bundle:export', { path: taken, form: 'folder' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'FOLDER-NOT-EMPTY' } });
    expect((await engine.call('plan:compare', ALL)).previous?.hash).toBe(hash);
  });
});

describe('a kept plan that is not as it was left', () => {
  it.each([
    ['its file was changed by somebody', (kept: string) => appendFile(join(kept, 'sample.jsonl'), '\n')],
    [
      'one value in it was changed',
      async (kept: string) => {
        const path = join(kept, 'sample.jsonl');
        await writeFile(
          path,
          (await readFile(path, 'utf8')).replace('"situation":"new"', '"situation":"blocked"'),
        );
      },
    ],
    [
      'its file is of another version',
      (kept: string) => writeFile(join(kept, 'sample.jsonl'), '{"plan":1}\n'),
    ],
    ['its file is empty', (kept: string) => writeFile(join(kept, 'sample.jsonl'), '')],
    ['its file is gone', (kept: string) => rm(join(kept, 'sample.jsonl'))],
    ['its record is damaged', (kept: string) => writeFile(join(kept, 'sample.json'), '{"format":1,')],
    [
      'its record is of another version',
      (kept: string) => writeFile(join(kept, 'sample.json'), '{"format":2}'),
    ],
  ])('is told where %s', async (_, damage) => {
    const { engine, kept } = await handedOver();
    await damage(kept);
    await replan(engine, without(await someone(engine)));
    const answer = await engine.call('plan:compare', ALL);
    expect(answer).toMatchObject({ problem: { code: 'KEPT-PLAN-UNREADABLE' }, total: 0, settings: [] });
  });

  it('is replaced by the next one', async () => {
    const { engine, kept } = await handedOver();
    await writeFile(join(kept, 'sample.jsonl'), '');
    await replan(engine, without(await someone(engine)));
    await exportTo(engine, tempFolder());
    await replan(engine, sampleEnvironment());
    expect(await engine.call('plan:compare', ALL)).toMatchObject({ problem: null, total: 1 });
  });

  it('does not stop the export where it cannot be kept, and says so', async () => {
    const engine = testEngine();
    await mkdir(engine.dataFolder, { recursive: true });
    await writeFile(join(engine.dataFolder, 'plans'), 'a file where the folder would be');
    await readSample(engine);
    const hash = await planned(engine);
    await exportTo(engine, tempFolder());
    expect(await engine.call('plan:compare', ALL)).toMatchObject({
      previous: { how: 'exported', hash },
      problem: { code: 'PLAN-NOT-KEPT' },
    });
  });
});
