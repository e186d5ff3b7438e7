import { describe, expect, test } from 'vitest';
import { objectOf } from '../../../../electron/engine/runs/operation-words.ts';
import { PracticeOutput } from '../../../../electron/engine/targets/ipa/practice/practice-output.ts';
import { ImportOutput } from '../../../../electron/engine/targets/ipa/tools/import-output.ts';
import type { IpaCall } from '../../../../electron/engine/targets/ipa/tools/ipa-call.ts';
import { PlanIds } from '../../../../electron/engine/targets/ipa/tools/plan-ids.ts';
import { SecadmOutput } from '../../../../electron/engine/targets/ipa/tools/secadm-output.ts';
import { CallContents } from '../../../../electron/engine/tools/call-contents.ts';
import type { OutputFact, OutputReader } from '../../../../electron/engine/tools/output-facts.ts';
import { listOperations } from '../../../../shared/targets/ipa/plan/operation-list.ts';
import { type ChangeOptions, makeChanges, makePlan, type PlanOptions } from '../runs/run-world.ts';

function contentsOf(options: PlanOptions, phase: 'gen' | 'environment'): IpaCall {
  const list = listOperations(makePlan(options));
  const { from, to } = list.sections[phase === 'gen' ? 'gen-create' : 'environment-import'];
  const numbers = Uint32Array.from({ length: to - from }, (_, at) => from + at);
  const lines =
    phase === 'gen' ? null : Uint32Array.from({ length: to - from + 5 }, (_, at) => Math.max(0, at - 4));
  return new CallContents(list, numbers, lines);
}

function facts(reader: OutputReader, lines: readonly string[]): OutputFact[] {
  return lines.map((line) => reader.line(line)).filter((fact) => fact !== null);
}

/** The facts in words: `failed: actor ABERGSTR`. */
function told(contents: IpaCall, reader: OutputReader, ...lines: string[]): string[] {
  return facts(reader, lines).map((fact) =>
    fact.kind === 'said'
      ? `${fact.outcome}: ${objectOf(contents.list, contents.at(fact.operation))}`
      : `doubtful: ${fact.operations.map((number) => objectOf(contents.list, contents.at(number))).join(', ')}`,
  );
}

function secadm(options: PlanOptions, ...lines: string[]): string[] {
  const contents = contentsOf(options, 'gen');
  return told(contents, new SecadmOutput(contents, new PlanIds(contents.list)), ...lines);
}

function imported(options: PlanOptions, ...lines: string[]): string[] {
  const contents = contentsOf(options, 'environment');
  return told(contents, new ImportOutput(contents, new PlanIds(contents.list)), ...lines);
}

const LATIN1 =
  'Can not encode the string for field FamilyName in character set ISO-8859-1 supported by the RDBMS for business class Actor on GEN [ABERGSTR] FAILED';

describe('secadm in a Landmark', () => {
  test('a failure names the person, its business class the operation', () => {
    expect(secadm({}, LATIN1)).toEqual(['failed: actor ABERGSTR']);
  });

  test('a failure belongs to the command that was echoed right before it', () => {
    const echo = 'actor add BCARLSEN --firstname First --lastname ""';
    expect(secadm({}, echo, 'Field Family Name is required')).toEqual(['failed: actor BCARLSEN']);
    expect(secadm({}, `> secadm ${echo}`, '', 'Field Family Name is required')).toEqual([
      'failed: actor BCARLSEN',
    ]);
  });

  test('an echoed command says which role', () => {
    const people = [{ id: 'ANN', actorRoles: ['InbasketUser_ST', 'ProcessDesigner_ST'] }];
    expect(secadm({ people }, 'role assign ANN ProcessDesigner_ST FAILED')).toEqual([
      'failed: actor-role ANN ProcessDesigner_ST',
    ]);
    expect(secadm({ people }, 'identity add SSOPV2 ANN --password null: FAILED')).toEqual([
      'failed: identity SSOPV2 ANN',
    ]);
    expect(secadm({ people }, 'actor assign ANN SSOPV2 ANN already exists FAILED')).toEqual([
      'already-there: actor-identity ANN SSOPV2 ANN',
    ]);
  });

  test('an echo counts where the failure names the same person, not where it names another', () => {
    const echo = 'actor add ABERGSTR --firstname A --lastname B';
    expect(secadm({}, echo, 'Actor ABERGSTR already exists FAILED')).toEqual([
      'already-there: actor ABERGSTR',
    ]);
    expect(secadm({}, echo, 'business class Actor BCARLSEN FAILED')).toEqual(['failed: actor BCARLSEN']);
  });

  test('quoted and escaped ids are found in an echo', () => {
    const people = [{ id: 'EVIL 1' }, { id: 'EVIL' }];
    expect(secadm({ people }, 'actor add "EVIL 1" --firstname A --lastname B FAILED')).toEqual([
      'failed: actor EVIL 1',
    ]);
    expect(secadm({ people }, 'actor add EVIL\\ 1 --firstname A --lastname B FAILED')).toEqual([
      'failed: actor EVIL 1',
    ]);
  });

  test('a failure of nobody, or of several people, is given to nobody', () => {
    expect(secadm({}, 'Field Family Name is required')).toEqual(['doubtful: ']);
    expect(secadm({}, 'The data area is locked FAILED')).toEqual(['doubtful: ']);
    expect(secadm({}, 'ABERGSTR is not BCARLSEN FAILED')).toEqual(['doubtful: ']);
  });

  test('a person without a hint of the operation makes all of theirs doubtful', () => {
    expect(secadm({ people: ['ANN'] }, 'User ANN is locked FAILED')).toEqual([
      'doubtful: identity SSOPV2 ANN, actor ANN, actor-identity ANN SSOPV2 ANN, actor-role ANN InbasketUser_ST',
    ]);
  });

  test('a line before the last failure is no evidence for the next one', () => {
    const lines = [
      'actor add ABERGSTR --firstname A --lastname B',
      'Nothing goes FAILED',
      'Still nothing FAILED',
    ];
    expect(secadm({}, ...lines)).toEqual(['failed: actor ABERGSTR', 'doubtful: ']);
  });

  test('an id is found as a whole word only', () => {
    expect(secadm({ people: ['ANN', 'ANNA'] }, 'business class Actor [ANNA] FAILED')).toEqual([
      'failed: actor ANNA',
    ]);
    expect(secadm({ people: ['ANN'] }, 'business class Actor [ANNA] FAILED')).toEqual(['doubtful: ']);
  });

  test('users who are called like a word of the messages attract nothing', () => {
    const people = ['GEN', 'ACTOR', 'FAILED', 'FIELD', 'SSOPV2'];
    expect(secadm({ people }, LATIN1)).toEqual(['doubtful: ']);
    expect(secadm({ people }, 'Field Family Name is required')).toEqual(['doubtful: ']);
  });

  test('names in an echoed command are neither failures nor ids', () => {
    expect(secadm({}, 'actor add ABERGSTR --firstname FAILED --lastname "is FAILED"')).toEqual([]);
    expect(secadm({}, 'actor add ABERGSTR --firstname BCARLSEN --lastname X FAILED')).toEqual([
      'failed: actor ABERGSTR',
    ]);
  });

  test('nothing is taken for a success', () => {
    const lines = ['Completed: actor add ABERGSTR', 'done', 'ABERGSTR: OK', 'Line 1: identity add: done'];
    expect(secadm({}, ...lines)).toEqual([]);
  });

  test('people outside the call are not meant', () => {
    const whole = contentsOf({}, 'gen');
    const first = new CallContents(whole.list, whole.numbers.subarray(0, 4), null);
    expect(
      told(
        first,
        new SecadmOutput(first, new PlanIds(first.list)),
        'actor add BCARLSEN --firstname A FAILED',
      ),
    ).toEqual(['doubtful: ']);
  });
});

describe('secadm where it takes away', () => {
  const section = (id: 'gen-update' | 'gen-delete', options: ChangeOptions, ...lines: string[]) => {
    const list = listOperations(makeChanges(options));
    const { from, to } = list.sections[id];
    const numbers = Uint32Array.from({ length: to - from }, (_, at) => from + at);
    const contents = new CallContents(list, numbers, null);
    return facts(new SecadmOutput(contents, new PlanIds(contents.list)), lines).map((fact) => {
      if (fact.kind !== 'said') return `doubtful: ${fact.operations.length}`;
      const { action } = contents.at(fact.operation);
      return `${fact.outcome}: ${action} ${objectOf(contents.list, contents.at(fact.operation))}`;
    });
  };

  test('an echoed delete command says what failed', () => {
    const said = (line: string) => section('gen-delete', { leavers: ['ANN', 'BOB'] }, line);
    expect(said('role remove BOB InbasketUser_ST FAILED')).toEqual([
      'failed: delete actor-role BOB InbasketUser_ST',
    ]);
    expect(said('actor remove BOB SSOPV2 BOB FAILED')).toEqual([
      'failed: delete actor-identity BOB SSOPV2 BOB',
    ]);
    expect(said('actor delete BOB --complete FAILED')).toEqual(['failed: delete actor BOB']);
    expect(said('identity delete SSOPV2 BOB: FAILED')).toEqual(['failed: delete identity SSOPV2 BOB']);
  });

  test('a command that would add something is not the one that takes it away', () => {
    const line = 'actor add BOB --firstname A --lastname B FAILED';
    // Who is meant is known, and which operation is not.
    expect(section('gen-delete', { leavers: ['ANN', 'BOB'] }, line)).toEqual(['doubtful: 4']);
  });

  test('of an actor that is deleted and added again, the verb says which of the two failed', () => {
    const said = (...lines: string[]) =>
      section('gen-update', { actorUpdate: 'recreate', renamed: ['ANN', 'BOB'] }, ...lines);
    expect(said('actor delete ANN --complete FAILED')).toEqual(['failed: delete actor ANN']);
    expect(said('actor add ANN --firstname A --lastname B FAILED')).toEqual(['failed: create actor ANN']);
    expect(said('role assign BOB InbasketUser_ST already exists FAILED')).toEqual([
      'already-there: create actor-role BOB InbasketUser_ST',
    ]);
    expect(said('actor assign ANN SSOPV2 ANN', 'business class IdentityActor FAILED')).toEqual([
      'failed: create actor-identity ANN SSOPV2 ANN',
    ]);
    // Without its command a message may be about either.
    expect(said('business class Actor ANN FAILED')).toEqual(['doubtful: 2']);
  });

  test('nothing is taken for a success', () => {
    const lines = ['actor delete LEAVER --complete', 'done', 'deleted LEAVER', 'Request 1: done'];
    expect(section('gen-delete', {}, ...lines)).toEqual([]);
  });
});

describe('importPFIdata in a Landmark', () => {
  test('table, user and task leave one row', () => {
    expect(imported({}, 'WFUSERTASK ABERGSTR BUYER FAILED')).toEqual(['failed: user-task ABERGSTR BUYER']);
    expect(imported({}, 'WFUSRPROFL ABERGSTR already exists FAILED')).toEqual([
      'already-there: user ABERGSTR',
    ]);
    expect(imported({}, 'Table WFTASK, TASK=BUYER: Column WF-DESCRIPTION is required')).toEqual([
      'failed: task BUYER',
    ]);
    expect(imported({}, 'ABERGSTR, SELLER: FAILED')).toEqual(['failed: user-task ABERGSTR SELLER']);
  });

  test('what leaves several rows is doubtful', () => {
    expect(imported({}, 'BUYER FAILED')).toEqual(['doubtful: task BUYER']);
    expect(imported({ tasks: ['BUYER'] }, 'ABERGSTR FAILED')).toEqual([
      'doubtful: user ABERGSTR, user-task ABERGSTR BUYER',
    ]);
    expect(imported({}, 'Import FAILED')).toEqual(['doubtful: ']);
  });
});

describe('the practice host', () => {
  const gen = contentsOf({}, 'gen');
  const environment = contentsOf({}, 'environment');

  test('says what became of each line', () => {
    expect(
      told(
        gen,
        new PracticeOutput(gen),
        'Line 1: identity add ABERGSTR: done',
        'Line 2: actor add ABERGSTR: already exists',
        'Line 3: actor assign ABERGSTR: Actor ABERGSTR does not exist FAILED',
        'Line 99: actor add X: done',
        'something else',
      ),
    ).toEqual([
      'done: identity SSOPV2 ABERGSTR',
      'already-there: actor ABERGSTR',
      'failed: actor-identity ABERGSTR SSOPV2 ABERGSTR',
    ]);
  });

  test('rows are found by their line in the file', () => {
    expect(
      told(
        environment,
        new PracticeOutput(environment),
        'Row 1 (line 6): WFUSRPROFL ABERGSTR: done',
        'Row 4 (line 9): WFTASK BUYER: updated',
        'Row 9 (line 2): WFTASK BUYER: done',
      ),
    ).toEqual(['done: user ABERGSTR', 'done: task BUYER']);
  });

  test('only the end of a line counts, whatever the ids in it', () => {
    const line = (text: string) => told(gen, new PracticeOutput(gen), text);
    expect(line('Line 1: identity add X FAILED: done')).toEqual(['done: identity SSOPV2 ABERGSTR']);
    expect(line('Line 1: identity add X: done: it is not FAILED')).toEqual([
      'failed: identity SSOPV2 ABERGSTR',
    ]);
    expect(line('Line 1: identity add X: done is my name')).toEqual([]);
    expect(line('secadm: the file cannot be read (ENOENT) FAILED')).toEqual(['doubtful: ']);
  });
});
