import type { Driver } from './driver/driver.ts';
import type { KeptPlans } from './plans/kept-plans.ts';
import type { CallContext, Emit } from './router.ts';
import type { SnapshotStore } from './snapshots/snapshot-store.ts';
import type { IpaDriver } from './targets/ipa/ipa-driver.ts';
import type { Report, Workspace } from './workspace/workspace.ts';

export interface EngineOptions {
  /** Where artifacts, runs, handed-over plans and the practice host are kept. */
  readonly dataFolder: string;
  readonly now: () => Date;
  readonly emit: Emit;
  /** Makes what talks to the target; IPA's where left out. */
  readonly makeDriver?: () => Driver;
}

/** What handlers work with. */
export interface EngineParts {
  readonly workspace: Workspace;
  readonly keptPlans: KeptPlans;
  readonly snapshots: SnapshotStore;
  /** What talks to the target. */
  readonly driver: Driver;
  /** The same for IPA, for what its own screens show. */
  readonly ipa: IpaDriver;
  /** Makes the progress report of a call: at most ten a second reach the listeners. */
  readonly reporter: (context: CallContext) => Report;
}
