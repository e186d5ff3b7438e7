import { failure } from '../../../shared/base/failure.ts';
import type { VerifyReport } from '../../../shared/target/verify-report.ts';
import { drive } from '../base/drive.ts';
import type { EngineOptions, EngineParts } from '../engine-parts.ts';
import type { CallContext } from '../router.ts';
import type { RunService } from '../runs/run-service.ts';

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
  const driver = parts.driver.looks;
  await runs.takeUntaken(context.signal);
  const { state } = await runs.record(id);
  const { plan, hash, operations } = workspace.planned;
  if (state.planHash !== hash) throw failure('VERIFY-OTHER-PLAN');
  const { environment, ipaFiles: files } = workspace;
  const { access, signal } = context;
  const report = parts.reporter(context);
  const unknown = await runs.unknownOf(state.id);
  const held = await driver.readBack(state.target, plan, { environment, files }, { access, signal, report });
  const compared = await drive(held.compare(operations), signal, (done) =>
    report({ phase: 'verifying', subject: '', done, total: null, unit: 'operations' }),
  );
  const found = await drive(held.asPlanned(operations, unknown), signal);
  const at = now().toISOString();
  const verify: VerifyReport = { at, target: state.target, ...compared };
  await runs.saveVerify(state.id, verify);
  if (found.length > 0) {
    const outcome = driver.looksBefore(state.target, plan) ? 'done' : 'already-there';
    if (outcome === 'done') {
      const environmentId = environment.id;
      await driver.takeFound({ environmentId, place: state.target, operations, found, at });
    }
    // What was found is taken in first: what is settled is not looked at again.
    const settled = await runs.settle(state.id, { at, outcome, found });
    if (workspace.state.run?.id === settled.id) {
      workspace.runChanged(settled);
      emit('run', settled);
    }
  }
  workspace.verified(verify);
  return verify;
}
