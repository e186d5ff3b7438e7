import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complete } from '../../../../../shared/base/steps.ts';
import type { IpaObjects, IpaObjectType } from '../../../../../shared/targets/ipa/objects.ts';
import { IpaModel } from '../../../../../shared/targets/ipa/rehearse/ipa-model.ts';
import { modelOfState } from '../../../../../shared/targets/ipa/rehearse/model-of-state.ts';
import { identityName } from '../../../../../shared/targets/ipa/state/target-state.ts';
import { contentsOf, stateOf } from '../../../../support/changes.ts';

function reading(objects: { readonly [T in IpaObjectType]?: readonly IpaObjects[T][] }) {
  return { objects: <T extends IpaObjectType>(type: T) => objects[type] ?? [] };
}

const modelOf = (held: Parameters<typeof stateOf>[0]) => complete(modelOfState(stateOf(held)));

describe('the model of a target that was read', () => {
  it('holds exactly what was read', () => {
    const id = fc.constantFrom('ANN', 'ann', 'BEN', 'Å', 'A\u030a', 'X Y');
    const date = fc.constantFrom('00000000', '20260101');
    const row = fc.record({ id, other: id, task: id, startDate: date, stopDate: date });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const held = IpaModel.from(
          rows.flatMap(({ id: own, other, task, startDate, stopDate }) => [
            { verb: 'identity add', service: 'SSOPV2', identity: other } as const,
            { verb: 'actor add', actor: own, firstName: other, lastName: task, email: '' } as const,
            { verb: 'actor assign', actor: own, service: 'SSOPV2', identity: other } as const,
            { verb: 'role assign', actor: own, role: task } as const,
            { verb: 'user', user: other } as const,
            { verb: 'task', task, description: own } as const,
            { verb: 'user-task', user: other, task, startDate, stopDate } as const,
          ]),
        );
        expect(contentsOf(modelOf(held))).toEqual(contentsOf(held));
      }),
      { numRuns: 200 },
    );
  });

  it('tells a service with a blank from an identity with one', () => {
    const identity = [
      { service: 'A', identity: 'B C' },
      { service: 'A B', identity: 'C' },
    ];
    expect([...stateOf(reading({ identity })).identities.keys()]).toEqual([
      identityName('A', 'B C'),
      identityName('A B', 'C'),
    ]);
    expect(contentsOf(modelOf(reading({ identity }))).identity).toEqual(
      identity.map((one) => JSON.stringify(one)).sort(),
    );
  });

  it('leaves out what an IPA would not have taken, so that what needs it fails', () => {
    const model = modelOf(
      reading({
        actor: [{ actor: 'ANN', firstName: 'Ann', lastName: '', email: '' }],
        'actor-role': [{ actor: 'ANN', role: 'Admin_ST' }],
        user: [{ user: 'ANN' }],
      }),
    );
    expect(model.holds()).toMatchObject({ actor: 0, 'actor-role': 0, user: 1 });
    expect(model.apply({ verb: 'actor delete', actor: 'ANN' }).outcome).toBe('failed');
  });
});
