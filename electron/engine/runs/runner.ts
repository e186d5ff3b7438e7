import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, toMusterError } from '../../../shared/base/failure.ts';
import type {
  GuardOverride,
  RunLogLine,
  RunPhaseState,
  RunState,
  RunStatus,
} from '../../../shared/contract/run.ts';
import type { OperationList } from '../../../shared/target/operation-list.ts';
import type { RunTarget } from '../../../shared/target/run-target.ts';
import type { RunManners } from '../../../shared/target/target-operations.ts';
import type { ArtifactFile } from '../artifacts/artifact-file.ts';
import { Throttle } from '../base/throttle.ts';
import { CallContents } from '../tools/call-contents.ts';
import type { OutputReader } from '../tools/output-facts.ts';
import type { RunTools, ToolEnd, ToolWatch } from '../tools/run-tools.ts';
import { checkArtifact, writeDocumentCall, writeLinesCall } from './call-files.ts';
import { CallRecord } from './call-record.ts';
import { heldBack } from './held-back.ts';
import { reportOf } from './history.ts';
import { JOURNAL_FORMAT } from './journal-upgrades.ts';
import { OutcomeRows, writeOperations } from './operations-file.ts';
import { OutcomeBook, type PhaseRange } from './outcome-book.ts';
import { writeOutcomesCsv } from './outcomes-csv.ts';
import { countHalfRemade } from './remaking.ts';
import { type RunFiles, runFiles, writeFailure } from './run-files.ts';
import { RunJournal, toRanges } from './run-journal.ts';
import { RunLogWriter } from './run-log.ts';
import { allOperations, callsOf, type RunPhase, runPhases } from './run-phases.ts';
import { RunRate } from './run-rate.ts';

/** How often silence is looked for, in milliseconds. */
const SILENCE_CHECK_MS = 500;

/** Everything a run needs. The plan comes inside the operations, its files as they were shown. */
export interface RunJob {
  readonly id: string;
  /** The run's own folder; made when the run begins. */
  readonly folder: string;
  readonly target: RunTarget;
  /** Whose plan it is. */
  readonly environmentId: string;
  readonly planHash: string;
  readonly operations: OperationList;
  readonly artifacts: readonly ArtifactFile[];
  readonly tools: RunTools;
  readonly continueOnError: boolean;
  /** Numbers of the operations to take, ascending; null takes all. */
  readonly rest: Uint32Array | null;
  /** Operations among them of which the target was read to be as they leave it: there is nothing to do about them. */
  readonly soBefore: Uint32Array;
  /** Guards that are passed this once, and why; null where none has to be. */
  readonly override: GuardOverride | null;
  /** Where the canonical plan stands when the run begins; it is kept with the run. */
  readonly planPath: string | null;
  readonly by: string;
  readonly machine: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called at most ten times a second, and at once when the run's status changes. */
  readonly onState: (state: RunState) => void;
  readonly onLog?: (line: RunLogLine) => void;
  /** Said in the log before anything else, e.g. that a lock was taken over; '' for nothing. */
  readonly opening: string;
}

interface PhaseProgress {
  status: RunPhaseState['status'];
  callsDone: number;
  callsTotal: number;
  exitCode: number | null;
}

/** One run of a plan: phase after phase, call after call, every step in the journal before the next. */
export class Run {
  readonly #job: RunJob;
  readonly #files: RunFiles;
  readonly #taken: Uint32Array;
  readonly #phases: readonly RunPhase[];
  readonly #progress: readonly PhaseProgress[];
  readonly #book: OutcomeBook;
  /** What has become of the operations so far. */
  readonly rows: OutcomeRows;
  readonly #abort = new AbortController();
  readonly #rate = new RunRate();
  readonly #push: Throttle<null>;
  #log: RunLogWriter | null = null;
  #status: RunStatus = 'running';
  #resume: (() => void) | null = null;
  #paused = false;
  #startedAt: string;
  #endedAt: string | null = null;
  #notice = '';
  #silence = '';
  #heardAt = 0;
  /** Why the log could not be written. */
  #broken: unknown = null;

  constructor(job: RunJob) {
    this.#job = job;
    this.#files = runFiles(job.folder);
    this.#taken = job.rest ?? allOperations(job.operations.count);
    const soBefore = new Set(job.soBefore);
    this.#phases = runPhases(job.operations, this.#taken, job.artifacts, (number) => soBefore.has(number));
    this.#progress = this.#phases.map(({ calls }) => ({
      status: 'waiting',
      callsDone: 0,
      callsTotal: calls.length,
      exitCode: null,
    }));
    this.#book = new OutcomeBook(job.operations.count, phaseRanges(this.#phases));
    this.#book.fill(job.soBefore, 'already-there', 'soBefore');
    this.rows = new OutcomeRows(this.#files.operations, this.#book, this.#taken);
    this.#push = new Throttle<null>(() => job.onState(this.state));
    this.#startedAt = this.#time();
  }

  get #manners(): RunManners {
    const { target, plan } = this.#job.operations;
    return target.mannersOf(plan);
  }

  get id(): string {
    return this.#job.id;
  }

  get folder(): string {
    return this.#job.folder;
  }

  /** Whether the target is known to be as an operation leaves it: it was done, or read to be so. */
  isSo(operation: number): boolean {
    return this.#book.outcomeOf(operation) === 'done' || this.#book.reasonOf(operation) === 'soBefore';
  }

  get state(): RunState {
    const now = this.#job.now();
    const done = this.#book.total;
    const rate = this.#status === 'running' ? this.#rate.rate(now, done) : null;
    return {
      id: this.#job.id,
      target: this.#job.target,
      environment: this.#job.operations.plan.target.environment,
      planHash: this.#job.planHash,
      part: this.#job.rest === null ? 'all' : 'rest',
      direction: this.#job.operations.plan.direction,
      override: this.#job.override,
      status: this.#status,
      startedAt: this.#startedAt,
      endedAt: this.#endedAt,
      phases: this.#phases.map((phase, at) => this.#phaseState(phase, this.#progress[at]!)),
      outcomes: this.#book.counts,
      rate,
      remainingS: rate === null ? null : Math.ceil((this.#taken.length - done) / rate),
      logLines: this.#log?.lines ?? 0,
      notice: [this.#notice, this.#silence].filter((text) => text !== '').join(' '),
    };
  }

  /**
   * What has to hold before anything is changed.
   * @throws ARTIFACT-DAMAGED, LANDMARK-FOLDER-NONE, LANDMARK-FOLDER-WRONG, PLAN-EMPTY, ARTIFACTS-NONE,
   * IPA-WEB-SIGN-IN-REFUSED and others of the way to the administration
   */
  async prepare(signal: AbortSignal): Promise<void> {
    if (this.#taken.length === 0) throw failure('PLAN-EMPTY');
    const toDo = this.#phases.filter(({ numbers }) => numbers.length > 0);
    for (const { artifact, range } of toDo) {
      if (artifact === null) throw failure('ARTIFACTS-NONE');
      await checkArtifact(artifact, range.to - range.from, signal);
    }
    const tools = new Set(toDo.filter(({ calls }) => calls.length > 0).map(({ tool }) => tool.id));
    await this.#job.tools.check([...tools], signal);
  }

  /** Waits after the call that is under way: a tool in the middle of its work is not held. */
  pause(): void {
    if (this.#status !== 'running') return;
    this.#paused = true;
    this.#say('The run pauses when the call under way has ended.');
    this.#become('paused');
  }

  resume(): void {
    if (this.#status !== 'paused') return;
    this.#paused = false;
    this.#rate.restart();
    this.#say('');
    this.#become('running');
    this.#resume?.();
  }

  /** Ends the call under way with all its processes, and starts no other. */
  cancel(): void {
    if (this.#status !== 'running' && this.#status !== 'paused') return;
    this.#paused = false;
    this.#say('The run is being cancelled.');
    this.#become('cancelling');
    this.#abort.abort();
    this.#resume?.();
  }

  /** Puts on the disk what the log holds, so that a page of it is whole. */
  flushLog(): void {
    if (this.#endedAt === null) this.#withLog((log) => log.flush());
  }

  /** Runs to the end. Never rejects: what goes wrong ends the run as `failed`, with the reason as its notice. */
  async run(): Promise<RunState> {
    let journal: RunJournal | null = null;
    const silence = setInterval(() => this.#listenForSilence(), SILENCE_CHECK_MS);
    try {
      await mkdir(this.#files.calls, { recursive: true, mode: 0o700 });
      this.#log = new RunLogWriter(this.#files.log, this.#job.now);
      journal = new RunJournal(this.#files.journal);
      await this.#keepPlan();
      this.#begin(journal);
      await writeOperations(this.#files.operations, this.#job.operations, this.#taken, this.#abort.signal);
      const whole = await this.#runPhases(journal);
      this.#end(journal, this.#abort.signal.aborted ? 'cancelled' : whole ? 'finished' : 'failed');
    } catch (error) {
      if (this.#abort.signal.aborted) this.#endAnyhow(journal, 'cancelled', '');
      else this.#endAnyhow(journal, 'failed', this.#reason(error));
    } finally {
      clearInterval(silence);
      journal?.close();
      await this.#closeFiles();
    }
    this.#push.push(null);
    this.#push.flush();
    return this.state;
  }

  /** Without it the run can be run and read, but not taken back: no reason not to run. */
  async #keepPlan(): Promise<void> {
    const { planPath } = this.#job;
    if (planPath !== null) await copyFile(planPath, this.#files.plan).catch(() => {});
  }

  #begin(journal: RunJournal): void {
    const job = this.#job;
    journal.add({
      kind: 'start',
      at: this.#startedAt,
      format: JOURNAL_FORMAT,
      id: job.id,
      target: job.target,
      environment: job.operations.plan.target.environment,
      environmentId: job.environmentId,
      planHash: job.planHash,
      part: job.rest === null ? 'all' : 'rest',
      direction: job.operations.plan.direction,
      override: job.override,
      continueOnError: job.continueOnError,
      by: job.by,
      machine: job.machine,
      pid: process.pid,
      operations: job.operations.count,
      taken: toRanges(this.#taken),
      phases: this.#phases.map(({ id, title, calls, numbers, range }) => ({
        id,
        title,
        calls: calls.length,
        operations: numbers.length,
        ...range,
      })),
    });
    if (job.override !== null) this.#logLine('muster', `Guards were passed, because: ${job.override.reason}`);
    if (job.opening !== '') this.#logLine('muster', job.opening);
    this.#logLine('muster', `Run ${job.id} of plan ${job.planHash}, ${this.#taken.length} operations.`);
    this.#push.push(null);
  }

  /** Answers whether nothing failed that stops the run. */
  async #runPhases(journal: RunJournal): Promise<boolean> {
    let stopped = false;
    const left = new Set<string>();
    for (const [at, phase] of this.#phases.entries()) {
      const progress = this.#progress[at]!;
      if (!stopped && !this.#abort.signal.aborted && this.#isLeft(phase, left)) {
        left.add(phase.id);
        this.#leave(phase, progress);
        continue;
      }
      if (!stopped && !this.#abort.signal.aborted) stopped = await this.#runPhase(journal, phase, progress);
      const reason = this.#abort.signal.aborted ? 'cancelled' : 'earlierFailure';
      this.#book.fill(phase.numbers, 'skipped', reason);
      if (progress.status === 'waiting') progress.status = 'skipped';
    }
    return !stopped;
  }

  /** Whether nothing here can do a phase: its tool cannot be reached, or what it waits for is left itself. */
  #isLeft({ tool, waitsFor, calls }: RunPhase, left: ReadonlySet<string>): boolean {
    if (calls.length === 0) return false;
    return !this.#job.tools.has(tool.id) || (waitsFor !== null && left.has(waitsFor.section));
  }

  #leave(phase: RunPhase, progress: PhaseProgress): void {
    const reason = this.#job.tools.has(phase.tool.id) ? 'afterAdministrator' : 'administrator';
    this.#book.fill(phase.numbers, 'skipped', reason);
    progress.status = 'left';
    this.#logLine(
      'muster',
      `${phase.title}: ${phase.numbers.length} operations are left to the administrator.`,
    );
    this.#push.push(null);
  }

  /** Answers whether the run has to stop here. */
  async #runPhase(journal: RunJournal, phase: RunPhase, progress: PhaseProgress): Promise<boolean> {
    const { calls, held } = this.#callsNow(phase);
    if (held > 0) {
      const whose = `${phase.title}: ${held} operations are not started, since their users were not deleted.`;
      this.#logLine('muster', whose);
      if (calls.length === 0) {
        progress.status = 'skipped';
        return false;
      }
    }
    progress.status = 'running';
    progress.callsTotal = calls.length;
    const operations = calls.reduce((sum, { length }) => sum + length, 0);
    this.#logLine(
      'muster',
      `${phase.title}: ${operations} operations in ${calls.length} ${calls.length === 1 ? 'call' : 'calls'}.`,
    );
    this.#push.push(null);
    let failed = false;
    for (const [at, numbers] of calls.entries()) {
      await this.#pausePoint();
      if (this.#abort.signal.aborted) break;
      if (await this.#runCall(journal, phase, progress, at + 1, numbers)) failed = true;
      progress.callsDone++;
      this.#push.push(null);
      if (failed && !this.#job.continueOnError) break;
    }
    const whole = progress.callsDone === calls.length && !failed && held === 0;
    progress.status = whole ? 'done' : 'failed';
    return failed && !this.#job.continueOnError;
  }

  /** The calls of a phase once those before it are over, and how many operations may not be done any more. */
  #callsNow(phase: RunPhase): { readonly calls: readonly Uint32Array[]; readonly held: number } {
    const { waitsFor } = phase;
    if (waitsFor === null) return { calls: phase.calls, held: 0 };
    const list = this.#job.operations;
    const toDo = phase.numbers.filter((number) => this.#book.outcomeOf(number) === null);
    const held = heldBack(list, waitsFor, toDo, (number) => this.#book.outcomeOf(number));
    if (held.length === 0) return { calls: phase.calls, held: 0 };
    this.#book.fill(held, 'skipped', 'userStays');
    const rest = toDo.filter((number) => this.#book.outcomeOf(number) === null);
    return { calls: callsOf(phase, list, rest), held: held.length };
  }

  /** Answers whether the call counts as failed. */
  async #runCall(
    journal: RunJournal,
    phase: RunPhase,
    progress: PhaseProgress,
    call: number,
    numbers: Uint32Array,
  ): Promise<boolean> {
    const { file, contents } = await this.#writeCall(phase, call, numbers);
    const name = `${phase.tool.id} call ${call} of ${progress.callsTotal}`;
    const taken = toRanges(numbers);
    journal.add({ kind: 'call-begun', at: this.#time(), phase: phase.id, call, file, taken });
    this.#logLine('muster', `${name}: ${file}, ${numbers.length} operations.`);
    // A tool may be silent for long: what is at work is said before it is.
    this.#push.push(null);
    const record = new CallRecord(contents, this.#book);
    let end: ToolEnd;
    try {
      end = await this.#callTool(phase, file, contents, record);
    } catch (error) {
      // The tool was not reached: nothing of this call can have been done.
      this.#book.fill(numbers, 'skipped', 'stopped');
      this.#journalCall(journal, phase, call, numbers, { ended: 'not-started', exitCode: null }, true);
      progress.status = 'failed';
      throw error;
    }
    const failed = record.settle(end, {
      stopsAtFailure: phase.tool.stopsAtFailure && !this.#job.continueOnError,
      exitCodeZeroIsDone: !this.#job.tools.sayAll && this.#manners.exitCodeZeroIsDone,
    });
    progress.exitCode = end.exitCode;
    this.#logLine('muster', `${name}: ${endWords(end)}.`);
    this.#journalCall(journal, phase, call, numbers, end, failed);
    if (this.#broken !== null) throw this.#broken;
    return failed;
  }

  #journalCall(
    journal: RunJournal,
    phase: RunPhase,
    call: number,
    numbers: Uint32Array,
    end: { readonly ended: ToolEnd['ended'] | 'not-started'; readonly exitCode: number | null },
    failed: boolean,
  ): void {
    journal.add({
      kind: 'call-ended',
      at: this.#time(),
      phase: phase.id,
      call,
      ended: end.ended,
      exitCode: end.exitCode,
      failed,
      outcomes: this.#outcomesOf(numbers),
    });
    this.flushLog();
  }

  async #writeCall(phase: RunPhase, call: number, numbers: Uint32Array) {
    const artifact = phase.artifact!;
    const list = this.#job.operations;
    const file = join(this.#files.calls, `${phase.id}-${String(call).padStart(4, '0')}.${phase.tool.ending}`);
    const { takes } = phase.tool;
    if (takes.form === 'lines') {
      await writeLinesCall(artifact, numbers, phase.range.from, file);
      return { file, contents: new CallContents(list, numbers, null) };
    }
    const lines = await writeDocumentCall(artifact, takes, numbers, phase.range.from, file);
    return { file, contents: new CallContents(list, numbers, lines) };
  }

  async #callTool(
    { tool }: RunPhase,
    file: string,
    contents: CallContents,
    record: CallRecord,
  ): Promise<ToolEnd> {
    const { tools, continueOnError } = this.#job;
    const reader: OutputReader = tools.readerOf(tool.id, contents);
    const watch: ToolWatch = {
      signal: this.#abort.signal,
      onLine: (stream, text) => {
        this.#heardAt = this.#job.now();
        this.#silence = '';
        const fact = reader.line(text);
        if (fact !== null) record.take(fact);
        this.#logLine(stream, text);
        this.#rate.mark(this.#heardAt, this.#book.total);
        this.#push.push(null);
      },
    };
    this.#heardAt = this.#job.now();
    this.#rate.mark(this.#heardAt, this.#book.total);
    const end = await tools.start(tool.id, file, { continueOnError }, watch).finally(() => {
      this.#heardAt = 0;
      this.#silence = '';
    });
    this.#rate.mark(this.#job.now(), this.#book.total);
    return end;
  }

  #pausePoint(): Promise<void> | undefined {
    if (!this.#paused) return undefined;
    this.#say('The run is paused.');
    this.#push.push(null);
    return new Promise((resolve) => {
      this.#resume = resolve;
    });
  }

  #listenForSilence(): void {
    if (this.#heardAt === 0) return;
    const seconds = Math.floor((this.#job.now() - this.#heardAt) / 1000);
    if (seconds < this.#manners.silenceNoticeS) return;
    this.#silence = `The tool has said nothing for ${seconds} s.`;
    this.#push.push(null);
  }

  #end(journal: RunJournal, status: 'finished' | 'cancelled' | 'failed'): void {
    const half = this.#whatIsHalfDone();
    const why =
      status === 'cancelled' ? 'The run was cancelled.' : status === 'failed' ? this.#whyStopped() : '';
    this.#say([why, half].filter((text) => text !== '').join(' '));
    this.#close(journal, status);
  }

  /** A tool may refuse an object that is there already: nothing failed then, and yet the run has stopped. */
  #whyStopped(): string {
    const { failed, 'already-there': there } = this.#book.counts;
    if (failed > 0 || there === 0) return 'The run stopped at a failure.';
    return 'The run stopped at an object that is already there. Going on after an error passes over such objects.';
  }

  /** A plan that is made anew knows only what is there: what an actor had before it was deleted stands in this one alone. */
  #whatIsHalfDone(): string {
    const { operations } = this.#job;
    const count = countHalfRemade(operations, this.#taken, (number) => this.#book.outcomeOf(number));
    if (count === 0) return '';
    const whose = count === 1 ? 'one person' : `${count} people`;
    return `Of ${whose} something in gen was deleted to be added again, and was not added. Run the rest, or undo the run, before a new plan is made: only this one knows what was there.`;
  }

  /** The end of a run in which something threw. */
  #endAnyhow(journal: RunJournal | null, status: 'cancelled' | 'failed', reason: string): void {
    const left = status === 'cancelled' ? 'cancelled' : 'stopped';
    this.#book.fill(this.#taken, 'skipped', left);
    for (const progress of this.#progress) {
      if (progress.status === 'running') progress.status = 'failed';
      if (progress.status === 'waiting') progress.status = 'skipped';
    }
    const why = status === 'cancelled' ? 'The run was cancelled.' : reason;
    this.#notice = [why, this.#whatIsHalfDone()].filter((text) => text !== '').join(' ');
    try {
      this.#close(journal, status);
    } catch (error) {
      // A journal without its end reads as interrupted, which is what happened.
      this.#notice = this.#reason(error);
      this.#status = 'failed';
      this.#endedAt = this.#time();
    }
  }

  #close(journal: RunJournal | null, status: 'finished' | 'cancelled' | 'failed'): void {
    const at = this.#time();
    this.#logLine('muster', `The run ended: ${status}.${this.#notice === '' ? '' : ` ${this.#notice}`}`);
    this.flushLog();
    // The tool's words are in the journal already, each with its call.
    const outcomes = { ranges: this.#book.ranges(this.#taken), words: [] };
    journal?.add({ kind: 'end', at, status, notice: this.#notice, outcomes });
    this.#endedAt = at;
    this.#status = status;
  }

  /** The reports are made from the journal's facts: a failure here changes nothing about the run. */
  async #closeFiles(): Promise<void> {
    try {
      this.#log?.close();
      await writeOutcomesCsv(this.#files.outcomes, this.rows);
      await writeFile(this.#files.report, reportOf(this.state), { mode: 0o600 });
    } catch (error) {
      this.#notice = [this.#notice, this.#reason(error)].filter((text) => text !== '').join(' ');
    }
  }

  #outcomesOf(numbers: Uint32Array) {
    return { ranges: this.#book.ranges(numbers), words: this.#book.wordsAmong(numbers) };
  }

  #phaseState({ id, title, numbers }: RunPhase, progress: PhaseProgress): RunPhaseState {
    return {
      id,
      title,
      status: progress.status,
      calls: { done: progress.callsDone, total: progress.callsTotal },
      operations: { done: this.#book.totalOf(id), total: numbers.length },
      exitCode: progress.exitCode,
    };
  }

  #logLine(stream: RunLogLine['stream'], text: string): void {
    this.#withLog((log) => {
      const line = log.add(stream, text);
      this.#job.onLog?.(line);
    });
  }

  /**
   * A log that cannot be written does not stop a tool in the middle of its work: what it says is heard to
   * the end of the call, and the journal says what was done. Then the run stops.
   */
  #withLog(write: (log: RunLogWriter) => void): void {
    if (this.#log === null || this.#broken !== null) return;
    try {
      write(this.#log);
    } catch (error) {
      this.#broken = error;
    }
  }

  #say(notice: string): void {
    this.#notice = notice;
  }

  #become(status: RunStatus): void {
    this.#status = status;
    this.#push.push(null);
    this.#push.flush();
  }

  #reason(error: unknown): string {
    return toMusterError(writeFailure(error, this.#job.folder)).message;
  }

  #time(): string {
    return new Date(this.#job.now()).toISOString();
  }
}

function phaseRanges(phases: readonly RunPhase[]): PhaseRange[] {
  return phases.map(({ id, range }) => ({ id, ...range }));
}

function endWords(end: ToolEnd): string {
  if (end.ended === 'exit') return `exit code ${end.exitCode}`;
  return end.ended === 'killed' ? 'ended by Muster' : 'ended by itself, without an exit code';
}
