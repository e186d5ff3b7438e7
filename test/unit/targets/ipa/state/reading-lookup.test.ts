import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IPA_TYPES, type IpaObjects, type IpaObjectType } from '../../../../../shared/targets/ipa/objects.ts';
import { IpaModel } from '../../../../../shared/targets/ipa/rehearse/ipa-model.ts';
import { ReadingLookup } from '../../../../../shared/targets/ipa/state/reading-lookup.ts';
import type { TargetReading } from '../../../../../shared/targets/ipa/state/target-state.ts';

const id = fc.constantFrom('A', 'B', 'A B', 'B C', 'C', 'a', ' ');

/** A model with whatever of these it takes. */
const model = fc
  .array(fc.record({ actor: id, role: id, task: id, identity: id }), { maxLength: 8 })
  .map((rows) =>
    IpaModel.from(
      rows.flatMap(({ actor, role, task, identity }) => [
        { verb: 'identity add', service: 'S', identity } as const,
        { verb: 'actor add', actor, firstName: role, lastName: 'X', email: task } as const,
        { verb: 'actor assign', actor, service: 'S', identity } as const,
        { verb: 'role assign', actor, role } as const,
        { verb: 'user', user: actor } as const,
        { verb: 'task', task, description: role } as const,
        { verb: 'user-task', user: actor, task, startDate: '20260101', stopDate: '00000000' } as const,
      ]),
    ),
  );

const KEYS = ['A', 'B', 'A B', 'B C', 'C', 'a', ' '];

describe('what is found in a reading', () => {
  it('is what the model itself finds, whatever blanks stand in the ids', () => {
    fc.assert(
      fc.property(model, (held) => {
        const lookup = new ReadingLookup(held);
        for (const actor of KEYS) {
          for (const other of KEYS) {
            const key = {
              actor,
              user: actor,
              role: other,
              task: other,
              service: 'S',
              identity: other,
            };
            for (const type of IPA_TYPES) {
              expect(lookup.find(type, key), `${type} ${actor}/${other}`).toEqual(
                expectedOf(held, type, key),
              );
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is asked of each type once, and only when it is needed', () => {
    const asked: IpaObjectType[] = [];
    const reading: TargetReading = {
      objects(type) {
        asked.push(type);
        return type === 'user' ? ([{ user: 'ANN' }] as IpaObjects[typeof type][] as never) : null;
      },
    };
    const lookup = new ReadingLookup(reading);
    expect(asked).toEqual([]);
    expect(lookup.find('user', { user: 'ANN' })).toEqual({ user: 'ANN' });
    expect(lookup.find('user', { user: 'ann' })).toBeNull();
    expect(lookup.find('task', { task: 'BUYER' })).toBeNull();
    expect(asked).toEqual(['user', 'task']);
  });
});

function expectedOf(held: IpaModel, type: IpaObjectType, key: Record<string, string>) {
  return held.find(type, key as never);
}
