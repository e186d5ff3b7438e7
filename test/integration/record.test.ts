import { appendFile, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { systemFolderName } from '../../electron/engine/targets/ipa/landmark-state/system-folder.ts';
import { PracticeHosts } from '../../electron/engine/targets/ipa/practice/practice-hosts.ts';
import type { SystemRecord } from '../../electron/engine/targets/ipa/record/system-record.ts';
import { SystemRecords } from '../../electron/engine/targets/ipa/record/system-records.ts';
import type { Operation } from '../../shared/targets/ipa/plan/operation.ts';
import { tempFolder } from '../support/temp-folder.ts';
import {
  actorOf,
  created,
  deleted,
  gone,
  inGen,
  person,
  SERVICE,
  updated,
  userTask,
} from '../unit/engine/record/done.ts';
import { importFile, row, table } from '../unit/targets/ipa/rehearse/reading.ts';

const DEV = { id: 'dev', landmarkSystem: 'LMTST', name: 'DEV', dataArea: 'lmdevipa' };
const TST = { id: 'tst', landmarkSystem: 'LMTST', name: 'TST', dataArea: 'lmtstipa' };
const PRD = { id: 'prd', landmarkSystem: 'LMPRD', name: 'PRD', dataArea: 'lmprdipa' };
type Place = typeof DEV;
const FILE = 'record.jsonl';
const NEVER = new AbortController().signal;

let folder: string;
beforeEach(() => {
  folder = join(tempFolder(), 'record');
});
const recordOf = (environment: Place) => new SystemRecords(folder).of(environment);
const pathOf = (environment: Place) => join(folder, systemFolderName(environment), FILE);

let minute = 0;
function take(record: SystemRecord, place: Place, operations: Iterable<Operation>): Promise<number> {
  const at = new Date(Date.UTC(2026, 10, 1, 8, minute++)).toISOString();
  const { id: environmentId, name: environmentName, dataArea } = place;
  return record.take({ environmentId, environmentName, dataArea, at, operations });
}
const register = (record: SystemRecord, { id: environmentId, dataArea }: Place) =>
  record.registerFor({ environmentId, dataArea }, NEVER);
const held = (record: SystemRecord, { dataArea }: Place) => record.readingFor(dataArea).holds();

/** What a record says, for comparison. */
function said(record: SystemRecord) {
  return [DEV, TST].map(({ dataArea }) => {
    const reading = record.readingFor(dataArea);
    const { asOf, runs } = reading;
    return { asOf, runs, holds: reading.holds(), actors: [...reading.objects('actor')] };
  });
}

describe('what a record knows of a Landmark system', () => {
  it('is nothing before a run', async () => {
    const record = await recordOf(TST);
    const { asOf, runs, ...reading } = record.readingFor(TST.dataArea);
    expect({ asOf, runs, notice: record.notice }).toEqual({ asOf: null, runs: 0, notice: '' });
    expect(Object.values(reading.holds()).every((count) => count === 0)).toBe(true);
    const of = await register(record, TST);
    expect([of.madeByRuns('ANNA'), of.neededBy('ANNA'), of.broughtElsewhere('ANNA')]).toEqual([
      false,
      [],
      [],
    ]);
  });

  it('is gen, which all environments share, and each data area by itself', async () => {
    const record = await recordOf(TST);
    await take(record, TST, person('ANNA', 'Anna'));
    await take(record, DEV, [created('user', { user: 'BERT' })]);
    expect([...record.readingFor('lmtstipa').objects('user')]).toEqual([{ user: 'ANNA' }]);
    expect([...record.readingFor('lmdevipa').objects('user')]).toEqual([{ user: 'BERT' }]);
    for (const { dataArea } of [TST, DEV]) {
      expect(record.readingFor(dataArea).find('actor', { actor: 'ANNA' })).toEqual(actorOf('ANNA', 'Anna'));
    }
    expect(record.readingFor('LMTSTIPA').holds().user).toBe(1);
    expect(await recordOf(PRD).then((other) => held(other, PRD).actor)).toBe(0);
  });

  it('is only what was done of a run', async () => {
    const record = await recordOf(TST);
    const [identity, actor, , role, user] = person('ANNA', 'Anna');
    await take(record, TST, [identity!, actor!, role!]);
    expect(held(record, TST)).toMatchObject({
      identity: 1,
      actor: 1,
      'actor-identity': 0,
      'actor-role': 1,
      user: 0,
    });
    await take(record, TST, [user!]);
    expect(held(record, TST).user).toBe(1);
  });

  it('follows updates and deletes', async () => {
    const record = await recordOf(TST);
    await take(record, TST, person('ANNA', 'Anna'));
    await take(record, TST, [updated('actor', actorOf('ANNA', 'Anna'), actorOf('ANNA', 'Hanna'))]);
    expect(record.readingFor('lmtstipa').find('actor', { actor: 'ANNA' })?.firstName).toBe('Hanna');
    await take(record, TST, gone('ANNA', 'Hanna'));
    expect(Object.values(held(record, TST)).every((count) => count === 0)).toBe(true);
  });

  it('takes what it did not know of without failing', async () => {
    const record = await recordOf(TST);
    const unknown = [
      ...gone('ANNA', 'Anna'),
      deleted('user-task', userTask('ANNA', 'BUYER')),
      updated('actor', actorOf('BERT', 'Bert'), actorOf('BERT', 'Berti')),
      created('user-task', userTask('CARL', 'BUYER')),
    ];
    expect(await take(record, TST, unknown)).toBe(0);
    const reading = record.readingFor('lmtstipa');
    expect(reading.find('actor', { actor: 'BERT' })).toEqual(actorOf('BERT', 'Berti'));
    expect(reading.find('user-task', { user: 'CARL', task: 'BUYER' })).not.toBeNull();
    expect(reading.find('user', { user: 'CARL' })).not.toBeNull();
  });

  it('knows that what is gone is held by nothing, also for many at once', async () => {
    const record = await recordOf(TST);
    const ids = Array.from({ length: 50 }, (_, n) => `U${n}`);
    await take(
      record,
      TST,
      ids.flatMap((id) => person(id, 'Anna')),
    );
    const other = created('actor-role', { actor: 'U7', role: 'ProcessDesigner_ST' });
    const back = [...inGen('U7', 'Olga'), other, deleted('actor', actorOf('U7', 'Olga'))];
    await take(record, TST, [...ids.map((id) => deleted('actor', actorOf(id, 'Anna'))), ...back]);
    expect(held(record, TST)).toMatchObject({ identity: 50, actor: 0, 'actor-identity': 0, 'actor-role': 0 });
  });

  it('says how many operations it cannot hold', async () => {
    const record = await recordOf(TST);
    const role = created('actor-role', { actor: 'NOBODY', role: 'InbasketUser_ST' });
    expect(await take(record, TST, [role, ...person('ANNA', 'Anna')])).toBe(1);
    expect(held(record, TST)['actor-role']).toBe(1);
  });

  it('says when the last run was, and how many there were', async () => {
    const record = await recordOf(TST);
    const run = { environmentId: 'tst', environmentName: 'TST', dataArea: 'lmtstipa', operations: [] };
    await record.take({ ...run, at: '2026-11-01T10:00:00.000Z' });
    const reading = record.readingFor('lmtstipa');
    await record.take({ ...run, at: '2026-11-02T10:00:00.000Z' });
    expect(reading).toMatchObject({ asOf: '2026-11-02T10:00:00.000Z', runs: 2 });
  });

  it('refuses a run whose place could not be read back', async () => {
    const record = await recordOf(TST);
    await expect(take(record, { ...TST, dataArea: '../x' }, [])).rejects.toThrow();
    await expect(take(record, { ...TST, id: 'Not An Id' }, [])).rejects.toThrow();
    expect((await recordOf(TST)).notice).toBe('');
  });
});

describe('the register of a gen that two environments share', () => {
  it('tells who has brought whom with which values, and who needs whom', async () => {
    const record = await recordOf(TST);
    await take(record, TST, [...person('ANNA', 'Anna'), ...person('BERT', 'Bert')]);
    await take(record, DEV, [
      created('user', { user: 'ANNA' }),
      updated('actor', actorOf('ANNA', 'Anna'), actorOf('ANNA', 'Hanna')),
    ]);
    const [tst, dev] = [await register(record, TST), await register(record, DEV)];
    expect([tst.madeByRuns('ANNA'), tst.madeByRuns('BERT'), tst.madeByRuns('CARL')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([dev.madeByRuns('ANNA'), dev.madeByRuns('BERT')]).toEqual([true, true]);
    expect(tst.neededBy('ANNA')).toEqual(['DEV']);
    expect(tst.neededBy('BERT')).toEqual([]);
    expect(dev.neededBy('BERT')).toEqual(['TST']);
    expect(tst.broughtElsewhere('ANNA')).toEqual([{ environment: 'DEV', ...actorOf('ANNA', 'Hanna') }]);
    expect(dev.broughtElsewhere('ANNA')).toEqual([{ environment: 'TST', ...actorOf('ANNA', 'Anna') }]);
    expect(tst.broughtElsewhere('BERT')).toEqual([]);
  });

  it('does not count an actor as made that was there before, whoever changes it or has a user of it', async () => {
    const record = await recordOf(TST);
    await take(record, TST, [
      created('user', { user: 'ANNA' }),
      updated('actor', actorOf('ANNA', 'Anna'), actorOf('ANNA', 'Hanna')),
      deleted('actor', actorOf('BERT', 'Bert'), true),
      created('actor', actorOf('BERT', 'Berta'), true),
    ]);
    const tst = await register(record, TST);
    expect([tst.madeByRuns('ANNA'), tst.madeByRuns('BERT')]).toEqual([false, false]);
  });

  it('still knows who has made an actor once that environment has left it', async () => {
    const record = await recordOf(TST);
    await take(record, DEV, person('ANNA', 'Anna'));
    await take(record, DEV, [deleted('user', { user: 'ANNA' })]);
    const tst = await register(record, TST);
    expect([tst.madeByRuns('ANNA'), tst.neededBy('ANNA')]).toEqual([true, []]);
  });

  it('compares ids in the form in which ids are compared', async () => {
    const record = await recordOf(TST);
    await take(record, TST, person('anna', 'Anna'));
    expect((await register(record, TST)).madeByRuns('ANNA')).toBe(true);
    expect((await register(record, DEV)).neededBy('ANNA')).toEqual(['TST']);
  });

  it('takes an environment that has changed an actor for one that needs it, until its user is gone', async () => {
    const record = await recordOf(TST);
    await take(record, DEV, [updated('actor', actorOf('ANNA', 'Anna'), actorOf('ANNA', 'Hanna'))]);
    await take(record, TST, person('ANNA', 'Anna'));
    expect((await register(record, TST)).neededBy('ANNA')).toEqual(['DEV']);
    await take(record, DEV, [deleted('user', { user: 'ANNA' })]);
    const tst = await register(record, TST);
    expect([tst.neededBy('ANNA'), tst.broughtElsewhere('ANNA')]).toEqual([[], []]);
    expect((await register(record, DEV)).madeByRuns('ANNA')).toBe(true);
    await take(record, DEV, [created('user', { user: 'ANNA' })]);
    expect((await register(record, TST)).broughtElsewhere('ANNA')).toHaveLength(1);
  });

  it('forgets who had brought an actor that is gone, but not of one that was added again', async () => {
    const record = await recordOf(TST);
    await take(record, DEV, [...person('ANNA', 'Anna'), ...inGen('BERT', 'Bert')]);
    await take(record, TST, [
      deleted('actor', actorOf('ANNA', 'Anna'), true),
      created('actor', actorOf('ANNA', 'Hanna'), true),
      deleted('actor', actorOf('BERT', 'Bert')),
    ]);
    const tst = await register(record, TST);
    expect(tst.broughtElsewhere('ANNA')).toEqual([{ environment: 'DEV', ...actorOf('ANNA', 'Anna') }]);
    expect(tst.neededBy('BERT')).toEqual([]);
    expect((await register(record, DEV)).madeByRuns('BERT')).toBe(false);
  });

  it('names a data area where no other environment is known there', async () => {
    const record = await recordOf(TST);
    await take(record, TST, person('ANNA', 'Anna'));
    const moved = { ...TST, dataArea: 'lmnewipa' };
    expect((await register(record, moved)).neededBy('ANNA')).toEqual(['lmtstipa']);
  });

  it('calls an environment by the name of its last run', async () => {
    const record = await recordOf(TST);
    await take(record, TST, person('ANNA', 'Anna'));
    await take(record, { ...TST, name: 'Test', dataArea: 'lmoldipa' }, []);
    await take(record, { ...TST, name: 'Acceptance' }, []);
    expect((await register(record, DEV)).neededBy('ANNA')).toEqual(['Acceptance']);
  });

  it('forgets a removed environment, but not that its users are there', async () => {
    const records = new SystemRecords(folder);
    const record = await records.of(TST);
    await take(record, TST, [...person('ANNA', 'Anna'), ...inGen('BERT', 'Bert')]);
    await records.forget('tst');
    for (const kept of [record, await recordOf(TST)]) {
      const dev = await register(kept, DEV);
      expect(dev.broughtElsewhere('ANNA')).toEqual([]);
      expect(dev.neededBy('ANNA')).toEqual(['lmtstipa']);
      expect(dev.neededBy('BERT')).toEqual([]);
    }
    await new SystemRecords(join(folder, 'none')).forget('tst');
  });

  it('takes the users from a practice host, and the values from the record of its runs', async () => {
    const record = await recordOf(TST);
    await take(record, DEV, inGen('ANNA', 'Anna'));
    const file = join(tempFolder(), 'import.xml');
    const host = await new PracticeHosts(join(folder, 'practice')).of(TST);
    const tools = await host.toolsFor({ dataArea: DEV.dataArea, scriptEncoding: 'utf-8' });
    await writeFile(file, importFile(table('WFUSRPROFL', row(['WF-RM-ID', 'BERT']))));
    const words: string[] = [];
    await tools.importPfiData(file, { onLine: (_, text) => words.push(text), signal: NEVER });
    expect(words.join()).toContain('WFUSRPROFL BERT: done');
    const users = await host.users(NEVER);
    const tst = await record.registerFor({ environmentId: 'tst', dataArea: 'lmtstipa' }, NEVER, users);
    expect(tst.neededBy('BERT')).toEqual(['DEV']);
    expect(tst.broughtElsewhere('ANNA')).toHaveLength(1);
    await Promise.all([host.reset(), record.clear()]);
    const empty = await record.registerFor(
      { environmentId: 'tst', dataArea: 'lmtstipa' },
      NEVER,
      await host.users(NEVER),
    );
    expect([empty.neededBy('BERT'), empty.broughtElsewhere('ANNA')]).toEqual([[], []]);
    expect(said(await recordOf(TST))).toEqual(said(record));
    expect((await recordOf(TST)).readingFor('lmtstipa').asOf).toBeNull();
  });
});

describe('how a record is kept', () => {
  async function filled(): Promise<SystemRecord> {
    const record = await recordOf(TST);
    await take(record, TST, [...person('ANNA', 'Anna'), ...person('BERT', 'Bert')]);
    await take(record, DEV, [created('user', { user: 'ANNA' }), ...person('CARL', 'Carl')]);
    return record;
  }

  it('outlives the program', async () => {
    const before = await filled();
    const after = await recordOf(TST);
    expect(after.notice).toBe('');
    expect(said(after)).toEqual(said(before));
    expect((await register(after, TST)).neededBy('ANNA')).toEqual(['DEV']);
    expect((await register(after, DEV)).broughtElsewhere('BERT')).toEqual([
      { environment: 'TST', ...actorOf('BERT', 'Bert') },
    ]);
  });

  it('forgives a last line that was cut off, and goes on behind it', async () => {
    await filled();
    const path = pathOf(TST);
    await truncate(path, (await stat(path)).size - 5);
    const record = await recordOf(TST);
    expect(record.notice).toContain('cut off');
    expect(record.readingFor('lmdevipa').runs).toBe(1);
    expect(held(record, DEV)).toMatchObject({ actor: 3, user: 2 });
    await take(record, DEV, person('DORA', 'Dora'));
    const after = await recordOf(TST);
    expect(after.notice).toBe('');
    expect(said(after)).toEqual(said(record));
  });

  it.each([
    ['an empty file', ''],
    ['another file', '{"practiceIpa":2}\n{"verb":"identity add","service":"S","identity":"A"}'],
    ['a damaged line', '{"musterRecord":1}\ngarbage\n{"dataArea":"tst","verb":"user","user":"B"}'],
    ['a note that is none', '{"musterRecord":1}\n{"note":"brought","environment":"tst"}'],
    ['a line that is no object', '{"musterRecord":1}\n7'],
    ['a command that is none', '{"musterRecord":1}\n{"verb":"format disk"}'],
    ['an actor in a data area', '{"musterRecord":1}\n{"dataArea":"tst","verb":"actor delete","actor":"A"}'],
    ['a record of a form before the first', '{"musterRecord":0}'],
  ])('sets %s aside, says so and begins empty', async (_, content) => {
    await recordOf(TST);
    await writeFile(pathOf(TST), content);
    const record = await recordOf(TST);
    expect(record.notice).toContain(`set aside as ${FILE}.damaged-1`);
    expect(record.readingFor('tst').asOf).toBeNull();
    expect(await readFile(`${pathOf(TST)}.damaged-1`, 'utf8')).toBe(content);
    expect((await recordOf(TST)).notice).toBe('');
  });

  it('refuses a record of a later form, and leaves it as it is', async () => {
    await recordOf(TST);
    const content = '{"musterRecord":2}\n{"robot":1}';
    await writeFile(pathOf(TST), content);
    await expect(recordOf(TST)).rejects.toMatchObject({ error: { code: 'FILE-OF-NEWER-MUSTER' } });
    expect(await readFile(pathOf(TST), 'utf8')).toBe(content);
    await expect(stat(`${pathOf(TST)}.damaged-1`)).rejects.toThrow();
  });

  it('takes in what another program has recorded meanwhile', async () => {
    const records = new SystemRecords(folder);
    const app = await records.of(TST);
    await take(app, TST, person('ANNA', 'Anna'));
    await take(await recordOf(DEV), DEV, person('BERT', 'Bert'));
    expect(held(await records.of(TST), TST).actor).toBe(2);
    await take(app, TST, person('CARL', 'Carl'));
    const after = await recordOf(TST);
    expect(said(after)).toEqual(said(app));
    expect(after.readingFor('lmtstipa').runs).toBe(3);
  });

  it('bears that the same was recorded twice in the same moment', async () => {
    const record = await filled();
    const lines = (await readFile(pathOf(TST), 'utf8')).split('\n').slice(1);
    await appendFile(pathOf(TST), `\n${lines.join('\n')}`);
    const after = await recordOf(TST);
    expect(after.notice).toBe('');
    expect(said(after)).toEqual(said(record));
  });

  it('does not grow for ever', async () => {
    const record = await recordOf(TST);
    const all = Array.from({ length: 6000 }, (_, n) =>
      created('task', { task: `T${n}`, description: 'Task' }),
    );
    await take(record, TST, all);
    await take(record, TST, inGen('ANNA', 'Anna'));
    const { size } = await stat(pathOf(TST));
    for (let n = 0; n < 6; n++) await take(record, TST, all);
    expect((await stat(pathOf(TST))).size).toBeLessThan(5 * size);
    const after = await recordOf(TST);
    expect(said(after)).toEqual(said(record));
    expect(after.readingFor('lmtstipa').runs).toBe(8);
    expect((await register(after, DEV)).neededBy('ANNA')).toEqual(['TST']);
  });

  it('keeps names in one line each, whatever is in them', async () => {
    const record = await recordOf(TST);
    const hostile = '"}\n{"note":"forgotten","environment":"tst"}\u2028$(x)';
    await take(record, { ...TST, name: hostile }, person('ANNA', 'Anna'));
    const after = await recordOf(TST);
    expect(after.notice).toBe('');
    expect((await register(after, DEV)).neededBy('ANNA')).toEqual([hostile]);
  });

  it('lets others have a turn while much is taken', async () => {
    const record = await recordOf(TST);
    let done = 0;
    let before = 0;
    let most = 0;
    let over = false;
    function* many(): Generator<Operation> {
      for (; done < 60_000; done++) yield created('identity', { service: SERVICE, identity: `I${done}` });
    }
    const taking = take(record, TST, many()).finally(() => {
      over = true;
    });
    while (!over) {
      most = Math.max(most, done - before);
      before = done;
      await nextTurn();
    }
    await taking;
    expect(held(record, TST).identity).toBe(60_000);
    expect(most).toBeLessThan(30_000);
  });

  it('says so where its folder cannot be used, and tries again', async () => {
    await writeFile(folder, 'in the way');
    const error = { error: { code: 'RECORD-NOT-KEPT' } };
    await expect(recordOf(TST)).rejects.toMatchObject(error);
    await expect(new SystemRecords(folder).forget('tst')).rejects.toMatchObject(error);
  });

  it('is a plain folder for each Landmark system', async () => {
    await recordOf(TST);
    await recordOf({ ...PRD, landmarkSystem: '../../outside' });
    for (const name of await readdir(folder)) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*-[0-9a-f]{16}$/);
  });
});
