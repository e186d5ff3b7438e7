import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EnvironmentStore } from '../../electron/app/environment-store.ts';
import { SECRETS_VERSION, SecretFile } from '../../electron/app/secret-file.ts';
import { SETTINGS_VERSION } from '../../electron/app/settings.ts';
import { KEPT_PLAN_FORMAT } from '../../electron/engine/plans/kept-plans.ts';
import { readPlan } from '../../electron/engine/plans/planned-work.ts';
import { REPORT_FORMAT, VERIFY_FORMAT } from '../../electron/engine/runs/history.ts';
import { JOURNAL_FORMAT } from '../../electron/engine/runs/journal-upgrades.ts';
import { objectOf } from '../../electron/engine/runs/operation-words.ts';
import { CARD_FORMAT } from '../../electron/engine/snapshots/snapshot-card.ts';
import { SnapshotStore } from '../../electron/engine/snapshots/snapshot-store.ts';
import { PRACTICE_FORMAT } from '../../electron/engine/targets/ipa/practice/practice-log.ts';
import { RECORD_FORMAT } from '../../electron/engine/targets/ipa/record/system-record.ts';
import { SystemRecords } from '../../electron/engine/targets/ipa/record/system-records.ts';
import { isPlainObject } from '../../shared/base/format/plain-object.ts';
import type { RunRecord, RunState } from '../../shared/contract/run.ts';
import type { Environment } from '../../shared/environment/environment.ts';
import { PROFILE_FORMAT, parseProfile } from '../../shared/environment/profile.ts';
import { SNAPSHOT_FORMAT } from '../../shared/m3/snapshot.ts';
import { listOperations } from '../../shared/targets/ipa/plan/operation-list.ts';
import { PLAN_FORMAT } from '../../shared/targets/ipa/plan/plan-upgrades.ts';
import { IPA } from '../../shared/targets/ipa/target.ts';
import { type TestEngine, testEngine } from '../support/engine.ts';
import { tempFolder } from '../support/temp-folder.ts';

/*
 * Each folder of released/ is what Muster of one commit has left behind: its settings, and the engine's data after a
 * first load, a change and an undo of it. They are never changed, and read by every later version.
 */

// electron-store asks for Electron, which outside of itself is nothing but the path of its binary; without this
// it would be looked for, and downloaded.
vi.hoisted(() => {
  process.env.ELECTRON_OVERRIDE_DIST_PATH ??= 'none';
});

const RELEASED = join(import.meta.dirname, 'released');
const VERSIONS = readdirSync(RELEASED);
const NEVER = new AbortController().signal;
const ALL = { offset: 0, limit: 500 } as const;

const textOf = (...path: string[]) => readFileSync(join(...path), 'utf8');
const linesOf = (...path: string[]) =>
  textOf(...path)
    .split('\n')
    .filter((line) => line !== '');
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
/** The names in a folder; none where there is no such folder. */
const namesIn = (...path: string[]) => (existsSync(join(...path)) ? readdirSync(join(...path)).sort() : []);

describe.each(VERSIONS)('what Muster of %s wrote', (version) => {
  let folder: string;
  let engine: TestEngine;
  let environment: Environment;
  const runs = namesIn(RELEASED, version, 'engine', 'runs');
  const runFile = (id: string, name: string) => join(RELEASED, version, 'engine', 'runs', id, name);

  beforeEach(() => {
    folder = tempFolder();
    cpSync(join(RELEASED, version), folder, { recursive: true });
    engine = testEngine(join(folder, 'engine'));
    environment = parseProfile(textOf(folder, 'profile.json'), 'profile.json');
  });

  const open = () => engine.call('workspace:open', { environment });

  test('settings, profile and secrets are opened', () => {
    const store = new EnvironmentStore(folder);
    expect([store.notice, store.theme]).toEqual(['', 'dark']);
    expect(store.list()).toEqual([environment]);
    expect(environment).toMatchObject({
      id: 'tst',
      name: 'TST',
      landmarkSystem: 'LMTST',
      landmark: { folder: 'D:\\Infor\\LMTST' },
      policy: {
        company: '100',
        protectedUsers: ['ZBATCH'],
        nameSplit: { corrections: { ILENIN: { lastName: 'Petrov' } } },
        accepted: [{ code: 'NAME-FILLER', subject: 'KCHER' }],
      },
    });
    if (!existsSync(join(folder, 'secrets.json'))) return;
    const secrets = new SecretFile(folder);
    expect(secrets.notice).toBe('');
    expect(secrets.find('tst', 'sql-password')).toMatchObject({
      purpose: 'the database M3FDBTST at m3db.example',
    });
  });

  test('each run is listed in History as it ended, with what became of every operation', async () => {
    await open();
    const listed = await engine.call('history:list', {});
    expect(listed.map(({ id }) => id).sort()).toEqual(runs);
    expect(runs.length).toBeGreaterThanOrEqual(2);
    for (const { id, by, machine, state, verify, interrupted } of listed) {
      const reported = JSON.parse(textOf(runFile(id, 'report.json'))) as RunState;
      expect({ by, machine, interrupted, notice: state.notice }).toEqual({
        by: 'anna',
        machine: 'WORKSHOP',
        interrupted: false,
        notice: '',
      });
      expect(state.outcomes).toEqual(reported.outcomes);
      expect([state.status, state.startedAt, state.endedAt, state.planHash]).toEqual([
        'finished',
        reported.startedAt,
        reported.endedAt,
        reported.planHash,
      ]);
      expect(state.phases.map(({ title, operations }) => [title, operations])).toEqual(
        reported.phases.map(({ title, operations }) => [title, operations]),
      );
      const { format: _, ...verified } = JSON.parse(textOf(runFile(id, 'verify.json')));
      expect(verify).toMatchObject(verified);
      const { rows } = await engine.call('run:outcomes', { ...ALL, id, outcome: null, text: '' });
      // The words of then, for a spreadsheet; no value of these runs holds a quote or a delimiter.
      const csv = textOf(runFile(id, 'outcomes.csv')).split('\r\n').slice(1, -1);
      expect(rows.map(({ object, outcome, words }) => [object, outcome, words])).toEqual(
        csv
          .map((row) => row.replaceAll('"', '').split(/[;,]/))
          .map((cells) => [cells[2], cells[4], cells[5]]),
      );
    }
  });

  test('the numbers by which runs speak of operations still mean the same ones', async () => {
    for (const id of runs) {
      const kept = runFile(id, 'plan.jsonl');
      const plan = existsSync(kept) ? kept : join(folder, 'plan.jsonl');
      const list = listOperations(await readPlan(IPA.planFile, plan, NEVER));
      const then = linesOf(runFile(id, 'operations.tsv')).map((line) => line.split('\t'));
      expect(then.map(([number]) => objectOf(list, list.at(Number(number))))).toEqual(
        then.map((cells) => cells[2]),
      );
      expect(then).toHaveLength(list.count);
    }
  });

  test('a run whose plan was kept can be undone', async () => {
    await open();
    const kept = (await engine.call('history:list', {})).filter(({ undoable }) => undoable);
    expect(kept.map(({ id }) => id).sort()).toEqual(
      runs.filter((id) => existsSync(runFile(id, 'plan.jsonl'))),
    );
    for (const { id, state } of kept) {
      const undo = await engine.call('plan:undo', { run: id });
      expect(undo.current).toMatchObject({ kind: 'run', run: id, planHash: state.planHash });
      expect(undo.operations).toBeGreaterThan(0);
    }
  });

  test('its plan is opened, shown, packed, run and undone under the hash of its file', async () => {
    await open();
    await engine.call('practice:reset', {});
    const file = join(folder, 'plan.jsonl');
    const hash = sha256(file);
    const opened = await engine.call('plan:open', { path: file });
    expect(opened).toMatchObject({ hash, operations: 70, openedFrom: 'plan.jsonl' });
    expect((await runOfPlan(hash)).length).toBeGreaterThan(0);

    await engine.call('plan:save', { path: join(folder, 'saved.jsonl') });
    expect(sha256(join(folder, 'saved.jsonl'))).toBe(hash);
    await engine.call('artifacts:render', {});
    expect(await engine.call('rehearsal:run', {})).toMatchObject({ failed: 0 });
    const bundle = join(folder, 'bundle');
    await engine.call('bundle:export', { path: bundle, form: 'folder' });
    expect(sha256(join(bundle, 'plan.jsonl'))).toBe(hash);
    expect(textOf(bundle, 'SHA256SUMS')).toContain(`${hash}  plan.jsonl`);

    const run = await ran();
    expect(run).toMatchObject({ planHash: hash, outcomes: { done: 70 } });
    expect(sha256(join(folder, 'engine', 'runs', run.id, 'plan.jsonl'))).toBe(hash);
    // The rest is looked for by the hash, so it is found that there is none.
    expect(await engine.ask('run:start', { ...START, part: 'rest' })).toMatchObject({
      error: { code: 'RUN-NOTHING-LEFT' },
    });
    expect(await engine.call('run:verify', { id: run.id, target: 'practice' })).toMatchObject({
      found: 70,
      missing: 0,
    });
    const undo = await engine.call('plan:undo', { run: run.id });
    expect(undo).toMatchObject({ operations: 70, current: { planHash: hash } });
    await engine.call('artifacts:render', {});
    expect(await ran()).toMatchObject({ direction: 'undo', outcomes: { done: 70 } });
  });

  async function runOfPlan(hash: string): Promise<RunRecord[]> {
    return (await engine.call('history:list', {})).filter(({ state }) => state.planHash === hash);
  }

  async function ran(): Promise<RunState> {
    const { id } = await runAll(engine);
    // History is asked, since it reads what the run has just written.
    const found = (await engine.call('history:list', {})).find((record) => record.id === id)!;
    return found.state;
  }

  test('every plan file is opened and compared with another', async () => {
    await open();
    const plans = namesIn(folder).filter((name) => /^plan.*\.jsonl$/.test(name));
    for (const name of plans) {
      const opened = await engine.call('plan:open', { path: join(folder, name) });
      expect([name, opened.operations > 0]).toEqual([name, true]);
      const changes = await engine.call('plan:compare', {
        ...{ ...ALL, with: join(folder, 'plan.jsonl') },
        ...{ kind: null, subject: null, text: '' },
      });
      expect(changes.total === 0, name).toBe(name === 'plan.jsonl');
    }
  });

  test('the plan that was handed over last is known', async () => {
    if (namesIn(RELEASED, version, 'engine', 'plans').length === 0) return;
    await open();
    await engine.call('plan:open', { path: join(folder, 'plan.jsonl') });
    const record = JSON.parse(textOf(folder, 'engine', 'plans', 'tst.json'));
    const query = { ...ALL, with: null, kind: null, subject: null, text: '' };
    const { previous, problem } = await engine.call('plan:compare', query);
    expect({ previous, problem }).toEqual({
      previous: { at: record.at, how: 'practice', hash: record.hash },
      problem: null,
    });
  });

  test('snapshots are listed, loaded and compared', async () => {
    const names = namesIn(RELEASED, version, 'engine', 'snapshots');
    const listed = await engine.call('snapshots:list', {});
    expect(listed.map(({ id }) => id).sort()).toEqual(
      names.filter((name) => name.endsWith('.jsonl')).map((name) => name.slice(0, -'.jsonl'.length)),
    );
    const store = new SnapshotStore(join(folder, 'engine', 'snapshots'));
    for (const { id } of listed) {
      const { info, roster } = await store.load(id, NEVER);
      expect([roster.users.length, roster.roles.length, roster.userRoles.count]).toEqual([
        info.users,
        info.roles,
        info.userRoles,
      ]);
      expect(roster.users.map((user) => user.name)).toEqual(
        expect.arrayContaining(["Bríd O'Brien", 'Ernst "Ernie" Müller', 'Nguyễn Thị Dung']),
      );
      expect(roster.findings.map(({ code }) => code)).toContain('ROW-USER-ROLE-UNKNOWN-ROLE');
    }
    const [later, earlier] = listed;
    if (earlier === undefined) return;
    const query = { ...ALL, subject: null, kind: null, text: '' };
    const compared = await engine.call('snapshots:compare', {
      ...query,
      ...{ before: earlier.id, after: later!.id },
    });
    const changed = compared.rows.map(({ id }) => id);
    expect(changed).toEqual(expect.arrayContaining(['ABERGSTR', 'HANA', 'NNEW', 'AUDIT']));
  });

  test('what the practice host and Muster’s own record hold is still there', async () => {
    await open();
    const { objects } = await engine.call('practice:holds', {});
    if (existsSync(join(RELEASED, version, 'engine', 'practice', 'practice-ipa.jsonl'))) {
      // One host for all environments: nobody knows whose its objects were. It is set aside, whole.
      expect(namesIn(folder, 'engine', 'practice')).toContain('practice-ipa.jsonl.former-1');
      return;
    }
    expect(objects).toMatchObject({ actor: 12, user: 12 });
    const damaged = readdirSync(join(folder, 'engine'), { recursive: true }).filter((path) =>
      String(path).includes('.damaged-'),
    );
    expect(damaged).toEqual([]);
    if (namesIn(folder, 'engine', 'practice-record').length === 0) return;
    const records = new SystemRecords(join(folder, 'engine', 'practice-record'));
    const record = await records.of(environment);
    expect([record.notice, record.readingFor('lmtstipa').runs]).toEqual(['', 3]);
    expect(record.readingFor('lmtstipa').holds()).toMatchObject({ actor: 12, user: 12 });
  });
});

const START = {
  target: 'practice',
  continueOnError: true,
  part: 'all',
  confirmation: '',
  overrideReason: '',
} as const;

/** Runs the plan at hand on the practice host, to its end. */
async function runAll(engine: TestEngine): Promise<RunState> {
  const over = engine.event((event, value) => event === 'run' && (value as RunState).endedAt !== null);
  const begun = await engine.call('run:start', START);
  return begun.endedAt === null ? ((await over) as RunState) : begun;
}

/** One form of a file: what it is, the number of its format (0 where it says none), and its lines as JSON. */
interface Form {
  readonly kind: string;
  readonly format: number;
  readonly lines: readonly unknown[];
}

/** Where each kind of file is found below what a version left, and under which key it says its format. */
const KINDS: readonly (readonly [kind: string, place: RegExp, key: string, current: number])[] = [
  ['plan', /(^|\/)plan[^/]*\.jsonl$|plans\/[^/]+\.jsonl$/, 'plan', PLAN_FORMAT],
  ['kept plan', /plans\/[^/]+\.json$/, 'format', KEPT_PLAN_FORMAT],
  ['journal', /journal\.jsonl$/, 'format', JOURNAL_FORMAT],
  ['report', /report\.json$/, 'format', REPORT_FORMAT],
  ['verify', /verify\.json$/, 'format', VERIFY_FORMAT],
  ['snapshot', /snapshots\/[^/]+\.jsonl$/, 'snapshot', SNAPSHOT_FORMAT],
  ['card', /snapshots\/[^/]+\.json$/, 'format', CARD_FORMAT],
  ['record', /record\.jsonl$/, 'musterRecord', RECORD_FORMAT],
  ['practice host', /practice-ipa\.jsonl$/, 'practiceIpa', PRACTICE_FORMAT],
  ['profile', /profile\.json$/, 'format', PROFILE_FORMAT],
  ['settings', /settings\.json$/, 'version', SETTINGS_VERSION],
  ['secrets', /secrets\.json$/, 'version', SECRETS_VERSION],
];

function formsIn(folder: string): Form[] {
  return readdirSync(folder, { recursive: true }).flatMap((entry) => {
    const path = String(entry).replaceAll('\\', '/');
    const found = KINDS.find(([, place]) => place.test(path));
    if (found === undefined) return [];
    const [kind, , key] = found;
    const texts = path.endsWith('.jsonl') ? linesOf(folder, path) : [textOf(folder, path)];
    const lines = texts.map((text) => JSON.parse(text) as unknown);
    const format = (lines[0] as Record<string, unknown>)[key];
    return [{ kind, format: typeof format === 'number' ? format : 0, lines }];
  });
}

const FORMS = formsIn(RELEASED);

describe('for each kind of file', () => {
  test.each(KINDS)(
    '%s: there is an example of every format that was ever written',
    (kind, _, __, current) => {
      const found = new Set(FORMS.filter((form) => form.kind === kind).map(({ format }) => format));
      for (let format = 1; format <= current; format++)
        expect(found, `a ${kind} of format ${format}`).toContain(format);
    },
  );

  /** A new key or kind of line needs a new format, or at least an example: CONTRIBUTING.md says how. */
  test('what is written today has the shape of an example', async () => {
    const folder = tempFolder();
    cpSync(join(RELEASED, VERSIONS.at(-1)!), folder, { recursive: true });
    const before = new Set(readdirSync(folder, { recursive: true }).map(String));
    const engine = testEngine(join(folder, 'engine'));
    const environment = parseProfile(textOf(folder, 'profile.json'), 'profile.json');
    await engine.call('workspace:open', { environment });
    await engine.call('practice:reset', {});
    await engine.call('plan:open', { path: join(folder, 'plan.jsonl') });
    await engine.call('artifacts:render', {});
    const { id } = await runAll(engine);
    await engine.call('run:verify', { id, target: 'practice' });
    await engine.call('plan:undo', { run: id });
    await engine.call('plan:save', { path: join(folder, 'plan-undo-of-today.jsonl') });
    expect(readdirSync(folder, { recursive: true }).filter((path) => !before.has(String(path)))).not.toEqual(
      [],
    );

    const known = new Map<string, Set<string>>();
    for (const form of FORMS) {
      const key = `${form.kind} ${form.format}`;
      const shapes = known.get(key) ?? new Set();
      for (const line of form.lines) for (const shape of shapesOf(line)) shapes.add(shape);
      known.set(key, shapes);
    }
    for (const form of formsIn(folder)) {
      const shapes = known.get(`${form.kind} ${form.format}`);
      const written = new Set(form.lines.flatMap((line) => [...shapesOf(line)]));
      expect(
        [...written].filter((shape) => shapes?.has(shape) !== true),
        form.kind,
      ).toEqual([]);
    }
  });
});

/** Settings take their defaults, and the other two hold names from data as keys. */
const OPEN: ReadonlySet<string> = new Set(['policy', 'landmark', 'render', 'environment', 'params']);

/** The paths of all keys of a line, each behind what kind of line it is. */
function shapesOf(line: unknown): Set<string> {
  const shapes = new Set<string>();
  const first = isPlainObject(line) ? line : {};
  const kind = String(first.kind ?? first.note ?? first.verb ?? first.column ?? Object.keys(first)[0]);
  const visit = (value: unknown, path: string) => {
    if (Array.isArray(value)) for (const item of value) visit(item, `${path}[]`);
    if (!isPlainObject(value)) {
      if (!Array.isArray(value)) shapes.add(`${kind}: ${path}`);
      return;
    }
    for (const [key, below] of Object.entries(value)) {
      if (OPEN.has(key)) shapes.add(`${kind}: ${path}.${key}`);
      else visit(below, `${path}.${key}`);
    }
  };
  visit(line, '');
  return shapes;
}
