import { join } from 'node:path';
import { failure } from '../../../shared/contract/failure.ts';
import type { RunState, VerifyReport } from '../../../shared/contract/run.ts';
import { compareWithPlan } from '../../../shared/rehearse/verify-state.ts';
import { drive } from '../drive.ts';
import type { EngineOptions, EngineParts } from '../engine.ts';
import { beginHandOver } from '../plans/hand-over.ts';
import type { Handlers } from '../router.ts';
import { RunService } from '../runs/run-service.ts';
import { LandmarkTools } from '../targets/landmark-tools.ts';
import { PracticeHosts } from '../targets/practice-hosts.ts';

type Channels =
  | 'run:start'
  | 'run:pause'
  | 'run:resume'
  | 'run:cancel'
  | 'run:log'
  | 'run:outcomes'
  | 'run:verify'
  | 'practice:reset'
  | 'practice:holds'
  | 'history:list';

export interface RunHandlers {
  readonly handlers: Handlers<Channels>;
  /** Cancels the run that goes on and waits for its end. */
  dispose(): Promise<void>;
}

/** Runs, the practice host and the history. To add a target, give its tools here. */
export function runHandlers(
  { workspace, keptPlans, reporter }: EngineParts,
  { dataFolder, now, emit }: EngineOptions,
): RunHandlers {
  const practiceFolder = join(dataFolder, 'practice');
  const practiceHosts = new PracticeHosts(practiceFolder);
  const runs = new RunService({
    runsFolder: join(dataFolder, 'runs'),
    locksFolder: join(dataFolder, 'locks'),
    practiceFolder,
    toolsOf: async (target, { landmarkSystem, landmark, render }, environmentId) => {
      if (target === 'local') return new LandmarkTools(landmark);
      const host = await practiceHosts.of({ id: environmentId, landmarkSystem });
      return host.toolsFor({ dataArea: landmark.dataArea, scriptEncoding: render.scriptEncoding });
    },
    now: () => now().getTime(),
    onState: (state: RunState) => {
      workspace.runChanged(state);
      emit('run', state);
    },
  });

  const handlers: Handlers<Channels> = {
    'run:start': async (request, { signal }) => {
      const { hash, operations } = workspace.planned;
      const work = {
        environmentId: workspace.environment.id,
        planHash: hash,
        operations,
        artifacts: workspace.artifactList,
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
    'run:verify': async ({ id }, context) => {
      const { state } = await runs.record(id);
      if (state.target !== 'practice') throw failure('VERIFY-NOT-POSSIBLE');
      const { plan, hash } = workspace.planned;
      if (state.planHash !== hash) throw failure('VERIFY-OTHER-PLAN');
      const { landmarkSystem, landmark } = plan.target;
      const host = await practiceHosts.of({ id: workspace.environment.id, landmarkSystem });
      const held = host.readingFor(landmark.dataArea);
      const report = reporter(context);
      const found = await drive(compareWithPlan(plan, held), context.signal, (done) =>
        report({ phase: 'verifying', subject: '', done, total: null, unit: 'operations' }),
      );
      const verify: VerifyReport = { at: now().toISOString(), target: 'practice', ...found };
      await runs.saveVerify(state.id, verify);
      workspace.verified(verify);
      return verify;
    },
    'practice:reset': async () => {
      await (await practiceHosts.of(workspace.environment)).reset();
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
    async dispose() {
      const ending = runs.ended();
      if ((await Promise.race([ending, Promise.resolve('going')])) !== 'going') return;
      runs.cancel();
      await ending;
    },
  };
}
