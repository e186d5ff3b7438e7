import { join } from 'node:path';
import type { Progress } from '../../shared/contract/workspace.ts';
import { Throttle } from './base/throttle.ts';
import type { EngineOptions, EngineParts } from './engine-parts.ts';
import { artifactHandlers } from './handlers/artifact-handlers.ts';
import { eventHubHandlers } from './handlers/event-hub-handlers.ts';
import { ipaHandlers } from './handlers/ipa-handlers.ts';
import { joinHandlers } from './handlers/join-handlers.ts';
import { peopleHandlers } from './handlers/people-handlers.ts';
import { planHandlers } from './handlers/plan-handlers.ts';
import { runHandlers } from './handlers/run-handlers.ts';
import { snapshotHandlers } from './handlers/snapshot-handlers.ts';
import { sourceHandlers } from './handlers/source-handlers.ts';
import { KeptPlans } from './plans/kept-plans.ts';
import { type Handlers, Router } from './router.ts';
import { SnapshotStore } from './snapshots/snapshot-store.ts';
import { makeIpaDriver } from './targets/ipa/ipa-driver.ts';
import { removeAbandonedWork, workFolderOf } from './workspace/work-folder.ts';
import { Workspace } from './workspace/workspace.ts';

export interface Engine {
  readonly router: Router;
  /** Removes what belongs to this process alone, e.g. rendered artifacts; runs and the practice host stay. */
  dispose(): Promise<void>;
}

/** Composes the engine. It is the same in the app, in tests and in the command line. */
export function createEngine({ dataFolder, now, emit, makeDriver }: EngineOptions): Engine {
  // The state is taken when it is pushed, not when it changed: a late push is never of the past.
  const states = new Throttle<null>(() => emit('workspace', workspace.state), 50);
  const workFolder = workFolderOf(dataFolder);
  void removeAbandonedWork(dataFolder);
  const snapshots = new SnapshotStore(join(dataFolder, 'snapshots'));
  const ipa = makeIpaDriver({
    dataFolder,
    now,
    environment: () => workspace.environment,
    takeRuns: (signal) => runs.takeUntaken(signal),
  });
  const driver = makeDriver?.() ?? ipa;
  const workspace = new Workspace(workFolder, snapshots, driver.plans, now, () => states.push(null));
  const progress = new Throttle<Progress>((value) => emit('progress', value));
  const parts: EngineParts = {
    workspace,
    snapshots,
    driver,
    ipa,
    keptPlans: new KeptPlans(join(dataFolder, 'plans'), now),
    reporter:
      ({ call }) =>
      (value) =>
        progress.push({ call, ...value }),
  };
  const runs = runHandlers(parts, { dataFolder, now, emit });
  const handlers: Handlers = joinHandlers(
    sourceHandlers(parts, emit),
    peopleHandlers(parts),
    planHandlers(parts),
    artifactHandlers(parts),
    snapshotHandlers(parts),
    eventHubHandlers(parts),
    ipaHandlers(parts, now),
    runs.handlers,
  );
  return {
    // The state goes ahead of the answer: who is answered acts upon what is shown.
    router: new Router(handlers, () => states.flush()),
    async dispose() {
      await runs.dispose();
      await workspace.dispose();
    },
  };
}
