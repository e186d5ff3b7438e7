import { realpath } from 'node:fs/promises';
import { failure } from '../../../../shared/base/failure.ts';
import type { Environment } from '../../../../shared/environment/environment.ts';
import type { RunTarget } from '../../../../shared/target/run-target.ts';
import type { Operation } from '../../../../shared/targets/ipa/plan/operation.ts';
import type { Plan } from '../../../../shared/targets/ipa/plan/plan.ts';
import { IPA } from '../../../../shared/targets/ipa/target.ts';
import type { EndedRun, PlanOwner, RunDriver } from '../../driver/run-driver.ts';
import type { RunTools } from '../../tools/run-tools.ts';
import type { PracticeHosts } from './practice/practice-hosts.ts';
import type { SystemRecords } from './record/system-records.ts';
import { IpaRunTools } from './tools/ipa-run-tools.ts';
import { localTools } from './tools/local-tools.ts';

interface IpaRunParts {
  readonly practiceHosts: PracticeHosts;
  /** The practice hosts' folder: one run at a time goes there. */
  readonly practiceFolder: string;
  /** What runs on real targets did, and what those on the practice hosts did. */
  readonly records: SystemRecords;
  readonly practiceRecords: SystemRecords;
  /** The environment at work: its settings say how the web administration is reached. */
  readonly environment: () => Environment;
}

/** How runs go to IPA: to the practice hosts, or to the tools of this machine. */
export class IpaRunDriver implements RunDriver<Plan, Operation> {
  readonly target = IPA;
  readonly #parts: IpaRunParts;

  constructor(parts: IpaRunParts) {
    this.#parts = parts;
  }

  /** On this machine it is the Landmark folder, as its links lead to it. */
  async lockScope(place: RunTarget, { target }: Plan): Promise<string> {
    if (place === 'practice') return `the practice host in ${this.#parts.practiceFolder}`;
    const { folder } = target.landmark;
    if (folder === '') throw failure('LANDMARK-FOLDER-NONE');
    const path = await realpath(folder).catch(() => folder);
    return process.platform === 'win32' ? path.toLowerCase() : path;
  }

  async toolsOf(place: RunTarget, { target }: Plan, { environmentId, access }: PlanOwner): Promise<RunTools> {
    const { landmark, landmarkSystem, render } = target;
    if (place === 'local') {
      return new IpaRunTools(localTools(this.#parts.environment(), landmark, access), 'landmark');
    }
    const host = await this.#parts.practiceHosts.of({ id: environmentId, landmarkSystem });
    const { scriptEncoding } = render;
    return new IpaRunTools(await host.toolsFor({ dataArea: landmark.dataArea, scriptEncoding }), 'practice');
  }

  /** @throws RECORD-NEWER where another run has been taken in since */
  async takeIn({
    environmentId,
    operations,
    target,
    endedAt,
    done,
    late,
  }: EndedRun<Plan, Operation>): Promise<void> {
    const { environment: environmentName, landmarkSystem, landmark } = operations.plan.target;
    const { dataArea } = landmark;
    const records = target === 'practice' ? this.#parts.practiceRecords : this.#parts.records;
    const record = await records.of({ id: environmentId, landmarkSystem });
    const { asOf } = record.readingFor(dataArea);
    if (late && asOf !== null && asOf >= endedAt) throw failure('RECORD-NEWER', { asOf });
    await record.take({ environmentId, environmentName, dataArea, at: endedAt, operations: done });
  }
}
