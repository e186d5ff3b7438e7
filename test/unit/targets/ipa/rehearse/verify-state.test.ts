import { describe, expect, it } from 'vitest';
import { complete } from '../../../../../shared/base/steps.ts';
import { newEnvironment } from '../../../../../shared/environment/environment.ts';
import { noCounts } from '../../../../../shared/targets/ipa/differences/change-book.ts';
import { listOperations } from '../../../../../shared/targets/ipa/plan/operation-list.ts';
import type { Plan } from '../../../../../shared/targets/ipa/plan/plan.ts';
import type { IpaCommand } from '../../../../../shared/targets/ipa/rehearse/ipa-commands.ts';
import { IpaModel } from '../../../../../shared/targets/ipa/rehearse/ipa-model.ts';
import { compareWithPlan } from '../../../../../shared/targets/ipa/rehearse/verify-state.ts';

const { landmark, render, policy } = newEnvironment('tst', 'TST');
const PLAN: Plan = {
  format: 2,
  direction: 'forward',
  only: null,
  target: { environment: 'TST', landmarkSystem: '', production: false, landmark, render },
  policy,
  sources: [],
  current: { kind: 'assumed-empty' },
  population: { user: 0, task: 0, 'user-task': 0 },
  people: [
    {
      id: 'ANNA',
      situation: 'new',
      action: 'create',
      whole: true,
      identity: 'ANNA',
      firstName: 'Anna',
      lastName: 'Berg',
      email: '',
      actorRoles: ['InbasketUser_ST'],
      source: 0,
    },
  ],
  tasks: [{ id: 'BUYER', situation: 'new', action: 'create', description: 'Buyer', source: 0 }],
  userTasks: { offsets: Uint32Array.of(0, 1), task: Uint32Array.of(0) },
  changes: [],
  untouched: { equal: noCounts(), onlyInTarget: noCounts() },
  findings: [],
};
const STATE: readonly IpaCommand[] = [
  { verb: 'identity add', service: 'SSOPV2', identity: 'ANNA' },
  { verb: 'actor add', actor: 'ANNA', firstName: 'Anna', lastName: 'Berg', email: '' },
  { verb: 'actor assign', actor: 'ANNA', service: 'SSOPV2', identity: 'ANNA' },
  { verb: 'role assign', actor: 'ANNA', role: 'InbasketUser_ST' },
  { verb: 'user', user: 'ANNA' },
  { verb: 'task', task: 'BUYER', description: 'Buyer' },
  { verb: 'user-task', user: 'ANNA', task: 'BUYER', startDate: '00000000', stopDate: '00000000' },
];

const verify = (commands: readonly IpaCommand[]) =>
  complete(compareWithPlan(listOperations(PLAN), IpaModel.from(commands)));

describe('compareWithPlan', () => {
  it('finds everything where everything is there', () => {
    expect(verify(STATE)).toEqual({
      expected: 7,
      found: 7,
      missing: 0,
      different: 0,
      notRead: 0,
      remarks: [],
    });
  });

  it('looks up every operation of the plan', () => {
    expect(verify([]).missing).toBe(listOperations(PLAN).count);
  });

  it('names what is missing', () => {
    expect(verify(STATE.slice(0, 6))).toMatchObject({
      found: 6,
      missing: 1,
      remarks: [{ object: 'user-task ANNA BUYER', remark: 'is not there' }],
    });
  });

  it('names what is different, field by field', () => {
    const other = STATE.map((command) =>
      command.verb === 'actor add' ? { ...command, lastName: 'Borg', email: 'a@b.se' } : command,
    );
    expect(verify(other)).toMatchObject({
      found: 6,
      different: 1,
      remarks: [
        { object: 'actor ANNA', remark: 'lastName is "Borg", not "Berg"; email is "a@b.se", not ""' },
      ],
    });
  });
});
