import { describe, expect, it } from 'vitest';
import { type Environment, newEnvironment } from '../../../../../shared/environment/environment.ts';
import type { Policy } from '../../../../../shared/policy/policy.ts';
import { PROTECTED_USERS } from '../../../../../shared/targets/ipa/objects.ts';
import type { EventHubKit, Leaf } from '../../../../../shared/targets/ipa/render/event-hub/pieces.ts';
import {
  countMarks,
  makeEventHubKit,
  problemsOf,
  stepsOf,
} from '../../../../../shared/targets/ipa/render/event-hub-kit.ts';

function environmentWith(policy: Partial<Policy> = {}): Environment {
  const environment = newEnvironment('tst', 'TST');
  return { ...environment, policy: { ...environment.policy, ...policy } };
}

function kitWith(policy: Partial<Policy> = {}): EventHubKit {
  return makeEventHubKit(environmentWith(policy));
}

function leafOf(kit: EventHubKit, document: string, operation: string): Leaf {
  const branch = kit.branches.find((one) => one.document === document);
  return branch!.leaves.find((one) => one.operation === operation)!;
}

function activities(leaf: Leaf): string[] {
  return leaf.steps.map(({ object, action }) => `${object} ${action}`);
}

const LEAVES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'CMNUSR',
    'CREATE',
    [
      'Identity Create',
      'Actor Create',
      'IdentityActor AssignExistingIdentityToActor',
      'ActorRole AssignExistingRoleToActor',
      'PfiUserProfile Create',
    ],
  ],
  ['CMNUSR', 'UPDATE', ['Actor Update']],
  [
    'CMNUSR',
    'DELETE',
    [
      'PfiUserTask Find',
      'PfiUserTask Delete',
      'PfiUserProfile Delete',
      'ActorRole Delete',
      'IdentityActor Delete',
      'Actor CompleteActorDelete',
      'Identity Delete',
    ],
  ],
  ['CEMAIL', 'CREATE', ['Actor Update']],
  ['CEMAIL', 'UPDATE', ['Actor Update']],
  ['CEMAIL', 'DELETE', ['Actor Update']],
  ['CMNROL', 'CREATE', ['PfiTask Create']],
  ['CMNROL', 'UPDATE', ['PfiTask Update']],
  ['CMNROL', 'DELETE', ['PfiUserTask Find', 'PfiUserTask Delete', 'PfiTask Delete']],
  ['CMNRUS', 'CREATE', ['PfiUserTask Create']],
  ['CMNRUS', 'UPDATE', ['PfiUserTask Update']],
  ['CMNRUS', 'DELETE', ['PfiUserTask Delete']],
];

describe('the leaves of the flow', () => {
  it.each(LEAVES)(
    '%s %s has its activities in an order that IPA accepts',
    (document, operation, expected) => {
      const leaf = leafOf(kitWith(), document, operation);
      expect(activities(leaf)).toEqual(expected);
      expect(leaf.condition.copy.text).toContain(`Operation == "${operation}"`);
    },
  );

  it('are these and no others', () => {
    const found = kitWith().branches.flatMap(({ document, leaves }) =>
      leaves.map(({ operation }) => `${document} ${operation}`),
    );
    expect(found).toEqual(LEAVES.map(([document, operation]) => `${document} ${operation}`));
  });

  it('write a transaction string as a published flow does', () => {
    const [identity] = leafOf(
      kitWith({ identity: { service: 'SSOPV2', template: 'User:{USID}' } }),
      'CMNUSR',
      'CREATE',
    ).steps;
    expect(identity).toMatchObject({
      copy: {
        text: '_dataArea="gen" & _module="security" & _objectName="Identity" & _actionName="Create" & _actionOperator="NONE" & _actionType="SingleRecordQuery" & Service="SSOPV2" & Identity="User:<!USID>" & ServiceType="FormBased" & FormBasedIdentityProperties.User="<!USID>"',
      },
      mark: { certainty: 'confirmed', section: '7' },
    });
  });

  it('empty the address of the actor where the e-mail is removed', () => {
    const [step] = leafOf(kitWith(), 'CEMAIL', 'DELETE').steps;
    expect(step!.copy.text).toMatch(/Actor="<!EMKY>" & ContactInfo\.EmailAddress=""$/);
  });

  it('act in the data areas of the settings', () => {
    const environment = environmentWith();
    const landmark = { ...environment.landmark, genDataArea: 'gen2', dataArea: 'lmprdipa' };
    const kit = makeEventHubKit({ ...environment, landmark });
    for (const step of stepsOf(kit)) {
      expect(step.copy.text, step.title).toContain(
        step.shared ? '_dataArea="gen2"' : '_dataArea="<!LPSDataArea>"',
      );
    }
    expect(kit.variables.find(({ name }) => name === 'LPSDataArea')!.from).toContain('lmprdipa');
  });

  it('use no variable that the kit does not explain', () => {
    const kit = kitWith();
    const known = new Set(kit.variables.map(({ name }) => name));
    for (const step of stepsOf(kit)) {
      const written = [...step.copy.text!.matchAll(/<!([^>]*)>/g)].map(([, name]) => name!);
      expect([...new Set(written)].sort()).toEqual([...step.variables].sort());
      for (const name of written) expect(known).toContain(name);
    }
  });
});

describe('e-mails', () => {
  it.each([
    ['100', 'Number(CONO) == 100'],
    ['001', 'Number(CONO) == 1'],
    ['A"B', 'CONO.trim() == "A\\u0022B"'],
  ])('are taken of the company %s alone', (company, condition) => {
    for (const operation of ['CREATE', 'UPDATE', 'DELETE']) {
      expect(leafOf(kitWith({ company }), 'CEMAIL', operation).condition.copy.text).toBe(
        `Operation == "${operation}" && EMTP == "04" && ${condition}`,
      );
    }
  });

  it('of every company are taken where none is chosen, which is said', () => {
    const kit = kitWith({ company: null });
    expect(leafOf(kit, 'CEMAIL', 'CREATE').condition.copy.text).toBe('Operation == "CREATE" && EMTP == "04"');
    expect(kit.rules.find(({ title }) => title === 'Company of e-mails')!.text).toContain(
      'No company is chosen',
    );
  });
});

describe('actor roles', () => {
  const actorRoles = {
    default: ['InbasketUser_ST', 'Second_ST'],
    byRole: [
      { role: 'DESIGNER', actorRole: 'ProcessDesigner_ST' },
      { role: 'designer', actorRole: 'ProcessDesigner_ST' },
      { role: 'CHIEF', actorRole: 'ProcessDesigner_ST' },
      { role: 'CHIEF', actorRole: 'InbasketUser_ST' },
    ],
  };
  const kit = kitWith({ actorRoles });
  const rolesIn = (document: string, operation: string) =>
    leafOf(kit, document, operation)
      .steps.filter(({ object }) => object === 'ActorRole')
      .map(({ copy, only }) => [/ActorRole\.Role="([^"]*)"/.exec(copy.text!)![1], only?.copy.text ?? null]);

  it('of everyone come and go with the user, those of an M3 role with the user-role', () => {
    expect(rolesIn('CMNUSR', 'CREATE')).toEqual([
      ['InbasketUser_ST', null],
      ['Second_ST', null],
    ]);
    expect(rolesIn('CMNUSR', 'DELETE')).toEqual([
      ['ProcessDesigner_ST', null],
      ['Second_ST', null],
      ['InbasketUser_ST', null],
    ]);
    const mapped = [
      ['ProcessDesigner_ST', 'ROLL.trim() == "DESIGNER"'],
      ['ProcessDesigner_ST', 'ROLL.trim() == "CHIEF"'],
    ];
    expect(rolesIn('CMNRUS', 'CREATE')).toEqual(mapped);
    expect(rolesIn('CMNRUS', 'DELETE')).toEqual(mapped);
  });

  it('that several M3 roles bring are not taken away thoughtlessly', () => {
    const steps = leafOf(kit, 'CMNRUS', 'DELETE').steps.slice(1);
    for (const { note } of steps) expect(note).toContain('2 M3 roles bring it');
  });
});

describe('protected users', () => {
  /** What the flow would do: the condition is JavaScript. */
  const passes = (kit: EventHubKit, id: string) =>
    kit.branches
      .filter(({ guard }) => guard !== null)
      .map(({ guard, document }) => {
        const variable = document === 'CEMAIL' ? 'EMKY' : 'USID';
        return new Function(variable, `return ${guard!.copy.text}`)(id) as boolean;
      });

  it.each([...PROTECTED_USERS, 'm3srvadm', ' LAWSON   '])('%s never passes', (id) => {
    expect(passes(kitWith(), id)).toEqual([false, false, false]);
  });

  it('of the settings do not pass either, whatever they are called', () => {
    const kit = kitWith({ protectedUsers: ['boss', 'É"+alert(1)+"', '<!USID>', 'a\nb'] });
    for (const id of ['BOSS', 'é"+alert(1)+"', '<!usid>', 'A\nB']) {
      expect(passes(kit, id), id).toEqual([false, false, false]);
    }
    expect(passes(kit, 'ABERGSTR')).toEqual([true, true, true]);
    for (const { guard } of kit.branches) expect(guard?.copy.text ?? '').not.toMatch(/<!|\n|É/);
  });

  it('too many for a condition are no condition at all, and a problem', () => {
    const kit = kitWith({ protectedUsers: Array.from({ length: 200 }, (_, at) => `U${at}`) });
    expect(kit.branches[0]!.guard!.copy.text).toBeNull();
    expect(problemsOf(kit)).toEqual([expect.stringContaining('206 users are protected')]);
  });
});

describe('what is not certain', () => {
  it('is marked so', () => {
    const kit = kitWith();
    for (const { mark } of kit.subscriptions) expect(mark.certainty).toBe('inferred');
    const certaintyOf = (name: string) => kit.variables.find((one) => one.name === name)!.mark.certainty;
    expect(certaintyOf('USID')).toBe('confirmed');
    expect(certaintyOf('TX40')).toBe('inferred');
    expect(certaintyOf('UserTasks_TaskName')).toBe('unknown');
    expect(leafOf(kit, 'CMNRUS', 'UPDATE').steps[0]!.mark.certainty).toBe('unknown');
    expect(leafOf(kit, 'CMNUSR', 'DELETE').steps[0]!.mark.certainty).toBe('inferred');
    const counts = countMarks(kit);
    expect(counts.unknown).toBe(4);
    expect(counts.inferred).toBeGreaterThan(10);
  });

  it('says why, and where it is written down', () => {
    const kit = kitWith();
    const marks = [...kit.subscriptions, ...stepsOf(kit), ...kit.variables, ...kit.warnings].map(
      ({ mark }) => mark,
    );
    for (const { certainty, why, section } of marks) {
      expect(section).toMatch(/^[147]$/);
      if (certainty !== 'confirmed') expect(why).not.toBe('');
    }
  });

  it('holds for an identity in another form than flows were seen with', () => {
    const identity = { service: 'SSOPV2', template: 'User:CORP\\{USID}' };
    const [step] = leafOf(kitWith({ identity }), 'CMNUSR', 'CREATE').steps;
    expect(step!.copy.text).toContain('Identity="User:CORP\\\\<!USID>"');
    expect(step!.mark.certainty).toBe('inferred');
  });
});

describe('what the flow has to do itself', () => {
  it('comes with examples of the rules that are set', () => {
    const { nameSplit, characters } = environmentWith().policy;
    const rowsOf = (policy: Partial<Policy>, title: string) =>
      kitWith(policy).rules.find((rule) => rule.title === title)!.rows;
    expect(rowsOf({ nameSplit: { ...nameSplit, filler: '-' } }, 'Names')).toContainEqual([
      'Scanner',
      'Scanner',
      '-',
    ]);
    const familyFirst = rowsOf({ nameSplit: { ...nameSplit, rule: 'family-first' } }, 'Names');
    expect(familyFirst).toContainEqual(['Anna Ash', 'Ash', 'Anna']);
    expect(rowsOf({ characters: { ...characters, rule: 'block' } }, 'Characters')).toContainEqual([
      'Åsa Bergström',
      'refused',
    ]);
  });

  it('names what a flow would undo or widen', () => {
    const policy = environmentWith().policy;
    const corrections = { ANNA: { name: 'Anna Ash', firstName: 'Anna', lastName: 'Ash' } };
    const kit = kitWith({
      scope: { ...policy.scope, rule: 'active', exclude: ['X'] },
      nameSplit: { ...policy.nameSplit, corrections },
    });
    const text = kit.rules.map((rule) => rule.text).join(' ');
    expect(text).toContain('only active users');
    expect(text).toContain('1 left out by hand');
    expect(text).toContain('One name was corrected by hand');
  });
});

describe('a hostile setting', () => {
  it.each(['a" & _actionName="Delete', 'a&b', '<!EMAL>', 'a\r\nb', '\u2028', '\u202e', '王', '\ud800'])(
    'is refused with its character, not written: %j',
    (hostile) => {
      const kit = kitWith({ identity: { service: 'SSOPV2', template: `${hostile}{USID}` } });
      const [identity, actor] = leafOf(kit, 'CMNUSR', 'CREATE').steps;
      expect(identity!.copy.text).toBeNull();
      expect(identity!.copy.problem).toMatch(/^The template of identities holds .* \(U\+[0-9A-F]{4,6}\)/);
      expect(actor!.copy.text).not.toBeNull();
      expect(problemsOf(kit)).toHaveLength(1);
    },
  );
});
