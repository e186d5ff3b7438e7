import fc from 'fast-check';
import { idKey } from '../../shared/base/id-key.ts';
import type { OperationAction, OperationSubject } from '../../shared/target/operation.ts';
import { ACTIONS, SITUATIONS } from '../../shared/target/situations.ts';
import { type IpaObjects, type IpaObjectType, NO_DATE } from '../../shared/targets/ipa/objects.ts';
import type { Operation } from '../../shared/targets/ipa/plan/operation.ts';
import type { Plan } from '../../shared/targets/ipa/plan/plan.ts';
import { hostilePlan } from '../golden/hostile-plan.ts';

/** Few ids, so that two plans have many in common; some differ in case or form alone. */
const someId = fc.constantFrom(
  'ANN',
  'ann',
  'BOB',
  'Å',
  'A\u030a',
  '__proto__',
  'ZOË',
  '\u{1f600}',
  ' pad ',
  'é',
);
const text = fc.oneof(fc.constantFrom('', 'a', 'b'), fc.string({ unit: 'binary', maxLength: 6 }));
const date = fc.constantFrom(NO_DATE, '20260101', '20261231');
const someTexts = fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 4 });

const OBJECTS: { readonly [T in IpaObjectType]: fc.Arbitrary<IpaObjects[T]> } = {
  identity: fc.record({ service: fc.constant('SSOPV2'), identity: someId }),
  actor: fc.record({ actor: someId, firstName: text, lastName: text, email: text }),
  'actor-identity': fc.record({ actor: someId, service: fc.constant('SSOPV2'), identity: someId }),
  'actor-role': fc.record({ actor: someId, role: fc.constantFrom('A', 'B') }),
  user: fc.record({ user: someId }),
  task: fc.record({ task: someId, description: text }),
  'user-task': fc.record({ user: someId, task: someId, startDate: date, stopDate: date }),
};

/** What can be done to an object of each type, e.g. `actor again` for an actor that is deleted and added again. */
const DOINGS = [
  ...Object.keys(OBJECTS).flatMap((type) => [`${type} create`, `${type} delete`]),
  'actor update',
  'task update',
  'user-task update',
  ...['actor-role', 'actor-identity', 'actor'].flatMap((type) => [
    `${type} delete again`,
    `${type} create again`,
  ]),
];

type Change = Omit<Operation, 'subject'>;

const change: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom(...DOINGS), fc.constantFrom(...SITUATIONS))
  .chain(([doing, situation]) => {
    const [type, action, again] = doing.split(' ') as [IpaObjectType, OperationAction, string?];
    return fc.tuple(OBJECTS[type], OBJECTS[type]).map(
      ([before, after]) =>
        ({
          type,
          action,
          situation,
          before: action === 'create' ? null : before,
          after: action === 'delete' ? null : after,
          ...(again === undefined ? {} : { again: true }),
        }) as Change,
    );
  });
const changes = fc.array(change, { maxLength: 4 });

const byKey = (a: { id: string }, b: { id: string }) => (idKey(a.id) < idKey(b.id) ? -1 : 1);
const unique = { selector: (one: { id: string }) => idKey(one.id), maxLength: 8 };

/** Any plan that a plan can be: its values make no sense, its form does. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    people: fc.uniqueArray(
      fc.record({
        id: someId,
        situation: fc.constantFrom(...SITUATIONS),
        action: fc.constantFrom(...ACTIONS),
        whole: fc.boolean(),
        identity: text,
        firstName: text,
        lastName: text,
        email: text,
        actorRoles: someTexts,
        source: fc.option(fc.nat()),
        changes,
      }),
      unique,
    ),
    tasks: fc.uniqueArray(
      fc.record({
        id: someId,
        situation: fc.constantFrom(...SITUATIONS),
        action: fc.constantFrom(...ACTIONS),
        description: text,
        source: fc.option(fc.nat()),
        changes,
      }),
      { ...unique, minLength: 1 },
    ),
    picks: fc.array(fc.array(fc.tuple(fc.nat(), date, date), { maxLength: 4 }), {
      minLength: 8,
      maxLength: 8,
    }),
    dated: fc.tuple(fc.boolean(), fc.boolean()),
    direction: fc.constantFrom('forward', 'undo'),
    exclude: someTexts,
    company: fc.option(text),
    corrections: fc.dictionary(someId, fc.record({ name: text, firstName: text, lastName: text })),
  })
  .map(({ people, tasks, picks, dated, direction, exclude, company, corrections }): Plan => {
    const base = hostilePlan();
    const own = picks.slice(0, people.length);
    const all = own.flat();
    const offsets = new Uint32Array(people.length + 1);
    own.forEach((some, index) => {
      offsets[index + 1] = offsets[index]! + some.length;
    });
    people.sort(byKey);
    tasks.sort(byKey);
    return {
      ...base,
      direction,
      people: people.map(({ changes: _, ...person }) => person),
      tasks: tasks.map(({ changes: _, ...task }) => task),
      changes: [
        // Somebody whole has nothing in gen but what follows from the person.
        ...listedOf(
          'person',
          people.map(({ whole, changes: own }) => ({
            changes: whole ? own.filter(({ type }) => type === 'user-task') : own,
          })),
        ),
        ...listedOf('task', tasks),
      ],
      policy: {
        ...base.policy,
        company,
        scope: { ...base.policy.scope, exclude },
        nameSplit: { ...base.policy.nameSplit, corrections },
      },
      userTasks: {
        offsets,
        task: Uint32Array.from(all, ([pick]) => pick % tasks.length),
        ...(dated[0] ? { startDate: all.map(([, from]) => from) } : {}),
        ...(dated[1] ? { stopDate: all.map(([, , to]) => to) } : {}),
      },
    };
  });

function listedOf(
  kind: OperationSubject['kind'],
  subjects: readonly { readonly changes: readonly Change[] }[],
): Operation[] {
  return subjects.flatMap(({ changes: own }, index) =>
    own.map((one) => ({ ...one, subject: { kind, index } }) as Operation),
  );
}
