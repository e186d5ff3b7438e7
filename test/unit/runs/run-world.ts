import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ArtifactFile, ArtifactWriter } from '../../../electron/engine/artifacts/artifact-file.ts';
import { RunService, type RunServiceOptions } from '../../../electron/engine/runs/run-service.ts';
import type { TargetTools } from '../../../electron/engine/targets/tools.ts';
import type { RunState } from '../../../shared/contract/run.ts';
import {
  DEFAULT_LANDMARK,
  DEFAULT_RENDER,
  type LandmarkSettings,
} from '../../../shared/environment/environment.ts';
import { OperationList } from '../../../shared/plan/operations.ts';
import type { Plan, PlannedPerson } from '../../../shared/plan/plan.ts';
import { DEFAULT_POLICY } from '../../../shared/policy/policy.ts';
import { artifactShapes, renderArtifact } from '../../../shared/render/render-artifact.ts';
import { complete } from '../../../shared/steps/steps.ts';

export interface PlanOptions {
  readonly people?: readonly (string | Partial<PlannedPerson>)[];
  readonly tasks?: readonly string[];
  readonly landmark?: Partial<LandmarkSettings>;
  readonly production?: boolean;
  readonly environment?: string;
}

/** A plan in which everyone is new and has every task. */
export function makePlan(options: PlanOptions = {}): Plan {
  const { people = ['ABERGSTR', 'BCARLSEN', 'CDUPONT'], tasks = ['BUYER', 'SELLER'] } = options;
  const planned = people.map((given, source): PlannedPerson => {
    const partial = typeof given === 'string' ? { id: given } : given;
    const id = partial.id ?? `USER${source}`;
    return {
      id,
      situation: 'new',
      identity: id,
      firstName: 'First',
      lastName: 'Last',
      email: '',
      actorRoles: ['InbasketUser_ST'],
      source,
      ...partial,
    };
  });
  const offsets = Uint32Array.from({ length: planned.length + 1 }, (_, at) => at * tasks.length);
  const task = Uint32Array.from({ length: planned.length * tasks.length }, (_, at) => at % tasks.length);
  return {
    format: 1,
    target: {
      environment: options.environment ?? 'TST',
      landmarkSystem: 'LMTST',
      production: options.production ?? false,
      landmark: { ...DEFAULT_LANDMARK, peoplePerCall: 1, ...options.landmark },
      render: DEFAULT_RENDER,
    },
    policy: DEFAULT_POLICY,
    sources: [],
    current: { kind: 'assumed-empty' },
    people: planned,
    tasks: tasks.map((id, source) => ({ id, situation: 'new', description: `Task ${id}`, source })),
    userTasks: { offsets, task },
    findings: [],
  };
}

/** A temporary folder with a plan's artifacts and a run service; `dispose` takes it away. */
export interface RunWorld {
  readonly folder: string;
  readonly states: RunState[];
  readonly service: RunService;
  /** Writes the artifacts of a plan and answers what a run takes. */
  work(plan: Plan, planHash?: string): Work;
  /** A service of another Muster over the same folders. */
  another(tools: TargetTools): RunService;
  /** The first state, past or to come, that the condition holds for. */
  until(condition: (state: RunState) => boolean): Promise<RunState>;
  dispose(): Promise<void>;
}

export interface Work {
  readonly environmentId: string;
  readonly planHash: string;
  readonly operations: OperationList;
  readonly artifacts: readonly ArtifactFile[];
}

export async function makeRunWorld(toolsOf: RunServiceOptions['toolsOf']): Promise<RunWorld> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'muster-run-')));
  const states: RunState[] = [];
  const waiting = new Set<{ condition: (state: RunState) => boolean; met: (state: RunState) => void }>();
  const onState = (state: RunState) => {
    states.push(state);
    for (const waiter of waiting) {
      if (!waiter.condition(state)) continue;
      waiting.delete(waiter);
      waiter.met(state);
    }
  };
  const serviceWith = (tools: RunServiceOptions['toolsOf']) =>
    new RunService({
      runsFolder: join(folder, 'runs'),
      locksFolder: join(folder, 'locks'),
      practiceFolder: join(folder, 'practice'),
      toolsOf: tools,
      now: Date.now,
      onState,
    });
  return {
    folder,
    states,
    service: serviceWith(toolsOf),
    another: (tools) => serviceWith(() => tools),
    work: (plan, planHash = 'a'.repeat(64)) => {
      const artifacts = artifactShapes(plan.target.render).map((shape) => {
        const writer = new ArtifactWriter(shape, join(folder, shape.fileName));
        complete(renderArtifact(plan, shape.id, writer));
        return writer.finish();
      });
      return { environmentId: 'tst', planHash, operations: new OperationList(plan), artifacts };
    },
    until: (condition) => {
      const past = states.find(condition);
      if (past !== undefined) return Promise.resolve(past);
      return new Promise((met) => waiting.add({ condition, met }));
    },
    dispose: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

export const START = { target: 'local', continueOnError: false, part: 'all', confirmation: '' } as const;
export const NEVER = new AbortController().signal;
export const EVERYTHING = { offset: 0, limit: 500, outcome: null, text: '' } as const;
