import { describe, expect, it } from 'vitest';
import { findingText } from '../../../../../shared/base/finding.ts';
import { complete } from '../../../../../shared/base/steps.ts';
import { DEFAULT_POLICY, type Policy } from '../../../../../shared/policy/policy.ts';
import { decide } from '../../../../../shared/targets/ipa/plan/decide.ts';
import { listOperations } from '../../../../../shared/targets/ipa/plan/operation-list.ts';
import { SECTIONS } from '../../../../../shared/targets/ipa/plan/section.ts';
import { DEFAULT_RENDER } from '../../../../../shared/targets/ipa/render-settings.ts';
import { operationsOf, planOf } from '../../../../support/changes.ts';
import { roster } from '../../../../support/roster.ts';

function decided(rows: Parameters<typeof roster>[0], policy: Partial<Policy> = {}) {
  return complete(decide(roster(rows), { ...DEFAULT_POLICY, ...policy }, DEFAULT_RENDER));
}

function codesOf(decision: ReturnType<typeof decided>, id: string): string[] {
  const index = decision.people.findIndex((person) => person.id === id);
  return decision.findings
    .slice(decision.personFindings[index], decision.personFindings[index + 1])
    .map(({ code }) => code);
}

describe('people', () => {
  it('stand in the order of their ids, whatever order the rows had', () => {
    const forward = decided({
      users: [
        ['A', 'Anna Ash'],
        ['B', 'Ben Birch'],
        ['Ö', 'Ö One'],
      ],
    });
    const backward = decided({
      users: [
        ['Ö', 'Ö One'],
        ['B', 'Ben Birch'],
        ['A', 'Anna Ash'],
      ],
    });
    expect(forward.people.map(({ id }) => id)).toEqual(['A', 'B', 'Ö']);
    expect(backward.people.map(({ id }) => id)).toEqual(['A', 'B', 'Ö']);
  });

  it('who are protected or out of scope stay, with that situation and without other findings', () => {
    const decision = decided(
      {
        users: [
          ['M3SRVADM', ''],
          ['GONE', 'Bad "Name', '', '90'],
          ['HERE', 'Hans Hill', '', '20'],
        ],
      },
      { scope: { ...DEFAULT_POLICY.scope, rule: 'active' } },
    );
    expect(decision.people.map(({ id, situation }) => [id, situation])).toEqual([
      ['GONE', 'excluded'],
      ['HERE', 'new'],
      ['M3SRVADM', 'protected'],
    ]);
    expect(codesOf(decision, 'M3SRVADM')).toEqual(['USER-PROTECTED']);
    expect(codesOf(decision, 'GONE')).toEqual([]);
  });

  it('are blocked with the reason, and carry no operation', () => {
    const rows = {
      users: [
        ['BAD ID', 'Anna Ash'],
        ['NONAME', ''],
        ['OK', 'Ok Person'],
      ] as [string, string][],
    };
    const decision = decided(rows);
    expect(decision.people.filter(({ situation }) => situation === 'blocked').map(({ id }) => id)).toEqual([
      'BAD ID',
      'NONAME',
    ]);
    expect(codesOf(decision, 'BAD ID')).toContain('ID-UNSAFE');
    expect(codesOf(decision, 'NONAME')).toContain('NAME-EMPTY');
    const plan = planOf({ rows, target: null });
    const touched = operationsOf(plan).map(
      ({ subject }) => `${subject.kind} ${plan.people[subject.index]!.id}`,
    );
    expect([...new Set(touched)]).toEqual(['person OK']);
  });

  it('with one address between them are both told so', () => {
    const decision = decided({
      users: [
        ['A', 'Anna Ash', 'x@example.com'],
        ['B', 'Ben Birch', 'X@example.com'],
      ],
    });
    expect(codesOf(decision, 'A')).toEqual(['EMAIL-SHARED']);
    const [finding] = decision.findings.filter(({ code }) => code === 'EMAIL-SHARED');
    expect(findingText(finding!)).toContain('B');
  });

  it('whose values the chosen quoting cannot write are blocked before anything is rendered', () => {
    const rows = roster({ users: [['A', "Ann O'Hara"]] });
    const quoted = complete(decide(rows, DEFAULT_POLICY, { quoting: 'double-quotes' }));
    const escaped = complete(decide(rows, DEFAULT_POLICY, { quoting: 'backslash' }));
    expect(quoted.people[0]?.situation).toBe('new');
    expect(escaped.people[0]?.situation).toBe('blocked');
    expect(codesOf(escaped, 'A')).toContain('TEXT-UNQUOTABLE');
  });
});

describe('roles', () => {
  it('that are blocked take their user-tasks with them', () => {
    const rows = {
      users: [['A', 'Anna Ash']] as [string, string][],
      roles: [
        ['GOOD', 'Good'],
        ['日本', 'Bad id'],
      ] as [string, string][],
      userRoles: [
        ['A', 'GOOD'],
        ['A', '日本'],
      ] as [string, string][],
    };
    const decision = decided(rows);
    const all = operationsOf(planOf({ rows, target: null }));
    expect(all.filter(({ type }) => type === 'user-task').map(({ after }) => after)).toEqual([
      { user: 'A', task: 'GOOD', startDate: '00000000', stopDate: '00000000' },
    ]);
    expect(
      decision.findings.some(({ code, subject }) => code === 'ID-NOT-STORABLE' && subject.kind === 'role'),
    ).toBe(true);
  });
});

describe('the list of operations', () => {
  const rows = {
    users: Array.from({ length: 40 }, (_, at): [string, string] => [
      `U${at}`,
      at % 7 === 0 ? '' : `Anna Ash${at}`,
    ]),
    roles: [
      ['R1', 'One'],
      ['R2', 'Two'],
      ['R3', 'Three'],
    ] as [string, string][],
    userRoles: Array.from({ length: 80 }, (_, at): [string, string] => [`U${at % 40}`, `R${1 + (at % 3)}`]),
  };
  const plan = planOf({ rows, target: null });
  const operations = listOperations(plan);

  it('gives by number what the visitor gives in turn', () => {
    for (const section of SECTIONS) {
      const visited: unknown[] = [];
      complete(operations.visit(section, (operation) => visited.push(operation)));
      const { from, to } = operations.sections[section];
      expect(visited, section).toEqual(
        Array.from({ length: to - from }, (_, at) => operations.at(from + at)),
      );
    }
    expect(operations.sections['gen-create'].to).toBeGreaterThan(100);
    expect(operations.sections['environment-import'].to).toBe(operations.count);
  });

  it('finds every operation of a person, and no other’s', () => {
    plan.people.forEach((person, index) => {
      const own = operations.ofPerson(index).map((number) => operations.at(number));
      expect(own.every(({ subject }) => subject.kind === 'person' && subject.index === index)).toBe(true);
      const counted = Array.from({ length: operations.count }, (_, number) => operations.at(number)).filter(
        ({ subject }) => subject.kind === 'person' && subject.index === index,
      );
      expect(own, person.id).toEqual(counted);
    });
  });
});
