import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idKey } from '../../shared/m3/extracts.ts';
import { writeCanonicalPlan } from '../../shared/plan/canonical-plan.ts';
import { comparePlans, type PlanComparison } from '../../shared/plan/compare-plans.ts';
import { type Plan, SITUATIONS } from '../../shared/plan/plan.ts';
import type { ChangedField, PlanChange, SettingChange } from '../../shared/plan/plan-changes.ts';
import { complete } from '../../shared/steps/steps.ts';
import { hostilePlan } from '../golden/hostile-plan.ts';

/** Few ids, so that two plans have many in common; some differ in case or form alone. */
const id = fc.constantFrom(
  'ANN',
  'ann',
  'BOB',
  'Å',
  'A\u030a',
  '__proto__',
  'ZOË',
  '\u{1f600}',
  ' pad ',
  'é',
);
const text = fc.oneof(fc.constantFrom('', 'a', 'b'), fc.string({ unit: 'binary', maxLength: 6 }));
const situation = fc.constantFrom(...SITUATIONS);
const date = fc.constantFrom('00000000', '20260101', '20261231');
const lists = fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 4 });

const byKey = (a: { id: string }, b: { id: string }) => (idKey(a.id) < idKey(b.id) ? -1 : 1);
const unique = { selector: (one: { id: string }) => idKey(one.id), maxLength: 8 };

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    people: fc.uniqueArray(
      fc.record({
        id,
        situation,
        identity: text,
        firstName: text,
        lastName: text,
        email: text,
        actorRoles: lists,
        source: fc.nat(),
      }),
      unique,
    ),
    tasks: fc.uniqueArray(fc.record({ id, situation, description: text, source: fc.nat() }), {
      ...unique,
      minLength: 1,
    }),
    picks: fc.array(fc.array(fc.tuple(fc.nat(), date, date), { maxLength: 4 }), {
      minLength: 8,
      maxLength: 8,
    }),
    dated: fc.tuple(fc.boolean(), fc.boolean()),
    exclude: lists,
    company: fc.option(text),
    corrections: fc.dictionary(id, fc.record({ name: text, firstName: text, lastName: text })),
  })
  .map(({ people, tasks, picks, dated, exclude, company, corrections }) => {
    const base = hostilePlan();
    const own = picks.slice(0, people.length);
    const all = own.flat();
    const offsets = new Uint32Array(people.length + 1);
    own.forEach((some, index) => {
      offsets[index + 1] = offsets[index]! + some.length;
    });
    return {
      ...base,
      people: people.sort(byKey),
      tasks: tasks.sort(byKey),
      policy: {
        ...base.policy,
        company,
        scope: { ...base.policy.scope, exclude },
        nameSplit: { ...base.policy.nameSplit, corrections },
      },
      userTasks: {
        offsets,
        task: Uint32Array.from(all, ([pick]) => pick % tasks.length),
        ...(dated[0] ? { startDate: all.map(([, from]) => from) } : {}),
        ...(dated[1] ? { stopDate: all.map(([, , to]) => to) } : {}),
      },
    };
  });

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
        const turned = changesOf(back).map((change) => ({
          ...change,
          kind: MIRRORED[change.kind],
          fields: change.fields.map(turnField),
        }));
        expect(changesOf(there).map(essence)).toEqual(turned.map(essence));
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
            ({ source, ...person }) => [`user ${idKey(person.id)}`, JSON.stringify(person)] as const,
          );
        const others = new Map(written(b));
        for (const [key, person] of written(a)) if (!changed.has(key)) expect(others.get(key)).toBe(person);
        expect(changed.size).toBe(compare(a, b).length);
      }),
      { numRuns: 150 },
    );
  });
});
