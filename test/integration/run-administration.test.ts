import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localTools } from '../../electron/engine/targets/ipa/tools/local-tools.ts';
import type { Access } from '../../shared/environment/access.ts';
import type { Environment } from '../../shared/environment/environment.ts';
import type { Operation } from '../../shared/targets/ipa/plan/operation.ts';
import type { Plan } from '../../shared/targets/ipa/plan/plan.ts';
import { type LandmarkFolder, makeLandmarkFolder } from '../stand-ins/landmark/landmark-folder.ts';
import { accessTo, HOLDS, landmark, refusal, webEnvironment } from '../support/web-administration.ts';
import {
  EVERYTHING,
  makePlan,
  makeRunWorld,
  NEVER,
  type RunWorld,
  START,
} from '../unit/engine/runs/run-world.ts';

// A run with the tools of this machine, of which the web administration is one.
let world: RunWorld;
let folder: LandmarkFolder;
let environment: Environment;

beforeEach(async () => {
  world = await makeRunWorld((_, { landmark: settings }, _id, access) =>
    localTools(environment, settings, access),
  );
  folder = await makeLandmarkFolder({ parent: world.folder });
});

afterEach(async () => {
  await world.service.ended();
  await folder.dispose();
  await world.dispose();
});

const SUBJECT = { kind: 'person', index: 0 } as const;
const SITUATION = 'extra' as const;

/** A name that changes, and a person who goes from the data area. */
function plan(): Plan {
  const [berg] = HOLDS.actors.filter(({ actor }) => actor === 'BERG');
  const changes: Operation[] = [
    {
      type: 'actor',
      action: 'update',
      situation: 'different',
      subject: { kind: 'person', index: 1 },
      before: berg!,
      after: { ...berg!, lastName: 'Björk' },
    },
    ...HOLDS.userTasks.slice(0, 2).map(
      (before): Operation => ({
        type: 'user-task',
        action: 'delete',
        situation: SITUATION,
        subject: SUBJECT,
        before,
        after: null,
      }),
    ),
    {
      type: 'user',
      action: 'delete',
      situation: SITUATION,
      subject: SUBJECT,
      before: { user: 'AAKESSON' },
      after: null,
    },
  ];
  const { preCommand, preCommandOpens, genDataArea, dataArea } = folder;
  const people = [
    { id: 'AAKESSON', whole: false, action: 'delete', situation: SITUATION },
    { id: 'BERG', whole: false, action: 'update', situation: 'different' },
  ] as const;
  const settings = { folder: folder.folder, preCommand, preCommandOpens, genDataArea, dataArea };
  const made = makePlan({ people, tasks: [], landmark: settings });
  // The changes of the people stand in the order of the people.
  return { ...made, changes: [...changes.slice(1), changes[0]!] };
}

async function outcomes(): Promise<readonly string[]> {
  const { rows } = await world.service.outcomes({ id: '', ...EVERYTHING });
  return rows.map(({ object, outcome }) => `${object}: ${outcome}`);
}

describe('a run that takes the web administration', () => {
  test('changes and deletes there, and each outcome is what was read back', async () => {
    const server = await landmark({ dataArea: folder.dataArea, genDataArea: folder.genDataArea });
    const made = webEnvironment(server);
    environment = { ...made, landmark: plan().target.landmark };
    await start(accessTo(environment, server.password));
    expect((await world.service.ended())?.status).toBe('finished');
    expect(await outcomes()).toEqual([
      'actor BERG: done',
      'user-task AAKESSON BUYER: done',
      'user-task AAKESSON SELLER: done',
      'user AAKESSON: done',
    ]);
    expect(server.holds().users).toEqual([{ user: 'BERG' }]);
    expect(server.holds().actors[1]!.lastName).toBe('Björk');
    expect(server.attempts()).toBe(1);
  });

  test('a wrong password is the answer to its start, and nothing is run', async () => {
    const server = await landmark({ dataArea: folder.dataArea });
    environment = { ...webEnvironment(server), landmark: plan().target.landmark };
    const error = await refusal(start(accessTo(environment, 'wrong')));
    expect(error.code).toBe('IPA-WEB-SIGN-IN-REFUSED');
    expect(await world.service.list()).toEqual([]);
    expect(server.holds().users).toHaveLength(2);
  });

  test('where the connection is lost, what was not sent is skipped and can be run as the rest', async () => {
    const server = await landmark({ dataArea: folder.dataArea, genDataArea: folder.genDataArea });
    environment = { ...webEnvironment(server), landmark: plan().target.landmark };
    server.addFault({ at: /action=Delete/, times: 1, done: false, answer: 'cut' });
    await start(accessTo(environment, server.password));
    await world.service.ended();
    const [, first, ...others] = await outcomes();
    expect(first).toBe('user-task AAKESSON BUYER: unknown');
    for (const one of others) expect(one).toMatch(/: skipped$/);
    await start(accessTo(environment, server.password), 'rest');
    await world.service.ended();
    expect(server.holds().users).toEqual([{ user: 'BERG' }]);
  });

  function start(access: Access, part: 'all' | 'rest' = 'all') {
    return world.service.start({ ...START, part }, world.work(plan(), { access }), NEVER);
  }
});
