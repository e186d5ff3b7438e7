import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complete } from '../../shared/base/steps.ts';
import { inverseOf } from '../../shared/target/operation.ts';
import { IPA_TYPES } from '../../shared/targets/ipa/objects.ts';
import { inversePlan } from '../../shared/targets/ipa/plan/inverse-plan.ts';
import type { Operation } from '../../shared/targets/ipa/plan/operation.ts';
import { listOperations, type OperationList } from '../../shared/targets/ipa/plan/operation-list.ts';
import type { Plan } from '../../shared/targets/ipa/plan/plan.ts';
import { SECTIONS, sectionOf } from '../../shared/targets/ipa/plan/section.ts';
import { anyPlan } from '../support/any-plan.ts';

function operationsOf(list: OperationList): Operation[] {
  return Array.from({ length: list.count }, (_, number) => list.at(number));
}

/** Holds for any plan, in either direction. */
function always(check: (plan: Plan, list: OperationList, all: readonly Operation[]) => void): void {
  let operations = 0;
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const list = listOperations(plan);
      operations += list.count;
      check(plan, list, operationsOf(list));
    }),
    { numRuns: 400 },
  );
  expect(operations).toBeGreaterThan(2000);
}

describe('the operations of any plan, in either direction', () => {
  it('are the same by number and in turn', () => {
    always((_, list, all) => {
      for (const section of SECTIONS) {
        const visited: Operation[] = [];
        complete(list.visit(section, (operation) => visited.push(operation)));
        const { from, to } = list.sections[section];
        expect(visited).toEqual(all.slice(from, to));
      }
    });
  });

  it('stand section after section, each in the one that it belongs to', () => {
    always((_, list, all) => {
      let from = 0;
      for (const section of SECTIONS) {
        expect(list.sections[section].from).toBe(from);
        from = list.sections[section].to;
      }
      expect(from).toBe(list.count);
      all.forEach((operation, number) => {
        expect(list.sectionAt(number)).toBe(sectionOf(operation));
        const { from: first, to } = list.sections[sectionOf(operation)];
        expect(number >= first && number < to).toBe(true);
      });
    });
  });

  it('make what is used before its users, and take it away after them', () => {
    const ORDER = {
      'environment-import': ['user', 'task', 'user-task'],
      'environment-delete': ['user-task', 'user', 'task'],
    } as const;
    always((_, list, all) => {
      for (const [section, order] of Object.entries(ORDER)) {
        const { from, to } = list.sections[section as keyof typeof ORDER];
        const ranks = all.slice(from, to).map(({ type }) => (order as readonly string[]).indexOf(type));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }
    });
  });

  it('of one person are found, and nobody else’s', () => {
    always((plan, list, all) => {
      plan.people.forEach((_, index) => {
        const own = all.flatMap(({ subject }, number) =>
          subject.kind === 'person' && subject.index === index ? [number] : [],
        );
        expect(list.ofPerson(index)).toEqual(own);
      });
    });
  });

  it('of a type are in its stretches, and a pure stretch holds nothing else', () => {
    always((_, list, all) => {
      for (const type of IPA_TYPES) {
        const numbers = new Set<number>();
        for (const { from, to, pure } of list.stretchesOf(type)) {
          for (let number = from; number < to; number++) {
            numbers.add(number);
            if (pure) expect(all[number]!.type).toBe(type);
          }
        }
        all.forEach((operation, number) => {
          if (operation.type === type) expect(numbers.has(number)).toBe(true);
        });
      }
    });
  });
});

describe('the inverse of any plan', () => {
  const sorted = (operations: readonly Operation[]) =>
    operations.map((operation) => JSON.stringify(operation)).sort();

  it('takes back every operation, and no other', () => {
    always((plan, _, all) => {
      const back = operationsOf(listOperations(inversePlan(plan)));
      expect(sorted(back)).toEqual(sorted(all.map(inverseOf)));
    });
  });

  it('takes back first what was done last, of each person and in each section', () => {
    always((plan, list, all) => {
      const back = listOperations(inversePlan(plan));
      plan.people.forEach((_, index) => {
        const there = list.ofPerson(index).map((number) => all[number]!);
        const own = back.ofPerson(index).map((number) => back.at(number));
        for (const gen of ['gen-create', 'gen-update', 'gen-delete'] as const) {
          const ofSection = own.filter((operation) => sectionOf(operation) === gen);
          const taken = there.filter((operation) => sectionOf(inverseOf(operation)) === gen);
          expect(ofSection).toEqual(taken.toReversed().map(inverseOf));
        }
      });
    });
  });

  it('of the inverse is the plan itself', () => {
    always((plan, _, all) => {
      const twice = inversePlan(inversePlan(plan));
      expect(twice).toEqual(plan);
      expect(operationsOf(listOperations(twice))).toEqual(all);
    });
  });
});
