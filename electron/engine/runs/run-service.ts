import { randomBytes } from 'node:crypto';
import { mkdir, realpath } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { failure } from '../../../shared/contract/failure.ts';
import type {
  Outcome,
  RunLogLine,
  RunOutcomeRow,
  RunRecord,
  RunState,
  RunTarget,
  VerifyReport,
} from '../../../shared/contract/run.ts';
import type { Page } from '../../../shared/contract/workspace.ts';
import type { OperationList } from '../../../shared/plan/operations.ts';
import type { PlanTarget } from '../../../shared/plan/plan.ts';
import type { ArtifactFile } from '../artifacts/artifact-file.ts';
import type { TargetTools } from '../targets/tools.ts';
import { type PastRun, RunHistory } from './history.ts';
import { runFiles } from './run-files.ts';
import { type RunLock, takeRunLock } from './run-lock.ts';
import { RunLogReader } from './run-log.ts';
import { Run } from './runner.ts';

export interface RunServiceOptions {
  /** Holds a folder for each run. */
  readonly runsFolder: string;
  /** Holds the locks; the same for every Muster that may meet on a target. */
  readonly locksFolder: string;
  /** The practice hosts' folder: one run at a time goes there. */
  readonly practiceFolder: string;
  /** The tools of a target, e.g. LandmarkTools or PracticeHost. */
  readonly toolsOf: (
    target: RunTarget,
    planned: PlanTarget,
    environmentId: string,
  ) => Promise<TargetTools> | TargetTools;
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
}

/** What is run: a plan, as operations, with the files that were shown of it. Nothing else comes in. */
export interface RunWork {
  /** Whose plan it is: says where it goes where nothing else does. */
  readonly environmentId: string;
  readonly planHash: string;
  readonly operations: OperationList;
  readonly artifacts: readonly ArtifactFile[];
}

/** The runs, as the channels `run:*` and `history:list` know them. An empty id means the latest run. */
export class RunService {
  readonly #options: RunServiceOptions;
  readonly #history: RunHistory;
  /** The run that goes on. */
  #active: { readonly run: Run; readonly end: Promise<RunState> } | null = null;
  #latest: string | null = null;
  /** The past run read last, and its log: pages of the same run come one after the other. */
  #past: { readonly id: string; readonly run: PastRun } | null = null;
  #log: { readonly id: string; readonly reader: RunLogReader } | null = null;

  constructor(options: RunServiceOptions) {
    this.#options = options;
    this.#history = new RunHistory(options.runsFolder);
  }

  /**
   * Starts a run and answers its first state; the others come through `onState`.
   * @throws RUN-NOT-CONFIRMED, RUN-ACTIVE, RUN-NONE, RUN-NOTHING-LEFT and what `Run.prepare` throws
   */
  async start(request: StartRequest, work: RunWork, signal: AbortSignal): Promise<RunState> {
    const { target } = work.operations.plan;
    checkConfirmation(request, target);
    const by = userName();
    const { now } = this.#options;
    const since = new Date(now()).toISOString();
    const id = newRunId(since);
    const scope = await this.#scopeOf(request.target, target);
    const lock = await takeRunLock(this.#options.locksFolder, { scope, run: id, since, by });
    try {
      const rest = request.part === 'all' ? null : await this.#history.rest(work.planHash, request.target);
      const tools = await this.#options.toolsOf(request.target, target, work.environmentId);
      const run = new Run({
        ...work,
        id,
        folder: this.#history.folderOf(id),
        target: request.target,
        tools,
        dialect: request.target === 'practice' ? 'practice' : 'landmark',
        continueOnError: request.continueOnError,
        rest,
        by,
        machine: hostname(),
        now,
        onState: this.#options.onState,
        ...(this.#options.onLog === undefined ? {} : { onLog: this.#options.onLog }),
        opening: [openingOf(lock), tools.notice ?? ''].filter((text) => text !== '').join(' '),
      });
      await run.prepare(signal);
      await mkdir(run.folder, { recursive: true, mode: 0o700 });
      signal.throwIfAborted();
      this.#begin(run, lock);
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

  /** @throws RUN-NONE, RUN-UNKNOWN, RUN-RECORD-DAMAGED */
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

  /** @throws RUN-NONE, RUN-UNKNOWN, RUN-RECORD-DAMAGED */
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

  #begin(run: Run, lock: RunLock): void {
    this.#latest = run.id;
    this.#past = null;
    const end = run.run().finally(async () => {
      this.#active = null;
      await lock.release().catch(() => {});
    });
    this.#active = { run, end };
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
  async #scopeOf(target: RunTarget, planned: PlanTarget): Promise<string> {
    if (target === 'practice') return `the practice host in ${this.#options.practiceFolder}`;
    const { folder } = planned.landmark;
    if (folder === '') throw failure('LANDMARK-FOLDER-NONE');
    const path = await realpath(folder).catch(() => folder);
    return process.platform === 'win32' ? path.toLowerCase() : path;
  }
}

/** A run that can change production is started by someone who has typed its name. */
function checkConfirmation({ target, confirmation }: StartRequest, planned: PlanTarget): void {
  if (target === 'local' && planned.production && confirmation !== planned.environment) {
    throw failure('RUN-NOT-CONFIRMED', { name: planned.environment });
  }
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
