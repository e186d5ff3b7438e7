import { join } from 'node:path';
import { failure } from '../../../shared/base/failure.ts';
import type { RunState } from '../../../shared/contract/run.ts';
import type { EngineOptions, EngineParts } from '../engine-parts.ts';
import type { Handlers } from '../router.ts';
import { checkBeforeRun, checkRunTarget } from '../runs/check-before-run.ts';
import { RunService } from '../runs/run-service.ts';
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
  const { workspace, keptPlans, driver, reporter } = parts;
  const { practiceHosts, practiceRecords } = parts.ipa;
  const runs = new RunService({
    runsFolder: join(dataFolder, 'runs'),
    locksFolder: join(dataFolder, 'locks'),
    driver: driver.runs,
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
      const place = request.target;
      checkRunTarget(planned.plan, place);
      const call = { access, signal, report: reporter(context) };
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
            files,
            look: () =>
              driver.looks.lookBefore({ operations, numbers, place, environment, files: ipaFiles }, call),
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
