import { describe, expect, it } from 'vitest';
import { complete } from '../../../../../shared/base/steps.ts';
import { DEFAULT_CHANGES } from '../../../../../shared/policy/changes.ts';
import { EMPTY_REGISTER } from '../../../../../shared/targets/ipa/plan/gen-register.ts';
import { findNewDependents } from '../../../../../shared/targets/ipa/plan/new-dependents.ts';
import { listOperations } from '../../../../../shared/targets/ipa/plan/operation-list.ts';
import type { IpaCommand } from '../../../../../shared/targets/ipa/rehearse/ipa-commands.ts';
import { IpaModel } from '../../../../../shared/targets/ipa/rehearse/ipa-model.ts';
import type { TargetReading } from '../../../../../shared/targets/ipa/state/target-state.ts';
import { copyOf, operationsOf, planOf, run } from '../../../../support/changes.ts';

const ANNA = ['ANNA', 'Anna Ash', 'anna@x.se', '20'] as const;
const BEN = ['BEN', 'Ben Birch', 'ben@x.se', '20'] as const;
const roles = [
  ['BUYER', 'Buys'],
  ['SELLER', 'Sells'],
] as const;
const changes = {
  actorUpdate: 'recreate',
  onlyInTarget: { ...DEFAULT_CHANGES.onlyInTarget, people: 'delete' },
} as const;

const held = new IpaModel();
run(
  operationsOf(planOf({ rows: { users: [ANNA, BEN], roles, userRoles: [['BEN', 'SELLER']] }, target: null })),
  held,
);

/** ANNA is renamed, by delete and add again; BEN goes. */
const list = listOperations(
  planOf({
    rows: { users: [['ANNA', 'Anna Oak', 'anna@x.se', '20']], roles, userRoles: [] },
    target: held,
    changes,
    register: { ...EMPTY_REGISTER, madeByRuns: () => true },
  }),
);

function foundAfter(...commands: IpaCommand[]): string[] {
  const now = copyOf(held);
  for (const command of commands) expect(now.apply(command).outcome).toBe('done');
  return complete(findNewDependents(list, now, null)).objects.map(
    ({ object, remark }) => `${object} ${remark}`,
  );
}

describe('what has come to hang on what is deleted', () => {
  it('is nothing while nothing has come', () => {
    expect(list.count).toBeGreaterThan(0);
    expect(foundAfter()).toEqual([]);
  });

  it('is a role of an actor that is added again, which would lose it', () => {
    expect(foundAfter({ verb: 'role assign', actor: 'ANNA', role: 'DataAreaAdmin_ST' })).toEqual([
      'actor-role ANNA DataAreaAdmin_ST is there now, was not before; actor ANNA is to be deleted',
    ]);
  });

  it('is a user-task of a user that goes', () => {
    const more = { startDate: '00000000', stopDate: '00000000' };
    expect(foundAfter({ verb: 'user-task', user: 'BEN', task: 'BUYER', ...more })).toEqual([
      'user-task BEN BUYER is there now, was not before; user BEN is to be deleted',
    ]);
  });

  it('is an identity of an actor that goes', () => {
    expect(
      foundAfter(
        { verb: 'identity add', service: 'OTHER', identity: 'BEN' },
        { verb: 'actor assign', actor: 'BEN', service: 'OTHER', identity: 'BEN' },
      ),
    ).toEqual(['actor-identity BEN OTHER BEN is there now, was not before; actor BEN is to be deleted']);
  });

  it('is seen where its actor is spelt in another way', () => {
    const reading: TargetReading = {
      objects: (type) =>
        type === 'actor-role' ? ([{ actor: 'anna', role: 'Admin_ST' }] as never) : held.objects(type),
    };
    expect(complete(findNewDependents(list, reading, null)).objects).toMatchObject([
      { object: 'actor-role anna Admin_ST' },
    ]);
  });

  it('is nothing where a rest deletes it no more', () => {
    const now = copyOf(held);
    now.apply({ verb: 'role assign', actor: 'ANNA', role: 'DataAreaAdmin_ST' });
    const isDelete = (number: number) => {
      const { type, action } = list.at(number);
      return type === 'actor' && action === 'delete';
    };
    const all = Uint32Array.from({ length: list.count }, (_, number) => number);
    const rest = all.filter((number) => !isDelete(number));
    expect(complete(findNewDependents(list, now, rest)).count).toBe(0);
    expect(complete(findNewDependents(list, now, all.filter(isDelete))).count).toBe(1);
  });

  it('is nothing that hangs on who stays', () => {
    const more = { startDate: '00000000', stopDate: '00000000' };
    expect(foundAfter({ verb: 'user-task', user: 'ANNA', task: 'BUYER', ...more })).toEqual([]);
  });
});
