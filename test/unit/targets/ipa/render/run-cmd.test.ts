import { describe, expect, it } from 'vitest';
import { Failure } from '../../../../../shared/base/failure.ts';
import type { LandmarkSettings } from '../../../../../shared/targets/ipa/landmark-settings.ts';
import { toolOf } from '../../../../../shared/targets/ipa/plan/ipa-operations.ts';
import type { Operation } from '../../../../../shared/targets/ipa/plan/operation.ts';
import { listOperations } from '../../../../../shared/targets/ipa/plan/operation-list.ts';
import type { Plan } from '../../../../../shared/targets/ipa/plan/plan.ts';
import { sectionOf } from '../../../../../shared/targets/ipa/plan/section.ts';
import { renderRunCmd } from '../../../../../shared/targets/ipa/render/run-cmd.ts';
import { hostilePlan } from '../../../../golden/hostile-plan.ts';
import { incrementalPlan } from '../../../../golden/incremental-plan.ts';

function runCmd(settings: Partial<LandmarkSettings>, plan: Plan = hostilePlan()): string {
  const landmark = { ...plan.target.landmark, ...settings };
  return renderRunCmd(listOperations({ ...plan, target: { ...plan.target, landmark } }));
}

/** The incremental plan without what these changes do. */
function without(plan: Plan, isOut: (change: Operation) => boolean): Plan {
  return { ...plan, changes: plan.changes.filter((change) => !isOut(change)) };
}

/** Nothing but what is for the web administration. */
function onlyByHand(): Plan {
  const plan = incrementalPlan('administration');
  const changes = plan.changes.filter((change) => toolOf(sectionOf(change), plan) === 'administration');
  return {
    ...plan,
    people: plan.people.map((person) => ({ ...person, whole: false })),
    tasks: plan.tasks.map((task) => ({ ...task, action: 'leave' })),
    userTasks: { offsets: new Uint32Array(plan.people.length + 1), task: new Uint32Array() },
    changes,
  };
}

describe('run.cmd', () => {
  it('is pure ASCII with CRLF line ends throughout', () => {
    const text = runCmd({});
    expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('holds nothing from the data and never runs the undo', () => {
    const text = runCmd({});
    const plan = hostilePlan();
    for (const person of plan.people) expect(text).not.toContain(person.id);
    for (const task of plan.tasks) expect(text).not.toContain(task.id);
    expect(text).not.toContain(plan.target.environment);
    expect(text).not.toMatch(/undo/i);
  });

  it('doubles a percent sign in the folder and keeps the rest between quotes', () => {
    expect(runCmd({ folder: 'D:\\A & B\\100%\\x^!' })).toContain(
      'set "MUSTER_LANDMARK=D:\\A & B\\100%%\\x^!"\r\n',
    );
  });

  it.each(['D:\\a"&calc', 'D:\\Müller', 'D:\\a\r\ncalc', 'D:\\a\u202e'])(
    'refuses the folder %j',
    (folder) => {
      expect(() => runCmd({ folder })).toThrow(Failure);
    },
  );

  it('refuses a pre-command outside of ASCII', () => {
    expect(() => runCmd({ preCommand: 'enter–x.cmd' })).toThrow(/Pre-command/);
  });

  it('calls a pre-command that returns, and only looks for a sub-shell that has to be open', () => {
    expect(runCmd({ preCommandOpens: 'call' })).toContain('\r\ncall enter.cmd\r\n');
    const inShell = runCmd({ preCommandOpens: 'shell' });
    expect(inShell).not.toContain('enter.cmd');
    expect(inShell).toContain('if not defined LAENVDIR');
    expect(runCmd({ preCommand: '' })).not.toMatch(/^call enter/m);
  });

  it('passes -c and goes on only where that was chosen', () => {
    expect(runCmd({ continueOnError: true })).toContain('call secadm -c -f ');
    expect(runCmd({ continueOnError: true }).match(/goto end/g)).toHaveLength(1);
    expect(runCmd({ continueOnError: false })).toContain('call secadm -f ');
    expect(runCmd({ continueOnError: false }).match(/goto end/g)).toHaveLength(2);
  });

  it('deletes nothing after a failure, also where it goes on after one', () => {
    const stops = /if "%MUSTER_RESULT%"=="1" \(\r\n {2}echo A step before has failed: nothing is deleted\./g;
    const deleting = incrementalPlan('recreate');
    expect(runCmd({ continueOnError: true }, deleting).match(stops)).toHaveLength(2);
    expect(runCmd({ continueOnError: true }).match(stops)).toBeNull();
  });

  it('runs secadm before importPFIdata, each in its data area', () => {
    const text = runCmd({ genDataArea: 'gen', dataArea: 'lmprdlpa' });
    expect(text.indexOf(' -d gen ')).toBeGreaterThan(0);
    expect(text.indexOf('call env\\bin\\importPFIdata.bat lmprdlpa -f')).toBeGreaterThan(
      text.indexOf(' -d gen '),
    );
    expect(text).toContain('Type lmprdlpa to go on');
  });

  it.each([
    ['a first load', hostilePlan()],
    ['changes in the administration', incrementalPlan('administration')],
    ['changes as delete and add again', incrementalPlan('recreate')],
  ])('has no label twice and no jump that leads nowhere, of %s', (_, plan) => {
    const text = runCmd({}, plan);
    const labels = [...text.matchAll(/^:(\w+)\r$/gm)].map((match) => match[1]);
    expect(new Set(labels).size).toBe(labels.length);
    for (const jump of text.matchAll(/goto (\w+)/g)) expect(labels).toContain(jump[1]);
  });
});

describe('run.cmd of a plan that changes and deletes', () => {
  const plan = incrementalPlan('administration');
  const text = runCmd({}, plan);

  it('runs every step of a tool, in running order', () => {
    const calls = [...text.matchAll(/^call (?:secadm|env).*MUSTER_BUNDLE%([^"]+)"/gm)].map(
      (match) => match[1],
    );
    expect(calls).toEqual([
      '01-gen-create.secadm.txt',
      '03-environment-import.xml',
      '05-gen-delete.secadm.txt',
    ]);
  });

  it('waits between, says which numbers of the list are meant, and asks for the data area again', () => {
    expect(text).toContain('by-hand.csv, number 1, in this order');
    expect(text).toContain('by-hand.csv, numbers 2 to 6, in this order');
    expect(text.match(/set \/p/g)).toHaveLength(3);
    const deleteCall = text.indexOf('call secadm -f "%MUSTER_BUNDLE%05');
    expect(text.lastIndexOf('set /p', deleteCall)).toBeGreaterThan(text.indexOf('numbers 2 to 6'));
    expect(text).toContain('In all steps it creates 10 objects, changes 3 and DELETES 10.');
  });

  it('never sends the requests, and holds nothing from the data', () => {
    expect(text).not.toContain('.requests.jsonl');
    expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
    for (const person of plan.people) expect(text).not.toContain(person.id);
    for (const task of plan.tasks) expect(text).not.toContain(task.id);
    expect(text).not.toMatch(/Gone|ProcessDesigner|undo/i);
  });

  it('does not ask where no tool comes after the work by hand', () => {
    const noGenDelete = without(plan, (change) => sectionOf(change) === 'gen-delete');
    const shorter = runCmd({}, noGenDelete);
    expect(shorter.match(/set \/p/g)).toHaveLength(2);
    expect(shorter).toContain('No tool comes after it.');
  });

  it('looks only for the tools that have a step', () => {
    const gen = {
      ...onlyByHand(),
      changes: plan.changes.filter((change) => sectionOf(change) === 'gen-delete'),
    };
    expect(runCmd({}, gen)).not.toContain('importPFIdata');
    expect(runCmd({}, gen)).toContain('where.exe" secadm');
    expect(runCmd({}, gen)).not.toContain('by-hand.csv');
  });

  it('says so where no step is a tool’s, and starts nothing', () => {
    const none = runCmd({}, onlyByHand());
    expect(none).toContain('No step of this plan is done by a tool.');
    expect(none).toContain('by-hand.csv');
    expect(none).not.toMatch(/call |set \/p|%~1/);
  });

  it('refuses what was made against the practice host', () => {
    const practice = { ...plan, current: { ...plan.current, way: 'practice' } } as Plan;
    expect(runCmd({}, practice)).toContain('can be run there only');
    expect(runCmd({}, practice)).not.toContain('call ');
  });
});
