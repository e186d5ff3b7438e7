import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type PlainErrorCode } from '../../../shared/base/failure.ts';
import { makeMeter } from '../../../shared/base/meter.ts';
import type { ConnectionReport } from '../../../shared/contract/connection.ts';
import type { RunState } from '../../../shared/contract/run.ts';
import type { IpaFile, Progress, WorkspaceState } from '../../../shared/contract/workspace.ts';
import type { Access } from '../../../shared/environment/access.ts';
import type { Environment } from '../../../shared/environment/environment.ts';
import type { ExtractKind } from '../../../shared/m3/extracts.ts';
import type { InspectedFile } from '../../../shared/m3/inspected-file.ts';
import type { M3SourceSettings } from '../../../shared/m3/m3-source.ts';
import type { FileReading } from '../../../shared/m3/reading.ts';
import type { Roster } from '../../../shared/m3/roster.ts';
import type { RosterSummary } from '../../../shared/m3/roster-summary.ts';
import { summariseRoster } from '../../../shared/m3/roster-summary.ts';
import { describeShrunken } from '../../../shared/m3/shrunken.ts';
import type { SnapshotInfo } from '../../../shared/m3/snapshot-info.ts';
import type { AnyDecision } from '../../../shared/target/decision.ts';
import { summarisePeople } from '../../../shared/target/people-summary.ts';
import type { RehearsalReport } from '../../../shared/target/rehearsal-report.ts';
import type { RunTarget } from '../../../shared/target/run-target.ts';
import type { VerifyReport } from '../../../shared/target/verify-report.ts';
import type { ArtifactFile } from '../artifacts/artifact-file.ts';
import { rehearseFiles } from '../artifacts/rehearse-files.ts';
import { renderFiles, summariseArtifact } from '../artifacts/render-files.ts';
import { bothOrNeither } from '../base/both-or-neither.ts';
import { drive } from '../base/drive.ts';
import type { PlanDriver, PlanSummary, ReadCall } from '../driver/plan-driver.ts';
import {
  type PlanCall,
  type PlannedWork,
  type PlanPlace,
  planFromDecision,
  planFromFile,
  planFromRun,
  type UndoneRun,
} from '../plans/planned-work.ts';
import type { SnapshotStore } from '../snapshots/snapshot-store.ts';
import { inspectFile } from '../sources/inspect-file.ts';
import { readM3 } from '../sources/read-m3.ts';
import type { SourceProgress } from '../sources/source-call.ts';
import { testConnection } from '../sources/test-connection.ts';
import { type FreshRoster, hashOfRoster, type Pending, questionAbout } from './fresh-roster.ts';
import { PastedTables } from './pasted-tables.ts';
import { alikeButForSource, readAlike } from './settings-alike.ts';
import { Turns } from './turns.ts';

/** How long work reports how far it is. */
export type Report = (progress: Omit<Progress, 'call'>) => void;

/** What the latest plan rests on beside M3, and the settings by which it was read. */
interface KeptBasis {
  readonly basis: unknown;
  readonly by: Environment;
}

interface Parts {
  environment: Environment | null;
  files: readonly InspectedFile[];
  sourceChanged: boolean;
  pending: Pending | null;
  connection: ConnectionReport | null;
  ipaFiles: readonly IpaFile[];
  ipaTest: ConnectionReport | null;
  /** null before the first plan, and once a run has changed what was read. */
  basis: KeptBasis | null;
  roster: { readonly roster: Roster; readonly summary: RosterSummary } | null;
  decision: AnyDecision | null;
  planned: PlannedWork | null;
  artifacts: ReadonlyMap<string, ArtifactFile> | null;
  rehearsal: RehearsalReport | null;
  run: RunState | null;
  verify: VerifyReport | null;
}

const EMPTY: Parts = {
  environment: null,
  files: [],
  sourceChanged: false,
  pending: null,
  connection: null,
  ipaFiles: [],
  ipaTest: null,
  basis: null,
  roster: null,
  decision: null,
  planned: null,
  artifacts: null,
  rehearsal: null,
  run: null,
  verify: null,
};

/**
 * The environment at work, from its files to its artifacts. Each step needs the one before and throws away
 * the ones after; a step that fails or is cancelled leaves everything as it was.
 */
export class Workspace {
  readonly #folder: string;
  readonly #snapshots: SnapshotStore;
  readonly #driver: PlanDriver;
  readonly #now: () => Date;
  readonly #onChange: () => void;
  readonly #turns = new Turns();
  readonly #pasted: PastedTables;
  /** Ends the tests that are under way. */
  #tests = new AbortController();
  #renderings = 0;
  /** Where the artifacts that are shown lie; null before the first rendering. */
  #filesFolder: string | null = null;
  #parts: Parts = EMPTY;
  /** The extracts chosen for the environments that were open before, by environment. */
  readonly #filesOf = new Map<string, readonly InspectedFile[]>();
  #revision = 0;
  #handOvers = 0;
  #summaries: Pick<WorkspaceState, 'people' | 'plan'> = { people: null, plan: null };

  /** @param folder where plan and artifacts are written; goes with `dispose` */
  constructor(
    folder: string,
    snapshots: SnapshotStore,
    driver: PlanDriver,
    now: () => Date,
    onChange: () => void,
  ) {
    this.#folder = folder;
    this.#pasted = new PastedTables(folder);
    this.#snapshots = snapshots;
    this.#driver = driver;
    this.#now = now;
    this.#onChange = onChange;
  }

  get state(): WorkspaceState {
    const { environment, files, sourceChanged, roster, pending, artifacts } = this.#parts;
    const { rehearsal, connection, ipaFiles, ipaTest, run, verify } = this.#parts;
    return {
      revision: this.#revision,
      environmentId: environment?.id ?? null,
      files,
      sourceChanged,
      roster: roster?.summary ?? null,
      pending:
        pending === null ? null : { ...pending.question, sourceChanged: !this.#isFromHere(pending.fresh) },
      ...this.#summaries,
      artifacts: artifacts === null ? null : [...artifacts.values()].map(summariseArtifact),
      rehearsal,
      connection,
      ipaFiles,
      ipaTest,
      run,
      verify,
      handOvers: this.#handOvers,
    };
  }

  /** The plan in numbers. */
  get planSummary(): PlanSummary {
    return this.#summaries.plan ?? raise('PLAN-NONE');
  }

  get environment(): Environment {
    return this.#parts.environment ?? raise('ENVIRONMENT-NONE');
  }
  get roster(): Roster {
    return this.#parts.roster?.roster ?? raise('ROSTER-NONE');
  }
  get decision(): AnyDecision {
    return this.#parts.decision ?? raise('ROSTER-NONE');
  }
  get planned(): PlannedWork {
    return this.#parts.planned ?? raise('PLAN-NONE');
  }
  get artifacts(): ReadonlyMap<string, ArtifactFile> {
    return this.#parts.artifacts ?? raise('ARTIFACTS-NONE');
  }

  /** The plan where there is one: for what can do without. */
  get plannedOrNull(): PlannedWork | null {
    return this.#parts.planned;
  }
  /** The artifacts in running order; none where nothing is rendered. */
  get artifactList(): readonly ArtifactFile[] {
    return [...(this.#parts.artifacts?.values() ?? [])];
  }
  get rehearsal(): RehearsalReport | null {
    return this.#parts.rehearsal;
  }

  artifact(id: string): ArtifactFile {
    return this.artifacts.get(id) ?? raise('ARTIFACTS-NONE');
  }

  /**
   * Opens an environment, or takes over its changed settings: then what was read stays, and what follows is
   * made anew. Another environment finds the extracts again that were chosen for it.
   */
  open(environment: Environment, report: Report, signal: AbortSignal): Promise<WorkspaceState> {
    return this.#turns.takeOver(signal, (both) => this.#open(environment, report, both));
  }

  async #open(environment: Environment, report: Report, signal: AbortSignal): Promise<WorkspaceState> {
    const { environment: before, roster } = this.#parts;
    if (before?.id !== environment.id) {
      this.#endTests();
      this.#keepFiles();
      this.#change({ ...EMPTY, environment, files: this.#filesOf.get(environment.id) ?? [] });
      return this.state;
    }
    this.#sourceSettingsChanged(before.m3, environment.m3);
    if (!this.#driver.readsAlike(before, environment)) this.#change({ basis: null, ipaTest: null });
    if (alikeButForSource(before, environment)) {
      this.#change({ environment });
      return this.state;
    }
    const { decision: decided } = this.#parts;
    const decision =
      roster === null || this.#driver.decidesAlike(before, environment)
        ? decided
        : await this.#decide(roster.roster, environment, report, signal);
    this.#change({ environment, decision, ...WITHOUT_PLAN });
    return this.state;
  }

  /** What decides over what is read: then a test says nothing any more, and the roster is of before. */
  #sourceSettingsChanged(before: M3SourceSettings, after: M3SourceSettings): void {
    if (readAlike(before, after)) return;
    this.#endTests();
    this.#change({ connection: null, sourceChanged: this.#parts.roster !== null });
  }

  /** What they would find is of another environment, or of settings that are no more. */
  #endTests(): void {
    this.#tests.abort();
    this.#tests = new AbortController();
  }

  close(): void {
    this.#endTests();
    this.#keepFiles();
    this.#change(EMPTY);
  }

  #keepFiles(): void {
    const { environment, files } = this.#parts;
    if (environment !== null) this.#filesOf.set(environment.id, files);
  }

  async attach(kind: ExtractKind, path: string, signal: AbortSignal): Promise<InspectedFile> {
    const file = await inspectFile(kind, path, signal);
    this.#replaceFile(kind, file);
    return file;
  }

  /** Takes a table that was pasted as the extract of its kind; it goes with the extract or with the process. */
  async paste(kind: ExtractKind, text: string, signal: AbortSignal): Promise<InspectedFile> {
    if (this.#parts.environment === null) throw failure('ENVIRONMENT-NONE');
    const file = await this.#pasted.take(kind, text, signal);
    this.#replaceFile(kind, file);
    return file;
  }

  detach(kind: ExtractKind): void {
    this.#replaceFile(kind, null);
  }

  async changeReading(kind: ExtractKind, reading: FileReading, signal: AbortSignal): Promise<InspectedFile> {
    const before = this.#parts.files.find((file) => file.kind === kind);
    if (before === undefined) throw failure('SOURCE-NOT-ATTACHED', { kind });
    const file = await inspectFile(kind, before.path, signal, { before, reading });
    this.#replaceFile(kind, file);
    return file;
  }

  /**
   * Reads M3 in the environment's way and decides. What was read before is kept until all is there.
   * @throws Failure ROSTER-SHRUNKEN where it is empty or sharply smaller than before; then it waits for a word
   */
  read(access: Access, report: Report, signal: AbortSignal): Promise<RosterSummary> {
    return this.#turns.take(signal, (both) => this.#read(access, report, both));
  }

  async #read(access: Access, report: Report, signal: AbortSignal): Promise<RosterSummary> {
    const { environment } = this;
    const onProgress = (progress: SourceProgress) => report({ phase: 'reading', ...progress });
    const from = { files: this.#parts.files, m3: environment.m3 };
    const roster = await readM3(environment, from.files, { access, signal, onProgress });
    const fresh = { roster, readAt: this.#now().toISOString(), from };
    const question = questionAbout(fresh, await this.#snapshots.latestOf(environment.id));
    if (question === null) return this.#take(fresh, report, signal);
    this.#change({ pending: { fresh, question } });
    throw failure('ROSTER-SHRUNKEN', { what: describeShrunken(question.shrunken) });
  }

  /** Takes what waits for a word. */
  takePending(report: Report, signal: AbortSignal): Promise<RosterSummary> {
    return this.#turns.take(signal, (both) => {
      const { fresh } = this.#parts.pending ?? raise('PENDING-NONE');
      return this.#take(fresh, report, both);
    });
  }

  dropPending(): void {
    this.#change({ pending: null });
  }

  /** Takes a snapshot as what was read; it may be of another environment. */
  useSnapshot(id: string, report: Report, signal: AbortSignal): Promise<RosterSummary> {
    return this.#turns.take(signal, async (both) => {
      const { info, roster } = await this.#snapshots.load(id, both);
      return this.#adopt(roster, info, await this.#decide(roster, this.environment, report, both));
    });
  }

  async #take(fresh: FreshRoster, report: Report, signal: AbortSignal): Promise<RosterSummary> {
    const { id, name, m3 } = this.environment;
    const { roster, readAt, from } = fresh;
    const of = { environmentId: id, environmentName: name, way: from.m3.way, readAt };
    // Side by side: while the disk takes the snapshot there is much to decide.
    const [snapshot, decision] = await bothOrNeither(
      (both) => this.#snapshots.keep(roster, of, both),
      (both) => this.#decide(roster, this.environment, report, both),
      signal,
    );
    await this.#snapshots.prune(id, m3.snapshotsKept);
    const summary = this.#adopt(roster, snapshot, decision);
    if (!this.#isFromHere(fresh)) this.#change({ sourceChanged: true });
    return summary;
  }

  /** Whether it was read from what is chosen now. */
  #isFromHere({ from }: FreshRoster): boolean {
    const { files, environment } = this.#parts;
    return files === from.files && environment !== null && readAlike(from.m3, environment.m3);
  }

  #adopt(roster: Roster, snapshot: SnapshotInfo, decision: AnyDecision): RosterSummary {
    const summary = summariseRoster(roster, snapshot, hashOfRoster(roster));
    const taken = { roster: { roster, summary }, pending: null, sourceChanged: false };
    this.#change({ ...taken, decision, ...WITHOUT_PLAN });
    return summary;
  }

  /**
   * Tests the connection of the environment's way; the report is kept, also while the test goes on. The test ends
   * where another environment is opened, or its source changes.
   */
  testConnection(
    access: Access,
    onReport: (report: ConnectionReport) => void,
    signal: AbortSignal,
  ): Promise<ConnectionReport> {
    const { environment } = this;
    return this.#test('connection', onReport, signal, (both, keep) =>
      testConnection(environment, { access, signal: both, now: this.#now, onReport: keep }),
    );
  }

  /** Tests how IPA is read, in the same way. */
  testIpa(
    test: (signal: AbortSignal, keep: (report: ConnectionReport) => void) => Promise<ConnectionReport>,
    signal: AbortSignal,
  ): Promise<ConnectionReport> {
    return this.#test('ipaTest', () => this.#onChange(), signal, test);
  }

  async #test(
    part: 'connection' | 'ipaTest',
    onReport: (report: ConnectionReport) => void,
    signal: AbortSignal,
    test: (signal: AbortSignal, keep: (report: ConnectionReport) => void) => Promise<ConnectionReport>,
  ): Promise<ConnectionReport> {
    const both = AbortSignal.any([signal, this.#tests.signal]);
    let kept = null as ConnectionReport | null;
    const keep = (report: ConnectionReport) => {
      if (both.aborted) return;
      kept = report;
      this.#parts = { ...this.#parts, [part]: report };
      onReport(report);
    };
    try {
      return await test(both, keep);
    } finally {
      // One that was cancelled has no verdict, and would look as if it went on.
      const report = this.#parts[part];
      if (report !== null && report === kept && report.endedAt === null) this.#change({ [part]: null });
    }
  }

  /**
   * Makes the plan, for everybody or for one user alone.
   * @param asked.again whether what is in IPA is read anew; else what was read for the plan before is taken, where the
   * settings are the same
   * @throws Failure of the way in which IPA is read
   */
  makePlan(
    asked: { readonly only: string | null; readonly again: boolean },
    call: ReadCall,
  ): Promise<PlannedWork> {
    return this.#turns.take(call.signal, async (signal) => {
      const { environment, roster, decision } = this;
      const basis = await this.#basisOf(environment, asked.again, { ...call, signal });
      const input = { environment, roster, decision, basis, only: asked.only };
      // Of those who are only in the target it is not known yet how many they are.
      const atLeast = Math.max(decision.people.length, this.#driver.stateOf(basis)?.people ?? 0);
      const planCall = this.#planCall(call.report, atLeast, signal);
      return this.#takePlan(await planFromDecision(this.#driver, input, planCall));
    });
  }

  /** What is in the target: read anew, or as it was read for the plan before. */
  async #basisOf(environment: Environment, again: boolean, call: ReadCall): Promise<unknown> {
    const { basis: kept, ipaFiles } = this.#parts;
    if (!again && kept !== null && this.#driver.readsAlike(kept.by, environment)) return kept.basis;
    const basis = await this.#driver.readBasis(environment, ipaFiles, call);
    this.#parts = { ...this.#parts, basis: { basis, by: environment } };
    return basis;
  }

  /** Takes a plan from a file as the plan at hand. */
  openPlan(path: string, report: Report, signal: AbortSignal): Promise<PlannedWork> {
    return this.#turns.take(signal, async (both) =>
      this.#takePlan(
        await planFromFile(this.#driver, path, await this.#place(both), this.#planCall(report, null, both)),
      ),
    );
  }

  /** Makes the plan that takes back what a run did. */
  undoRun(run: UndoneRun, report: Report, signal: AbortSignal): Promise<PlannedWork> {
    return this.#turns.take(signal, async (both) =>
      this.#takePlan(
        await planFromRun(
          this.#driver,
          run,
          await this.#place(both, run.target),
          this.#planCall(report, null, both),
        ),
      ),
    );
  }

  async #place(signal: AbortSignal, target?: RunTarget): Promise<PlanPlace> {
    const { environment } = this;
    return { environment, others: await this.#driver.others(environment, signal, target) };
  }

  #planCall(report: Report, total: number | null, signal: AbortSignal): PlanCall {
    const measure = makeMeter(total);
    const onPeople = (done: number) =>
      report({ phase: 'planning', subject: '', ...measure(done), unit: 'people' });
    return { path: this.planPath, onPeople, signal };
  }

  #takePlan(planned: PlannedWork): PlannedWork {
    this.#change({ ...WITHOUT_PLAN, planned });
    return planned;
  }

  /** What was read of IPA is no longer so. */
  targetChanged(): void {
    this.#change({ basis: null });
  }

  /** Adds a file that says what is in IPA, in the place of one with the same path. */
  attachIpaFile(file: IpaFile): void {
    if (this.#parts.environment === null) throw failure('ENVIRONMENT-NONE');
    const others = this.#parts.ipaFiles.filter(({ path }) => path !== file.path);
    this.#change({ ipaFiles: [...others, file], basis: null });
  }

  detachIpaFile(path: string): void {
    this.#change({ ipaFiles: this.#parts.ipaFiles.filter((file) => file.path !== path), basis: null });
  }

  get ipaFiles(): readonly IpaFile[] {
    return this.#parts.ipaFiles;
  }

  get files(): readonly InspectedFile[] {
    return this.#parts.files;
  }

  /** Where the canonical plan stands while it is the plan. */
  get planPath(): string {
    return join(this.#folder, 'plan.jsonl');
  }

  render(report: Report, signal: AbortSignal): Promise<ReadonlyMap<string, ArtifactFile>> {
    return this.#turns.take(signal, (both) => this.#render(report, both));
  }

  /**
   * Each rendering has a folder of its own: a run reads its files until it ends, whatever is planned and
   * shown meanwhile.
   */
  async #render(report: Report, signal: AbortSignal): Promise<ReadonlyMap<string, ArtifactFile>> {
    const { target, operations } = this.planned;
    const folder = join(this.#folder, `files-${++this.#renderings}`);
    const files = await renderFiles(target, operations, folder, report, signal);
    await this.#removeFolder(this.#filesFolder);
    this.#filesFolder = folder;
    this.#change({ artifacts: files, rehearsal: null });
    return files;
  }

  /** Removes an earlier rendering, unless a run may still read it; then it goes with the process. */
  async #removeFolder(folder: string | null): Promise<void> {
    const { run } = this.#parts;
    if (folder === null || (run !== null && run.endedAt === null)) return;
    await rm(folder, { recursive: true, force: true });
  }

  rehearse(report: Report, signal: AbortSignal): Promise<RehearsalReport> {
    return this.#turns.take(signal, (both) => this.#rehearse(report, both));
  }

  async #rehearse(report: Report, signal: AbortSignal): Promise<RehearsalReport> {
    const files = [...this.artifacts.values()];
    const { target, state, operations } = this.planned;
    const shapes = files.map(({ shape }) => shape);
    const begun = await drive(target.rehearse(operations, shapes, state), signal);
    const rehearsal = await rehearseFiles(files, begun, report, signal);
    this.#change({ rehearsal });
    return rehearsal;
  }

  /**
   * Keeps how the run stands, for whoever asks. It changes ten times a second and says so itself: pushing the
   * whole state with it would make every page on screen stale as often.
   */
  runChanged(run: RunState): void {
    this.#parts = { ...this.#parts, run, basis: null };
  }

  /** The plan left the house: what was said about the one before is no longer the latest. */
  planHandedOver(): void {
    this.#handOvers++;
    this.#change({});
  }

  verified(verify: VerifyReport | null): void {
    this.#change({ verify });
  }

  async #decide(
    roster: Roster,
    environment: Environment,
    report: Report,
    signal: AbortSignal,
  ): Promise<AnyDecision> {
    const measure = makeMeter(roster.users.length);
    return drive(this.#driver.decide(roster, environment), signal, (done) =>
      report({ phase: 'deciding', subject: '', ...measure(done), unit: 'people' }),
    );
  }

  #replaceFile(kind: ExtractKind, file: InspectedFile | null): void {
    if (this.#parts.environment === null) throw failure('ENVIRONMENT-NONE');
    const others = this.#parts.files.filter((other) => other.kind !== kind);
    const before = this.#parts.files.find((other) => other.kind === kind);
    if (before !== undefined && before.path !== file?.path) void this.#pasted.remove(before);
    const sourceChanged = this.#parts.roster !== null;
    this.#change({ files: file === null ? others : [...others, file], sourceChanged });
  }

  /** Removes what was written; for the end of the process. */
  async dispose(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  #change(parts: Partial<Parts>): void {
    const before = this.#parts;
    this.#parts = { ...before, ...parts };
    this.#revision++;
    const { decision, planned, environment } = this.#parts;
    if (decision !== before.decision || environment !== before.environment) {
      this.#summaries = {
        ...this.#summaries,
        people:
          decision === null || environment === null ? null : summarisePeople(decision, environment.policy),
      };
    }
    if (planned !== before.planned) {
      const plan =
        planned === null
          ? null
          : this.#driver.summarise(planned.hash, planned.operations, planned.openedFrom);
      this.#summaries = { ...this.#summaries, plan };
    }
    this.#onChange();
  }
}

const WITHOUT_PLAN = { planned: null, artifacts: null, rehearsal: null, verify: null } as const;

function raise(code: PlainErrorCode): never {
  throw failure(code);
}
