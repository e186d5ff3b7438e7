import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../../../shared/base/failure.ts';
import { type AnyFindingCode, findingText, wordsOf } from '../../../../../shared/base/finding.ts';
import { complete } from '../../../../../shared/base/steps.ts';
import type { FindingCode } from '../../../../../shared/base/texts/findings.ts';
import { DEFAULT_POLICY } from '../../../../../shared/policy/policy.ts';
import { countFindings } from '../../../../../shared/target/count-findings.ts';
import { ACTIONS, SITUATIONS } from '../../../../../shared/target/situations.ts';
import { DEFAULT_LANDMARK } from '../../../../../shared/targets/ipa/landmark-settings.ts';
import { NO_DATE } from '../../../../../shared/targets/ipa/objects.ts';
import {
  readCanonicalPlan,
  writeCanonicalPlan,
} from '../../../../../shared/targets/ipa/plan/canonical-plan.ts';
import type { Operation } from '../../../../../shared/targets/ipa/plan/operation.ts';
import type { Plan } from '../../../../../shared/targets/ipa/plan/plan.ts';
import { DEFAULT_RENDER } from '../../../../../shared/targets/ipa/render-settings.ts';
import { hostilePlan } from '../../../../golden/hostile-plan.ts';
import { incrementalPlan } from '../../../../golden/incremental-plan.ts';
import { findingOfFile } from '../../../../support/finding-of-file.ts';

function linesOf(plan: Plan): string[] {
  const lines: string[] = [];
  complete(writeCanonicalPlan(plan, (line) => lines.push(line)));
  return lines;
}

const text = fc.string({ unit: 'binary', maxLength: 12 });
const situation = fc.constantFrom(...SITUATIONS);
const action = fc.constantFrom(...ACTIONS);

/** What is listed of one person or task. */
const someChanges = fc.array(
  fc.record({
    which: fc.nat(4),
    situation,
    values: fc.array(text, { minLength: 8, maxLength: 8 }),
    again: fc.boolean(),
  }),
  { maxLength: 3 },
);
type SomeChange = Pick<Operation, 'situation'> & { which: number; values: string[]; again: boolean };

function changeOf({ which, situation, values, again }: SomeChange): Omit<Operation, 'subject'> {
  const [a, b, c, d, e, f, g, h] = values as [string, string, string, string, string, string, string, string];
  const about = { situation, ...(again ? ({ again } as const) : {}) };
  const kinds = [
    {
      type: 'actor',
      action: 'update',
      before: { actor: a, firstName: b, lastName: c, email: d },
      after: { actor: e, firstName: f, lastName: g, email: h },
    },
    { type: 'identity', action: 'delete', before: { service: a, identity: b }, after: null },
    { type: 'actor-role', action: 'create', before: null, after: { actor: a, role: b } },
    {
      type: 'task',
      action: 'update',
      before: { task: a, description: b },
      after: { task: c, description: d },
    },
    {
      type: 'user-task',
      action: 'delete',
      before: { user: a, task: b, startDate: NO_DATE, stopDate: '20261231' },
      after: null,
    },
  ] as const;
  return { ...about, ...kinds[which]! } as Omit<Operation, 'subject'>;
}

function changesOf(kind: 'person' | 'task', lists: readonly (readonly SomeChange[])[]): Operation[] {
  return lists.flatMap((list, index) =>
    list.map((change) => ({ ...changeOf(change), subject: { kind, index } }) as Operation),
  );
}
const finding = fc
  .record({
    code: fc.constantFrom<FindingCode>('EMAIL-NONE', 'NAME-EMPTY', 'ROW-ID-EMPTY'),
    subject: fc.oneof(
      fc.record({ kind: fc.constantFrom('user' as const, 'role' as const), id: text }),
      fc.record({ kind: fc.constant('row' as const), file: text, line: fc.nat() }),
    ),
    params: fc.dictionary(
      text.filter((key) => key !== '__proto__'),
      fc.oneof(text, fc.nat()),
      { noNullPrototype: true },
    ),
  })
  .map(({ code, subject, params }) => findingOfFile(code, subject, params));

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    people: fc.array(
      fc.record({
        id: text,
        situation,
        action,
        whole: fc.boolean(),
        identity: text,
        firstName: text,
        lastName: text,
        email: text,
        actorRoles: fc.array(text, { maxLength: 3 }),
        source: fc.option(fc.nat()),
      }),
      { maxLength: 5 },
    ),
    tasks: fc.uniqueArray(
      fc.record({ id: text, situation, action, description: text, source: fc.option(fc.nat()) }),
      {
        selector: (task) => task.id,
        minLength: 1,
        maxLength: 5,
      },
    ),
    counts: fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }),
    picks: fc.array(fc.nat(), { minLength: 15, maxLength: 15 }),
    dates: fc.tuple(fc.boolean(), fc.boolean()),
    date: text,
    listed: fc.array(someChanges, { minLength: 10, maxLength: 10 }),
    only: fc.option(text),
    undo: fc.boolean(),
    findings: fc.array(finding, { maxLength: 5 }),
  })
  .map(({ people, tasks, counts, picks, dates, date, listed, only, undo, findings }) => {
    const offsets = new Uint32Array(people.length + 1);
    people.forEach((_, index) => {
      offsets[index + 1] = offsets[index]! + counts[index]!;
    });
    const count = offsets[people.length]!;
    const task = Uint32Array.from(picks.slice(0, count), (pick) => pick % tasks.length);
    const all = Array.from({ length: count }, (_, at) => `${date}${at}`);
    return {
      ...(undo ? incrementalPlan('administration') : hostilePlan()),
      direction: undo ? 'undo' : 'forward',
      only,
      changes: [
        ...changesOf('person', listed.slice(0, people.length)),
        ...changesOf('task', listed.slice(5, 5 + tasks.length)),
      ],
      people,
      tasks,
      findings,
      userTasks: {
        offsets,
        task,
        ...(dates[0] ? { startDate: all } : {}),
        ...(dates[1] ? { stopDate: all } : {}),
      },
    };
  });

describe('the canonical plan', () => {
  it('reads back as the plan it was written from, whatever is in it', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const lines = linesOf(plan);
        for (const line of lines) expect(line).not.toMatch(/[\r\n]/);
        expect(complete(readCanonicalPlan(lines))).toEqual(plan);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for equal plans whose keys were made in another order', () => {
    const plan = hostilePlan();
    const turned = turn(plan) as Plan;
    expect(Object.keys(turned)).not.toEqual(Object.keys(plan));
    expect(linesOf(turned)).toEqual(linesOf(plan));
  });

  it('differs as soon as a decision differs', () => {
    const plan = hostilePlan();
    const other = { ...plan, policy: { ...plan.policy, company: '100' } };
    expect(linesOf(other)).not.toEqual(linesOf(plan));
  });

  it('shows the tasks and finding codes on the line of their person', () => {
    const line = JSON.parse(linesOf(hostilePlan()).find((each) => each.includes('"person":"ONEWORD"'))!);
    expect(line.findings).toEqual(['EMAIL-NONE', 'NAME-ONE-WORD']);
    expect(JSON.parse(linesOf(hostilePlan())[1]!).tasks).toEqual(['APPROVER', 'BÜRO']);
  });

  it.each([
    ['cut short', (lines: string[]) => lines.slice(0, -1)],
    ['too long', (lines: string[]) => [...lines, lines.at(-1)!]],
    ['not JSON', (lines: string[]) => ['{', ...lines.slice(1)]],
    ['of no format', (lines: string[]) => [lines[0]!.replace('"plan":2', '"plan":0'), ...lines.slice(1)]],
    ['an unknown task', (lines: string[]) => lines.map((line) => line.replace('["APPROVER"', '["NOBODY"'))],
    [
      'a missing date',
      (lines: string[]) => lines.map((line) => line.replace('"to":["00000000"]', '"to":[]')),
    ],
  ])('refuses a file that is %s', (_, damage) => {
    const lines = damage(linesOf(hostilePlan()));
    expect(() => complete(readCanonicalPlan(lines))).toThrow(Failure);
    expect(() => complete(readCanonicalPlan(lines))).toThrow(/^The plan file cannot be read: line \d+: /);
  });

  it.each([
    [
      'of a later format',
      ['"plan":2', '"plan":3'],
      'it is of format 3, and this version reads formats up to 2',
    ],
    ['with a new key of people', ['{"person"', '{"x":1,"person"'], 'it holds "x", which'],
    ['with a new key', ['"population":{', '"population":{"robot":1,'], 'it holds "population.robot", which'],
    ['with a new setting', ['"policy":{', '"policy":{"days":5,'], 'it holds "policy.days", which'],
    [
      'with a new setting of a part',
      ['"render":{', '"render":{"wide":true,'],
      'holds "target.render.wide", which',
    ],
  ] as const)('says of a file %s that a newer Muster wrote it', (_, [found, put], why) => {
    const lines = linesOf(hostilePlan()).map((line) => line.replace(found, put));
    expect(() => complete(readCanonicalPlan(lines))).toThrow(
      new RegExp(`^The plan file was written by a newer Muster: .*${why}`),
    );
  });

  it('gives a setting that a plan of before does not have its default', () => {
    const plan = hostilePlan();
    for (const path of settingPaths({ policy: plan.policy, target: plan.target })) {
      const lines = linesOf(plan);
      const header = JSON.parse(lines[0]!);
      remove(header, path);
      const read = complete(readCanonicalPlan([JSON.stringify(header), ...lines.slice(1)]));
      expect(valueAt(read, path), path.join('.')).toEqual(
        valueAt(
          { policy: DEFAULT_POLICY, target: { landmark: DEFAULT_LANDMARK, render: DEFAULT_RENDER } },
          path,
        ),
      );
      expect(read.people).toEqual(plan.people);
    }
  });

  it('keeps a finding whose code it does not know, as text', () => {
    const lines = linesOf(hostilePlan()).map((line) =>
      line.replaceAll('"NAME-ONE-WORD"', '"NAME-OF-TOMORROW"'),
    );
    const read = complete(readCanonicalPlan(lines));
    const found = read.findings.find(({ code }) => String(code) === 'NAME-OF-TOMORROW')!;
    expect(wordsOf(found.code)).toMatchObject({
      severity: 'warning',
      title: 'Remark of another version: NAME-OF-TOMORROW',
    });
    expect(findingText(found)).toContain('NAME-OF-TOMORROW');
    expect(linesOf(read)).toEqual(lines);
    expect(countFindings(read.findings, read.policy).map(({ code }) => String(code))).toContain(
      'NAME-OF-TOMORROW',
    );
  });

  it('has words for a code that was renamed since', () => {
    expect(wordsOf('ROW-SPLICED' as AnyFindingCode)).toBe(wordsOf('ROW-IMPROBABLE'));
  });
});

/** The paths of all settings that can be added one by one: what stands below the parts of a policy or target. */
function settingPaths(settings: object): string[][] {
  const paths: string[][] = [];
  const visit = (value: object, path: string[]) => {
    for (const [key, below] of Object.entries(value)) {
      const at = [...path, key];
      const isWhole = at.length === 2 && at[0] === 'target';
      // Who and where a plan is for has no default, and neither have the parts of a target.
      if (at.length > 1 && !isWhole) paths.push(at);
      const isOpen = ['corrections', 'people', 'tasks'].includes(key) && at.length > 2;
      if (typeof below === 'object' && below !== null && !Array.isArray(below) && !isOpen) visit(below, at);
    }
  };
  visit(settings, []);
  return paths;
}

function remove(from: Record<string, unknown>, [key, ...rest]: readonly string[]): void {
  if (rest.length === 0) delete from[key!];
  else remove(from[key!] as Record<string, unknown>, rest);
}

function valueAt(of: unknown, path: readonly string[]): unknown {
  return path.reduce((value, key) => (value as Record<string, unknown>)[key], of);
}

/** The same value with the keys of every object in the opposite order. */
function turn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turn);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, turn(each)]),
  );
}
