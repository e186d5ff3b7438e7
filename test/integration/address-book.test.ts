import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunState } from '../../shared/contract/run.ts';
import { newEnvironment } from '../../shared/environment/environment.ts';
import { makeBookDriver } from '../support/address-book/driver.ts';
import { testEngine } from '../support/engine.ts';
import { tempFolder } from '../support/temp-folder.ts';

// A kind of target that Muster does not have walks the whole way: planned, rendered, rehearsed, packed, run, verified,
// taken back. Nothing of the engine but its driver knows what it is.

const START = {
  target: 'practice',
  continueOnError: false,
  part: 'all',
  confirmation: '',
  overrideReason: '',
} as const;
const BEFORE = 'AB1;Anna Berg;anna@old.example\r\nGONE1;Gustav Lund;gone@old.example\r\n';
const AFTER = 'AB1;Anna Berg;anna@new.example\r\nBO1;Bo Klein;bo@new.example\r\n';

async function world() {
  const folder = tempFolder();
  const book = join(folder, 'book.csv');
  writeFileSync(book, BEFORE);
  const users = join(folder, 'users.csv');
  writeFileSync(users, 'USID;TX40;EMAL\r\nAB1;Anna Berg;anna@new.example\r\nBO1;Bo Klein;bo@new.example\r\n');
  const engine = testEngine(tempFolder(), { makeDriver: () => makeBookDriver(book) });
  await engine.call('workspace:open', { environment: newEnvironment('book', 'Book') });
  await engine.call('source:attach', { kind: 'users', path: users });
  await engine.call('source:read', {});
  const read = () => readFileSync(book, 'utf8');
  const run = async () => {
    const ended = engine.event((event, value) => event === 'run' && (value as RunState).endedAt !== null);
    await engine.call('run:start', START);
    return (await ended) as RunState;
  };
  return { engine, folder, read, run };
}

test('another kind of target is planned, rehearsed, packed, run, verified and taken back', async () => {
  const { engine, folder, read, run } = await world();
  const plan = await engine.call('plan:make', { only: null, again: false });
  expect(plan.operations).toBe(3);
  expect(plan.people.groups).toMatchObject({ create: 1, update: 1, delete: 1 });
  const { rows } = await engine.call('plan:page', {
    offset: 0,
    limit: 10,
    type: null,
    action: null,
    text: '',
  });
  expect(rows.map(({ type, action, key, section }) => [type, action, key, section])).toEqual([
    ['entry', 'update', 'AB1', 'write'],
    ['entry', 'create', 'BO1', 'write'],
    ['entry', 'delete', 'GONE1', 'strike'],
  ]);

  await engine.call('artifacts:render', {});
  const lines = await engine.call('artifact:lines', { artifact: 'write', offset: 0, limit: 10 });
  expect(lines.rows.map(({ text }) => text)).toEqual(AFTER.split('\r\n').slice(0, 2));
  expect(await engine.call('rehearsal:run', {})).toMatchObject({ failed: 0, rows: 3, holds: { entry: 2 } });

  const bundle = join(folder, 'bundle');
  await engine.call('bundle:export', { path: bundle, form: 'folder' });
  const files = [
    'README.html',
    'SHA256SUMS',
    'findings.csv',
    'people.csv',
    'plan.jsonl',
    'strike.csv',
    'write.csv',
  ];
  expect(readdirSync(bundle).sort()).toEqual(files);

  const state = await run();
  expect(state).toMatchObject({ status: 'finished', outcomes: { done: 3, failed: 0 } });
  expect(state.phases.map(({ title }) => title)).toEqual(['Write · pen', 'Strike out · pen']);
  expect(read()).toBe(AFTER);
  expect(await engine.call('run:verify', { id: state.id, target: 'practice' })).toMatchObject({
    expected: 3,
    found: 3,
  });

  const undo = await engine.call('plan:undo', { run: state.id });
  expect(undo).toMatchObject({ direction: 'undo', operations: 3 });
  await engine.call('artifacts:render', {});
  expect(await run()).toMatchObject({ status: 'finished', outcomes: { done: 3 } });
  expect(read().split('\r\n').sort()).toEqual(BEFORE.split('\r\n').sort());
});

test('a book that has changed since is not written into', async () => {
  const { engine, folder, read } = await world();
  await engine.call('plan:make', { only: null, again: false });
  await engine.call('artifacts:render', {});
  writeFileSync(join(folder, 'book.csv'), 'AB1;Somebody Else;anna@old.example\r\n');
  const answer = await engine.ask('run:start', START);
  expect(answer).toMatchObject({ ok: false, error: { code: 'PLAN-STALE' } });
  expect(read()).toContain('Somebody Else');
});

test('its history and its plan file are read by a later start', async () => {
  const { engine, run } = await world();
  await engine.call('plan:make', { only: null, again: false });
  await engine.call('artifacts:render', {});
  const { id } = await run();
  const [record] = await engine.call('history:list', {});
  expect(record).toMatchObject({ state: { id, status: 'finished' }, undoable: true });
  const { rows } = await engine.call('run:outcomes', { id, offset: 0, limit: 9, outcome: null, text: '' });
  expect(rows.map(({ object }) => object)).toEqual(['entry AB1', 'entry BO1', 'entry GONE1']);
});
