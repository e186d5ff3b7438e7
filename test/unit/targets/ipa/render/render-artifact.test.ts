import { describe, expect, it } from 'vitest';
import { Failure } from '../../../../../shared/base/failure.ts';
import { complete } from '../../../../../shared/base/steps.ts';
import type { OperationSubject } from '../../../../../shared/target/operation.ts';
import { listOperations } from '../../../../../shared/targets/ipa/plan/operation-list.ts';
import type { Plan } from '../../../../../shared/targets/ipa/plan/plan.ts';
import type { ArtifactId } from '../../../../../shared/targets/ipa/render/artifact.ts';
import { artifactShapes, renderArtifact } from '../../../../../shared/targets/ipa/render/render-artifact.ts';
import { hostilePlan } from '../../../../golden/hostile-plan.ts';
import { incrementalPlan } from '../../../../golden/incremental-plan.ts';
import { lineSink } from '../../../../support/line-sink.ts';

function rendered(plan: Plan, id: ArtifactId): { text: string; subject: OperationSubject | null }[] {
  const list = listOperations(plan);
  const lines: { text: string; subject: OperationSubject | null }[] = [];
  const { encoding } = artifactShapes(list).find((shape) => shape.id === id)!;
  const sink = lineSink(encoding, (text, subject) => lines.push({ text, subject }));
  complete(renderArtifact(list, id, sink));
  return lines;
}

describe('renderArtifact', () => {
  it('writes line n of gen-create for operation n of the plan, with its subject', () => {
    const plan = hostilePlan();
    const list = listOperations(plan);
    const lines = rendered(plan, 'gen-create');
    expect(lines.length).toBe(list.sections['gen-create'].to);
    lines.forEach((line, number) => {
      const operation = list.at(number);
      expect(line.subject).toEqual(operation.subject);
      const words = {
        identity: 'identity add',
        actor: 'actor add',
        'actor-identity': 'actor assign',
        'actor-role': 'role assign',
      };
      expect(line.text.startsWith(words[operation.type as keyof typeof words])).toBe(true);
    });
  });

  it('writes one row of the import for each operation of the environment, in order', () => {
    const plan = hostilePlan();
    const list = listOperations(plan);
    const rows = rendered(plan, 'environment-import').filter((line) => line.subject !== null);
    const { from, to } = list.sections['environment-import'];
    expect(rows.length).toBe(to - from);
    rows.forEach((row, at) => {
      expect(row.subject).toEqual(list.at(from + at).subject);
      expect(row.text).toMatch(/^<Row>.*<\/Row>$/);
    });
  });

  it('leaves out people and tasks that are not written, in every artifact', () => {
    for (const { id } of artifactShapes(listOperations(hostilePlan()))) {
      const text = rendered(hostilePlan(), id)
        .map((line) => line.text)
        .join('\n');
      expect(text).not.toMatch(/BLOCKED1|LAWSON|NOTASK|SKIPPED/);
    }
  });

  it('undoes the last person first, and a person in delete order', () => {
    const undo = rendered(hostilePlan(), 'gen-undo');
    const people = undo.map((line) => line.subject!.index);
    expect(people).toEqual([...people].sort((a, b) => b - a));
    const admin = undo.filter((line) => line.subject!.index === 1).map((line) => line.text);
    expect(admin).toEqual([
      'role remove ADMIN2 ProcessDesigner_ST',
      'role remove ADMIN2 InbasketUser_ST',
      'actor remove ADMIN2 SSOPV2 ADMIN2',
      'actor delete ADMIN2 --complete',
      'identity delete SSOPV2 ADMIN2',
    ]);
  });

  it('leaves tables without rows out of the import, and files without operations out of the run', () => {
    const plan = hostilePlan();
    const tasksOnly: Plan = {
      ...plan,
      people: [],
      userTasks: { offsets: Uint32Array.from([0]), task: new Uint32Array() },
    };
    const shapes = artifactShapes(listOperations(tasksOnly));
    expect(shapes.map(({ fileName }) => fileName)).toEqual(['01-environment-import.xml']);
    const tables = rendered(tasksOnly, 'environment-import').filter(({ text }) => text.startsWith('<Table '));
    expect(tables.map(({ text }) => text)).toEqual(['<Table Name="WFTASK">']);
  });

  it.each(['administration', 'recreate'] as const)(
    'writes one line for each operation of a plan that changes and deletes, with its subject: %s',
    (way) => {
      const plan = incrementalPlan(way);
      const list = listOperations(plan);
      for (const { id, role } of artifactShapes(list)) {
        if (role === 'undo' || id === 'gen-undo') continue;
        const lines = rendered(plan, id).filter((line) => line.subject !== null);
        const { from, to } = list.sections[id];
        expect(lines.length).toBe(to - from);
        lines.forEach((line, at) => {
          expect(line.subject).toEqual(list.at(from + at).subject);
        });
      }
    },
  );

  it('does not look at what XML cannot hold where it is blocked', () => {
    const plan = hostilePlan();
    const tasks = plan.tasks.map((task) =>
      task.situation === 'blocked' ? { ...task, id: 'A\u0001', description: '\uffff' } : task,
    );
    expect(tasks.some(({ id }) => id === 'A\u0001')).toBe(true);
    expect(rendered({ ...plan, tasks }, 'environment-import')).toEqual(rendered(plan, 'environment-import'));
  });

  it.each(['a"b', 'a\nidentity delete SSOPV2 lawson', '-p'])(
    'refuses %j, which the planner has to block',
    (firstName) => {
      const plan = hostilePlan();
      const people = plan.people.map((person, index) => (index === 0 ? { ...person, firstName } : person));
      expect(() => rendered({ ...plan, people }, 'gen-create')).toThrow(Failure);
    },
  );

  it('gives its artifacts plain names without a folder, numbered in running order', () => {
    const names = artifactShapes(listOperations(hostilePlan())).map((shape) => shape.fileName);
    for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9.-]*$/);
    expect(names.slice(0, 2)).toEqual([...names.slice(0, 2)].sort());
  });
});
