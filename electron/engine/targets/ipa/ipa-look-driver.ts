import { failure } from '../../../../shared/base/failure.ts';
import type { Environment } from '../../../../shared/environment/environment.ts';
import type { RunTarget } from '../../../../shared/target/run-target.ts';
import { type IpaWay, looksAtIpa } from '../../../../shared/targets/ipa/ipa-source.ts';
import type { IpaObjectType } from '../../../../shared/targets/ipa/objects.ts';
import { findAsPlanned } from '../../../../shared/targets/ipa/plan/as-planned.ts';
import type { OperationList } from '../../../../shared/targets/ipa/plan/operation-list.ts';
import type { CurrentState, Plan } from '../../../../shared/targets/ipa/plan/plan.ts';
import type { IpaLookup } from '../../../../shared/targets/ipa/rehearse/ipa-model.ts';
import { compareWithPlan } from '../../../../shared/targets/ipa/rehearse/verify-state.ts';
import { ReadingLookup } from '../../../../shared/targets/ipa/state/reading-lookup.ts';
import type {
  FoundBack,
  HeldTarget,
  LookBefore,
  LookDriver,
  LookedAt,
  ReadFrom,
} from '../../driver/look-driver.ts';
import type { ReadCall } from '../../driver/plan-driver.ts';
import { lookAtIpa } from './look-at-ipa.ts';
import type { PracticeHosts } from './practice/practice-hosts.ts';
import type { IpaReader } from './reading/current-state.ts';
import type { SystemRecords } from './record/system-records.ts';

interface IpaLookParts {
  readonly reader: IpaReader;
  readonly practiceHosts: PracticeHosts;
  /** What runs on real targets did, and what those on the practice hosts did. */
  readonly records: SystemRecords;
  readonly practiceRecords: SystemRecords;
}

/** How IPA is looked at before and after a run. */
export class IpaLookDriver implements LookDriver<Plan, OperationList> {
  readonly #parts: IpaLookParts;

  constructor(parts: IpaLookParts) {
    this.#parts = parts;
  }

  lookBefore(
    { operations, numbers, place, environment, files }: LookBefore<OperationList>,
    call: ReadCall,
  ): Promise<LookedAt> {
    const { reader } = this.#parts;
    const read = readBeforeRun(operations.plan, place, environment);
    return lookAtIpa({
      operations,
      numbers,
      readAgain: async () => (read === null ? null : reader.read(read, files, call)),
      register: () => reader.register(environment, call.signal, place),
      signal: call.signal,
    });
  }

  async readBack(
    place: RunTarget,
    plan: Plan,
    from: ReadFrom,
    call: ReadCall,
  ): Promise<HeldTarget<OperationList>> {
    const { state, notRead, notWhole } = await this.#held(place, plan, from, call);
    return {
      compare: (list) => compareWithPlan(list, state, notRead, notWhole),
      asPlanned: (list, numbers) => findAsPlanned(list, numbers, state, notRead, notWhole),
    };
  }

  async #held(place: RunTarget, plan: Plan, { environment, files }: ReadFrom, call: ReadCall): Promise<Held> {
    if (place === 'practice') {
      const { landmarkSystem, landmark } = plan.target;
      const host = await this.#parts.practiceHosts.of({ id: environment.id, landmarkSystem });
      return { state: host.readingFor(landmark.dataArea), notRead: [], notWhole: [] };
    }
    if (!looksAtIpa(environment.ipa.way)) throw failure('VERIFY-NOT-POSSIBLE');
    const read = await this.#parts.reader.read(environment, files, call);
    if (read === null) throw failure('VERIFY-NOT-POSSIBLE');
    const { reading, notRead } = read;
    const notWhole = (reading.doubts ?? []).map(({ type }) => type);
    return { state: new ReadingLookup(reading), notRead, notWhole };
  }

  looksBefore(place: RunTarget, { current }: Plan): boolean {
    if (current.kind === 'assumed-empty') return false;
    return place === 'practice' || current.kind === 'run' || looksAtIpa(current.way);
  }

  async takeFound({ environmentId, place, operations, found, at }: FoundBack<OperationList>): Promise<void> {
    const { environment: environmentName, landmarkSystem, landmark } = operations.plan.target;
    const { dataArea } = landmark;
    const records = place === 'practice' ? this.#parts.practiceRecords : this.#parts.records;
    const record = await records.of({ id: environmentId, landmarkSystem });
    await record.take({
      environmentId,
      environmentName,
      dataArea,
      // It was taken when it ended; nothing was known of it to take where no run has been.
      at: record.readingFor(dataArea).asOf === null ? at : null,
      operations: Array.from(found, (number) => operations.at(number)),
    });
  }
}

/** What IPA holds after a run. */
interface Held {
  readonly state: IpaLookup;
  readonly notRead: readonly IpaObjectType[];
  /** Types that were not read whole. */
  readonly notWhole: readonly IpaObjectType[];
}

/**
 * By which way the target is read once more before a run, as the environment's settings; null for none. A plan that was
 * compared is looked at by its own way, an undo by what the environment has for its target.
 */
function readBeforeRun({ current }: Plan, target: RunTarget, environment: Environment): Environment | null {
  const way = wayBeforeRun(current, target, environment.ipa.way);
  return way === null ? null : { ...environment, ipa: { ...environment.ipa, way } };
}

function wayBeforeRun(
  current: CurrentState,
  target: RunTarget,
  way: IpaWay,
): Exclude<IpaWay, 'empty'> | null {
  if (current.kind === 'read') return current.way;
  if (target === 'practice') return 'practice';
  // Files and the record are no look at the target, and the practice host is another one.
  return looksAtIpa(way) ? way : null;
}
