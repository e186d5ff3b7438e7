import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../../../electron/engine/engine.ts';
import { Failure } from '../../../shared/base/failure.ts';
import type { ChannelName, PayloadOf } from '../../../shared/contract/channels.ts';
import { newEnvironment } from '../../../shared/environment/environment.ts';
import { reportMeasure } from './measure.ts';

// The whole way: the three extracts to the artifacts on disk, through the door that the window uses.
// Arguments: the users, roles and user-roles files.

const KINDS = ['users', 'roles', 'user-roles'] as const;

const dataFolder = await mkdtemp(join(tmpdir(), 'muster-bench-data-'));
const engine = createEngine({ dataFolder, now: () => new Date(), emit: () => {} });
try {
  await reportMeasure(async (timeStep) => {
    await timeStep('choose', async () => {
      await call('workspace:open', { environment: newEnvironment('bench', 'Bench') });
      for (const [index, kind] of KINDS.entries()) {
        await call('source:attach', { kind, path: process.argv[2 + index] ?? '' });
      }
    });
    await timeStep('read and decide', async () => {
      await call('source:read', {});
      await call('people:summary', {});
    });
    await timeStep('plan', () => call('plan:make', { only: null, again: false }));
    await timeStep('render', () => call('artifacts:render', {}));
  });
} finally {
  await engine.dispose();
  await rm(dataFolder, { recursive: true, force: true });
}

async function call<C extends ChannelName>(channel: C, payload: PayloadOf<C>): Promise<void> {
  const answer = await engine.router.invoke(channel, payload, randomUUID());
  if (!answer.ok) throw new Failure(answer.error);
}
