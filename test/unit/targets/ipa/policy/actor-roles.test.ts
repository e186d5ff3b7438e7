import { describe, expect, it } from 'vitest';
import { makeActorRoles } from '../../../../../shared/targets/ipa/policy/actor-roles.ts';
import { rosterOf } from '../../../policy/rosters.ts';

const users = ['A', 'B', 'C', 'D', 'E'].map((id) => ({ id }));
const roster = rosterOf(
  users,
  [],
  [
    [0, 'SALES'],
    [1, 'ADMIN'],
    [1, 'SALES'],
    [2, 'SALES'],
    [2, 'ADMIN'],
    [3, 'OTHER'],
  ],
);
const byRole = [
  { role: 'admin', actorRole: 'SecurityAdministrator_ST' },
  { role: 'SALES', actorRole: 'ProcessDesigner_ST' },
  { role: 'ADMIN', actorRole: 'InbasketUser_ST' },
];

describe('makeActorRoles', () => {
  it('gives everyone the default roles, once each, as one array', () => {
    const rolesOf = makeActorRoles({ default: ['InbasketUser_ST', 'InbasketUser_ST'], byRole: [] }, roster);
    expect(rolesOf(0)).toEqual(['InbasketUser_ST']);
    expect(rolesOf(4)).toBe(rolesOf(0));
  });

  it('adds those of M3 roles in the order of the policy, whatever the order of the rows', () => {
    const rolesOf = makeActorRoles({ default: ['InbasketUser_ST'], byRole }, roster);
    expect(users.map((_, index) => rolesOf(index))).toEqual([
      ['InbasketUser_ST', 'ProcessDesigner_ST'],
      ['InbasketUser_ST', 'SecurityAdministrator_ST', 'ProcessDesigner_ST'],
      ['InbasketUser_ST', 'SecurityAdministrator_ST', 'ProcessDesigner_ST'],
      ['InbasketUser_ST'],
      ['InbasketUser_ST'],
    ]);
    expect(rolesOf(1)).toBe(rolesOf(2));
    expect(rolesOf(3)).toBe(rolesOf(4));
  });

  it('shares arrays between different M3 roles that give the same', () => {
    const same = [
      { role: 'SALES', actorRole: 'X' },
      { role: 'OTHER', actorRole: 'X' },
    ];
    const rolesOf = makeActorRoles({ default: ['D'], byRole: same }, roster);
    expect(rolesOf(0)).toEqual(['D', 'X']);
    expect(rolesOf(3)).toBe(rolesOf(0));
  });
});
