import { failure } from '../../../shared/base/failure.ts';
import type { RunTarget } from '../../../shared/target/run-target.ts';
import type { VerifyReport } from '../../../shared/target/verify-report.ts';
import { looksAtIpa } from '../../../shared/targets/ipa/ipa-source.ts';
import type { IpaObjectType } from '../../../shared/targets/ipa/objects.ts';
import { findAsPlanned } from '../../../shared/targets/ipa/plan/as-planned.ts';
import type { CurrentState } from '../../../shared/targets/ipa/plan/plan.ts';
import type { IpaLookup } from '../../../shared/targets/ipa/rehearse/ipa-model.ts';
import { compareWithPlan } from '../../../shared/targets/ipa/rehearse/verify-state.ts';
import { ReadingLookup } from '../../../shared/targets/ipa/state/reading-lookup.ts';
import { drive } from '../base/drive.ts';
import type { EngineOptions, EngineParts } from '../engine-parts.ts';
import type { CallContext } from '../router.ts';
import type { RunService } from '../runs/run-service.ts';

/** What a target holds after a run. */
interface Held {
  readonly state: IpaLookup;
  readonly notRead: readonly IpaObjectType[];
  /** Types that were not read whole. */
  readonly notWhole: readonly IpaObjectType[];
}

/**
 * Reads back what a run of the plan at hand has left on its target, and compares it with the plan. What nobody knew of the
 * run's operations, and is found as planned, counts as done from then on.
 * @throws Failure VERIFY-NOT-POSSIBLE, VERIFY-OTHER-PLAN, VERIFY-RUN-ACTIVE, those of the way in which IPA is read
 */
export async function verifyRun(
  id: string,
  runs: RunService,
  parts: EngineParts,
  { now, emit }: Pick<EngineOptions, 'now' | 'emit'>,
  context: CallContext,
): Promise<VerifyReport> {
  const { workspace } = parts;
  await runs.takeUntaken(context.signal);
  const { state } = await runs.record(id);
  const { plan, hash, operations } = workspace.planned;
  if (state.planHash !== hash) throw failure('VERIFY-OTHER-PLAN');
  const { environment } = workspace;
  const unknown = await runs.unknownOf(state.id);
  const { state: held, notRead, notWhole } = await readTarget(state.target, parts, context);
  const report = parts.reporter(context);
  const compared = await drive(compareWithPlan(operations, held, notRead, notWhole), context.signal, (done) =>
    report({ phase: 'verifying', subject: '', done, total: null, unit: 'operations' }),
  );
  const found = await drive(findAsPlanned(operations, unknown, held, notRead, notWhole), context.signal);
  const at = now().toISOString();
  const verify: VerifyReport = { at, target: state.target, ...compared };
  await runs.saveVerify(state.id, verify);
  if (found.length > 0) {
    const outcome = wasLookedAt(plan.current, state.target) ? 'done' : 'already-there';
    if (outcome === 'done') {
      const { dataArea } = plan.target.landmark;
      const record = await (state.target === 'practice' ? parts.practiceRecords : parts.records).of({
        id: environment.id,
        landmarkSystem: plan.target.landmarkSystem,
      });
      await record.take({
        environmentId: environment.id,
        environmentName: plan.target.environment,
        dataArea,
        // It was taken when it ended; nothing was known of it to take where no run has been.
        at: record.readingFor(dataArea).asOf === null ? at : null,
        operations: Array.from(found, (number) => operations.at(number)),
      });
    }
    // The record first: what is settled is not looked at again.
    const settled = await runs.settle(state.id, { at, outcome, found });
    if (workspace.state.run?.id === settled.id) {
      workspace.runChanged(settled);
      emit('run', settled);
    }
  }
  workspace.verified(verify);
  return verify;
}

async function readTarget(target: RunTarget, parts: EngineParts, context: CallContext): Promise<Held> {
  const { workspace, practiceHosts, ipa, reporter } = parts;
  const { environment, ipaFiles } = workspace;
  if (target === 'practice') {
    const { landmarkSystem, landmark } = workspace.planned.plan.target;
    const host = await practiceHosts.of({ id: environment.id, landmarkSystem });
    return { state: host.readingFor(landmark.dataArea), notRead: [], notWhole: [] };
  }
  if (!looksAtIpa(environment.ipa.way)) throw failure('VERIFY-NOT-POSSIBLE');
  const { access, signal } = context;
  const read = await ipa.read(environment, ipaFiles, { access, signal, report: reporter(context) });
  if (read === null) throw failure('VERIFY-NOT-POSSIBLE');
  const { reading, notRead } = read;
  const notWhole = (reading.doubts ?? []).map(({ type }) => type);
  return { state: new ReadingLookup(reading), notRead, notWhole };
}

/**
 * Whether a run of a plan begins with a look at the target, so that what is found after it and was not so before is the run's.
 * Without one, an undo could take away what others had brought.
 */
function wasLookedAt(current: CurrentState, target: RunTarget): boolean {
  if (current.kind === 'assumed-empty') return false;
  return target === 'practice' || current.kind === 'run' || looksAtIpa(current.way);
}
