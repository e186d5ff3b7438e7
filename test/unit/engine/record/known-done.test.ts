import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LandmarkState,
  type PlacedCommand,
} from '../../../../electron/engine/targets/ipa/landmark-state/landmark-state.ts';
import { KnownDone } from '../../../../electron/engine/targets/ipa/record/known-done.ts';
import { complete } from '../../../../shared/base/steps.ts';
import { IPA_TYPES, type IpaObjectType, NO_DATE } from '../../../../shared/targets/ipa/objects.ts';
import type { IpaCommand } from '../../../../shared/targets/ipa/rehearse/ipa-commands.ts';

const AREA = 'area';
const id = fc.constantFrom('A', 'B');
const dates = { startDate: fc.constant(NO_DATE), stopDate: fc.constant(NO_DATE) };

const genCommand: fc.Arbitrary<IpaCommand> = fc.oneof(
  fc.record({
    verb: fc.constantFrom('actor add', 'actor update'),
    actor: id,
    firstName: id,
    lastName: id,
    email: id,
  }),
  fc.record({
    verb: fc.constantFrom('identity add', 'identity delete'),
    service: fc.constant('S'),
    identity: id,
  }),
  fc.record({
    verb: fc.constantFrom('actor assign', 'actor remove'),
    actor: id,
    service: fc.constant('S'),
    identity: id,
  }),
  fc.record({ verb: fc.constantFrom('role assign', 'role remove'), actor: id, role: id }),
  fc.record({ verb: fc.constant('actor delete'), actor: id }),
) as fc.Arbitrary<IpaCommand>;
const areaCommand: fc.Arbitrary<IpaCommand> = fc.oneof(
  fc.record({ verb: fc.constantFrom('user', 'user delete'), user: id }),
  fc.record({ verb: fc.constant('task'), task: id, description: id }),
  fc.record({ verb: fc.constant('task delete'), task: id }),
  fc.record({ verb: fc.constant('user-task'), user: id, task: id, ...dates }),
  fc.record({ verb: fc.constant('user-task delete'), user: id, task: id }),
) as fc.Arbitrary<IpaCommand>;
const placed: fc.Arbitrary<PlacedCommand> = fc.oneof(
  genCommand.map((command) => ({ dataArea: null, command })),
  areaCommand.map((command) => ({ dataArea: AREA, command })),
);

function heldBy(state: LandmarkState): Record<string, unknown[]> {
  const sorted = (type: IpaObjectType) =>
    Array.from(state.objects(type, AREA), (object) => JSON.stringify(object)).sort();
  return Object.fromEntries(IPA_TYPES.map((type) => [type, sorted(type)]));
}

/** Whether the state agrees with what a command says was done. */
function agrees(state: LandmarkState, { command }: PlacedCommand): boolean {
  const find = (type: IpaObjectType) => state.find(type, command as never, AREA);
  const { verb, ...values } = command;
  switch (verb) {
    case 'actor add':
    case 'actor update':
      return JSON.stringify(find('actor')) === JSON.stringify(values);
    case 'identity add':
      return find('identity') !== null;
    case 'actor assign':
      return find('actor-identity') !== null;
    case 'role assign':
      return find('actor-role') !== null;
    case 'user':
    case 'task':
    case 'user-task':
      return JSON.stringify(find(verb)) === JSON.stringify(values);
    case 'identity delete':
      return find('identity') === null;
    case 'actor remove':
      return find('actor-identity') === null;
    case 'role remove':
      return find('actor-role') === null;
    case 'actor delete':
      return find('actor') === null;
    case 'user delete':
      return find('user') === null;
    case 'task delete':
      return find('task') === null;
    case 'user-task delete':
      return find('user-task') === null;
  }
}

describe('what is known to be done', () => {
  it('is so in the state afterwards, whatever it knew before; what changed makes the state again', () => {
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 60 }), (commands) => {
        const state = new LandmarkState();
        const changed: PlacedCommand[] = [];
        const known = new KnownDone(state, (command) => changed.push(command));
        for (const command of commands) {
          const actorIsKnown =
            !('actor' in command.command) || state.find('actor', command.command, AREA) !== null;
          const held = complete(known.settle(command));
          expect(agrees(state, command)).toBe(held);
          if (actorIsKnown) expect(held).toBe(true);
        }
        const again = new LandmarkState();
        for (const command of changed) expect(again.apply(command).outcome).toMatch(/^(done|updated)$/);
        expect(heldBy(again)).toEqual(heldBy(state));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out a role of an actor without known values', () => {
    const known = new KnownDone(new LandmarkState(), () => expect.fail());
    const command = { verb: 'role assign', actor: 'A', role: 'R' } as const;
    expect(complete(known.settle({ dataArea: null, command }))).toBe(false);
  });
});
