import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHANNELS, type ChannelName, type PeopleQuery } from '../../shared/contract/channels.ts';
import type { RunState } from '../../shared/contract/run.ts';
import type { Progress, WorkspaceState } from '../../shared/contract/workspace.ts';
import { testEngine } from '../support/engine.ts';
import { writeExtract } from '../support/extracts.ts';
import { readSample, SAMPLE_FOLDER, sampleEnvironment } from '../support/sample.ts';
import { tempFolder } from '../support/temp-folder.ts';

const EVERYONE: PeopleQuery = {
  offset: 0,
  limit: 500,
  sort: 'id',
  descending: false,
  text: '',
  finding: null,
  severity: null,
  situation: null,
  status: null,
  role: null,
  doubtful: false,
};

const ENGINE_CHANNELS = (Object.keys(CHANNELS) as ChannelName[]).filter(
  (name) => CHANNELS[name].where === 'engine',
);

describe('the engine’s door', () => {
  it('answers every channel of the contract that is the engine’s', async () => {
    const engine = testEngine();
    for (const channel of ENGINE_CHANNELS) {
      const answer = await engine.ask(channel, {} as never);
      if (answer.ok) continue;
      expect(answer.error.message, channel).not.toContain('does not answer');
      expect(answer.error.code, `${channel}: ${answer.error.message}`).not.toBe('INTERNAL');
    }
  });

  it.each([
    ['an unknown channel', 'nothing:here', {}],
    ['a name of Object’s', 'constructor', {}],
    ['a missing field', 'source:attach', { kind: 'users' }],
    ['a wrong value', 'source:attach', { kind: 'passwords', path: '/etc/passwd' }],
    [
      'a page that is too large',
      'findings:page',
      { offset: 0, limit: 100_000, code: null, subjectKind: null, text: '' },
    ],
    ['a plan without a word on whom it is for', 'plan:make', { again: false }],
    [
      'a run without a word on guards',
      'run:start',
      { target: 'practice', continueOnError: false, part: 'all', confirmation: '' },
    ],
    ['no payload', 'workspace:open', undefined],
    [
      'a data area that is a command',
      'workspace:open',
      {
        environment: {
          ...sampleEnvironment(),
          landmark: { ...sampleEnvironment().landmark, dataArea: 'x & del *' },
        },
      },
    ],
  ])('refuses %s as data', async (_, channel, payload) => {
    const answer = await testEngine().ask(channel as ChannelName, payload as never);
    expect(answer).toMatchObject({ ok: false, error: { code: 'CALL-INVALID', details: { channel } } });
  });

  it('answers what is asked too early with a code and what to do next', async () => {
    const engine = testEngine();
    await engine.call('workspace:open', { environment: sampleEnvironment() });
    const run = { target: 'practice', continueOnError: false, part: 'all', confirmation: '' };
    for (const [channel, code, payload] of [
      ['plan:make', 'ROSTER-NONE', { only: null, again: false }],
      ['plan:subjects', 'PLAN-NONE', { offset: 0, limit: 1, kind: 'person', group: null, text: '' }],
      ['plan:subject', 'PLAN-NONE', { kind: 'person', index: 0 }],
      ['run:start', 'PLAN-NONE', { ...run, overrideReason: '' }],
      ['artifacts:render', 'PLAN-NONE', {}],
      ['rehearsal:run', 'ARTIFACTS-NONE', {}],
      ['source:read', 'SOURCE-NONE', {}],
    ] as const) {
      const answer = await engine.ask(channel, payload as never);
      expect(answer).toMatchObject({ ok: false, error: { code } });
      expect(!answer.ok && answer.error.hint, channel).toBeTruthy();
    }
  });

  it('cancels a call under way and keeps what was there', async () => {
    const engine = testEngine();
    await readSample(engine);
    const before = await engine.call('workspace:state', {});
    const rows = Array.from({ length: 300_000 }, (_, at) => `U${at};Anna Ash;\n`).join('');
    await engine.call('source:attach', { kind: 'users', path: writeExtract(tempFolder(), 'users', rows) });
    const begun = engine.event(
      (event, value) => event === 'progress' && (value as Progress).call === 'reading',
    );
    const reading = engine.ask('source:read', {}, 'reading');
    await begun;
    engine.cancel('reading');
    expect(await reading).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect((await engine.call('workspace:state', {})).roster).toEqual(before.roster);
  });

  it('reports progress at most ten times a second', async () => {
    const engine = testEngine();
    const rows = Array.from({ length: 300_000 }, (_, at) => `U${at};Anna Ash;\n`).join('');
    await engine.call('workspace:open', { environment: sampleEnvironment() });
    await engine.call('source:attach', { kind: 'users', path: writeExtract(tempFolder(), 'users', rows) });
    const began = performance.now();
    await engine.call('source:read', {});
    const tenths = Math.ceil((performance.now() - began) / 100);
    const count = engine.events.filter(({ event }) => event === 'progress').length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(tenths + 1);
  });
});

describe('pages', () => {
  it('never hold more than was asked for, and together everyone once', async () => {
    const engine = testEngine();
    await readSample(engine);
    const query = { ...EVERYONE, limit: 100 };
    const seen: string[] = [];
    let total = Number.POSITIVE_INFINITY;
    for (let offset = 0; offset < total; offset += 100) {
      const page = await engine.call('people:page', { ...query, offset });
      expect(page.rows.length).toBeLessThanOrEqual(100);
      total = page.total;
      seen.push(...page.rows.map(({ id }) => id));
    }
    const state = await engine.call('workspace:state', {});
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(state.roster?.users);
  });

  it('filter and sort as asked', async () => {
    const engine = testEngine();
    await readSample(engine);
    const base = EVERYONE;
    const doubtful = await engine.call('people:page', { ...base, doubtful: true });
    expect(doubtful.total).toBe((await engine.call('people:summary', {})).doubtful);
    expect(doubtful.rows.every((row) => row.doubtful)).toBe(true);
    const blocked = await engine.call('people:page', { ...base, severity: 'blocked' });
    expect(blocked.rows.every(({ situation }) => situation === 'blocked')).toBe(true);
    const buyers = await engine.call('people:page', { ...base, role: 'buyer' });
    expect(buyers.total).toBeGreaterThan(0);
    const byName = await engine.call('people:page', { ...base, sort: 'name', descending: true });
    const collator = new Intl.Collator('en', { sensitivity: 'base' });
    const names = byName.rows.map(({ name }) => name);
    expect(names).toEqual([...names].sort(collator.compare).reverse());
  });
});

describe('the plan', () => {
  it('is made of what was read and decided, and goes when a policy changes', async () => {
    const engine = testEngine();
    const environment = sampleEnvironment();
    await readSample(engine, environment);
    const plan = await engine.call('plan:make', { only: null, again: false });
    const { new: fresh } = plan.people.situations;
    expect(fresh).toBeGreaterThan(0);
    expect(plan.changes.create).toMatchObject({ identity: fresh, actor: fresh, user: fresh });
    expect(plan.people.actions.create).toBe(fresh);
    await engine.call('artifacts:render', {});
    const changed = { ...environment, policy: { ...environment.policy, protectedUsers: ['ANYBODY'] } };
    const state = (await engine.call('workspace:open', { environment: changed })) as WorkspaceState;
    expect(state).toMatchObject({ plan: null, artifacts: null });
    expect(state.roster).not.toBeNull();
  });

  it('is the same for the same people, and another for another policy', async () => {
    const hashes: string[] = [];
    for (const filler of ['.', '.', '-']) {
      const engine = testEngine();
      const environment = sampleEnvironment();
      const nameSplit = { ...environment.policy.nameSplit, filler };
      await readSample(engine, { ...environment, policy: { ...environment.policy, nameSplit } });
      hashes.push((await engine.call('plan:make', { only: null, again: false })).hash);
    }
    expect(hashes[0]).toBe(hashes[1]);
    expect(hashes[0]).not.toBe(hashes[2]);
  });

  it('lists every operation once, and finds each by its number, type and text', async () => {
    const engine = testEngine();
    await readSample(engine);
    const summary = await engine.call('plan:make', { only: null, again: false });
    const counts: Record<string, number> = {};
    for (let offset = 0; offset < summary.operations; offset += 500) {
      const page = await engine.call('plan:page', {
        offset,
        limit: 500,
        type: null,
        action: null,
        text: '',
      });
      expect(page.total).toBe(summary.operations);
      page.rows.forEach(({ number, type }, at) => {
        expect(number).toBe(offset + at);
        counts[type] = (counts[type] ?? 0) + 1;
      });
    }
    expect(counts).toEqual(summary.changes.create);
    const query = { offset: 0, limit: 10, type: 'actor', action: null, text: '' } as const;
    const actors = await engine.call('plan:page', query);
    expect(actors.total).toBe(summary.changes.create.actor);
    expect(actors.rows.every(({ type }) => type === 'actor')).toBe(true);
    expect((await engine.call('plan:page', { ...query, action: 'create' })).total).toBe(actors.total);
    expect((await engine.call('plan:page', { ...query, action: 'delete' })).total).toBe(0);
  });
});

describe('a person’s trace', () => {
  it('leads from the row in the file to the exact lines', async () => {
    const engine = testEngine();
    await readSample(engine);
    await engine.call('plan:make', { only: null, again: false });
    await engine.call('artifacts:render', {});
    const page = await engine.call('people:page', {
      ...EVERYONE,
      limit: 1,
      sort: 'roles',
      descending: true,
      situation: 'new',
    });
    const trace = await engine.call('people:trace', { index: page.rows[0]!.index });
    expect(trace.source[0]).toMatchObject({ file: 'users.csv' });
    expect(trace.operations.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['identity', 'actor', 'actor-identity', 'actor-role', 'user', 'user-task']),
    );
    const file = trace.lines.filter(({ artifact }) => artifact.startsWith('01'));
    expect(file).toHaveLength(4);
    for (const { line, text } of file) {
      const shown = await engine.call('artifact:lines', {
        artifact: 'gen-create',
        offset: line - 1,
        limit: 1,
      });
      expect(shown.rows[0]?.text).toBe(text);
      expect(shown.rows[0]?.subject).toEqual({ kind: 'user', id: trace.person.id });
    }
  });
});

it('reads the committed sample as it is described', async () => {
  const engine = testEngine();
  await readSample(engine);
  const { files } = await engine.call('workspace:state', {});
  expect(files.map(({ path }) => path.startsWith(SAMPLE_FOLDER))).toEqual([true, true, true, true]);
  expect(files[0]?.reading).toMatchObject({ encoding: 'utf-8', delimiter: ';', header: true });
  expect(join(SAMPLE_FOLDER, 'users.csv')).toBe(files.find(({ kind }) => kind === 'users')?.path);
});

it('says that files changed after they were read, until they are read again', async () => {
  const engine = testEngine();
  await readSample(engine);
  expect((await engine.call('workspace:state', {})).sourceChanged).toBe(false);
  await engine.call('source:detach', { kind: 'emails' });
  expect((await engine.call('workspace:state', {})).sourceChanged).toBe(true);
  await engine.call('source:attach', { kind: 'emails', path: join(SAMPLE_FOLDER, 'emails.csv') });
  await engine.call('source:read', {});
  expect((await engine.call('workspace:state', {})).sourceChanged).toBe(false);
});

it('pushes the state ahead of the answer that changed it', async () => {
  const engine = testEngine();
  await engine.call('workspace:open', { environment: sampleEnvironment() });
  const path = join(SAMPLE_FOLDER, 'users.csv');
  for (let time = 0; time < 3; time++) {
    const { reading } = await engine.call('source:attach', { kind: 'users', path });
    const changed = { ...reading, header: !reading.header, columns: [...reading.columns] };
    await engine.call('source:change-reading', { kind: 'users', reading: changed });
    const pushed = engine.events.flatMap(({ event, value }) =>
      event === 'workspace' ? [value as WorkspaceState] : [],
    );
    expect(pushed.at(-1)?.files[0]?.reading.header).toBe(changed.header);
  }
});

describe('steps that meet', () => {
  it('a changed setting ends the planning under way, and no plan of the old settings is left', async () => {
    const engine = testEngine();
    const environment = sampleEnvironment();
    await readSample(engine, environment);
    const planning = engine.ask('plan:make', { only: null, again: false });
    const changed = { ...environment, policy: { ...environment.policy, protectedUsers: ['ANYBODY'] } };
    const opening = engine.call('workspace:open', { environment: changed });
    expect(await planning).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(await opening).toMatchObject({ plan: null });
    const plan = await engine.call('plan:make', { only: null, again: false });
    const state = await engine.call('workspace:state', {});
    expect(state.plan?.hash).toBe(plan.hash);
  });

  it('two plans asked for at once are made one after the other', async () => {
    const engine = testEngine();
    await readSample(engine);
    const [first, second] = await Promise.all([
      engine.call('plan:make', { only: null, again: false }),
      engine.call('plan:make', { only: null, again: false }),
    ]);
    expect(first.hash).toBe(second.hash);
  });
});

describe('a run and what is planned meanwhile', () => {
  it('leaves the pages on screen as fresh as they were, and its end in the state', async () => {
    const engine = testEngine();
    await readSample(engine);
    await engine.call('plan:make', { only: null, again: false });
    await engine.call('artifacts:render', {});
    const ended = engine.event((event, value) => event === 'run' && (value as RunState).endedAt !== null);
    await engine.call('run:start', {
      target: 'practice',
      continueOnError: false,
      part: 'all',
      confirmation: '',
      overrideReason: '',
    });
    const { revision } = await engine.call('workspace:state', {});
    const run = (await ended) as RunState;
    const state = await engine.call('workspace:state', {});
    expect(state.revision).toBe(revision);
    expect(state.run).toEqual(run);
  });

  it('takes the files that were shown when it began, whatever is rendered after', async () => {
    const engine = testEngine();
    const environment = sampleEnvironment();
    await readSample(engine, environment);
    await engine.call('plan:make', { only: null, again: false });
    await engine.call('artifacts:render', {});
    const ended = engine.event((event, value) => event === 'run' && (value as RunState).endedAt !== null);
    await engine.call('run:start', {
      target: 'practice',
      continueOnError: false,
      part: 'all',
      confirmation: '',
      overrideReason: '',
    });
    const nameSplit = { ...environment.policy.nameSplit, rule: 'last-space' as const };
    await engine.call('workspace:open', {
      environment: { ...environment, policy: { ...environment.policy, nameSplit } },
    });
    await engine.call('plan:make', { only: null, again: false });
    await engine.call('artifacts:render', {});
    const run = (await ended) as RunState;
    expect(run.status).toBe('finished');
    expect(run.outcomes).toMatchObject({ failed: 0, unknown: 0, skipped: 0 });
    const other = await engine.ask('run:verify', { id: run.id, target: 'practice' });
    expect(other).toMatchObject({ ok: false, error: { code: 'VERIFY-OTHER-PLAN' } });
    await engine.call('workspace:open', { environment });
    await engine.call('plan:make', { only: null, again: false });
    expect(await engine.call('run:verify', { id: run.id, target: 'practice' })).toMatchObject({
      missing: 0,
      different: 0,
    });
  });
});
