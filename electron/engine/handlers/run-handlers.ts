import { join } from 'node:path';
import { failure } from '../../../shared/base/failure.ts';
import type { RunState } from '../../../shared/contract/run.ts';
import type { Environment } from '../../../shared/environment/environment.ts';
import type { RunTarget } from '../../../shared/target/run-target.ts';
import { type IpaWay, looksAtIpa } from '../../../shared/targets/ipa/ipa-source.ts';
import type { CurrentState, Plan } from '../../../shared/targets/ipa/plan/plan.ts';
import type { EngineOptions, EngineParts } from '../engine-parts.ts';
import { readPlan } from '../plans/planned-work.ts';
import type { Handlers } from '../router.ts';
import { checkBeforeRun, checkRunTarget } from '../runs/check-before-run.ts';
import { RunService } from '../runs/run-service.ts';
import { IpaRunDriver } from '../targets/ipa/ipa-run-driver.ts';
import { beginHandOver } from './hand-over.ts';
import { verifyRun } from './verify-run.ts';

type Channels =
  | 'run:start'
  | 'run:pause'
  | 'run:resume'
  | 'run:cancel'
  | 'run:log'
  | 'run:outcomes'
  | 'run:verify'
  | 'plan:undo'
  | 'practice:reset'
  | 'practice:holds'
  | 'history:list';

export interface RunHandlers {
  readonly handlers: Handlers<Channels>;
  /** Cancels the run that goes on and waits for its end. */
  dispose(): Promise<void>;
  /** See RunService.takeUntaken. */
  takeUntaken(signal: AbortSignal): Promise<void>;
}

/** Runs, the practice host and the history. */
export function runHandlers(parts: EngineParts, { dataFolder, now, emit }: EngineOptions): RunHandlers {
  const { workspace, keptPlans, practiceHosts, practiceRecords, ipa, reporter } = parts;
  const practiceFolder = join(dataFolder, 'practice');
  const runs = new RunService({
    runsFolder: join(dataFolder, 'runs'),
    locksFolder: join(dataFolder, 'locks'),
    driver: new IpaRunDriver({
      ...parts,
      practiceFolder,
      environment: () => workspace.environment,
      readPlan,
    }),
    now: () => now().getTime(),
    onState: (state: RunState) => {
      workspace.runChanged(state);
      emit('run', state);
    },
  });

  const handlers: Handlers<Channels> = {
    'run:start': async (request, context) => {
      const { access, signal } = context;
      const { environment, planned, files, ipaFiles } = workspace;
      const { hash, operations } = planned;
      checkRunTarget(planned.plan, request.target);
      const read = readBeforeRun(planned.plan, request.target, environment);
      const readAgain = async () =>
        read === null ? null : ipa.read(read, ipaFiles, { access, signal, report: reporter(context) });
      const work = {
        environmentId: environment.id,
        planHash: hash,
        operations,
        artifacts: workspace.artifactList,
        guards: workspace.planSummary.guards,
        planPath: workspace.planPath,
        access,
        checkTarget: (numbers: Uint32Array | null) =>
          checkBeforeRun({
            planned,
            numbers,
            files,
            readAgain,
            register: () => ipa.register(environment, signal, request.target),
            signal,
          }),
      };
      if (work.artifacts.length === 0) throw failure('ARTIFACTS-NONE');
      const handedOver = beginHandOver(workspace, keptPlans);
      workspace.verified(null);
      const started = await runs.start(request, work, signal);
      await handedOver(request.target);
      return started;
    },
    'run:pause': () => {
      runs.pause();
      return null;
    },
    'run:resume': () => {
      runs.resume();
      return null;
    },
    'run:cancel': () => {
      runs.cancel();
      return null;
    },
    'run:log': (query) => runs.log(query),
    'run:outcomes': (query) => runs.outcomes(query),
    'run:verify': ({ id }, context) => verifyRun(id, runs, parts, { now, emit }, context),
    'plan:undo': async ({ run }, context) => {
      const undone = await runs.undoable(run);
      await workspace.undoRun(undone, reporter(context), context.signal);
      return workspace.planSummary;
    },
    'practice:reset': async (_, { signal }) => {
      // What they did goes with the rest, and must not come back.
      await runs.takeUntaken(signal);
      await (await practiceHosts.of(workspace.environment)).reset();
      await (await practiceRecords.of(workspace.environment)).clear();
      workspace.targetChanged();
      return null;
    },
    'practice:holds': async () => {
      const { environment } = workspace;
      const { dataArea } = environment.landmark;
      const host = await practiceHosts.of(environment);
      return {
        landmarkSystem: environment.landmarkSystem,
        dataArea,
        objects: host.readingFor(dataArea).holds(),
        others: host.otherDataAreas(dataArea),
        notice: host.notice,
      };
    },
    'history:list': () => runs.list(),
  };
  return {
    handlers,
    takeUntaken: (signal) => runs.takeUntaken(signal),
    async dispose() {
      const ending = runs.ended();
      if ((await Promise.race([ending, Promise.resolve('going')])) !== 'going') return;
      runs.cancel();
      await ending;
    },
  };
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
