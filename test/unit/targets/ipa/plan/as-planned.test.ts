import { describe, expect, it } from 'vitest';
import { complete } from '../../../../../shared/base/steps.ts';
import { findAsPlanned } from '../../../../../shared/targets/ipa/plan/as-planned.ts';
import type { Operation } from '../../../../../shared/targets/ipa/plan/operation.ts';
import { listOperations } from '../../../../../shared/targets/ipa/plan/operation-list.ts';
import { IpaModel } from '../../../../../shared/targets/ipa/rehearse/ipa-model.ts';
import { ReadingLookup } from '../../../../../shared/targets/ipa/state/reading-lookup.ts';
import { operationsOf, run } from '../../../../support/changes.ts';
import { makeChanges } from '../../../engine/runs/run-world.ts';

const ACTOR = { actor: 'RENAMED', firstName: 'First', lastName: 'Last' };

/** What is there before the plans of makeChanges. */
function target(): IpaModel {
  return IpaModel.from([
    { verb: 'task', task: 'BUYER', description: '' },
    ...['RENAMED', 'LEAVER'].flatMap((id) => [
      { verb: 'identity add' as const, service: 'SSOPV2', identity: id },
      { verb: 'actor add' as const, actor: id, firstName: 'First', lastName: 'Last', email: '' },
      { verb: 'actor assign' as const, actor: id, service: 'SSOPV2', identity: id },
      { verb: 'role assign' as const, actor: id, role: 'InbasketUser_ST' },
      { verb: 'user' as const, user: id },
    ]),
    { verb: 'user-task', user: 'LEAVER', task: 'BUYER', startDate: '00000000', stopDate: '00000000' },
  ]);
}

const PLAN = makeChanges({ actorUpdate: 'recreate', tasks: [] });
const LIST = listOperations(PLAN);
const ALL = Uint32Array.from({ length: LIST.count }, (_, number) => number);

const words = ({ action, type, again }: Operation) => `${again === true ? 'again ' : ''}${action} ${type}`;

function found(held: IpaModel, notRead: Parameters<typeof findAsPlanned>[3] = []): Operation[] {
  const numbers = complete(findAsPlanned(LIST, ALL, new ReadingLookup(held), notRead));
  return Array.from(numbers, (number) => LIST.at(number));
}

describe('findAsPlanned', () => {
  it('finds nothing before a run, and everything after it', () => {
    const held = target();
    expect(found(held)).toEqual([]);
    run(operationsOf(PLAN), held);
    expect(found(held)).toHaveLength(LIST.count);
  });

  it('takes the roles of an actor for made again only where the actor is', () => {
    const held = target();
    held.apply({ verb: 'role remove', actor: 'RENAMED', role: 'InbasketUser_ST' });
    expect(found(held).map(words)).toEqual(['again delete actor-role']);
    held.apply({ verb: 'role assign', actor: 'RENAMED', role: 'InbasketUser_ST' });
    expect(found(held)).toEqual([]);
    held.apply({ verb: 'actor update', ...ACTOR, email: 'new@example.com' });
    expect(found(held).map(words)).toHaveLength(6);
    held.apply({ verb: 'role remove', actor: 'RENAMED', role: 'InbasketUser_ST' });
    expect(found(held).map(words)).not.toContain('again create actor-role');
  });

  it('says nothing of what was not read, nor of the parts of an actor that was not', () => {
    const held = target();
    run(operationsOf(PLAN), held);
    const types = new Set(found(held, ['actor', 'user']).map(({ type }) => type));
    expect(types.has('actor')).toBe(false);
    expect(types.has('user')).toBe(false);
    expect(found(held, ['actor']).map(words)).not.toContain('again create actor-role');
  });

  it('does not take what is there with other values', () => {
    const held = target();
    run(operationsOf(PLAN), held);
    held.apply({ verb: 'actor update', actor: 'ABERGSTR', firstName: 'X', lastName: 'Y', email: '' });
    expect(found(held)).toHaveLength(LIST.count - 1);
  });
});
