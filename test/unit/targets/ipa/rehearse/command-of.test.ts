import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../../../shared/targets/ipa/rehearse/command-of.ts';
import { IpaModel } from '../../../../../shared/targets/ipa/rehearse/ipa-model.ts';
import {
  actorOf,
  created,
  deleted,
  gone,
  inGen,
  person,
  updated,
  userTask,
} from '../../../engine/record/done.ts';

const ANNA = actorOf('ANNA', 'Anna');

describe('the command that does an operation', () => {
  it('makes every object with all its values', () => {
    const task = { task: 'BUYER', description: 'Buyer' };
    const dated = { user: 'ANNA', task: 'BUYER', startDate: '20260101', stopDate: '20261231' };
    const operations = [...person('ANNA', 'Anna'), created('task', task), created('user-task', dated)];
    const model = IpaModel.from(operations.map(commandOf));
    expect(Object.values(model.holds())).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect([...model.objects('actor')]).toEqual([ANNA]);
    expect([...model.objects('task')]).toEqual([task]);
    expect([...model.objects('user-task')]).toEqual([dated]);
  });

  it('takes every object away', () => {
    const tasks = [
      created('task', { task: 'BUYER', description: '' }),
      created('user-task', userTask('ANNA', 'BUYER')),
    ];
    const model = IpaModel.from([...person('ANNA', 'Anna'), ...tasks].map(commandOf));
    const deletes = [
      deleted('user-task', userTask('ANNA', 'BUYER')),
      deleted('task', { task: 'BUYER', description: '' }),
      ...gone('ANNA', 'Anna'),
    ];
    for (const operation of deletes) expect(model.apply(commandOf(operation)).outcome).toBe('done');
    expect(Object.values(model.holds())).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('gives an actor, a task and a user-task other values', () => {
    const task = { task: 'BUYER', description: 'Buyer' };
    const made = [
      ...person('ANNA', 'Anna'),
      created('task', task),
      created('user-task', userTask('ANNA', 'BUYER')),
    ];
    const model = IpaModel.from(made.map(commandOf));
    const hanna = actorOf('ANNA', 'Hanna');
    const until = { ...userTask('ANNA', 'BUYER'), stopDate: '20261231' };
    const updates = [
      updated('actor', ANNA, hanna),
      updated('task', task, { ...task, description: 'Buys' }),
      updated('user-task', userTask('ANNA', 'BUYER'), until),
    ];
    for (const operation of updates) expect(model.apply(commandOf(operation)).outcome).toBe('updated');
    expect(model.find('actor', ANNA)).toEqual(hanna);
    expect(model.find('task', task)?.description).toBe('Buys');
    expect(model.find('user-task', until)).toEqual(until);
  });

  it('is refused for an operation that does not say what', () => {
    const [identity] = inGen('ANNA', 'Anna');
    expect(() => commandOf({ ...identity!, after: null } as never)).toThrow('no values');
    expect(() => commandOf({ ...identity!, action: 'delete' } as never)).toThrow('does not say what');
  });
});
