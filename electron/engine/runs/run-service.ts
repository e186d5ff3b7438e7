import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { failure, toMusterError } from '../../../shared/base/failure.ts';
import type { Page } from '../../../shared/base/page.ts';
import type {
  GuardOverride,
  Outcome,
  RunLogLine,
  RunOutcomeRow,
  RunRecord,
  RunState,
} from '../../../shared/contract/run.ts';
import type { Access } from '../../../shared/environment/access.ts';
import type { AnyPlan } from '../../../shared/target/any-plan.ts';
import type { GuardVerdict } from '../../../shared/target/guard-verdicts.ts';
import type { AnyOperation } from '../../../shared/target/operation.ts';
import { OperationList } from '../../../shared/target/operation-list.ts';
import type { RunTarget } from '../../../shared/target/run-target.ts';
import type { VerifyReport } from '../../../shared/target/verify-report.ts';
import type { ArtifactFile } from '../artifacts/artifact-file.ts';
import { type RunLock, takeRunLock } from '../base/run-lock.ts';
import type { EndedRun, RunDriver } from '../driver/run-driver.ts';
import { readPlan, type UndoneRun } from '../plans/planned-work.ts';
import type { CheckedTarget } from './check-before-run.ts';
import { type PastRun, RunHistory, withNotTaken } from './history.ts';
import { withWholeRemakings } from './remaking.ts';
import { runFiles } from './run-files.ts';
import { type ReadBackRecord, toRanges } from './run-journal.ts';
import { RunLogReader } from './run-log.ts';
import { Run } from './runner.ts';

export interface RunServiceOptions {
  /** Holds a folder for each run. */
  readonly runsFolder: string;
  /** Holds the locks; the same for every Muster that may meet on a target. */
  readonly locksFolder: string;
  /** What talks to the targets that runs go to. */
  readonly driver: RunDriver;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Every state of the run that goes on, at most ten a second. */
  readonly onState: (state: RunState) => void;
  readonly onLog?: (line: RunLogLine) => void;
}

export interface StartRequest {
  readonly target: RunTarget;
  readonly continueOnError: boolean;
  readonly part: 'all' | 'rest';
  readonly confirmation: string;
  /** Why guards are passed; '' passes none. */
  readonly overrideReason: string;
}

/** What is run: a plan, as operations, with the files that were shown of it. Nothing else comes in. */
export interface RunWork {
  /** Whose plan it is: says where it goes where nothing else does. */
  readonly environmentId: string;
  readonly planHash: string;
  readonly operations: OperationList;
  readonly artifacts: readonly ArtifactFile[];
  /** What the plan's guards say. */
  readonly guards: readonly GuardVerdict[];
  /** Where the canonical plan stands; null where it is no longer there. */
  readonly planPath: string | null;
  /** What the run may use beyond this machine. */
  readonly access: Access;
  /** Looks whether source and target are what the plan rests on: see check-before-run.ts. */
  readonly checkTarget: (numbers: Uint32Array | null) => Promise<CheckedTarget>;
}

/** The runs that go on in this process, until what they did is taken in. */
const going = new Set<string>();

/** The runs, as the channels `run:*` and `history:list` know them. An empty id means the latest run. */
export class RunService {
  readonly #options: RunServiceOptions;
  readonly #history: RunHistory;
  /** The run that goes on. */
  #active: { readonly run: Run; readonly end: Promise<RunState> } | null = null;
  #latest: string | null = null;
  /** The runs of which it is known what became of taking them in. */
  readonly #settled = new Set<string>();
  #taking: Promise<void> = Promise.resolve();
  /** The past run read last, and its log: pages of the same run come one after the other. */
  #past: { readonly id: string; readonly run: PastRun } | null = null;
  #log: { readonly id: string; readonly reader: RunLogReader } | null = null;

  constructor(options: RunServiceOptions) {
    this.#options = options;
    this.#history = new RunHistory(options.runsFolder);
  }

  /**
   * Starts a run and answers its first state; the others come through `onState`.
   * @throws RUN-NOT-CONFIRMED, RUN-GUARDED, RUN-ACTIVE, RUN-NONE, RUN-NOTHING-LEFT, PLAN-STALE and what `Run.prepare`
   * throws
   */
  async start(request: StartRequest, work: RunWork, signal: AbortSignal): Promise<RunState> {
    const { plan } = work.operations;
    const { driver } = this.#options;
    checkConfirmation(request, plan);
    await this.#ending();
    const override = overrideOf(request, work.guards);
    const by = userName();
    const { now } = this.#options;
    const since = new Date(now()).toISOString();
    const id = newRunId(since);
    const scope = await driver.lockScope(request.target, plan);
    const lock = await takeRunLock(this.#options.locksFolder, { scope, run: id, since, by });
    try {
      // What they did was before: it must not be taken in after what this one does.
      await this.takeUntaken(signal);
      const rest =
        request.part === 'all'
          ? null
          : withWholeRemakings(work.operations, await this.#history.rest(work.planHash, request.target));
      const { remark, asPlanned } = await work.checkTarget(rest);
      const tools = await driver.toolsOf(request.target, plan, work);
      const run = new Run({
        ...work,
        id,
        folder: this.#history.folderOf(id),
        target: request.target,
        tools,
        continueOnError: request.continueOnError,
        rest,
        soBefore: asPlanned,
        override,
        by,
        machine: hostname(),
        now,
        onState: this.#options.onState,
        ...(this.#options.onLog === undefined ? {} : { onLog: this.#options.onLog }),
        opening: [openingOf(lock), tools.notice ?? '', remark].filter((text) => text !== '').join(' '),
      });
      await run.prepare(signal);
      await mkdir(run.folder, { recursive: true, mode: 0o700 });
      signal.throwIfAborted();
      this.#begin(run, lock, work);
      return run.state;
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  pause(): void {
    this.#going().pause();
  }

  resume(): void {
    this.#going().resume();
  }

  cancel(): void {
    this.#going().cancel();
  }

  /** Waits for the run that goes on; null where none does. */
  async ended(): Promise<RunState | null> {
    return this.#active === null ? null : this.#active.end;
  }

  /** Runs of the past and the one going on, newest first. */
  async list(): Promise<RunRecord[]> {
    const records = await this.#history.list();
    const run = this.#active?.run;
    if (run === undefined) return records;
    const state = run.state;
    return records.map((record) =>
      record.id === run.id ? { ...record, state, interrupted: false } : record,
    );
  }

  /** @throws RUN-NONE, RUN-UNKNOWN, RUN-RECORD-DAMAGED, FILE-OF-NEWER-MUSTER */
  async record(id: string): Promise<RunRecord> {
    const wanted = await this.#idOf(id);
    const found = (await this.list()).find((record) => record.id === wanted);
    if (found === undefined) throw failure('RUN-UNKNOWN', { id: wanted });
    return found;
  }

  /** @throws RUN-NONE, RUN-UNKNOWN */
  async log(query: {
    readonly id: string;
    readonly offset: number;
    readonly limit: number;
  }): Promise<Page<RunLogLine>> {
    const id = await this.#idOf(query.id);
    if (this.#active?.run.id === id) this.#active.run.flushLog();
    if (this.#log?.id !== id) {
      this.#log = { id, reader: new RunLogReader(runFiles(this.#history.folderOf(id)).log) };
    }
    return this.#log.reader.page(query.offset, query.limit);
  }

  /** @throws RUN-NONE, RUN-UNKNOWN, RUN-RECORD-DAMAGED, FILE-OF-NEWER-MUSTER */
  async outcomes(query: {
    readonly id: string;
    readonly offset: number;
    readonly limit: number;
    readonly outcome: Outcome | null;
    readonly text: string;
  }): Promise<Page<RunOutcomeRow>> {
    const id = await this.#idOf(query.id);
    const run = this.#active?.run;
    if (run?.id === id) return run.rows.page(query);
    if (this.#past?.id !== id) this.#past = { id, run: await this.#history.read(id) };
    return this.#past.run.rows.page(query);
  }

  /** Keeps what reading back the target of a run said. */
  async saveVerify(id: string, report: VerifyReport): Promise<void> {
    await this.#history.saveVerify(await this.#idOf(id), report);
  }

  /**
   * The operations of a run that is over, of which nobody knows whether they were done.
   * @throws VERIFY-RUN-ACTIVE where a run goes on, which may change what is read
   */
  async unknownOf(id: string): Promise<Uint32Array> {
    const wanted = await this.#idOf(id);
    await this.#ending();
    const { record, book, taken } = await this.#history.read(wanted);
    if (this.#active !== null || record.state.endedAt === null) throw failure('VERIFY-RUN-ACTIVE');
    return taken.filter((operation) => book.outcomeOf(operation) === 'unknown');
  }

  /** Keeps that operations of a run were found as planned when the target was read back; answers the run as it is known since. */
  async settle(
    id: string,
    { at, outcome, found }: Pick<ReadBackRecord, 'at' | 'outcome'> & { readonly found: Uint32Array },
  ): Promise<RunState> {
    const wanted = await this.#idOf(id);
    this.#past = null;
    return this.#history.settle(wanted, { kind: 'read-back', at, outcome, found: toRanges(found) });
  }

  #begin(run: Run, lock: RunLock, work: RunWork): void {
    this.#latest = run.id;
    this.#past = null;
    going.add(run.id);
    const end = run.run().then(async (state) => {
      const notTaken = await this.#tellEnd(run, work);
      going.delete(run.id);
      await lock.release().catch(() => {});
      // Last, or a start in between would not wait and would meet the lock.
      this.#active = null;
      if (notTaken === '') return state;
      const told = { ...state, notice: withNotTaken(state.notice, notTaken) };
      this.#options.onState(told);
      return told;
    });
    this.#active = { run, end };
  }

  /** Waits for what a run that is over still leaves behind, such as its record and its lock. */
  async #ending(): Promise<void> {
    if (this.#active !== null && this.#active.run.state.endedAt !== null) await this.#active.end;
  }

  /** Answers why what it did was not taken in; '' where it was. */
  async #tellEnd(run: Run, { environmentId, operations }: RunWork): Promise<string> {
    const { target, endedAt } = run.state;
    const done = operationsThat(operations, (operation) => run.isSo(operation));
    return this.#tell(run.id, {
      environmentId,
      operations,
      target,
      endedAt: endedAt ?? '',
      done,
      late: false,
    });
  }

  async #tell(id: string, ended: EndedRun): Promise<string> {
    const { driver, now } = this.#options;
    const notTaken = await driver.takeIn(ended).then(
      () => '',
      (error: unknown) => toMusterError(error).message,
    );
    await this.#history.saveTaken(id, { at: new Date(now()).toISOString(), notTaken }).catch(() => {});
    return notTaken;
  }

  /**
   * Has taken in what runs did that were interrupted, or could not be taken in when they ended. What goes wrong is said
   * with the run.
   */
  takeUntaken(signal: AbortSignal): Promise<void> {
    const taking = this.#taking.then(async () => {
      // A run says that it has ended before what it did is taken in.
      await this.#ending();
      for (const id of await this.#history.untaken(this.#settled)) {
        signal.throwIfAborted();
        if (!going.has(id)) await this.#takeLate(id, signal);
      }
    });
    this.#taking = taking.catch(() => {});
    return taking;
  }

  async #takeLate(id: string, signal: AbortSignal): Promise<void> {
    const since = new Date(this.#options.now()).toISOString();
    const scope = `what run ${id} did`;
    const lock = await takeRunLock(this.#options.locksFolder, {
      scope,
      run: id,
      since,
      by: userName(),
    }).catch(() => null);
    // Another Muster is at it.
    if (lock === null) return;
    try {
      // It may have been taken before the lock was free.
      if (!(await this.#history.untaken(this.#settled)).includes(id)) return;
      const run = await this.#history.read(id);
      const { target, endedAt } = run.record.state;
      const { environmentId } = run.start;
      const isSo = (operation: number) =>
        run.book.outcomeOf(operation) === 'done' || run.book.reasonOf(operation) === 'soBefore';
      this.#settled.add(id);
      if (environmentId === undefined || !run.taken.some(isSo)) return;
      const { target: kind } = this.#options.driver;
      const plan = await readPlan(kind.planFile, runFiles(run.record.folder).plan, signal);
      const operations = new OperationList(kind, plan);
      if (operations.count !== run.start.operations) throw new Error('the plan kept with it is another');
      const done = operationsThat(operations, isSo);
      await this.#tell(id, {
        environmentId,
        operations,
        target,
        endedAt: endedAt ?? since,
        done,
        late: true,
      });
      this.#past = null;
    } catch (error) {
      signal.throwIfAborted();
      const notTaken = toMusterError(error).message;
      await this.#history.saveTaken(id, { at: since, notTaken }).catch(() => {});
    } finally {
      await lock.release();
    }
  }

  /**
   * A past run as an undo needs it.
   * @throws RUN-NONE, RUN-UNKNOWN, RUN-RECORD-DAMAGED, FILE-OF-NEWER-MUSTER, UNDO-NOT-POSSIBLE
   */
  async undoable(id: string): Promise<UndoneRun> {
    const wanted = await this.#idOf(id);
    await this.#ending();
    const { record, book, start } = await this.#history.read(wanted);
    const { target, endedAt, planHash, outcomes } = record.state;
    if (this.#active?.run.id === wanted || endedAt === null) {
      throw failure('UNDO-NOT-POSSIBLE', { run: wanted, reason: 'it is going on' });
    }
    if (!record.undoable) {
      throw failure('UNDO-NOT-POSSIBLE', {
        run: wanted,
        reason: 'its plan was not kept, or nothing of it was done',
      });
    }
    return {
      id: wanted,
      target,
      endedAt,
      planHash,
      planPath: runFiles(record.folder).plan,
      operations: start.operations,
      unknown: outcomes.unknown,
      wasDone: (operation) => book.outcomeOf(operation) === 'done',
    };
  }

  #going(): Run {
    const run = this.#active?.run;
    if (run === undefined) throw failure('RUN-NONE');
    return run;
  }

  async #idOf(id: string): Promise<string> {
    if (id !== '') return id;
    const latest = this.#latest ?? (await this.#history.list())[0]?.id;
    if (latest === undefined) throw failure('RUN-NONE');
    return latest;
  }

  /** The same folder, however it is written, is the same scope. */
}

/** A run that can change production is started by someone who has typed its name. */
function checkConfirmation({ target, confirmation }: StartRequest, plan: AnyPlan): void {
  const { production, environment } = plan.target;
  if (target === 'local' && production && confirmation !== environment) {
    throw failure('RUN-NOT-CONFIRMED', { name: environment });
  }
}

/**
 * A plan that does more than its guards let through is run for a reason only, which is kept with the run.
 * @throws RUN-GUARDED
 */
function overrideOf(
  { overrideReason }: StartRequest,
  verdicts: readonly GuardVerdict[],
): GuardOverride | null {
  const guards = verdicts.filter(({ exceeded }) => exceeded);
  if (guards.length === 0) return null;
  if (overrideReason === '') throw failure('RUN-GUARDED', { guards: guards.length });
  return { guards, reason: overrideReason };
}

function* operationsThat(list: OperationList, are: (operation: number) => boolean): Generator<AnyOperation> {
  for (let number = 0; number < list.count; number++) if (are(number)) yield list.at(number);
}

function openingOf({ takenOver }: RunLock): string {
  if (takenOver === null) return '';
  const { run, since, by, host } = takenOver;
  return `The lock of run ${run} (started ${since} by ${by} on ${host}) was taken over: its process is gone.`;
}

/** Sorts by time; the end keeps two of the same second apart. */
function newRunId(since: string): string {
  const time = since.slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  return `${time}-${randomBytes(3).toString('hex')}`;
}

/** '' where the system does not know, e.g. in a container without a user. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
