import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idKey } from '../../shared/base/id-key.ts';
import { complete } from '../../shared/base/steps.ts';
import { CHANGES, type ChangePolicy, HAND_DECISIONS } from '../../shared/policy/changes.ts';
import type { ScopePolicy } from '../../shared/policy/policy.ts';
import { IPA_TYPES, type IpaObjectType, PROTECTED_USERS } from '../../shared/targets/ipa/objects.ts';
import { countChanges } from '../../shared/targets/ipa/plan/count-objects.ts';
import type { GenRegister } from '../../shared/targets/ipa/plan/gen-register.ts';
import { leaveUnwritable } from '../../shared/targets/ipa/plan/leave-unwritable.ts';
import type { Operation } from '../../shared/targets/ipa/plan/operation.ts';
import { listOperations } from '../../shared/targets/ipa/plan/operation-list.ts';
import type { Plan } from '../../shared/targets/ipa/plan/plan.ts';
import { objectionToRun } from '../../shared/targets/ipa/plan/runnable.ts';
import { undoPlan } from '../../shared/targets/ipa/plan/undo-plan.ts';
import type { IpaCommand } from '../../shared/targets/ipa/rehearse/ipa-commands.ts';
import { type IpaKeys, IpaModel } from '../../shared/targets/ipa/rehearse/ipa-model.ts';
import { objectKey } from '../../shared/targets/ipa/state/object-key.ts';
import { contentsOf, copyOf, type Given, operationsOf, planOf, run } from '../support/changes.ts';

// Few ids in few spellings, so that both sides meet in every way there is.
const M3_IDS = ['A', 'B', 'C', 'D', 'e', 'SYSTEM', 'M3API', 'BAD ID'];
const TARGET_IDS = ['A', 'a', 'B', 'C', 'D', 'E', 'F', 'H', 'system', 'M3API', 'G\u0301'];
const ROLES = ['R1', 'R2', 'R4', 'r3', '日'];
const TASKS = ['R1', 'r1', 'R2', 'R3', 'r3', 'X', 'Y'];
const DATES = ['00000000', '20260101', '20271231'];
const NAMES = ['Anna Ash', 'Ben Birch', 'Ann Ash', 'Chen', '', 'Andre\u0301 Ash', 'Łoś Ash'];
const EMAILS = ['', 'a@x.se', 'A@x.se', 'b@x.se'];
const GEN_ROLES = ['InbasketUser_ST', 'inbasketuser_st', 'Admin_ST', 'Odd Role'];

const one = <T>(values: readonly T[]) => fc.constantFrom(...values);

const rows = fc.record({
  users: fc.uniqueArray(fc.tuple(one(M3_IDS), one(NAMES), one(EMAILS), one(['20', '90'])), {
    selector: ([id]) => id,
    maxLength: 7,
    size: 'max',
  }),
  roles: fc.uniqueArray(fc.tuple(one(ROLES), one(['Buyer', 'Seller', ''])), {
    selector: ([id]) => id,
    maxLength: 4,
    size: 'max',
  }),
  userRoles: fc.uniqueArray(fc.tuple(one(M3_IDS), one(ROLES), one(['', '20260101']), one(['', '20271231'])), {
    selector: ([user, role]) => `${user} ${role}`,
    maxLength: 16,
    size: 'max',
  }),
}) satisfies fc.Arbitrary<Given['rows']>;

const service = one(['SSOPV2', 'OTHER']);
const identity = one(['A', 'a', 'B', 'C', 'D', 'E', 'F', 'User:A', 'User:SYSTEM', 'G', 'bad"one']);
const targetId = one(TARGET_IDS);
const command = fc.oneof(
  fc.record({ verb: fc.constant('identity add' as const), service, identity }),
  fc.record({
    verb: fc.constant('actor add' as const),
    actor: targetId,
    firstName: one(['Anna', ' Anna', 'Ben', 'André', 'Los', 'O"x', '']),
    lastName: one(['Ash', 'Ash ', 'Birch', '.', 'Berg']),
    email: one(EMAILS),
  }),
  fc.record({ verb: fc.constant('actor assign' as const), actor: targetId, service, identity }),
  fc.record({ verb: fc.constant('role assign' as const), actor: targetId, role: one(GEN_ROLES) }),
  fc.record({ verb: fc.constant('user' as const), user: targetId }),
  fc.record({
    verb: fc.constant('task' as const),
    task: one(TASKS),
    description: one(['Buyer', ' Buyer', 'Seller', '', 'R1']),
  }),
  fc.record({
    verb: fc.constant('user-task' as const),
    user: targetId,
    task: one(TASKS),
    startDate: one(DATES),
    stopDate: one(DATES),
  }),
) satisfies fc.Arbitrary<IpaCommand>;
const RANK: readonly IpaCommand['verb'][] = [
  'identity add',
  'actor add',
  'actor assign',
  'role assign',
  'user',
  'task',
  'user-task',
];
const rank = ({ verb }: IpaCommand) => RANK.indexOf(verb);
/** What a command needs is made before it, as far as it is made at all. */
const modelOf = (commands: readonly IpaCommand[]) =>
  IpaModel.from(commands.toSorted((a, b) => rank(a) - rank(b)));
const commands = fc.array(command, { maxLength: 120, size: 'max' });
const model = commands.map(modelOf);

const lesser = one(['report', 'leave', 'delete'] as const);
const changes: fc.Arbitrary<ChangePolicy> = fc.record({
  create: often(true),
  update: often(true),
  delete: often(true),
  onlyInTarget: fc.record({
    people: one(CHANGES.onlyInTarget.people.values),
    tasks: lesser,
    userTasks: lesser,
    actorRoles: lesser,
    actorsOfUnknownOrigin: one(['leave', 'delete'] as const),
  }),
  fields: fc.record({
    name: one(CHANGES.fields.name.values),
    email: one(CHANGES.fields.name.values),
    description: one(CHANGES.fields.name.values),
    validity: one(CHANGES.fields.name.values),
  }),
  emailCase: one(CHANGES.emailCase.values),
  otherEnvironment: one(['ask', 'this', 'that'] as const),
  reusedId: one(['report', 'update'] as const),
  actorUpdate: one(['administration', 'recreate'] as const),
  byHand: fc.record({
    people: fc.dictionary(one(TARGET_IDS.map(idKey)), one(HAND_DECISIONS), { maxKeys: 2 }),
    tasks: fc.dictionary(one(TASKS.map(idKey)), one(HAND_DECISIONS), { maxKeys: 2 }),
  }),
});

function often<T>(value: boolean & T) {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(value as boolean) },
    { weight: 1, arbitrary: fc.boolean() },
  );
}

const scope: fc.Arbitrary<ScopePolicy> = fc.record({
  rule: one(['all', 'all', 'active', 'roles', 'list', 'filter'] as const),
  roles: fc.constant(['R1']),
  list: fc.constant(['a', 'B', 'F']),
  filter: fc.record({
    field: one(['user', 'name', 'email', 'status'] as const),
    operator: one(['starts-with', 'contains', 'not-empty'] as const),
    value: one(['a', 'b', '2']),
  }),
  include: one([[], ['C']]),
  exclude: one([[], ['D']]),
  tasks: fc.record({
    rule: one(['all', 'all', 'of-people', 'list'] as const),
    list: fc.constant(['R1', 'r3']),
  }),
});

const keys = fc.subarray(TARGET_IDS.map(idKey));
const register: fc.Arbitrary<GenRegister> = fc
  .record({
    here: keys,
    needed: keys,
    sharing: fc.subarray(['F', 'H']),
    elsewhere: keys,
    name: one(['Anna', 'Zoe']),
    email: one(EMAILS),
  })
  .map(({ here, needed, sharing, elsewhere, name, email }) => ({
    madeByRuns: (key) => here.includes(key),
    neededBy: (key) => (needed.includes(key) ? ['DEV'] : []),
    userNeededBy: (key) => (sharing.includes(key) ? ['DEV'] : []),
    broughtElsewhere: (key) =>
      elsewhere.includes(key)
        ? [{ environment: 'DEV', actor: key, firstName: name, lastName: 'Ash', email }]
        : [],
  }));

/** Half of the targets were loaded from nearly the same people before, so that much of them is equal. */
const given = fc
  .record({
    rows,
    commands,
    loaded: fc.boolean(),
    leavers: fc.subarray(M3_IDS, { maxLength: 2 }),
    policy: fc.record({ scope }),
    changes,
    register,
  })
  .map(({ commands, loaded, leavers, ...all }) => {
    if (!loaded) return { ...all, target: modelOf(commands) };
    const target = new IpaModel();
    run(operationsOf(planOf({ rows: all.rows, target: null })), target);
    for (const one of commands.slice(0, 8).sort((a, b) => rank(a) - rank(b))) target.apply(one);
    const users = all.rows.users.filter(([id]) => !leavers.includes(id));
    return { ...all, rows: { ...all.rows, users }, target };
  }) satisfies fc.Arbitrary<Given>;

const RUNS = { numRuns: 1500 };

/** The plan, what it says is done, and what the target then holds. */
function applied(all: Given & { readonly target: IpaModel }) {
  const plan = planOf(all);
  const operations = operationsOf(plan);
  const after = copyOf(all.target);
  const verdicts = run(operations, after);
  return { plan, operations, after, verdicts };
}

function keyOf({ type, before, after }: Operation): string {
  return `${type} ${objectKey(type, (after ?? before)!)}`;
}

const WAITING: ReadonlySet<string> = new Set(['TARGET-NOT-READ', 'IDENTITY-TAKEN']);
const PROTECTED = new Set(PROTECTED_USERS.map(idKey));
const accountOf = (identity: string) => identity.slice(identity.lastIndexOf(':') + 1);

describe('a plan for any two states', () => {
  it('has operations of which each is done, in the order in which they stand', () => {
    fc.assert(
      fc.property(given, (all) => {
        const { operations, verdicts } = applied(all);
        verdicts.forEach(({ outcome, words }, number) => {
          const wanted = operations[number]!.action === 'update' ? 'updated' : 'done';
          expect(outcome, `${keyOf(operations[number]!)}: ${words}`).toBe(wanted);
        });
      }),
      RUNS,
    );
  });

  it('has nothing left to do the second time', () => {
    fc.assert(
      fc.property(given, (all) => {
        const { after, plan } = applied(all);
        // What could not be decided on what was there may be decided on what is there now.
        if (plan.findings.some(({ code }) => WAITING.has(code))) return;
        const second = planOf({ ...all, target: after });
        expect(operationsOf(second).map((one) => [one.action, keyOf(one)])).toEqual([]);
        const reported = (one: Plan) =>
          one.people.filter(({ action }) => action === 'report').map(({ id }) => id);
        for (const id of reported(plan)) expect(reported(second)).toContain(id);
      }),
      RUNS,
    );
  });

  it('is taken back by its undo, and brought back by the undo of that', () => {
    fc.assert(
      fc.property(given, (all) => {
        const { plan, after } = applied(all);
        const changed = contentsOf(after);
        const undo = complete(undoPlan(listOperations(plan), () => true, plan.current));
        for (const { outcome, words } of run(operationsOf(undo), after))
          expect(outcome, words).not.toBe('failed');
        expect(contentsOf(after)).toEqual(contentsOf(all.target));
        const redo = complete(undoPlan(listOperations(undo), () => true, plan.current));
        expect(redo.direction).toBe('forward');
        for (const { outcome, words } of run(operationsOf(redo), after))
          expect(outcome, words).not.toBe('failed');
        expect(contentsOf(after)).toEqual(changed);
      }),
      RUNS,
    );
  });

  it('is taken back from wherever the run stopped', () => {
    fc.assert(
      fc.property(given, fc.nat(), (all, stop) => {
        const plan = planOf(all);
        const operations = operationsOf(plan);
        const count = operations.length === 0 ? 0 : stop % (operations.length + 1);
        const after = copyOf(all.target);
        run(operations.slice(0, count), after);
        const undo = complete(undoPlan(listOperations(plan), (number) => number < count, plan.current));
        const back = operationsOf(undo);
        expect(back.length).toBe(count);
        for (const { outcome, words } of run(back, after)) expect(outcome, words).not.toBe('failed');
        expect(contentsOf(after)).toEqual(contentsOf(all.target));
      }),
      RUNS,
    );
  });

  it('says of each object what the target holds, and never changes it to the same', () => {
    fc.assert(
      fc.property(given, (all) => {
        const made = new Set<string>();
        for (const operation of operationsOf(planOf(all))) {
          const { type, before, after, again } = operation;
          const key = (before ?? after)! as IpaKeys[IpaObjectType];
          const held = all.target.find(type, key as IpaKeys[typeof type]);
          if (again !== true || !made.has(keyOf(operation))) expect(held, keyOf(operation)).toEqual(before);
          if (before !== null) expect(after).not.toEqual(before);
          made.add(keyOf(operation));
        }
      }),
      RUNS,
    );
  });

  it('never touches a protected user, a person left by hand, or an actor that others need', () => {
    fc.assert(
      fc.property(given, (all) => {
        const plan = planOf(all);
        const left = Object.entries(all.changes.byHand.people).filter(([, hand]) => hand === 'leave');
        const leftKeys = new Set(left.map(([key]) => key));
        for (const { type, action, before, after, subject } of operationsOf(plan)) {
          const values = (after ?? before) as unknown as Readonly<Record<string, string>>;
          for (const field of ['actor', 'user'] as const) {
            if (values[field] === undefined) continue;
            expect(PROTECTED.has(idKey(values[field]))).toBe(false);
            expect(leftKeys.has(idKey(values[field]))).toBe(false);
          }
          if (values.identity !== undefined && action === 'delete')
            expect(PROTECTED.has(idKey(accountOf(values.identity)))).toBe(false);
          if (type === 'actor' && action === 'delete')
            expect(all.register.neededBy(idKey(values.actor!))).toEqual([]);
          if (subject.kind === 'person')
            expect(plan.people[subject.index]!.situation).not.toMatch(/blocked|protected|excluded|equal/);
        }
      }),
      RUNS,
    );
  });

  it('could be run from a file, and so could its undo, wherever the run stopped or what it did not know', () => {
    fc.assert(
      fc.property(given, fc.func(fc.boolean()), (all, wasDone) => {
        const plan = planOf(all);
        const list = listOperations(plan);
        expect(complete(objectionToRun(list))).toBeNull();
        const current = { kind: 'run', run: 'r', target: 'local', endedAt: '', planHash: '' } as const;
        const partly = [() => true, (number: number) => number < list.count / 2, wasDone];
        for (const done of partly) {
          const undo = complete(leaveUnwritable(complete(undoPlan(list, done, current))));
          expect(complete(objectionToRun(listOperations(undo)))).toBeNull();
        }
      }),
      RUNS,
    );
  });

  it('does only what the switches let it do', () => {
    fc.assert(
      fc.property(given, (all) => {
        for (const { action, again } of operationsOf(planOf(all))) {
          expect(all.changes[again === true ? 'update' : action]).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('gives everybody whom it creates or updates what M3 says', () => {
    fc.assert(
      fc.property(given, (all) => {
        const whole = {
          ...all,
          changes: {
            ...all.changes,
            create: true,
            update: true,
            delete: true,
            onlyInTarget: { ...all.changes.onlyInTarget, userTasks: 'delete' as const },
            fields: { name: 'm3', email: 'm3', description: 'm3', validity: 'm3' } as const,
            emailCase: 'm3' as const,
            otherEnvironment: 'this' as const,
            actorUpdate: 'administration' as const,
            byHand: { people: {}, tasks: {} },
          },
        };
        const { plan, after } = applied(whole);
        const saysEmail = all.rows.users.some(([, , email]) => email !== '');
        const users = [...after.objects('user')];
        const actors = [...after.objects('actor')];
        for (const person of plan.people) {
          if (person.source === null || !['create', 'update'].includes(person.action)) continue;
          const key = idKey(person.id);
          expect(users.some(({ user }) => idKey(user) === key)).toBe(true);
          expect(
            actors.some(
              ({ actor, email }) => idKey(actor) === key && (!saysEmail || email.trim() === person.email),
            ),
          ).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('counts what it holds, once for an actor that is added again', () => {
    fc.assert(
      fc.property(given, (all) => {
        const plan = planOf(all);
        const counts = countChanges(listOperations(plan));
        const operations = operationsOf(plan);
        const sum = (type: IpaObjectType) => counts.create[type] + counts.update[type] + counts.delete[type];
        for (const type of IPA_TYPES) {
          const alone = new Map<string, number>();
          for (const operation of operations) {
            if (operation.type !== type) continue;
            alone.set(keyOf(operation), (alone.get(keyOf(operation)) ?? 0) + 1);
          }
          const twice = [...alone.values()].filter((times) => times === 2).length;
          expect(sum(type), type).toBe(alone.size - (type === 'actor' ? 0 : twice));
        }
      }),
      RUNS,
    );
  });

  it('for one person is what the whole plan does for that person, with the tasks that are needed', () => {
    fc.assert(
      fc.property(given, one(TARGET_IDS), (all, id) => {
        const whole = planOf(all);
        const only = planOf({ ...all, only: id });
        const going = whole.tasks.filter(({ action }) => action === 'delete').map((task) => task.id);
        const goesWithTask = ({ type, action, before }: Operation) =>
          type === 'user-task' && action === 'delete' && going.includes(before!.task);
        const about = (plan: Plan) =>
          operationsOf(plan)
            .filter((operation) => !goesWithTask(operation))
            .filter(
              ({ subject }) =>
                subject.kind === 'person' && idKey(plan.people[subject.index]!.id) === idKey(id),
            )
            .map((operation) => `${operation.action} ${keyOf(operation)}`);
        expect(about(only)).toEqual(about(whole));
        expect(only.people.map((person) => idKey(person.id)).filter((key) => key !== idKey(id))).toEqual([]);
        const after = copyOf(all.target);
        for (const { outcome, words } of run(operationsOf(only), after))
          expect(outcome, words).not.toBe('failed');
      }),
      RUNS,
    );
  });
});

describe('a target’s state', () => {
  it('is the same in whatever order it was read', () => {
    fc.assert(
      fc.property(model, fc.integer(), (target, seed) => {
        const shuffled = <T>(values: Iterable<T>): T[] =>
          [...values]
            .map((value, at) => [Math.imul(at + 1, seed | 1) >>> 0, value] as const)
            .sort(([a], [b]) => a - b)
            .map(([, value]) => value);
        const all = planOf({ rows: { users: [] }, target });
        const other = planOf({
          rows: { users: [] },
          target: { objects: (type) => shuffled(target.objects(type)) },
        });
        expect(other).toEqual(all);
      }),
      RUNS,
    );
  });
});
