import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Failure, failure } from '../../../shared/base/failure.ts';
import type { Environment } from '../../../shared/environment/environment.ts';
import type { AnyPlan } from '../../../shared/target/any-plan.ts';
import { OperationList } from '../../../shared/target/operation-list.ts';
import type { RunTarget } from '../../../shared/target/run-target.ts';
import type { PlanFile, Target } from '../../../shared/target/target.ts';
import { drive } from '../base/drive.ts';
import { fileFailure } from '../base/file-errors.ts';
import { fileHash } from '../base/file-hash.ts';
import { FileLines } from '../base/file-lines.ts';
import type { PlanDriver, PlanMaking } from '../driver/plan-driver.ts';
import { writePlan } from './write-plan.ts';

/** A plan with what belongs to it. */
export interface PlannedWork {
  readonly target: Target;
  readonly plan: AnyPlan;
  readonly hash: string;
  readonly operations: OperationList;
  /** The file that it was opened from; null where it was made here. */
  readonly openedFrom: string | null;
  /**
   * The file in which the plan stands as an older version wrote it, and whose hash is the plan's; null where its file
   * follows from the plan.
   */
  readonly olderFile: string | null;
  /** What the plan took as the target's state; null where it took it as empty, or did not read it itself. */
  readonly state: unknown;
}

/** How a plan is made ready: where its canonical form is written, and who hears how far it is. */
export interface PlanCall {
  readonly path: string;
  readonly onPeople: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Where a plan is to be run, and who else uses its target. */
export interface PlanPlace {
  readonly environment: Environment;
  readonly others: unknown;
}

/** Makes the plan of a decision. */
export async function planFromDecision(
  driver: PlanDriver,
  input: PlanMaking,
  call: PlanCall,
): Promise<PlannedWork> {
  // To write the plan takes about as long as to make it: half of the way each.
  const half = (done: number) => call.onPeople(Math.floor(done / 2));
  const plan = await drive(driver.make(input), call.signal, half);
  // A mistyped id would look as if there were nothing to do.
  if (input.only !== null && plan.people.length === 0) throw failure('USER-NOWHERE', { id: input.only });
  const made = Math.floor(plan.people.length / 2);
  const onPeople = (done: number) => call.onPeople(made + Math.floor(done / 2));
  const state = driver.stateOf(input.basis)?.state ?? null;
  return written(driver.target, plan, state, null, { ...call, onPeople });
}

/**
 * Takes a plan from a file. One that an older version wrote keeps its bytes and its hash: runs, bundles and undos know
 * it by them.
 * @throws Failure PLAN-FILE-INVALID, FILE-OF-NEWER-MUSTER, PLAN-OTHER-ENVIRONMENT, PLAN-NOT-RUNNABLE, FILE-…
 */
export async function planFromFile(
  driver: PlanDriver,
  path: string,
  { environment, others }: PlanPlace,
  call: PlanCall,
): Promise<PlannedWork> {
  const { target } = driver;
  const read = await readPlanFile(target.planFile, path, call.signal);
  const plan = driver.adopt(read.plan, environment);
  const work = isOnlyOlder(target.planFile, read, plan)
    ? await keptAsWritten(target, read, plan, path, call)
    : await written(target, plan, null, basename(path), call);
  const objection = await drive(driver.objectionTo(work.operations, others), call.signal);
  if (objection !== null) throw failure('PLAN-NOT-RUNNABLE', { reason: objection });
  return work;
}

/** What is known of a run that is to be taken back. */
export interface UndoneRun {
  readonly id: string;
  readonly target: RunTarget;
  readonly endedAt: string;
  readonly planHash: string;
  /** The plan that was run, in its canonical form. */
  readonly planPath: string;
  /** How many operations that plan had, by whose numbers the run speaks of them. */
  readonly operations: number;
  /** Operations of which nobody knows whether they were done. */
  readonly unknown: number;
  readonly wasDone: (operation: number) => boolean;
}

/**
 * Makes the plan that takes back what a run did.
 * @throws Failure UNDO-NOT-POSSIBLE, PLAN-OTHER-ENVIRONMENT, PLAN-FILE-INVALID, FILE-OF-NEWER-MUSTER
 */
export async function planFromRun(
  driver: PlanDriver,
  run: UndoneRun,
  { environment, others }: PlanPlace,
  call: PlanCall,
): Promise<PlannedWork> {
  const { target } = driver;
  const { id, endedAt, planHash, unknown } = run;
  const plan = await readPlan(target.planFile, run.planPath, call.signal);
  const done = new OperationList(target, driver.adopt(plan, environment));
  if (done.count !== run.operations)
    throw failure('UNDO-NOT-POSSIBLE', { run: id, reason: 'the plan kept with it is another' });
  const basis = { run: id, target: run.target, endedAt, planHash, unknown };
  const undo = await drive(driver.undo(done, run.wasDone, basis, others), call.signal, call.onPeople);
  const work = await written(target, undo.plan, null, null, call);
  if (work.operations.count === 0) {
    const reason =
      new OperationList(target, undo.whole).count === 0
        ? 'nothing of it is known to be done'
        : 'nothing of it can be taken back: values cannot be written, or other environments need the actors';
    throw failure('UNDO-NOT-POSSIBLE', { run: id, reason });
  }
  // Somebody may be protected since, or the run's plan have been changed.
  const objection = await drive(driver.objectionTo(work.operations, others), call.signal);
  if (objection !== null) throw failure('UNDO-NOT-POSSIBLE', { run: id, reason: objection });
  return work;
}

/** What is written as a plan has 32-bit offsets. */
const MOST_PLAN_GB = 4;

/** Reads a canonical plan. Throws PLAN-FILE-INVALID, FILE-OF-NEWER-MUSTER, PLAN-TOO-LARGE, LINE-TOO-LONG, FILE-… */
export async function readPlan<P extends AnyPlan>(
  planFile: PlanFile<P>,
  path: string,
  signal: AbortSignal,
): Promise<P> {
  return (await readPlanFile(planFile, path, signal)).plan;
}

/** A plan with what its file is known by. */
interface ReadPlan<P extends AnyPlan = AnyPlan> {
  readonly plan: P;
  /** The first line, as it stands there. */
  readonly header: string;
  /** Of the whole file, lower-case hex. */
  readonly sha256: string;
}

async function readPlanFile<P extends AnyPlan>(
  planFile: PlanFile<P>,
  path: string,
  signal: AbortSignal,
): Promise<ReadPlan<P>> {
  let lines: FileLines;
  try {
    if ((await stat(path)).size > MOST_PLAN_GB * 2 ** 30)
      throw failure('PLAN-TOO-LARGE', { file: basename(path), most: MOST_PLAN_GB });
    lines = new FileLines(path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw fileFailure(error, basename(path));
  }
  try {
    let header: string | undefined;
    const noting = function* () {
      for (const line of lines) {
        header ??= line;
        yield line;
      }
    };
    const plan = await drive(planFile.read(noting()), signal);
    return { plan, header: header!, sha256: lines.finishHash() };
  } finally {
    lines.close();
  }
}

/**
 * Whether a plan differs from its file in its form alone: it was written by a version that had fewer settings, or another
 * format. Where this machine's settings make it another plan, it is written anew and has a hash of its own.
 */
function isOnlyOlder(planFile: PlanFile<AnyPlan>, { plan, header }: ReadPlan, own: AnyPlan): boolean {
  const today = planFile.header(plan);
  return today !== header && planFile.header(own) === today;
}

/** Keeps the very file as the plan's canonical form. */
async function keptAsWritten(
  target: Target,
  { sha256 }: ReadPlan,
  plan: AnyPlan,
  from: string,
  { path, onPeople, signal }: PlanCall,
): Promise<PlannedWork> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.new`;
  try {
    await copyFile(from, beside);
    if ((await fileHash(beside, signal)) !== sha256) throw failure('FILE-CHANGED', { file: basename(from) });
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
  onPeople(plan.people.length);
  return {
    target,
    plan,
    hash: sha256,
    operations: new OperationList(target, plan),
    openedFrom: basename(from),
    olderFile: path,
    state: null,
  };
}

async function written(
  target: Target,
  plan: AnyPlan,
  state: unknown,
  openedFrom: string | null,
  { path, onPeople, signal }: PlanCall,
): Promise<PlannedWork> {
  await mkdir(dirname(path), { recursive: true });
  const hash = await writePlan(target.planFile, plan, path, onPeople, signal);
  return {
    target,
    plan,
    hash,
    operations: new OperationList(target, plan),
    openedFrom,
    olderFile: null,
    state,
  };
}
