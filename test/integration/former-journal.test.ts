import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RunHistory } from '../../electron/engine/runs/history.ts';
import { tempFolder } from '../support/temp-folder.ts';

// Runs of the first format are listed for ever. The fixture is what such a run wrote, kept by hand.

const ID = '20260301-081500-0a1b2c';

const START =
  '{"kind":"start","at":"2026-03-01T08:15:00.000Z","format":1,"id":"20260301-081500-0a1b2c","target":"practice",' +
  '"environment":"TST","planHash":"abc","part":"all","continueOnError":false,"by":"anna","machine":"workshop",' +
  '"pid":4242,"operations":6,"border":4,"taken":[[0,6]],"phases":[{"id":"gen","title":"secadm · gen","calls":1,' +
  '"operations":4},{"id":"environment","title":"importPFIdata · lmtstipa","calls":1,"operations":2}]}';
const GEN_BEGUN =
  '{"kind":"call-begun","at":"2026-03-01T08:15:01.000Z","phase":"gen","call":1,"file":"gen-0001.secadm.txt","taken":[[0,4]]}';
const GEN_ENDED =
  '{"kind":"call-ended","at":"2026-03-01T08:15:02.000Z","phase":"gen","call":1,"ended":"exit","exitCode":0,' +
  '"failed":false,"outcomes":{"ranges":[[0,3,1,0],[3,1,2,0]],"words":[]}}';
const IMPORT_BEGUN =
  '{"kind":"call-begun","at":"2026-03-01T08:15:03.000Z","phase":"environment","call":1,"file":"environment-0001.xml","taken":[[4,2]]}';
const IMPORT_ENDED =
  '{"kind":"call-ended","at":"2026-03-01T08:15:04.000Z","phase":"environment","call":1,"ended":"exit","exitCode":1,' +
  '"failed":true,"outcomes":{"ranges":[[4,1,1,0],[5,1,4,0]],"words":[[5,"WFTASK BUYER FAILED"]]}}';
const END =
  '{"kind":"end","at":"2026-03-01T08:15:05.000Z","status":"failed","notice":"The run stopped at a failure.",' +
  '"outcomes":{"ranges":[[0,3,1,0],[3,1,2,0],[4,1,1,0],[5,1,4,0]],"words":[]}}';

const OPERATIONS = [
  ['identity', 'identity SSOPV2 ANN'],
  ['actor', 'actor ANN'],
  ['actor-identity', 'actor-identity ANN SSOPV2 ANN'],
  ['actor-role', 'actor-role ANN InbasketUser_ST'],
  ['user', 'user ANN'],
  ['task', 'task BUYER'],
];

async function historyWith(...records: string[]): Promise<RunHistory> {
  const runs = tempFolder();
  const folder = join(runs, ID);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'journal.jsonl'), records.map((record) => `${record}\n`).join(''));
  const lines = OPERATIONS.map(([type, object], number) => `${number}\t${type}\t${object}\tANN\n`);
  await writeFile(join(folder, 'operations.tsv'), lines.join(''));
  await writeFile(join(folder, 'log.txt'), '2026-03-01T08:15:00.000Z * Run\n');
  return new RunHistory(runs);
}

describe('a journal of the first format', () => {
  test('is listed as what it was: a run that only added', async () => {
    const history = await historyWith(START, GEN_BEGUN, GEN_ENDED, IMPORT_BEGUN, IMPORT_ENDED, END);
    const [record, ...others] = await history.list();
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      id: ID,
      by: 'anna',
      machine: 'workshop',
      interrupted: false,
      // The plan of such a run was not kept.
      undoable: false,
      state: {
        target: 'practice',
        environment: 'TST',
        part: 'all',
        direction: 'forward',
        override: null,
        status: 'failed',
        notice: 'The run stopped at a failure.',
        endedAt: '2026-03-01T08:15:05.000Z',
        outcomes: { done: 4, 'already-there': 1, skipped: 0, failed: 1, unknown: 0 },
        logLines: 1,
      },
    });
    expect(record!.state.phases).toEqual([
      {
        id: 'gen-create',
        title: 'secadm · gen',
        status: 'done',
        calls: { done: 1, total: 1 },
        operations: { done: 4, total: 4 },
        exitCode: 0,
      },
      {
        id: 'environment-import',
        title: 'importPFIdata · lmtstipa',
        status: 'failed',
        calls: { done: 1, total: 1 },
        operations: { done: 2, total: 2 },
        exitCode: 1,
      },
    ]);
  });

  test('still tells what became of each operation, in the tool’s words', async () => {
    const history = await historyWith(START, GEN_BEGUN, GEN_ENDED, IMPORT_BEGUN, IMPORT_ENDED, END);
    const { rows } = await history.read(ID);
    const page = await rows.page({ offset: 0, limit: 10, outcome: null, text: '' });
    expect(page.rows.map(({ object, outcome, words }) => [object, outcome, words])).toEqual([
      ['identity SSOPV2 ANN', 'done', ''],
      ['actor ANN', 'done', ''],
      ['actor-identity ANN SSOPV2 ANN', 'done', ''],
      ['actor-role ANN InbasketUser_ST', 'already-there', ''],
      ['user ANN', 'done', ''],
      ['task BUYER', 'failed', 'WFTASK BUYER FAILED'],
    ]);
    expect([...(await history.rest('abc', 'practice'))]).toEqual([5]);
  });

  test('of a run that was interrupted says where', async () => {
    const [record] = await (await historyWith(START, GEN_BEGUN, GEN_ENDED, IMPORT_BEGUN)).list();
    expect(record).toMatchObject({
      interrupted: true,
      state: {
        status: 'failed',
        outcomes: { done: 3, 'already-there': 1, unknown: 2 },
        phases: [{ status: 'done' }, { status: 'failed' }],
      },
    });
  });

  test('of a newer Muster is told as such, with what it still says of the run', async () => {
    const history = await historyWith(START.replace('"format":1', '"format":4'), '{"kind":"dream"}');
    const [record] = await history.list();
    expect(record).toMatchObject({
      by: 'anna',
      undoable: false,
      state: {
        planHash: 'abc',
        target: 'practice',
        environment: 'TST',
        startedAt: '2026-03-01T08:15:00.000Z',
      },
    });
    expect(record!.state.notice).toContain('was written by a newer Muster: it is of format 4');
    await expect(history.read(ID)).rejects.toMatchObject({ error: { code: 'FILE-OF-NEWER-MUSTER' } });
    // Nobody knows what it left: an older run of the plan must not be taken for the latest.
    await expect(history.rest('abc', 'practice')).rejects.toMatchObject({
      error: { code: 'FILE-OF-NEWER-MUSTER' },
    });
  });

  test('names each outcome and reason as the numbers of then meant it', async () => {
    const outcomes = ['done', 'already-there', 'skipped', 'failed', 'unknown'];
    const reasons = [0, 6, 9, 12, 18];
    const ranges = outcomes.map((_, at) => [at, 1, at + 1, reasons[at]]);
    const end = END.replace(/"ranges":.*?,"words"/, `"ranges":${JSON.stringify(ranges)},"words"`);
    const history = await historyWith(START, end);
    const { book } = await history.read(ID);
    expect(outcomes.map((_, at) => [book.outcomeOf(at), book.wordsOf(at)])).toEqual([
      ['done', ''],
      ['already-there', 'The tool ended by itself before it said anything about it.'],
      ['skipped', 'Not started: the run could not go on.'],
      ['failed', 'The tool ended with an exit code other than 0.'],
      ['unknown', 'Not started: the user was not deleted in the data area, and needs it.'],
    ]);
  });

  test('with a number that never meant anything is told as damaged', async () => {
    const history = await historyWith(START, END.replace('[5,1,4,0]', '[5,1,9,0]'));
    await expect(history.read(ID)).rejects.toMatchObject({ error: { code: 'RUN-RECORD-DAMAGED' } });
  });

  test('keeps an outcome whose reason only another version knows', async () => {
    const named = END.replace(/"ranges":.*?,"words"/, '"ranges":[[0,6,"skipped","fullMoon"]],"words"');
    const start = START.replace('"format":1', '"format":3').replace(
      /"border":4,(.*)"phases":.*/,
      '$1"direction":"forward","override":null,"phases":[{"id":"gen-create","title":"x","calls":1,"operations":6,"from":0,"to":6}]}',
    );
    const { book } = await (await historyWith(start, named)).read(ID);
    expect([book.outcomeOf(5), book.wordsOf(5)]).toEqual(['skipped', 'Another version of Muster knows why.']);
  });

  test('that is of no format at all is told as damaged', async () => {
    const history = await historyWith(START.replace('"format":1', '"format":0'), END);
    expect((await history.list())[0]).toMatchObject({ interrupted: true, state: { status: 'failed' } });
    await expect(history.read(ID)).rejects.toMatchObject({ error: { code: 'RUN-RECORD-DAMAGED' } });
  });
});
