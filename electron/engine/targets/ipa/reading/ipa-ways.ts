import { failure } from '../../../../../shared/base/failure.ts';
import type { IpaFile } from '../../../../../shared/contract/workspace.ts';
import type { Environment } from '../../../../../shared/environment/environment.ts';
import type { RunTarget } from '../../../../../shared/target/run-target.ts';
import { IPA_TYPES } from '../../../../../shared/targets/ipa/objects.ts';
import type { GenRegister } from '../../../../../shared/targets/ipa/plan/gen-register.ts';
import type { TypeDoubts } from '../../../../../shared/targets/ipa/state/reading-doubts.ts';
import type { ReadCall } from '../../../driver/plan-driver.ts';
import type { PracticeHosts } from '../practice/practice-hosts.ts';
import type { SystemRecords } from '../record/system-records.ts';
import type { IpaReader } from './current-state.ts';
import { readDataRest } from './data-rest/read-data-rest.ts';
import { type IpaReading, readIpa } from './read-ipa.ts';

export interface IpaWaysParts {
  readonly practiceHosts: PracticeHosts;
  /** What runs on the real targets did. */
  readonly records: SystemRecords;
  /** What runs on the practice hosts did: there, the hosts know what is, and this who brought it. */
  readonly practiceRecords: SystemRecords;
  readonly now: () => Date;
  /** Takes into the records what was left out of them by an interruption: see RunService.takeUntaken. */
  readonly takeRuns: (signal: AbortSignal) => Promise<void>;
}

/** The ways to know what is in IPA, with what the engine keeps itself: the practice hosts and the records. */
export class IpaWays implements IpaReader {
  readonly #parts: IpaWaysParts;

  constructor(parts: IpaWaysParts) {
    this.#parts = parts;
  }

  read(
    environment: Environment,
    files: readonly IpaFile[],
    { access, signal, report }: ReadCall,
  ): Promise<IpaReading | null> {
    return readIpa(environment, {
      access,
      signal,
      files,
      now: this.#parts.now,
      onProgress: (progress) => report({ phase: 'reading', ...progress }),
      parts: {
        practice: () => this.#practice(environment),
        record: () => this.#record(environment, signal),
        dataRest: (call) => readDataRest(environment, call.access, call.signal, call.onProgress),
      },
    });
  }

  async register(
    environment: Environment,
    signal: AbortSignal,
    target: RunTarget = environment.ipa.way === 'practice' ? 'practice' : 'local',
  ): Promise<GenRegister> {
    const { records, practiceRecords, practiceHosts } = this.#parts;
    await this.#parts.takeRuns(signal);
    const place = { environmentId: environment.id, dataArea: environment.landmark.dataArea };
    if (target !== 'practice') return (await records.of(environment)).registerFor(place, signal);
    const users = await (await practiceHosts.of(environment)).users(signal);
    return (await practiceRecords.of(environment)).registerFor(place, signal, users);
  }

  async #practice(environment: Environment) {
    const host = await this.#parts.practiceHosts.of(environment);
    return host.copyFor(environment.landmark.dataArea);
  }

  async #record(environment: Environment, signal: AbortSignal) {
    await this.#parts.takeRuns(signal);
    const record = await this.#parts.records.of(environment);
    const reading = record.readingFor(environment.landmark.dataArea);
    if (reading.asOf === null) throw failure('RECORD-NONE', { environment: environment.name });
    return { reading: { ...reading, doubts: doubtsOf(record.notice) }, asOf: reading.asOf };
  }
}

/** Of a record whose file was damaged, anything may be missing. */
function doubtsOf(notice: string): readonly TypeDoubts[] {
  if (notice === '') return [];
  const first = [{ list: "Muster's own record", row: 0, reason: notice.replace(/\.$/, '') }];
  return IPA_TYPES.map((type) => ({ type, count: 1, first }));
}
