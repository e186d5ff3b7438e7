import { describe, expect, it } from 'vitest';
import { IPA_TYPES } from '../../../../../shared/targets/ipa/objects.ts';
import type { IpaCommand } from '../../../../../shared/targets/ipa/rehearse/ipa-commands.ts';
import { IpaModel } from '../../../../../shared/targets/ipa/rehearse/ipa-model.ts';

const identity = { verb: 'identity add', service: 'SSOPV2', identity: 'ANNA' } as const;
const actor = {
  verb: 'actor add',
  actor: 'ANNA',
  firstName: 'Anna',
  lastName: 'Berg',
  email: 'a@b.se',
} as const;
const assign = { verb: 'actor assign', actor: 'ANNA', service: 'SSOPV2', identity: 'ANNA' } as const;
const role = { verb: 'role assign', actor: 'ANNA', role: 'InbasketUser_ST' } as const;
const user = { verb: 'user', user: 'ANNA' } as const;
const task = { verb: 'task', task: 'BUYER', description: 'Buyer' } as const;
const userTask = {
  verb: 'user-task',
  user: 'ANNA',
  task: 'BUYER',
  startDate: '00000000',
  stopDate: '20271231',
} as const;
const ALL: readonly IpaCommand[] = [identity, actor, assign, role, user, task, userTask];

function outcomeOf(model: IpaModel, command: IpaCommand): string {
  const { outcome, words } = model.apply(command);
  return outcome === 'failed' ? words : outcome;
}

describe('IpaModel', () => {
  it('holds one of each after one of each', () => {
    const model = new IpaModel();
    for (const command of ALL) expect(model.apply(command).outcome).toBe('done');
    for (const type of IPA_TYPES) expect(model.holds()[type]).toBe(1);
    expect(model.find('actor', { actor: 'ANNA' })).toEqual({
      actor: 'ANNA',
      firstName: 'Anna',
      lastName: 'Berg',
      email: 'a@b.se',
    });
    expect(model.find('user-task', { user: 'ANNA', task: 'BUYER' })).toMatchObject({ stopDate: '20271231' });
    expect(model.find('actor-identity', assign)).not.toBeNull();
    expect(model.find('actor-role', role)).toEqual({ actor: 'ANNA', role: 'InbasketUser_ST' });
  });

  it.each([
    ['identity', 'already exists'],
    ['actor', 'already exists'],
    ['actor-identity', 'already exists'],
    ['actor-role', 'already exists'],
    ['user', 'updated'],
    ['task', 'updated'],
    ['user-task', 'updated'],
  ] as const)('says that a second %s is %s', (type, outcome) => {
    const model = IpaModel.from(ALL);
    expect(model.apply(ALL[IPA_TYPES.indexOf(type)]!).outcome).toBe(outcome);
    expect(model.holds()[type]).toBe(1);
  });

  it('leaves an actor that is there as it is, and writes over a task', () => {
    const model = IpaModel.from(ALL);
    model.apply({ ...actor, lastName: 'Other' });
    expect(model.find('actor', { actor: 'ANNA' })?.lastName).toBe('Berg');
    model.apply({ ...task, description: 'Buys' });
    expect(model.find('task', { task: 'BUYER' })?.description).toBe('Buys');
    model.apply({ ...userTask, startDate: '20260101' });
    expect(model.find('user-task', userTask)?.startDate).toBe('20260101');
  });

  it.each([
    ['an actor without last name', [], { ...actor, lastName: '' }, 'Field Family Name is required'],
    [
      'a last name outside ISO-8859-1',
      [],
      { ...actor, lastName: 'Łoś' },
      'Can not encode the string for field FamilyName in character set ISO-8859-1 supported by the RDBMS for business class Actor on GEN [ANNA]',
    ],
    [
      'a euro sign in an address',
      [],
      { ...actor, email: '€@b.se' },
      /field EmailAddress in character set ISO-8859-1/,
    ],
    ['a Windows-1252 glyph', [], { ...actor, firstName: '\x92' }, /field GivenName/],
    ['a description outside ISO-8859-1', [], { ...task, description: '王' }, /field Description.*PfiTask/],
    ['an assignment before the actor', [identity], assign, 'Actor ANNA does not exist'],
    ['an assignment before the identity', [actor], assign, 'Identity SSOPV2 ANNA does not exist'],
    [
      'an actor in another case',
      [identity, actor],
      { ...assign, actor: 'anna' },
      'Actor anna does not exist',
    ],
    [
      'an identity of another service',
      [identity, actor],
      { ...assign, service: 'X' },
      /^Identity X ANNA does not/,
    ],
    ['a role before the actor', [], role, 'Actor ANNA does not exist'],
    ['a user-task before the user', [task], userTask, 'User ANNA does not exist'],
    ['a user-task before the task', [user], userTask, 'Task BUYER does not exist'],
    ['a date that is none', [user, task], { ...userTask, startDate: '2026-1-1' }, /START-DATE/],
    ['a user without id', [], { ...user, user: '' }, 'Field WF-RM-ID is required'],
    ['a task without id', [], { ...task, task: '' }, 'Field TASK is required'],
    ['an actor that is not there', [], { verb: 'actor delete', actor: 'ANNA' }, 'Actor ANNA does not exist'],
    [
      'an actor with an identity',
      [identity, actor, assign],
      { verb: 'actor delete', actor: 'ANNA' },
      /still has an identity/,
    ],
    [
      'an actor with a role',
      [actor, role],
      { verb: 'actor delete', actor: 'ANNA' },
      /still has an actor role/,
    ],
    [
      'an identity of an actor',
      [identity, actor, assign],
      { ...identity, verb: 'identity delete' },
      /still has an actor/,
    ],
    [
      'an assignment that is not there',
      [identity, actor],
      { ...assign, verb: 'actor remove' },
      /does not exist/,
    ],
    ['a role that is not there', [actor], { ...role, verb: 'role remove' }, /does not exist/],
    [
      'a task with user-tasks',
      [user, task, userTask],
      { verb: 'task delete', task: 'BUYER' },
      /still has user-tasks/,
    ],
    [
      'a user with user-tasks',
      [user, task, userTask],
      { verb: 'user delete', user: 'ANNA' },
      /still has user-tasks/,
    ],
    [
      'a user-task that is not there',
      [user, task],
      { verb: 'user-task delete', user: 'ANNA', task: 'BUYER' },
      /does not exist/,
    ],
    [
      'an administrator',
      [{ ...actor, actor: 'M3Admin' }],
      { verb: 'actor delete', actor: 'M3Admin' },
      /protected/,
    ],
    [
      'an identity of an administrator',
      [],
      { verb: 'identity delete', service: 'S', identity: 'User:LAWSON' },
      /protected/,
    ],
    [
      'an administrator as user',
      [{ verb: 'user', user: 'SYSTEM' }],
      { verb: 'user delete', user: 'SYSTEM' },
      /protected/,
    ],
  ] as [string, IpaCommand[], IpaCommand, string | RegExp][])('refuses %s', (_, before, command, words) => {
    const model = IpaModel.from(before);
    const held = model.holds();
    const said = outcomeOf(model, command);
    if (typeof words === 'string') expect(said).toBe(words);
    else expect(said).toMatch(words);
    expect(model.holds()).toEqual(held);
  });

  it('can be taken down in delete order, and built again in the same places', () => {
    const model = IpaModel.from(ALL);
    const down: IpaCommand[] = [
      { verb: 'user-task delete', user: 'ANNA', task: 'BUYER' },
      { verb: 'task delete', task: 'BUYER' },
      { verb: 'user delete', user: 'ANNA' },
      { ...role, verb: 'role remove' },
      { ...assign, verb: 'actor remove' },
      { verb: 'actor delete', actor: 'ANNA' },
      { ...identity, verb: 'identity delete' },
    ];
    for (const command of down) expect(outcomeOf(model, command)).toBe('done');
    expect(model.holds()).toEqual(new IpaModel().holds());
    for (const command of ALL) expect(outcomeOf(model, command)).toBe('done');
    expect([...model.commands()]).toEqual(ALL);
  });

  it('keeps an actor apart from one whose parts only look alike when joined', () => {
    const model = new IpaModel();
    model.apply({ verb: 'identity add', service: 'A B', identity: 'C' });
    expect(model.find('identity', { service: 'A', identity: 'B C' })).toBeNull();
  });
});
