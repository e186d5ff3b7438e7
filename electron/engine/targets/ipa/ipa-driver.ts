import { join } from 'node:path';
import type { Environment } from '../../../../shared/environment/environment.ts';
import type { Decision } from '../../../../shared/targets/ipa/plan/decision.ts';
import type { Operation } from '../../../../shared/targets/ipa/plan/operation.ts';
import type { OperationList } from '../../../../shared/targets/ipa/plan/operation-list.ts';
import type { Plan } from '../../../../shared/targets/ipa/plan/plan.ts';
import type { Driver } from '../../driver/driver.ts';
import { IpaLookDriver } from './ipa-look-driver.ts';
import { IpaPlanDriver } from './ipa-plan-driver.ts';
import { IpaRunDriver } from './ipa-run-driver.ts';
import { PracticeHosts } from './practice/practice-hosts.ts';
import { IpaWays } from './reading/ipa-ways.ts';
import { SystemRecords } from './record/system-records.ts';

interface IpaOptions {
  /** Holds the practice hosts, and what Muster's runs have left. */
  readonly dataFolder: string;
  readonly now: () => Date;
  /** The environment at work. */
  readonly environment: () => Environment;
  /** Takes into the records what was left out of them by an interruption: see RunService.takeUntaken. */
  readonly takeRuns: (signal: AbortSignal) => Promise<void>;
}

/** What talks to IPA, with what other parts of the engine show of it. */
export interface IpaDriver extends Driver<Plan, Operation, Decision, OperationList> {
  readonly practiceHosts: PracticeHosts;
  readonly records: SystemRecords;
  readonly practiceRecords: SystemRecords;
}

export function makeIpaDriver({ dataFolder, takeRuns, ...rest }: IpaOptions): IpaDriver {
  const practiceFolder = join(dataFolder, 'practice');
  const practiceHosts = new PracticeHosts(practiceFolder);
  const records = new SystemRecords(join(dataFolder, 'record'));
  const practiceRecords = new SystemRecords(join(dataFolder, 'practice-record'));
  const parts = { practiceHosts, records, practiceRecords };
  const reader = new IpaWays({ ...parts, now: rest.now, takeRuns });
  return {
    ...parts,
    plans: new IpaPlanDriver(reader),
    looks: new IpaLookDriver({ ...parts, reader }),
    runs: new IpaRunDriver({ ...parts, ...rest, practiceFolder }),
  };
}
