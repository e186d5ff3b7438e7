import { describe, expect, it } from 'vitest';
import { complete } from '../../../../../shared/base/steps.ts';
import type { ChangePolicy } from '../../../../../shared/policy/changes.ts';
import { EMPTY_REGISTER, type GenRegister } from '../../../../../shared/targets/ipa/plan/gen-register.ts';
import {
  findNeededElsewhere,
  spareNeededElsewhere,
} from '../../../../../shared/targets/ipa/plan/needed-elsewhere.ts';
import type { Operation } from '../../../../../shared/targets/ipa/plan/operation.ts';
import { listOperations } from '../../../../../shared/targets/ipa/plan/operation-list.ts';
import type { CurrentState, Plan } from '../../../../../shared/targets/ipa/plan/plan.ts';
import { undoPlan } from '../../../../../shared/targets/ipa/plan/undo-plan.ts';
import { IpaModel } from '../../../../../shared/targets/ipa/rehearse/ipa-model.ts';
import { objectKey } from '../../../../../shared/targets/ipa/state/object-key.ts';
import { type Given, operationsOf, planOf, run } from '../../../../support/changes.ts';

const ROWS = {
  users: [
    ['ANNA', 'Anna Ash', 'anna@x.se', '20'],
    ['BEN', 'Ben Birch', 'ben@x.se', '20'],
  ],
  roles: [['BUYER', 'Buys']],
  userRoles: [
    ['ANNA', 'BUYER'],
    ['BEN', 'BUYER'],
  ],
} satisfies Given['rows'];
const RENAMED = { ...ROWS, users: [['ANNA', 'Anna Maple', 'anna@x.se', '20'], ROWS.users[1]!] as const };
const RUN: CurrentState = { kind: 'run', run: 'r', target: 'local', endedAt: '', planHash: '' };

const needs = (...ids: string[]): GenRegister => ({
  ...EMPTY_REGISTER,
  madeByRuns: () => true,
  neededBy: (key) => (ids.includes(key) ? ['PRD'] : []),
});

function loaded(): IpaModel {
  const model = new IpaModel();
  run(operationsOf(planOf({ rows: ROWS, target: null })), model);
  return model;
}

function lines(plan: Plan): string[] {
  return operationsOf(plan).map(
    ({ action, type, before, after }) => `${action} ${type} ${objectKey(type, (after ?? before)!)}`,
  );
}

/** The undo of what was done of a plan, without what `register` says is needed. */
function spared(plan: Plan, register: GenRegister, wasDone: (one: Operation) => boolean = () => true): Plan {
  const list = listOperations(plan);
  const undo = complete(undoPlan(list, (number) => wasDone(list.at(number)), RUN));
  return complete(spareNeededElsewhere(undo, register));
}

const codes = ({ findings }: Plan) => findings.map(({ code }) => code);

describe('an undo', () => {
  it('takes the user and leaves all of the actor', () => {
    const undo = spared(planOf({ rows: ROWS, target: null }), needs('ANNA'));
    expect(lines(undo).filter((line) => line.includes('ANNA'))).toEqual([
      'delete user-task ANNA BUYER',
      'delete user ANNA',
    ]);
    expect(lines(undo)).toContain('delete actor BEN');
    expect(codes(undo)).toEqual(['GEN-ACTOR-NEEDED']);
  });

  it('leaves role, assignment and identity also where it is not known who made the actor', () => {
    const undo = spared(
      planOf({ rows: ROWS, target: null }),
      needs('ANNA', 'BEN'),
      ({ type }) => type !== 'actor',
    );
    expect(lines(undo).filter((line) => /actor|identity/.test(line))).toEqual([]);
    expect(codes(undo)).toEqual(['GEN-ACTOR-NEEDED', 'GEN-ACTOR-NEEDED']);
  });

  const renamed = (actorUpdate: ChangePolicy['actorUpdate']) =>
    planOf({ rows: RENAMED, target: loaded(), changes: { actorUpdate }, register: needs() });

  it('does not delete and add again', () => {
    const undo = spared(renamed('recreate'), needs('ANNA'));
    expect(lines(undo)).toEqual([]);
    expect(codes(undo)).toEqual(['GEN-ACTOR-NEEDED']);
  });

  it('brings back what was taken half-way', () => {
    const plan = renamed('recreate');
    const undo = spared(plan, needs('ANNA'), ({ action }) => action === 'delete');
    const taken = operationsOf(plan).filter(({ action }) => action === 'delete').length;
    expect(taken).toBeGreaterThan(2);
    expect(lines(undo)).toHaveLength(taken);
    expect(lines(undo).every((line) => line.startsWith('create '))).toBe(true);
  });

  it('changes values back, and says whose they are', () => {
    const undo = spared(renamed('administration'), needs('ANNA'));
    expect(lines(undo)).toEqual(['update actor ANNA']);
    expect(codes(undo)).toContain('GEN-ACTOR-NEEDED');
  });

  it('of what nobody needs is as it was', () => {
    const plan = renamed('recreate');
    const undo = spared(plan, needs('BEN'));
    expect(lines(undo)).toHaveLength(operationsOf(plan).length);
    expect(codes(undo)).not.toContain('GEN-ACTOR-NEEDED');
  });
});

describe('a plan from a file', () => {
  const identity = { service: 'SSOPV2', identity: 'ANNA' };
  const actor = { actor: 'anna', firstName: 'Anna', lastName: 'Ash', email: 'anna@x.se' };
  const found = (operations: readonly Partial<Operation>[], subject = 0) => {
    const base = planOf({ rows: ROWS, target: loaded() });
    const changes = operations.map(
      (one) =>
        ({
          action: 'delete',
          situation: 'extra',
          subject: { kind: 'person', index: subject },
          after: null,
          ...one,
        }) as Operation,
    );
    return complete(findNeededElsewhere(listOperations({ ...base, changes }), needs('ANNA')));
  };

  it.each([
    ['an actor', { type: 'actor', before: actor }],
    ['an actor to be added again', { type: 'actor', before: actor, again: true }],
    ['a role', { type: 'actor-role', before: { actor: 'ANNA', role: 'InbasketUser_ST' } }],
    ['an assignment', { type: 'actor-identity', before: { actor: 'ANNA', ...identity } }],
    ['an identity', { type: 'identity', before: identity }],
  ] as [string, Partial<Operation>][])('that takes %s is found', (_, operation) => {
    expect(found([operation])).toMatch(/^actor (ANNA|anna) is needed by PRD$/);
  });

  it('that takes the identity by its assignment is found, with whomever it stands', () => {
    const assignment: Partial<Operation> = { type: 'actor-identity', before: { actor: 'ANNA', ...identity } };
    expect(found([{ type: 'identity', before: identity }], 1)).toBeNull();
    expect(found([{ type: 'identity', before: identity }, assignment], 1)).toMatch(/needed by PRD/);
  });

  it('that takes the user only, or adds to the actor, is not', () => {
    const role = { actor: 'ANNA', role: 'Admin_ST' };
    expect(
      found([
        { type: 'user', before: { user: 'ANNA' } },
        { type: 'actor-role', action: 'create', before: null, after: role },
      ]),
    ).toBeNull();
    expect(found([{ type: 'actor', before: { ...actor, actor: 'BEN' } }], 1)).toBeNull();
  });
});
