import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idKey } from '../../shared/base/id-key.ts';
import { complete } from '../../shared/base/steps.ts';
import type { ChangedField, PlanChange, SettingChange } from '../../shared/target/plan-changes.ts';
import type { PlanComparison } from '../../shared/target/plan-comparison.ts';
import { writeCanonicalPlan } from '../../shared/targets/ipa/plan/canonical-plan.ts';
import { comparePlans } from '../../shared/targets/ipa/plan/compare-plans.ts';
import type { Plan } from '../../shared/targets/ipa/plan/plan.ts';
import { anyPlan } from '../support/any-plan.ts';

function compare(before: Plan, after: Plan): PlanComparison {
  const lines: string[] = [];
  complete(writeCanonicalPlan(before, (line) => lines.push(line)));
  return complete(comparePlans(lines, after));
}

const MIRRORED = { new: 'gone', gone: 'new', changed: 'changed' } as const;

function turnField({ before, after, ...field }: ChangedField): ChangedField {
  return { ...field, before: after, after: before };
}

/** A change without what is only how it is shown: the order of the fields, and whose name stands there. */
function essence({ kind, subject, id: of, fields }: PlanChange) {
  const keyed = fields.map((field) => [`${field.field} ${field.task}`, field.before, field.after]);
  return { kind, subject, key: idKey(of), fields: keyed.sort() };
}

function changesOf(found: PlanComparison): PlanChange[] {
  return Array.from({ length: found.length }, (_, at) => found.at(at));
}

type Stood = Pick<Plan['people'][number], 'situation' | 'action'>;

const isMadeOrThere = ({ situation, action }: Stood) =>
  action === 'create' || action === 'update' || situation === 'equal';

/** Who is made by one plan and there in the other has not changed for it. */
function settled<T extends Stood>(one: T): T {
  return isMadeOrThere(one) ? { ...one, situation: 'equal', action: 'leave', whole: false } : one;
}

/** Leaves out whom only one direction has to tell: made by one plan, and there in the other. */
function isTold(a: Plan, b: Plan): (change: PlanChange) => boolean {
  const of = (plan: Plan, { subject, id }: PlanChange) =>
    (subject === 'user' ? plan.people : plan.tasks).find((one) => idKey(one.id) === idKey(id));
  return (change) => {
    const stood = [of(a, change), of(b, change)].filter((one) => one !== undefined);
    return stood.length < 2 || !stood.every(isMadeOrThere) || !stood.some((one) => one.situation === 'equal');
  };
}

const sortedSettings = (settings: readonly SettingChange[]) =>
  settings.map(({ path, before, after }) => JSON.stringify([path, before, after])).sort();

describe('the comparison of two plans', () => {
  it('finds nothing between a plan and itself', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const found = compare(plan, plan);
        expect(changesOf(found)).toEqual([]);
        expect(found.settings).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('says the opposite when the plans change places', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (a, b) => {
        const [there, back] = [compare(a, b), compare(b, a)];
        const turned = changesOf(back)
          .filter(isTold(a, b))
          .map((change) => ({
            ...change,
            kind: MIRRORED[change.kind],
            fields: change.fields.map(turnField),
          }));
        expect(changesOf(there).filter(isTold(a, b)).map(essence)).toEqual(turned.map(essence));
        expect(sortedSettings(there.settings)).toEqual(
          sortedSettings(
            back.settings.map(({ path, before, after }) => ({ path, before: after, after: before })),
          ),
        );
      }),
      { numRuns: 250 },
    );
  });

  it('leaves no difference unsaid: what it does not name is equal', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (a, b) => {
        const changed = new Set(
          changesOf(compare(a, b)).map((change) => `${change.subject} ${idKey(change.id)}`),
        );
        const written = (plan: Plan) =>
          plan.people.map(
            ({ source, ...person }) => [`user ${idKey(person.id)}`, JSON.stringify(settled(person))] as const,
          );
        const others = new Map(written(b));
        for (const [key, person] of written(a)) if (!changed.has(key)) expect(others.get(key)).toBe(person);
        expect(changed.size).toBe(compare(a, b).length);
      }),
      { numRuns: 150 },
    );
  });

  it('says of whom a single operation is missing, and of nobody else', () => {
    let removed = 0;
    fc.assert(
      fc.property(anyPlan, fc.nat(), (plan, pick) => {
        if (plan.changes.length === 0) return;
        removed++;
        const at = pick % plan.changes.length;
        const { kind, index } = plan.changes[at]!.subject;
        const less = { ...plan, changes: plan.changes.filter((_, number) => number !== at) };
        const subject = kind === 'person' ? 'user' : 'role';
        const { id: of } = (kind === 'person' ? plan.people : plan.tasks)[index]!;
        for (const found of [compare(plan, less), compare(less, plan)]) {
          expect(changesOf(found)).toMatchObject([{ kind: 'changed', subject, id: of }]);
          expect(found.at(0).fields.map(({ field }) => field)).toEqual(['operation']);
        }
      }),
      { numRuns: 250 },
    );
    expect(removed).toBeGreaterThan(100);
  });
});
