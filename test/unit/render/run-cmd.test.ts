import { describe, expect, it } from 'vitest';
import { Failure } from '../../../shared/contract/failure.ts';
import type { LandmarkSettings } from '../../../shared/environment/environment.ts';
import { renderRunCmd } from '../../../shared/render/run-cmd.ts';
import { hostilePlan } from '../../golden/hostile-plan.ts';

function runCmd(settings: Partial<LandmarkSettings>): string {
  const plan = hostilePlan();
  return renderRunCmd({
    ...plan,
    target: { ...plan.target, landmark: { ...plan.target.landmark, ...settings } },
  });
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

  it('runs secadm before importPFIdata, each in its data area', () => {
    const text = runCmd({ genDataArea: 'gen', dataArea: 'lmprdlpa' });
    expect(text.indexOf(' -d gen ')).toBeGreaterThan(0);
    expect(text.indexOf('call env\\bin\\importPFIdata.bat lmprdlpa -f')).toBeGreaterThan(
      text.indexOf(' -d gen '),
    );
    expect(text).toContain('Type lmprdlpa to go on');
  });

  it('has no label or jump that leads nowhere', () => {
    const text = runCmd({});
    const labels = [...text.matchAll(/^:(\w+)\r$/gm)].map((match) => match[1]);
    for (const jump of text.matchAll(/goto (\w+)/g)) expect(labels).toContain(jump[1]);
  });
});
