import { describe, expect, it } from 'vitest';
import type {
  Actor,
  Identity,
  IpaObjectType,
  Task,
  User,
} from '../../../../../shared/targets/ipa/objects.ts';
import { IpaModel } from '../../../../../shared/targets/ipa/rehearse/ipa-model.ts';
import type { TargetReading } from '../../../../../shared/targets/ipa/state/target-state.ts';
import { operationsOf, planOf } from '../../../../support/changes.ts';
import { ALL_DELETE, codesOf, linesOf, loaded, ROWS, withoutBen } from './plan-lines.ts';

const { users, roles, userRoles } = ROWS;
const DORA = ['DORA', 'Dora Dogwood', 'dora@x.se', '20'] as const;
const changes = { onlyInTarget: ALL_DELETE };

/** What was read, but for the objects that `lost` names, whose row in the list could not be read. */
function damaged(
  target: TargetReading,
  type: IpaObjectType,
  lost: (object: Partial<Actor & User & Identity & Task>) => boolean = () => false,
): TargetReading {
  const kept = [...target.objects(type)!].filter((object) => !lost(object));
  const first = [{ list: `${type}.csv`, row: 7, reason: 'its quotes are broken' }];
  return {
    objects: (one) => (one === type ? kept : target.objects(one)) as never,
    doubts: [{ type, count: 1, first }],
  };
}

describe('a list of IPA that was not read whole', () => {
  it.each(['actor', 'user'] as const)('%s: who is missing from it is not created again', (type) => {
    const target = damaged(loaded(), type, (one) => (one.actor ?? one.user) === 'BEN');
    const plan = planOf({ rows: ROWS, target, changes });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'BEN')).toEqual(['TARGET-UNKNOWN']);
    const unknown = plan.findings.find(({ code }) => code === 'TARGET-UNKNOWN')!;
    expect(unknown.params).toMatchObject({
      what: `${type} BEN`,
      reason: `${type}.csv, row 7: its quotes are broken`,
    });
    expect(plan.people.find(({ id }) => id === 'BEN')).toMatchObject({ action: 'report' });
    expect(plan.findings[0]).toMatchObject({
      code: 'TARGET-LIST-NOT-WHOLE',
      subject: { kind: 'row', file: `${type}.csv`, line: 7 },
    });
  });

  it('of users: somebody new is asked about, and created by hand decision', () => {
    const target = damaged(loaded(), 'user');
    const rows = { ...ROWS, users: [...users, DORA] };
    const plan = planOf({ rows, target });
    expect(linesOf(plan)).toEqual([]);
    expect(plan.people.find(({ id }) => id === 'DORA')).toMatchObject({
      situation: 'new',
      action: 'report',
      whole: false,
    });
    const byHand = { people: { DORA: 'apply' }, tasks: {} } as const;
    const decided = planOf({ rows, target, changes: { byHand } });
    expect(linesOf(decided)).toContain('create actor DORA');
    expect(linesOf(decided)).toContain('create user DORA');
  });

  it('of actor roles: new people are created, and no role is given twice', () => {
    const target = damaged(loaded(), 'actor-role', ({ actor }) => actor === 'BEN');
    const plan = planOf({ rows: { ...ROWS, users: [...users, DORA] }, target });
    expect(linesOf(plan)).toContain('create actor-role DORA InbasketUser_ST');
    expect(linesOf(plan).filter((line) => line.includes('BEN'))).toEqual([]);
    expect(codesOf(plan, 'BEN')).toEqual(['TARGET-UNKNOWN']);
  });

  it.each([
    ['actor-role', 'actor'],
    ['actor-identity', 'actor'],
    ['user-task', 'user'],
  ] as const)(
    'of %s, where that of %s was not read: whoever is in neither is not created',
    (type, unread) => {
      const lost = ({ actor, user }: Partial<Actor & User>) => (actor ?? user) === 'BEN';
      const target = damaged(loaded(), type, lost);
      const shown = new Set<string>([type, unread]);
      const held: TargetReading = {
        ...target,
        // Nothing else says that BEN is there.
        objects: (one) =>
          (one === unread
            ? null
            : shown.has(one)
              ? target.objects(one)
              : [...target.objects(one)!].filter(
                  (object) => !['BEN', 'SELLER'].some((id) => Object.values(object).includes(id)),
                )) as never,
      };
      const plan = planOf({ rows: ROWS, target: held });
      expect(linesOf(plan).filter((line) => line.includes('BEN'))).toEqual([]);
      expect(plan.findings.find(({ code }) => code === 'TARGET-UNKNOWN')!.params.what).toContain(type);
    },
  );

  it.each(['identity', 'actor-identity'] as const)('of %s: nothing is assigned twice', (type) => {
    const target = damaged(loaded(), type, ({ identity }) => identity === 'BEN');
    const held: TargetReading = {
      ...target,
      objects: (one) =>
        (one === 'actor-identity'
          ? [...loaded().objects('actor-identity')].filter(({ actor }) => actor !== 'BEN')
          : target.objects(one)) as never,
    };
    const plan = planOf({ rows: ROWS, target: held });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'BEN')).toEqual(['TARGET-UNKNOWN']);
  });

  it('of user-tasks: those that are missing are named, and not created', () => {
    const target = damaged(loaded(), 'user-task', ({ user }) => user === 'BEN');
    const plan = planOf({
      rows: { ...ROWS, users: [...users, DORA], userRoles: [...userRoles, ['DORA', 'BUYER']] },
      target,
    });
    expect(linesOf(plan).filter((line) => line.includes('user-task'))).toEqual([
      'create user-task DORA BUYER',
    ]);
    expect(codesOf(plan, 'BEN')).toEqual(['TARGET-UNKNOWN']);
    const byHand = { people: { BEN: 'apply' }, tasks: {} } as const;
    expect(linesOf(planOf({ rows: ROWS, target, changes: { byHand } }))).toEqual([
      'create user-task BEN SELLER',
    ]);
  });

  it('of tasks: one that is missing is asked about, with its user-tasks', () => {
    const model = new IpaModel();
    for (const command of loaded().commands()) {
      const isOfSeller = 'task' in command && command.task === 'SELLER';
      if (!isOfSeller) model.apply(command);
    }
    const target = damaged(model, 'task');
    const plan = planOf({ rows: ROWS, target });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'SELLER')).toEqual(['TARGET-UNKNOWN']);
    const byHand = { people: {}, tasks: { SELLER: 'apply' } } as const;
    expect(linesOf(planOf({ rows: ROWS, target, changes: { byHand } }))).toEqual([
      'create task SELLER',
      'create user-task BEN SELLER',
    ]);
  });

  it('of tasks: no description is changed of one that is known from its user-tasks alone', () => {
    const target = damaged(loaded(), 'task', ({ task }) => task === 'SELLER');
    expect(linesOf(planOf({ rows: ROWS, target }))).toEqual([]);
  });

  it.each(['user', 'user-task', 'actor-identity', 'actor-role', 'identity', 'actor'] as const)(
    'of %s: no actor is deleted, nor added again',
    (type) => {
      const target = damaged(loaded(), type);
      const gone = planOf({ rows: withoutBen(), target, changes });
      expect(linesOf(gone).filter((line) => line.startsWith('delete actor '))).toEqual([]);
      const renamed = { ...ROWS, users: [['ANNA', 'Anna Maple', 'anna@x.se', '20'], users[1]!] as const };
      const again = planOf({ rows: renamed, target, changes: { ...changes, actorUpdate: 'recreate' } });
      // What hangs on the data area's lists is no part of it.
      const isOfGen = type !== 'user' && type !== 'user-task';
      if (isOfGen) expect(linesOf(again).filter((line) => line.includes('(again)'))).toEqual([]);
    },
  );

  it.each(['task', 'user-task', 'user'] as const)('of %s: no task is deleted', (type) => {
    const rows = { users, roles: roles.slice(0, 1), userRoles: userRoles.slice(0, 1) };
    const plan = planOf({ rows, target: damaged(loaded(), type), changes });
    expect(linesOf(plan).filter((line) => line.startsWith('delete task'))).toEqual([]);
    const reason = plan.findings.find(({ code }) => code === 'TARGET-NOT-READ')!;
    expect(reason.params.types).toContain(`${type} (not whole)`);
  });
});

describe('fields that IPA’s lists leave out', () => {
  const withoutField = (field: Partial<Record<IpaObjectType, readonly string[]>>): TargetReading => {
    const target = loaded();
    const blank = (type: IpaObjectType) =>
      [...target.objects(type)].map((object) => ({
        ...object,
        ...Object.fromEntries(
          (field[type] ?? []).map((name) => [name, /Date$/.test(name) ? '00000000' : '']),
        ),
      }));
    return { objects: (type) => blank(type) as never, leftOut: field };
  };

  it('e-mail: nobody differs by it, and no actor is changed without it', () => {
    const target = withoutField({ actor: ['email'] });
    expect(linesOf(planOf({ rows: ROWS, target }))).toEqual([]);
    const renamed = { ...ROWS, users: [['ANNA', 'Anna Maple', 'anna@x.se', '20'], users[1]!] as const };
    for (const actorUpdate of ['administration', 'recreate'] as const) {
      const plan = planOf({ rows: renamed, target, changes: { actorUpdate } });
      expect(linesOf(plan)).toEqual([]);
      expect(codesOf(plan, 'ANNA')).toEqual(['TARGET-FIELD-LEFT-OUT']);
    }
  });

  it('description and dates: they are not compared', () => {
    expect(linesOf(planOf({ rows: ROWS, target: withoutField({ task: ['description'] }) }))).toEqual([]);
    const dated = {
      ...ROWS,
      userRoles: userRoles.map(([user, role]) => [user, role, '20240101', '20991231'] as const),
    };
    const target = withoutField({ 'user-task': ['startDate', 'stopDate'] });
    expect(linesOf(planOf({ rows: dated, target }))).toEqual([]);
  });
});

describe('an e-mail that differs in case alone', () => {
  const rows = { ...ROWS, users: [['ANNA', 'Anna Ash', 'Anna@X.se', '20'], users[1]!] as const };

  it('is told apart and left alone', () => {
    for (const actorUpdate of ['administration', 'recreate'] as const) {
      const plan = planOf({ rows, target: loaded(), changes: { actorUpdate } });
      expect(linesOf(plan)).toEqual([]);
      expect(codesOf(plan, 'ANNA')).toEqual(['EMAIL-CASE']);
      expect(plan.people[0]).toMatchObject({ situation: 'different', action: 'leave' });
    }
  });

  it('is changed where the rule says so, and never by deleting the actor', () => {
    const changed = planOf({ rows, target: loaded(), changes: { emailCase: 'm3' } });
    expect(linesOf(changed)).toEqual(['update actor ANNA']);
    const again = planOf({ rows, target: loaded(), changes: { emailCase: 'm3', actorUpdate: 'recreate' } });
    expect(linesOf(again)).toEqual([]);
    expect(codesOf(again, 'ANNA')).toEqual(['EMAIL-CASE']);
  });

  it('stays as it is beside a name that changes', () => {
    const renamed = { ...rows, users: [['ANNA', 'Anna Maple', 'Anna@X.se', '20'], users[1]!] as const };
    const [update] = operationsOf(planOf({ rows: renamed, target: loaded() }));
    expect(update).toMatchObject({ after: { lastName: 'Maple', email: 'anna@x.se' } });
  });

  it('is no other value of another environment', () => {
    const brought = {
      environment: 'DEV',
      actor: 'ANNA',
      firstName: 'Anna',
      lastName: 'Ash',
      email: 'ANNA@x.se',
    };
    const register = {
      madeByRuns: () => false,
      neededBy: () => [],
      userNeededBy: () => [],
      broughtElsewhere: (key: string) => (key === 'ANNA' ? [brought] : []),
    };
    expect(codesOf(planOf({ rows: ROWS, target: loaded(), register }), 'ANNA')).toEqual([]);
  });
});

describe('personal tasks', () => {
  /** As a list without the type of its tasks tells it. */
  const untyped = (byName: readonly string[], others: readonly string[]): TargetReading => {
    const target = loaded();
    for (const task of others) target.apply({ verb: 'task', task, description: 'x' });
    return {
      objects: (type) => target.objects(type) as never,
      setAside: {
        tasks: byName.length,
        userTasks: byName.length,
        byName: new Set(byName),
        untyped: new Set(others),
      },
    };
  };

  it('of a role that is named like a user: it is said, and the role is created', () => {
    const rows = { ...ROWS, roles: [...roles, ['BEN', 'A role'] as const] };
    const plan = planOf({ rows, target: loaded() });
    expect(linesOf(plan)).toEqual(['create task BEN']);
    expect(plan.findings.map(({ code, subject }) => [code, subject])).toContainEqual([
      'ROLE-LIKE-USER',
      { kind: 'role', id: 'BEN' },
    ]);
  });

  it('that the lists do not tell from such a role: nothing is done but by hand', () => {
    const rows = {
      ...ROWS,
      roles: [...roles, ['BEN', 'A role'] as const],
      userRoles: [...userRoles, ['ANNA', 'BEN'] as const],
    };
    const target = untyped(['ANNA', 'BEN'], []);
    const plan = planOf({ rows, target, changes });
    expect(linesOf(plan)).toEqual([]);
    expect(plan.tasks.find(({ id }) => id === 'BEN')).toMatchObject({ action: 'report' });
    const byHand = { people: {}, tasks: { BEN: 'apply' } } as const;
    expect(linesOf(planOf({ rows, target, changes: { byHand } }))).toEqual([
      'create task BEN',
      'create user-task ANNA BEN',
    ]);
  });

  it('of somebody who is gone: one whose type nobody says is not deleted but by hand', () => {
    const target = untyped([], ['GONE']);
    const plan = planOf({ rows: ROWS, target, changes });
    expect(linesOf(plan)).toEqual([]);
    expect(codesOf(plan, 'GONE')).toEqual(['TARGET-TYPE-UNKNOWN']);
    const byHand = { people: {}, tasks: { GONE: 'delete' } } as const;
    expect(linesOf(planOf({ rows: ROWS, target, changes: { ...changes, byHand } }))).toEqual([
      'delete task GONE',
    ]);
  });

  it('of a user whom M3 alone knows: left alone, and not reported', () => {
    const target = untyped([], ['DORA']);
    const plan = planOf({ rows: { ...ROWS, users: [...users, DORA] }, target, changes });
    expect(codesOf(plan, 'DORA')).toEqual(['USER-NO-ROLE']);
    expect(plan.tasks.find(({ id }) => id === 'DORA')).toMatchObject({ action: 'leave' });
  });
});
