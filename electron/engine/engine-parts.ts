import type { KeptPlans } from './plans/kept-plans.ts';
import type { CallContext, Emit } from './router.ts';
import type { SnapshotStore } from './snapshots/snapshot-store.ts';
import type { PracticeHosts } from './targets/ipa/practice/practice-hosts.ts';
import type { IpaWays } from './targets/ipa/reading/ipa-ways.ts';
import type { SystemRecords } from './targets/ipa/record/system-records.ts';
import type { Report, Workspace } from './workspace/workspace.ts';

export interface EngineOptions {
  /** Where artifacts, runs, handed-over plans and the practice host are kept. */
  readonly dataFolder: string;
  readonly now: () => Date;
  readonly emit: Emit;
}

/** What handlers work with. */
export interface EngineParts {
  readonly workspace: Workspace;
  readonly keptPlans: KeptPlans;
  readonly snapshots: SnapshotStore;
  readonly practiceHosts: PracticeHosts;
  /** What runs on real targets did, and what those on the practice hosts did. */
  readonly records: SystemRecords;
  readonly practiceRecords: SystemRecords;
  readonly ipa: IpaWays;
  /** Makes the progress report of a call: at most ten a second reach the listeners. */
  readonly reporter: (context: CallContext) => Report;
}
