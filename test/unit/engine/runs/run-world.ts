import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArtifactWriter } from '../../../../electron/engine/artifacts/artifact-file.ts';
import type { RunDriver } from '../../../../electron/engine/driver/run-driver.ts';
import { RunService, type RunWork } from '../../../../electron/engine/runs/run-service.ts';
import { IpaRunDriver } from '../../../../electron/engine/targets/ipa/ipa-run-driver.ts';
import { PracticeHosts } from '../../../../electron/engine/targets/ipa/practice/practice-hosts.ts';
import { SystemRecords } from '../../../../electron/engine/targets/ipa/record/system-records.ts';
import { IpaRunTools } from '../../../../electron/engine/targets/ipa/tools/ipa-run-tools.ts';
import type { IpaTools } from '../../../../electron/engine/targets/ipa/tools/ipa-tools.ts';
import { complete } from '../../../../shared/base/steps.ts';
import type { RunState } from '../../../../shared/contract/run.ts';
import { type Access, NO_ACCESS } from '../../../../shared/environment/access.ts';
import type { ChangePolicy } from '../../../../shared/policy/changes.ts';
import { DEFAULT_POLICY } from '../../../../shared/policy/policy.ts';
import type { RunTarget } from '../../../../shared/target/run-target.ts';
import { noCounts } from '../../../../shared/targets/ipa/differences/change-book.ts';
import { DEFAULT_LANDMARK, type LandmarkSettings } from '../../../../shared/targets/ipa/landmark-settings.ts';
import { NO_DATE } from '../../../../shared/targets/ipa/objects.ts';
import type { Operation } from '../../../../shared/targets/ipa/plan/operation.ts';
import { listOperations, type OperationList } from '../../../../shared/targets/ipa/plan/operation-list.ts';
import type { Plan, PlannedPerson, PlanTarget } from '../../../../shared/targets/ipa/plan/plan.ts';
import { artifactShapes, renderArtifact } from '../../../../shared/targets/ipa/render/render-artifact.ts';
import { DEFAULT_RENDER } from '../../../../shared/targets/ipa/render-settings.ts';

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
      action: 'create',
      whole: true,
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
    format: 2,
    direction: 'forward',
    only: null,
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
    population: { user: 0, task: 0, 'user-task': 0 },
    people: planned,
    tasks: tasks.map((id, source) => ({
      id,
      situation: 'new',
      action: 'create',
      description: `Task ${id}`,
      source,
    })),
    userTasks: { offsets, task },
    changes: [],
    untouched: { equal: noCounts(), onlyInTarget: noCounts() },
    findings: [],
  };
}

export interface ChangeOptions extends PlanOptions {
  /** Users who go, with one user-task of BUYER each and all that belongs to them in gen. */
  readonly leavers?: readonly string[];
  /** Actors that get another e-mail. */
  readonly renamed?: readonly string[];
  readonly actorUpdate?: ChangePolicy['actorUpdate'];
}

/** A plan in which some are new, some change and some go: every section has operations. */
export function makeChanges(options: ChangeOptions = {}): Plan {
  const { leavers = ['LEAVER'], renamed = ['RENAMED'], actorUpdate = 'administration' } = options;
  const plan = makePlan({ people: ['ABERGSTR'], tasks: ['BUYER'], ...options });
  const known = (id: string, action: 'update' | 'delete'): PlannedPerson => ({
    ...plan.people[0]!,
    id,
    identity: id,
    situation: action === 'delete' ? 'extra' : 'different',
    action,
    whole: false,
    source: null,
  });
  const people = [
    ...plan.people,
    ...renamed.map((id) => known(id, 'update')),
    ...leavers.map((id) => known(id, 'delete')),
  ];
  const { offsets, task } = plan.userTasks;
  const first = plan.people.length;
  return {
    ...plan,
    policy: { ...plan.policy, changes: { ...plan.policy.changes, actorUpdate } },
    people,
    userTasks: {
      offsets: Uint32Array.from({ length: people.length + 1 }, (_, at) => offsets[Math.min(at, first)]!),
      task,
    },
    changes: [
      ...renamed.flatMap((id, at) =>
        (actorUpdate === 'recreate' ? recreation(id) : [update(id)]).map((change) =>
          ofPerson(change, first + at),
        ),
      ),
      ...leavers.flatMap((id, at) =>
        departure(id).map((change) => ofPerson(change, first + renamed.length + at)),
      ),
    ],
  };
}

type Change = Omit<Operation, 'subject'>;

function ofPerson(change: Change, index: number): Operation {
  return { ...change, subject: { kind: 'person', index } } as Operation;
}

const actorOf = (actor: string, email: string) => ({ actor, firstName: 'First', lastName: 'Last', email });

function update(id: string): Change {
  const [before, after] = [actorOf(id, ''), actorOf(id, 'new@example.com')];
  return { type: 'actor', action: 'update', situation: 'different', before, after } as Change;
}

/** The same as delete and add again. */
function recreation(id: string): Change[] {
  const own = [
    { type: 'actor-role', object: { actor: id, role: 'InbasketUser_ST' } },
    { type: 'actor-identity', object: { actor: id, service: 'SSOPV2', identity: id } },
  ];
  const about = { situation: 'different', again: true };
  const { before, after } = update(id);
  return [
    ...own.map(({ type, object }) => ({ ...about, type, action: 'delete', before: object, after: null })),
    { ...about, type: 'actor', action: 'delete', before, after: null },
    { ...about, type: 'actor', action: 'create', before: null, after },
    ...own
      .toReversed()
      .map(({ type, object }) => ({ ...about, type, action: 'create', before: null, after: object })),
  ] as Change[];
}

function departure(id: string): Change[] {
  const gone = { situation: 'extra', action: 'delete', after: null };
  return [
    {
      ...gone,
      type: 'user-task',
      before: { user: id, task: 'BUYER', startDate: NO_DATE, stopDate: NO_DATE },
    },
    { ...gone, type: 'user', before: { user: id } },
    { ...gone, type: 'actor-role', before: { actor: id, role: 'InbasketUser_ST' } },
    { ...gone, type: 'actor-identity', before: { actor: id, service: 'SSOPV2', identity: id } },
    { ...gone, type: 'actor', before: actorOf(id, '') },
    { ...gone, type: 'identity', before: { service: 'SSOPV2', identity: id } },
  ] as Change[];
}

/** A temporary folder with a plan's artifacts and a run service; `dispose` takes it away. */
export interface RunWorld {
  readonly folder: string;
  readonly states: RunState[];
  readonly service: RunService;
  /** Writes the artifacts of a plan and answers what a run takes. */
  work(
    plan: Plan,
    more?: Omit<Partial<RunWork>, 'operations'>,
  ): RunWork & { readonly operations: OperationList };
  /** A service of another Muster over the same folders. */
  another(tools: IpaTools): RunService;
  /** The first state, past or to come, that the condition holds for. */
  until(condition: (state: RunState) => boolean): Promise<RunState>;
  dispose(): Promise<void>;
}

type IpaDriver = RunDriver<Plan, Operation>;

/** The tools of the place where a run goes. */
type ToolsOf = (
  place: RunTarget,
  target: PlanTarget,
  environmentId: string,
  access: Access,
) => IpaTools | Promise<IpaTools>;

/** IPA's driver, but for the tools and what becomes of a run that has ended. */
function driverWith(folder: string, toolsOf: ToolsOf, takeIn: IpaDriver['takeIn']): IpaDriver {
  const ipa = new IpaRunDriver({
    practiceFolder: join(folder, 'practice'),
    practiceHosts: new PracticeHosts(join(folder, 'practice')),
    records: new SystemRecords(join(folder, 'record')),
    practiceRecords: new SystemRecords(join(folder, 'practice-record')),
    environment: () => {
      throw new Error('no environment is at work');
    },
  });
  return {
    lockScope: (place, plan) => ipa.lockScope(place, plan),
    target: ipa.target,
    toolsOf: async (place, { target }, { environmentId, access }) =>
      new IpaRunTools(
        await toolsOf(place, target, environmentId, access),
        place === 'practice' ? 'practice' : 'landmark',
      ),
    takeIn,
  };
}

export async function makeRunWorld(
  toolsOf: ToolsOf,
  { takeIn = async () => {} }: Partial<Pick<IpaDriver, 'takeIn'>> = {},
): Promise<RunWorld> {
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
  const serviceWith = (tools: ToolsOf) =>
    new RunService({
      runsFolder: join(folder, 'runs'),
      locksFolder: join(folder, 'locks'),
      driver: driverWith(folder, tools, takeIn),
      now: Date.now,
      onState,
    });
  return {
    folder,
    states,
    service: serviceWith(toolsOf),
    another: (tools) => serviceWith(() => tools),
    work: (plan, more = {}) => {
      const operations = listOperations(plan);
      const artifacts = artifactShapes(operations).map((shape) => {
        const writer = new ArtifactWriter(shape, join(folder, shape.fileName));
        complete(renderArtifact(operations, shape.id, writer));
        return writer.finish();
      });
      return {
        environmentId: 'tst',
        planHash: 'a'.repeat(64),
        operations,
        artifacts,
        guards: [],
        planPath: null,
        access: NO_ACCESS,
        checkTarget: async () => ({ remark: '', asPlanned: new Uint32Array(0) }),
        ...more,
      };
    },
    until: (condition) => {
      const past = states.find(condition);
      if (past !== undefined) return Promise.resolve(past);
      return new Promise((met) => waiting.add({ condition, met }));
    },
    dispose: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

export const START = {
  target: 'local',
  continueOnError: false,
  part: 'all',
  confirmation: '',
  overrideReason: '',
} as const;
export const NEVER = new AbortController().signal;
export const EVERYTHING = { offset: 0, limit: 500, outcome: null, text: '' } as const;
