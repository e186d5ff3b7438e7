import { describe, expect, it } from 'vitest';
import { complete } from '../../../../../shared/base/steps.ts';
import type { Operation } from '../../../../../shared/targets/ipa/plan/operation.ts';
import { listOperations } from '../../../../../shared/targets/ipa/plan/operation-list.ts';
import { findStale, type StaleCheck } from '../../../../../shared/targets/ipa/plan/stale.ts';
import { IpaModel } from '../../../../../shared/targets/ipa/rehearse/ipa-model.ts';
import { ReadingLookup } from '../../../../../shared/targets/ipa/state/reading-lookup.ts';
import { copyOf, type Given, operationsOf, planOf, run } from '../../../../support/changes.ts';

const WHOLE_RUN: StaleCheck = { numbers: null, notRead: [] };

/** ANN has another name now, BEN is new, OLD has gone; the role of ANN stays. */
const TARGET = IpaModel.from([
  { verb: 'identity add', service: 'SSOPV2', identity: 'ANN' },
  { verb: 'actor add', actor: 'ANN', firstName: 'Ann', lastName: 'Ash', email: 'ann@example.com' },
  { verb: 'actor assign', actor: 'ANN', service: 'SSOPV2', identity: 'ANN' },
  { verb: 'role assign', actor: 'ANN', role: 'InbasketUser_ST' },
  { verb: 'user', user: 'ANN' },
  { verb: 'user', user: 'OLD' },
  { verb: 'task', task: 'BUYER', description: 'Buyer' },
  { verb: 'user-task', user: 'ANN', task: 'BUYER', startDate: '00000000', stopDate: '00000000' },
]);
const GIVEN: Given = {
  rows: {
    users: [
      ['ANN', 'Ann Birch', 'ann@example.com'],
      ['BEN', 'Ben Beech', ''],
    ],
    roles: [['BUYER', 'Buyer']],
    userRoles: [['ANN', 'BUYER']],
  },
  target: TARGET,
  changes: {
    onlyInTarget: {
      people: 'delete',
      tasks: 'delete',
      userTasks: 'delete',
      actorRoles: 'delete',
      actorsOfUnknownOrigin: 'leave',
    },
  },
};
const LIST = listOperations(planOf(GIVEN));

function stale(held: IpaModel, check: Partial<StaleCheck> = {}, list = LIST) {
  return complete(findStale(list, new ReadingLookup(held), { ...WHOLE_RUN, ...check }));
}

/** The target after these commands. */
function holding(...commands: Parameters<IpaModel['apply']>[0][]): IpaModel {
  const model = copyOf(TARGET);
  for (const command of commands) expect(model.apply(command).outcome).not.toBe('failed');
  return model;
}

function numbersOf(fits: (operation: Operation) => boolean): Uint32Array {
  const all = Array.from({ length: LIST.count }, (_, number) => number);
  return Uint32Array.from(all.filter((number) => fits(LIST.at(number))));
}

describe('what a plan rests on', () => {
  it('has not changed where the target is as it was', () => {
    expect(LIST.count).toBeGreaterThan(5);
    expect(stale(TARGET)).toEqual({ count: 0, objects: [] });
  });

  it('has changed where a value that is to be changed is another', () => {
    const email = 'other@example.com';
    const held = holding({ verb: 'actor update', actor: 'ANN', firstName: 'Ann', lastName: 'Ash', email });
    expect(stale(held)).toEqual({
      count: 1,
      objects: [{ object: 'actor ANN', remark: 'email was "ann@example.com", is "other@example.com"' }],
    });
  });

  it('has changed where what is to be made is there', () => {
    expect(stale(holding({ verb: 'user', user: 'BEN' }))).toEqual({
      count: 1,
      objects: [{ object: 'user BEN', remark: 'is there now, was not before' }],
    });
  });

  it('has changed where what is to be deleted is gone', () => {
    expect(stale(holding({ verb: 'user delete', user: 'OLD' }))).toEqual({
      count: 1,
      objects: [{ object: 'user OLD', remark: 'is gone' }],
    });
  });

  it('has not changed by what the plan does nothing about', () => {
    const held = holding(
      { verb: 'user', user: 'SOMEBODY' },
      { verb: 'task', task: 'BUYER', description: 'Another word' },
    );
    expect(stale(held).count).toBe(0);
  });

  it('says nothing of types that were not read', () => {
    const held = holding({ verb: 'user delete', user: 'OLD' }, { verb: 'user', user: 'BEN' });
    expect(stale(held, { notRead: ['user'] }).count).toBe(0);
    expect(stale(held, { notRead: ['actor'] }).count).toBe(2);
  });

  it('looks at the operations that are run alone', () => {
    const held = holding({ verb: 'user delete', user: 'OLD' }, { verb: 'user', user: 'BEN' });
    const creates = numbersOf(({ action }) => action === 'create');
    expect(stale(held, { numbers: creates }).objects.map(({ object }) => object)).toEqual(['user BEN']);
  });

  it('finds everything changed once the plan was run', () => {
    const held = copyOf(TARGET);
    run(operationsOf(planOf(GIVEN)), held);
    expect(stale(held).count).toBe(LIST.count);
  });

  it('counts all that changed, and names the first hundred', () => {
    const users = Array.from({ length: 150 }, (_, at): [string, string] => [`U${1000 + at}`, 'Una Ulm']);
    const list = listOperations(planOf({ rows: { users }, target: new IpaModel() }));
    const held = IpaModel.from(users.map(([user]) => ({ verb: 'user', user })));
    const report = stale(held, {}, list);
    expect(report.count).toBe(150);
    expect(report.objects).toHaveLength(100);
  });
});

describe('an actor that is deleted and added again', () => {
  const list = listOperations(planOf({ ...GIVEN, changes: { ...GIVEN.changes, actorUpdate: 'recreate' } }));

  it('is looked at by what is deleted, since what is added again is there until then', () => {
    expect(list.sections['gen-update'].to - list.sections['gen-update'].from).toBe(6);
    expect(stale(TARGET, {}, list).count).toBe(0);
    const held = holding({ verb: 'role remove', actor: 'ANN', role: 'InbasketUser_ST' });
    expect(stale(held, {}, list).objects).toEqual([
      { object: 'actor-role ANN InbasketUser_ST', remark: 'is gone' },
    ]);
  });
});
