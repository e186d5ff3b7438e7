import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Failure, failure } from '../../../shared/base/failure.ts';
import type { Environment } from '../../../shared/environment/environment.ts';
import type { RunTarget } from '../../../shared/target/run-target.ts';
import { landmarkSystemKey } from '../../../shared/targets/ipa/landmark-system.ts';
import { headerLine, readCanonicalPlan } from '../../../shared/targets/ipa/plan/canonical-plan.ts';
import type { GenRegister } from '../../../shared/targets/ipa/plan/gen-register.ts';
import { leaveUnwritable } from '../../../shared/targets/ipa/plan/leave-unwritable.ts';
import { makePlan, type PlanInput } from '../../../shared/targets/ipa/plan/make-plan.ts';
import {
  findNeededElsewhere,
  spareNeededElsewhere,
} from '../../../shared/targets/ipa/plan/needed-elsewhere.ts';
import { listOperations, type OperationList } from '../../../shared/targets/ipa/plan/operation-list.ts';
import type { CurrentState, Plan } from '../../../shared/targets/ipa/plan/plan.ts';
import { objectionToRun } from '../../../shared/targets/ipa/plan/runnable.ts';
import { undoPlan } from '../../../shared/targets/ipa/plan/undo-plan.ts';
import type { TargetState } from '../../../shared/targets/ipa/state/target-state.ts';
import { IPA } from '../../../shared/targets/ipa/target.ts';
import { drive } from '../base/drive.ts';
import { fileFailure } from '../base/file-errors.ts';
import { fileHash } from '../base/file-hash.ts';
import { FileLines } from '../base/file-lines.ts';
import { writePlan } from './write-plan.ts';

/** A plan with what belongs to it. */
export interface PlannedWork {
  readonly target: typeof IPA;
  readonly plan: Plan;
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
  readonly state: TargetState | null;
}

/** How a plan is made ready: where its canonical form is written, and who hears how far it is. */
export interface PlanCall {
  readonly path: string;
  readonly onPeople: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Where a plan is to be run, and who else uses its gen. */
export interface PlanPlace {
  readonly environment: Environment;
  readonly register: GenRegister;
}

/** Makes the plan of a decision. */
export async function planFromDecision(input: PlanInput, call: PlanCall): Promise<PlannedWork> {
  // To write the plan takes about as long as to make it: half of the way each.
  const half = (done: number) => call.onPeople(Math.floor(done / 2));
  const plan = await drive(makePlan(input), call.signal, half);
  // A mistyped id would look as if there were nothing to do.
  if (input.only !== null && plan.people.length === 0) throw failure('USER-NOWHERE', { id: input.only });
  const made = Math.floor(plan.people.length / 2);
  const onPeople = (done: number) => call.onPeople(made + Math.floor(done / 2));
  return written(plan, input.target?.state ?? null, null, { ...call, onPeople });
}

/**
 * Takes a plan from a file. One that an older version wrote keeps its bytes and its hash: runs, bundles and undos know
 * it by them.
 * @throws Failure PLAN-FILE-INVALID, FILE-OF-NEWER-MUSTER, PLAN-OTHER-ENVIRONMENT, PLAN-NOT-RUNNABLE, FILE-…
 */
export async function planFromFile(
  path: string,
  { environment, register }: PlanPlace,
  call: PlanCall,
): Promise<PlannedWork> {
  const read = await readPlanFile(path, call.signal);
  const plan = ofEnvironment(read.plan, environment);
  const work = isOnlyOlder(read, plan)
    ? await keptAsWritten(read, plan, path, call)
    : await written(plan, null, basename(path), call);
  const objection =
    (await drive(objectionToRun(work.operations), call.signal)) ??
    (await drive(findNeededElsewhere(work.operations, register), call.signal));
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
  run: UndoneRun,
  { environment, register }: PlanPlace,
  call: PlanCall,
): Promise<PlannedWork> {
  const { id, target, endedAt, planHash, unknown } = run;
  const plan = await readPlan(run.planPath, call.signal);
  const current: CurrentState = {
    kind: 'run',
    run: id,
    target,
    endedAt,
    planHash,
    ...(unknown === 0 ? {} : { unknown }),
  };
  const done = listOperations(ofEnvironment(plan, environment));
  if (done.count !== run.operations)
    throw failure('UNDO-NOT-POSSIBLE', { run: id, reason: 'the plan kept with it is another' });
  const undo = await drive(undoPlan(done, run.wasDone, current), call.signal, call.onPeople);
  const writable = await drive(leaveUnwritable(undo), call.signal);
  const spared = await drive(spareNeededElsewhere(writable, register), call.signal);
  const work = await written(spared, null, null, call);
  if (work.operations.count === 0) {
    const reason =
      listOperations(undo).count === 0
        ? 'nothing of it is known to be done'
        : 'nothing of it can be taken back: values cannot be written, or other environments need the actors';
    throw failure('UNDO-NOT-POSSIBLE', { run: id, reason });
  }
  // Somebody may be protected since, or the run's plan have been changed.
  const objection = await drive(objectionToRun(work.operations), call.signal);
  if (objection !== null) throw failure('UNDO-NOT-POSSIBLE', { run: id, reason: objection });
  return work;
}

/** What is written as a plan has 32-bit offsets. */
const MOST_PLAN_GB = 4;

/** Reads a canonical plan. Throws PLAN-FILE-INVALID, FILE-OF-NEWER-MUSTER, PLAN-TOO-LARGE, LINE-TOO-LONG, FILE-… */
export async function readPlan(path: string, signal: AbortSignal): Promise<Plan> {
  return (await readPlanFile(path, signal)).plan;
}

/** A plan with what its file is known by. */
interface ReadPlan {
  readonly plan: Plan;
  /** The first line, as it stands there. */
  readonly header: string;
  /** Of the whole file, lower-case hex. */
  readonly sha256: string;
}

async function readPlanFile(path: string, signal: AbortSignal): Promise<ReadPlan> {
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
    const plan = await drive(readCanonicalPlan(noting()), signal);
    return { plan, header: header!, sha256: lines.finishHash() };
  } finally {
    lines.close();
  }
}

/**
 * Whether a plan differs from its file in its form alone: it was written by a version that had fewer settings, or another
 * format. Where this machine's settings make it another plan, it is written anew and has a hash of its own.
 */
function isOnlyOlder({ plan, header }: ReadPlan, own: Plan): boolean {
  const today = headerLine(plan);
  return today !== header && headerLine(own) === today;
}

/** Keeps the very file as the plan's canonical form. */
async function keptAsWritten(
  { sha256 }: ReadPlan,
  plan: Plan,
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
    target: IPA,
    plan,
    hash: sha256,
    operations: listOperations(plan),
    openedFrom: basename(from),
    olderFile: path,
    state: null,
  };
}

/**
 * The plan as this machine runs it: what is started here, who is protected and what the guards let through is what this
 * machine's settings say, and never what a file says.
 * @throws Failure PLAN-OTHER-ENVIRONMENT
 */
function ofEnvironment(plan: Plan, environment: Environment): Plan {
  const { target } = plan;
  const { name, landmark, landmarkSystem, production } = environment;
  const { guards, protectedUsers } = environment.policy;
  const same =
    target.environment === name &&
    landmarkSystemKey({ id: '', landmarkSystem: target.landmarkSystem }) ===
      landmarkSystemKey({ id: '', landmarkSystem }) &&
    target.landmark.dataArea.toLowerCase() === landmark.dataArea.toLowerCase() &&
    target.landmark.genDataArea.toLowerCase() === landmark.genDataArea.toLowerCase();
  if (!same) {
    const plainly = (one: string, area: string) => `${one} (${area})`;
    throw failure('PLAN-OTHER-ENVIRONMENT', {
      plan: plainly(target.environment, target.landmark.dataArea),
      environment: plainly(name, landmark.dataArea),
    });
  }
  return {
    ...plan,
    target: { ...target, production, landmark },
    policy: { ...plan.policy, guards, protectedUsers },
  };
}

async function written(
  plan: Plan,
  state: TargetState | null,
  openedFrom: string | null,
  { path, onPeople, signal }: PlanCall,
): Promise<PlannedWork> {
  await mkdir(dirname(path), { recursive: true });
  const hash = await writePlan(IPA.planFile, plan, path, onPeople, signal);
  return { target: IPA, plan, hash, operations: listOperations(plan), openedFrom, olderFile: null, state };
}
