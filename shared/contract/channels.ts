import { z } from 'zod';
import type { Page } from '../base/page.ts';
import { type Environment, environmentSchema } from '../environment/environment.ts';
import type { Reach } from '../environment/reach.ts';
import { SECRET_SLOTS, type SecretSlot } from '../environment/secrets.ts';
import { EXTRACT_KINDS, FIELD_NAMES } from '../m3/extracts.ts';
import type { InspectedFile } from '../m3/inspected-file.ts';
import { CUTS, ENCODINGS, READING_PARTS, ROWS_CHOICES } from '../m3/reading.ts';
import { ROSTER_CHANGE_KINDS } from '../m3/roster-changes.ts';
import type { RosterSummary } from '../m3/roster-summary.ts';
import type { SnapshotInfo } from '../m3/snapshot-info.ts';
import type { HeldSubject } from '../target/held-back.ts';
import { OPERATION_ACTIONS } from '../target/operation.ts';
import type { PeopleSummary } from '../target/people-summary.ts';
import { CHANGE_KINDS, CHANGE_SUBJECTS } from '../target/plan-changes.ts';
import type { RehearsalReport } from '../target/rehearsal-report.ts';
import { RUN_TARGETS } from '../target/run-target.ts';
import { SITUATIONS, SUBJECT_GROUPS } from '../target/situations.ts';
import type { VerifyReport } from '../target/verify-report.ts';
import { type ENVIRONMENT_TYPES, IPA_TYPES, type IpaObjectType } from '../targets/ipa/objects.ts';
import type { PlanSummary } from '../targets/ipa/plan/plan-summary.ts';
import type { EventHubKit } from '../targets/ipa/render/event-hub/pieces.ts';
import type { AuthorityFile, ConnectionReport } from './connection.ts';
import { OUTCOMES, type RunLogLine, type RunOutcomeRow, type RunRecord, type RunState } from './run.ts';
import type { SnapshotComparison } from './snapshot.ts';
import type {
  ArtifactLine,
  ArtifactMatch,
  ArtifactSummary,
  FindingRow,
  IpaFile,
  OperationRow,
  PersonRow,
  PersonTrace,
  PlanChanges,
  Progress,
  SubjectDetail,
  SubjectRow,
  WorkspaceState,
} from './workspace.ts';

/** `app` is answered by the main process, `engine` by the engine's process, `inner` by the engine and for the app alone. */
type Answerer = 'app' | 'engine' | 'inner';

/**
 * Every channel: who answers it, what it takes, what it answers. The payload is checked at the door by its
 * schema; the answer's type is carried along for the callers.
 */
interface Channel<Where extends Answerer, Payload extends z.ZodType, Value> {
  readonly where: Where;
  /** How far the call reaches, where it may leave this machine: then the app adds the secrets and proxies for that. */
  readonly reach?: (payload: z.infer<Payload>) => Reach;
  readonly payload: Payload;
  /** Paths in the payload: each must have come from a dialog of this session. */
  readonly paths?: (payload: z.infer<Payload>) => readonly string[];
  readonly value?: Value;
}

function channel<Value>() {
  return <Where extends Answerer, Payload extends z.ZodType>(
    where: Where,
    payload: Payload,
    paths?: (payload: z.infer<Payload>) => readonly string[],
  ): Channel<Where, Payload, Value> => ({ where, payload, ...(paths ? { paths } : {}) });
}

/** A channel of the engine whose work leaves this machine. */
function outward<Value>() {
  return <Payload extends z.ZodType>(
    payload: Payload,
    reach: (payload: z.infer<Payload>) => Reach,
  ): Channel<'engine', Payload, Value> => ({ where: 'engine', payload, reach });
}

const nothing = z.object({}).strict();
/** In characters; more goes through a file. */
const MOST_PASTED = 64_000_000;
const PASTED_TOO_LARGE = 'more than 64 million characters cannot be pasted; save the table as a file';
const path = z.string().min(1).max(4096);
const text = z.string().max(1000);
const environmentId = z.string().max(60);
const secretSlot = z.enum(SECRET_SLOTS);
const snapshotId = z.string().regex(/^[a-z0-9-]{1,100}$/);
const window = { offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) };

const columnReading = {
  above: z.number().int().min(0).max(1_000_000),
  header: z.boolean(),
  columns: z.array(z.enum(FIELD_NAMES).nullable()).max(1000).readonly(),
  settled: z.array(z.enum(READING_PARTS)).max(READING_PARTS.length).readonly(),
};

const readingSchema = z.discriminatedUnion('form', [
  z.object({
    form: z.literal('delimited'),
    encoding: z.enum(ENCODINGS),
    delimiter: z.enum(CUTS),
    dashes: z.string().max(100_000),
    ...columnReading,
  }),
  z.object({
    form: z.literal('sheet'),
    sheet: z.string().max(100),
    rows: z.enum(ROWS_CHOICES).exactOptional(),
    ...columnReading,
  }),
]);

export const peopleQuerySchema = z.object({
  ...window,
  sort: z.enum(['id', 'name', 'email', 'roles', 'doubt', 'findings']),
  descending: z.boolean(),
  /** Part of id, name or e-mail, without regard to case. */
  text,
  finding: z.string().max(60).nullable(),
  severity: z.enum(['info', 'warning', 'blocked']).nullable(),
  situation: z.enum(SITUATIONS).nullable(),
  status: z.string().max(40).nullable(),
  role: z.string().max(40).nullable(),
  doubtful: z.boolean(),
});
export type PeopleQuery = z.infer<typeof peopleQuerySchema>;

export const planQuerySchema = z.object({
  ...window,
  type: z.enum(IPA_TYPES as [IpaObjectType, ...IpaObjectType[]]).nullable(),
  /** `update` also finds what is deleted to be added again. */
  action: z.enum(OPERATION_ACTIONS).nullable(),
  /** Part of the object's key or its person's id, without regard to case. */
  text,
});
export type PlanQuery = z.infer<typeof planQuerySchema>;

export const subjectsQuerySchema = z.object({
  ...window,
  kind: z.enum(['person', 'task']),
  /** As groupOf says it; null for everyone. */
  group: z.enum(SUBJECT_GROUPS).nullable(),
  /** Part of the id or the name, without regard to case. */
  text,
});
export type SubjectsQuery = z.infer<typeof subjectsQuerySchema>;

const planChangesQuerySchema = z.object({
  ...window,
  /** The plan file to compare with; null for the plan that was handed over last. */
  with: path.nullable(),
  kind: z.enum(CHANGE_KINDS).nullable(),
  subject: z.enum(CHANGE_SUBJECTS).nullable(),
  /** Part of the id or the name, without regard to case. */
  text,
});

/** The id of an artifact of the plan's target. */
const artifact = z.string().max(100);

/** What a dialog is opened for: it decides title, kind and filters, so the renderer can ask for nothing else. */
const dialogPurposes = [
  'extract',
  'landmark-folder',
  'profile',
  'bundle-folder',
  'bundle-zip',
  'profile-save',
  'ionapi',
  'authority',
  'event-hub-save',
  'plan',
  'plan-save',
  'ipa-file',
] as const;

export interface ChosenPath {
  readonly path: string;
  readonly name: string;
}

/** What the app says about itself and this machine. */
export interface AppInfo {
  readonly version: string;
  /** Something that went wrong while the settings were opened, e.g. a corrupt file set aside; '' for nothing. */
  readonly settingsNotice: string;
  readonly theme: 'system' | 'light' | 'dark';
  /** Whether secrets can be kept in the system's store; else they are kept until Muster ends. */
  readonly secretsCanBeKept: boolean;
}

/** How a secret of an environment stands; never the secret. */
export interface SecretState {
  readonly slot: SecretSlot;
  /** For whom it is, and where it is sent. */
  readonly purpose: string;
  /** `elsewhere`: one is there, but it was entered for another purpose. */
  readonly held: 'kept' | 'session' | 'elsewhere' | 'none';
}

/** How many users, tasks and user-tasks a data area has. */
export interface DataAreaCounts {
  readonly dataArea: string;
  readonly objects: Readonly<Record<(typeof ENVIRONMENT_TYPES)[number], number>>;
}

/** What the practice host of the open environment's Landmark system holds. */
export interface PracticeContents {
  /** '' where the environment names none: the host is then its own. */
  readonly landmarkSystem: string;
  /** The environment's own. */
  readonly dataArea: string;
  /** Of gen, which the system's environments share, and of the environment's own data area. */
  readonly objects: Readonly<Record<IpaObjectType, number>>;
  /** The system's other data areas that hold something, by name. */
  readonly others: readonly DataAreaCounts[];
  /** What has to be told about its kept state, e.g. a damaged file set aside; '' for nothing. */
  readonly notice: string;
}

export const CHANNELS = {
  // ---- answered by the app
  'app:info': channel<AppInfo>()('app', nothing),
  'app:theme': channel<null>()('app', z.object({ theme: z.enum(['system', 'light', 'dark']) })),
  'dialog:choose': channel<ChosenPath | null>()(
    'app',
    z.object({ purpose: z.enum(dialogPurposes), suggestion: z.string().max(200) }),
  ),
  'environments:list': channel<readonly Environment[]>()('app', nothing),
  'environments:create': channel<Environment>()('app', z.object({ name: environmentSchema.shape.name })),
  /** Opens an environment as it is stored. */
  'environments:open': channel<WorkspaceState>()('app', z.object({ id: environmentId })),
  /** A copy under another name, with every setting and no secret. */
  'environments:copy': channel<Environment>()(
    'app',
    z.object({ id: environmentId, name: environmentSchema.shape.name }),
  ),
  'environments:save': channel<Environment>()('app', z.object({ environment: environmentSchema })),
  'environments:remove': channel<null>()('app', z.object({ id: environmentId })),
  'environments:import': channel<Environment>()('app', z.object({ path }), ({ path }) => [path]),
  'environments:export': channel<ChosenPath>()('app', z.object({ id: environmentId, path }), ({ path }) => [
    path,
  ]),
  /** How the secrets that an environment needs stand. */
  'secrets:list': channel<readonly SecretState[]>()('app', z.object({ id: environmentId })),
  /** Asks for a secret in a window of its own: it never passes through the page. */
  'secrets:enter': channel<readonly SecretState[]>()(
    'app',
    z.object({ id: environmentId, slot: secretSlot }),
  ),
  'secrets:forget': channel<readonly SecretState[]>()(
    'app',
    z.object({ id: environmentId, slot: secretSlot }),
  ),
  /** Takes over an `.ionapi` file: its secrets go to the store, the rest into the environment. */
  'ionapi:import': channel<Environment>()('app', z.object({ id: environmentId, path }), ({ path }) => [path]),
  /** Makes (or finds) the environment of the sample company and attaches the sample's files. */
  'sample:open': channel<Environment>()('app', nothing),
  /** Opens the file manager at a bundle, a run's folder, or a file in them. */
  'shell:reveal': channel<null>()('app', z.object({ path }), ({ path }) => [path]),

  // ---- answered by the engine
  'workspace:open': channel<WorkspaceState>()('inner', z.object({ environment: environmentSchema })),
  /** Closes the environment that is open; what was read of it goes. */
  'workspace:close': channel<null>()('inner', nothing),
  /** Removes what the engine keeps of an environment that is removed: its snapshots, and the plan handed over last. */
  'environment:forget': channel<null>()('inner', z.object({ id: environmentSchema.shape.id })),
  'workspace:state': channel<WorkspaceState>()('engine', nothing),
  'source:attach': channel<InspectedFile>()(
    'engine',
    z.object({ kind: z.enum(EXTRACT_KINDS), path }),
    ({ path }) => [path],
  ),
  'source:detach': channel<null>()('engine', z.object({ kind: z.enum(EXTRACT_KINDS) })),
  'source:change-reading': channel<InspectedFile>()(
    'engine',
    z.object({ kind: z.enum(EXTRACT_KINDS), reading: readingSchema }),
  ),
  /** Takes a table that was pasted as the extract of its kind. */
  'source:paste': channel<InspectedFile>()(
    'engine',
    z.object({ kind: z.enum(EXTRACT_KINDS), text: z.string().min(1).max(MOST_PASTED, PASTED_TOO_LARGE) }),
  ),
  /** Reads M3 in the environment's way. Answers ROSTER-SHRUNKEN where a person has to say whether it is taken. */
  'source:read': outward<RosterSummary>()(nothing, () => 'm3'),
  'source:take-pending': channel<RosterSummary>()('engine', nothing),
  'source:drop-pending': channel<null>()('engine', nothing),
  /** Tests the connection of the environment's way, step by step; a step that fails is in the report. */
  'connection:test': outward<ConnectionReport>()(nothing, () => 'm3'),
  /** Adds a file that says what is in IPA. */
  'ipa:attach': channel<IpaFile>()('engine', z.object({ path }), ({ path }) => [path]),
  'ipa:detach': channel<null>()('engine', z.object({ path })),
  /** Tries how IPA is read, step by step. */
  'ipa:test': outward<ConnectionReport>()(nothing, () => 'ipa'),
  /** The queries of the open environment as they are sent, by type: its own, or those that ship with Muster. */
  'ipa:queries': channel<Readonly<Record<IpaObjectType, string>>>()('engine', nothing),
  /** Reads the certificates of an authority from a file. */
  'authority:read': channel<AuthorityFile>()('engine', z.object({ path }), ({ path }) => [path]),
  /** Every snapshot of every environment, the newest first. */
  'snapshots:list': channel<readonly SnapshotInfo[]>()('engine', nothing),
  'snapshots:compare': channel<SnapshotComparison>()(
    'engine',
    z.object({
      ...window,
      before: snapshotId,
      after: snapshotId,
      subject: z.enum(['user', 'role']).nullable(),
      kind: z.enum(ROSTER_CHANGE_KINDS).nullable(),
      /** Part of the id or the name, without regard to case. */
      text,
    }),
  ),
  /** Takes a snapshot as what was read, also one of another environment. */
  'snapshots:use': channel<RosterSummary>()('engine', z.object({ id: snapshotId })),
  'snapshots:remove': channel<null>()('engine', z.object({ id: snapshotId })),
  'people:summary': channel<PeopleSummary>()('engine', nothing),
  'people:page': channel<Page<PersonRow>>()('engine', peopleQuerySchema),
  'people:trace': channel<PersonTrace>()('engine', z.object({ index: z.number().int().min(0) })),
  'roles:list': channel<Page<{ readonly id: string; readonly name: string; readonly users: number }>>()(
    'engine',
    z.object({ ...window, text }),
  ),
  'findings:page': channel<Page<FindingRow>>()(
    'engine',
    z.object({
      ...window,
      code: z.string().max(60).nullable(),
      /** `row` stands for everything that was said about extracts and their rows. */
      subjectKind: z.enum(['user', 'role', 'row']).nullable(),
      text,
    }),
  ),
  /**
   * Makes the plan. `again` reads anew what is in IPA; otherwise what was read for the plan before is taken, where the
   * settings are the same.
   */
  'plan:make': outward<PlanSummary>()(
    z.object({
      /** A user's id, for a plan with only that one. */
      only: z.string().max(256).nullable(),
      again: z.boolean(),
    }),
    ({ again }) => (again ? 'ipa' : 'none'),
  ),
  /** Takes a plan from a file as the plan at hand: to be read, compared, and run where it is not stale. */
  'plan:open': channel<PlanSummary>()('engine', z.object({ path }), ({ path }) => [path]),
  /** Makes the plan that takes back what a run did, as far as it was done. */
  'plan:undo': channel<PlanSummary>()('engine', z.object({ run: text })),
  /** The people or tasks of the plan. */
  'plan:subjects': channel<Page<SubjectRow>>()('engine', subjectsQuerySchema),
  'plan:subject': channel<SubjectDetail>()(
    'engine',
    z.object({ kind: z.enum(['person', 'task']), index: z.number().int().min(0) }),
  ),
  /** Whoever the plan holds back, one by one, with the reason. */
  'plan:held-back': channel<Page<HeldSubject>>()('engine', z.object(window)),
  /** Writes the canonical plan to a file. */
  'plan:save': channel<ChosenPath>()('engine', z.object({ path }), ({ path }) => [path]),
  'plan:page': channel<Page<OperationRow>>()('engine', planQuerySchema),
  /** What differs from the plan of this environment that was handed over last. */
  'plan:compare': channel<PlanChanges>()('engine', planChangesQuerySchema, ({ with: other }) =>
    other === null ? [] : [other],
  ),
  'artifacts:render': channel<readonly ArtifactSummary[]>()('engine', nothing),
  'artifact:lines': channel<Page<ArtifactLine>>()('engine', z.object({ ...window, artifact })),
  /** Next line that holds the text, at or after `from` (from 0), wrapping round; null where there is none. */
  'artifact:search': channel<ArtifactMatch | null>()(
    'engine',
    z.object({ artifact, text, from: z.number().int().min(0), backwards: z.boolean() }),
  ),
  /** First line (from 0) of a user or role in an artifact; null where it has none. */
  'artifact:locate': channel<{ readonly line: number; readonly count: number } | null>()(
    'engine',
    z.object({ artifact, kind: z.enum(['user', 'role']), id: text }),
  ),
  'rehearsal:run': channel<RehearsalReport>()('engine', nothing),
  'bundle:export': channel<{
    readonly path: string;
    readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
  }>()('engine', z.object({ path, form: z.enum(['folder', 'zip']) }), ({ path }) => [path]),
  /** What M3 needs to push its changes into IPA, for the settings of the open environment. */
  'event-hub:kit': channel<EventHubKit>()('engine', nothing),
  /** Writes that kit: as plain text where the path ends in .txt, else as a page. */
  'event-hub:save': channel<ChosenPath>()('engine', z.object({ path }), ({ path }) => [path]),
  'run:start': outward<RunState>()(
    z.object({
      target: z.enum(RUN_TARGETS),
      continueOnError: z.boolean(),
      /** `rest` takes what the latest run of this plan left failed, unknown or undone. */
      part: z.enum(['all', 'rest']),
      /** The environment's name as typed; needed where it is a production environment and the target is local. */
      confirmation: z.string().max(100),
      /** Why guards that refuse the run are passed this once; '' passes none. */
      overrideReason: z.string().trim().max(500),
    }),
    ({ target }) => (target === 'local' ? 'run' : 'none'),
  ),
  'run:pause': channel<null>()('engine', nothing),
  'run:resume': channel<null>()('engine', nothing),
  'run:cancel': channel<null>()('engine', nothing),
  'run:log': channel<Page<RunLogLine>>()('engine', z.object({ ...window, id: text })),
  'run:outcomes': channel<Page<RunOutcomeRow>>()(
    'engine',
    z.object({ ...window, id: text, outcome: z.enum(OUTCOMES).nullable(), text }),
  ),
  /** Reads back what a run of the plan at hand has left on its target. */
  'run:verify': outward<VerifyReport>()(z.object({ id: text, target: z.enum(RUN_TARGETS) }), ({ target }) =>
    target === 'local' ? 'ipa' : 'none',
  ),
  /** Empties the practice host of the open environment's Landmark system: gen and every data area. */
  'practice:reset': channel<null>()('engine', nothing),
  'practice:holds': channel<PracticeContents>()('engine', nothing),
  'history:list': channel<readonly RunRecord[]>()('engine', nothing),
} as const;

export type ChannelName = keyof typeof CHANNELS;

type AnsweredBy<Where extends Answerer> = {
  [C in ChannelName]: (typeof CHANNELS)[C]['where'] extends Where ? C : never;
}[ChannelName];

/** The two sets are all channels: each has a handler in the app or in the engine. */
export type AppChannel = AnsweredBy<'app'>;
export type EngineChannel = AnsweredBy<'engine' | 'inner'>;
/** What the window can call. */
export type WindowChannel = AnsweredBy<'app' | 'engine'>;

export function isOfApp(channel: ChannelName): channel is AppChannel {
  return CHANNELS[channel].where === 'app';
}

/** How far a call reaches; null where its channel never leaves this machine. */
export function reachOf<C extends ChannelName>(channel: C, payload: PayloadOf<C>): Reach | null {
  const { reach } = CHANNELS[channel] as { readonly reach?: (payload: PayloadOf<C>) => Reach };
  return reach?.(payload) ?? null;
}
export type PayloadOf<C extends ChannelName> = z.infer<(typeof CHANNELS)[C]['payload']>;
export type ValueOf<C extends ChannelName> =
  | NonNullable<(typeof CHANNELS)[C]['value']>
  | Extract<(typeof CHANNELS)[C]['value'], null>;

/** What is pushed, unasked. */
export interface Events {
  readonly progress: Progress;
  readonly workspace: WorkspaceState;
  readonly run: RunState;
  readonly connection: ConnectionReport;
}
export type EventName = keyof Events;

/** An event with its value. */
export type Pushed = { [E in EventName]: [event: E, value: Events[E]] }[EventName];
